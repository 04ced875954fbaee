import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { access, constants } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, cpus, freemem, totalmem } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

import { MnemoscopeError } from "../src/errors.js";

/**
 * One thing that `doctor` looked at. `problem`: the program cannot run. `missing`: it runs, and something
 * that it can use, or that the set-up needs, is not there. `remedy` says what to do about it.
 */
export interface Finding {
  readonly subject: string;
  readonly state: "ok" | "missing" | "problem";
  readonly found: string;
  readonly remedy?: string;
}

const run = promisify(execFile);
const commandTimeoutMs = 20_000;

/**
 * Whether a Node version is one the program is made for. `scripts/setup/platform.mjs` has the same rule,
 * because it runs before anything is compiled; a test holds the two equal.
 */
export function nodeSupport(version: string): "supported" | "untested" | "unsupported" {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || major === 21) return "unsupported";
  if (major === 20) return minor >= 19 ? "supported" : "unsupported";
  if (major === 22) return minor >= 12 ? "supported" : "unsupported";
  return major === 24 ? "supported" : "untested";
}

export function findNode(version = process.versions.node): Finding {
  const support = nodeSupport(version);
  const remedy = "install Node 20.19+, 22.12+ or 24";
  if (support === "unsupported")
    return { subject: "Node", state: "problem", found: `${version}, not supported`, remedy };
  if (support === "untested")
    return { subject: "Node", state: "missing", found: `${version}, not tested with this program`, remedy };
  return { subject: "Node", state: "ok", found: `${version}, supported` };
}

export function findPlatform(): Finding {
  const found = `${process.platform}-${process.arch}`;
  if (found === "linux-x64") return { subject: "system", state: "ok", found };
  return {
    subject: "system",
    state: "problem",
    found: `${found}, not supported`,
    remedy: "use Linux on an x86-64 processor, a container, or WSL 2",
  };
}

/** Processors and memory. The published engine needs AVX: without it, loading would kill the process. */
export function findHardware(): Finding {
  const gigabytes = (sizeBytes: number): string => (sizeBytes / 1e9).toFixed(1);
  const [first] = cpus();
  const size =
    `${availableParallelism()} processors (${first?.model.trim() ?? "unknown"}), ` +
    `${gigabytes(totalmem())} GB of memory, ${gigabytes(freemem())} GB free`;
  if (hasAvx()) return { subject: "hardware", state: "ok", found: size };
  return {
    subject: "hardware",
    state: "problem",
    found: `${size}; no AVX instructions, which the engine's library needs`,
    remedy:
      "set MNEMOSCOPE_LIBTENSORFLOW to a libtensorflow that was built for this processor, then run " +
      "npm run setup",
  };
}

function hasAvx(): boolean {
  if (process.env["MNEMOSCOPE_LIBTENSORFLOW"] !== undefined || !existsSync("/proc/cpuinfo")) return true;
  return /^flags\s*:.*\bavx\b/m.test(readFileSync("/proc/cpuinfo", "utf8"));
}

/** What builds the engine's binding: a C++ compiler and make. */
export async function findCompiler(): Promise<Finding> {
  const [compiler, make] = await Promise.all([
    firstLine("g++", ["--version"]),
    firstLine("make", ["--version"]),
  ]);
  if (compiler !== undefined && make !== undefined)
    return { subject: "compiler", state: "ok", found: `${compiler}; ${make}` };
  const absent = Object.entries({ "g++": compiler, make }).flatMap(([name, found]) =>
    found === undefined ? [name] : [],
  );
  return {
    subject: "compiler",
    state: "missing",
    found: `no ${absent.join(" and no ")}; the set-up needs it to build the engine`,
    remedy: `on Debian or Ubuntu: apt install ${absent.join(" ")}`,
  };
}

/** What downloads the engine's library: Python with pip. */
export async function findPython(): Promise<Finding> {
  const [python, pip] = await Promise.all([
    firstLine("python3", ["--version"]),
    firstLine("python3", ["-m", "pip", "--version"]),
  ]);
  if (python !== undefined && pip !== undefined) {
    return { subject: "Python", state: "ok", found: `${python}, ${pip.replace(/ from .*/, "")}` };
  }
  const found =
    `${python === undefined ? "no python3" : `${python} without pip`}; the set-up needs it to ` +
    "download the engine";
  return {
    subject: "Python",
    state: "missing",
    found,
    remedy: "on Debian or Ubuntu: apt install python3 python3-pip",
  };
}

/**
 * The native engine and the GPU: loads TensorFlow into this process.
 * @returns two findings: engine and GPU
 */
