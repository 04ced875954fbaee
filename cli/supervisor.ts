import { fork, type ChildProcess } from "node:child_process";
import { closeSync, fstatSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { exitCodes, MnemoscopeError } from "../src/errors.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { createProgress } from "./progress.js";

/** The entry that the children are started with: this program again. */
const program = fileURLToPath(new URL("../../bin/mnemoscope.mjs", import.meta.url));

const monitorRestarts = 3;
const firstBackOffMs = 1_000;
/** How long the monitor may take to drain its sinks once training is over. */
const drainMs = 120_000;
const refreshMs = 250;

interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  readonly logPath: string;
  /** Bytes of the log that are older than this process. */
  readonly logStart: number;
}

/**
 * Starts one of the two processes of a run. It gets a process group of its own, so that Ctrl-C reaches the
 * supervisor alone, which passes it on; what it prints goes to `logs/<role>.log` of the run.
 */
function start(
  run: RunDirectory,
  role: "trainer" | "monitor",
  args: readonly string[],
  onMessage?: (message: unknown) => void,
): Child {
  const logPath = join(run.path, "logs", `${role}.log`);
  const log = openSync(logPath, "a");
  const logStart = fstatSync(log).size;
  const child = fork(program, args, { detached: true, stdio: ["ignore", log, log, "ipc"] });
  closeSync(log);
  if (onMessage !== undefined) child.on("message", onMessage);
  const ended = new Promise<Ended>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", () => resolve({ code: exitCodes.failure, signal: null }));
  });
  return { process: child, ended, logPath, logStart };
}

/** Last line that a child printed: the cause, when it ended with an error. */
function lastLine(child: Child): string {
  const lines = readFileSync(child.logPath).subarray(child.logStart).toString("utf8").trimEnd().split("\n");
  return lines.findLast((line) => /^[A-Z_]+: /.test(line)) ?? lines.at(-1) ?? "";
}

export interface SuperviseOptions {
  readonly run: RunDirectory;
  readonly overrideStop: boolean;
  readonly json: boolean;
  readonly influx?: string | undefined;
  readonly port?: number | undefined;
  readonly host?: string | undefined;
}

/**
 * Runs trainer and monitor of a prepared run to their end, shows progress, and returns the trainer's exit
 * code. A crashed monitor is restarted three times with back-off (the gate counts its absence as silence);
 * the trainer never is: that is `--resume`'s. First SIGINT or SIGTERM: the trainer stops after its step;
 * second: both end at once.
 */
export async function supervise(options: SuperviseOptions): Promise<number> {
  const { run } = options;
  mkdirSync(join(run.path, "logs"), { recursive: true });
  const progress = createProgress(run, { json: options.json });
  const training = { isOver: false };
  let numSignals = 0;

  let isUrlKnown = false;
  let onServing: () => void = () => undefined;
  const serving = new Promise<void>((resolve) => (onServing = resolve));
  const onMonitorMessage = (message: unknown): void => {
    if (
      typeof message !== "object" ||
      message === null ||
      !("url" in message) ||
      typeof message.url !== "string"
    )
      return;
    onServing();
    if (options.json)
      process.stdout.write(`${JSON.stringify({ log: "monitor", kind: "serving", url: message.url })}\n`);
    else progress.say(isUrlKnown ? `page again at ${message.url}` : `page: ${message.url}`);
    isUrlKnown = true;
  };
  const watchArgs = ["watch", run.path, "--no-linger"];
  for (const name of ["influx", "port", "host"] as const)
    if (options[name] !== undefined) watchArgs.push(`--${name}`, String(options[name]));
  let monitor = start(run, "monitor", watchArgs, onMonitorMessage);
  const isEnough = (ended: Ended): boolean =>
    ended.code === exitCodes.done || numSignals > 0 || training.isOver;
  const monitored = (async (): Promise<Ended> => {
    for (let restarts = 0; ; restarts++) {
      const ended = await monitor.ended;
      if (isEnough(ended) || restarts === monitorRestarts) return ended;
      progress.say(
        `the monitor ended (${ended.signal ?? `code ${String(ended.code)}`}): ${lastLine(monitor)}; ` +
          "starting it again",
      );
      await delay(firstBackOffMs * 2 ** restarts);
      // The trainer may have ended meanwhile, as when both were killed: a monitor started now would wait for
      // one to come.
      if (isEnough(ended)) return ended;
      monitor = start(run, "monitor", watchArgs, onMonitorMessage);
    }
  })();

  // The monitor watches before the trainer begins: one that ends at once, refused, would leave it waiting for
  // a trainer to come.
  await Promise.race([serving, monitor.ended]);
  const trainer = start(run, "trainer", [
    "train",
    run.path,
    ...(options.overrideStop ? ["--resume", "--override-stop"] : []),
  ]);
  const onSignal = (): void => {
    numSignals++;
    if (numSignals === 1) {
      progress.say("stopping after the step in progress; once more to end at once");
      trainer.process.kill("SIGTERM");
    } else {
      trainer.process.kill("SIGKILL");
      monitor.process.kill("SIGKILL");
    }
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  const refresh = setInterval(() => progress.update(), refreshMs);
  try {
    const trained = await trainer.ended;
    training.isOver = true;
    // The monitor ends by itself when it has measured and passed on everything; past the limit it is asked,
    // then made to.
    const drained = await Promise.race([monitored, delay(drainMs, "late" as const, { ref: false })]);
    if (drained === "late") monitor.process.kill("SIGTERM");
    progress.update();
    if (drained !== "late" && drained.code !== exitCodes.done && numSignals === 0)
      progress.say(`the monitor ended with an error: ${lastLine(monitor)}`);
    if (trained.code === null)
      throw new MnemoscopeError(
        "PROCESS_FAILED",
        `the trainer was ended by ${trained.signal ?? "a signal"}`,
        {
          remedy: "go on from the newest checkpoint with --resume",
        },
      );
    if (
      trained.code !== exitCodes.done &&
      trained.code !== exitCodes.stopped &&
      trained.code !== exitCodes.interrupted
    )
      process.stderr.write(`${lastLine(trainer)}\n`);
    return trained.code;
  } finally {
    clearInterval(refresh);
    progress.end();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}
