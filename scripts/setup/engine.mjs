import { existsSync, statSync } from "node:fs";
import { mkdir, readFile, realpath, rm, symlink } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { runCommand } from "./command.mjs";
import { cachedLibrary } from "./library-cache.mjs";
import { libraryLinks } from "./paths.mjs";
import { engineVariant } from "./platform.mjs";
import { SetupError } from "./setup-error.mjs";
import { readStamp, writeStamp } from "./stamp.mjs";
import { tensorflowVersion } from "./wheels.mjs";

/**
 * What the engine was made from: the library asked for and found, the binding built, the Node it was tried
 * with.
 * @typedef {object} EngineState
 * @property {string} library "cpu", "gpu" or the user's own folder
 * @property {string} node major version of Node
 * @property {readonly string[]} files real path, size and time of each library and of the binding; a missing
 * file is "missing"
 */

/**
 * Native engine: libtensorflow linked into the engine package, its binding built and tried.
 * @type {import("./context.mjs").Plan}
 */
export async function planEngine(context) {
  const { paths, env, progress } = context;
  const stampPath = join(paths.stamps, "engine.json");
  const own = env["MNEMOSCOPE_LIBTENSORFLOW"];
  const library = own ? resolve(own) : engineVariant(env);
  if (staleReason(await readStamp(stampPath), engineState(paths.engine, library)) === undefined)
    return undefined;

  return async () => {
    const writeEngineStamp = async (/** @type {string} */ version) => {
      await writeStamp(stampPath, { ...engineState(paths.engine, library), tensorflow: version });
    };
    if (mayKeep(await readStamp(stampPath), engineState(paths.engine, library))) {
      const version = await tryEngine(context).catch(() => undefined);
      if (version !== undefined && (version === tensorflowVersion || own)) return writeEngineStamp(version);
    }
    await checkCompiler(context);
    await linkLibrary(context, library);
    await buildBinding(context);
    progress.start("try the engine");
    const version = await tryEngine(context);
    await writeEngineStamp(version);
    progress.done(`TensorFlow ${version}`);
  };
}

/**
 * Why a stamp does not describe the engine as it is now.
 * @param {Readonly<Record<string, unknown>> | undefined} stamp
 * @param {EngineState} now
 * @returns {string | undefined} undefined when it does
 */
export function staleReason(stamp, now) {
  if (stamp === undefined) return "not set up yet";
  if (now.files.includes("missing")) return "a library or the binding is missing";
  if (stamp["library"] !== now.library) return `another library is wanted (${now.library})`;
  if (stamp["node"] !== now.node) return `another Node runs (${now.node})`;
  return JSON.stringify(stamp["files"]) === JSON.stringify(now.files)
    ? undefined
    : "a library or the binding changed";
}

/**
 * Whether an engine without a valid stamp is worth a trial before it is built again: one for the CPU that was
 * built without this script, or one that only another Node built, because Node-API does not change between
 * versions.
 * @param {Readonly<Record<string, unknown>> | undefined} stamp
 * @param {EngineState} now
 * @returns {boolean}
 */
export function mayKeep(stamp, now) {
  if (now.files.includes("missing")) return false;
  return stamp === undefined
    ? now.library === "cpu"
    : staleReason({ ...stamp, node: now.node }, now) === undefined;
}

/**
 * @param {string} engine folder of the engine package
 * @param {string} library
 * @returns {EngineState}
 */
function engineState(engine, library) {
  const lib = join(engine, "deps", "lib");
  const files = [
    join(lib, "libtensorflow.so"),
    join(lib, "libtensorflow_framework.so"),
    bindingPath(engine),
  ].map((path) => {
    const stats = path === undefined ? undefined : statSync(path, { throwIfNoEntry: false });
    return stats === undefined ? "missing" : `${String(path)} ${String(stats.size)} ${String(stats.mtimeMs)}`;
  });
  return { library, node: process.versions.node.split(".")[0] ?? "", files };
}

/**
 * Node-API is stable: the package builds one binding for the newest level that it knows, and later Nodes load
 * it.
 * @param {string} engine
 */
function bindingPath(engine) {
  return [8, 7, 6]
    .map((level) => join(engine, "lib", `napi-v${String(level)}`, "tfjs_binding.node"))
    .find((path) => existsSync(path));
}

/**
 * @param {import("./context.mjs").SetupContext} context
 * @param {string} library
 */
