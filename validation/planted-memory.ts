import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { canaryProbe } from "../monitor/probes/canary.js";
import { extractionProbe } from "../monitor/probes/extraction.js";
import { membershipProbe } from "../monitor/probes/membership.js";
import { persistenceProbe } from "../monitor/probes/persistence.js";
import { phiProbe } from "../monitor/probes/phi.js";
import type { Probe } from "../monitor/probes/probe.js";
import { generateNotes } from "../src/data/notes.js";
import { invariant } from "../src/errors.js";
import { parseConfig, type Config } from "../src/run/config.js";
import { baseStage, checkpointName, type Outcome, type PointBody } from "../src/run/records.js";
import { againstDecoder } from "./against-decoder.js";
import { number, span, type Claim, type Section } from "./claim.js";
import { drawChart } from "./draw-chart.js";
import { trainAndWatch, type WatchedRun } from "./laboratory.js";
import { root } from "./root.js";
import { measureAt, outcomesAt, type LaterModel } from "./later-model.js";
import { startLocalScorer } from "./local-scorer.js";
import { marksOf } from "./marks-of.js";
import { meanOf } from "./seen.js";

/** Epochs after which the notes are known by heart, of which every fifth is probed. */
const numMemoryEpochs = 30;

/** Notes in two files, so that a model can learn one half of the patients alone. */
const memoryRecipe = (folder: string, sources: readonly string[]): Config =>
  parseConfig(
    {
      name: `memory-${sources.join("-")}`,
      seed: 12,
      runsDirectory: folder,
      key: join(folder, "key"),
      model: {
        fresh: { width: 96, layers: 2, heads: 4, positions: 144 },
        tokenizer: join(root, "data/tokenizer/tokenizer.json"),
      },
      data: Object.fromEntries(
        sources.map((name) => [
          name,
          {
            reader: "jsonl",
            path: join(folder, `${name}.jsonl`),
            fields: { id: "id", patient: "patient", text: "text", spans: "spans" },
          },
        ]),
      ),
      split: { validation: 0, control: 0.5 },
      stages: [
        {
          name: "notes",
          objective: "rows",
          data: sources,
          maxRecordTokens: 143,
          epochs: numMemoryEpochs,
          batchSize: 8,
          sequenceLength: 144,
          learningRate: 4e-3,
          warmupSteps: 20,
          schedule: "cosine",
          checkpointEvery: 5,
          probeEvery: 5,
        },
      ],
      probe: { members: 400, controls: 400, benchmark: 0 },
      checkpoints: { keep: 12 },
      rules: [],
    },
    "the memorizing run",
  );

/** Writes the notes of every other patient to a file of their own. */
function writeHalves(folder: string): void {
  const notes = [
    ...generateNotes({
      seed: 31,
      numPatients: 240,
      notesPerPatient: [1, 2],
      templates: "held-out",
      length: "short",
    }),
  ];
  for (const [half, name] of ["one", "two"].entries()) {
    const own = notes.filter(({ patient }) => Number(patient?.split("-p")[1]) % 2 === half);
    writeFileSync(join(folder, `${name}.jsonl`), own.map((note) => `${JSON.stringify(note)}\n`).join(""));
  }
}

/**
 * Memory that is none, whole, and half forgotten, as the statistics show it. @param options.unseenModel
 * folder of a model that never saw the notes.
 */
