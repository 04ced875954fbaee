import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { exitCodes, MnemoscopeError } from "../src/errors.js";
import type { SinkUrls } from "../src/run/config.js";
import type { Run, Sample, Verdict } from "../src/run/records.js";
import { versionOf } from "../src/run/current-records.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { calibrate } from "./sample/calibrate.js";
import { courseOf, type Course } from "./course.js";
import { RunFeed } from "./feed.js";
import { measureCheckpoint, type ProbingProgress } from "./measure.js";
import { pageMetrics } from "./page/page-metrics.js";
import { pageRunOf } from "./page/page-run.js";
import { recordHits } from "./page/record-hits.js";
import { foldEvaluation, policyOf, withoutSuperseded, type PolicyState } from "./policy/policy.js";
import { indexProbeSet, type ProbeSet } from "./sample/probe-set.js";
import { applySample } from "./sample/sample.js";
import type { Subject } from "./probes/context.js";
import { probes } from "./probes/probes.js";
import type { RunState, StateMessage } from "./page/protocol.js";
import { checkRules } from "./policy/check-rules.js";
import { startScorer, type Scorer } from "./scorer/scorer.js";
import { startServer } from "./page/server.js";
import type { Following } from "./sinks/follow.js";
import { startSinks } from "./sinks/start-sinks.js";
import { watchRun } from "./watcher.js";

export type MonitorEvent =
  | { readonly kind: "serving"; readonly url: string }
  | { readonly kind: "measuring"; readonly checkpoint: string }
  | ({ readonly kind: "probing" } & ProbingProgress)
  | { readonly kind: "judged"; readonly verdict: Verdict };

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
  /** Folder of the built page. */
  readonly webRoot?: string;
  /** Called once, before anything is measured, with the address of the page. */
  readonly onServing?: (url: string) => void;
  readonly onWarning?: (message: string) => void;
  readonly onEvent?: (event: MonitorEvent) => void;
}

