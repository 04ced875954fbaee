import { probedEpochs, type StageConfig } from "../../src/run/config.js";
import { baseStage, checkpointName } from "../../src/run/records.js";
import type { ProbeContext } from "./context.js";

/** Name of the checkpoint before training. */
export const baseCheckpoint = checkpointName(baseStage, 0);

/** The run's stages up to the subject's own, in order: none for the model before training. */
export function stagesUntilNow({ run, subject }: ProbeContext): readonly StageConfig[] {
  const own = run.config.stages.findIndex(({ name }) => name === subject.stage);
  return run.config.stages.slice(0, own + 1);
}

/** Whether the subject was written by `stage` or a later one: training on the stage's records had begun. */
export const hasBegun = (context: ProbeContext, stage: string): boolean =>
  stagesUntilNow(context).some(({ name }) => name === stage);

/** Whether the subject is the last epoch of its stage, as planned. */
export function isStageEnd({ run, subject }: ProbeContext): boolean {
  const stage = run.config.stages.find(({ name }) => name === subject.stage);
  return stage !== undefined && subject.epoch === stage.epochs;
}

/** A planned evaluation before the subject's. */
interface EarlierEvaluation {
  readonly checkpoint: string;
  /** Stages whose training had begun. */
  readonly begun: ReadonlySet<string>;
}

/** Planned evaluations before the subject's, in order, the model before training left out. */
export function earlierEvaluations(context: ProbeContext): EarlierEvaluation[] {
  const { subject } = context;
  const stages = stagesUntilNow(context);
  return stages.flatMap((stage, at) => {
    const begun = new Set(stages.slice(0, at + 1).map(({ name }) => name));
    return probedEpochs(stage)
      .filter((epoch) => stage.name !== subject.stage || epoch < subject.epoch)
      .map((epoch) => ({ checkpoint: checkpointName(stage.name, epoch), begun }));
  });
}
