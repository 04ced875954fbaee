import { z } from "zod";

import { planOf } from "../prepare/plan.js";
import { exitCodes } from "../src/errors.js";
import { blindWarnings } from "../src/metrics/blind.js";
import { loadConfig } from "../src/run/config.js";
import { defineCommand } from "./command.js";
import { runName } from "./prepared.js";
import { jsonOption, placeboOption } from "./run-options.js";

/** `mnemoscope plan`: prints what a run would do. */
export const planCommand = defineCommand({
  options: z.object({
    config: z.string().describe("config file"),
    ...placeboOption,
    ...jsonOption,
  }),
  run: async (options) => {
    const config = loadConfig(options.config);
    const planned = await planOf(
      { ...config, name: runName(config.name, options) },
      {
        isPlacebo: options.placebo,
        inspect: blindWarnings,
        onProgress: (message) => {
          if (process.stderr.isTTY) process.stderr.write(`prepare: ${message}\n`);
        },
      },
    );
    process.stdout.write(options.json ? `${JSON.stringify(planned)}\n` : `${planned.lines.join("\n")}\n`);
    return exitCodes.done;
  },
});
