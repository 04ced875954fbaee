import type { MeasurementRecord, TrainerRecord } from "../../src/run/records.js";

/** What a sink is offered, in the order of each log: closed measurements, and training's records. */
export type SinkRecord = MeasurementRecord | TrainerRecord;

/** Why rows were refused for good: they would be refused again. */
export interface Refusal {
  readonly reason: string;
}

/**
 * A place that records are copied to: what a record becomes there, and how that is written. Which records are
 * missing, in what batches they come and what happens while it does not answer is `follow.ts`'s.
 */
export interface Sink<Row = unknown> {
  /** As users read it, such as InfluxDB. */
  readonly name: string;
  /**
   * The rows that a record becomes; none where the sink has no use for it.
   * @throws SINK_FAILED for a record that it can never hold: it is passed over, and said.
   */
  rows(record: SinkRecord): readonly Row[];
  /** Makes ready to be written to: before the first rows, and again after every failure. */
  open?(): Promise<void>;
  /**
   * Takes over rows of its own, some of which it may hold already: after a failure or a restart they come
   * again. Returns a refusal where it never will take them, and throws where it may later.
   */
  write(rows: readonly Row[]): Promise<Refusal | undefined>;
  /** Nothing more will be written. */
  close(): Promise<void>;
}

/** What went wrong outside, in a line that is not too long. */
export const messageOf = (error: unknown): string =>
  (error instanceof Error ? (error.message === "" ? error.name : error.message) : String(error)).slice(
    0,
    300,
  );
