import { existsSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { z } from "zod";

import { exitCodes } from "../src/errors.js";
import { loadConfig } from "../src/run/config.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { defineCommand } from "./command.js";
import { jsonOption, watchOptions } from "./run-options.js";
import { run } from "./run.js";

/** The demo's recipe, in the package. */
const recipe = fileURLToPath(new URL("../../configs/demo.yaml", import.meta.url));

/** A name that no run has yet: the config's with the lowest free number. */
function freshName(): { readonly name: string; readonly directory: string } {
  const { name, runsDirectory } = loadConfig(recipe);
  for (let number = 1; ; number++) {
    const directory = join(runsDirectory, `${name}-${number}`);
    if (!existsSync(directory)) return { name: `${name}-${number}`, directory };
  }
}

/**
 * `mnemoscope demo`: a fresh run of configs/demo.yaml; the stop in its last stage, that of patients'
 * notes, is its success.
 */
export const demoCommand = defineCommand({
  options: z.object({ ...jsonOption, ...watchOptions }),
  epilogue:
    "Takes a few minutes. Each call makes a fresh run below runs/. Exit code 0 when the stop " +
    "that the demo expects came.",
  run: async (options) => {
    const { name, directory } = freshName();
    const exitCode = await run({
      ...options,
      config: recipe,
      name,
      placebo: false,
      resume: false,
      overrideStop: false,
    });
    if (!options.json)
      process.stdout.write(
        "\nThe demo illustrates: a tiny model, invented patients. It is no estimate of what another " +
          "model on other data memorizes.\n" +
          "Its base model has seen synthetic notes, of other templates and other invented people " +
          "than these (data/base/README.md).\n",
      );
    if (exitCode !== exitCodes.stopped) {
      if (exitCode === exitCodes.done)
        process.stderr.write("the demo ended without the stop that it expects\n");
      return exitCode === exitCodes.done ? exitCodes.failure : exitCode;
    }
    const stop = RunDirectory.open(directory)
      .read("verdicts")
      .findLast((record) => record.kind === "verdict" && record.action === "stop");
    const isExpected = stop?.kind === "verdict" && stop.stage === loadConfig(recipe).stages.at(-1)?.name;
    if (!isExpected) process.stderr.write("the demo was stopped in another stage than the patients'\n");
    return isExpected ? exitCodes.done : exitCodes.failure;
  },
});
