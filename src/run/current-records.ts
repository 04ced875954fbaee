import type { MeasurementRecord, TrainerRecord } from "./records.js";

/**
 * Which of a run's records count now: the one rule that trainer, monitor, report and page share. Pure, so
 * that the page can import it too.
 */

/**
 * Trainer records without those of attempts that were superseded: when attempt a + 1 resumed from step s,
 * what attempt a did past s never happened for the run that is on disk now; when it started afresh, for want
 * of a complete checkpoint, nothing that attempt a did happened. Only the starts stay. A stage or epoch that
 * starts at s is started again by the resumed trainer, with the validation before a stage's first update; one
 * that ended at s is not ended again.
 */
export function currentTrainerRecords(records: readonly TrainerRecord[]): TrainerRecord[] {
  let current: TrainerRecord[] = [];
  for (const record of records) {
    if (record.kind === "run-start") {
      const { numSteps, resumedFrom } = record;
      const isKept = (old: TrainerRecord): boolean => {
        if (old.kind === "run-start") return true;
        if (resumedFrom === undefined || old.kind === "stopped" || old.kind === "run-end") return false;
        const isOfStart = old.kind === "validation" && old.epoch === 0;
        return isOfStart || old.kind === "stage-start" || old.kind === "epoch-start"
          ? old.step < numSteps
          : old.step <= numSteps;
      };
      current = current.filter(isKept);
    }
    current.push(record);
  }
  return current;
}

type MeasuredPoint = Extract<MeasurementRecord, { kind: "point" }>;

/** Names one version of a checkpoint: a resumed trainer writes the same name again in a later attempt. */
export const versionOf = (record: { readonly checkpoint: string; readonly trainerAttempt: number }): string =>
  `${record.checkpoint}#${record.trainerAttempt}`;

/**
 * Points whose probe was closed by `measured`, and the probes closed or skipped by version (see `versionOf`).
 * Rows that a killed monitor left open are dropped: its successor measures them again.
 */
export function closedPoints(records: readonly MeasurementRecord[]): {
  readonly points: MeasuredPoint[];
  readonly closed: ReadonlyMap<string, ReadonlySet<string>>;
} {
  const points: MeasuredPoint[] = [];
  const closed = new Map<string, Set<string>>();
  let open: MeasuredPoint[] = [];
  for (const record of records) {
    if (record.kind === "point") {
      if (
        open[0] !== undefined &&
        (open[0].attempt !== record.attempt || versionOf(open[0]) !== versionOf(record))
      )
        open = [];
      open.push(record);
      continue;
    }
    const [first] = open;
    const isWhole =
      first !== undefined && first.attempt === record.attempt && versionOf(first) === versionOf(record);
    if (record.kind === "measured" && record.numPoints > 0 && isWhole)
      points.push(...open.slice(-record.numPoints));
    open = [];
    closed.set(versionOf(record), (closed.get(versionOf(record)) ?? new Set<string>()).add(record.probe));
  }
  return { points, closed };
}

/** Hides points and verdicts of versions that a resumed trainer superseded. */
export function ofCurrentVersions<T extends { readonly checkpoint: string; readonly trainerAttempt: number }>(
  records: readonly T[],
  trainer: readonly TrainerRecord[],
): T[] {
  const versions = new Set(
    currentTrainerRecords(trainer).flatMap((record) =>
      record.kind === "checkpoint" ? [`${record.checkpoint}#${record.attempt}`] : [],
    ),
  );
  return records.filter((record) => versions.has(versionOf(record)));
}
