import { createHash } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";

import { MnemoscopeError } from "../errors.js";
import { sha256OfPath } from "../run/keyed.js";

/**
 * SHA-256 over the hashes of config.json and every weight file of a model directory. Throws MODEL_MALFORMED
 * where there are no weights.
 */
export async function sha256OfModel(path: string): Promise<string> {
  const weightFiles = (await readdir(path)).filter((name) => name.endsWith(".safetensors")).sort();
  if (weightFiles.length === 0)
    throw new MnemoscopeError("MODEL_MALFORMED", `${path} holds no .safetensors file`, {
      remedy: "save the model with safe_serialization=True",
    });
  const hash = createHash("sha256");
  for (const name of ["config.json", ...weightFiles])
    hash.update(`${name} ${await sha256OfPath(join(path, name))}\n`);
  return hash.digest("hex");
}