export async function plantedMemory(
  folder: string,
  { unseenModel, log }: { readonly unseenModel: string; readonly log: (line: string) => void },
): Promise<{ readonly section: Section; readonly rows: ReadonlyMap<string, readonly Outcome[]> }> {
  writeHalves(folder);
  const scorer = startLocalScorer({ alphabet: [] });
  try {
    const watch = (sources: readonly string[], probes: readonly Probe[]): Promise<WatchedRun> =>
      trainAndWatch({ config: memoryRecipe(folder, sources), folder, scorerFor: () => scorer, probes });
    const whole = await watch(["one", "two"], [canaryProbe, phiProbe, extractionProbe, membershipProbe]);
    const half = await watch(["one"], [canaryProbe, phiProbe, extractionProbe]);
    const modelIn = (modelFolder: string): LaterModel => ({ watched: whole, scorer, folder: modelFolder });
    log("  a model that never saw the data");
    const claims = await claimsOfUnseen(modelIn(unseenModel));
    claims.push(...(await claimsOfWhole(modelIn(lastFolder(whole)))));
    log("  forgetting that was planted");
    claims.push(await claimOfForgetting(modelIn(lastFolder(half))));
    const checkpoints = whole.course.subjects.map(({ checkpoint }) => checkpoint);
    const middle = invariant(checkpoints[Math.floor(checkpoints.length / 2)], "the run wrote checkpoints");
    claims.push(await againstDecoder(whole, middle), await againstDecoder(whole, lastOf(whole)));
    const rows = new Map(checkpoints.map((name) => [name, whole.run.readOutcomes(name) ?? []]));
    return { section: sectionOf(whole, claims), rows };
  } finally {
    await scorer.close();
  }
}

const lastOf = ({ course }: WatchedRun): string =>
  invariant(course.subjects.at(-1), "the run wrote a checkpoint").checkpoint;

const lastFolder = (watched: WatchedRun): string => watched.run.checkpointPath(lastOf(watched));

interface Meant {
  readonly metric: string;
  readonly statistic: string;
  readonly group?: PointBody["group"];
}

function figureOf(points: readonly PointBody[], { metric, statistic, group }: Meant): PointBody {
  const found = points.find(
    (point) =>
      point.metric === metric &&
      point.statistic === statistic &&
      (group === undefined || point.group === group),
  );
  if (found === undefined) throw new RangeError(`${metric} was not measured`);
  return found;
}

const referenceAuc: Meant = { metric: "membership.reference", statistic: "auc" };
const retainedLift: Meant = { metric: "persistence.retained_lift", statistic: "ratio" };
const run30: Meant = { metric: "extraction.run@30", statistic: "rate" };

function show({ value, low, high, n, withheld }: PointBody): string {
  if (value === undefined) return `withheld: ${withheld ?? ""}`;
  const interval = low === undefined || high === undefined ? "" : span({ low, high }, 3);
  return `${number(value, 3)} ${interval}, n = ${n ?? 0}`;
}

/** A model that never saw the data: members are not told from controls, and nothing can have been kept. */
async function claimsOfUnseen(model: LaterModel): Promise<Claim[]> {
  const rows = await outcomesAt(model);
  const auc = figureOf(await measureAt(model, { probes: [membershipProbe] }), referenceAuc);
  const lift = figureOf(
    await measureAt(model, {
      end: "unseen",
      probes: [persistenceProbe],
      outcomes: new Map([["unseen", rows]]),
    }),
    retainedLift,
  );
  return [
    {
      what: "a model that never saw the data: membership AUC",
      seen: show(auc),
      wanted: "0.5 within the interval",
      holds: (auc.low ?? 1) <= 0.5 && (auc.high ?? 0) >= 0.5,
    },
    {
      what: "a model that never saw the data: retained lift",
      seen: show(lift),
      wanted: "withheld",
      holds: lift.withheld !== undefined,
    },
  ];
}

/** The memorizing run at its end, and its last model once more, as one that has forgotten nothing. */
async function claimsOfWhole(model: LaterModel): Promise<Claim[]> {
  const { watched } = model;
  const end = lastOf(watched);
  const memorized = watched.points.filter((point) => point.checkpoint === end);
  const auc = figureOf(memorized, referenceAuc);
  const members = figureOf(memorized, { ...run30, group: "member" });
  const controls = figureOf(memorized, { ...run30, group: "control" });
  const kept = figureOf(await measureAt(model, { end, probes: [persistenceProbe] }), retainedLift);
  return [
    {
      what: "a model that has memorized everything: membership AUC",
      seen: show(auc),
      wanted: "≥ 0.99",
      holds: (auc.value ?? 0) >= 0.99,
    },
    {
      what: "a model that has memorized everything: records with 30 tokens extractable",
      seen: `${show(members)}; controls ${show(controls)}`,
      wanted: "≥ 0.95, controls ≤ 0.05",
      holds: (members.value ?? 0) >= 0.95 && (controls.value ?? 1) <= 0.05,
    },
    {
      what: "a model that has forgotten nothing: retained lift",
      seen: show(kept),
      wanted: "1",
      holds: Math.abs((kept.value ?? 0) - 1) < 1e-6,
    },
  ];
}

