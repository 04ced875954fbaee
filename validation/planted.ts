import { writeFileSync } from "node:fs";
import { join } from "node:path";

import { contextOf } from "../monitor/probes/context-of.js";
import { canaryBits } from "../src/metrics/canary-bits.js";
import { bootstrapMean } from "../src/metrics/bootstrap.js";
import { clopperPearson } from "../src/metrics/binomial.js";
import { borderlineMarginNats, decideWindow } from "../src/metrics/extraction.js";
import { gapBetween } from "../src/metrics/gap.js";
import { canaryProbe } from "../monitor/probes/canary.js";
import type { ProbeContext } from "../monitor/probes/context.js";
import type { Probe } from "../monitor/probes/probe.js";
import { extractionProbe } from "../monitor/probes/extraction.js";
import { membershipProbe } from "../monitor/probes/membership.js";
import { persistenceProbe } from "../monitor/probes/persistence.js";
import { phiProbe } from "../monitor/probes/phi.js";
import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { parseConfig, type Config } from "../src/run/config.js";
import { makeCanaries } from "../src/data/canaries.js";
import { generateNotes } from "../src/data/notes.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { generate } from "../src/model/generate.js";
import { createLocalScorer } from "../src/model/score.js";
import { seeded } from "../src/random.js";
import type { Outcome, PointBody, Run } from "../src/run/records.js";
import { loadTokenizer } from "../src/checkpoint/tokenizer.js";
import { countOf, number, span, type Claim, type Section } from "./claim.js";
import { inFolder, root, trainAndWatch, type WatchedRun } from "./laboratory.js";
import { startLocalScorer, type RecordingScorer } from "./local-scorer.js";
import { drawChart } from "./svg.js";

/** An outcome pool of real runs for the simulations of the intervals. */
export interface Planted {
  readonly sections: readonly Section[];
  /** Rows of the memorizing run by checkpoint, from epoch 0 on. */
  readonly rows: ReadonlyMap<string, readonly Outcome[]>;
  /** Bits of the canaries' last look, by tier. */
  readonly bits: ReadonlyMap<number, readonly number[]>;
}

const baseModel = join(root, "data/base");
const key = "a key for the validation, 32 bytes";

/** One stage of published text with canaries, for the base model. */
const canaryRecipe = (folder: string): Config =>
  parseConfig(
    {
      name: "canaries",
      seed: 11,
      runsDirectory: folder,
      key: join(folder, "key"),
      model: { base: baseModel },
      data: {
        medquad: { reader: "medquad", path: join(root, "data/medquad-sample.jsonl.gz"), isPublic: true },
      },
      split: { validation: 0, control: 0.5 },
      stages: [
        {
          name: "cpt",
          objective: "packed",
          data: ["medquad"],
          trainingRecords: 50,
          minRecordTokens: 90,
          maxRecordTokens: 127,
          epochs: 4,
          batchSize: 8,
          sequenceLength: 128,
          learningRate: 1.5e-3,
          warmupSteps: 10,
        },
      ],
      canaries: { stage: "cpt", tiers: [0, 1, 4, 16], perTier: 20 },
      probe: { members: 40, controls: 40, benchmark: 0 },
      checkpoints: { keep: 9 },
      rules: [],
    },
    "the canaries' run",
  );

/** Epochs after which the notes are known by heart, and how often they are looked at. */
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

export async function planted(options: { readonly log: (line: string) => void }): Promise<Planted> {
  return inFolder(async (folder) => {
    writeFileSync(join(folder, "key"), key);
    options.log("  canaries in the base model");
    const canaries = await canaryRun(folder);
    options.log("  a model that learns everything, and one that learns half of it");
    const memory = await memoryRun(folder, canaries.lastFolder, options.log);
    return { sections: [...canaries.sections, ...memory.sections], rows: memory.rows, bits: canaries.bits };
  });
}

// ---------------------------------------------------------------- canaries