export async function findEngine(): Promise<readonly Finding[]> {
  const { engineInfo, loadTensorflow } = await import("../src/engine/tensorflow.js");
  const folder = engineFolder();
  try {
    const info = engineInfo(await loadTensorflow());
    const found =
      `TensorFlow ${info.tensorflowVersion}, tfjs ${info.tfjsVersion}, ${info.numIntraOpThreads} ` +
      "threads";
    return [{ subject: "engine", state: "ok", found }, findGpu(info.device === "gpu", folder)];
  } catch (error) {
    if (!(error instanceof MnemoscopeError)) throw error;
    const isBuilt = folder !== undefined && existsSync(join(folder, "lib", "napi-v8", "tfjs_binding.node"));
    return [
      {
        subject: "engine",
        state: "problem",
        found: `${error.message} (its native part is ${isBuilt ? "built, and does not load" : "not built"})`,
        remedy: isBuilt ? "remove node_modules and run npm run setup" : "run npm run setup",
      },
    ];
  }
}

function findGpu(isUsed: boolean, folder: string | undefined): Finding {
  if (isUsed) return { subject: "GPU", state: "ok", found: "in use" };
  const hasDriver = existsSync("/dev/nvidiactl") || existsSync("/usr/lib/wsl/lib/libcuda.so.1");
  if (!hasDriver)
    return { subject: "GPU", state: "missing", found: "no NVIDIA device: the engine runs on the CPU" };
  const hasLibrary = folder !== undefined && existsSync(join(folder, "deps", "nvidia"));
  return hasLibrary
    ? {
        subject: "GPU",
        state: "missing",
        found:
          "an NVIDIA device is there and the engine has the GPU library, but TensorFlow could not use it",
        remedy:
          "check the driver with nvidia-smi (CUDA 12.5 needs 525 or newer); TF_CPP_MIN_LOG_LEVEL=0 " +
          "shows TensorFlow's own reason",
      }
    : {
        subject: "GPU",
        state: "missing",
        found: "an NVIDIA device is there, but the engine has the CPU library",
        remedy: "run MNEMOSCOPE_ENGINE=gpu npm run setup",
      };
}

/** The folder of the engine package, without loading it. */
function engineFolder(): string | undefined {
  try {
    return dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-node-gpu/package.json"));
  } catch {
    return undefined;
  }
}

/**
 * Whether an InfluxDB answers at a URL (its /ping names the version in a header).
 * @param url such as http://127.0.0.1:8086; credentials in it are not shown
 */
export async function findInflux(url: string): Promise<Finding> {
  const subject = "InfluxDB";
  const remedy =
    "start influxd (on Debian: apt install influxdb), or name another with --influx; without one, " +
    "runs are kept in their own folder alone";
  let shown = "the URL";
  try {
    const ping = new URL("/ping", url);
    shown = ping.origin;
    const authorization =
      ping.username === ""
        ? undefined
        : `Basic ${btoa(`${decodeURIComponent(ping.username)}:${decodeURIComponent(ping.password)}`)}`;
    ping.username = ping.password = "";
    const response = await fetch(ping, {
      signal: AbortSignal.timeout(3_000),
      headers: authorization === undefined ? {} : { authorization },
    });
    await response.body?.cancel();
    const version = response.headers.get("x-influxdb-version");
    if (response.ok && version !== null) return { subject, state: "ok", found: `${version} at ${shown}` };
    return {
      subject,
      state: "missing",
      found: `${shown} answers with status ${response.status} and is not an InfluxDB 1.x`,
      remedy,
    };
  } catch (error) {
    const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
    const reason = cause instanceof Error ? cause.message || cause.name : String(cause);
    return {
      subject,
      state: "missing",
      found: `not reachable at ${shown} (${reason.replaceAll(url, shown)})`,
      remedy,
    };
  }
}

/** Chromium is needed by the project's own tests alone. */
export async function findChromium(): Promise<Finding> {
  for (const name of ["chromium", "chromium-browser", "google-chrome"]) {
    for (const folder of (process.env["PATH"] ?? "").split(delimiter)) {
      const path = join(folder, name);
      if (folder !== "" && (await isExecutable(path)))
        return { subject: "Chromium", state: "ok", found: `${path} (for the tests)` };
    }
  }
  return {
    subject: "Chromium",
    state: "missing",
    found: "none; only the tests of the page need it",
    remedy: "on Debian: apt install chromium",
  };
}

async function isExecutable(path: string): Promise<boolean> {
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  );
}

/** First line of what a command prints; undefined when it is not there or fails. */
async function firstLine(command: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const { stdout } = await run(command, args, { timeout: commandTimeoutMs });
    return stdout.split("\n")[0]?.trim();
  } catch {
    return undefined;
  }
}