/** A model that learned one half of the patients stands for a stage that left that half alone. */
async function claimOfForgetting(model: LaterModel): Promise<Claim> {
  const end = lastOf(model.watched);
  const points = await measureAt(model, { end, probes: [persistenceProbe, extractionProbe] });
  const lift = figureOf(points, retainedLift);
  const truth = plantedShare(model.watched);
  return {
    what: "half of the patients learned again from the model before, half not at all: retained lift",
    seen: `${show(lift)}; planted ${number(truth, 3)}`,
    wanted: "the planted share within the interval",
    holds: (lift.low ?? Infinity) <= truth && truth <= (lift.high ?? -Infinity),
  };
}

/**
 * Share of the members' lift that belongs to the patients whose notes stand in the first file; patients weigh
 * alike, as they do in the figure.
 */
function plantedShare(watched: WatchedRun): number {
  const { set } = watched;
  const [before, end] = [
    logProbsAt(watched, checkpointName(baseStage, 0)),
    logProbsAt(watched, checkpointName("notes", numMemoryEpochs)),
  ];
  const liftsOf = (units: readonly { readonly id: string; readonly patient: string }[]): number[] => {
    const byPatient = new Map<string, number[]>();
    for (const { id, patient } of units) {
      const lift = (end.get(id) ?? NaN) - (before.get(id) ?? NaN);
      byPatient.set(patient, [...(byPatient.get(patient) ?? []), lift]);
    }
    return [...byPatient.values()].map(meanOf);
  };
  const ofControls = meanOf(liftsOf(set.unitsOf("notes", "control")));
  const members = set.unitsOf("notes", "member");
  const sumOf = (units: typeof members): number =>
    liftsOf(units).reduce((sum, lift) => sum + (lift - ofControls), 0);
  return sumOf(members.filter(({ source }) => source === "one")) / sumOf(members);
}

const logProbsAt = ({ run }: WatchedRun, checkpoint: string): ReadonlyMap<string, number> =>
  new Map(
    (run.readOutcomes(checkpoint) ?? []).flatMap((row) =>
      row.kind === "unit" ? [[row.id, row.meanLogProbNats] as const] : [],
    ),
  );

const sectionOf = (whole: WatchedRun, claims: readonly Claim[]): Section => ({
  title: "Planted memory",
  text: [
    "A fresh model of two layers learns the notes of invented patients by heart in " +
      `${numMemoryEpochs} epochs; half of the patients are controls. A model that never saw them ` +
      "is the one of the section above, after its training. For planted forgetting the same " +
      "fresh model learns the notes of every other patient alone, and stands for what a later " +
      "stage left: those patients are known again, the others are as they were before the stage.",
    "The planted share is the lift of the patients that were learned again in the lift of all, " +
      "by the program's own rows at the stage's end.",
  ],
  claims,
  pictures: [
    {
      name: "memory.svg",
      caption: "Extraction of members and controls, and the membership AUC, with 95 % intervals",
      svg: draw(whole),
    },
  ],
});

function draw({ points }: WatchedRun): string {
  const curve = (name: string, { metric, statistic, group }: Meant) => ({
    name,
    isLine: true,
    marks: marksOf(
      points,
      (point) =>
        point.metric === metric &&
        point.statistic === statistic &&
        (group === undefined || point.group === group),
    ),
  });
  return drawChart({
    title: "A model that comes to memorize everything",
    xLabel: "epoch",
    yLabel: "share, or AUC",
    series: [
      curve("members, 30 tokens", { ...run30, group: "member" }),
      curve("controls, 30 tokens", { ...run30, group: "control" }),
      curve("membership AUC", referenceAuc),
    ],
    yRange: [0, 1],
  });
}
