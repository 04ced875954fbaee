import { tmpdir } from "node:os";
import { describe, expect, it } from "vitest";
import { commandLine, runCommand } from "../../scripts/setup/command.mjs";
import { SetupError, formatFailure, tellingLines } from "../../scripts/setup/setup-error.mjs";

describe("formatFailure", () => {
  it("says the step, the reason with the command's output, and each remedy", () => {
    const error = new SetupError({
      step: "download",
      why: "pip ended with exit code 1",
      output: "one\ntwo\n",
      remedies: ["first", "second"],
    });
    expect(formatFailure(error)).toBe(
      [
        "Set-up failed at: download",
        "  Why: pip ended with exit code 1",
        "       | one",
        "       | two",
        "  Do:  first",
        "  Or:  second",
        "",
      ].join("\n"),
    );
  });
});

describe("tellingLines", () => {
  it("keeps an early error line of a long output, and the end", () => {
    const output = [
      "start",
      "fatal error: no c_api.h",
      ...Array.from({ length: 100 }, (_, index) => `line ${String(index)}`),
    ].join("\n");
    const lines = tellingLines(output);
    expect(lines[0]).toBe("fatal error: no c_api.h");
    expect(lines.at(-1)).toBe("line 99");
    expect(lines.length).toBeLessThan(20);
  });

  it("has nothing to tell of an empty output", () => {
    expect(tellingLines("\n \n")).toEqual([]);
  });
});

describe("runCommand", () => {
  const base = {
    step: "a step",
    title: "the command",
    cwd: tmpdir(),
    env: process.env,
    remedies: ["do this"],
  };

  it("returns what the command printed", async () => {
    const output = await runCommand({
      ...base,
      command: process.execPath,
      args: ["-e", "process.stdout.write('hello')"],
    });
    expect(output).toBe("hello");
  });

  it("fails with exit code and output", async () => {
    const failure = runCommand({
      ...base,
      command: process.execPath,
      args: ["-e", "console.error('the cause'); process.exit(7)"],
    });
    await expect(failure).rejects.toMatchObject({
      step: "a step",
      remedies: ["do this"],
      output: "the cause\n",
    });
    await expect(failure).rejects.toThrow(/exit code 7/);
  });

  it("says that a command is not there", async () => {
    await expect(runCommand({ ...base, command: "no-such-command-here", args: [] })).rejects.toThrow(
      /no-such-command-here was not found/,
    );
  });

  it("ends a command that runs past its time", async () => {
    const failure = runCommand({
      ...base,
      command: process.execPath,
      args: ["-e", "setInterval(() => {}, 1000)"],
      timeoutMs: 200,
    });
    await expect(failure).rejects.toThrow(/did not end within 0.2 s/);
  });
});

describe("commandLine", () => {
  it("quotes what a shell would take apart", () => {
    expect(commandLine("pip", ["download", "tensorflow-cpu==2.18.1", "it's"])).toBe(
      `pip download tensorflow-cpu==2.18.1 'it'\\''s'`,
    );
  });
});
