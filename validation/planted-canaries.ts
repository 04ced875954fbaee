import { join } from "node:path";

import { canaryProbe } from "../monitor/probes/canary.js";
import { extractionProbe } from "../monitor/probes/extraction.js";
import { phiProbe } from "../monitor/probes/phi.js";
import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { loadTokenizer } from "../src/checkpoint/tokenizer.js";
import { makeCanaries } from "../src/data/canaries.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { invariant } from "../src/errors.js";
import { clopperPearson } from "../src/metrics/binomial.js";
import { bootstrapMean } from "../src/metrics/bootstrap.js";
import { canaryBits } from "../src/metrics/canary-bits.js";
import { gapBetween } from "../src/metrics/gap.js";
import { createLocalScorer } from "../src/model/score.js";
import { seeded } from "../src/random.js";
import { parseConfig, type Config } from "../src/run/config.js";
import { baseStage, checkpointName, type Outcome } from "../src/run/records.js";
import { againstDecoder } from "./against-decoder.js";
import { countOf, number, span, type Claim, type Section } from "./claim.js";
import { drawChart } from "./draw-chart.js";
import { trainAndWatch, type WatchedRun } from "./laboratory.js";
import { root } from "./root.js";
import { startLocalScorer, type RecordingScorer } from "./local-scorer.js";
import { marksOf } from "./marks-of.js";

type CanaryRow = Extract<Outcome, { kind: "canary" }>;

