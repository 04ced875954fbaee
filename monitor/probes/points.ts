import { probedEpochs } from "../../src/run/config.js";
import { seeded, type Random } from "../../src/random.js";
import { baseStage, checkpointName, type PointBody } from "../../src/run/records.js";
import type { MetricName } from "../../src/metrics/catalogue.js";
import type { Figure } from "../../src/metrics/interval.js";
import type { ProbeContext } from "./context.js";

/** Which curve a point belongs to. */
export type Key = Omit<PointBody, "metric" | "value" | "low" | "high" | "n" | "k" | "withheld"> & {
  readonly metric: MetricName;
};

/** The point of a figure; of none, `withheld` says why in a sentence. */
export function pointOf(
  key: Key,
  figure: Figure | { readonly withheld: string; readonly n?: number },
): PointBody {
  if ("withheld" in figure)
    return { ...key, withheld: figure.withheld, ...(figure.n === undefined ? {} : { n: figure.n }) };
  const { value, low, high, n, k } = figure;
  if (!Number.isFinite(value)) throw new RangeError(`${key.metric} is not a number`);
  return {
    ...key,
    value,
    ...(low === undefined || high === undefined ? {} : { low, high }),
    n,
    ...(k === undefined ? {} : { k }),
  };
}

/** A point that counts something among n units. */
export const countPoint = (key: Key, value: number, n: number): PointBody => ({ ...key, value, n });

/** Random stream of an interval: the same at every measuring of the checkpoint, and no other's. */
export const randomFor = (context: ProbeContext, ...curve: readonly string[]): Random =>
  seeded(context.seed, "interval", context.subject.checkpoint, ...curve);

/** Place of a stage in the run; −1 for the model before training. */
export const stageIndex = (context: ProbeContext, stage: string): number =>
  context.run.config.stages.findIndex(({ name }) => name === stage);

/** Whether the subject was written by `stage` or a later one: training on the stage's records had begun. */
export const hasBegun = (context: ProbeContext, stage: string): boolean =>
  stageIndex(context, context.subject.stage) >= stageIndex(context, stage);

/** Whether the subject is the last epoch of its stage, as planned. */
export function isStageEnd(context: ProbeContext): boolean {
  const stage = context.run.config.stages.find(({ name }) => name === context.subject.stage);
  return stage !== undefined && context.subject.epoch === stage.epochs;
}

/** Name of the checkpoint before training. */
export const baseCheckpoint = checkpointName(baseStage, 0);

/** Planned looks before the subject, in order, the model before training left out. */
export function earlierEvaluations(
  context: ProbeContext,
): { readonly checkpoint: string; readonly stage: string }[] {
  const { run, subject } = context;
  const stages = run.config.stages.slice(0, stageIndex(context, subject.stage) + 1);
  return stages.flatMap((stage) => {
    const epochs = probedEpochs(stage).filter(
      (epoch) => stage.name !== subject.stage || epoch < subject.epoch,
    );
    return epochs.map((epoch) => ({ checkpoint: checkpointName(stage.name, epoch), stage: stage.name }));
  });
}
