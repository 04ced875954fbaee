import { createHash, randomBytes } from "node:crypto";
import { createReadStream } from "node:fs";
import { mkdir, readFile, readdir, rename, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";

/**
 * A stamp is a small JSON file that says from what something was made. A torn or missing one counts as none.
 * @param {string} path
 * @returns {Promise<Readonly<Record<string, unknown>> | undefined>}
 */
export async function readStamp(path) {
  try {
    const value = /** @type {unknown} */ (JSON.parse(await readFile(path, "utf8")));
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? /** @type {Record<string, unknown>} */ (value)
      : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Writes a stamp whole or not at all.
 * @param {string} path
 * @param {Readonly<Record<string, unknown>>} stamp
 */
export async function writeStamp(path, stamp) {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomBytes(6).toString("hex")}`;
  await writeFile(temporary, `${JSON.stringify(stamp, undefined, 2)}\n`);
  await rename(temporary, path);
}

/**
 * @param {string} path
 * @returns {Promise<string>} sha256 in hex
 */
export async function fileSha256(path) {
  const hash = createHash("sha256");
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }))
    hash.update(/** @type {Buffer} */ (chunk));
  return hash.digest("hex");
}

/**
 * All files under a folder, sorted; none when the folder does not exist.
 * @param {string} folder
 * @param {(path: string) => boolean} [isWanted] for files and folders
 * @returns {Promise<string[]>}
 */
export async function listFiles(folder, isWanted = () => true) {
  /** @type {import("node:fs").Dirent[]} */
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch {
    return [];
  }
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name);
      if (!isWanted(path)) return [];
      return entry.isDirectory() ? listFiles(path, isWanted) : [path];
    }),
  );
  return lists.flat().sort();
}

/**
 * One hash over the paths and contents of files.
 * @param {readonly string[]} paths
 * @returns {Promise<string>} sha256 in hex
 */
export async function hashFiles(paths) {
  const contents = await Promise.all(paths.map((path) => readFile(path)));
  const hash = createHash("sha256");
  paths.forEach((path, index) => {
    const content = /** @type {Buffer} */ (contents[index]);
    hash.update(`${path}\0${String(content.length)}\0`).update(content);
  });
  return hash.digest("hex");
}
