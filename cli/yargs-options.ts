import { z } from "zod";

import { defined } from "../src/defined.js";
import type { Command } from "./command.js";

/** An option or positional, in the few fields of yargs that are used. */
export interface YargsOption {
  readonly type: "string" | "number" | "boolean";
  readonly describe?: string;
  /** Shown by `--help`. Defaults are filled in by the schema, so that what was not given can be told. */
  readonly defaultDescription?: string;
  readonly demandOption?: true;
  readonly choices?: readonly string[];
  readonly hidden?: true;
  /**
   * Without a count yargs takes an option whose value is missing for one that was not given, and a value `-`
   * for another option.
   */
  readonly nargs?: 1;
}

/** What JSON Schema says of a key that can be given on a command line. */
const keySchema = z.object({
  type: z.enum(["string", "number", "integer", "boolean"]),
  description: z.string(),
  default: z.union([z.string(), z.number(), z.boolean()]).optional(),
  enum: z.array(z.string()).optional(),
});

/**
 * A command's options as yargs takes them, by their names on the command line; old names are hidden.
 * @throws where the schema has a key that a command line cannot give, or that has no description.
 */
export function yargsOptions({ options, former = {} }: Command): Readonly<Record<string, YargsOption>> {
  const { properties = {}, required = [] } = z.toJSONSchema(options, { io: "input" });
  const declared = Object.entries(properties).map(([name, property]): [string, YargsOption] => {
    const key = keySchema.parse(property);
    const type = key.type === "integer" ? "number" : key.type;
    const option = defined({
      type,
      describe: key.description,
      defaultDescription: key.default === undefined ? undefined : JSON.stringify(key.default),
      demandOption: required.includes(name) ? true : undefined,
      choices: key.enum,
      nargs: type === "boolean" ? undefined : 1,
    });
    return [optionName(name), option];
  });
  const hidden = Object.keys(former).map((name): [string, YargsOption] => [
    name,
    { type: "string", hidden: true, nargs: 1 },
  ]);
  return Object.fromEntries([...declared, ...hidden]);
}

/** `maxNew` is `max-new` on a command line. */
const optionName = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