/** The lock's sign of life and the pages' state are looked after this often. */
const tickMs = 1_000;
/** How long a finished run's sinks may take over what is left. */
const drainMs = 60_000;
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
  const { config } = description;
  checkRules(config.rules);
  const set = readCheckedProbeSet(run, description);
  const warn = options.onWarning ?? (() => undefined);
  const emit = options.onEvent ?? (() => undefined);

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
    let course = courseOf(feed.trainer);
    /** What of the set is measured; undefined until the first checkpoint is there to time. */
    let sample = run.readSample();
    let policy = replay(policyOf(config, description.probe.plannedLooks), feed);

    // ---- to the page, before anything is measured
    let state = stateOf(run, { feed, course, notes: sample?.notes ?? [], before: undefined });
    const page = await startServer({
      host: options.host ?? config.server.host,
      port: options.port ?? config.server.port,
      webRoot: options.webRoot ?? fileURLToPath(new URL("../web", import.meta.url)),
      runs: new Map([
        [
          description.name,
          {
            description: pageRunOf(description),
            metrics: pageMetrics,
            feed,
            hits: (checkpoint) => hitsAt(run, checkpoint, warn),
            state: () => state,
            request: (kind) => {
              run.makeRequest(kind, "the page");
              watcher.wake();
            },
          },
        ],
      ]),
    });
    closing.push(() => page.close());
    const sinks = startSinks({ run, description, feed, urls: options.sinkUrls ?? {}, onWarning: warn });
    // Interrupted or failed, a sink gets a moment; what it cannot write waits for the next monitor.
    closing.push(() => Promise.all(sinks.map((sink) => sink.close(2_000))));
    options.onServing?.(page.url);
    emit({ kind: "serving", url: page.url });

    /** Takes in what is new on the disk and passes it on. */
    let numTrainerRecords = feed.trainer.length;
    const refresh = (): void => {
      feed.poll();
      if (feed.trainer.length > numTrainerRecords) course = courseOf(feed.trainer);
      numTrainerRecords = feed.trainer.length;
      state = stateOf(run, { feed, course, notes: sample?.notes ?? [], before: state });
      page.publish();
      for (const sink of sinks) sink.notify();
    };
    const answered = new Set(
      feed.verdicts.flatMap((record) => (record.kind === "answer" ? [record.request] : [])),
    );
    const answerRequests = (): void => {
      for (const request of run.readRequests()) {
        if (answered.has(request.id)) continue;
        answered.add(request.id);
        verdicts.append({
          kind: "answer",
          request: request.id,
          answer: answerTo(request.request, run.isHeld("trainer")),
        });
      }
    };
    // Measuring keeps the worker busy, not this thread: while it goes on, locks, pages and requests are
    // looked after from here.
    let failure: Error | undefined;
    const tick = setInterval(() => {
      try {
        lock.beat();
        answerRequests();
        refresh();
      } catch (error) {
        failure = error instanceof Error ? error : new Error(String(error));
        ended.abort();
      }
    }, tickMs);
    closing.push(() => clearInterval(tick));

    const scorer = startScorer({ alphabet: set.header.alphabetIds, numThreads: description.threads });
    closing.push(() => scorer.close());
    if (course.ending === undefined) scorer.start();
    // The worker ends first: a probe that waits for it must not keep an ending process.
    signal.addEventListener("abort", () => void scorer.close(), { once: true });

    // ---- the loop
    while (!signal.aborted) {
      answerRequests();
      refresh();
      const subject = nextSubject(course, policy);
      if (subject !== undefined) {
        emit({ kind: "measuring", checkpoint: subject.checkpoint });
        sample ??= await decideSample({ run, description, set, scorer, feed, subject });
        refresh();
        const isMeasured = await measureCheckpoint(subject, {
          run,
          description,
          set: applySample(set, sample?.kept ?? {}),
          shares: sample?.shares ?? {},
          probes,
          scorer,
          feed,
          course,
          measurements,
          signal,
          onProgress: (progress) => emit({ kind: "probing", ...progress }),
          onProbed: refresh,
        });
        if (!isMeasured) continue; // ended, or taken back by the trainer: the next look tells
        refresh();
        const version = versionOf(subject);
        const folded = foldEvaluation(withoutSuperseded(policy, course.subjects), {
          subject,
          points: feed.pointsOf(version),
          ends: feed.endsOf(version),
        });
        // Nothing may act on a verdict that a power cut could take back, nor on one whose measurements it
        // could.
        measurements.sync();
        const [verdict] = verdicts.append({ kind: "verdict", ...subject, ...folded.verdict });
        verdicts.sync();
        policy = folded.state;
        refresh();
        if (verdict?.kind === "verdict") emit({ kind: "judged", verdict });
        continue;
      }
      if (
        options.linger !== true &&
        isOver(run, course, { hasSeenTrainer: watcher.hasSeenTrainer, waitedMs: Date.now() - startedMs })
      ) {
        await Promise.all(sinks.map((sink) => drain(sink, { run, warn })));
        return exitCodes.done;
      }
      await watcher.changed(signal);
    }
    if (failure !== undefined) throw failure;
    return courseOf(feed.trainer).ending === undefined ? exitCodes.interrupted : exitCodes.done;
  } finally {
    ended.abort();
    for (const close of closing.reverse()) await close();
  }
}

/** The probe set, as it was prepared. Throws RUN_CHANGED. */
function readCheckedProbeSet(run: RunDirectory, description: Run) {
  if (createHash("sha256").update(readFileSync(run.probeSetPath)).digest("hex") !== description.probe.sha256)
    throw new MnemoscopeError("RUN_CHANGED", `${run.probeSetPath} is not what the run was prepared with`, {
      remedy: "restore it, or prepare a new run",
    });
  return indexProbeSet(run.readProbeSet());
}

/**
 * Times the machine on the first checkpoint and keeps what is measured from then on in the run's folder: a
 * monitor that follows goes on with it. Undefined where the checkpoint cannot be used (its probes are skipped
 * then), and for a run of which something was measured before there were samples: all of its set is.
 */
