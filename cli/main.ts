import yargs, { type Argv } from "yargs";

import { exitCodes, fileError, MnemoscopeError } from "../src/errors.js";
import type { Command } from "./command.js";
import { commands } from "./commands.js";
import { renameFormer } from "./former-options.js";
import { yargsOptions, type YargsOption } from "./yargs-options.js";

/**
 * The command line: parses, loads the one command's module, runs it, and turns what it returns or throws into
 * an exit code. This is the only place that ends the process.
 */
export async function main(argv: readonly string[]): Promise<void> {
  // --help and --version end without a command having run.
  let exitCode: number = exitCodes.done;
  const parser = parserOf(argv, (ended) => (exitCode = ended));
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

function parserOf(argv: readonly string[], onEnd: (exitCode: number) => void): Argv {
  const parser = yargs([...argv])
    .scriptName("mnemoscope")
    .usage("$0 COMMAND: watch what a language model memorizes while it trains")
    .strict()
    .demandCommand(1, "name a command")
    .recommendCommands()
    .wrap(process.stdout.isTTY ? Math.min(120, process.stdout.columns) : 100)
    .version()
    .help()
    .fail((message: string | null, error: Error | undefined) => {
      throw error ?? wrongUsage(message ?? "wrong usage");
    });
  for (const { usage, describe, load } of commands)
    parser.command(
      usage,
      describe,
      async (builder) => declare(builder, { usage, command: await load() }),
      async (values) => onEnd(await runCommand(await load(), values)),
    );
  return parser;
}

/** Tells yargs of a command's options; those whose names stand in its usage are positionals. */
function declare(
  builder: Argv,
  { usage, command }: { readonly usage: string; readonly command: Command },
): Argv {
  for (const [name, option] of Object.entries(yargsOptions(command)))
    if (usage.includes(`<${name}>`)) {
      const { nargs: _, ...positional } = option;
      builder.positional(name, positional);
    } else builder.option(name, option);
  return builder.epilogue(command.epilogue ?? "");
}

/** Runs a command with what yargs made of the command line. */
function runCommand(command: Command, values: Readonly<Record<string, unknown>>): Promise<number> {
  checkValues(yargsOptions(command), values);
  return command.run(
    renameFormer(values, {
      former: command.former ?? {},
      warn: (message) => process.stderr.write(`${message}\n`),
    }),
  );
}

/** Refuses what yargs lets through: a number that is none, and an option that is given twice. */
function checkValues(
  options: Readonly<Record<string, YargsOption>>,
  values: Readonly<Record<string, unknown>>,
): void {
  for (const [name, { type }] of Object.entries(options)) {
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
  const error = asUsage(thrown) ?? fileError(thrown) ?? thrown;
  if (error instanceof MnemoscopeError) {
    process.stderr.write(`${error.line}\n`);
    if (process.env["MNEMOSCOPE_DEBUG"] !== undefined) process.stderr.write(`${error.stack ?? ""}\n`);
    return error.exitCode;
  }
  process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  return exitCodes.failure;
}

const wrongUsage = (message: string): MnemoscopeError =>
  new MnemoscopeError("USAGE", message, { remedy: "mnemoscope --help lists the commands" });

/** A missing value comes as an error of yargs' own; other mistakes come as a message alone. */
const asUsage = (thrown: unknown): MnemoscopeError | undefined =>
  thrown instanceof Error && thrown.name === "YError" ? wrongUsage(thrown.message) : undefined;
