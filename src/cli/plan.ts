import { loadConfig } from "../config.js";
import { exitCodes } from "../errors.js";
import { planOf } from "../plan.js";

/** `mnemoscope plan`: prints what a run would do. */
export async function plan(options: { readonly config: string; readonly json: boolean }): Promise<number> {
  const planned = await planOf(loadConfig(options.config), (message) => {
    if (process.stderr.isTTY) process.stderr.write(`prepare: ${message}\n`);
  });
  process.stdout.write(options.json ? `${JSON.stringify(planned)}\n` : `${planned.lines.join("\n")}\n`);
  return exitCodes.done;
}
