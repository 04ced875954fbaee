import { readFileSync } from "node:fs";

import { expect, test, vi } from "vitest";

import { commands } from "../../cli/commands.js";
import { yargsOptions } from "../../cli/yargs-options.js";
import { runProgram } from "../support/processes.js";

const nameOf = (usage: string): string => usage.split(" ")[0] ?? "";

test.each(commands)("$usage: its positionals are options, and every option has a meaning", async (entry) => {
  const options = yargsOptions(await entry.load());
  for (const [, name = ""] of entry.usage.matchAll(/<([^>]+)>/g))
    expect(options[name]).toMatchObject({ demandOption: true });
  for (const option of Object.values(options))
    if (option.hidden !== true) expect(option.describe).not.toBe("");
});

test("README shows every command", () => {
  const readme = readFileSync("README.md", "utf8");
  const shown = commands.filter(({ usage }) =>
    new RegExp(`(?:mnemoscope|npm run) ${nameOf(usage)}\\b`).test(readme),
  );
  expect(shown.map(({ usage }) => usage)).toEqual(commands.map(({ usage }) => usage));
});

/** Whether a call of the program had loaded TensorFlow by its end. */
async function loadsEngine(...args: string[]): Promise<boolean> {
  const onExit = `import { readFileSync } from "node:fs";
    const isLoaded = () => readFileSync("/proc/self/maps", "utf8").includes("libtensorflow");
    process.on("exit", () => console.error("engine:", isLoaded()));`;
  vi.stubEnv("NODE_OPTIONS", `--import=data:text/javascript,${encodeURIComponent(onExit)}`);
  const { stderr } = await runProgram(args).finally(() => vi.unstubAllEnvs());
  const [, answer] = /^engine: (true|false)$/m.exec(stderr) ?? [];
  expect(answer).toBeDefined();
  return answer === "true";
}

test("no help needs the engine", async () => {
  expect(await loadsEngine("--help")).toBe(false);
  expect(await loadsEngine("extract", "--help")).toBe(false);
  expect(await loadsEngine("watch", "--help")).toBe(false);
  // That it would be seen:
  expect(await loadsEngine("doctor", "--json")).toBe(true);
});

test("a value that is missing, and an option that there is not, end with one line", async () => {
  for (const [args, message] of [
    [["generate", "--model", "m", "--top-p"], "Not enough arguments following: top-p"],
    [["generate", "--model", "m", "--ntop-p", "1"], "Unknown argument"],
    [["generate", "--model", "m", "--prompt", "a", "--top-p", "x"], "--top-p is not a number"],
    [["extract", "--model", "m"], "Missing required argument: data"],
    [["data", "mark", "x"], "Invalid values"],
  ] as const) {
    const { code, stderr } = await runProgram(args);
    expect({ code, stderr }).toEqual({ code: 2, stderr: expect.stringMatching(/^USAGE: /) as string });
    expect(stderr).toContain(message);
  }
});
