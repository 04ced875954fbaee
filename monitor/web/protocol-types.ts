import type { MeasurementRecord, Run, TrainerRecord, VerdictRecord } from "../../src/records.js";

/** Messages between the monitor's server and the page, as the page reads them: JSON over one websocket. */

export interface RecordsByLog {
  readonly trainer: TrainerRecord;
  readonly measurements: MeasurementRecord;
  readonly verdicts: VerdictRecord;
}
export type LogName = keyof RecordsByLog;

export interface MetricHelp {
  readonly unit: string;
  readonly help: string;
}

/** What the page reads of run.json; the server leaves paths and hashes out. */
export type PageRun = Pick<Run, "name" | "createdMs" | "config" | "stages" | "probe" | "notes" | "model">;

export type ServerState = "waiting" | "live" | "finished" | "stopped" | "failed";

export interface RunMessage {
  readonly type: "run";
  readonly name: string;
  readonly runs: readonly string[];
  readonly run: PageRun;
  readonly metrics: Readonly<Record<string, MetricHelp>>;
}
export type RecordsMessage = { [L in LogName]: { readonly type: "records"; readonly log: L; readonly records: readonly RecordsByLog[L][] } }[LogName];
export interface StateMessage {
  readonly type: "state";
  readonly state: ServerState;
  readonly trainer: boolean;
  readonly monitor: boolean;
  readonly sinceMs: number;
}
export type ServerMessage = RunMessage | RecordsMessage | { readonly type: "caught-up" } | StateMessage;

export type ClientMessage =
  | { readonly type: "hello"; readonly token: string; readonly run?: string }
  | { readonly type: "request"; readonly request: "stop" };
