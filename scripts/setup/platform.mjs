import { existsSync, readFileSync, readdirSync } from "node:fs";
import { SetupError } from "./setup-error.mjs";

/**
 * Whether this Node is one the program is made for: 20.19 or a later 20, 22.12 or a later 22, 24.
 * `cli/doctor.ts` has the same rule, and a test holds the two equal.
 * @param {string} version such as "20.20.1"
 * @returns {"supported" | "untested" | "unsupported"}
 */
export function nodeSupport(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major < 20 || major === 21) return "unsupported";
  if (major === 20) return minor >= 19 ? "supported" : "unsupported";
  if (major === 22) return minor >= 12 ? "supported" : "unsupported";
  return major === 24 ? "supported" : "untested";
}

/**
 * Refuses a machine on which the engine cannot work, before anything is downloaded.
 * @throws {SetupError}
 */
export function checkPlatform() {
  const step = "this machine";
  const where = `${process.platform}-${process.arch}`;
  if (where !== "linux-x64") {
    throw new SetupError({
      step,
      why: `${where} is not supported: the native engine exists for linux-x64 only`,
      remedies: ["use a Linux machine with an x86-64 processor, a container, or WSL 2"],
    });
  }
  const node = process.versions.node;
  if (nodeSupport(node) === "unsupported") {
    throw new SetupError({
      step,
      why: `Node ${node} is not supported`,
      remedies: ["install Node 20.19+, 22.12+ or 24"],
    });
  }
  if (nodeSupport(node) === "untested") {
    process.stderr.write(`Node ${node} is not tested with this program; 20.19+, 22.12+ and 24 are.\n`);
  }
  const header = /** @type {{ header: Record<string, unknown> }} */ (process.report.getReport()).header;
  if (header["glibcVersionRuntime"] === undefined) {
    throw new SetupError({
      step,
      why: "this Linux has no glibc (Alpine and other musl systems), which the engine's library needs",
      remedies: ["use a distribution with glibc, such as Debian, Ubuntu or Fedora"],
    });
  }
  if (existsSync("/proc/cpuinfo") && !/^flags\s*:.*\bavx\b/m.test(readFileSync("/proc/cpuinfo", "utf8"))) {
    throw new SetupError({
      step,
      why: "this processor has no AVX instructions, which the published libtensorflow needs",
      remedies: ["build a libtensorflow for this processor and point MNEMOSCOPE_LIBTENSORFLOW at it"],
    });
  }
}

/**
 * Which library to take: `MNEMOSCOPE_ENGINE`, else gpu where an NVIDIA device is present, else cpu.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {() => boolean} [hasDevice]
 * @returns {"cpu" | "gpu"}
 * @throws {SetupError} when the variable has another value
 */
export function engineVariant(env, hasDevice = hasNvidiaDevice) {
  const wanted = env["MNEMOSCOPE_ENGINE"];
  if (wanted === "cpu" || wanted === "gpu") return wanted;
  if (wanted !== undefined && wanted !== "") {
    throw new SetupError({
      step: "native engine",
      why: `MNEMOSCOPE_ENGINE is ${JSON.stringify(wanted)}`,
      remedies: ["set it to cpu or gpu, or unset it"],
    });
  }
  return hasDevice() ? "gpu" : "cpu";
}

/** Whether the kernel shows an NVIDIA GPU: the driver's device files, or WSL's library. */
function hasNvidiaDevice() {
  if (existsSync("/usr/lib/wsl/lib/libcuda.so.1")) return true;
  return existsSync("/dev/nvidiactl") && readdirSync("/dev").some((name) => /^nvidia\d+$/.test(name));
}
