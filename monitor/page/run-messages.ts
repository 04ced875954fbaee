import type { MeasurementRecord } from "../../src/run/records.js";
import type { RunFeed } from "../feed.js";
import { extractionProbe } from "../probes/extraction.js";
import {
  chunkRecords,
  type HitsMessage,
  type PageMetric,
  type PageRun,
  type RecordsMessage,
  type ServerMessage,
  type StateMessage,
} from "./protocol.js";

/** A run that pages may show. */
export interface ServedRun {
  readonly description: PageRun;
  readonly metrics: Readonly<Record<string, PageMetric>>;
  readonly feed: RunFeed;
  /** Records that came at a probed checkpoint. */
  hits(checkpoint: string): HitsMessage["arms"];
  state(): StateMessage;
  /** Passes a page's wish on. */
  request(kind: "stop"): void;
}

/**
 * All that a page is told of a run, in order and without an end: what counts now, then what is new. Yields
 * undefined when there is nothing to say for now; asked again later, it tries again. `names.runs` are the
 * runs that this server has.
 */
export function* messagesOf(
  run: ServedRun,
  names: { readonly name: string; readonly runs: readonly string[] },
): Generator<ServerMessage | undefined, void> {
  // What counts now is taken in one moment, and so is the place from which news follow.
  const { trainer, measurements, verdicts } = run.feed.current();
  const cursor = {
    trainer: run.feed.trainer.length,
    measurements: run.feed.measurements.length,
    verdicts: run.feed.verdicts.length,
  };
  yield { type: "run", ...names, run: run.description, metrics: run.metrics };
  yield* chunks({ type: "records", log: "trainer", records: trainer });
  yield* chunks({ type: "records", log: "measurements", records: measurements });
  yield* hitsOf(run, measurements);
  yield* chunks({ type: "records", log: "verdicts", records: verdicts });
  const state = run.state();
  yield state;
  yield { type: "caught-up" };
  yield* news(run, { cursor, state });
}

/** What comes after the backlog: records behind the cursor, then the state where it changed. */
function* news(
  run: ServedRun,
  last: { readonly cursor: Record<RecordsMessage["log"], number>; state: StateMessage },
): Generator<ServerMessage | undefined, void> {
  for (;;) {
    const records = nextRecords(run.feed, last.cursor);
    const state = run.state();
    if (records !== undefined) {
      yield records;
      if (records.log === "measurements") yield* hitsOf(run, records.records);
    } else if (JSON.stringify(state) !== JSON.stringify(last.state)) {
      last.state = state;
      yield state;
    } else yield undefined;
  }
}

/** The first records behind the cursor, which moves over them. */
function nextRecords(
  feed: RunFeed,
  cursor: Record<RecordsMessage["log"], number>,
): RecordsMessage | undefined {
  for (const log of ["trainer", "measurements", "verdicts"] as const) {
    const records = feed[log].slice(cursor[log], cursor[log] + chunkRecords);
    cursor[log] += records.length;
    if (records.length > 0) return { type: "records", log, records } as RecordsMessage;
  }
  return undefined;
}

/**
 * Behind the records that close an evaluation of extraction, what came there: its outcomes were written
 * before.
 */
function* hitsOf(run: ServedRun, records: readonly MeasurementRecord[]): Generator<HitsMessage> {
  for (const record of records)
    if (record.kind === "measured" && record.probe === extractionProbe.name)
      yield { type: "hits", checkpoint: record.checkpoint, arms: run.hits(record.checkpoint) };
}

function* chunks(message: RecordsMessage): Generator<RecordsMessage> {
  for (let start = 0; start < message.records.length; start += chunkRecords)
    yield { ...message, records: message.records.slice(start, start + chunkRecords) } as RecordsMessage;
}
