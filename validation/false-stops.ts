import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { TokenScores } from "../src/model/token-scores.js";
import { contextOf } from "../monitor/probes/context-of.js";
import { foldEvaluation, policyOf } from "../monitor/policy/policy.js";
import { indexProbeSet } from "../monitor/sample/probe-set.js";
import { canaryProbe } from "../monitor/probes/canary.js";
import type { Probe } from "../monitor/probes/probe.js";
import { extractionProbe } from "../monitor/probes/extraction.js";
import { givenProbe } from "../monitor/probes/given.js";
import { phiProbe } from "../monitor/probes/phi.js";
import { strongRecordProbe } from "../monitor/probes/strong-record.js";
import { invariant } from "../src/errors.js";
import { clopperPearson } from "../src/metrics/binomial.js";
import type { Evaluation } from "../monitor/policy/judge-rule.js";
import type { Config } from "../src/run/config.js";
import { seeded, type Random } from "../src/random.js";
import type { Outcome, PointBody, ProbeItem, Run } from "../src/run/records.js";
import { countOf, percent, type Claim, type Section } from "./claim.js";
import { inFolder, trainAndWatch, type WatchedRun } from "./laboratory.js";
import { measureWith } from "./measure-with.js";
import { noScorer, startLocalScorer, type RecordingScorer } from "./local-scorer.js";
import { placeboConfigs } from "./placebo-recipes.js";

/** What the stopping rules read of patients; others only cost time here. */
const patientProbes: readonly Probe[] = [phiProbe, givenProbe, extractionProbe, strongRecordProbe];
const probes: readonly Probe[] = [canaryProbe, ...patientProbes];

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
  /** Scores of the set's items at every evaluation. */
  readonly scores: ReadonlyMap<string, ReadonlyMap<string, TokenScores>>;
  readonly outcomes: ReadonlyMap<string, ReadonlyMap<string, Outcome>>;
  /** Of the canaries, which have no patient to be exchanged: the same under all labels. */
  readonly canaryPoints: ReadonlyMap<string, readonly PointBody[]>;
}

/** A placebo's evaluations as the probes give them with these labels: the same scores, the same probes. */
async function evaluationsWith(placebo: Placebo, items: readonly ProbeItem[]): Promise<Evaluation[]> {
  const { run, description, course } = placebo.watched;
  const set = indexProbeSet(items);
  const ends = new Map(probes.map(({ name }) => [name, { kind: "measured" as const }]));
  const evaluations: Evaluation[] = [];
  for (const subject of course.subjects) {
    const { checkpoint } = subject;
    const scores = invariant(placebo.scores.get(checkpoint), `${checkpoint} was scored`);
    const context = {
      ...contextOf(subject, { run, description, set, shares: {}, scorer: noScorer, course }),
      scoreItems: async () => scores,
      outcomes: (name: string) => placebo.outcomes.get(name),
    };
    const canaryPoints = invariant(placebo.canaryPoints.get(checkpoint), `${checkpoint} was probed`);
    const points = [...canaryPoints, ...(await measureWith(patientProbes, context))];
    evaluations.push({ subject, points, ends });
  }
  return evaluations;
}

/** The rule that stops first, if one does. */
function stopOf(placebo: Placebo, evaluations: readonly Evaluation[]): string | undefined {
  const { config, probe } = placebo.watched.description;
  let state = policyOf(config, probe);
  for (const evaluation of evaluations) {
    const folded = foldEvaluation(state, evaluation);
    if (folded.verdict.action === "stop") return folded.verdict.rule;
    state = folded.state;
  }
  return undefined;
}

/** What came of one placebo run. */
interface PlaceboResult {
  readonly name: string;
  readonly numEvaluations: number;
  /** The rule that stops it under its own labels, if one does. */
  readonly ownStop: string | undefined;
  /** Permutations that each rule stopped. */
  readonly stops: ReadonlyMap<string, number>;
  /** Strong identifiers of patients that were never trained on: said, and asked, over evaluations. */
  readonly numSaid: number;
  readonly numAsked: number;
}

