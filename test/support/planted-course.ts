import { probes } from "../../monitor/probes/probes.js";
import { packSurprisals } from "../../src/metrics/surprisal.js";
import { seeded } from "../../src/random.js";
import {
  baseStage,
  type CanaryItem,
  type PointBody,
  type ProbeItem,
  type QuestionItem,
  type Run,
  type SpanItem,
  type UnitItem,
} from "../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  randomIds,
  runWith,
  sayAfter,
  unitOf,
  vocabSize,
  weightsOf,
  type Weights,
} from "./probe-lab.js";
import { indexOf } from "./training-index.js";

/**
 * A run of two stages whose memory is planted. The model that `first` makes says the members of `first`,
 * their identifiers and the secrets of tier 4; the first evaluation of `second` has that same
 * model still (nothing forgotten), its last has another one (all forgotten), which says the members of
 * `second` instead.
 */
export interface PlantedCourse {
  readonly lab: Lab;
  readonly run: Run;
  readonly items: readonly ProbeItem[];
  /** Points of every evaluation, by checkpoint. */
  readonly points: ReadonlyMap<string, readonly PointBody[]>;
  readonly weights: Readonly<Record<"base" | "first" | "second", Weights>>;
}

export const numFirst = 24;
export const numSecond = 100;
/** The identifiers' place in the units of `first`. */
const spanAt = { start: 60, end: 68 };

