import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

import type { Course } from "../monitor/course.js";
import { RunFeed } from "../monitor/feed.js";
import { Judge } from "../monitor/judge.js";
import { measureCheckpoint } from "../monitor/measure.js";
import { indexProbeSet, type ProbeSet } from "../monitor/sample/probe-set.js";
import type { Probe } from "../monitor/probes/probe.js";
import type { Scorer } from "../monitor/scorer/scorer.js";
import type { Config } from "../src/run/config.js";
import { prepare } from "../prepare/prepare.js";
import type { Point, Run, Verdict } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { train } from "../trainer/train.js";

/** A run that was trained and judged here. */
export interface WatchedRun {
  readonly run: RunDirectory;
  readonly description: Run;
  readonly set: ProbeSet;
  readonly course: Course;
  readonly points: readonly Point[];
  readonly verdicts: readonly Verdict[];
}

/** Gives `use` a folder that is gone afterwards. */
export async function inFolder<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), "mnemoscope-validation-"));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Prepares, trains and judges a run: the program's own prepare, trainer, gate, probes and policy, taking
 * turns in one thread. The trainer waits at every probed checkpoint until it is judged here, and obeys.
 */
export async function trainAndWatch(options: {
  readonly config: Config;
  readonly folder: string;
  /** The scorer for a probe set, as the alphabet of its canaries needs it. */
  readonly scorerFor: (alphabet: readonly number[]) => Scorer;
  readonly probes: readonly Probe[];
  readonly isPlacebo?: boolean;
}): Promise<WatchedRun> {
  const { config, probes } = options;
  const run = await prepare({
    config,
    directory: join(options.folder, config.name),
    isPlacebo: options.isPlacebo ?? false,
  });
  const description = run.readRun();
  const set = indexProbeSet(run.readProbeSet());
  const scorer = options.scorerFor(set.header.alphabetIds);
  const lock = run.lock("monitor");
  const [measurements, verdicts] = [run.append("measurements", lock), run.append("verdicts", lock)];
  const feed = new RunFeed(run);
  const judge = new Judge({ description, feed, measurements, verdicts });
  const ended = new AbortController();
  const signal = new AbortController().signal;
  const training = train({ directory: run.path }).finally(() => ended.abort());
  training.catch(() => undefined); // told below, when what is on record is judged
  try {
    for (;;) {
      const isEnded = ended.signal.aborted;
      feed.poll();
      const subject = judge.next();
      if (subject === undefined) {
        if (isEnded) break;
        await delay(5);
        continue;
      }
      await measureCheckpoint(subject, {
        run,
        description,
        set,
        shares: {},
        probes,
        scorer,
        feed,
        course: feed.course,
        measurements,
        signal,
        onProbed: () => undefined,
      });
      feed.poll();
      judge.judge(subject);
    }
    await training;
  } finally {
    measurements.close();
    verdicts.close();
    lock.release();
  }
  feed.poll();
  return {
    run,
    description,
    set,
    course: feed.course,
    points: feed.measurements.filter((record): record is Point => record.kind === "point"),
    verdicts: feed.verdicts.filter((record): record is Verdict => record.kind === "verdict"),
  };
}
