import yargs from "yargs";

import { exitCodes, fileError, MnemoscopeError } from "../src/errors.js";
import { commands, type Command } from "./commands.js";

/**
 * The command line: parses, loads the one command's module, runs it, and turns what it returns or throws into
 * an exit code. This is the only place that ends the process.
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
      // A missing value comes as an error of yargs' own, other mistakes as a message alone.
      if (error !== undefined && error.name !== "YError") throw error;
      throw new MnemoscopeError("USAGE", message ?? error?.message ?? "wrong usage", {
        remedy: "mnemoscope --help lists the commands",
      });
    });
  for (const command of commands) {
    parser = parser.command(
      command.usage,
      command.describe,
      (builder) => {
        for (const [name, option] of Object.entries(command.positionals ?? {}))
          builder.positional(name, option);
        for (const [name, option] of Object.entries(command.options ?? {}))
          // Without a count yargs takes an option whose value is missing for one that was not given, and a
          // value `-` for another option.
          builder.option(name, option.type === "boolean" ? option : { ...option, nargs: 1 });
        return builder.epilogue(command.epilogue ?? "");
      },
      async (values) => {
        checkValues(command, values);
        exitCode = await command.run(values);
      },
    );
  }
  // Without a listener a reader that leaves early, as `head` does, would end the process with a stack trace.
  let outputError: (Error & { code?: string }) | undefined;
  process.stdout.on("error", (error: Error) => (outputError ??= error));
  process.stderr.on("error", () => undefined);
  try {
    await parser.parseAsync();
    process.exitCode = exitCode;
    if (outputError !== undefined) throw outputError;
  } catch (error) {
    const hasReaderLeft = error === outputError && outputError?.code === "EPIPE";
    if (!hasReaderLeft) process.exitCode = reportError(error);
  }
  // A native engine's threads, or a socket that a client keeps open, must not keep an ended command alive.
  process.exit();
}

/** Refuses what yargs lets through: a number that is none, and an option that is given twice. */
function checkValues({ positionals, options }: Command, values: Readonly<Record<string, unknown>>): void {
  for (const [name, { type }] of Object.entries({ ...positionals, ...options })) {
    const value = values[name];
    if (Array.isArray(value))
      throw new MnemoscopeError("USAGE", `--${name} is given more than once`, { remedy: "give it once" });
    if (type === "number" && value !== undefined && !Number.isFinite(value))
      throw new MnemoscopeError("USAGE", `--${name} is not a number`, { remedy: "give a number behind it" });
  }
}

/**
 * Prints an error as its reader needs it: one line for what the user can mend, the stack for what only we
 * can.
 */
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
