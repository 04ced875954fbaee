import type { z } from "zod";

import type { FormerOptions } from "./former-options.js";

/** What a command's own file holds: its options and what it does. Names and one-liners stand in the table. */
export interface Command {
  /**
   * Positionals and options by their names in code (`maxNew` is `--max-new`), with defaults, and the
   * descriptions that `--help` shows.
   */
  readonly options: z.ZodObject;
  /** Old names of options. */
  readonly former?: FormerOptions;
  /** What `--help` says below the options. */
  readonly epilogue?: string;
  /** Runs the command with the values of the command line and gives its exit code. */
  run(values: unknown): Promise<number>;
}

/** A command whose `run` gets its options as their schema reads them. */
export const defineCommand = <Options extends z.ZodObject>(
  command: Omit<Command, "options" | "former" | "run"> & {
    readonly options: Options;
    readonly former?: FormerOptions<Extract<keyof z.output<Options>, string>>;
    readonly run: (options: z.output<Options>) => number | Promise<number>;
  },
): Command => ({ ...command, run: async (values) => command.run(command.options.parse(values)) });
