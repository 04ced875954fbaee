import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { invariant } from "../src/errors.js";
import { checkpointEpochs, type Config } from "../src/run/config.js";
import type { Run } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { dropoutNote } from "./model.js";
import { prepare } from "./prepare.js";
import { ruleLines } from "./rule-lines.js";

/** What a run would do, cost and be able to detect. */
export interface Plan {
  /** Plain sentences, for people. */
  readonly lines: readonly string[];
  readonly stages: readonly {
    readonly name: string;
    readonly numRecords: number;
    readonly numRows: number;
    /** Tokens with loss an epoch. */
    readonly numTokens: number;
    readonly epochs: number;
    readonly numSteps: number;
    readonly numCheckpoints: number;
    readonly numProbed: number;
    /** Records whose loss is computed at each epoch's end, without training on them. */
    readonly numValidation: number;
  }[];
  readonly plannedLooks: number;
  readonly probed: Readonly<Record<string, number>>;
  /** Bytes of the checkpoints that are kept at most at one time, optimizer states included. */
  readonly diskBytes: number;
  /** Rough time of training on this machine's processor cores; probing comes on top. */
  readonly trainingSeconds: number;
}

/**
 * Prepares a config into a temporary folder, which is removed again, and describes what came out. Throws what
 * `prepare` throws.
 */
export async function planOf(
  config: Config,
  options: {
    readonly isPlacebo?: boolean;
    readonly onProgress?: (message: string) => void;
    /** Reads the prepared run and gives further sentences on its data. */
    readonly inspect?: (run: RunDirectory) => readonly string[];
  } = {},
): Promise<Plan> {
  const folder = await mkdtemp(join(tmpdir(), "mnemoscope-plan-"));
  try {
    const run = await prepare({ config, directory: join(folder, config.name), ...options });
    const description = run.readRun();
    return planOfRun({ ...description, notes: [...(options.inspect?.(run) ?? []), ...description.notes] });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Describes a prepared run. */
export function planOfRun(run: Run): Plan {
  const stages = run.config.stages.map((stage): Plan["stages"][number] => {
    const { numUnits, numRows, numTokens, stepsPerEpoch, validation } = writtenStage(run, stage.name);
    return {
      name: stage.name,
      numRecords: numUnits,
      numRows,
      numTokens,
      epochs: stage.epochs,
      numSteps: stepsPerEpoch * stage.epochs,
      numCheckpoints: checkpointEpochs(stage).length,
      numProbed: invariant(
        run.probe.looksByStage[stage.name],
        `run.json counts probed epochs of ${stage.name}`,
      ),
      numValidation: validation?.numUnits ?? 0,
    };
  });
  const numCheckpoints = stages.reduce((sum, stage) => sum + stage.numCheckpoints, 1);
  const plan = {
    stages,
    plannedLooks: run.probe.plannedLooks,
    probed: run.probe.counts,
    diskBytes: diskBytesOf(run, numCheckpoints),
    trainingSeconds: trainingSecondsOf(run),
  };
  const numSteps = stages.reduce((sum, stage) => sum + stage.numSteps, 0);
  const sections = [
    ["Training", trainingLines(run, plan)],
    ["Rules, judged at every probed checkpoint", ruleLines(run)],
    [
      "Data, and what can be found with it (members: trained on; controls: of the same sources, " +
        "never trained on)",
      dataLines(run),
    ],
  ] as const;
  const lines = [
    `${run.name}: ${count(stages.length, "stage")}, ${count(numSteps, "weight update")}, starting ` +
      `from ${run.model.path ?? "random weights"} (${count(run.model.numParameters, "parameter")})`,
    ...sections.flatMap(([heading, own]) => ["", heading, ...own.map((line) => `  ${line}`)]),
  ];
  return { lines, ...plan };
}

/** What prepare wrote of a stage. */
const writtenStage = (run: Run, name: string): Run["stages"][number] =>
  invariant(
    run.stages.find((stage) => stage.name === name),
    `run.json describes stage ${name}`,
  );

function trainingLines(run: Run, plan: Omit<Plan, "lines">): string[] {
  return [
    ...plan.stages.map(
      (stage) =>
        `${stage.name}: ${count(stage.numRecords, "record")} in ${count(stage.numRows, "row")}, ` +
        `${count(stage.numTokens, "token")} an epoch, ${count(stage.epochs, "epoch")}, ` +
        `${count(stage.numSteps, "update")}; ${count(stage.numCheckpoints, "checkpoint")}, ` +
        `${stage.numProbed} of them probed` +
        (stage.numValidation === 0 ? "" : `; validation loss of ${count(stage.numValidation, "record")}`),
    ),
    `time: very roughly ${duration(plan.trainingSeconds)} on ${count(run.threads, "processor core")}; ` +
      `measuring ${count(plan.plannedLooks, "checkpoint")} comes on top`,
    ...run.notes.filter(isOfTraining),
    `disk: up to ${(plan.diskBytes / 1e6).toFixed(0)} MB of checkpoints at a time`,
  ];
}

const isOfTraining = (note: string): boolean => note.startsWith(dropoutNote);

function dataLines({ notes, config }: Run): string[] {
  const ofData = notes.filter((note) => !isOfTraining(note));
  if (config.key !== undefined) return ofData;
  return [
    ...ofData,
    'The config names no "key": every preparation draws its own and splits anew, so the ' +
      "numbers of a run will differ a little from these",
  ];
}

const count = (value: number, noun: string): string =>
  `${value.toLocaleString("en-GB")} ${noun}${value === 1 ? "" : "s"}`;

function duration(seconds: number): string {
  if (seconds < 90) return count(Math.max(1, Math.round(seconds)), "second");
  const minutes = seconds / 60;
  return minutes < 90 ? count(Math.round(minutes), "minute") : `${(minutes / 60).toFixed(1)} hours`;
}

/**
 * Floating-point operations a second of one core while training, as measured on AVX2 cores for models of 4 to
 * 50 million parameters.
 */
const coreFlops = 40e9;

/**
 * Six operations a parameter and position (Kaplan et al. 2020): a forward pass is two, a backward pass four.
 * Rows are padded to their full length.
 */
function trainingSecondsOf(run: Run): number {
  const numPositions = run.config.stages.reduce(
    (sum, { name, epochs, batchSize, gradientAccumulation, sequenceLength }) => {
      const { stepsPerEpoch } = writtenStage(run, name);
      return sum + epochs * stepsPerEpoch * batchSize * gradientAccumulation * sequenceLength;
    },
    0,
  );
  return (6 * run.model.numParameters * numPositions) / (coreFlops * run.threads);
}

/**
 * A checkpoint holds the weights in their stored type, and beside them for resuming the float32 weights
 * (where stored shorter, or apart from adapters) and Adam's two moments of all that is trained, which is next
 * to nothing where only adapters are. Kept are the recent ones, the base, the last that passed and each
 * stage's end.
 */
function diskBytesOf(run: Run, numCheckpoints: number): number {
  const { config, model } = run;
  const stored = config.checkpoints.dtype === "float32" ? 4 : 2;
  const perCheckpoint = config.stages.map(
    ({ lora }) => stored + (lora !== undefined || stored < 4 ? 4 : 0) + (lora === undefined ? 2 * 4 : 0),
  );
  const perParameter = Math.max(...perCheckpoint);
  const numKept = Math.min(numCheckpoints, config.checkpoints.keep + config.stages.length + 2);
  return numKept * model.numParameters * perParameter;
}
