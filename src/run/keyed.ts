import { createHash, createHmac, createSecretKey, randomBytes, type Hash, type KeyObject } from "node:crypto";
import { createReadStream, readFileSync } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";

import { MnemoscopeError } from "../errors.js";

/** Shorter keys could be searched through. */
const minKeyBytes = 16;

/**
 * The run's key: the bytes of the config's key file, or 32 random ones. Throws DATA_NOT_FOUND or
 * CONFIG_INVALID.
 */
export function readKey(path: string | undefined): Buffer {
  if (path === undefined) return randomBytes(32);
  let key: Buffer;
  try {
    key = readFileSync(path);
  } catch (cause) {
    throw new MnemoscopeError("DATA_NOT_FOUND", `cannot read the key file ${path}`, {
      cause,
      remedy: 'correct "key", or leave it out for a fresh key',
    });
  }
  if (key.length < minKeyBytes)
    throw new MnemoscopeError(
      "CONFIG_INVALID",
      `the key file ${path} has ${key.length} bytes, fewer than ${minKeyBytes}`,
      {
        remedy: "make one with: head -c 32 /dev/urandom > FILE",
      },
    );
  return key;
}

/**
 * Keyed hashes: ids that say nothing to those without the key. `domain` keeps hashes of different things
 * apart.
 */
export class Keyed {
  readonly #key: KeyObject;

  constructor(key: Uint8Array) {
    this.#key = createSecretKey(key);
  }

  #digest(domain: string, parts: readonly string[]): Buffer {
    return createHmac("sha256", this.#key)
      .update(JSON.stringify([domain, ...parts]))
      .digest();
  }

  /** 64 bits as 16 hexadecimal digits. */
  id(domain: string, ...parts: readonly string[]): string {
    return this.#digest(domain, parts).toString("hex", 0, 8);
  }

  /** A uniform share in [0, 1) that depends on the key and the parts alone. */
  share(domain: string, ...parts: readonly string[]): number {
    return this.#digest(domain, parts).readUIntBE(0, 6) / 2 ** 48;
  }
}

/**
 * SHA-256 of a file, or of a folder's files in the order of their names; hexadecimal. Throws DATA_NOT_FOUND.
 */
export async function sha256OfPath(path: string): Promise<string> {
  const hash = createHash("sha256");
  try {
    await addPath(hash, path);
  } catch (cause) {
    throw new MnemoscopeError("DATA_NOT_FOUND", `cannot read ${path}`, {
      cause,
      remedy: "correct the path in the config; it is relative to the config file",
    });
  }
  return hash.digest("hex");
}

async function addPath(hash: Hash, path: string): Promise<void> {
  if (!(await stat(path)).isDirectory()) {
    await pipeline(createReadStream(path), async (chunks) => {
      for await (const chunk of chunks) hash.update(chunk as Buffer);
    });
    return;
  }
  for (const name of (await readdir(path)).sort()) {
    hash.update(`${name}\n`);
    await addPath(hash, join(path, name));
  }
}
