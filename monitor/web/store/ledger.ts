import { currentTrainerRecords, versionOf } from "../../../src/run/current-records.js";
import type {
  MeasurementRecord,
  Point,
  TrainerRecord,
  Verdict,
  VerdictRecord,
} from "../../../src/run/records.js";
import type { RecordsMessage } from "../../page/protocol.js";

/**
 * Every record that the server sent, once. The server already leaves out what is superseded when the page
 * connects; a trainer that resumes while the page is open supersedes records that were sent before, so the
 * page applies the same rule.
 */
export class Ledger {
  readonly #trainer = new Log<TrainerRecord>();
  readonly #measurements = new Log<MeasurementRecord>();
  readonly #verdicts = new Log<VerdictRecord>();
  /** Time of the newest record, ms since 1970. */
  lastRecordMs: number | undefined;

  /** Takes a chunk in. A record that came before (same log, same line number) is the same record. */
  add(message: RecordsMessage): void {
    if (message.log === "trainer") this.#trainer.add(message.records);
    else if (message.log === "measurements") this.#measurements.add(message.records);
    else this.#verdicts.add(message.records);
    for (const { timeMs } of message.records)
      this.lastRecordMs = Math.max(this.lastRecordMs ?? timeMs, timeMs);
  }

  /** Records that count now, in the order of writing. */
  current(): Records {
    const all = this.#trainer.inOrder();
    const trainer = currentTrainerRecords(all);
    const superseded = versionsOf(all);
    for (const name of versionsOf(trainer)) superseded.delete(name);
    const counts = (record: { readonly checkpoint: string; readonly trainerAttempt: number }) =>
      !superseded.has(versionOf(record));
    const points: Point[] = [];
    const probes: ProbeEnding[] = [];
    for (const record of this.#measurements.inOrder()) {
      if (!counts(record)) continue;
      if (record.kind === "point") points.push(record);
      else probes.push(record);
    }
    const verdicts = this.#verdicts
      .inOrder()
      .filter((record): record is Verdict => record.kind === "verdict" && counts(record));
    return { trainer, points, probes, verdicts };
  }
}

/**
 * One file's records by line number. They come in order but for what is told again, so sorting is the
 * exception.
 */
class Log<R extends { readonly seq: number }> {
  readonly #seen = new Set<number>();
  readonly #records: R[] = [];
  #isSorted = true;

  add(records: readonly R[]): void {
    for (const record of records) {
      if (this.#seen.has(record.seq)) continue;
      this.#seen.add(record.seq);
      this.#isSorted &&= record.seq > (this.#records.at(-1)?.seq ?? -Infinity);
      this.#records.push(record);
    }
  }

  inOrder(): readonly R[] {
    if (!this.#isSorted) this.#records.sort((a, b) => a.seq - b.seq);
    this.#isSorted = true;
    return this.#records;
  }
}

/** A probe's closing record: measured, or skipped with a reason. */
export type ProbeEnding = Extract<MeasurementRecord, { kind: "measured" | "skipped" }>;

export interface Records {
  readonly trainer: readonly TrainerRecord[];
  readonly points: readonly Point[];
  readonly probes: readonly ProbeEnding[];
  readonly verdicts: readonly Verdict[];
}

export const noRecords: Records = { trainer: [], points: [], probes: [], verdicts: [] };

function versionsOf(records: readonly TrainerRecord[]): Set<string> {
  const names = new Set<string>();
  for (const record of records)
    if (record.kind === "checkpoint")
      names.add(versionOf({ checkpoint: record.checkpoint, trainerAttempt: record.attempt }));
  return names;
}