async function canaryRun(folder: string): Promise<{
  readonly sections: readonly Section[];
  readonly bits: ReadonlyMap<number, readonly number[]>;
  readonly lastFolder: string;
}> {
  let scorer: RecordingScorer | undefined;
  const scorerFor = (alphabet: readonly number[]): RecordingScorer =>
    (scorer = startLocalScorer({ alphabet }));
  const watched = await trainAndWatch({
    config: canaryRecipe(folder),
    folder,
    scorerFor,
    probes: [canaryProbe, phiProbe, extractionProbe],
  });
  await scorer?.close();
  const { run, description, course, points } = watched;
  const last = course.subjects.at(-1)?.checkpoint ?? "";
  const rows = (run.readOutcomes(last) ?? []).filter((row) => row.kind === "canary");
  const tiers = description.config.canaries?.tiers ?? [];
  const bits = new Map(
    tiers.map((tier) => [tier, rows.filter((row) => row.tier === tier).map((row) => row.bits)]),
  );
  const gaps = tiers.slice(1).map((tier, i) => {
    const below = tiers[i] ?? 0;
    const gap = gapBetween(bits.get(tier) ?? [], bits.get(below) ?? [], seeded("tiers", tier));
    return { tier, below, value: gap?.value ?? NaN, low: gap?.low ?? -Infinity, high: gap?.high ?? Infinity };
  });
  const extracted = tiers.map((tier) => ({
    tier,
    k: rows.filter((row) => row.tier === tier && row.isExtracted).length,
    n: bits.get(tier)?.length ?? 0,
  }));
  const [blank, most] = [extracted[0], extracted.at(-1)];
  const decisions = await againstDecoder(watched, last);
  const eValues = await untrainedEValues(watched, last);
  const claims: Claim[] = [
    {
      what: "secrets seen oftener give more bits away",
      seen: gaps
        .map(
          ({ tier, below, value, ...interval }) =>
            `${tier} over ${below} copies: +${number(value, 1)} ${span(interval, 1)}`,
        )
        .join("; "),
      wanted: "every interval above 0",
      holds: gaps.every(({ low }) => low > 0),
    },
    {
      what: "with prefixes of their own, trained secrets are extracted, and untrained ones are not",
      seen:
        `${most?.tier ?? 0} copies: ${countOf(most?.k ?? 0, most?.n ?? 0)}; none: ` +
        countOf(blank?.k ?? 0, blank?.n ?? 0),
      wanted: "the first interval above 0, none of the untrained",
      holds: most !== undefined && clopperPearson(most.k, most.n).low > 0 && blank?.k === 0,
    },
    ...eValues.map(({ model, mean, low, high, n }): Claim => ({
      what: `untrained secrets are no evidence: mean of 2^bits, ${model}`,
      seen: `${number(mean, 3)} ${span({ low, high }, 3)}, n = ${n}`,
      wanted: "≤ 1 within the interval",
      holds: low <= 1,
    })),
    decisions,
  ];
  const picture = drawChart({
    title: "Bits of a planted secret given away, by copies an epoch",
    xLabel: "epoch",
    yLabel: "bits (of 33.2)",
    series: tiers.map((tier) => ({
      name: `${tier} copies`,
      isLine: true,
      marks: points.flatMap(({ metric, tier: own, epoch, value, low, high }) =>
        metric === "canary.bits" && own === tier && value !== undefined
          ? [{ x: epoch, y: value, ...(low === undefined || high === undefined ? {} : { low, high }) }]
          : [],
      ),
    })),
    level: { y: 0, name: "a fair guess" },
  });
  const section: Section = {
    title: "Planted secrets",
    text: [
      `The shipped base model trains ${course.subjects.length - 1} epochs on 50 records of MedQuAD ` +
        "with 80 canaries, 20 a tier. The untrained secrets are those of canaries of other seeds, " +
        "which stand nowhere.",
      "The decisions by margins are compared with greedy decoding of the same checkpoint, one " +
        "window of 30 tokens a record, and each secret.",
    ],
    claims,
    pictures: [
      {
        name: "bits-by-copies.svg",
        caption: "Bits given away by tier, mean and 95 % interval of 20 canaries",
        svg: picture,
      },
    ],
  };
  return { sections: [section], bits, lastFolder: run.checkpointPath(last) };
}

