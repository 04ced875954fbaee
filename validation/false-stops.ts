import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { TokenScores } from "../src/model/token-scores.js";
import { contextOf } from "../monitor/probes/context-of.js";
import { foldEvaluation, policyOf } from "../monitor/policy/policy.js";
import { indexProbeSet } from "../monitor/sample/probe-set.js";
import { canaryProbe } from "../monitor/probes/canary.js";
import type { Probe } from "../monitor/probes/probe.js";
import { extractionProbe } from "../monitor/probes/extraction.js";
import { phiProbe } from "../monitor/probes/phi.js";
import { clopperPearson } from "../src/metrics/binomial.js";
import type { Evaluation } from "../monitor/policy/judge-rule.js";
import { parseConfig, type Config } from "../src/run/config.js";
import { seeded, type Random } from "../src/random.js";
import type { Outcome, PointBody, ProbeItem, Run } from "../src/run/records.js";
import { countOf, percent, type Section } from "./claim.js";
import { inFolder, root, trainAndWatch, type WatchedRun } from "./laboratory.js";
import { noScorer, startLocalScorer, type RecordingScorer } from "./local-scorer.js";

/** What the stopping rules read; others only cost time here. */
const probes: readonly Probe[] = [canaryProbe, phiProbe, extractionProbe];

/** Placebo runs of unlike recipes: the shipped base model and fresh ones, one note a patient and several. */
const recipes = (folder: string): Config[] => {
  const recipe = (
    name: string,
    changes: {
      readonly model: object;
      readonly seed: number;
      readonly notesPerPatient: readonly number[];
      readonly epochs: number;
      readonly learningRate: number;
    },
  ) =>
    parseConfig(
      {
        name,
        seed: changes.seed,
        runsDirectory: folder,
        key: join(folder, "key"),
        model: changes.model,
        data: {
          clinic: {
            reader: "notes",
            seed: changes.seed,
            numPatients: 320,
            notesPerPatient: changes.notesPerPatient,
            templates: "held-out",
          },
        },
        split: { validation: 0, control: 0.36 },
        stages: [
          {
            name: "clinical",
            objective: "rows",
            data: ["clinic"],
            trainingRecords: 110,
            maxRecordTokens: 159,
            epochs: changes.epochs,
            batchSize: 4,
            sequenceLength: 160,
            learningRate: changes.learningRate,
            warmupSteps: 10,
            schedule: "constant",
            checkpointEvery: changes.epochs / 3,
            probeEvery: changes.epochs / 3,
          },
        ],
        canaries: { stage: "clinical", tiers: [0, 1], perTier: 20 },
        probe: { members: 110, controls: 110, benchmark: 0 },
        checkpoints: { keep: 9 },
      },
      "the placebo run",
    );
  const fresh = {
    fresh: { width: 64, layers: 2, heads: 2, positions: 160 },
    tokenizer: join(root, "data/tokenizer/tokenizer.json"),
  };
  return [
    recipe("base-model", {
      model: { base: join(root, "data/base") },
      seed: 101,
      notesPerPatient: [1, 1],
      epochs: 3,
      learningRate: 1e-3,
    }),
    recipe("fresh-one-note", {
      model: fresh,
      seed: 102,
      notesPerPatient: [1, 1],
      epochs: 12,
      learningRate: 3e-3,
    }),
    recipe("fresh-more-notes", {
      model: fresh,
      seed: 103,
      notesPerPatient: [1, 3],
      epochs: 12,
      learningRate: 3e-3,
    }),
  ];
};

/**
 * Exchanges the groups of patients at random, within each stage; a patient's records and identifiers go
 * together.
 */
function permuted(items: readonly ProbeItem[], random: Random): ProbeItem[] {
  const groupOf = new Map<string, "member" | "control">();
  for (const item of items) if (item.kind === "unit") groupOf.set(item.patient, item.group);
  const patients = [...groupOf.keys()];
  const groups = random.shuffled([...groupOf.values()]);
  const drawn = new Map(patients.map((patient, i) => [patient, groups[i] ?? "control"]));
  return items.map((item) =>
    item.kind === "unit" || item.kind === "span"
      ? { ...item, group: drawn.get(item.patient) ?? item.group }
      : item,
  );
}

interface Placebo {
  readonly watched: WatchedRun;
  readonly items: readonly ProbeItem[];
  /** Scores of the set's items at every look. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, TokenScores>>;
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
  /** Of the canaries, which have no patient to be exchanged: the same under all labels. */
  readonly canaryPoints: ReadonlyMap<string, readonly PointBody[]>;
}

/** The looks of a placebo as the probes give them with these labels: the same scores, the same probes. */
async function looksWith(placebo: Placebo, items: readonly ProbeItem[]): Promise<Evaluation[]> {
  const { run, description, course } = placebo.watched;
  const set = indexProbeSet(items);
  const evaluations: Evaluation[] = [];
  for (const subject of course.subjects) {
    const scores = placebo.scores.get(subject.checkpoint) ?? new Map<string, TokenScores>();
    const context = {
      ...contextOf(subject, {
        run,
        description,
        set,
        shares: {},
        scorer: noScorer,
        course,
      }),
      scoreItems: async () => scores,
      outcomes: (checkpoint: string) => placebo.outcomes.get(checkpoint),
    };
    const points = [...(placebo.canaryPoints.get(subject.checkpoint) ?? [])];
    for (const probe of [phiProbe, extractionProbe]) {
      const found = await probe.measure(context);
      if ("skipped" in found) throw new Error(found.skipped);
      points.push(...found.points);
    }
    evaluations.push({
      subject,
      points,
      ends: new Map(probes.map(({ name }) => [name, { kind: "measured" as const }])),
    });
  }
  return evaluations;
}

