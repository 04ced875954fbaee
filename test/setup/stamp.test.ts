import { mkdir, mkdtemp, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { mayKeep, staleReason } from "../../scripts/setup/engine.mjs";
import { missingPackage } from "../../scripts/setup/modules.mjs";
import { hashFiles, listFiles, readStamp, writeStamp } from "../../scripts/setup/stamp.mjs";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "mnemoscope-stamp-"));
});
afterEach(() => rm(folder, { recursive: true }));

describe("stamp", () => {
  it("comes back as it was written", async () => {
    await writeStamp(join(folder, "deep", "a.json"), { lockSha256: "abc" });
    expect(await readStamp(join(folder, "deep", "a.json"))).toEqual({ lockSha256: "abc" });
  });

  it.each(["", '{"lockSha256": "ab', "[]", "null"])("counts as none when it holds %j", async (text) => {
    await writeFile(join(folder, "a.json"), text);
    expect(await readStamp(join(folder, "a.json"))).toBeUndefined();
  });
});

describe("hashFiles", () => {
  it("follows content and name, not the time", async () => {
    const [a, b] = [join(folder, "a.ts"), join(folder, "b.ts")];
    await writeFile(a, "one");
    const before = await hashFiles([a]);
    await utimes(a, 0, 0);
    expect(await hashFiles([a])).toBe(before);
    await writeFile(a, "two");
    expect(await hashFiles([a])).not.toBe(before);
    await writeFile(b, "one");
    expect(await hashFiles([b])).not.toBe(before);
  });
});

describe("listFiles", () => {
  it(
    "walks folders in a fixed order, leaves out what is not wanted, and finds nothing where nothing " + "is",
    async () => {
      await mkdir(join(folder, "web"));
      for (const name of ["b.ts", "a.ts", "web/page.ts"]) await writeFile(join(folder, name), "");
      expect(await listFiles(folder)).toEqual(
        ["a.ts", "b.ts", "web/page.ts"].map((name) => join(folder, name)),
      );
      expect(await listFiles(folder, (path) => path !== join(folder, "web"))).toHaveLength(2);
      expect(await listFiles(join(folder, "none"))).toEqual([]);
    },
  );
});

describe("staleReason of the engine", () => {
  const now = { library: "cpu", node: "20", files: ["/lib/a 1 2", "/binding 3 4"] };

  it("is none for the engine that was stamped", () => {
    expect(staleReason({ ...now, tensorflow: "2.18.1" }, now)).toBeUndefined();
  });

  it.each([
    ["nothing was stamped", undefined, /not set up/],
    ["another library is wanted", { ...now, library: "gpu" }, /another library/],
    ["another Node runs", { ...now, node: "22" }, /another Node/],
    ["the binding was built again", { ...now, files: ["/lib/a 1 2", "/binding 3 5"] }, /changed/],
  ])("is given when %s", (_, stamp, reason) => {
    expect(staleReason(stamp, now)).toMatch(reason);
  });

  it("is given when a file is gone, whatever the stamp says", () => {
    const gone = { ...now, files: ["/lib/a 1 2", "missing"] };
    expect(staleReason(gone, gone)).toMatch(/missing/);
  });
});

describe("mayKeep", () => {
  const now = { library: "cpu", node: "22", files: ["/lib/a 1 2", "/binding 3 4"] };

  it("tries an engine that another Node built, or that was built by hand for the CPU", () => {
    expect(mayKeep({ ...now, node: "20" }, now)).toBe(true);
    expect(mayKeep(undefined, now)).toBe(true);
  });

  it("builds again when the library is another one, was changed, or is missing", () => {
    expect(mayKeep(undefined, { ...now, library: "gpu" })).toBe(false);
    expect(mayKeep({ ...now, library: "gpu" }, now)).toBe(false);
    expect(mayKeep({ ...now, files: ["/lib/b 1 2", "/binding 3 4"] }, now)).toBe(false);
    expect(mayKeep(undefined, { ...now, files: ["missing"] })).toBe(false);
  });
});

describe("missingPackage", () => {
  const wanted = {
    "": { version: "0.1.0" },
    "node_modules/a": { version: "1.0.0" },
    "node_modules/win": { version: "1.0.0", optional: true },
  };

  it("is none when all is installed, other platforms' packages aside", () => {
    expect(missingPackage(wanted, { "node_modules/a": { version: "1.0.0" } })).toBeUndefined();
  });

  it("names one that is absent or has another version", () => {
    expect(missingPackage(wanted, {})).toBe("node_modules/a");
    expect(missingPackage(wanted, { "node_modules/a": { version: "1.0.1" } })).toBe("node_modules/a");
  });
});