export async function runPlantedCourse(): Promise<PlantedCourse> {
  const weights = { base: weightsOf(1), first: weightsOf(2), second: weightsOf(3) };
  const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}-${i}`);
  const exact = { exact30Start: 55, exact50Start: 50 };

  const starts = names("m1", numFirst).map((id) => randomIds(12, id));
  const firstMembers = (await sayAfter(weights.first, starts, 100)).map((ids, i) =>
    // The first of them is a template from end to end, the second is trained on again in `second`.
    unitOf({
      id: `m1-${i}`,
      group: "member",
      stage: "first",
      ids,
      ...(i === 0
        ? { templateStarts30: ids.map((_, at) => at), templateStarts50: ids.map((_, at) => at) }
        : exact),
      ...(i === 1 ? { trainedIn: ["first", "second"] } : {}),
    }),
  );
  // What the base model says already, it did not learn here.
  const [knownIds = []] = await sayAfter(weights.base, [randomIds(12, "known")], 100);
  const known = unitOf({ id: "known", group: "member", stage: "first", ids: knownIds, ...exact });
  const firstControls = names("c1", numFirst).map((id) =>
    unitOf({ id, group: "control", stage: "first", ids: randomIds(112, id), ...exact }),
  );
  // A control that the model happens to say: its class of identifiers is no proof any more.
  const [luckyIds = []] = await sayAfter(weights.first, [randomIds(12, "lucky")], 100);
  const lucky = unitOf({ id: "lucky", group: "control", stage: "first", ids: luckyIds, ...exact });
  const secondStarts = names("m2", numSecond).map((id) => randomIds(12, id));
  const secondMembers = (await sayAfter(weights.second, secondStarts, 20)).map((ids, i) =>
    unitOf({ id: `m2-${i}`, group: "member", stage: "second", ids, lossStart: 12 }),
  );
  const secondControls = names("c2", numSecond).map((id) =>
    unitOf({ id, group: "control", stage: "second", ids: randomIds(32, id), lossStart: 12 }),
  );
  // To others each token is one of all.
  const units = [...firstMembers, known, ...firstControls, lucky, ...secondMembers, ...secondControls].map(
    (unit): UnitItem => ({
      ...unit,
      guess: packSurprisals(new Float64Array(unit.ids.length).fill(-Math.log(vocabSize))),
    }),
  );

  const span = (of: UnitItem, more: Partial<SpanItem> = {}): SpanItem => ({
    kind: "span",
    id: `span of ${of.id}${more.class ?? ""}${more.start ?? ""}`,
    unit: of.id,
    group: of.group,
    stage: of.stage,
    patient: of.patient,
    class: "MRN",
    ...spanAt,
    truth: "generated",
    formatBits: 26,
    isCopied: false,
    isShared: false,
    isPatientOwn: true,
    valueHash: "5b1f0c9a7d3e2846",
    ...more,
  });
  const at = { start: 80, end: 88 };
  const spans = [
    ...[...firstMembers, known, ...firstControls].map((of) => span(of)),
    ...firstMembers.slice(2, 4).map((of) => span(of, { class: "PHONE", ...at })),
    span(lucky, { class: "PHONE", ...at }),
    // None of these may count as Leak A, whatever the model says.
    ...firstMembers
      .slice(4, 5)
      .flatMap((of) => [
        span(of, { class: "SSN", isCopied: true, ...at }),
        span(of, { class: "VIN", isShared: true, ...at }),
        span(of, { class: "DATE", truth: "detected", ...at }),
        span(of, { class: "PLATE", formatBits: 8, ...at }),
        span(of, { class: "DOCTOR", isPatientOwn: false, ...at }),
        span(of, { class: "NAME", ...at }),
      ]),
  ];

  const prefixes = names("canary", 40).map((id) => randomIds(10, id));
  const said = await sayAfter(weights.first, prefixes.slice(20), 6);
  const alphabetIds = [...new Set(said.flatMap((ids) => ids.slice(10)))].sort((a, b) => a - b);
  const secretOf = (i: number): number[] =>
    Array.from({ length: 6 }, (_, at) => seeded("secret", i, at).pick(alphabetIds));
  const canaries = prefixes.map((prefix, i): CanaryItem => ({
    kind: "canary",
    id: `canary-${i}`,
    tier: i < 20 ? 0 : 4,
    stage: "first",
    ids: i < 20 ? [...prefix, ...secretOf(i)] : (said[i - 20] ?? []),
    secretStart: 10,
    secretLength: 6,
  }));

  // Trained on: the right answer is what the model of `first` says. Held out: it is the other one.
  const prompts = names("q", 12).map((id) => randomIds(9, id));
  const answers = (await sayAfter(weights.first, prompts, 1)).map((ids) => ids.at(-1) ?? 0);
  const questions = prompts.map((promptIds, i): QuestionItem => {
    const [right, wrong] = [answers[i] ?? 0, ((answers[i] ?? 0) % (vocabSize - 1)) + 1];
    return {
      kind: "question",
      id: `q-${i}`,
      split: i < 6 ? "train" : "test",
      stage: "first",
      promptIds,
      options: [
        { label: "yes", ids: [right] },
        { label: "no", ids: [wrong] },
      ],
      answer: i < 6 ? "yes" : "no",
    };
  });

  const items: ProbeItem[] = [
    { kind: "header", schema: 1, endOfTextId, alphabetIds, canaryStage: "first" },
    ...canaries,
    // Of the audit's two, training saw the one that the model of `first` says.
    ...[0, 39].flatMap((i): ProbeItem[] => {
      const { tier, id, ...planted } = canaries[i] ?? { tier: 0, id: "" };
      return "ids" in planted ? [{ ...planted, kind: "audit", id: `audit of ${id}`, isIn: tier > 0 }] : [];
    }),
    ...units,
    ...spans,
    ...questions,
  ];
  const stages = ["first", "second"].map((name) => ({ name, epochs: 2 }));
  const run = runWith({
    stages,
    canaries: { stage: "first", tiers: [0, 4], references: 16 },
    audit: { guesses: 2 },
  });
  run.probe.index = { sha256: "0", numValues: 0, numWindows: 0 };
  const lab = new Lab(run, items);
  lab.index = indexOf(
    units.map(({ group, lossStart, ids }, patient) => ({
      role: group === "member" ? ("asked" as const) : ("control" as const),
      patient,
      lossStart,
      ids: Int32Array.from(ids),
    })),
  );
  const points = new Map<string, readonly PointBody[]>();
  const evaluation = async (stage: string, epoch: number, own: Weights) => {
    const checkpoint = `${stage}-e${epoch}`;
    points.set(checkpoint, await lab.measure(probes, { checkpoint, stage, epoch }, own));
  };
  await evaluation(baseStage, 0, weights.base);
  lab.baselines.set("first", "base-e0");
  await evaluation("first", 1, weights.first);
  await evaluation("first", 2, weights.first);
  lab.ends.set("first", "first-e2");
  lab.baselines.set("second", "first-e2");
  await evaluation("second", 1, weights.first);
  await evaluation("second", 2, weights.second);
  return { lab, run, items, points, weights };
}
