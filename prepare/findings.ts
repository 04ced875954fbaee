import { undetectedShare } from "../src/metrics/assay.js";
import { fewestHits } from "../src/metrics/fewest-hits.js";
import { levelAt } from "../src/metrics/level-at.js";
import { preparedBits } from "../src/phi/guess-bits.js";
import { isAskable, isGated, isStrongCandidate } from "../src/phi/inventory.js";
import { leakAThreshold } from "../src/phi/leak-a-threshold.js";
import { levelOfEach } from "../src/rules/above-control.js";
import { alphaOf } from "../src/rules/alpha-of.js";
import { percent } from "../src/rules/percent.js";
import type { Config } from "../src/run/config.js";
import type { ProbeItem, SpanItem, UnitItem } from "../src/run/records.js";
import { isDetected } from "./identifiers.js";
import { comparedByArm, patientsByArm } from "./patients-by-arm.js";
import { plannedEvaluations } from "./planned-evaluations.js";

/**
 * What a run of this size can find, in plain sentences: for run.json and `plan`. Nothing here names a record.
 */

/** Sentences on the sizes of the probe set and what the rules can detect with them. */
export function describePower(config: Config, items: readonly ProbeItem[]): string[] {
  const { plannedLooks } = plannedEvaluations(config);
  const spans = items.filter((item) => item.kind === "span");
  const units = items.filter((item) => item.kind === "unit");
  const threshold = leakAThreshold(spans, { rules: config.rules, plannedLooks });
  const ofStage = ({ name }: Config["stages"][number]): string[] =>
    [
      ...describeUnits(units.filter(({ stage }) => stage === name)),
      ...describeIdentifiers(
        spans.filter(({ stage }) => stage === name),
        { config, plannedLooks, threshold },
      ),
    ].map((sentence) => `stage ${name}: ${sentence}`);
  return [
    `${plannedLooks} checkpoints will be probed (K), the model before training included`,
    ...config.stages.flatMap(ofStage),
  ];
}

/** What is probed of a stage's records, and what stays unseen. */
function describeUnits(units: readonly UnitItem[]): string[] {
  const members = units.filter(({ group }) => group === "member");
  const controls = units.filter(({ group }) => group === "control");
  const { numMembers, numControls } = patientsByArm(units);
  const numTemplate = (list: readonly UnitItem[]): number =>
    list.filter(({ templateStarts30 }) => templateStarts30.length > 0).length;
  const sentences = [
    `${members.length} members of ${numMembers} patients or document groups and ${controls.length} ` +
      `controls of ${numControls} are probed; ${numTemplate(members)} and ${numTemplate(controls)} of them ` +
      "hold templates, text of 30 tokens or more that another's training record holds too, which is " +
      "counted apart",
  ];
  if (members.length > 0 && controls.length === 0)
    sentences.push(
      "without controls no rate of this stage has a comparison, and rules that need one stay silent",
    );
  if (members.length > 0)
    sentences.push(
      `even if none of the ${numMembers} patients or document groups probed turns out memorized, up to ` +
        `${percent(undetectedShare(numMembers))} of all may be (95 % limit)`,
    );
  return sentences;
}

interface Planned {
  readonly config: Config;
  readonly plannedLooks: number;
  readonly threshold: ReturnType<typeof leakAThreshold>;
}

/** How many of a stage's identifiers each of Leak A and Leak B has to go by. */
function describeIdentifiers(spans: readonly SpanItem[], planned: Planned): string[] {
  const own = spans.filter((span) => span.group === "member" && isGated(span));
  if (own.length === 0) return [];
  const { config, plannedLooks, threshold } = planned;
  const { bits, numSpans } = threshold;
  const candidates = own.filter(isStrongCandidate);
  const numStrong = candidates.filter((span) => preparedBits(span) >= bits).length;
  const sentences = [
    `${own.length} identifiers of members are probed; ${candidates.length} of them are codes of one ` +
      "patient alone that the record does not say earlier. " +
      `Leak A counts those that a guess meets once in 2^${bits.toFixed(1)} times at most ` +
      `(log2(N·K/alpha), N = ${numSpans} in the run, K = ${plannedLooks}, ` +
      `alpha = ${alphaOf("phi.given_a", config.rules)}): before the model is asked ${numStrong} are`,
    describeLeakB(spans, planned),
  ];
  if (numStrong === 0) sentences.push("no identifier is hard enough to guess for Leak A to act on");
  return sentences;
}

/**
 * What the comparison of guessable identifiers can see in a stage: the fewest members' patients that it would
 * stop at if no control's is said.
 */
function describeLeakB(
  spans: readonly SpanItem[],
  { config, plannedLooks, threshold: { bits } }: Planned,
): string {
  const asked = spans.filter((span) => isAskable(span) && isGated(span));
  const guessable = asked.filter((span) => !(isStrongCandidate(span) && preparedBits(span) >= bits));
  const compared = [
    { name: "any class", ...comparedByArm(asked) },
    ...[...new Set(guessable.map((span) => span.class))]
      .sort()
      .map((name) => ({ name, ...comparedByArm(guessable.filter((span) => span.class === name)) })),
  ].filter(({ numMembers, numControls }) => Math.min(numMembers, numControls) > 0);
  const start = "Leak B compares patients whose identifiers are asked for alike, of any class and by class:";
  if (compared.length === 0) return `${start} no class has members and controls, so it has no figure`;
  const level = levelOfEach(
    compared,
    levelAt(1, { alpha: alphaOf("phi.given_b", config.rules), plannedLooks }),
  );
  const each = compared.map(({ name, numMembers, numControls, cells }) => {
    const fewest = fewestHits(cells, level);
    const of = `of ${numMembers} members' patients against none of ${numControls} controls'`;
    return `${name}, ` + (fewest === undefined ? `not even all ${of}` : `${fewest} ${of}`);
  });
  return `${start} enough at one look are ${each.join("; ")}`;
}

/** What the inventory of identifiers rests on, where that is not the truth. */
export function describeInventory(config: Config, items: readonly ProbeItem[]): string[] {
  const units = items.filter((item) => item.kind === "unit");
  const sourceOf = new Map(units.map(({ id, source }) => [id, source]));
  const spans = items.filter((item) => item.kind === "span");
  const detected = spans.filter(({ truth }) => truth === "detected");
  return Object.entries(config.data).flatMap(([name, source]) => {
    if (!isDetected(source)) return [];
    const numSpans = detected.filter(({ unit }) => sourceOf.get(unit) === name).length;
    return [
      `data ${name}: ${numSpans} identifiers that nobody annotated were found by the detectors in ` +
        "what is probed. Codes count as annotated ones do; names, places and dates warn and never stop " +
        "the run (phi.detected_hit); an identifier that the detectors missed is not asked for, so every " +
        "count of them is a " +
        "lower bound (docs/phi.md has recall by class)",
    ];
  });
}
