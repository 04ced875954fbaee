import { mkdir, readFile, readdir, rm, stat, statfs } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { commandLine, runCommand } from "./command.mjs";
import { megabytes } from "./progress.mjs";
import { SetupError } from "./setup-error.mjs";
import { fileSha256, listFiles } from "./stamp.mjs";

/** TensorFlow's version; 2.18 is the newest whose wheels the engine package builds against. */
export const tensorflowVersion = "2.18.1";

/**
 * The wheels that libtensorflow is taken from. The hashes are those of the files on PyPI; sizes in bytes.
 * `diskBytes`: what wheel and unpacked files take together at the worst moment.
 */
export const wheels = {
  cpu: {
    requirement: `tensorflow-cpu==${tensorflowVersion}`,
    sha256: "8e0f27dbd92c6d380ae0ccfe73c7343f65c127b0aa98467c30c2e71eda7c76a4",
    sizeBytes: 230_400_000,
    diskBytes: 1.2e9,
  },
  gpu: {
    requirement: `tensorflow==${tensorflowVersion}`,
    sha256: "442d2a774811789a8ad948e7286cb950fe3d87d3754e8cc6449d53b03dbfdaa6",
    sizeBytes: 615_600_000,
    diskBytes: 8e9,
  },
};

const step = "native engine: download of libtensorflow";
const ownLibrary =
  "set MNEMOSCOPE_LIBTENSORFLOW to a folder with lib/ and include/ of a libtensorflow that you have";

/**
 * Downloads the wheels of a variant with pip, whose settings (mirror, proxy, certificates) therefore hold,
 * and unpacks libraries and headers.
 * @param {object} options
 * @param {"cpu" | "gpu"} options.variant
 * @param {string} options.folder existing empty folder; afterwards it holds tensorflow/ and, for gpu, nvidia/
 * @param {NodeJS.ProcessEnv} options.env
 * @param {import("./progress.mjs").Progress} options.progress
 * @throws {SetupError}
 */
export async function unpackTensorflow({ variant, folder, env, progress }) {
  const wheel = wheels[variant];
  await checkSpace(folder, wheel.diskBytes);
  const python = await findPython({ folder, env });
  const work = { python, folder, env, progress };

  const file = await download({ ...work, requirement: wheel.requirement, sizeBytes: wheel.sizeBytes });
  const sha256 = await fileSha256(file);
  if (sha256 !== wheel.sha256) {
    throw new SetupError({
      step,
      why:
        `${wheel.requirement} came with another content than PyPI's (sha256 ${sha256}, not ` +
        `${wheel.sha256})`,
      remedies: [
        "check which index pip uses: python3 -m pip config list",
        "remove pip's own copy and try again: python3 -m pip cache purge",
        ownLibrary,
      ],
    });
  }
  const metadata = `tensorflow${variant === "cpu" ? "_cpu" : ""}-${tensorflowVersion}.dist-info/METADATA`;
  const libraries = ["tensorflow/libtensorflow_cc.so.2", "tensorflow/libtensorflow_framework.so.2"];
  await unpack({ ...work, wheel: file, prefixes: [...libraries, "tensorflow/include/", metadata] });
  await rm(file);
  if (variant === "gpu") {
    // The names and versions stand in the wheel's own metadata, as the extra "and-cuda".
    for (const requirement of cudaRequirements(await readFile(join(folder, metadata), "utf8"))) {
      const cuda = await download({ ...work, requirement });
      await unpack({ ...work, wheel: cuda, prefixes: ["nvidia/"] });
      await rm(cuda);
    }
  }
  await rm(join(folder, "wheels"), { recursive: true });
}

/**
 * The NVIDIA packages that a TensorFlow wheel's metadata names.
 * @param {string} metadata
 * @returns {string[]} such as "nvidia-cublas-cu12==12.5.3.2"
 */
export function cudaRequirements(metadata) {
  return [...metadata.matchAll(/^Requires-Dist:\s*(nvidia-[\w-]+)\s*\(?==\s*([\w.]+)\)?\s*;/gm)].map(
    ([, name, version]) => `${String(name)}==${String(version)}`,
  );
}

/**
 * @param {string} folder
 * @param {number} neededBytes
 */
async function checkSpace(folder, neededBytes) {
  const { bavail, bsize } = await statfs(folder);
  if (bavail * bsize >= neededBytes) return;
  throw new SetupError({
    step,
    why:
      `${folder} has ${megabytes(bavail * bsize)} free; ${megabytes(neededBytes)} are needed while ` +
      "unpacking",
    remedies: ["free some space", "set MNEMOSCOPE_CACHE to a folder on another disk", ownLibrary],
  });
}

