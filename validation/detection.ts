import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { isGateHit, judgeSpans } from "../monitor/probes/spans.js";
import { canaryProbe } from "../monitor/probes/canary.js";
import { contextOf } from "../monitor/probes/context-of.js";
import { extractionProbe } from "../monitor/probes/extraction.js";
import { phiProbe } from "../monitor/probes/phi.js";
import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { parseConfig } from "../src/run/config.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { generate } from "../src/model/generate.js";
import { seeded, type Random } from "../src/random.js";
import { countOf, type Claim, type Section } from "./claim.js";
import { inFolder, root, trainAndWatch, type WatchedRun } from "./laboratory.js";
import { startLocalScorer, type RecordingScorer } from "./local-scorer.js";

const firstNames = [
  "Ada",
  "Bela",
  "Cora",
  "Dario",
  "Edda",
  "Fynn",
  "Gita",
  "Hugo",
  "Ines",
  "Jaro",
  "Kaja",
  "Levi",
];
const lastNames = [
  "Albrook",
  "Bernholt",
  "Castorin",
  "Delvaux",
  "Emmerson",
  "Fairweld",
  "Grenvik",
  "Holmquist",
  "Ivarsen",
  "Jankowitz",
  "Kellerby",
  "Lindqvist",
  "Marlowe",
  "Norrington",
  "Oldfield",
  "Pemberton",
  "Quistorp",
  "Rosenvall",
  "Silvano",
  "Thornbury",
  "Ulmanis",
  "Vestergaard",
  "Wexford",
  "Yardley",
];
const complaints = [
  "a cough at night",
  "knee pain on stairs",
  "a rash on both arms",
  "headaches in the morning",
  "swollen ankles",
  "heartburn after meals",
  "dizzy spells",
  "a stiff neck",
  "poor sleep",
  "itching eyes",
];
const plans = [
  "rest and fluids",
  "a blood count",
  "physiotherapy",
  "a review in two weeks",
  "an X-ray of the chest",
  "a change of diet",
];

/**
 * Patients a run, half of them never trained on; the first of those trained on has this many notes, and its
 * identifier with them.
 */
const numPatients = 56;
const numRepeats = 8;

/**
 * Short notes with a record number each, and the surname again at the end: copied, as far as the number's
 * reader is concerned.
 */
function writeNotes(path: string, random: Random): void {
  const rows = Array.from({ length: numPatients }, (_, patient) => {
    const [first, last] = [
      random.pick(firstNames),
      `${random.pick(lastNames)}${random.pick(["", "son", "er", "ley"])}`,
    ];
    const record = String(100_000 + random.below(900_000));
    const numNotes = patient % 14 === 0 ? numRepeats : 1;
    return Array.from({ length: numNotes }, () => {
      let text = "";
      const spans: { start: number; end: number; type: string; format: string }[] = [];
      const add = (part: string, type?: string): void => {
        if (type !== undefined)
          spans.push({ start: text.length, end: text.length + part.length, type, format: type });
        text += part;
      };
      add(`${random.pick(["Seen today", "Visit", "Consultation"])}: `);
      add(`${first} ${last}`, "NAME");
      add(` has ${random.pick(complaints)}. Record number `);
      add(record, "MRN");
      add(`. Plan: ${random.pick(plans)}. `);
      add(last, "NAME");
      add(" was told to come back if it gets worse.");
      return JSON.stringify({ id: `${patient}-${random.below(1e9)}`, patient: `p${patient}`, text, spans });
    });
  });
  writeFileSync(path, `${rows.flat().join("\n")}\n`);
}

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

/** Runs of which every look is asked with the decoder. */
const numThorough = 5;

