import type { TrainerRecord, Verdict } from "../../src/run/records.js";
import type { Records } from "./ledger.js";
import type { PageRun, StateMessage } from "../page/protocol.js";

type StageStart = Extract<TrainerRecord, { kind: "stage-start" }>;

/** Where training stands, in words and as a share of the whole plan. */
export interface Progress {
  /** `epoch 3/8 of clinical`. */
  readonly text: string;
  /** What is being done right now, where that is not training. */
  readonly activity?: string;
  /** Share of planned updates done, 0 to 1. */
  readonly share: number;
  /** Planned updates of each stage, for the bar's divisions. */
  readonly parts: readonly { readonly name: string; readonly share: number }[];
}

export function progressOf(run: PageRun, records: Records): Progress {
  const planned = run.stages.map(({ name, epochs, stepsPerEpoch }) => ({
    name,
    steps: epochs * stepsPerEpoch,
  }));
  const total = Math.max(
    1,
    planned.reduce((sum, { steps }) => sum + steps, 0),
  );
  const last = records.trainer.findLast((record) => record.kind !== "run-start");
  const parts = planned.map(({ name, steps }) => ({ name, share: steps / total }));
  if (last === undefined) return { text: "before training", share: 0, parts };

  // Planned updates of the stages before, and those done in this one: a stage that ended early counts as
  // whole.
  const stageIndex = planned.findIndex(({ name }) => name === last.stage);
  const start = records.trainer.findLast(
    (record): record is StageStart => record.kind === "stage-start" && record.stage === last.stage,
  );
  const before = planned.slice(0, Math.max(0, stageIndex)).reduce((sum, { steps }) => sum + steps, 0);
  const within = start !== undefined ? Math.min(last.step - start.step, planned[stageIndex]?.steps ?? 0) : 0;
  const isEnded = last.kind === "run-end";
  const epochs = run.stages[stageIndex]?.epochs;
  const text =
    epochs === undefined
      ? "base model"
      : `epoch ${Math.max(last.epoch, last.kind === "stage-start" ? 1 : last.epoch)}/${epochs} of ` +
        last.stage;
  const isJudged =
    last.kind === "waiting" &&
    records.verdicts.some(
      (verdict) => verdict.checkpoint === last.checkpoint && verdict.trainerAttempt === last.attempt,
    );
  const activity =
    last.kind === "waiting" && !isJudged ? `waiting for the verdict on ${last.checkpoint}` : undefined;
  return {
    text,
    ...(activity === undefined ? {} : { activity }),
    share: isEnded ? 1 : (before + within) / total,
    parts,
  };
}

export type Connection =
  | { readonly kind: "connecting" }
  | { readonly kind: "catching-up" }
  | { readonly kind: "open" }
  | { readonly kind: "lost"; readonly sinceMs: number; readonly retryMs: number }
  | { readonly kind: "refused"; readonly reason: string };

/** What the page as a whole is in. Each has a design of its own. */
export type PageState =
  "connecting" | "catching-up" | "waiting" | "live" | "finished" | "stopped" | "failed" | "lost" | "refused";

export function pageState(connection: Connection, server: StateMessage | undefined): PageState {
  if (connection.kind !== "open") return connection.kind;
  return server?.state ?? "waiting";
}

/** The banner's content: the newest verdict, or what ended the run where no verdict did. */
export type Banner =
  | { readonly kind: "none" }
  /** `result` is the finished run's. */
  | {
      readonly kind: "passed" | "warned" | "stopped";
      readonly verdict: Verdict;
      readonly result: string | undefined;
    }
  | {
      readonly kind: "ended";
      readonly reason: "request" | "signal" | "silence" | "diverged";
      readonly message: string;
      readonly checkpoint: string | undefined;
      readonly lastPassed: string | undefined;
    };

export function bannerOf(records: Records): Banner {
  const stopped = records.trainer.findLast((record) => record.kind === "stopped");
  if (stopped?.kind === "stopped" && stopped.reason !== "verdict")
    return {
      kind: "ended",
      reason: stopped.reason,
      message: stopped.message,
      checkpoint: stopped.checkpoint,
      lastPassed: stopped.lastPassed,
    };
  const verdict = records.verdicts.at(-1);
  if (verdict === undefined) return { kind: "none" };
  const end = records.trainer.findLast((record) => record.kind === "run-end");
  const result = end?.kind === "run-end" ? end.result : undefined;
  if (verdict.action !== "continue" || !verdict.passed) return { kind: "stopped", verdict, result };
  return { kind: verdict.warnings.length > 0 ? "warned" : "passed", verdict, result };
}
