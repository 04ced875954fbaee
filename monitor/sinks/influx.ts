import { FieldType, InfluxDB, type ISchemaOptions } from "influx";

import { defined } from "../../src/defined.js";
import { MnemoscopeError } from "../../src/errors.js";
import type { SinkSettings } from "../../src/run/config.js";
import type { Point, TrainerRecord } from "../../src/run/records.js";
import { messageOf, type Refusal, type Sink } from "./sink.js";

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

/**
 * Nanoseconds: the stored time, told apart within a millisecond by the record's number, so that no two points
 * of a run are one.
 */
const timeOf = ({ timeMs, seq }: { readonly timeMs: number; readonly seq: number }): string =>
  String(BigInt(Math.trunc(timeMs)) * 1_000_000n + BigInt(seq % 1_000_000));

/**
 * Throws SINK_FAILED for a tag that the line protocol cannot carry: a line break would begin another series,
 * a backslash at the end escapes what follows. An empty tag is the same as none and left out.
 */
function checkedTags(tags: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const kept = Object.entries(tags).flatMap(([name, value]) =>
    value === undefined || value === "" ? [] : [[name, value] as const],
  );
  for (const [name, value] of kept)
    if (/[\n\r]|\\$/.test(value))
      throw new MnemoscopeError("SINK_FAILED", `the tag ${name} holds a line break or ends in a backslash`, {
        remedy: "rename it where it comes from",
      });
  return Object.fromEntries(kept);
}

/** A point as InfluxDB holds it. */
function rowOfPoint(run: string, point: Point): Row {
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
    fields: defined({ value, low, high, n, k, epoch, step, seq, trainerAttempt, checkpoint, withheld }),
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
    fields: defined({ lossNats, learningRate, gradientNorm, tokensPerSecond, tokensSeen, epoch, step, seq }),
    timestamp: timeOf(record),
  };
}

/**
 * InfluxDB 1.x: points go to one measurement, training's telemetry to another. Writing a point twice is
 * harmless: it has the same tags and time.
 * @param options.run tag of everything that is written
 * @throws USAGE for what is no address
 */
export function influxSink(options: {
  readonly run: string;
  readonly settings: SinkSettings<"influx">;
}): Sink<Row> {
  const { run, settings } = options;
  const client = connect(settings);
  return {
    name: "InfluxDB",
    rows(record) {
      if (record.kind === "point") return [rowOfPoint(run, record)];
      return record.kind === "step" ? [rowOfStep(run, record)] : [];
    },
    open: () => client.createDatabase(settings.database),
    async write(rows): Promise<Refusal | undefined> {
      try {
        await client.writePoints([...rows], { precision: "n" });
        return undefined;
      } catch (error) {
        // 400: the server took what it could and refuses the rest for good.
        if (statusOf(error) === 400) return { reason: messageOf(error) };
        throw error;
      }
    },
    // Every write is a request of its own: nothing is held open.
    close: () => Promise.resolve(),
  };
}

function connect({ url, database, username }: SinkSettings<"influx">): InfluxDB {
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
    password: process.env["MNEMOSCOPE_INFLUX_PASSWORD"] ?? decodeURIComponent(urlPassword),
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
