import { invariant } from "../../src/errors.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { SinkRecord } from "./sink.js";

/** What a sink takes over next. */
export interface Batch<Row> {
  readonly rows: readonly Row[];
  /** Records that the rows stand for, those without a row among them. */
  readonly numRecords: number;
}

/** Reads one log for a sink, batch after batch, and keeps in the run's folder how far it came. */
export class LogReader {
  readonly #run: RunDirectory;
  readonly #cursor: string;
  readonly #records: () => readonly SinkRecord[];
  /** Index of the first record that the sink does not have. */
  #next: number;

  /**
   * @param options.cursor name of the cursor in the run's folder
   * @param options.records the log so far; it only ever grows
   */
  constructor(options: {
    readonly run: RunDirectory;
    readonly cursor: string;
    readonly records: () => readonly SinkRecord[];
  }) {
    this.#run = options.run;
    this.#cursor = options.cursor;
    this.#records = options.records;
    const done = this.#run.readCursor(this.#cursor);
    const records = this.#records();
    const index = done === undefined ? 0 : records.findIndex(({ seq }) => seq > done);
    this.#next = index < 0 ? records.length : index;
  }

  /** Records that the sink does not have. */
  get numLeft(): number {
    return this.#records().length - this.#next;
  }

  /**
   * What comes next: `maxRows` rows or a few more, as a batch ends where a probe does. A cursor between a
   * probe's rows would promise what a reader of the file drops where `measured` never came.
   */
  batch<Row>(rowsOf: (record: SinkRecord) => readonly Row[], maxRows: number): Batch<Row> {
    const records = this.#records();
    const rows: Row[] = [];
    let whole = { numRows: 0, numRecords: 0 };
    for (let i = this.#next; i < records.length && whole.numRows < maxRows; i++) {
      const record = invariant(records[i], "an index below the length of a log has its record");
      rows.push(...rowsOf(record));
      if (record.kind !== "point") whole = { numRows: rows.length, numRecords: i + 1 - this.#next };
    }
    return { rows: rows.slice(0, whole.numRows), numRecords: whole.numRecords };
  }

  /** The sink has taken the batch: the next one begins behind it. */
  done({ numRecords }: Batch<unknown>): void {
    if (numRecords === 0) return;
    this.#next += numRecords;
    const last = invariant(this.#records()[this.#next - 1], "what was written was read from the log");
    this.#run.writeCursor(this.#cursor, last.seq);
  }
}
