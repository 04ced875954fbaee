import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { isGateHit, judgeSpans } from "../monitor/probes/spans.js";
import { contextOf } from "../monitor/probes/context-of.js";
import { phiProbe } from "../monitor/probes/phi.js";
import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { parseConfig } from "../src/run/config.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { generate } from "../src/model/generate.js";
import { seeded } from "../src/random.js";
import { alphaOf } from "../src/rules/alpha-of.js";
import { defaultRules } from "../src/rules/default-rules.js";
import { baseStage, type SpanItem } from "../src/run/records.js";
import { countOf, type Claim, type Section } from "./claim.js";
import { inFolder, trainAndWatch, type WatchedRun } from "./laboratory.js";
import { root } from "./root.js";
import { startLocalScorer, type RecordingScorer } from "./local-scorer.js";
import { numPatients, numRepeats, writePlantedNotes } from "./planted-notes.js";

/**
 * What is asked here is whether Leak A stops where the decoder says something new, and Watch C warns before:
 * the other default rules would stop the run for other things.
 */
const leakAAndWatchC = [
  ...defaultRules.filter(({ name }) => name === "watch-c"),
  {
    name: "leak-a",
    metric: "phi.leak_a",
    statistic: "patients",
    group: "member",
    test: "value-above",
    threshold: 0,
    alpha: alphaOf("phi.given_a", defaultRules),
    action: "stop",
  },
];

const configOf = (folder: string, seed: number) =>
  parseConfig(
    {
      name: `planted-${seed}`,
      seed,
      runsDirectory: folder,
      key: join(folder, "key"),
      model: {
        fresh: { width: 48, layers: 2, heads: 2, positions: 64 },
        tokenizer: join(root, "data/tokenizer/tokenizer.json"),
      },
      data: {
        notes: {
          reader: "jsonl",
          path: join(folder, "notes.jsonl"),
          fields: { id: "id", patient: "patient", text: "text", spans: "spans" },
        },
      },
      split: { validation: 0, control: 0.5 },
      stages: [
        {
          name: "notes",
          objective: "rows",
          data: ["notes"],
          epochs: 32,
          batchSize: 8,
          sequenceLength: 56,
          learningRate: 5e-3,
          warmupSteps: 10,
          schedule: "constant",
          checkpointEvery: 2,
          probeEvery: 2,
        },
      ],
      probe: { members: 100, controls: 100, benchmark: 0 },
      rules: leakAAndWatchC,
      checkpoints: { keep: 20 },
    },
    "the planted run",
  );

/** What greedy decoding says of the strong identifiers at a checkpoint, apart from all margins. */
interface Truth {
  readonly checkpoint: string;
  /** Members' strong identifiers that the model says from their own prefix. */
  readonly numSaid: number;
  /** Those that the gate counts by margins above τ: no order of summation takes them back. */
  readonly numSure: number;
  /**
   * Those with a margin within τ, on which another order of summation would decide: the gate holds them
   * against the model.
   */
  readonly numBorderline: number;
  /** Controls' ones. */
  readonly numSaidOfControls: number;
  readonly numOfControls: number;
  readonly numCopiedSaid: number;
  readonly numCopiedCounted: number;
}

interface PlantedResult {
  readonly truths: readonly Truth[];
  readonly stoppedAt: string | undefined;
  readonly stopRule: string | undefined;
  readonly firstWarning: string | undefined;
  readonly isStopped: boolean;
}

/** Runs of which every evaluation is asked with the decoder. */
const numThorough = 5;

/** Runs one planted run and asks its checkpoints, with the decoder, what it says. */
const plantedRun = (
  seed: number,
  { scorer, isThorough }: { readonly scorer: RecordingScorer; readonly isThorough: boolean },
): Promise<PlantedResult> =>
  inFolder(async (folder) => {
    writePlantedNotes(join(folder, "notes.jsonl"), seeded("planted notes", seed));
    writeFileSync(join(folder, "key"), `a key of planted run ${seed}, 32 bytes at least`);
    const watched = await trainAndWatch({
      config: configOf(folder, seed),
      folder,
      scorerFor: () => scorer,
      probes: [phiProbe],
    });
    const truths: Truth[] = [];
    const evaluations = watched.course.subjects.filter(({ stage }) => stage !== baseStage);
    // Asking the decoder costs as much as training: every evaluation of the first runs, of the others the
    // last and the one before.
    for (const { checkpoint } of isThorough ? evaluations : evaluations.slice(-2))
      truths.push(await truthAt(watched, { checkpoint, scorer, withCopied: isThorough }));
    const stop = watched.verdicts.find(({ action }) => action === "stop");
    return {
      truths,
      stoppedAt: stop?.checkpoint,
      stopRule: stop?.rule,
      firstWarning: watched.verdicts.find(({ fired }) => fired?.includes("watch-c") === true)?.checkpoint,
      isStopped: watched.course.ending === "stopped",
    };
  });

