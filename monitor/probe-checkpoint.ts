import { basename, resolve } from "node:path";

import type { PointBody } from "../src/records.js";
import { RunDirectory } from "../src/run-directory.js";
import { courseOf } from "./course.js";
import { contextOf } from "./measure.js";
import { indexProbeSet } from "./probe-set.js";
import type { Subject } from "./probes/context.js";
import { probes } from "./probes/probe.js";
import { applySample } from "./sample.js";
import { startScorer } from "./scorer.js";

/** What one probe gave at one checkpoint, outside a run's own course. */
export interface ProbeResult {
  readonly probe: string;
  readonly points: readonly PointBody[];
  readonly skipped?: string;
  readonly elapsedMs: number;
}

/**
 * Measures a model directory with the probe set of a run, without writing anything and without judging: for a checkpoint that the run did not
 * probe, or a model from elsewhere with the same tokenizer. What needs the run's history (membership, persistence) is measured against it.
 * @throws MODEL_MALFORMED, MODEL_UNSUPPORTED for the model; RUN_NOT_FOUND for the run.
 */
export async function probeCheckpoint(options: {
  readonly directory: string;
  readonly checkpoint: string;
  readonly onProgress?: (probe: string) => void;
}): Promise<ProbeResult[]> {
  const run = RunDirectory.open(options.directory);
  const description = run.readRun();
  const sample = run.readSample();
  const set = applySample(indexProbeSet(run.readProbeSet()), sample?.kept ?? {});
  const course = courseOf(run.read("trainer"));
  const folder = resolve(options.checkpoint);
  const scorer = startScorer({ alphabet: set.header.alphabetIds });
  try {
    await scorer.load(folder);
    const context = contextOf(subjectOf(run, course.subjects, folder), {
      run,
      description,
      set,
      shares: sample?.shares ?? {},
      scorer,
      course,
      progress: () => undefined,
    });
    const results: ProbeResult[] = [];
    for (const probe of probes) {
      options.onProgress?.(probe.name);
      const startedMs = performance.now();
      const findings = await probe.measure(context);
      const elapsedMs = performance.now() - startedMs;
      results.push(
        "skipped" in findings
          ? { probe: probe.name, points: [], skipped: findings.skipped, elapsedMs }
          : { probe: probe.name, points: findings.points, elapsedMs },
      );
    }
    return results;
  } finally {
    await scorer.close();
  }
}

/** The run's own checkpoint where the folder is one of its; else the folder stands where training is now. */
function subjectOf(run: RunDirectory, subjects: readonly Subject[], folder: string): Subject {
  const own = subjects.find(
    ({ checkpoint }) => resolve(run.checkpointPath(checkpoint)) === folder || resolve(run.failedPath(checkpoint)) === folder,
  );
  const { stage, epoch, step, trainerAttempt } = subjects.at(-1) ?? { stage: "base", epoch: 0, step: 0, trainerAttempt: 1 };
  return own ?? { checkpoint: basename(folder), stage, epoch, step, trainerAttempt };
}
