import { setTimeout as delay } from "node:timers/promises";

import { FieldType, InfluxDB, type ISchemaOptions } from "influx";

import { MnemoscopeError } from "../../src/errors.js";
import type { MeasurementRecord, Point, TrainerRecord } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { RunFeed } from "../feed.js";

/** Copies closed points and training's telemetry to InfluxDB 1.x, behind the files and at its own pace. */
export interface InfluxSink {
  /** There may be something new. */
  notify(): void;
  /** Writes what is left, for `drainMs` at most, and ends. Returns how many records could not be written. */
  close(drainMs: number): Promise<number>;
}

export interface InfluxSettings {
  readonly url: string;
  readonly database: string;
  readonly username?: string | undefined;
  readonly password?: string | undefined;
}

const pointMeasurement = "memorization";
const trainingMeasurement = "training";
const pointTags = [
  "run",
  "stage",
  "metric",
  "statistic",
  "group",
  "tier",
  "class",
  "split",
  "from",
  "to",
  "attempt",
] as const;
const trainingTags = ["run", "stage", "attempt"] as const;

/**
 * Given in full: without it the client guesses types, and the first integer to arrive would forbid every
 * later fraction.
 */
const schema: ISchemaOptions[] = [
  {
    measurement: pointMeasurement,
    tags: [...pointTags],
    fields: {
      value: FieldType.FLOAT,
      low: FieldType.FLOAT,
      high: FieldType.FLOAT,
      k: FieldType.FLOAT,
      n: FieldType.INTEGER,
      epoch: FieldType.INTEGER,
      step: FieldType.INTEGER,
      seq: FieldType.INTEGER,
      trainerAttempt: FieldType.INTEGER,
      checkpoint: FieldType.STRING,
      withheld: FieldType.STRING,
    },
  },
  {
    measurement: trainingMeasurement,
    tags: [...trainingTags],
    fields: {
      lossNats: FieldType.FLOAT,
      learningRate: FieldType.FLOAT,
      gradientNorm: FieldType.FLOAT,
      tokensPerSecond: FieldType.FLOAT,
      tokensSeen: FieldType.INTEGER,
      epoch: FieldType.INTEGER,
      step: FieldType.INTEGER,
      seq: FieldType.INTEGER,
    },
  },
];

interface Row {
  readonly measurement: string;
  readonly tags: Record<string, string>;
  readonly fields: Record<string, string | number>;
  /** Nanoseconds since 1970, as digits: a number would lose the last ones. */
  readonly timestamp: string;
}

const batchPoints = 5_000;
const firstRetryMs = 500;
const longestRetryMs = 30_000;

/**
 * Nanoseconds: the stored time, told apart within a millisecond by the record's number, so that no two points
 * of a run are one.
 */
const timeOf = ({ timeMs, seq }: { readonly timeMs: number; readonly seq: number }): string =>
  String(BigInt(Math.trunc(timeMs)) * 1_000_000n + BigInt(seq % 1_000_000));

/** Without what is absent: the client would write the word "undefined". */
function present<T>(values: Readonly<Record<string, T | undefined>>): Record<string, T> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, T] => entry[1] !== undefined),
  );
}

/**
 * Throws SINK_FAILED for a tag that the line protocol cannot carry: a line break would begin another series,
 * a backslash at the end escapes what follows. An empty tag is the same as none and left out.
 */
function checkedTags(tags: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.fromEntries(Object.entries(present(tags)).filter(([, value]) => value !== ""));
  for (const [name, value] of Object.entries(kept))
    if (/[\n\r]|\\$/.test(value))
      throw new MnemoscopeError("SINK_FAILED", `the tag ${name} holds a line break or ends in a backslash`, {
        remedy: "rename it where it comes from",
      });
  return kept;
}