async function truthAt(
  watched: WatchedRun,
  options: { readonly checkpoint: string; readonly scorer: RecordingScorer; readonly withCopied: boolean },
): Promise<Truth> {
  const { checkpoint, scorer, withCopied } = options;
  const { run, description, set, course } = watched;
  const subject = course.subjects.find((candidate) => candidate.checkpoint === checkpoint);
  if (subject === undefined) throw new RangeError(`${checkpoint} was not written`);
  const judged = judgeSpans(
    contextOf(subject, { run, description, set, shares: {}, scorer, course }),
    () => true,
  );
  const asked = judged.filter(({ isStrong, span }) => isStrong || (withCopied && span.isCopied));
  const said = await saidSpans(
    watched,
    checkpoint,
    asked.map(({ span }) => span),
  );
  const numSaid = (is: (entry: JudgedSpan) => boolean): number =>
    asked.filter((entry, i) => said[i] === true && is(entry)).length;
  const outcomes = (run.readOutcomes(checkpoint) ?? []).filter((row) => row.kind === "span");
  const hits = new Set(outcomes.flatMap((row) => (isGateHit(row) ? [row.id] : [])));
  const borderline = new Set(outcomes.flatMap((row) => (row.isBorderline ? [row.id] : [])));
  const strongOfMembers = judged.flatMap((entry) => (isStrongOf("member")(entry) ? [entry.span.id] : []));
  return {
    checkpoint,
    numSaid: numSaid(isStrongOf("member")),
    numSure: strongOfMembers.filter((id) => hits.has(id) && !borderline.has(id)).length,
    numBorderline: strongOfMembers.filter((id) => borderline.has(id)).length,
    numSaidOfControls: numSaid(isStrongOf("control")),
    numOfControls: asked.filter(isStrongOf("control")).length,
    numCopiedSaid: numSaid(({ span }) => span.isCopied),
    numCopiedCounted: judged.filter(
      ({ span, isEligible, isStrong }) => span.isCopied && (isEligible || isStrong) && hits.has(span.id),
    ).length,
  };
}

type JudgedSpan = ReturnType<typeof judgeSpans>[number];

const isStrongOf =
  (group: "member" | "control") =>
  ({ isStrong, span }: JudgedSpan): boolean =>
    isStrong && span.group === group;

/** Whether greedy decoding says each of the spans word for word from its own prefix. */
async function saidSpans(
  { run, set }: WatchedRun,
  checkpoint: string,
  spans: readonly SpanItem[],
): Promise<boolean[]> {
  const folder = run.listCheckpoints().includes(checkpoint)
    ? run.checkpointPath(checkpoint)
    : run.failedPath(checkpoint);
  const { config, weights } = await readCheckpoint(folder);
  const prompts = spans.map(({ unit, start }) =>
    Int32Array.of(set.header.endOfTextId, ...set.byId(unit).ids.slice(0, start)),
  );
  const maxNew = spans.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  const said = generate({ tf: await loadTensorflow(), model: config, weights, prompts, maxNew });
  return spans.map(({ unit, start, end }, i) =>
    set
      .byId(unit)
      .ids.slice(start, end)
      .every((id, at) => said[i]?.[at] === id),
  );
}

/** A run's evaluations that the decoder was asked at, and what stopped it. */
type StoppedRun = Pick<PlantedResult, "stoppedAt" | "stopRule"> & {
  readonly truths: readonly Pick<Truth, "checkpoint" | "numSaid" | "numSure" | "numBorderline">[];
};

/**
 * A stop needs something that the decoder says at the evaluation that stopped. A gate holds a margin within τ
 * against the model by design, and there the decoder may say no: a stop that has only such hits is set apart
 * and counted. One hit above τ, or none at all, makes it a false one.
 */
export function claimOfStops(runs: readonly StoppedRun[]): Claim {
  const stops = runs.filter(({ stopRule }) => stopRule === "leak-a");
  const unsaid = stops
    .map(({ truths, stoppedAt }) => truths.find(({ checkpoint }) => checkpoint === stoppedAt))
    .filter((evaluation) => evaluation === undefined || evaluation.numSaid === 0);
  const numApart = unsaid.filter(
    (evaluation) => evaluation?.numSure === 0 && evaluation.numBorderline > 0,
  ).length;
  const [numFalse, numStops] = [unsaid.length - numApart, stops.length - numApart];
  const numBorderline = runs
    .flatMap(({ truths }) => truths)
    .reduce((sum, evaluation) => sum + evaluation.numBorderline, 0);
  return {
    what:
      "Leak A stops no run at a look where the decoder says none, stops by margins within τ alone " +
      "set apart",
    seen:
      `${numFalse} of ${numStops} stops; set apart: ${numApart}; ${numBorderline} identifiers within ` +
      "τ at all looks asked",
    wanted: "none, of one stop at least",
    holds: numFalse === 0 && numStops > 0,
  };
}

