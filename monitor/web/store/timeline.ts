import type { TrainerRecord } from "../../../src/run/records.js";
import type { PageRun } from "../../page/protocol.js";
import { interpolate } from "../ascending.js";

/** What the horizontal axis counts. Epochs run through all stages; time is seconds since training began. */
export type Axis = "epoch" | "step" | "tokens" | "time";
export const axes: readonly { readonly axis: Axis; readonly label: string; readonly title: string }[] = [
  { axis: "epoch", label: "epoch", title: "epoch within each stage" },
  { axis: "step", label: "step", title: "weight updates" },
  { axis: "tokens", label: "tokens", title: "tokens trained on" },
  { axis: "time", label: "time", title: "time since training began" },
];

/**
 * A place in training, as records give it. One that names a checkpoint stands, in time, where that was
 * written.
 */
export interface Position {
  readonly checkpoint?: string | undefined;
  readonly stage: string;
  readonly epoch: number;
  readonly step: number;
  readonly timeMs: number;
}

/** A stage as it went so far, or as it is planned. */
export interface TimelineStage {
  readonly name: string;
  readonly epochs: number;
  readonly stepsPerEpoch: number;
  readonly firstStep: number;
  /** Epochs of the stages before it. */
  readonly firstEpoch: number;
  readonly isStarted: boolean;
  readonly startMs: number | undefined;
}

export interface Timeline {
  readonly stages: readonly TimelineStage[];
  /** Where a record stands on an axis; undefined where the axis does not reach it yet. */
  at(position: Position, axis: Axis): number | undefined;
  /** Where a stage begins on an axis; undefined where that is not known yet. */
  startOf(stage: TimelineStage, axis: Axis): number | undefined;
  /**
   * From the run's start to the planned end of the stage that training is in, or to the last record once
   * training ended.
   */
  extent(axis: Axis): readonly [number, number];
}

type StageStart = Extract<TrainerRecord, { kind: "stage-start" }>;

/** What places records in time and by tokens. */
interface Landmarks {
  readonly beginMs: number;
  readonly starts: ReadonlyMap<string, StageStart>;
  readonly checkpointMs: ReadonlyMap<string, number>;
  /** Tokens seen by number of updates: exact at every update on record, in between along the line. */
  readonly tokens: { readonly xs: readonly number[]; readonly ys: readonly number[] };
}

function landmarksOf(run: PageRun, records: readonly TrainerRecord[]): Landmarks {
  const starts = new Map<string, StageStart>();
  const checkpointMs = new Map<string, number>();
  const [xs, ys] = [[0], [0]];
  for (const record of records) {
    if (record.kind === "stage-start") starts.set(record.stage, record);
    else if (record.kind === "checkpoint") checkpointMs.set(record.checkpoint, record.timeMs);
    else if (record.kind === "step" && record.step > (xs.at(-1) ?? 0)) {
      xs.push(record.step);
      ys.push(record.tokensSeen);
    }
  }
  const beginMs = records.find((record) => record.kind === "run-start")?.timeMs ?? run.createdMs;
  return { beginMs, starts, checkpointMs, tokens: { xs, ys } };
}

/**
 * Lays the stages end to end. A stage that was cut short moves the ones behind it: a stage that started
 * begins where its `stage-start` says, a planned one where the plan has it.
 */
function layOut(plans: PageRun["stages"], starts: Landmarks["starts"]): readonly TimelineStage[] {
  const stages: TimelineStage[] = [];
  let firstStep = 0;
  let firstEpoch = 0;
  for (const { name, epochs, stepsPerEpoch: planned } of plans) {
    const start = starts.get(name);
    const stepsPerEpoch = start?.stepsPerEpoch ?? planned;
    const previous = stages.at(-1);
    if (start !== undefined && previous !== undefined) {
      firstStep = start.step;
      firstEpoch = previous.firstEpoch + (start.step - previous.firstStep) / previous.stepsPerEpoch;
    }
    const isStarted = start !== undefined;
    stages.push({ name, epochs, stepsPerEpoch, firstStep, firstEpoch, isStarted, startMs: start?.timeMs });
    firstStep += epochs * stepsPerEpoch;
    firstEpoch += epochs;
  }
  return stages;
}

export function createTimeline(run: PageRun, records: readonly TrainerRecord[]): Timeline {
  const { beginMs, starts, checkpointMs, tokens } = landmarksOf(run, records);
  const stages = layOut(run.stages, starts);
  const byName = new Map(stages.map((stage) => [stage.name, stage]));
  const tokensAt = (step: number): number | undefined => interpolate(tokens, step);

  const at = (position: Position, axis: Axis): number | undefined => {
    if (axis === "step") return position.step;
    if (axis === "tokens") return tokensAt(position.step);
    if (axis === "time") {
      const writtenMs = position.checkpoint === undefined ? undefined : checkpointMs.get(position.checkpoint);
      return Math.max(0, ((writtenMs ?? position.timeMs) - beginMs) / 1000);
    }
    const stage = byName.get(position.stage);
    return stage === undefined
      ? 0
      : stage.firstEpoch + (position.step - stage.firstStep) / stage.stepsPerEpoch;
  };
  const startOf = (stage: TimelineStage, axis: Axis): number | undefined => {
    if (axis === "step") return stage.firstStep;
    if (axis === "epoch") return stage.firstEpoch;
    if (!stage.isStarted) return undefined;
    return axis === "tokens"
      ? tokensAt(stage.firstStep)
      : Math.max(0, ((stage.startMs ?? beginMs) - beginMs) / 1000);
  };
  const last = records.findLast((record) => record.kind !== "run-start");
  const hasEnded = last?.kind === "stopped" || last?.kind === "run-end";
  const extent = (axis: Axis): readonly [number, number] => {
    const reached = last === undefined || !("step" in last) ? 0 : (at(last, axis) ?? 0);
    const lastMs = records.at(-1)?.timeMs ?? beginMs;
    if (axis === "time") return [0, Math.max(1, (lastMs - beginMs) / 1000)];
    if (hasEnded || axis === "tokens") return [0, Math.max(axis === "epoch" ? 0.5 : 1, reached)];
    const present = stages.findLast((stage) => stage.isStarted) ?? stages[0];
    if (present === undefined) return [0, 1];
    const end =
      axis === "step"
        ? present.firstStep + present.epochs * present.stepsPerEpoch
        : present.firstEpoch + present.epochs;
    return [0, Math.max(end, reached)];
  };
  return { stages, at, startOf, extent };
}
