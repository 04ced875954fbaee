import { z } from "zod";

import type { MetricWords } from "../../src/metrics/catalogue.js";
import type { MetricDeclaration } from "../../src/metrics/metric.js";
import type { Rule } from "../../src/rules/rule.js";
import type { Config } from "../../src/run/config.js";
import type { MeasurementRecord, TrainerRecord, VerdictRecord } from "../../src/run/records.js";

/**
 * Messages between the monitor's server and its page: JSON over one websocket at `/ws`. The page says hello
 * with the token of its address; the server answers `run`, then everything on record in `records` chunks,
 * with `hits` behind what closes an evaluation of extraction, `caught-up`, and from then on what is new. It
 * may send a record again.
 */
export const clientMessageSchema = z.discriminatedUnion("type", [
  z.object({ type: z.literal("hello"), token: z.string().max(200), run: z.string().max(200).optional() }),
  z.object({ type: z.literal("request"), request: z.literal("stop") }),
]);
export type ClientMessage = z.infer<typeof clientMessageSchema>;

/** What the page shows of run.json; `pageRunOf` says why it is told no more. */
export interface PageRun {
  readonly createdMs: number;
  /** Of the model. */
  readonly numParameters: number;
  /** Probed checkpoints planned, base included. */
  readonly plannedEvaluations: number;
  readonly isPlacebo: boolean;
  /** In their order. */
  readonly stages: readonly {
    readonly name: string;
    readonly epochs: number;
    readonly stepsPerEpoch: number;
  }[];
  /** Absent where none are planted. */
  readonly canaries?: Pick<NonNullable<Config["canaries"]>, "design" | "symbols">;
  /** Chance that the bound of the audit holds; absent where there is no audit. */
  readonly auditConfidence?: number;
  readonly rules: readonly Rule[];
  /** Names of the sources that are declared public and that rules leave out. */
  readonly publicSources: readonly string[];
}

/** What the page is told of a metric: what it is called, which probe writes it, how it is drawn. */
export interface PageMetric extends MetricWords, Pick<MetricDeclaration, "curves" | "bars"> {
  readonly probe: string;
}

export type RunState = "waiting" | "live" | "finished" | "stopped" | "failed";

export interface StateMessage {
  readonly type: "state";
  readonly state: RunState;
  /** Whether a live process trains, and whether one measures. */
  readonly trainer: boolean;
  readonly monitor: boolean;
  /** What was given up to keep to the time budget of measuring, in sentences; empty where nothing was. */
  readonly notes: readonly string[];
  /** Since when, ms since 1970. */
  readonly sinceMs: number;
}

export type RecordsMessage =
  | { readonly type: "records"; readonly log: "trainer"; readonly records: readonly TrainerRecord[] }
  | { readonly type: "records"; readonly log: "measurements"; readonly records: readonly MeasurementRecord[] }
  | { readonly type: "records"; readonly log: "verdicts"; readonly records: readonly VerdictRecord[] };

/** Which probed records came at a checkpoint (`record-hits.ts`): keyed ids by stage and group. */
export interface HitsMessage {
  readonly type: "hits";
  readonly checkpoint: string;
  readonly arms: readonly {
    readonly stage: string;
    readonly group: "member" | "control";
    readonly numAsked: number;
    readonly ids: readonly string[];
  }[];
}

export type ServerMessage =
  | {
      readonly type: "run";
      readonly name: string;
      /** Runs that this server has. */
      readonly runs: readonly string[];
      readonly run: PageRun;
      /** By the metric's name, in the catalogue's order. */
      readonly metrics: Readonly<Record<string, PageMetric>>;
    }
  | RecordsMessage
  | HitsMessage
  | { readonly type: "caught-up" }
  | StateMessage;

/** Why the server ends a connection. Codes from 4000 tell the page not to try again. */
export const closeCodes = {
  wrongToken: 4401,
  wrongMessage: 4400,
  noSuchRun: 4404,
  tooSlow: 1013,
  goingAway: 1001,
} as const;

/** Records a message at most. */
export const chunkRecords = 500;
