import { readFile, stat } from "node:fs/promises";
import type { z } from "zod";

import { MnemoscopeError } from "../errors.js";

/**
 * Largest JSON file of a model directory that is read. An index of 100,000 tensors has about a tenth of this.
 */
const maxJsonBytes = 64 * 2 ** 20;

/**
 * A JSON file of a model directory, parsed by a schema.
 * @throws MODEL_MALFORMED where it is missing, too large, not JSON, or not what the schema says.
 */
export async function readJson<S extends z.ZodType>(path: string, schema: S): Promise<z.infer<S>> {
  let json: unknown;
  try {
    const { size } = await stat(path);
    if (size > maxJsonBytes)
      throw malformedModel(`${path} has ${size} bytes, more than the ${maxJsonBytes} that are read`);
    json = JSON.parse(await readFile(path, "utf8"));
  } catch (cause) {
    if (cause instanceof MnemoscopeError) throw cause;
    throw malformedModel(`${path} is missing or not JSON`, { cause });
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw malformedModel(`${path}: ${[issue?.path.join("."), issue?.message].filter(Boolean).join(": ")}`);
}

/** A model directory that is damaged or contradicts itself. */
export function malformedModel(
  what: string,
  {
    remedy = "check that the model directory is complete and belongs together",
    cause,
  }: { readonly remedy?: string; readonly cause?: unknown } = {},
): MnemoscopeError {
  return new MnemoscopeError("MODEL_MALFORMED", what, { remedy, cause });
}
