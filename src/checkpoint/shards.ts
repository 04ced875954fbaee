/**
 * The files that hold a model's weights, as transformers lays them out: one `model.safetensors`, or shards
 * `model-00001-of-00003.safetensors` and an index that says which tensor stands in which.
 */
import { stat, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { z } from "zod";

import { malformedModel, readJson } from "./read-json.js";
import {
  openSafetensors,
  writeSafetensors,
  type SafetensorsFile,
  type TensorValues,
  type WeightDtype,
} from "./safetensors.js";

const singleName = "model.safetensors";
const indexName = `${singleName}.index.json`;
const indexSchema = z.object({ weight_map: z.record(z.string(), z.string()) });

/**
 * Largest file that is written, in bytes: some file systems and hosts refuse larger ones. A tensor alone may
 * be larger than it.
 */
const maxFileBytes = 5e9;
/** Files of one model that are opened at a time, at most. */
const maxNumShards = 1000;

/**
 * Opens every file with weights of a model directory; all their headers are checked. The caller closes them.
 * @throws MODEL_MALFORMED where a file is missing or unsound, the index names one outside of the directory,
 * or says of one what is not so.
 */
export async function openWeights(directory: string): Promise<SafetensorsFile[]> {
  if (await exists(join(directory, singleName))) return [await openSafetensors(join(directory, singleName))];
  const indexPath = join(directory, indexName);
  if (!(await exists(indexPath)))
    throw malformedModel(`${directory} holds neither ${singleName} nor ${indexName}`, {
      remedy: "save the model with safe_serialization=True",
    });
  const places = Object.entries((await readJson(indexPath, indexSchema)).weight_map);
  const names = [...new Set(places.map(([, file]) => file))].sort();
  if (names.length === 0 || names.length > maxNumShards)
    throw malformedModel(`${indexPath} names ${names.length} shards`);
  for (const name of names) {
    if (name !== basename(name) || !name.endsWith(".safetensors"))
      throw malformedModel(
        `${indexPath} names the shard ${JSON.stringify(name)}, which is no safetensors file of ` +
          "this directory",
      );
    if (!(await exists(join(directory, name))))
      throw malformedModel(`${directory} lacks the shard ${name}, which its index names`);
  }
  const files = new Map<string, SafetensorsFile>();
  try {
    for (const name of names) files.set(name, await openSafetensors(join(directory, name)));
    const lie = places.find(([tensor, file]) => files.get(file)?.tensors.has(tensor) !== true);
    if (lie !== undefined)
      throw malformedModel(
        `${indexPath} says that ${lie[1]} holds the tensor ${JSON.stringify(lie[0])}, and it does not`,
      );
  } catch (error) {
    await closeAll(files.values());
    throw error;
  }
  return [...files.values()];
}

export async function closeAll(files: Iterable<SafetensorsFile>): Promise<void> {
  for (const file of files) await file.close();
}

/**
 * Writes a model's weights and fsyncs them: into one file where they fit, else into shards of at most
 * `maxBytes`, tensors in their order.
 * @param options.maxBytes of the tensors in one file; default 5 GB.
 */
export async function writeWeights(
  directory: string,
  options: {
    readonly tensors: ReadonlyMap<string, TensorValues>;
    readonly dtype: WeightDtype;
    readonly maxBytes?: number | undefined;
  },
): Promise<void> {
  const { tensors, dtype, maxBytes = maxFileBytes } = options;
  const sizeOf = ({ values }: TensorValues): number => values.length * (dtype === "float32" ? 4 : 2);
  const shards: Map<string, TensorValues>[] = [];
  let shardBytes = Infinity;
  let totalBytes = 0;
  for (const [name, tensor] of tensors) {
    const sizeBytes = sizeOf(tensor);
    if (shardBytes + sizeBytes > maxBytes) {
      shards.push(new Map());
      shardBytes = 0;
    }
    shards.at(-1)?.set(name, tensor);
    shardBytes += sizeBytes;
    totalBytes += sizeBytes;
  }
  if (shards.length <= 1) {
    await writeSafetensors(join(directory, singleName), { tensors, dtype });
    return;
  }
  const number = (value: number): string => String(value).padStart(5, "0");
  const weightMap: Record<string, string> = {};
  for (const [index, shard] of shards.entries()) {
    const file = `model-${number(index + 1)}-of-${number(shards.length)}.safetensors`;
    await writeSafetensors(join(directory, file), { tensors: shard, dtype });
    for (const name of shard.keys()) weightMap[name] = file;
  }
  const index = { metadata: { total_size: totalBytes }, weight_map: weightMap };
  await writeFile(join(directory, indexName), `${JSON.stringify(index, null, 2)}\n`, { flush: true });
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
