import { setTimeout as delay } from "node:timers/promises";

import { MnemoscopeError } from "../../src/errors.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { RunFeed } from "../feed.js";
import { LogReader } from "./log-reader.js";
import { messageOf, type Sink, type SinkRecord } from "./sink.js";

export interface FollowOptions {
  readonly run: RunDirectory;
  readonly feed: RunFeed;
  /** Name of the sink's cursors in the run's folder. */
  readonly cursor: string;
  readonly onWarning: (message: string) => void;
}

/** A sink that is being written to. */
export interface Following {
  /** The sink's name, as users read it. */
  readonly name: string;
  /** There may be something new. */
  notify(): void;
  /** Writes what is left, for `drainMs` at most, and ends. Returns how many records could not be written. */
  close(drainMs: number): Promise<number>;
}

const batchRows = 5_000;
const firstRetryMs = 500;
const longestRetryMs = 30_000;

/**
 * Starts to copy what the sink's cursors say is missing, behind the files and at its own pace. A sink that is
 * down or refuses the password is tried again, ever less often, and said once; records stay in the files
 * meanwhile.
 */
export function follow<Row>(sink: Sink<Row>, options: FollowOptions): Following {
  const { run, feed, cursor, onWarning } = options;
  const logs = [
    new LogReader({ run, cursor, records: () => feed.measurements }),
    new LogReader({ run, cursor: `${cursor}-training`, records: () => feed.trainer }),
  ];
  const numLeft = (): number => logs.reduce((sum, log) => sum + log.numLeft, 0);
  const stop = new AbortController();
  const isStopped = (): boolean => stop.signal.aborted;
  let wake: (() => void) | undefined;
  let isClosing = false;

  const copyAll = async (): Promise<void> => {
    for (const log of logs) while (log.numLeft > 0 && !isStopped()) await copyBatch(log, { sink, onWarning });
  };
  const copy = async (): Promise<void> => {
    let isOpen = false;
    let isDown = false;
    let retryMs = firstRetryMs;
    while (!isStopped()) {
      try {
        if (!isOpen) await sink.open?.();
        isOpen = true;
        await copyAll();
        if (isDown) onWarning(`${sink.name} answers again`);
        isDown = false;
        retryMs = firstRetryMs;
      } catch (error) {
        isOpen = false;
        if (!isDown) onWarning(downWarning(sink.name, error));
        isDown = true;
        // It only ever rejects when stopped.
        await delay(retryMs, undefined, { signal: stop.signal, ref: false }).catch(() => undefined);
        retryMs = Math.min(2 * retryMs, isClosing ? firstRetryMs : longestRetryMs);
        continue;
      }
      if (isClosing && numLeft() === 0) return;
      if (numLeft() === 0) await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  const copying = copy();
  const stopped = new Promise<void>((resolve) =>
    stop.signal.addEventListener("abort", () => resolve(), { once: true }),
  );

  const drain = async (drainMs: number): Promise<void> => {
    isClosing = true;
    wake?.();
    const timer = setTimeout(() => stop.abort(), drainMs);
    await Promise.race([copying, stopped]);
    clearTimeout(timer);
    stop.abort();
    wake?.();
    await sink.close();
  };
  let drained: Promise<void> | undefined;
  return {
    name: sink.name,
    notify: () => wake?.(),
    close: async (drainMs) => {
      await (drained ??= drain(drainMs));
      return numLeft();
    },
  };
}

/** Writes the next batch of a log and moves its cursor. Throws where the sink does not take it now. */
async function copyBatch<Row>(
  log: LogReader,
  { sink, onWarning }: { readonly sink: Sink<Row>; readonly onWarning: (message: string) => void },
): Promise<void> {
  const rowsOf = (record: SinkRecord): readonly Row[] => {
    try {
      return sink.rows(record);
    } catch (error) {
      if (!(error instanceof MnemoscopeError)) throw error;
      onWarning(`record ${record.seq} is not copied to ${sink.name}: ${error.line}`);
      return [];
    }
  };
  const batch = log.batch(rowsOf, batchRows);
  for (let start = 0; start < batch.rows.length; start += batchRows) {
    const refusal = await sink.write(batch.rows.slice(start, start + batchRows));
    // Trying again would stop everything behind what is refused.
    if (refusal !== undefined)
      onWarning(
        new MnemoscopeError("SINK_FAILED", `${sink.name} refused points for good: ${refusal.reason}`).line,
      );
  }
  log.done(batch);
}

const downWarning = (name: string, error: unknown): string =>
  new MnemoscopeError("SINK_FAILED", `${name} does not take points: ${messageOf(error)}`, {
    remedy: "they stay in the run directory and follow when it does",
  }).line;
