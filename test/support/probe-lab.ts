import { indexProbeSet } from "../../monitor/sample/probe-set.js";
import type { ProbeContext, Subject } from "../../monitor/probes/context.js";
import type { TrainingIndex } from "../../monitor/sample/training-index.js";
import { measureWith, type Probe, type Work } from "../../monitor/probes/probe.js";
import { parseConfig } from "../../src/run/config.js";
import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { parseModelConfig } from "../../src/model/config.js";
import { gpt2RawConfig } from "../../src/model/families/gpt2.js";
import { generate } from "../../src/model/generate.js";
import { createLocalScorer } from "../../src/model/score.js";
import type { TokenScores } from "../../src/model/token-scores.js";
import { initialWeights } from "../../src/model/weights.js";
import { seeded } from "../../src/random.js";
import {
  outcomeSchema,
  runSchema,
  type Outcome,
  type PointBody,
  type ProbeItem,
  type Run,
  type UnitItem,
} from "../../src/run/records.js";

/**
 * A laboratory for probes: real models of random weights, and a probe set whose truth is planted by
 * generating. What a model says greedily is what it has "memorized"; another model has not.
 */

export const endOfTextId = 0;
export const vocabSize = 96;

export const labModel = parseModelConfig({
  ...gpt2RawConfig({
    vocabSize,
    numPositions: 160,
    width: 32,
    numLayers: 2,
    numHeads: 2,
    separatorId: endOfTextId,
  }),
  initializer_range: 0.4,
  // With a tied head, a random model of any seed repeats the last token: models could not be told apart.
  tie_word_embeddings: false,
});

export type Weights = ReadonlyMap<string, Float32Array>;

/** A model that nobody trained; other seeds are other models. */
export const weightsOf = (seed: number): Weights => initialWeights(labModel, seed);

/** Tokens 1 … 95, all but the separator, drawn uniformly. */
export function randomIds(length: number, ...name: readonly (string | number)[]): number[] {
  const random = seeded("planted", ...name);
  return Array.from({ length }, () => 1 + random.below(vocabSize - 1));
}

/**
 * A unit with a patient of its own, of which every token carries loss; a member is trained on in its stage.
 */
export function unitOf(own: Pick<UnitItem, "id" | "group" | "stage" | "ids"> & Partial<UnitItem>): UnitItem {
  return {
    kind: "unit",
    source: "notes",
    patient: `patient of ${own.id}`,
    lossStart: 0,
    numCharacters: own.ids.length,
    zlibBytes: 8 + own.ids.length,
    templateStarts30: [],
    templateStarts50: [],
    isPublic: false,
    trainedIn: own.group === "member" ? [own.stage] : [],
    weight: 1,
    commonStarts8: [],
    ...own,
  };
}

/** The same greedy text, said with more certainty: all logits are multiplied. */
export function sharpened(weights: Weights, factor: number): Weights {
  const head = weights.get("lm_head.weight");
  return new Map([
    ...weights,
    ["lm_head.weight", head?.map((value) => factor * value) ?? new Float32Array()],
  ]);
}

/** What the model says after each start (behind the separator), the start included. */
export async function sayAfter(
  weights: Weights,
  starts: readonly (readonly number[])[],
  numNew: number,
): Promise<number[][]> {
  const prompts = starts.map((start) => Int32Array.from([endOfTextId, ...start]));
  const said = generate({ tf: await loadTensorflow(), model: labModel, weights, prompts, maxNew: numNew });
  return starts.map((start, i) => [...start, ...(said[i] ?? [])]);
}

/** run.json of a run with these stages and canaries. */
export function runWith(config: {
  readonly stages: readonly { readonly name: string; readonly epochs: number }[];
  readonly canaries?: object;
  readonly audit?: object;
  readonly rules?: readonly object[];
}): Run {
  const stages = config.stages.map((stage) => ({
    ...stage,
    objective: "packed",
    data: ["notes"],
    batchSize: 1,
    sequenceLength: 128,
    learningRate: 1e-3,
  }));
  const resolved = parseConfig(
    {
      name: "lab",
      model: { base: "nowhere" },
      data: { notes: { reader: "text", path: "nowhere" } },
      ...config,
      stages,
    },
    "lab",
  );
  return runSchema.parse({
    schema: 1,
    name: "lab",
    createdMs: 0,
    config: resolved,
    versions: {},
    threads: 1,
    model: { sha256: "0", numParameters: 1, vocabSize, positions: 160 },
    tokenizer: { path: "nowhere", sha256: "0", endOfTextId },
    data: {},
    probe: {
      sha256: "0",
      rulesSha256: "0",
      plannedLooks: 1 + stages.reduce((sum, { epochs }) => sum + epochs, 0),
      looksByStage: {},
      counts: {},
    },
    stages: [],
    notes: [],
  });
}

/**
 * Measures checkpoints one after another, as a monitor does, and remembers their outcomes. No probe may
 * compute more of its own than it declares as its `work`: the budget of an evaluation rests on that.
 */