async function linkLibrary(context, library) {
  const { engine } = context.paths;
  const isOwn = library !== "cpu" && library !== "gpu";
  const source = isOwn ? library : join(await cachedLibrary(library, context), "tensorflow");
  const lib = isOwn ? join(source, "lib") : source;
  const links = libraryLinks(lib);
  const header = join(source, "include", "tensorflow", "c", "c_api.h");
  const missing = "missing" in links ? links.missing : existsSync(header) ? undefined : header;
  if (missing !== undefined || "missing" in links) {
    throw new SetupError({
      step: "native engine: own libtensorflow",
      why: `${String(missing)} does not exist`,
      remedies: [
        "point MNEMOSCOPE_LIBTENSORFLOW at a folder with lib/libtensorflow.so.2 and " +
          "include/tensorflow/c/c_api.h",
        "unset it to download one",
      ],
    });
  }
  const deps = join(engine, "deps");
  await rm(deps, { recursive: true, force: true });
  await mkdir(join(deps, "lib"), { recursive: true });
  for (const [name, target] of links) await symlink(await realpath(target), join(deps, "lib", name));
  await symlink(await realpath(join(source, "include")), join(deps, "include"));
  // The GPU library looks for NVIDIA's at $ORIGIN/../nvidia, and the loader takes the link's folder for
  // $ORIGIN.
  const nvidia = join(source, "..", "nvidia");
  if (library === "gpu") await symlink(await realpath(nvidia), join(deps, "nvidia"));
}

/**
 * Fails before the download rather than after it.
 * @param {import("./context.mjs").SetupContext} context
 */
async function checkCompiler({ paths, env }) {
  for (const tool of [env["CXX"] ?? "g++", "make", "python3"]) {
    await runCommand({
      step: "native engine: tools that build it",
      title: `${tool} --version`,
      command: tool,
      args: ["--version"],
      cwd: paths.root,
      env,
      remedies: [
        "install a C++ compiler, make and Python 3 with pip, on Debian or Ubuntu: apt install g++ " +
          "make python3 python3-pip",
      ],
    });
  }
}

/** @param {import("./context.mjs").SetupContext} context */
async function buildBinding({ paths, env, progress }) {
  progress.start("build the native binding");
  const require = createRequire(join(paths.engine, "package.json"));
  const nodePreGyp = join(
    dirname(require.resolve("@mapbox/node-pre-gyp/package.json")),
    "bin",
    "node-pre-gyp",
  );
  await runCommand({
    step: "native engine: build of the binding",
    title: "node-pre-gyp",
    command: process.execPath,
    args: [nodePreGyp, "install", "--build-from-source"],
    cwd: paths.engine,
    env: { ...env, ...(await buildEnvironment(env)) },
    onTick: () => {
      progress.update("compiling");
    },
    remedies: [
      "install a C++ compiler, make and Python 3, on Debian or Ubuntu: apt install g++ make python3",
      "where Node's headers could not be downloaded: set npm_config_nodedir to a folder with " +
        "include/node/node_api.h",
      "where the C interface differs: unset MNEMOSCOPE_LIBTENSORFLOW to take the library that is " +
        "known to work",
    ],
  });
  progress.done();
}

/**
 * Lets node-gyp find itself inside npm and Node's headers beside the running Node, so that nothing is
 * downloaded where they are present.
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Record<string, string>>}
 */
async function buildEnvironment(env) {
  /** @type {Record<string, string>} */
  const found = {};
  const npm = env["npm_execpath"];
  if (npm !== undefined && env["npm_config_node_gyp"] === undefined) {
    const nodeGyp = join(dirname(dirname(npm)), "node_modules", "node-gyp", "bin", "node-gyp.js");
    if (existsSync(nodeGyp)) found["npm_config_node_gyp"] = nodeGyp;
  }
  if (env["npm_config_nodedir"] === undefined) {
    const prefix = dirname(dirname(await realpath(process.execPath)));
    const include = join(prefix, "include", "node");
    try {
      const version = await readFile(join(include, "node_version.h"), "utf8");
      const major = /#define NODE_MAJOR_VERSION (\d+)/.exec(version)?.[1];
      if (major === process.versions.node.split(".")[0] && existsSync(join(include, "node_api.h")))
        found["npm_config_nodedir"] = prefix;
    } catch {
      // No headers there: node-gyp downloads them.
    }
  }
  return found;
}

/**
 * Loads the engine in a process of its own and multiplies two matrices.
 * @param {import("./context.mjs").SetupContext} context
 * @returns {Promise<string>} version of the library
 */
async function tryEngine({ paths, env, progress }) {
  const output = await runCommand({
    step: "native engine: trial",
    title: "one matrix product",
    command: process.execPath,
    args: [fileURLToPath(new URL("try-engine.mjs", import.meta.url)), paths.engine],
    cwd: paths.root,
    env: {
      ...env,
      TF_CPP_MIN_LOG_LEVEL: env["TF_CPP_MIN_LOG_LEVEL"] ?? "2",
      TF_FORCE_GPU_ALLOW_GROWTH: "true",
    },
    onTick: () => {
      progress.update("one matrix product");
    },
    timeoutMs: 180_000,
    remedies: [
      "look at what is missing: node bin/mnemoscope.mjs doctor",
      "use the CPU library on a machine whose GPU driver is too old: MNEMOSCOPE_ENGINE=cpu",
      "build it again from nothing: remove node_modules and run the command again",
    ],
  });
  const version = /^tensorflow (\S+)$/m.exec(output)?.[1];
  if (version === undefined)
    throw new SetupError({
      step: "native engine: trial",
      why: "it did not say its version",
      remedies: ["report this"],
      output,
    });
  return version;
}
