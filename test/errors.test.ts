import { mkdirSync, openSync, readFileSync, writeSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { errorTable, exitCodes, fileError, invariant, MnemoscopeError } from "../src/errors.js";
import type { ErrorCode } from "../src/errors.js";

const docs = readFileSync(new URL("../docs/errors.md", import.meta.url), "utf8");
/** Cells of every table row of the page, without the header rules. */
const rows = docs
  .split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| ---"))
  .map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );

describe("docs/errors.md", () => {
  it("has the rows of the table in src/errors.ts, in its order", () => {
    const documented = rows.filter(([code]) => code?.startsWith("`") === true);
    const expected = Object.entries(errorTable).map(([code, { kind, means }]) => [
      `\`${code}\``,
      kind,
      means,
    ]);
    expect(documented).toEqual(expected);
  });

  it("gives each kind the exit code that the program uses", () => {
    for (const kind of ["usage", "stopped", "failure"] as const) {
      const code = (Object.keys(errorTable) as ErrorCode[]).find(
        (candidate) => errorTable[candidate].kind === kind,
      );
      const row = rows.find((cells) => cells[1] === kind && cells[0]?.startsWith("`") !== true);
      expect(code === undefined ? undefined : String(new MnemoscopeError(code, "x").exitCode)).toBe(row?.[0]);
    }
    expect(exitCodes).toMatchObject({ done: 0, interrupted: 130 });
  });
});

describe("MnemoscopeError", () => {
  it("says code, message and remedy in one line", () => {
    const error = new MnemoscopeError("CONFIG_INVALID", "unknown key epohcs", {
      remedy: "did you mean epochs?",
    });
    expect(error.line).toBe("CONFIG_INVALID: unknown key epohcs — did you mean epochs?");
    expect(new MnemoscopeError("USAGE", "no command").line).toBe("USAGE: no command");
  });

  it("keeps its cause", () => {
    const cause = new Error("inner");
    expect(new MnemoscopeError("SINK_FAILED", "outer", { cause }).cause).toBe(cause);
  });
});

describe("fileError", () => {
  const thrownBy = (act: () => unknown): unknown => {
    try {
      act();
    } catch (error) {
      return error;
    }
    throw new Error("nothing was thrown");
  };

  it("turns what the operating system says of a file into one line", () => {
    const error = fileError(thrownBy(() => mkdirSync(new URL(import.meta.url).pathname)));
    expect(error?.line).toMatch(
      /^FILE_UNUSABLE: EEXIST: .*errors\.test\.ts' — check the path and its permissions$/,
    );
  });

  it("knows a full disk", () => {
    expect(fileError(thrownBy(() => writeSync(openSync("/dev/full", "w"), "x")))?.code).toBe("DISK_FULL");
  });

  it("leaves mistakes of this program as they are", () => {
    expect(fileError(new TypeError("x is undefined"))).toBeUndefined();
    expect(fileError("a word")).toBeUndefined();
  });
});

describe("invariant", () => {
  it("gives a value that is there, whatever it is, and names what broke where it is not", () => {
    expect([invariant(0, "x"), invariant("", "x"), invariant(null, "x")]).toEqual([0, "", null]);
    expect(() => invariant(undefined, "a config has a stage")).toThrow("a config has a stage");
  });
});