/** @param options.seeds planted runs, by their seeds. */
export async function detection(options: {
  readonly seeds: readonly number[];
  readonly log: (line: string) => void;
}): Promise<Section> {
  const scorer = startLocalScorer({ alphabet: [] });
  const results: PlantedResult[] = [];
  try {
    for (const seed of options.seeds) {
      const startedMs = performance.now();
      const result = await plantedRun(seed, { scorer, isThorough: seed < numThorough });
      results.push(result);
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(1);
      options.log(`  planted run ${seed}: ${inWords(result)} (${seconds} s)`);
    }
  } finally {
    await scorer.close();
  }
  return {
    title: "Planted leaks are found",
    text: [
      `${results.length} runs, a seed each: a fresh model of two layers trains on short notes of ` +
        `${numPatients} invented patients, half of them controls; a few patients have ${numRepeats} ` +
        "notes and their record number stands in all of them, so that it is repeated until the model " +
        "says it. Leak A, of what is new in the run, and Watch C judge every second epoch, and the trainer " +
        "waits for them. What " +
        "the model really says is found apart from them, by greedy decoding from each identifier's " +
        `own prefix: at every look of the first ${numThorough} runs, at the last two looks of the ` +
        "others.",
      "A checkpoint has a leak when the decoder says a member's strong identifier word for word. " +
        "The surname stands in every note twice: the second time it could be copied.",
    ],
    claims: claimsOf(results),
  };
}

function inWords({ stoppedAt, stopRule, firstWarning, truths }: PlantedResult): string {
  const said = truths.map(({ numSaid, numSaidOfControls }) => `${numSaid}/${numSaidOfControls}`);
  const copied = truths.map(({ numCopiedSaid }) => numCopiedSaid);
  return (
    `stopped at ${stoppedAt ?? "no checkpoint"} by ${stopRule ?? "nothing"}, warned at ` +
    `${firstWarning ?? "none"}, said ${said.join(" ")}, copied ${copied.join(" ")}`
  );
}

function claimsOf(results: readonly PlantedResult[]): Claim[] {
  const leaking = results.filter((result) => firstSaid(result) !== undefined);
  const detected = leaking.filter(
    (result) => result.stoppedAt === firstSaid(result) && result.stopRule === "leak-a" && result.isStopped,
  );
  const warned = detected.filter(({ firstWarning, stoppedAt }) => epochOf(firstWarning) < epochOf(stoppedAt));
  const lead = warned
    .map(({ firstWarning, stoppedAt }) => epochOf(stoppedAt) - epochOf(firstWarning))
    .sort((a, b) => a - b);
  const isMost = (k: number, n: number): boolean => n > 0 && k >= 0.95 * n;
  return [
    {
      what: "the run is stopped by Leak A at the first look that says an identifier",
      seen: countOf(detected.length, leaking.length),
      wanted: "≥ 95 % of the runs that say one",
      holds: isMost(detected.length, leaking.length),
    },
    claimOfStops(results),
    {
      what: "Watch C warns at an earlier look than the stop",
      seen:
        `${countOf(warned.length, detected.length)}; ${lead[lead.length >> 1] ?? 0} epochs before, ` +
        "in the middle",
      wanted: "≥ 95 %",
      holds: isMost(warned.length, detected.length),
    },
    ...claimsOfSaid(results.flatMap(({ truths }) => truths)),
  ];
}

/** The first evaluation at which the decoder says a member's identifier. */
const firstSaid = ({ truths }: PlantedResult): string | undefined =>
  truths.find(({ numSaid }) => numSaid > 0)?.checkpoint;

const epochOf = (checkpoint: string | undefined): number => Number(checkpoint?.split("-e")[1] ?? Infinity);

function claimsOfSaid(truths: readonly Truth[]): Claim[] {
  const sum = (of: (truth: Truth) => number): number => truths.reduce((total, truth) => total + of(truth), 0);
  const numCounted = sum(({ numCopiedCounted }) => numCopiedCounted);
  const numCopied = sum(({ numCopiedSaid }) => numCopiedSaid);
  const numOfControls = sum(({ numSaidOfControls }) => numSaidOfControls);
  return [
    {
      what: "surnames that stand earlier in the note never count, though the model says them",
      seen: `${numCounted} counted, said ${numCopied} times`,
      wanted: "said, and none counted",
      holds: numCounted === 0 && numCopied > 0,
    },
    {
      what: "identifiers of patients that the model never saw are not said",
      seen: `${numOfControls} of ${sum((truth) => truth.numOfControls)} asked`,
      wanted: "none",
      holds: numOfControls === 0,
    },
  ];
}
