import { exitCodes } from "../src/errors.js";
import type { SinkUrls } from "../src/run/config.js";
import { RunDirectory } from "../src/run/run-directory.js";
import type { Course } from "./course.js";
import { RunFeed } from "./feed.js";
import { Judge } from "./judge.js";
import { measureCheckpoint } from "./measure.js";
import { RunHeader } from "./page/run-header.js";
import { serveRun } from "./page/serve-run.js";
import { checkRules } from "./policy/check-rules.js";
import { probes } from "./probes/probes.js";
import { requestAnswerer } from "./request-answerer.js";
import { decideSample } from "./sample/decide-sample.js";
import { readProbeSet } from "./sample/probe-set.js";
import { applySample } from "./sample/sample.js";
import { startScorer } from "./scorer/scorer.js";
import type { Following } from "./sinks/follow.js";
import { startSinks } from "./sinks/start-sinks.js";
import { watchRun } from "./watcher.js";

export interface MonitorOptions {
  readonly directory: string;
  /** Goes on serving the page when the run is over, until the signal aborts. */
  readonly linger?: boolean;
  /** Ends the monitor; what it was measuring is measured again by the next one. */
  readonly signal?: AbortSignal;
  /** Sinks to copy to, beside or instead of the config's. */
  readonly sinkUrls?: SinkUrls;
  readonly host?: string;
  readonly port?: number;
  /** Called once, before anything is measured, with the address of the page. */
  readonly onServing?: (url: string) => void;
  readonly onWarning?: (message: string) => void;
}

/** The lock's sign of life and the pages' state are looked after this often. */
const tickMs = 1_000;
/** How long a finished run's sinks may take over what is left, and an interrupted one's. */
const drainMs = 60_000;
const interruptedDrainMs = 2_000;
/**
 * A run whose end is on record may be about to be resumed by a trainer that starts at the same time: it has
 * this long to show itself.
 */
const trainerGraceMs = 15_000;

/**
 * Watches a prepared run: serves its page, measures its probed checkpoints, oldest first, judges each once,
 * and copies to its sinks, until training is over and everything is judged (with `linger`, until the signal
 * aborts). Any number of monitors may follow one another on a run; each goes on where the last one left off.
 * @returns 0, or 130 where the signal came before the run was over.
 * @throws RUN_NOT_FOUND, SCHEMA_NEWER, RUN_LOCKED while another monitor lives, RUN_CHANGED where the probe
 * set is not the prepared one, CONFIG_INVALID for a rule that reads no known figure, USAGE where the page
 * cannot be served.
 */
export async function monitor(options: MonitorOptions): Promise<number> {
  const run = RunDirectory.open(options.directory);
  const description = run.readRun();
  checkRules(description.config.rules);
  const set = readProbeSet(run, description.probe.sha256);
  const { host, port, sinkUrls = {}, onWarning = () => undefined } = options;

  const lock = run.lock("monitor");
  const ended = new AbortController();
  const signal = AbortSignal.any(
    options.signal === undefined ? [ended.signal] : [options.signal, ended.signal],
  );
  /** What to do at the end, whatever it is, last first. */
  const closing: (() => unknown)[] = [() => lock.release()];
  const startedMs = Date.now();
  try {
    // ---- from the disk: what happened so far, and what the rules remember of it
    const measurements = run.append("measurements", lock);
    closing.push(() => measurements.close());
    const verdicts = run.append("verdicts", lock);
    closing.push(() => verdicts.close());
    const watcher = await watchRun(run);
    closing.push(() => watcher.close());
    const feed = new RunFeed(run);
    /** What of the set is measured; undefined until the first checkpoint is there to time. */
    let sample = run.readSample();
    const judge = new Judge({ description, feed, measurements, verdicts });

    // ---- to the page, before anything is measured, and to the sinks
    const header = new RunHeader(run, { feed, notes: sample?.notes ?? [] });
    const onRequest = (): void => watcher.wake();
    const page = await serveRun(run, { description, feed, header, host, port, onRequest, onWarning });
    closing.push(() => page.close());
    const sinks = startSinks({ run, description, feed, urls: sinkUrls, onWarning });
    closing.push(() => Promise.all(sinks.map((sink) => sink.close(interruptedDrainMs))));
    options.onServing?.(page.url);

    /** Takes in what is new on the disk and passes it on. */
    const refresh = (): void => {
      feed.poll();
      header.refresh(sample?.notes ?? []);
      page.publish();
      for (const sink of sinks) sink.notify();
    };
    const answerRequests = requestAnswerer(run, { feed, verdicts });
    // Measuring keeps the worker busy, not this thread: while it goes on, locks, pages and requests are
    // looked after from here.
    const tick = setInterval(() => {
      try {
        lock.beat();
        answerRequests();
        refresh();
      } catch (error) {
        ended.abort(error);
      }
    }, tickMs);
    closing.push(() => clearInterval(tick));

    const scorer = startScorer({ alphabet: set.header.alphabetIds, numThreads: description.threads });
    closing.push(() => scorer.close());
    if (feed.course.ending === undefined) scorer.start();
    // The worker ends first: a probe that waits for it must not keep an ending process.
    signal.addEventListener("abort", () => void scorer.close(), { once: true });

    // ---- the loop
    while (!signal.aborted) {
      answerRequests();
      refresh();
      const subject = judge.next();
      if (subject !== undefined) {
        sample ??= await decideSample(subject, { run, description, set, scorer, feed });
        refresh();
        const { kept = {}, shares = {} } = sample ?? {};
        const isMeasured = await measureCheckpoint(subject, {
          run,
          description,
          set: applySample(set, kept),
          shares,
          probes,
          scorer,
          feed,
          course: feed.course,
          measurements,
          signal,
          onProbed: refresh,
        });
        if (!isMeasured) continue; // ended, or taken back by the trainer: the next round tells
        refresh();
        judge.judge(subject);
        refresh();
        continue;
      }
      const { hasSeenTrainer } = watcher;
      if (!options.linger && isOver(run, { course: feed.course, hasSeenTrainer, startedMs })) {
        await Promise.all(sinks.map((sink) => drain(sink, { run, onWarning })));
        return exitCodes.done;
      }
      await watcher.changed(signal);
    }
    ended.signal.throwIfAborted();
    return feed.course.ending === undefined ? exitCodes.interrupted : exitCodes.done;
  } finally {
    ended.abort();
    for (const close of closing.reverse()) await close();
  }
}

/** Whether nothing more will come: training ended with a word, or its process is gone. */
function isOver(
  run: RunDirectory,
  options: { readonly course: Course; readonly hasSeenTrainer: boolean; readonly startedMs: number },
): boolean {
  const { course, hasSeenTrainer, startedMs } = options;
  if (run.isHeld("trainer")) return false;
  return hasSeenTrainer || (course.ending !== undefined && Date.now() - startedMs > trainerGraceMs);
}

/** Gives a finished run's sink its time to take over what is left. */
async function drain(
  sink: Following,
  options: { readonly run: RunDirectory; readonly onWarning: (message: string) => void },
): Promise<void> {
  const numLeft = await sink.close(drainMs);
  if (numLeft > 0)
    options.onWarning(
      `${numLeft} records did not reach ${sink.name}; \`mnemoscope watch ${options.run.path}\` copies ` +
        "them when it is there",
    );
}