/** Mean of 2^bits over canaries of other seeds, at epoch 0 and at the end. */
async function untrainedEValues(
  watched: WatchedRun,
  last: string,
): Promise<readonly { model: string; mean: number; low: number; high: number; n: number }[]> {
  const { run, description, set } = watched;
  const config = description.config.canaries;
  if (config === undefined) return [];
  const tokenizer = loadTokenizer(description.tokenizer.path);
  const canaries = [21, 22, 23, 24].flatMap(
    (seed) =>
      makeCanaries({
        config: { ...config, tiers: [0], perTier: 250 },
        seed,
        encode: (text) => tokenizer.encode(text).ids,
      }).canaries,
  );
  const { alphabetIds, endOfTextId } = set.header;
  const results = [];
  for (const [model, checkpoint] of [
    ["before training", "base-e0"],
    ["with trained peers", last],
  ] as const) {
    const { config: shape, weights } = await readCheckpoint(run.checkpointPath(checkpoint));
    const scorer = createLocalScorer({
      tf: await loadTensorflow(),
      model: shape,
      weights,
      alphabet: alphabetIds,
    });
    const scores = scorer.score(canaries.map(({ ids }) => Int32Array.of(endOfTextId, ...ids)));
    scorer.dispose();
    const values = canaries.map(({ secretStart: start, secretLength }, i) => {
      const [own, end] = [scores[i], start + secretLength];
      return (
        2 **
        canaryBits({
          logProbNats: own?.logProbNats.subarray(start, end) ?? [],
          alphabetLogSumNats: own?.alphabetLogSumNats?.subarray(start, end) ?? [],
          alphabetSize: alphabetIds.length,
        })
      );
    });
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    results.push({ model, mean, n: values.length, ...bootstrapMean(values, seeded("e-values", model)) });
  }
  return results;
}

// ---------------------------------------------------------------- margins against decoding

const windowSize = 30;

/** Decides a window a record, and every secret, by margins and by the decoder. */
async function againstDecoder(watched: WatchedRun, checkpoint: string): Promise<Claim> {
  const { run, set } = watched;
  const { config, weights } = await readCheckpoint(run.checkpointPath(checkpoint));
  const tf = await loadTensorflow();
  const windows = [
    ...set.units.flatMap((unit) =>
      unit.ids.length < 50 + windowSize ? [] : [{ ids: unit.ids, start: 50, size: windowSize }],
    ),
    ...set.canaries.map(({ ids, secretStart, secretLength }) => ({
      ids,
      start: secretStart,
      size: secretLength,
    })),
  ];
  const withSeparator = (ids: readonly number[]): Int32Array => Int32Array.of(set.header.endOfTextId, ...ids);
  const scorer = createLocalScorer({ tf, model: config, weights });
  const scores = scorer.score(windows.map(({ ids }) => withSeparator(ids)));
  scorer.dispose();
  const said = generate({
    tf,
    model: config,
    weights,
    prompts: windows.map(({ ids, start }) => withSeparator(ids.slice(0, start))),
    maxNew: windowSize,
  });
  const compared = windows.map(({ ids, start, size }, i) => {
    const decision = decideWindow(scores[i]?.margin ?? [], start, start + size);
    return { ...decision, isSaid: ids.slice(start, start + size).every((id, at) => said[i]?.[at] === id) };
  });
  const clear = compared.filter(({ isBorderline }) => !isBorderline);
  const differing = clear.filter(({ isHit, isSaid }) => isHit !== isSaid).length;
  const numSaid = compared.filter(({ isSaid }) => isSaid).length;
  return {
    what: `the decision by margins is greedy decoding's, at ${checkpoint}`,
    seen:
      `${differing} differ of ${clear.length}; ${compared.length - clear.length} borderline (τ = ` +
      `${borderlineMarginNats}); ${numSaid} of ${compared.length} are said`,
    wanted: "none differs outside τ, some are said",
    holds: differing === 0 && numSaid > 0,
  };
}

// ---------------------------------------------------------------- memory, none and whole; forgetting

