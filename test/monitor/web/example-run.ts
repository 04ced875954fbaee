import {
  measurementRecordSchema,
  trainerRecordSchema,
  verdictRecordSchema,
  type MeasurementRecord,
  type TrainerRecord,
  type VerdictRecord,
} from "../../../src/run/records.js";
import { pageMetrics } from "../../../monitor/page/page-metrics.js";
import { indexMeasurements } from "../../../monitor/web/store/measurements.js";
import { Ledger, type Records } from "../../../monitor/web/store/ledger.js";
import type { PageRun } from "../../../monitor/page/protocol.js";
import type { Sources } from "../../../monitor/web/store/sources.js";
import { createTimeline, type Axis } from "../../../monitor/web/store/timeline.js";
import { defaultRules } from "../../../src/rules/default-rules.js";

/**
 * A small run for the page's tests: two stages, `cpt` with 2 epochs of 10 updates and `clinical` with 4 of 5.
 */

export const exampleRun: PageRun = {
  createdMs: 1000,
  numParameters: 1,
  plannedEvaluations: 7,
  isPlacebo: false,
  stages: [
    { name: "cpt", epochs: 2, stepsPerEpoch: 10 },
    { name: "clinical", epochs: 4, stepsPerEpoch: 5 },
  ],
  canaries: { design: "digits", symbols: 10 },
  rules: [...defaultRules],
  publicSources: [],
};

type Loose = Readonly<Record<string, unknown>>;

/**
 * Stamps records with line numbers and times, a second apart, and parses them: a test's records are valid
 * ones.
 */
export const trainerRecords = (...records: readonly Loose[]): TrainerRecord[] =>
  records.map((record, seq) =>
    trainerRecordSchema.parse({ seq, timeMs: 1000 * (seq + 1), attempt: 1, ...record }),
  );
export const measurementRecords = (...records: readonly Loose[]): MeasurementRecord[] =>
  records.map((record, seq) =>
    measurementRecordSchema.parse({
      kind: "point",
      seq,
      timeMs: 1000 * (seq + 1),
      attempt: 1,
      trainerAttempt: 1,
      ...record,
    }),
  );
export const verdictRecords = (...records: readonly Loose[]): VerdictRecord[] =>
  records.map((record, seq) =>
    verdictRecordSchema.parse({
      kind: "verdict",
      seq,
      timeMs: 1000 * (seq + 1),
      attempt: 1,
      trainerAttempt: 1,
      action: "continue",
      passed: true,
      reason: "no rule was broken",
      warnings: [],
      ...record,
    }),
  );

/** Place of a probed checkpoint of the example run. */
export function at(
  stageName: string,
  epoch: number,
): { stage: string; epoch: number; step: number; checkpoint: string } {
  const step = stageName === "base" ? 0 : stageName === "cpt" ? 10 * epoch : 20 + 5 * epoch;
  return { stage: stageName, epoch, step, checkpoint: `${stageName}-e${epoch}` };
}

export function recordsOf(parts: {
  readonly trainer?: readonly TrainerRecord[];
  readonly measurements?: readonly MeasurementRecord[];
  readonly verdicts?: readonly VerdictRecord[];
}): Records {
  const ledger = new Ledger();
  ledger.add({ type: "records", log: "trainer", records: parts.trainer ?? [] });
  ledger.add({ type: "records", log: "measurements", records: parts.measurements ?? [] });
  ledger.add({ type: "records", log: "verdicts", records: parts.verdicts ?? [] });
  return ledger.current();
}

export function sourcesOf(records: Records, axis: Axis = "epoch"): Sources {
  return {
    run: exampleRun,
    metrics: pageMetrics,
    records,
    measurements: indexMeasurements(records),
    timeline: createTimeline(exampleRun, records.trainer),
    axis,
  };
}
