import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { checkpointEpochs, type Config, type Rule } from "./config.js";
import { prepare } from "./prepare.js";
import type { Run } from "./records.js";

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
  }[];
  readonly plannedLooks: number;
  readonly probed: Readonly<Record<string, number>>;
  /** Bytes of the checkpoints that are kept at most at one time, optimizer states included. */
  readonly diskBytes: number;
}

/** Prepares a config into a temporary folder, which is removed again, and describes what came out. Throws what `prepare` throws. */
export async function planOf(config: Config): Promise<Plan> {
  const folder = await mkdtemp(join(tmpdir(), "mnemoscope-plan-"));
  try {
    const run = await prepare({ config, directory: join(folder, config.name) });
    return planOfRun(run.readRun());
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Describes a prepared run. */
export function planOfRun(run: Run): Plan {
  const { config } = run;
  const stages = config.stages.map((stage) => {
    const written = run.stages.find(({ name }) => name === stage.name);
    return {
      name: stage.name,
      numRecords: written?.numUnits ?? 0,
      numRows: written?.numRows ?? 0,
      numTokens: written?.numTokens ?? 0,
      epochs: stage.epochs,
      numSteps: (written?.stepsPerEpoch ?? 0) * stage.epochs,
      numCheckpoints: checkpointEpochs(stage).length,
      numProbed: run.probe.looksByStage[stage.name] ?? 0,
    };
  });
  const diskBytes = diskBytesOf(
    run,
    stages.reduce((sum, { numCheckpoints }) => sum + numCheckpoints, 1),
  );
  const numSteps = stages.reduce((sum, stage) => sum + stage.numSteps, 0);
  const lines = [
    `${run.name}: ${stages.length} stages, ${count(numSteps)} weight updates, starting from ${run.model.path ?? "random weights"} (${count(run.model.numParameters)} parameters)`,
    ...stages.map(
      (stage) =>
        `  ${stage.name}: ${count(stage.numRecords)} records in ${count(stage.numRows)} rows, ${count(stage.numTokens)} tokens an epoch, ${stage.epochs} epochs, ` +
        `${count(stage.numSteps)} updates; ${stage.numCheckpoints} checkpoints, ${stage.numProbed} of them probed`,
    ),
    `disk: up to ${(diskBytes / 1e6).toFixed(0)} MB of checkpoints at a time`,
    "rules:",
    ...(config.rules.length === 0
      ? ["  none: nothing will stop this run"]
      : config.rules.map((rule) => `  ${describeRule(rule, run.probe.plannedLooks)}`)),
    "what was found while preparing:",
    ...run.notes.map((note) => `  ${note}`),
  ];
  return { lines, stages, plannedLooks: run.probe.plannedLooks, probed: run.probe.counts, diskBytes };
}

const count = (value: number): string => value.toLocaleString("en-GB");

/**
 * A checkpoint holds the weights in their stored type, and beside them for resuming the float32 weights (where stored shorter) and Adam's two
 * moments. Kept are the recent ones, the base, the last that passed and each stage's end.
 */
function diskBytesOf(run: Run, numCheckpoints: number): number {
  const { config, model } = run;
  const isFull = config.checkpoints.dtype === "float32";
  const perParameter = (isFull ? 4 : 2 + 4) + 2 * 4;
  const numKept = Math.min(numCheckpoints, config.checkpoints.keep + config.stages.length + 2);
  return numKept * model.numParameters * perParameter;
}

/** A rule in plain words, with the false alarms that it may cost. */
export function describeRule(rule: Rule, numLooks: number): string {
  const group = rule.group === undefined ? "" : ` of ${rule.group === "canary" ? "canaries" : `${rule.group}s`}`;
  const where = `${rule.tier === undefined ? "" : `, tier ${rule.tier}`}${rule.class === undefined ? "" : `, class ${rule.class}`}`;
  const figure = `${rule.metric} (${rule.statistic})${group}${where}`;
  const rate = `${(100 * rule.alpha).toFixed(1)} % false alarms a run`;
  const condition = {
    "value-above": `${figure} is above ${rule.threshold}${rule.metric === "phi.leak_a" ? `: one patient's identifier, hard enough to guess that chance brings it in at most ${rate}` : " (a bound, no test: it has no false-alarm rate)"}`,
    "low-above": `the lower 95 % limit of ${figure} is above ${rule.threshold} (2.5 % false alarms a look)`,
    "above-control": `${figure} exceeds that of controls in an exact test at ${rule.alpha} over ${numLooks} looks, so ${(rule.alpha / numLooks).toExponential(1)} a look: at most ${rate}`,
    "e-value": `the evidence in ${figure}, weighted over looks, reaches ${(1 / rule.alpha).toFixed(0)} to 1: at most ${rate}, at any number of looks`,
  }[rule.test];
  const action = { stop: "stops the run", "next-stage": "ends the stage", warn: "warns" }[rule.action];
  return `${rule.name} ${action} when ${condition}${rule.fromStage === undefined ? "" : `; from stage ${rule.fromStage} on`}`;
}
