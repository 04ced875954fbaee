import yargs from "yargs";

import { exitCodes, fileError, MnemoscopeError } from "../errors.js";
import { commands } from "./commands.js";

/**
 * The command line: parses, loads the one command's module, runs it, and turns what it returns or throws into an exit code.
 * This is the only place that ends the process.
 */
export async function main(argv: readonly string[]): Promise<void> {
  // --help and --version end without a command having run.
  let exitCode: number = exitCodes.done;
  let parser = yargs([...argv])
    .scriptName("mnemoscope")
    .usage("$0 COMMAND: watch what a language model memorizes while it trains")
    .strict()
    .demandCommand(1, "name a command")
    .recommendCommands()
    .wrap(process.stdout.isTTY ? Math.min(120, process.stdout.columns) : 100)
    .version()
    .help()
    .fail((message: string | null, error: Error | undefined) => {
      throw error ?? new MnemoscopeError("USAGE", message ?? "wrong usage", { remedy: "mnemoscope --help lists the commands" });
    });
  for (const command of commands) {
    parser = parser.command(
      command.usage,
      command.describe,
      (builder) => {
        for (const [name, option] of Object.entries(command.positionals ?? {})) builder.positional(name, option);
        return builder.options(command.options ?? {}).epilogue(command.epilogue ?? "");
      },
      async (values) => {
        exitCode = await command.run(values);
      },
    );
  }
  try {
    await parser.parseAsync();
    process.exitCode = exitCode;
  } catch (error) {
    process.exitCode = reportError(error);
  }
  // A native engine's threads, or a socket that a client keeps open, must not keep an ended command alive.
  process.exit();
}

/** Prints an error as its reader needs it: one line for what the user can mend, the stack for what only we can. */
function reportError(thrown: unknown): number {
  const error = fileError(thrown) ?? thrown;
  if (error instanceof MnemoscopeError) {
    process.stderr.write(`${error.line}\n`);
    if (process.env["MNEMOSCOPE_DEBUG"] !== undefined) process.stderr.write(`${error.stack ?? ""}\n`);
    return error.exitCode;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.failure;
}