async function memoryRun(
  folder: string,
  unseenModel: string,
  log: (line: string) => void,
): Promise<{
  readonly sections: readonly Section[];
  readonly rows: ReadonlyMap<string, readonly Outcome[]>;
}> {
  const notes = [
    ...generateNotes({
      seed: 31,
      numPatients: 240,
      notesPerPatient: [1, 2],
      templates: "held-out",
      length: "short",
    }),
  ];
  for (const [half, name] of ["one", "two"].entries())
    writeFileSync(
      join(folder, `${name}.jsonl`),
      notes
        .flatMap((note) =>
          Number(note.patient?.split("-p")[1]) % 2 === half ? [`${JSON.stringify(note)}\n`] : [],
        )
        .join(""),
    );
  const scorer = startLocalScorer({ alphabet: [] });
  try {
    const watch = (sources: readonly string[], probes: readonly Probe[]): Promise<WatchedRun> =>
      trainAndWatch({ config: memoryRecipe(folder, sources), folder, scorerFor: () => scorer, probes });
    const whole = await watch(["one", "two"], [canaryProbe, phiProbe, extractionProbe, membershipProbe]);
    const half = await watch(["one"], [canaryProbe, phiProbe, extractionProbe]);
    const lastOf = ({ course, run }: WatchedRun): string =>
      run.checkpointPath(course.subjects.at(-1)?.checkpoint ?? "");
    const subjects = whole.course.subjects.map(({ checkpoint }) => checkpoint);
    const middle = subjects[Math.floor(subjects.length / 2)] ?? "";
    const claims: Claim[] = [];
    const at = async (
      name: string,
      model: string,
      more: {
        readonly end?: string;
        readonly probes: readonly Probe[];
        readonly outcomes?: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
      },
    ): Promise<readonly PointBody[]> => measureAs({ watched: whole, scorer, name, model, ...more });
    const figure = (
      points: readonly PointBody[],
      metric: string,
      statistic: string,
      group?: string,
    ): PointBody => {
      const found = points.find(
        (point) =>
          point.metric === metric &&
          point.statistic === statistic &&
          (group === undefined || point.group === group),
      );
      if (found === undefined) throw new RangeError(`${metric} was not measured`);
      return found;
    };
    const show = ({ value, low, high, n, withheld }: PointBody): string =>
      value === undefined
        ? `withheld: ${withheld ?? ""}`
        : `${number(value, 3)} ` +
          `${low === undefined || high === undefined ? "" : span({ low, high }, 3)}, n = ${n ?? 0}`;

    // ---- never seen
    log("  a model that never saw the data");
    const unseenRows = await outcomesOf(whole, scorer, unseenModel);
    const unseen = await at("later", unseenModel, { probes: [membershipProbe] });
    const unseenAuc = figure(unseen, "membership.reference", "auc");
    const unseenLift = figure(
      await at("later", unseenModel, {
        end: "unseen",
        probes: [persistenceProbe],
        outcomes: new Map([["unseen", unseenRows]]),
      }),
      "persistence.retained_lift",
      "ratio",
    );
    claims.push(
      {
        what: "a model that never saw the data: membership AUC",
        seen: show(unseenAuc),
        wanted: "0.5 within the interval",
        holds: (unseenAuc.low ?? 1) <= 0.5 && (unseenAuc.high ?? 0) >= 0.5,
      },
      {
        what: "a model that never saw the data: retained lift",
        seen: show(unseenLift),
        wanted: "withheld",
        holds: unseenLift.withheld !== undefined,
      },
    );

    // ---- all of it
    const end = subjects.at(-1) ?? "";
    const memorized = whole.points.filter((point) => point.checkpoint === end);
    const [auc, members, controls] = [
      figure(memorized, "membership.reference", "auc"),
      figure(memorized, "extraction.run@30", "rate", "member"),
      figure(memorized, "extraction.run@30", "rate", "control"),
    ];
    const kept = figure(
      await at("later", lastOf(whole), { end, probes: [persistenceProbe] }),
      "persistence.retained_lift",
      "ratio",
    );
    claims.push(
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
    );

    // ---- half of it
    log("  forgetting that was planted");
    const points = await at("later", lastOf(half), { end, probes: [persistenceProbe, extractionProbe] });
    const lift = figure(points, "persistence.retained_lift", "ratio");
    const truth = plantedShare(whole);
    claims.push({
      what: "half of the patients learned again from the model before, half not at all: retained lift",
      seen: `${show(lift)}; planted ${number(truth, 3)}`,
      wanted: "the planted share within the interval",
      holds: (lift.low ?? Infinity) <= truth && truth <= (lift.high ?? -Infinity),
    });
    claims.push(await againstDecoder(whole, middle), await againstDecoder(whole, end));
    const aucs = whole.points.flatMap((point) => {
      const { metric, statistic, epoch, value, low, high } = point;
      const isMeant = metric === "membership.reference" && statistic === "auc" && value !== undefined;
      return isMeant
        ? [{ x: epoch, y: value, ...(low === undefined || high === undefined ? {} : { low, high }) }]
        : [];
    });
    const runs = (group: "member" | "control") =>
      whole.points.flatMap(({ metric, statistic, group: own, epoch, value, low, high }) =>
        metric === "extraction.run@30" && statistic === "rate" && own === group && value !== undefined
          ? [{ x: epoch, y: value, ...(low === undefined || high === undefined ? {} : { low, high }) }]
          : [],
      );
    const picture = drawChart({
      title: "A model that comes to memorize everything",
      xLabel: "epoch",
      yLabel: "share, or AUC",
      series: [
        { name: "members, 30 tokens", isLine: true, marks: runs("member") },
        { name: "controls, 30 tokens", isLine: true, marks: runs("control") },
        { name: "membership AUC", isLine: true, marks: aucs },
      ],
      yRange: [0, 1],
    });
    const rows = new Map(subjects.map((name) => [name, whole.run.readOutcomes(name) ?? []]));
    const section: Section = {
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
          svg: picture,
        },
      ],
    };
    return { sections: [section], rows };
  } finally {
    await scorer.close();
  }
}

