import { createHash } from "node:crypto";
import { existsSync, realpathSync } from "node:fs";
import { homedir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Where things are in this checkout.
 * @typedef {object} CheckoutPaths
 * @property {string} root
 * @property {string} id short name of this checkout, for its lock
 * @property {string} modules node_modules
 * @property {string} stamps what was set up; lives and dies with node_modules
 * @property {string} engine folder of the engine package
 * @property {string} dist
 */

/**
 * @param {string} [folder] default: the checkout that this file belongs to
 * @returns {CheckoutPaths}
 */
export function checkoutPaths(folder = fileURLToPath(new URL("../..", import.meta.url))) {
  const root = realpathSync(resolve(folder));
  const modules = join(root, "node_modules");
  return {
    root,
    id: createHash("sha256").update(root).digest("hex").slice(0, 16),
    modules,
    stamps: join(modules, ".mnemoscope"),
    engine: join(modules, "@tensorflow", "tfjs-node-gpu"),
    dist: join(root, "dist"),
  };
}

/**
 * The cache that all checkouts of a user share: `MNEMOSCOPE_CACHE`, else `$XDG_CACHE_HOME/mnemoscope`, else
 * `~/.cache/mnemoscope`. An XDG path that is not absolute is ignored, as its specification asks.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {string} [home]
 * @returns {string}
 */
export function cacheDirectory(env, home = homedir()) {
  if (env["MNEMOSCOPE_CACHE"]) return resolve(env["MNEMOSCOPE_CACHE"]);
  const xdg = env["XDG_CACHE_HOME"];
  return join(xdg?.startsWith("/") === true ? xdg : join(home, ".cache"), "mnemoscope");
}

/**
 * The links that the engine package's build and the dynamic loader look for, link name -> library found in
 * `lib`. The wheel's library is `libtensorflow_cc.so.2`, which holds the C interface too; an official
 * libtensorflow archive has `libtensorflow.so.2`. The binding's build asks for the names without version, the
 * loader for the library's own name (SONAME).
 * @param {string} lib folder of the libraries
 * @param {(path: string) => boolean} [exists]
 * @returns {ReadonlyMap<string, string> | { missing: string }} `missing`: the first library that is not there
 */
export function libraryLinks(lib, exists = existsSync) {
  const find = (/** @type {readonly string[]} */ names) =>
    names.map((name) => join(lib, name)).find((path) => exists(path));
  const cc = find(["libtensorflow_cc.so.2"]);
  const library = cc ?? find(["libtensorflow.so.2", "libtensorflow.so"]);
  const framework = find(["libtensorflow_framework.so.2", "libtensorflow_framework.so"]);
  if (library === undefined) return { missing: join(lib, "libtensorflow.so.2") };
  if (framework === undefined) return { missing: join(lib, "libtensorflow_framework.so.2") };
  return new Map([
    ["libtensorflow.so", library],
    ["libtensorflow.so.2", library],
    ["libtensorflow_framework.so", framework],
    ["libtensorflow_framework.so.2", framework],
    ...(cc === undefined ? [] : [/** @type {[string, string]} */ (["libtensorflow_cc.so.2", cc])]),
  ]);
}
