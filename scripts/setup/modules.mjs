import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { runCommand } from "./command.mjs";
import { fileSha256, readStamp, writeStamp } from "./stamp.mjs";

/**
 * Packages: `npm ci --ignore-scripts` when node_modules is missing or is not what package-lock.json asks for.
 * @type {import("./context.mjs").Plan}
 */
export async function planModules({ paths, env, progress }) {
  const stampPath = join(paths.stamps, "packages.json");
  const lockPath = join(paths.root, "package-lock.json");
  const lockSha256 = await fileSha256(lockPath);
  if ((await readStamp(stampPath))?.["lockSha256"] === lockSha256) return undefined;
  const stamp = () => writeStamp(stampPath, { lockSha256 });

  // npm writes what it installed into node_modules/.package-lock.json. Where that is what is asked for,
  // somebody ran npm by hand.
  const [wanted, installed] = await Promise.all([
    readPackages(lockPath),
    readPackages(join(paths.modules, ".package-lock.json")),
  ]);
  if (wanted !== undefined && installed !== undefined && missingPackage(wanted, installed) === undefined) {
    await stamp();
    return undefined;
  }
  return async () => {
    progress.start("packages (npm ci)");
    await runCommand({
      step: "packages",
      title: "npm ci",
      // The npm that runs this script where there is one, else the one on the path.
      ...npmCommand(env),
      cwd: paths.root,
      env,
      onTick: () => {
        progress.update("installing");
      },
      remedies: [
        "check the network and npm's registry setting: npm config get registry",
        "run it by hand to see all of its output: npm ci --ignore-scripts",
      ],
    });
    await stamp();
    progress.done();
  };
}

/** @param {NodeJS.ProcessEnv} env */
function npmCommand(env) {
  // Install scripts of dependencies are not needed: the engine is provided by the next step.
  // NODE_ENV=production must not drop the compiler.
  const args = ["ci", "--ignore-scripts", "--include=dev", "--no-audit", "--no-fund"];
  const npm = env["npm_execpath"];
  return npm?.endsWith("npm-cli.js") === true
    ? { command: process.execPath, args: [npm, ...args] }
    : { command: "npm", args };
}

/**
 * @typedef {{ version?: string, link?: boolean, optional?: boolean, devOptional?: boolean, peer?: boolean }}
 * LockedPackage
 * @typedef {Readonly<Record<string, LockedPackage>>} LockedPackages folder under the root -> package
 */

/**
 * @param {string} path
 * @returns {Promise<LockedPackages | undefined>}
 */
async function readPackages(path) {
  try {
    const lock = /** @type {{ packages?: LockedPackages }} */ (JSON.parse(await readFile(path, "utf8")));
    return lock.packages;
  } catch {
    return undefined;
  }
}

/**
 * The first package that the lock file asks for and that is not installed in this version. Optional ones
 * (other platforms') may be absent.
 * @param {LockedPackages} wanted
 * @param {LockedPackages} installed
 * @returns {string | undefined}
 */
export function missingPackage(wanted, installed) {
  return Object.keys(wanted).find((folder) => {
    if (folder === "") return false;
    const found = installed[folder];
    const asked = wanted[folder];
    if (found === undefined)
      return asked?.optional !== true && asked?.devOptional !== true && asked?.peer !== true;
    return found.version !== asked?.version;
  });
}