/** A point as InfluxDB holds it. */
export function rowOfPoint(run: string, point: Point): Row {
  const { stage, metric, statistic, group, tier, class: identifierClass, split, from, to, attempt } = point;
  const { value, low, high, n, k, epoch, step, seq, trainerAttempt, checkpoint, withheld } = point;
  return {
    measurement: pointMeasurement,
    tags: checkedTags({
      run,
      stage,
      metric,
      statistic,
      group,
      tier: tier?.toString(),
      class: identifierClass,
      split,
      from,
      to,
      attempt: String(attempt),
    }),
    fields: present<string | number>({
      value,
      low,
      high,
      n,
      k,
      epoch,
      step,
      seq,
      trainerAttempt,
      checkpoint,
      withheld,
    }),
    timestamp: timeOf(point),
  };
}

type StepRecord = Extract<TrainerRecord, { kind: "step" }>;

function rowOfStep(run: string, record: StepRecord): Row {
  const { stage, attempt, lossNats, learningRate, gradientNorm, tokensSeen, epoch, step, seq } = record;
  const tokensPerSecond = record.elapsedMs > 0 ? (1000 * record.numTokens) / record.elapsedMs : undefined;
  return {
    measurement: trainingMeasurement,
    tags: checkedTags({ run, stage, attempt: String(attempt) }),
    fields: present({ lossNats, learningRate, gradientNorm, tokensPerSecond, tokensSeen, epoch, step, seq }),
    timestamp: timeOf(record),
  };
}

/** A reader of one log with a cursor of its own. `next` is an index into the log's array. */
interface Stream {
  readonly cursor: string;
  next: number;
  readonly log: () => readonly (MeasurementRecord | TrainerRecord)[];
  /** The row of a record, undefined for one that is not copied. */
  readonly row: (record: MeasurementRecord | TrainerRecord) => Row | undefined;
  /** Whether everything up to this record may be called done when it is: not between the rows of a probe. */
  readonly isBoundary: (record: MeasurementRecord | TrainerRecord) => boolean;
}

/**
 * Starts to copy what the cursors say is missing. A server that is down or refuses the password is tried
 * again, ever less often, and said once; records stay in the files meanwhile. Writing a point twice is
 * harmless: it has the same tags and time.
 */
