import { expect, test } from "vitest";
import { z } from "zod";

import { defineCommand } from "../../cli/command.js";
import { yargsOptions } from "../../cli/yargs-options.js";

const run = (): number => 0;

test("an option is its schema: kind, default, choices, whether it must be given", () => {
  const command = defineCommand({
    options: z.object({
      action: z.enum(["mark", "count"]).describe("what to do"),
      maxNew: z.int().default(50).describe("tokens to add"),
      topP: z.number().optional().describe("share"),
      name: z.string().default("a b").describe("its name"),
      linger: z.boolean().default(true).describe("stay"),
    }),
    run,
  });
  expect(Object.entries(yargsOptions(command))).toEqual([
    [
      "action",
      { type: "string", describe: "what to do", demandOption: true, choices: ["mark", "count"], nargs: 1 },
    ],
    ["max-new", { type: "number", describe: "tokens to add", defaultDescription: "50", nargs: 1 }],
    ["top-p", { type: "number", describe: "share", nargs: 1 }],
    ["name", { type: "string", describe: "its name", defaultDescription: '"a b"', nargs: 1 }],
    ["linger", { type: "boolean", describe: "stay", defaultDescription: "true" }],
  ]);
});

test("old names are taken and hidden", () => {
  const options = z.object({ fields: z.string().optional().describe("fields") });
  const { text } = yargsOptions(defineCommand({ options, former: { text: { now: "fields" } }, run }));
  expect(text).toEqual({ type: "string", hidden: true, nargs: 1 });
});

test("what a command line cannot give, or nobody described, is a mistake of the program", () => {
  for (const wrong of [z.array(z.string()).describe("names"), z.string()])
    expect(() => yargsOptions(defineCommand({ options: z.object({ wrong }), run }))).toThrow();
});

test("a command runs with what its schema makes of the values", async () => {
  const seen: unknown[] = [];
  const command = defineCommand({
    options: z.object({ count: z.number().default(2).describe("how many"), all: z.boolean().optional() }),
    run: (options) => {
      seen.push(options);
      return 3;
    },
  });
  await expect(command.run({ _: ["x"], $0: "mnemoscope", all: true })).resolves.toBe(3);
  expect(seen).toEqual([{ count: 2, all: true }]);
});
