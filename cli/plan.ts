import { blindWarnings } from "../src/metrics/blind.js";
import { loadConfig } from "../src/run/config.js";
import { exitCodes } from "../src/errors.js";
import { planOf } from "../prepare/plan.js";
import { runName } from "./prepared.js";

/** `mnemoscope plan`: prints what a run would do. */
export async function plan(options: {
  readonly config: string;
  readonly placebo: boolean;
  readonly json: boolean;
}): Promise<number> {
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
}
