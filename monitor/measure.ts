import { existsSync } from "node:fs";

import { MnemoscopeError } from "../src/errors.js";
import { versionOf } from "../src/run/current-records.js";
import type { Appender } from "../src/run/log.js";
import type { Outcome, Run, Sample } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import type { Course } from "./course.js";
import type { RunFeed } from "./feed.js";
import { contextOf } from "./probes/context-of.js";
import type { Subject } from "./probes/context.js";
import { measureWith, type Probe } from "./probes/probe.js";
import type { ProbeSet } from "./sample/probe-set.js";
import type { Scorer } from "./scorer/scorer.js";

/** Why a probe whose share is 0 does not measure. */
export const givenUp = "given up to keep to probe.budgetSeconds";

export interface MeasureOptions {
  readonly run: RunDirectory;
  readonly description: Run;
  /** What of the probe set is measured. */
  readonly set: ProbeSet;
  /** Shares of probes that do less than all of their work. */
  readonly shares: Sample["shares"];
  readonly probes: readonly Probe[];
  readonly scorer: Scorer;
  readonly feed: RunFeed;
  readonly course: Course;
  readonly measurements: Appender<"measurements">;
  readonly signal: AbortSignal;
  readonly onProbed: () => void;
}

/**
 * Closes every probe of a checkpoint that is not closed yet: its outcomes, then its points with `measured` in
 * one write, or `skipped` with the reason. Returns false where it was left undone: the signal aborted, or the
 * trainer took the checkpoint back meanwhile.
 */
export async function measureCheckpoint(subject: Subject, options: MeasureOptions): Promise<boolean> {
  const { feed, probes, shares, signal } = options;
  const closed = feed.endsOf(versionOf(subject));
  const open = probes.filter(({ name }) => !closed.has(name));
  if (open.length === 0) return true;
  const isLeft = (): boolean => signal.aborted || !isCurrent(feed, subject);

  const loadFailure = await load(subject, options);
  // The folder of a name holds its newest version. If no resume is on record now, what was loaded is the
  // version that is meant.
  if (isLeft()) return false;
  const context = contextOf(subject, options);
  const record = recorderOf(subject, options);
  for (const probe of open) {
    const startedMs = performance.now();
    try {
      const skipped = loadFailure ?? (shares[probe.name] === 0 ? givenUp : undefined);
      const findings = skipped === undefined ? await measureWith(probe, context) : { skipped };
      if (isLeft()) return false;
      record(probe, { findings, startedMs });
    } catch (error) {
      // Ending the scorer fails the probe that waits for it: that is no finding about the checkpoint.
      if (signal.aborted) return false;
      record(probe, { findings: { skipped: reasonOf(error) }, startedMs });
    }
    options.onProbed();
  }
  return true;
}

/** Loads a checkpoint's weights into the scorer; returns why that was not possible. */
async function load(
  { checkpoint }: Subject,
  { run, scorer }: Pick<MeasureOptions, "run" | "scorer">,
): Promise<string | undefined> {
  const folder = run.checkpointPath(checkpoint);
  if (!existsSync(folder)) return "the checkpoint is gone";
  try {
    await scorer.load(folder);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/** Whether the version is one that no resumed trainer superseded, as the records stand now. */
function isCurrent(feed: RunFeed, subject: Subject): boolean {
  feed.poll();
  return feed.course.subjects.some((current) => versionOf(current) === versionOf(subject));
}

type Recorder = (
  probe: Probe,
  result: { readonly findings: Awaited<ReturnType<typeof measureWith>>; readonly startedMs: number },
) => void;

/** Returns what writes down how the probes of a checkpoint came out, one after the other. */
function recorderOf(
  subject: Subject,
  { run, feed, measurements }: Pick<MeasureOptions, "run" | "feed" | "measurements">,
): Recorder {
  const { stage, epoch, step, checkpoint, trainerAttempt } = subject;
  const place = { stage, epoch, step, checkpoint, trainerAttempt };
  // Rows of probes closed before a restart stay; a new version of a checkpoint starts without the old one's.
  const isBegun = feed.endsOf(versionOf(subject)).size > 0;
  const outcomes = new Map<string, Outcome>();
  const add = (rows: readonly Outcome[]): void => {
    for (const row of rows) {
      const key = `${row.kind} ${row.id}`;
      outcomes.set(key, { ...outcomes.get(key), ...row });
    }
  };
  add((isBegun ? run.readOutcomes(checkpoint) : undefined) ?? []);

  return ({ name: probe }, { findings, startedMs }) => {
    if ("skipped" in findings) {
      measurements.append({ kind: "skipped", ...place, probe, reason: findings.skipped });
      return;
    }
    add(findings.outcomes);
    run.writeOutcomes(checkpoint, [...outcomes.values()]);
    const points = findings.points.map((point) => ({ ...point, kind: "point" as const, ...place }));
    const elapsedMs = performance.now() - startedMs;
    const numPoints = points.length;
    measurements.append(...points, { kind: "measured", ...place, probe, numPoints, elapsedMs });
  };
}

/**
 * A failure in one sentence. Messages of this program hold no record text; of others only the first line is
 * kept.
 */
function reasonOf(error: unknown): string {
  if (error instanceof MnemoscopeError) return `${error.code}: ${error.message}`;
  const [line = ""] = (error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split(
    "\n",
    1,
  );
  return `failed: ${line}`;
}
