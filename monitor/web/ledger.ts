import type { MeasurementRecord, Point, TrainerRecord, Verdict, VerdictRecord } from "../../src/records.js";
import type { RecordsMessage } from "../protocol.js";

/**
 * Every record that the server sent, once. The server already leaves out what is superseded when the page connects; a trainer that resumes
 * while the page looks on supersedes records that were sent before, so the page applies the same rule.
 */
export class Ledger {
  readonly #trainer = new Map<number, TrainerRecord>();
  readonly #measurements = new Map<number, MeasurementRecord>();
  readonly #verdicts = new Map<number, VerdictRecord>();
  /** Time of the newest record, ms since 1970. */
  lastRecordMs: number | undefined;

  /** Takes a chunk in. A record that came before (same log, same line number) is the same record. */
  add(message: RecordsMessage): void {
    if (message.log === "trainer") for (const record of message.records) this.#trainer.set(record.seq, record);
    else if (message.log === "measurements") for (const record of message.records) this.#measurements.set(record.seq, record);
    else for (const record of message.records) this.#verdicts.set(record.seq, record);
    for (const { timeMs } of message.records) this.lastRecordMs = Math.max(this.lastRecordMs ?? timeMs, timeMs);
  }

  /** Records that count now, in the order of writing. */
  current(): Records {
    const all = inOrder(this.#trainer);
    const trainer = currentTrainer(all);
    const writings = new Set(trainer.flatMap((record) => (record.kind === "checkpoint" ? [writing(record.checkpoint, record.attempt)] : [])));
    const superseded = new Set(
      all.flatMap((record) => (record.kind === "checkpoint" ? [writing(record.checkpoint, record.attempt)] : [])).filter((name) => !writings.has(name)),
    );
    const counts = (record: { readonly checkpoint: string; readonly trainerAttempt: number }) => !superseded.has(writing(record.checkpoint, record.trainerAttempt));
    const points: Point[] = [];
    const probes: Probe[] = [];
    for (const record of inOrder(this.#measurements)) {
      if (!counts(record)) continue;
      if (record.kind === "point") points.push(record);
      else probes.push(record);
    }
    const verdicts = inOrder(this.#verdicts).filter((record): record is Verdict => record.kind === "verdict" && counts(record));
    return { trainer, points, probes, verdicts };
  }
}

/** A probe's closing record: measured, or skipped with a reason. */
export type Probe = Extract<MeasurementRecord, { kind: "measured" | "skipped" }>;

export interface Records {
  readonly trainer: readonly TrainerRecord[];
  readonly points: readonly Point[];
  readonly probes: readonly Probe[];
  readonly verdicts: readonly Verdict[];
}

export const noRecords: Records = { trainer: [], points: [], probes: [], verdicts: [] };

const writing = (checkpoint: string, attempt: number): string => `${checkpoint}#${attempt}`;

const inOrder = <R>(bySeq: ReadonlyMap<number, R>): R[] => [...bySeq.entries()].sort(([a], [b]) => a - b).map(([, record]) => record);

/** Leaves out what a resume superseded: records past the update that it went on from, and the ending that it took back. */
export function currentTrainer(records: readonly TrainerRecord[]): TrainerRecord[] {
  let current: TrainerRecord[] = [];
  for (const record of records) {
    if (record.kind === "run-start" && record.resumedFrom !== undefined) {
      const { numSteps } = record;
      current = current.filter(
        (old) =>
          old.kind === "run-start" ||
          (old.kind !== "stopped" && old.kind !== "run-end" && old.step <= numSteps && !(old.kind === "epoch-start" && old.step === numSteps)),
      );
    }
    current.push(record);
  }
  return current;
}
