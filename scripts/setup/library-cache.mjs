import { randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { withLock } from "./lock.mjs";
import { SetupError } from "./setup-error.mjs";
import { fileSha256, readStamp, writeStamp } from "./stamp.mjs";
import { tensorflowVersion, unpackTensorflow, wheels } from "./wheels.mjs";

const libraries = ["tensorflow/libtensorflow_cc.so.2", "tensorflow/libtensorflow_framework.so.2"];

/**
 * The folder of libtensorflow in the shared cache, downloaded first where it is missing or damaged. An entry
 * appears by rename: it is whole or absent. Its manifest holds the hash of each library.
 * @param {"cpu" | "gpu"} variant
 * @param {import("./context.mjs").SetupContext} context
 * @returns {Promise<string>} folder with tensorflow/ and, for gpu, nvidia/
 * @throws {SetupError}
 */
export async function cachedLibrary(variant, { cache, env, progress }) {
  const name = `libtensorflow-${variant}-${tensorflowVersion}`;
  const entry = join(cache, name);
  if (await isSound(entry)) return entry;
  // Two checkouts may set up at once: the second waits here and then finds the first one's entry.
  return withLock({ name, cache, progress }, async () => {
    if (await isSound(entry)) return entry;
    await removeRemains(cache, name);
    const temporary = join(cache, `.${name}-${randomUUID()}`);
    await mkdir(temporary, { recursive: true });
    try {
      await unpackTensorflow({ variant, folder: temporary, env, progress });
      const sha256 = Object.fromEntries(
        await Promise.all(libraries.map(async (path) => [path, await fileSha256(join(temporary, path))])),
      );
      await writeStamp(join(temporary, "manifest.json"), {
        wheel: wheels[variant].requirement,
        wheelSha256: wheels[variant].sha256,
        sha256,
      });
      // A damaged entry is moved away, not overwritten: another process may have its libraries open.
      const damaged = join(cache, `.${name}-damaged-${randomUUID()}`);
      if (existsSync(entry)) await rename(entry, damaged);
      await rename(temporary, entry);
      await rm(damaged, { recursive: true, force: true });
    } catch (error) {
      await rm(temporary, { recursive: true, force: true });
      if (error instanceof SetupError) throw error;
      throw new SetupError({
        step: "native engine: cache",
        why: error instanceof Error ? error.message : String(error),
        remedies: ["set MNEMOSCOPE_CACHE to a folder that you can write to, on a disk with space"],
        cause: error,
      });
    }
    return entry;
  });
}

/**
 * Whether an entry is there and its libraries have the hashes of its manifest.
 * @param {string} entry
 * @returns {Promise<boolean>}
 */
async function isSound(entry) {
  const hashes = (await readStamp(join(entry, "manifest.json")))?.["sha256"];
  if (typeof hashes !== "object" || hashes === null) return false;
  const expected = new Map(Object.entries(hashes));
  try {
    const found = await Promise.all(
      libraries.map(async (path) => (await fileSha256(join(entry, path))) === expected.get(path)),
    );
    return (
      found.every(Boolean) && (await stat(join(entry, "tensorflow/include/tensorflow/c/c_api.h"))).isFile()
    );
  } catch {
    return false;
  }
}

/**
 * Removes what an interrupted set-up left. Only called with the entry's lock held. @param {string} cache
 * @param {string} name
 */
async function removeRemains(cache, name) {
  const remains = (await readdir(cache)).filter((file) => file.startsWith(`.${name}-`));
  await Promise.all(remains.map((file) => rm(join(cache, file), { recursive: true, force: true })));
}