/** One stage of published text with canaries, for the base model. */
const canaryRecipe = (folder: string): Config =>
  parseConfig(
    {
      name: "canaries",
      seed: 11,
      runsDirectory: folder,
      key: join(folder, "key"),
      model: { base: join(root, "data/base") },
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

/** Bits of a run's canaries by tier, in the order of tiers. */
type BitsByTier = ReadonlyMap<number, readonly number[]>;

/** Trains on canaries, and asks what of them, and of others that stand nowhere, the model gives away. */
export async function plantedCanaries(folder: string): Promise<{
  readonly section: Section;
  readonly bits: BitsByTier;
  /** Folder of the last checkpoint. */
  readonly lastFolder: string;
}> {
  let scorer: RecordingScorer | undefined;
  const watched = await trainAndWatch({
    config: canaryRecipe(folder),
    folder,
    scorerFor: (alphabet) => (scorer = startLocalScorer({ alphabet })),
    probes: [canaryProbe, phiProbe, extractionProbe],
  });
  await scorer?.close();
  const { run, description, course } = watched;
  const last = invariant(course.subjects.at(-1), "the run wrote a checkpoint").checkpoint;
  const { tiers } = invariant(description.config.canaries, "the recipe has canaries");
  const rows = (run.readOutcomes(last) ?? []).filter((row) => row.kind === "canary");
  const bits = new Map(
    tiers.map((tier) => [tier, rows.filter((row) => row.tier === tier).map((row) => row.bits)]),
  );
  const section: Section = {
    title: "Planted secrets",
    text: [
      `The shipped base model trains ${course.subjects.length - 1} epochs on 50 records of MedQuAD ` +
        "with 80 canaries, 20 a tier. The untrained secrets are those of canaries of other seeds, " +
        "which stand nowhere.",
      "The decisions by margins are compared with greedy decoding of the same checkpoint, one " +
        "window of 30 tokens a record, and each secret.",
    ],
    claims: [
      claimOfGaps(bits),
      claimOfExtraction(rows, tiers),
      ...(await claimsOfUntrained(watched, last)),
      await againstDecoder(watched, last),
    ],
    pictures: [
      {
        name: "bits-by-copies.svg",
        caption: "Bits given away by tier, mean and 95 % interval of 20 canaries",
        svg: draw(watched, tiers),
      },
    ],
  };
  return { section, bits, lastFolder: run.checkpointPath(last) };
}

function claimOfGaps(bits: BitsByTier): Claim {
  const tiers = [...bits];
  const gaps = tiers.slice(1).map(([tier, own], i) => {
    const [below, others] = invariant(tiers[i], "a tier stands before every other");
    const gap = gapBetween(own, others, seeded("tiers", tier));
    return { tier, below, value: gap?.value ?? NaN, low: gap?.low ?? -Infinity, high: gap?.high ?? Infinity };
  });
  return {
    what: "secrets seen oftener give more bits away",
    seen: gaps
      .map(
        ({ tier, below, value, ...interval }) =>
          `${tier} over ${below} copies: +${number(value, 1)} ${span(interval, 1)}`,
      )
      .join("; "),
    wanted: "every interval above 0",
    holds: gaps.every(({ low }) => low > 0),
  };
}

function claimOfExtraction(rows: readonly CanaryRow[], tiers: readonly number[]): Claim {
  const countAt = (tier: number) => {
    const own = rows.filter((row) => row.tier === tier);
    return { k: own.filter(({ isExtracted }) => isExtracted).length, n: own.length };
  };
  const oftenest = Math.max(...tiers);
  const [blank, most] = [countAt(0), countAt(oftenest)];
  return {
    what: "with prefixes of their own, trained secrets are extracted, and untrained ones are not",
    seen: `${oftenest} copies: ${countOf(most.k, most.n)}; none: ${countOf(blank.k, blank.n)}`,
    wanted: "the first interval above 0, none of the untrained",
    holds: clopperPearson(most.k, most.n).low > 0 && blank.k === 0,
  };
}

/** Mean of 2^bits over canaries of other seeds, at epoch 0 and at the end. */
async function claimsOfUntrained(watched: WatchedRun, last: string): Promise<Claim[]> {
  const canaries = untrainedCanaries(watched);
  const claims: Claim[] = [];
  for (const [model, checkpoint] of [
    ["before training", checkpointName(baseStage, 0)],
    ["with trained peers", last],
  ] as const) {
    const values = (await bitsOf(watched, { checkpoint, canaries })).map((bits) => 2 ** bits);
    const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
    const interval = bootstrapMean(values, seeded("e-values", model));
    claims.push({
      what: `untrained secrets are no evidence: mean of 2^bits, ${model}`,
      seen: `${number(mean, 3)} ${span(interval, 3)}, n = ${values.length}`,
      wanted: "≤ 1 within the interval",
      holds: interval.low <= 1,
    });
  }
  return claims;
}

type Canaries = ReturnType<typeof makeCanaries>["canaries"];

function untrainedCanaries({ description }: WatchedRun): Canaries {
  const config = invariant(description.config.canaries, "the recipe has canaries");
  const tokenizer = loadTokenizer(description.tokenizer.path);
  return [21, 22, 23, 24].flatMap(
    (seed) =>
      makeCanaries({
        config: { ...config, tiers: [0], perTier: 250 },
        seed,
        encode: (text) => tokenizer.encode(text).ids,
      }).canaries,
  );
}

/** Bits that a checkpoint gives away of each canary. */
async function bitsOf(
  { run, set }: WatchedRun,
  { checkpoint, canaries }: { readonly checkpoint: string; readonly canaries: Canaries },
): Promise<number[]> {
  const { alphabetIds, endOfTextId } = set.header;
  const { config: model, weights } = await readCheckpoint(run.checkpointPath(checkpoint));
  const scorer = createLocalScorer({ tf: await loadTensorflow(), model, weights, alphabet: alphabetIds });
  const scores = scorer.score(canaries.map(({ ids }) => Int32Array.of(endOfTextId, ...ids)));
  scorer.dispose();
  return canaries.map(({ secretStart: start, secretLength }, i) => {
    const { logProbNats, alphabetLogSumNats } = invariant(scores[i], "every canary was scored");
    const end = start + secretLength;
    return canaryBits({
      logProbNats: logProbNats.subarray(start, end),
      alphabetLogSumNats: invariant(alphabetLogSumNats, "the scorer has an alphabet").subarray(start, end),
      alphabetSize: alphabetIds.length,
    });
  });
}

const draw = ({ points }: WatchedRun, tiers: readonly number[]): string =>
  drawChart({
    title: "Bits of a planted secret given away, by copies an epoch",
    xLabel: "epoch",
    yLabel: "bits (of 33.2)",
    series: tiers.map((tier) => ({
      name: `${tier} copies`,
      isLine: true,
      marks: marksOf(points, (point) => point.metric === "canary.bits" && point.tier === tier),
    })),
    level: { y: 0, name: "a fair guess" },
  });