export function startInfluxSink(options: {
  readonly run: RunDirectory;
  readonly name: string;
  readonly feed: RunFeed;
  readonly settings: InfluxSettings;
  readonly onWarning: (message: string) => void;
}): InfluxSink {
  const { run, name, feed, settings, onWarning } = options;
  const client = connect(settings);
  const after = (cursor: string, log: readonly { readonly seq: number }[]): number => {
    const done = run.readCursor(cursor);
    const index = log.findIndex(({ seq }) => seq > done);
    return index < 0 ? log.length : index;
  };
  const streams: readonly Stream[] = [
    {
      cursor: "influx",
      next: after("influx", feed.measurements),
      log: () => feed.measurements,
      row: (record) => (record.kind === "point" ? rowOfPoint(name, record) : undefined),
      isBoundary: (record) => record.kind !== "point",
    },
    {
      cursor: "influx-training",
      next: after("influx-training", feed.trainer),
      log: () => feed.trainer,
      row: (record) => (record.kind === "step" ? rowOfStep(name, record) : undefined),
      isBoundary: () => true,
    },
  ];
  const numLeft = (): number => streams.reduce((sum, { log, next }) => sum + log().length - next, 0);

  const stop = new AbortController();
  let wake: (() => void) | undefined;
  let isClosing = false;
  let hasDatabase = false;

  /** Writes a stream's next batch and moves its cursor. */
  const write = async (stream: Stream): Promise<void> => {
    const log = stream.log();
    const rows: Row[] = [];
    let end = stream.next;
    // At least up to the next boundary, at most a batch: what is behind the last boundary waits for its own.
    for (let i = stream.next; i < log.length && (rows.length < batchPoints || end === stream.next); i++) {
      const record = log[i];
      if (record === undefined) break;
      try {
        const row = stream.row(record);
        if (row !== undefined) rows.push(row);
      } catch (error) {
        if (!(error instanceof MnemoscopeError)) throw error;
        onWarning(`record ${record.seq} is not copied to InfluxDB: ${error.line}`);
      }
      if (stream.isBoundary(record)) end = i + 1;
    }
    if (end === stream.next) return;
    for (let start = 0; start < rows.length; start += batchPoints) {
      try {
        await client.writePoints(rows.slice(start, start + batchPoints), { precision: "n" });
      } catch (error) {
        // 400: the server took what it could and refuses the rest for good. Trying again would stop
        // everything behind it.
        if (statusOf(error) !== 400) throw error;
        onWarning(
          new MnemoscopeError("SINK_FAILED", `InfluxDB refused points for good: ${messageOf(error)}`).line,
        );
      }
    }
    stream.next = end;
    const last = log[end - 1];
    if (last !== undefined) run.writeCursor(stream.cursor, last.seq);
  };

  const isStopped = (): boolean => stop.signal.aborted;
  const loop = async (): Promise<void> => {
    let retryMs = firstRetryMs;
    let isDown = false;
    while (!isStopped()) {
      try {
        if (!hasDatabase) await client.createDatabase(settings.database);
        hasDatabase = true;
        for (const stream of streams)
          while (stream.next < stream.log().length && !isStopped()) await write(stream);
        if (isDown) onWarning("InfluxDB answers again");
        isDown = false;
        retryMs = firstRetryMs;
      } catch (error) {
        hasDatabase = false;
        if (!isDown)
          onWarning(
            new MnemoscopeError("SINK_FAILED", `InfluxDB does not take points: ${messageOf(error)}`, {
              remedy: "they stay in the run directory and follow when it does",
            }).line,
          );
        isDown = true;
        await delay(retryMs, undefined, { signal: stop.signal, ref: false }).catch(() => undefined); // only ever rejects when stopped
        retryMs = Math.min(2 * retryMs, isClosing ? firstRetryMs : longestRetryMs);
        continue;
      }
      if (isClosing && numLeft() === 0) return;
      if (numLeft() === 0) await new Promise<void>((resolve) => (wake = resolve));
    }
  };
  const looping = loop();

  const close = async (drainMs: number): Promise<number> => {
    isClosing = true;
    wake?.();
    const timer = setTimeout(() => {
      stop.abort();
      wake?.();
    }, drainMs);
    await Promise.race([
      looping,
      new Promise<void>((resolve) => stop.signal.addEventListener("abort", () => resolve(), { once: true })),
    ]);
    clearTimeout(timer);
    stop.abort();
    return numLeft();
  };
  return { notify: () => wake?.(), close };
}

function connect({ url, database, username, password }: InfluxSettings): InfluxDB {
  if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol))
    throw new MnemoscopeError("USAGE", `${JSON.stringify(url)} is no address of an InfluxDB`, {
      remedy: "give it as http://127.0.0.1:8086",
    });
  const { protocol, hostname, port, pathname, username: urlUser, password: urlPassword } = new URL(url);
  const user = username ?? (urlUser === "" ? undefined : decodeURIComponent(urlUser));
  return new InfluxDB({
    protocol: protocol === "https:" ? "https" : "http",
    host: hostname.replace(/^\[|\]$/g, ""),
    port: port === "" ? (protocol === "https:" ? 443 : 8086) : Number(port),
    path: pathname === "/" ? "" : pathname,
    database,
    schema,
    // Without a name no password is sent: left out, the client would send its own default.
    username: user ?? "",
    password: password ?? decodeURIComponent(urlPassword),
    // The sink has its own patience.
    pool: { maxRetries: 0 },
  });
}

/** HTTP status of a refusal; undefined where there was no answer. */
function statusOf(error: unknown): number | undefined {
  if (typeof error !== "object" || error === null || !("res" in error)) return undefined;
  const { res } = error;
  return typeof res === "object" && res !== null && "statusCode" in res && typeof res.statusCode === "number"
    ? res.statusCode
    : undefined;
}

const messageOf = (error: unknown): string =>
  (error instanceof Error ? (error.message === "" ? error.name : error.message) : String(error)).slice(
    0,
    300,
  );