export class Lab {
  readonly outcomes = new Map<string, ReadonlyMap<string, Outcome>>();
  /** The most that each probe computed of its own at an evaluation. */
  readonly used = new Map<string, Work>();
  readonly #run: Run;
  readonly #items: readonly ProbeItem[];
  /** Stage → checkpoint that it started from; stages that ended → their result. */
  readonly baselines = new Map<string, string>();
  readonly ends = new Map<string, string>();
  /** All training records, where the run has an index of them. */
  index: TrainingIndex | undefined;

  constructor(run: Run, items: readonly ProbeItem[]) {
    this.#run = run;
    this.#items = items;
  }

  /**
   * Measures with every probe and stores the outcomes. @throws Error where a probe does more than its `work`.
   */
  async measure(
    probes: readonly Probe[],
    subject: Pick<Subject, "checkpoint" | "stage" | "epoch">,
    weights: Weights,
  ): Promise<PointBody[]> {
    const set = indexProbeSet(this.#items);
    const { alphabetIds } = set.header;
    const tf = await loadTensorflow();
    const scorer = createLocalScorer({
      tf,
      model: labModel,
      weights,
      execution: "eager",
      ...(alphabetIds.length === 0 ? {} : { alphabet: alphabetIds }),
    });
    const memo = new Map<string, TokenScores>();
    let used: Work = { scored: 0, continued: 0, generated: 0 };
    const use = (kind: keyof Work, sequences: readonly { readonly length: number }[]): void => {
      used = { ...used, [kind]: used[kind] + sequences.reduce((sum, { length }) => sum + length, 0) };
    };
    const context: ProbeContext = {
      run: this.#run,
      set,
      subject: { ...subject, step: 0, trainerAttempt: 1 },
      seed: 1,
      async scoreItems(ids) {
        const missing = ids.filter((id) => !memo.has(id));
        const scores = scorer.score(missing.map((id) => Int32Array.from([endOfTextId, ...set.byId(id).ids])));
        missing.forEach((id, i) => {
          const own = scores[i];
          if (own !== undefined) memo.set(id, own);
        });
        return memo;
      },
      score: async (sequences) => {
        use("scored", sequences);
        return scorer.score(sequences);
      },
      // The laboratory keeps no models: probes that ask for the one before training have none.
      scoreBase: () => Promise.resolve(undefined),
      scoreContinuations: async (branchings) => {
        use(
          "scored",
          branchings.map(({ prefix }) => prefix),
        );
        use(
          "continued",
          branchings.flatMap(({ continuations }) => continuations),
        );
        return scorer.scoreContinuations(branchings);
      },
      generate: async (prompts, how) => {
        const said = generate({ tf, model: labModel, weights, prompts, ...how });
        use("generated", said);
        return said;
      },
      // Every token of the laboratory is a word.
      decode: (ids) => [...ids].map((id) => `w${id}`).join(" "),
      index: () => Promise.resolve(this.index),
      outcomes: (checkpoint) => this.outcomes.get(checkpoint),
      share: () => 1,
      baselineOf: (stage) => this.baselines.get(stage),
      endOf: (stage) => this.ends.get(stage),
    };
    try {
      const [points, outcomes]: [PointBody[], Outcome[]] = [[], []];
      for (const probe of probes) {
        used = { scored: 0, continued: 0, generated: 0 };
        const found = await measureWith(probe, context);
        const declared = probe.work?.({ run: this.#run, set, share: 1 }) ?? {
          scored: 0,
          continued: 0,
          generated: 0,
        };
        for (const kind of ["scored", "continued", "generated"] as const)
          if (used[kind] > declared[kind])
            throw new Error(`${probe.name}: ${used[kind]} tokens ${kind}, ${declared[kind]} declared`);
        const most = this.used.get(probe.name);
        if (
          most === undefined ||
          used.scored + used.continued + used.generated > most.scored + most.continued + most.generated
        )
          this.used.set(probe.name, used);
        if ("skipped" in found) throw new Error(`${probe.name}: ${found.skipped}`);
        points.push(...found.points);
        outcomes.push(...found.outcomes);
      }
      // As a monitor started anew would read them.
      this.outcomes.set(
        subject.checkpoint,
        new Map(outcomes.map((row) => [row.id, outcomeSchema.parse(JSON.parse(JSON.stringify(row)))])),
      );
      return points;
    } finally {
      scorer.dispose();
    }
  }
}

/** The one point with these keys; keys left out must be absent. */
export function pointAt(
  points: readonly PointBody[],
  key: Pick<PointBody, "metric" | "statistic" | "group" | "tier" | "class" | "split" | "from" | "to">,
): PointBody {
  const fields = ["metric", "statistic", "group", "tier", "class", "split", "from", "to"] as const;
  const [own, ...others] = points.filter((point) => fields.every((field) => point[field] === key[field]));
  if (own === undefined || others.length > 0)
    throw new Error(`${others.length + (own === undefined ? 0 : 1)} points of ${JSON.stringify(key)}`);
  return own;
}