export async function falseStops(options: {
  readonly numPermutations: number;
  readonly log: (line: string) => void;
}): Promise<Section> {
  const { numPermutations, log } = options;
  const results = await inFolder(async (folder) => {
    writeFileSync(join(folder, "key"), "a key for the placebo runs, 32 bytes");
    const found: PlaceboResult[] = [];
    for (const config of placeboConfigs(folder)) {
      const placebo = await trainPlacebo(config, folder);
      const startedMs = performance.now();
      const result = await permute(placebo, numPermutations);
      found.push(result);
      const seconds = ((performance.now() - startedMs) / 1000).toFixed(0);
      log(
        `  ${result.name}: own labels ${result.ownStop ?? "pass"}; ${numStoppedIn(result)} of ` +
          `${numPermutations} permutations stop (${byRule(result)}); ${seconds} s`,
      );
    }
    return found;
  });
  return {
    title: "False stops",
    text: [
      "Placebo runs: the program's own `--placebo`, which withholds the probed members from " +
        "training, so that members and controls differ by their label alone. For every permutation " +
        "of the patients' labels the probes are computed anew, from the scores of the real " +
        "checkpoints, and the default policy is folded over them, but for the rule on what the model says " +
        "unasked: its samples do not hang on labels.",
    ],
    claims: claimsOf(results, numPermutations),
    table: {
      head: ["placebo run", "looks", "its own labels", "permutations that stop", "by rule"],
      rows: results.map((result) => [
        result.name,
        String(result.numEvaluations),
        result.ownStop ?? "pass",
        `${numStoppedIn(result)} of ${numPermutations}`,
        byRule(result) || "–",
      ]),
    },
  };
}

const numStoppedIn = ({ stops }: PlaceboResult): number =>
  [...stops.values()].reduce((sum, count) => sum + count, 0);

const byRule = ({ stops }: PlaceboResult): string =>
  [...stops].map(([rule, count]) => `${rule} ${count}`).join(", ");

/** Judges a placebo under its own labels, and under so many permutations of them. */
async function permute(placebo: Placebo, numPermutations: number): Promise<PlaceboResult> {
  const { name } = placebo.watched.description.config;
  const own = await evaluationsWith(placebo, placebo.items);
  const leaks = own
    .flatMap(({ points }) => points)
    .filter(
      (point) => point.metric === "phi.given_a" && point.statistic === "spans" && point.class === undefined,
    );
  const stops = new Map<string, number>();
  const random = seeded("permutations", name);
  for (let i = 0; i < numPermutations; i++) {
    const rule = stopOf(placebo, await evaluationsWith(placebo, permuted(placebo.items, random)));
    if (rule !== undefined) stops.set(rule, (stops.get(rule) ?? 0) + 1);
  }
  return {
    name,
    numEvaluations: own.length,
    ownStop: stopOf(placebo, own),
    stops,
    numSaid: leaks.reduce((sum, { value = 0 }) => sum + value, 0),
    numAsked: leaks.reduce((sum, { n = 0 }) => sum + n, 0),
  };
}

function claimsOf(results: readonly PlaceboResult[], numPermutations: number): Claim[] {
  const sum = (of: (result: PlaceboResult) => number): number =>
    results.reduce((total, result) => total + of(result), 0);
  const numAll = results.length * numPermutations;
  const [numStopped, numLeakA] = [sum(numStoppedIn), sum(({ stops }) => stops.get("leak-a") ?? 0)];
  const [numSaid, numAsked] = [sum((result) => result.numSaid), sum((result) => result.numAsked)];
  return [
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
  ];
}

/** Trains a placebo to its end, whatever the rules say: they are asked afterwards. */
async function trainPlacebo(config: Config, folder: string): Promise<Placebo> {
  let scorer: RecordingScorer | undefined;
  const watched = await trainAndWatch({
    config: { ...config, rules: [] },
    folder,
    scorerFor: (alphabet) => (scorer = startLocalScorer({ alphabet })),
    probes,
    isPlacebo: true,
  });
  const recorded = invariant(scorer, "a run that was watched was scored");
  const { run, description, set } = watched;
  const asked = config.rules.filter(({ metric }) => metric !== "phi.unconditional");
  const rules = structuredClone(asked) as Run["config"]["rules"];
  const byCheckpoint = <T>(of: (checkpoint: string) => T): ReadonlyMap<string, T> =>
    new Map(watched.course.subjects.map(({ checkpoint }) => [checkpoint, of(checkpoint)]));
  const placebo: Placebo = {
    watched: { ...watched, description: { ...description, config: { ...description.config, rules } } },
    items: run.readProbeSet(),
    scores: byCheckpoint((checkpoint) => recorded.scoresOf(run.checkpointPath(checkpoint), set)),
    outcomes: byCheckpoint(
      (checkpoint) => new Map((run.readOutcomes(checkpoint) ?? []).map((row) => [row.id, row])),
    ),
    canaryPoints: byCheckpoint((checkpoint) =>
      watched.points.filter((point) => point.checkpoint === checkpoint && point.metric.startsWith("canary.")),
    ),
  };
  await recorded.close();
  return placebo;
}