/**
 * The first Python on the path that has pip. Any version does: the wheel is not installed, only unpacked.
 * @param {{ folder: string, env: NodeJS.ProcessEnv }} options
 * @returns {Promise<string>}
 */
async function findPython({ folder, env }) {
  /** @type {SetupError | undefined} */
  let failure;
  for (const command of ["python3", "python", "/usr/bin/python3"]) {
    try {
      await runCommand({
        step,
        title: "pip",
        command,
        args: ["-m", "pip", "--version"],
        cwd: folder,
        env,
        remedies: [],
        timeoutMs: 60_000,
      });
      return command;
    } catch (error) {
      if (!(error instanceof SetupError)) throw error;
      failure ??= error;
    }
  }
  throw new SetupError({
    step,
    why: "no python3 with pip was found",
    remedies: ["install it, on Debian or Ubuntu: apt install python3-pip", ownLibrary],
    ...(failure?.output === undefined ? {} : { output: failure.output }),
  });
}

/**
 * @param {{ requirement: string, sizeBytes?: number, python: string, folder: string, env: NodeJS.ProcessEnv,
 * progress: import("./progress.mjs").Progress }} options
 * @returns {Promise<string>} path of the one wheel that came
 */
async function download({ requirement, sizeBytes, python, folder, env, progress }) {
  // One folder a wheel: what is in it is how far this download is, and then the wheel.
  const wheelFolder = join(folder, "wheels", requirement);
  const temporary = join(wheelFolder, "pip");
  await mkdir(temporary, { recursive: true });
  progress.start(`download ${requirement}${sizeBytes === undefined ? "" : ` (${megabytes(sizeBytes)})`}`);
  const args = [
    "-m",
    "pip",
    "download",
    "--no-deps",
    "--only-binary=:all:",
    "--python-version",
    "3.12",
    "--implementation",
    "cp",
  ];
  for (const platform of ["manylinux_2_17_x86_64", "manylinux2014_x86_64", "manylinux1_x86_64"])
    args.push("--platform", platform);
  const target = join(wheelFolder, "new");
  let isMeasuring = false;
  await runCommand({
    step,
    title: "pip download",
    command: python,
    args: [...args, "--disable-pip-version-check", "--progress-bar", "off", "--dest", target, requirement],
    cwd: wheelFolder,
    // pip downloads into its temporary folder: ours, so that it is on the disk with space and shows how far
    // it is.
    env: { ...env, TMPDIR: temporary },
    onTick: () => {
      if (isMeasuring) return;
      isMeasuring = true;
      void folderSizeBytes(wheelFolder).then((doneBytes) => {
        isMeasuring = false;
        progress.update(
          sizeBytes === undefined
            ? megabytes(doneBytes)
            : `${megabytes(Math.min(doneBytes, sizeBytes))} of ${megabytes(sizeBytes)}`,
        );
      });
    },
    remedies: [
      "check the network and pip's index (a mirror is used where pip is set to one): python3 -m " +
        "pip config list",
      `try it by hand: ${commandLine(python, [...args, requirement])}`,
      ownLibrary,
    ],
  });
  const [name] = await readdir(target);
  if (name === undefined)
    throw new SetupError({
      step,
      why: `pip ended without an error and without the wheel of ${requirement}`,
      remedies: [ownLibrary],
    });
  await rm(temporary, { recursive: true, force: true });
  progress.done();
  return join(target, name);
}

/** @param {string} folder */
async function folderSizeBytes(folder) {
  const sizes = await Promise.all(
    (await listFiles(folder)).map((path) =>
      stat(path).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/**
 * @param {{ wheel: string, prefixes: readonly string[], python: string, folder: string, env:
 * NodeJS.ProcessEnv, progress: import("./progress.mjs").Progress }} options
 */
async function unpack({ wheel, prefixes, python, folder, env, progress }) {
  progress.start("unpack and check");
  await runCommand({
    step: "native engine: unpacking",
    title: "the unpacking",
    command: python,
    args: [fileURLToPath(new URL("unpack_wheel.py", import.meta.url)), wheel, folder, ...prefixes],
    cwd: folder,
    env,
    onStdout: (text) => {
      const [, done, total] = /progress (\d+) (\d+)\s*$/.exec(text) ?? [];
      if (done !== undefined && total !== undefined)
        progress.update(`${String(Math.floor((100 * Number(done)) / Number(total)))} %`);
    },
    remedies: ["free some space if the disk is full, then run the command again", ownLibrary],
  });
  progress.done();
}
