/**
 * Contender: writes a model's checkpoint, or copies as many bytes. `node checkpoint-contender.js FOLDER
 * CONFIG`; requests: {"write"} or {"copy"}.
 */
import { copyFileSync, fsyncSync, openSync, closeSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { writeModel } from "../src/checkpoint/checkpoint.js";
import { parseModelConfig } from "../src/model/config.js";
import { serve } from "./contender.js";
import { noiseWeights } from "./models.js";

const [folder = ".", json = "{}"] = process.argv.slice(2);
const config = JSON.parse(json) as Record<string, unknown>;
const weights = noiseWeights(parseModelConfig(config));
const [source, written, copied] = [join(folder, "source"), join(folder, "written"), join(folder, "copied")];
await writeModel(source, { config, weights, dtype: "float32" });
const file = join(source, "model.safetensors");
await serve(async (request) => {
  rmSync(written, { recursive: true, force: true });
  rmSync(copied, { force: true });
  const start = performance.now();
  if (request["copy"] === undefined) await writeModel(written, { config, weights, dtype: "float32" });
  else {
    copyFileSync(file, copied);
    // Both must be on the disk.
    const handle = openSync(copied, "r+");
    fsyncSync(handle);
    closeSync(handle);
  }
  return { seconds: (performance.now() - start) / 1000, sizeBytes: statSync(file).size };
});