async function decideSample(options: {
  readonly run: RunDirectory;
  readonly description: Run;
  readonly set: ProbeSet;
  readonly scorer: Scorer;
  readonly feed: RunFeed;
  readonly subject: Subject;
}): Promise<Sample | undefined> {
  const { run, description, set, scorer, feed, subject } = options;
  if (feed.measurements.some(({ kind }) => kind === "measured")) return undefined;
  try {
    await scorer.load(run.checkpointPath(subject.checkpoint));
    const sample = await calibrate({ run: description, set, probes, scorer });
    run.writeSample(sample);
    return sample;
  } catch (error) {
    if (error instanceof MnemoscopeError) return undefined; // measuring meets it again, and says so
    throw error;
  }
}

/**
 * Records that came at a checkpoint. A spoilt file costs the page its map of records, and no run its monitor.
 */
function hitsAt(
  run: RunDirectory,
  checkpoint: string,
  warn: (message: string) => void,
): ReturnType<typeof recordHits> {
  try {
    return recordHits(run.readOutcomes(checkpoint) ?? []);
  } catch (error) {
    if (!(error instanceof MnemoscopeError)) throw error;
    warn(`${error.message}: the page shows no records of it`);
    return [];
  }
}

/** Folds every checkpoint that has a verdict, in the order of judging. */
function replay(initial: PolicyState, feed: RunFeed): PolicyState {
  return feed.verdicts.reduce((policy, record) => {
    if (record.kind !== "verdict") return policy;
    const version = versionOf(record);
    if (policy.judged.has(version)) return policy;
    return foldEvaluation(policy, {
      subject: record,
      points: feed.pointsOf(version),
      ends: feed.endsOf(version),
    }).state;
  }, initial);
}

/** Gives a finished run's sink its time to take over what is left. */
async function drain(
  sink: Following,
  { run, warn }: { readonly run: RunDirectory; readonly warn: (message: string) => void },
): Promise<void> {
  const numLeft = await sink.close(drainMs);
  if (numLeft > 0)
    warn(
      `${numLeft} records did not reach ${sink.name}; \`mnemoscope watch ${run.path}\` copies ` +
        "them when it is there",
    );
}

function nextSubject(course: Course, policy: PolicyState): Subject | undefined {
  return course.subjects.find((subject) => !policy.judged.has(versionOf(subject)));
}

/** Whether nothing more will come: training ended with a word, or its process is gone. */
function isOver(
  run: RunDirectory,
  course: Course,
  options: { readonly hasSeenTrainer: boolean; readonly waitedMs: number },
): boolean {
  if (run.isHeld("trainer")) return false;
  return options.hasSeenTrainer || (course.ending !== undefined && options.waitedMs > trainerGraceMs);
}

function answerTo(request: "stop" | "override", isTraining: boolean): string {
  if (request === "override")
    return "overriding a stop is the trainer's at its start: use --resume --override-stop";
  return isTraining
    ? "the trainer stops after its step"
    : "no trainer is running: a trainer that starts will stop after its first step";
}

/** What the page's header says. `since` keeps its time while the state is the same. */
function stateOf(
  run: RunDirectory,
  options: {
    readonly feed: RunFeed;
    readonly course: Course;
    readonly notes: readonly string[];
    readonly before: StateMessage | undefined;
  },
): StateMessage {
  const { feed, course, notes, before } = options;
  const trainer = run.isHeld("trainer");
  const isWaiting = feed.measurements.length === 0;
  const hasTrained = feed.trainer.length > 0;
  // A trainer that left no word and is gone was killed.
  const state: RunState =
    course.ending ?? (hasTrained && !trainer ? "failed" : isWaiting ? "waiting" : "live");
  if (before?.state === state && before.trainer === trainer && before.notes.length === notes.length)
    return before;
  return {
    type: "state",
    state,
    trainer,
    monitor: true,
    notes,
    sinceMs: before === undefined ? (course.lastRecordMs ?? Date.now()) : Date.now(),
  };
}
