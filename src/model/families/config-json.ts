/** What the families' parsers of config.json share: caps on sizes, and how a file is refused. */
import { z } from "zod";

import { MnemoscopeError } from "../../errors.js";

// Caps that no real model comes near: a damaged config.json must not make us list a billion layers or rotary
// frequencies.
export const size = z
  .int()
  .positive()
  .max(2 ** 31 - 1);
export const layers = size.max(10_000);
export const headSize = size.max(65_536);
export const rate = z.number().min(0).lt(1);

/** @throws MODEL_MALFORMED with the first field that is not as the schema says. */
export function parseWith<S extends z.ZodType>(schema: S, raw: unknown): z.infer<S> {
  const parsed = schema.safeParse(raw);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  throw new MnemoscopeError(
    "MODEL_MALFORMED",
    `config.json: ${issue?.path.join(".") ?? ""}: ${issue?.message ?? "unreadable"}`,
    { remedy: "use a config.json as transformers' save_pretrained writes it" },
  );
}

/** What config.json asks for and the project cannot compute. */
export function unsupported(asked: {
  readonly field: string;
  readonly value: string | boolean;
  readonly remedy: string;
}): MnemoscopeError {
  const { field, value, remedy } = asked;
  return new MnemoscopeError(
    "MODEL_UNSUPPORTED",
    `config.json has ${field} = ${JSON.stringify(value)}, which is not supported`,
    { remedy },
  );
}

export function contradictory(what: string): MnemoscopeError {
  return new MnemoscopeError("MODEL_MALFORMED", `config.json: ${what}`, { remedy: "correct config.json" });
}

type NamedSize = readonly [name: string, value: number];

/** The quotient of two sizes. @throws MODEL_MALFORMED where it is not whole. */
export function evenly([name, value]: NamedSize, [byName, by]: NamedSize): number {
  if (value % by === 0) return value / by;
  throw contradictory(`${name} = ${value} cannot be divided by ${byName} = ${by}`);
}
