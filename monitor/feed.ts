import type { MeasurementRecord, Point, TrainerRecord, VerdictRecord } from "../src/run/records.js";
import {
  closedPoints,
  currentTrainerRecords,
  ofCurrentVersions,
  versionOf,
} from "../src/run/current-records.js";
import type { Follower } from "../src/run/log.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { courseOf, type Course } from "./course.js";

/** How a probe of a checkpoint version ended: measured, or the reason why not. */
export type ProbeEnd = { readonly kind: "measured" } | { readonly kind: "skipped"; readonly reason: string };

/**
 * A run's records in memory, read from its files as they grow: what the loop folds and what the sinks pass
 * on. Arrays only ever grow, so an index into one is a cursor. Points appear when their probe is closed,
 * together with the record that closes it.
 */
export class RunFeed {
  readonly #followers: {
    readonly trainer: Follower<TrainerRecord>;
    readonly measurements: Follower<MeasurementRecord>;
    readonly verdicts: Follower<VerdictRecord>;
  };
  readonly #trainer: TrainerRecord[] = [];
  readonly #measurements: MeasurementRecord[] = [];
  readonly #verdicts: VerdictRecord[] = [];
  readonly #ends = new Map<string, Map<string, ProbeEnd>>();
  readonly #points = new Map<string, Point[]>();
  /** Rows whose probe is not closed yet. */
  #open: MeasurementRecord[] = [];
  #course: Course | undefined;

  constructor(run: RunDirectory) {
    this.#followers = {
      trainer: run.follow("trainer"),
      measurements: run.follow("measurements"),
      verdicts: run.follow("verdicts"),
    };
    this.poll();
  }

  /** Every trainer record, superseded ones too. */
  get trainer(): readonly TrainerRecord[] {
    return this.#trainer;
  }

  /**
   * Every closed measurement record, superseded ones too; each `measured` or `skipped` stands behind its
   * points.
   */
  get measurements(): readonly MeasurementRecord[] {
    return this.#measurements;
  }

  get verdicts(): readonly VerdictRecord[] {
    return this.#verdicts;
  }

  /** The course of training, as far as it was read. */
  get course(): Course {
    return (this.#course ??= courseOf(this.#trainer));
  }

  /** Reads what was appended since the last call; true where there was something. Throws RECORD_CORRUPT. */
  poll(): boolean {
    const trainer = this.#followers.trainer.poll();
    const measurements = this.#followers.measurements.poll();
    const verdicts = this.#followers.verdicts.poll();
    for (const record of trainer) this.#trainer.push(record);
    if (trainer.length > 0) this.#course = undefined;
    for (const record of verdicts) this.#verdicts.push(record);
    for (const record of measurements) {
      this.#open.push(record);
      if (record.kind !== "point") this.#close(record);
    }
    return trainer.length + measurements.length + verdicts.length > 0;
  }

  #close(end: Exclude<MeasurementRecord, { kind: "point" }>): void {
    const version = versionOf(end);
    const { points } = closedPoints(this.#open);
    this.#open = [];
    for (const record of [...points, end]) this.#measurements.push(record);
    this.#points.set(version, [...(this.#points.get(version) ?? []), ...points]);
    const ends = this.#ends.get(version) ?? new Map<string, ProbeEnd>();
    ends.set(
      end.probe,
      end.kind === "measured" ? { kind: "measured" } : { kind: "skipped", reason: end.reason },
    );
    this.#ends.set(version, ends);
  }

  /** Points of a checkpoint version whose probes are closed. */
  pointsOf(version: string): readonly Point[] {
    return this.#points.get(version) ?? [];
  }

  /** Closed probes of a checkpoint version, by name. */
  endsOf(version: string): ReadonlyMap<string, ProbeEnd> {
    return this.#ends.get(version) ?? new Map<string, ProbeEnd>();
  }

  /** What counts now: without records that a resumed trainer superseded. */
  current(): {
    readonly trainer: readonly TrainerRecord[];
    readonly measurements: readonly MeasurementRecord[];
    readonly verdicts: readonly VerdictRecord[];
  } {
    const trainer = currentTrainerRecords(this.#trainer);
    const verdicts = this.#verdicts.filter(
      (record) => record.kind === "answer" || ofCurrentVersions([record], trainer).length > 0,
    );
    return { trainer, measurements: ofCurrentVersions(this.#measurements, trainer), verdicts };
  }
}