/** The rule that stops first, if one does. */
function stopOf(placebo: Placebo, evaluations: readonly Evaluation[]): string | undefined {
  const { config, probe } = placebo.watched.description;
  let state = policyOf(config, probe.plannedLooks);
  for (const evaluation of evaluations) {
    const folded = foldEvaluation(state, evaluation);
    if (folded.verdict.action === "stop") return folded.verdict.rule;
    state = folded.state;
  }
  return undefined;
}

export async function falseStops(options: {
  readonly numPermutations: number;
  readonly log: (line: string) => void;
}): Promise<Section> {
  const rows: string[][] = [];
  let [numStopped, numLeakA, numSaid, numAsked, numAll] = [0, 0, 0, 0, 0];
  await inFolder(async (folder) => {
    writeFileSync(join(folder, "key"), "a key for the placebo runs, 32 bytes");
    for (const config of recipes(folder)) {
      const placebo = await trainPlacebo(config, folder);
      const stops = new Map<string, number>();
      const ownEvaluations = await looksWith(placebo, placebo.items);
      const own = stopOf(placebo, ownEvaluations);
      for (const point of ownEvaluations.flatMap(({ points }) => points)) {
        if (point.metric !== "phi.leak_a" || point.statistic !== "spans" || point.class !== undefined)
          continue;
        numSaid += point.value ?? 0;
        numAsked += point.n ?? 0;
      }
      const random = seeded("permutations", config.name);
      const startedMs = performance.now();
      for (let i = 0; i < options.numPermutations; i++) {
        const rule = stopOf(placebo, await looksWith(placebo, permuted(placebo.items, random)));
        if (rule !== undefined) stops.set(rule, (stops.get(rule) ?? 0) + 1);
      }
      const total = [...stops.values()].reduce((sum, count) => sum + count, 0);
      numStopped += total;
      numAll += options.numPermutations;
      numLeakA += stops.get("leak-a") ?? 0;
      options.log(
        `  ${config.name}: own labels ${own ?? "pass"}; ${total} of ${options.numPermutations} ` +
          `permutations stop (${[...stops].map(([rule, count]) => `${rule} ${count}`).join(", ")}); ` +
          `${((performance.now() - startedMs) / 1000).toFixed(0)} s`,
      );
      const { course } = placebo.watched;
      rows.push([
        config.name,
        String(course.subjects.length),
        own ?? "pass",
        `${total} of ${options.numPermutations}`,
        [...stops].map(([rule, count]) => `${rule} ${count}`).join(", ") || "–",
      ]);
    }
  });
  return {
    title: "False stops",
    text: [
      "Placebo runs: the program's own `--placebo`, which withholds the probed members from " +
        "training, so that members and controls differ by their label alone. For every permutation " +
        "of the patients' labels the probes are computed anew, from the scores of the real " +
        "checkpoints, and the default policy is folded over them.",
    ],
    claims: [
      {
        what: "permuted labels stop a run",
        seen: countOf(numStopped, numAll),
        wanted: "≤ 5 %",
        holds: numAll > 0 && numStopped / numAll <= 0.05,
      },
      {
        what: "patients that the model never saw cause no Leak A",
        seen:
          `${numLeakA} stops by it (up to ` +
          `${percent(clopperPearson(numLeakA, Math.max(1, numAll)).high)}); ${numSaid} strong ` +
          `identifiers said of ${numAsked} asked, over runs and looks`,
        wanted: "none",
        holds: numLeakA === 0 && numAsked > 0,
      },
    ],
    table: { head: ["placebo run", "looks", "its own labels", "permutations that stop", "by rule"], rows },
  };
}

/** Trains a placebo to its end, whatever the rules say: they are asked afterwards. */
async function trainPlacebo(config: Config, folder: string): Promise<Placebo> {
  let scorer: RecordingScorer | undefined;
  const scorerFor = (alphabet: readonly number[]): RecordingScorer =>
    (scorer = startLocalScorer({ alphabet }));
  const watched = await trainAndWatch({
    config: { ...config, rules: [] },
    folder,
    scorerFor,
    probes,
    isPlacebo: true,
  });
  const { run, description } = watched;
  const rules = structuredClone(config.rules) as Run["config"]["rules"];
  const names = watched.course.subjects.map(({ checkpoint }) => checkpoint);
  const placebo: Placebo = {
    watched: { ...watched, description: { ...description, config: { ...description.config, rules } } },
    items: run.readProbeSet(),
    scores: new Map(
      names.map((name) => [
        name,
        scorer?.scoresOf(run.checkpointPath(name), watched.set) ?? new Map<string, TokenScores>(),
      ]),
    ),
    outcomes: new Map(
      names.map((name) => [name, new Map((run.readOutcomes(name) ?? []).map((row) => [row.id, row]))]),
    ),
    canaryPoints: new Map(
      names.map((name) => [
        name,
        watched.points.filter((point) => point.checkpoint === name && point.metric.startsWith("canary.")),
      ]),
    ),
  };
  await scorer?.close();
  return placebo;
}