/**
 * Share of the members' lift that belongs to the patients whose notes stand in the first file; patients weigh
 * alike, as they do in the figure.
 */
function plantedShare({ run, set }: WatchedRun): number {
  const rowsAt = (name: string): Map<string, number> =>
    new Map(
      (run.readOutcomes(name) ?? []).flatMap((row) =>
        row.kind === "unit" ? [[row.id, row.meanLogProbNats] as const] : [],
      ),
    );
  const [before, end] = [
    rowsAt("base-e0"),
    rowsAt(run.listCheckpoints().find((name) => name === `notes-e${numMemoryEpochs}`) ?? ""),
  ];
  const liftOf = (units: readonly { readonly id: string; readonly patient: string }[]): number[] => {
    const byPatient = new Map<string, number[]>();
    for (const { id, patient } of units)
      byPatient.set(patient, [
        ...(byPatient.get(patient) ?? []),
        (end.get(id) ?? NaN) - (before.get(id) ?? NaN),
      ]);
    return [...byPatient.values()].map((lifts) => lifts.reduce((sum, lift) => sum + lift, 0) / lifts.length);
  };
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const controls = mean(liftOf(set.unitsOf("notes", "control")));
  const members = set.unitsOf("notes", "member");
  const kept = liftOf(members.filter(({ source }) => source === "one")).map((lift) => lift - controls);
  const all = liftOf(members).map((lift) => lift - controls);
  return kept.reduce((sum, lift) => sum + lift, 0) / all.reduce((sum, lift) => sum + lift, 0);
}

/** Rows of the probe set of a run at a model from elsewhere. */
async function outcomesOf(
  watched: WatchedRun,
  scorer: RecordingScorer,
  model: string,
): Promise<ReadonlyMap<string, Outcome>> {
  await scorer.load(model);
  const found = await extractionProbe.measure(laterContext({ watched, scorer, name: "later" }));
  return new Map("skipped" in found ? [] : found.outcomes.map((row) => [row.id, row]));
}

/** Measures a model as what a stage after the run's own has left. */
async function measureAs(options: {
  readonly watched: WatchedRun;
  readonly scorer: RecordingScorer;
  readonly name: string;
  readonly model: string;
  readonly end?: string;
  readonly probes: readonly Probe[];
  readonly outcomes?: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
}): Promise<readonly PointBody[]> {
  await options.scorer.load(options.model);
  const context = laterContext(options);
  const points: PointBody[] = [];
  for (const probe of options.probes) {
    const found = await probe.measure(context);
    if ("skipped" in found) throw new Error(found.skipped);
    points.push(...found.points);
  }
  return points;
}

function laterContext(options: {
  readonly watched: WatchedRun;
  readonly scorer: RecordingScorer;
  readonly name: string;
  readonly end?: string;
  readonly outcomes?: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
}): ProbeContext {
  const { watched, scorer, name } = options;
  const { run, set, course } = watched;
  const [stage] = watched.description.config.stages;
  const config = {
    ...watched.description.config,
    stages: [...watched.description.config.stages, { ...stage, name }],
  } as Run["config"];
  const description: Run = { ...watched.description, config };
  const subject = { checkpoint: `${name}-e1`, stage: name, epoch: 1, step: 0, trainerAttempt: 1 };
  const own = contextOf(subject, {
    run,
    description,
    set,
    shares: {},
    scorer,
    course,
  });
  return {
    ...own,
    outcomes: (checkpoint) => options.outcomes?.get(checkpoint) ?? own.outcomes(checkpoint),
    baselineOf: () => "base-e0",
    endOf: () => options.end,
  };
}
