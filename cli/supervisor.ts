import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import { exitCodes, MnemoscopeError } from "../src/errors.js";
import { isNewestUnjudged } from "../src/run/is-newest-unjudged.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { startChild, type Child } from "./child.js";
import { keepMonitor, type KeptMonitor } from "./kept-monitor.js";
import { createProgress, type Progress } from "./progress.js";
import type { WatchOptions } from "./run-options.js";

/** How long the monitor may take to drain its sinks once training is over. */
const drainMs = 120_000;
const refreshMs = 250;

/** Exit codes of a trainer that ended as it should: done, unjudged, stopped or interrupted. */
export const orderlyEnds: ReadonlySet<number> = new Set([
  exitCodes.done,
  exitCodes.unjudged,
  exitCodes.stopped,
  exitCodes.interrupted,
]);

interface SuperviseOptions extends WatchOptions {
  readonly overrideStop: boolean;
  readonly json: boolean;
}

/**
 * Runs trainer and monitor of a prepared run to their end, shows progress, and returns the trainer's exit
 * code, or that of a run whose last checkpoint nobody could judge. A crashed monitor is started again;
 * the trainer never is: that is `--resume`'s. First SIGINT or SIGTERM: the trainer stops after its step;
 * second: both end at once.
 * @throws PROCESS_FAILED where a signal ended the trainer.
 */
export async function supervise(run: RunDirectory, options: SuperviseOptions): Promise<number> {
  const { json, overrideStop } = options;
  mkdirSync(join(run.path, "logs"), { recursive: true });
  const progress = createProgress(run, { json });
  const state = { numSignals: 0, isTrained: false };
  const monitor = keepMonitor(run, {
    args: watchArgs(run, options),
    isOver: () => state.numSignals > 0 || state.isTrained,
    onServing: announcer(progress, json),
    say: (line) => progress.say(line),
  });
  // The monitor watches before the trainer begins: one that ends at once, refused, would leave it waiting for
  // a trainer to come.
  await monitor.started;
  const resume = overrideStop ? ["--resume", "--override-stop"] : [];
  const trainer = startChild(run, { role: "trainer", args: ["train", run.path, ...resume] });
  const onSignal = (): void => {
    state.numSignals++;
    if (state.numSignals === 1) {
      progress.say("stopping after the step in progress; once more to end at once");
      trainer.process.kill("SIGTERM");
    } else {
      trainer.process.kill("SIGKILL");
      monitor.kill("SIGKILL");
    }
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  const refresh = setInterval(() => progress.update(), refreshMs);
  try {
    await trainer.ended;
    state.isTrained = true;
    const complaint = await drained(monitor);
    progress.update();
    if (complaint !== undefined && state.numSignals === 0) progress.say(complaint);
    const exitCode = await exitCodeOf(trainer);
    // A trainer that waited for nobody may have ended before its last checkpoint was judged.
    const isUnjudged = exitCode === exitCodes.done && isNewestUnjudged(run.read("verdicts"));
    return isUnjudged ? exitCodes.unjudged : exitCode;
  } finally {
    clearInterval(refresh);
    progress.end();
    process.off("SIGINT", onSignal);
    process.off("SIGTERM", onSignal);
  }
}

/** The command line of the monitor. */
function watchArgs(run: RunDirectory, options: SuperviseOptions): string[] {
  const args = ["watch", run.path, "--no-linger"];
  for (const name of ["influx", "port", "host"] as const)
    if (options[name] !== undefined) args.push(`--${name}`, String(options[name]));
  return args;
}

/** Says where the page is, and where it is again. */
function announcer(progress: Progress, json: boolean): (url: string) => void {
  let isKnown = false;
  return (url) => {
    if (json) process.stdout.write(`${JSON.stringify({ log: "monitor", kind: "serving", url })}\n`);
    else progress.say(isKnown ? `page again at ${url}` : `page: ${url}`);
    isKnown = true;
  };
}

/**
 * Waits for the monitor, which ends by itself when it has measured and passed on everything; past the limit
 * it is asked to. @returns what there is to say of its end, if it was none.
 */
async function drained(monitor: KeptMonitor): Promise<string | undefined> {
  const ended = await Promise.race([monitor.ended, delay(drainMs, undefined, { ref: false })]);
  if (ended === undefined) {
    monitor.kill("SIGTERM");
    return undefined;
  }
  return ended.code === exitCodes.done ? undefined : `the monitor ended with an error: ${monitor.lastLine()}`;
}

/** The trainer's exit code; what it ended with is printed where it is an error. */
async function exitCodeOf(trainer: Child): Promise<number> {
  const { code, signal } = await trainer.ended;
  if (code === null)
    throw new MnemoscopeError("PROCESS_FAILED", `the trainer was ended by ${signal ?? "a signal"}`, {
      remedy: "go on from the newest checkpoint with --resume",
    });
  if (!orderlyEnds.has(code)) process.stderr.write(`${trainer.lastLine()}\n`);
  return code;
}
