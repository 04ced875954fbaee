import { spawn } from "node:child_process";
import { SetupError } from "./setup-error.mjs";

const maxOutputBytes = 256 * 1024;

/**
 * Runs a command without a shell and returns what it printed.
 * @param {object} options
 * @param {string} options.step name of the step, for the message
 * @param {string} options.title what the user knows the command as, such as "npm ci"
 * @param {string} options.command
 * @param {readonly string[]} options.args
 * @param {string} options.cwd
 * @param {NodeJS.ProcessEnv} options.env
 * @param {readonly string[]} options.remedies what to do when it fails
 * @param {(() => void) | undefined} [options.onTick] called five times a second while it runs
 * @param {((text: string) => void) | undefined} [options.onStdout]
 * @param {number} [options.timeoutMs]
 * @returns {Promise<string>} standard output (its last 256 KiB)
 * @throws {SetupError} when it cannot be started or ends with an error; carries the output
 */
export async function runCommand({
  step,
  title,
  command,
  args,
  cwd,
  env,
  remedies,
  onTick,
  onStdout,
  timeoutMs,
}) {
  const child = spawn(command, args, {
    cwd,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: timeoutMs,
    killSignal: "SIGKILL",
  });
  let stdout = "";
  let output = "";
  const keepTail = (/** @type {string} */ text) => text.slice(-maxOutputBytes);
  child.stdout.setEncoding("utf8").on("data", (/** @type {string} */ text) => {
    stdout = keepTail(stdout + text);
    output = keepTail(output + text);
    onStdout?.(text);
  });
  child.stderr
    .setEncoding("utf8")
    .on("data", (/** @type {string} */ text) => (output = keepTail(output + text)));
  const killChild = () => child.kill();
  process.on("exit", killChild);
  const timer = setInterval(() => onTick?.(), 200);
  const startedMs = performance.now();
  try {
    /** @type {{ code: number | null, signal: string | null }} */
    const { code, signal } = await new Promise((resolve, reject) => {
      child.on("error", reject);
      child.on("close", (code, signal) => {
        resolve({ code, signal });
      });
    });
    if (code === 0) return stdout;
    const elapsedMs = performance.now() - startedMs;
    const isTimeout = timeoutMs !== undefined && signal === "SIGKILL" && elapsedMs >= timeoutMs;
    const how = isTimeout
      ? `did not end within ${String(timeoutMs / 1000)} s`
      : `ended with ${signal === null ? `exit code ${String(code)}` : `signal ${signal}`}`;
    throw new SetupError({ step, why: `${title} ${how}`, remedies, output });
  } catch (error) {
    if (error instanceof SetupError) throw error;
    const reason =
      /** @type {NodeJS.ErrnoException} */ (error).code === "ENOENT"
        ? "was not found"
        : `could not be started (${String(error)})`;
    throw new SetupError({ step, why: `${command} ${reason}`, remedies, cause: error });
  } finally {
    clearInterval(timer);
    process.off("exit", killChild);
  }
}

/**
 * The command as a user would type it.
 * @param {string} command
 * @param {readonly string[]} args
 * @returns {string}
 */
export function commandLine(command, args) {
  return [command, ...args]
    .map((word) => (/^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`))
    .join(" ");
}