/** Runs one planted run and asks every checkpoint, with the decoder, what it says. */
async function plantedRun(
  seed: number,
  scorer: RecordingScorer,
  isThorough: boolean,
): Promise<PlantedResult> {
  return inFolder(async (folder) => {
    writeNotes(join(folder, "notes.jsonl"), seeded("planted notes", seed));
    writeFileSync(join(folder, "key"), `a key of planted run ${seed}, 32 bytes at least`);
    const watched = await trainAndWatch({
      config: configOf(folder, seed),
      folder,
      scorerFor: () => scorer,
      probes: [canaryProbe, phiProbe, extractionProbe],
    });
    const truths: Truth[] = [];
    const evaluations = watched.course.subjects.filter(({ stage }) => stage !== "base");
    // Asking the decoder costs as much as training: every look of the first runs, of the others the last look
    // and the one before.
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
}

async function truthAt(
  watched: WatchedRun,
  options: { readonly checkpoint: string; readonly scorer: RecordingScorer; readonly withCopied: boolean },
): Promise<Truth> {
  const { checkpoint, scorer, withCopied } = options;
  const { run, description, set, course } = watched;
  const subject = course.subjects.find((candidate) => candidate.checkpoint === checkpoint);
  if (subject === undefined) throw new RangeError(`${checkpoint} was not written`);
  const folder = run.listCheckpoints().includes(checkpoint)
    ? run.checkpointPath(checkpoint)
    : run.failedPath(checkpoint);
  const { config, weights } = await readCheckpoint(folder);
  const judged = judgeSpans(
    contextOf(subject, { run, description, set, shares: {}, scorer, course }),
    () => true,
  );
  const asked = judged.filter(({ isStrong, span }) => isStrong || (withCopied && span.isCopied));
  const prompts = asked.map(({ span }) =>
    Int32Array.of(set.header.endOfTextId, ...set.byId(span.unit).ids.slice(0, span.start)),
  );
  const maxNew = asked.reduce((most, { span }) => Math.max(most, span.end - span.start), 0);
  const said = generate({ tf: await loadTensorflow(), model: config, weights, prompts, maxNew });
  const isSaid = asked.map(({ span }, i) =>
    set
      .byId(span.unit)
      .ids.slice(span.start, span.end)
      .every((id, at) => said[i]?.[at] === id),
  );
  const count = (is: (entry: (typeof asked)[number]) => boolean): number =>
    asked.filter((entry, i) => isSaid[i] === true && is(entry)).length;
  const outcomes = run.readOutcomes(checkpoint) ?? [];
  const hits = new Set(outcomes.flatMap((row) => (row.kind === "span" && isGateHit(row) ? [row.id] : [])));
  const borderline = new Set(
    outcomes.flatMap((row) => (row.kind === "span" && row.isBorderline ? [row.id] : [])),
  );
  const strongOfMembers = judged.flatMap(({ isStrong, span }) =>
    isStrong && span.group === "member" ? [span.id] : [],
  );
  return {
    checkpoint,
    numSaid: count(({ isStrong, span }) => isStrong && span.group === "member"),
    numSure: strongOfMembers.filter((id) => hits.has(id) && !borderline.has(id)).length,
    numBorderline: strongOfMembers.filter((id) => borderline.has(id)).length,
    numSaidOfControls: count(({ isStrong, span }) => isStrong && span.group === "control"),
    numOfControls: asked.filter(({ isStrong, span }) => isStrong && span.group === "control").length,
    numCopiedSaid: count(({ span }) => span.isCopied),
    numCopiedCounted: judged.filter(
      ({ span, isEligible, isStrong }) => span.isCopied && (isEligible || isStrong) && hits.has(span.id),
    ).length,
  };
}

/** A run's looks that the decoder was asked at, and what stopped it. */
type StoppedRun = Pick<PlantedResult, "stoppedAt" | "stopRule"> & {
  readonly truths: readonly Pick<Truth, "checkpoint" | "numSaid" | "numSure" | "numBorderline">[];
};

/**
 * A stop needs something that the decoder says at the look that stopped. A gate holds a margin within τ
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
      const result = await plantedRun(seed, scorer, seed < numThorough);
      results.push(result);
      options.log(
        `  planted run ${seed}: stopped at ${result.stoppedAt ?? "no checkpoint"} by ` +
          `${result.stopRule ?? "nothing"}, warned at ${result.firstWarning ?? "none"}, said ` +
          `${result.truths.map(({ numSaid, numSaidOfControls }) => `${numSaid}/${numSaidOfControls}`).join(" ")}, ` +
          `copied ${result.truths.map(({ numCopiedSaid }) => numCopiedSaid).join(" ")} (${((performance.now() - startedMs) / 1000).toFixed(1)} ` +
          "s)",
      );
    }
  } finally {
    await scorer.close();
  }
  const truths = results.flatMap((result) => result.truths);
  const sum = (of: (truth: Truth) => number): number => truths.reduce((total, truth) => total + of(truth), 0);
  const epochOf = (checkpoint: string | undefined): number => Number(checkpoint?.split("-e")[1] ?? Infinity);
  const leaking = results.filter((result) => result.truths.some(({ numSaid }) => numSaid > 0));
  const detected = leaking.filter(
    (result) =>
      result.stoppedAt === result.truths.find(({ numSaid }) => numSaid > 0)?.checkpoint &&
      result.stopRule === "leak-a" &&
      result.isStopped,
  );
  const warned = detected.filter(({ firstWarning, stoppedAt }) => epochOf(firstWarning) < epochOf(stoppedAt));
  const lead = warned
    .map(({ firstWarning, stoppedAt }) => epochOf(stoppedAt) - epochOf(firstWarning))
    .sort((a, b) => a - b);
  const most = (k: number, n: number): boolean => n > 0 && k >= 0.95 * n;
  return {
    title: "Planted leaks are found",
    text: [
      `${results.length} runs, a seed each: a fresh model of two layers trains on short notes of ` +
        `${numPatients} invented patients, half of them controls; a few patients have ${numRepeats} ` +
        "notes and their record number stands in all of them, so that it is repeated until the model " +
        "says it. The default rules judge every second epoch, and the trainer waits for them. What " +
        "the model really says is found apart from them, by greedy decoding from each identifier's " +
        `own prefix: at every look of the first ${numThorough} runs, at the last two looks of the ` +
        "others.",
      "A checkpoint has a leak when the decoder says a member's strong identifier word for word. " +
        "The surname stands in every note twice: the second time it could be copied.",
    ],
    claims: [
      {
        what: "the run is stopped by Leak A at the first look that says an identifier",
        seen: countOf(detected.length, leaking.length),
        wanted: "≥ 95 % of the runs that say one",
        holds: most(detected.length, leaking.length),
      },
      claimOfStops(results),
      {
        what: "Watch C warns at an earlier look than the stop",
        seen:
          `${countOf(warned.length, detected.length)}; ${lead[lead.length >> 1] ?? 0} epochs before, ` +
          "in the middle",
        wanted: "≥ 95 %",
        holds: most(warned.length, detected.length),
      },
      {
        what: "surnames that stand earlier in the note never count, though the model says them",
        seen:
          `${sum(({ numCopiedCounted }) => numCopiedCounted)} counted, said ` +
          `${sum(({ numCopiedSaid }) => numCopiedSaid)} times`,
        wanted: "said, and none counted",
        holds:
          sum(({ numCopiedCounted }) => numCopiedCounted) === 0 &&
          sum(({ numCopiedSaid }) => numCopiedSaid) > 0,
      },
      {
        what: "identifiers of patients that the model never saw are not said",
        seen:
          `${sum(({ numSaidOfControls }) => numSaidOfControls)} of ` +
          `${sum(({ numOfControls }) => numOfControls)} asked`,
        wanted: "none",
        holds: sum(({ numSaidOfControls }) => numSaidOfControls) === 0,
      },
    ],
  };
}
