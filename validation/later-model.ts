import { contextOf } from "../monitor/probes/context-of.js";
import type { ProbeContext } from "../monitor/probes/context.js";
import { extractionProbe } from "../monitor/probes/extraction.js";
import type { Probe } from "../monitor/probes/probe.js";
import { baseStage, checkpointName, type Outcome, type PointBody, type Run } from "../src/run/records.js";
import type { WatchedRun } from "./laboratory.js";
import type { RecordingScorer } from "./local-scorer.js";
import { measureWith } from "./measure-with.js";

/** Name of the stage that stands for what a model from elsewhere was trained with. */
const later = "later";

/** A model from elsewhere, asked for a run's probe set as if a stage after the run's own had left it. */
export interface LaterModel {
  readonly watched: WatchedRun;
  readonly scorer: RecordingScorer;
  /** Folder of the model. */
  readonly folder: string;
}

/** Rows of the probe set at the model. */
export async function outcomesAt(model: LaterModel): Promise<ReadonlyMap<string, Outcome>> {
  await model.scorer.load(model.folder);
  const found = await extractionProbe.measure(contextAt(model, {}));
  return new Map("skipped" in found ? [] : found.outcomes.map((row) => [row.id, row]));
}

/** What stands for the end of the stage before: a checkpoint of the run, or rows under another name. */
interface Before {
  readonly end?: string;
  readonly outcomes?: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
}

/** Points of probes at the model. */
export async function measureAt(
  model: LaterModel,
  { probes, ...before }: Before & { readonly probes: readonly Probe[] },
): Promise<readonly PointBody[]> {
  await model.scorer.load(model.folder);
  return measureWith(probes, contextAt(model, before));
}

function contextAt({ watched, scorer }: LaterModel, { end, outcomes }: Before): ProbeContext {
  const { run, set, course } = watched;
  const { stages } = watched.description.config;
  const [stage] = stages;
  const config = {
    ...watched.description.config,
    stages: [...stages, { ...stage, name: later }],
  } as Run["config"];
  const description: Run = { ...watched.description, config };
  const checkpoint = checkpointName(later, 1);
  const subject = { checkpoint, stage: later, epoch: 1, step: 0, trainerAttempt: 1 };
  const own = contextOf(subject, { run, description, set, shares: {}, scorer, course });
  return {
    ...own,
    outcomes: (name) => outcomes?.get(name) ?? own.outcomes(name),
    baselineOf: () => checkpointName(baseStage, 0),
    endOf: () => end,
  };
}
