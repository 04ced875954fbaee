import { basename, resolve } from "node:path";

import { baseStage, type PointBody } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { courseOf } from "./course.js";
import { givenUp } from "./measure.js";
import { contextOf } from "./probes/context-of.js";
import { indexProbeSet } from "./sample/probe-set.js";
import type { Subject } from "./probes/context.js";
import { measureWith } from "./probes/probe.js";
import { probes } from "./probes/probes.js";
import { profiled, type Profile } from "./scorer/profile.js";
import { applySample } from "./sample/sample.js";
import { startScorer } from "./scorer/scorer.js";

/** What one probe gave at one checkpoint, outside a run's own course. */
export interface ProbeResult {
  readonly probe: string;
  readonly points: readonly PointBody[];
  readonly skipped?: string;
  readonly elapsedMs: number;
  readonly profile: Profile;
}

/** What all probes gave, and what came before them. */
export interface ProbeResults {
  /** Starting the engine, reading the weights and moving them into it. */
  readonly loadMs: number;
  readonly results: readonly ProbeResult[];
}

/**
 * Measures a model directory with the probe set of a run, without writing anything and without judging: for a
 * checkpoint that the run did not probe, or a model from elsewhere with the same tokenizer. What needs the
 * run's history (membership, persistence) is measured against it, and withheld where there is none.
 * @param options.subject where in the run's course the model stands; the checkpoint of that path, or where
 * training is now, where absent.
 * @throws MODEL_MALFORMED, MODEL_UNSUPPORTED for the model.
 */
export async function probeCheckpoint(options: {
  readonly run: RunDirectory;
  readonly checkpoint: string;
  readonly subject?: Pick<Subject, "stage" | "epoch">;
  readonly onProgress?: (probe: string) => void;
}): Promise<ProbeResults> {
  const { run } = options;
  const description = run.readRun();
  const sample = run.readSample();
  const set = applySample(indexProbeSet(run.readProbeSet()), sample?.kept ?? {});
  const course = courseOf(run.read("trainer"));
  const folder = resolve(options.checkpoint);
  const { scorer, measure } = profiled(
    startScorer({ alphabet: set.header.alphabetIds, numThreads: description.threads }),
  );
  try {
    const startedMs = performance.now();
    await scorer.load(folder);
    const loadMs = performance.now() - startedMs;
    const subject = { ...subjectOf(run, course.subjects, folder), ...options.subject };
    const shares = sample?.shares ?? {};
    const context = contextOf(subject, { run, description, set, shares, scorer, course });
    const results: ProbeResult[] = [];
    for (const probe of probes) {
      options.onProgress?.(probe.name);
      const isGivenUp = shares[probe.name] === 0;
      const { result: findings, profile } = await measure(async () =>
        isGivenUp ? { skipped: givenUp } : measureWith(probe, context),
      );
      const own = { probe: probe.name, elapsedMs: profile.elapsedMs, profile };
      results.push(
        "skipped" in findings
          ? { ...own, points: [], skipped: findings.skipped }
          : { ...own, points: findings.points },
      );
    }
    return { loadMs, results };
  } finally {
    await scorer.close();
  }
}

/** The run's own checkpoint where the folder is one of its; else the folder stands where training is now. */
function subjectOf(run: RunDirectory, subjects: readonly Subject[], folder: string): Subject {
  const own = subjects.find(
    ({ checkpoint }) =>
      resolve(run.checkpointPath(checkpoint)) === folder || resolve(run.failedPath(checkpoint)) === folder,
  );
  const { stage, epoch, step, trainerAttempt } = subjects.at(-1) ?? {
    stage: baseStage,
    epoch: 0,
    step: 0,
    trainerAttempt: 1,
  };
  return own ?? { checkpoint: basename(folder), stage, epoch, step, trainerAttempt };
}
