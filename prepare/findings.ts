import { probedEpochs, type Config } from "../src/run/config.js";
import { undetectedShare } from "../src/metrics/assay.js";
import { levelAt } from "../src/metrics/level-at.js";
import type { ProbeItem, SpanItem, UnitItem } from "../src/run/records.js";
import { strongThreshold } from "../src/phi/guess-bits.js";
import { isStrongCandidate, minPatientsAnArm } from "../src/phi/inventory.js";
import { isDetected } from "./identifiers.js";

/**
 * What a run of this size can find, in plain sentences: for run.json and `plan`. Nothing here names a record.
 */

/** Probed checkpoints planned: the model before training, then every probed epoch of every stage. */
export function plannedLooks(config: Config): {
  readonly plannedLooks: number;
  readonly looksByStage: Readonly<Record<string, number>>;
} {
  const looksByStage = Object.fromEntries([
    ["base", 1],
    ...config.stages.map((stage) => [stage.name, probedEpochs(stage).length] as const),
  ]);
  return {
    plannedLooks: Object.values(looksByStage).reduce((sum, evaluations) => sum + evaluations, 0),
    looksByStage,
  };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Sentences on the sizes of the probe set and what the rules can detect with them. */
export function describePower(config: Config, items: readonly ProbeItem[]): string[] {
  const { plannedLooks: evaluations } = plannedLooks(config);
  const alpha = config.rules.find(({ metric }) => metric === "phi.leak_a")?.alpha ?? 0.01;
  const units = items.filter((item): item is UnitItem => item.kind === "unit");
  const spans = items.filter((item): item is SpanItem => item.kind === "span");
  // N is the whole run's: its stages share one budget of false alarms.
  const ofMembers = spans.filter((span) => span.group === "member" && isStrongCandidate(span));
  const { numSpans, bits } = strongThreshold(
    ofMembers.map(({ formatBits }) => formatBits),
    { numLooks: evaluations, alpha },
  );
  const sentences = config.stages.flatMap((stage): string[] => {
    const of = (group: "member" | "control") =>
      units.filter((unit) => unit.stage === stage.name && unit.group === group);
    const numPatients = (list: readonly UnitItem[]) => new Set(list.map(({ patient }) => patient)).size;
    const [members, controls] = [of("member"), of("control")];
    const numTemplate = (list: readonly UnitItem[]) =>
      list.filter(({ templateStarts30 }) => templateStarts30.length > 0).length;
    const said = [
      `stage ${stage.name}: ${members.length} members of ${numPatients(members)} patients or ` +
        `document groups and ${controls.length} controls of ${numPatients(controls)} are probed; ` +
        `${numTemplate(members)} and ${numTemplate(controls)} of them hold templates, text of 30 ` +
        "tokens or more that another's training record holds too, which is counted apart",
    ];
    if (members.length > 0 && controls.length === 0)
      said.push(
        `stage ${stage.name}: without controls no rate of this stage has a comparison, and rules ` +
          "that need one stay silent",
      );
    if (members.length > 0)
      said.push(
        `stage ${stage.name}: even if none of the ${numPatients(members)} patients or document ` +
          `groups probed turns out memorized, up to ${percent(undetectedShare(numPatients(members)))} ` +
          "of all may be (95 % limit)",
      );
    const own = spans.filter(
      (span) => span.stage === stage.name && span.group === "member" && span.truth !== "detected",
    );
    if (own.length > 0) {
      const candidates = own.filter(isStrongCandidate);
      const numStrong = candidates.filter(({ formatBits }) => formatBits >= bits).length;
      said.push(
        `stage ${stage.name}: ${own.length} identifiers of members are probed; ${candidates.length} ` +
          "of them are codes of one patient alone that the record does not say earlier. " +
          `Leak A counts those that a guess meets once in 2^${bits.toFixed(1)} times at most ` +
          `(log2(N·K/alpha), N = ${numSpans} in the run, K = ${evaluations}, alpha = ${alpha}): by their ` +
          `format ${numStrong} are`,
      );
      said.push(describeLeakB({ config, stage: stage.name, spans, bits, evaluations }));
      if (numStrong === 0)
        said.push(`stage ${stage.name}: no identifier is hard enough to guess for Leak A to act on`);
    }
    return said;
  });
  return [`${evaluations} checkpoints will be probed (K), the model before training included`, ...sentences];
}

/** What the inventory of identifiers rests on, where that is not the truth. */
export function describeInventory(config: Config, items: readonly ProbeItem[]): string[] {
  const sourceOf = new Map(
    items.flatMap((item) => (item.kind === "unit" ? [[item.id, item.source] as const] : [])),
  );
  const detected = items.filter(
    (item): item is SpanItem => item.kind === "span" && item.truth === "detected",
  );
  return Object.entries(config.data).flatMap(([name, source]) => {
    if (!isDetected(source)) return [];
    const numSpans = detected.filter(({ unit }) => sourceOf.get(unit) === name).length;
    return [
      `data ${name}: ${numSpans} identifiers that nobody annotated were found by the detectors in ` +
        "what is probed. They warn and never stop the run (phi.detected_hit), so Leak A and Leak B " +
        "have nothing of this source to go by; " +
        "an identifier that the detectors missed is not asked for, so every count of them is a " +
        "lower bound (docs/phi.md has recall by class)",
    ];
  });
}

/**
 * What the comparison of guessable identifiers can see in a stage: the fewest members' patients that it would
 * stop at if no control's is said.
 */
function describeLeakB(options: {
  readonly config: Config;
  readonly stage: string;
  readonly spans: readonly SpanItem[];
  /** Bits from which on a code is Leak A's. */
  readonly bits: number;
  readonly evaluations: number;
}): string {
  const { config, stage, spans, bits, evaluations } = options;
  const counted = spans.filter(
    (span) =>
      span.stage === stage &&
      span.isPatientOwn &&
      !span.isCopied &&
      !span.isShared &&
      span.truth !== "detected" &&
      !(isStrongCandidate(span) && span.formatBits >= bits),
  );
  const sizes = [...new Set(counted.map((span) => span.class))].sort().map((name) => {
    const numPatients = (group: "member" | "control") =>
      new Set(
        counted.filter((span) => span.class === name && span.group === group).map(({ patient }) => patient),
      ).size;
    return { name, numMembers: numPatients("member"), numControls: numPatients("control") };
  });
  const compared = sizes.filter(
    ({ numMembers, numControls }) => Math.min(numMembers, numControls) >= minPatientsAnArm,
  );
  const alpha = config.rules.find(({ metric }) => metric === "phi.leak_b")?.alpha;
  const start =
    `stage ${stage}: Leak B compares guessable identifiers by class where members and controls have ` +
    `${minPatientsAnArm} patients each with one:`;
  if (compared.length === 0) return `${start} no class has, so it has no figure`;
  const level = levelAt(1, { alpha: alpha ?? 0.02, plannedLooks: evaluations }) / compared.length;
  return `${start} ${compared
    .map(
      ({ name, numMembers, numControls }) =>
        `${name} (of ${numMembers} members' and ${numControls} controls' patients; ` +
        `${fewestHits({ numMembers, numControls, level }) ?? "no number of"} hits against none are ` +
        "enough)",
    )
    .join(", ")}`;
}

/**
 * Smallest k of n members that Fisher's exact test, one-sided, rejects at `level` where no control is
 * positive: p = C(n, k) / C(n + m, k) = Π (n − i) / (n + m − i). Undefined where all n are not enough.
 */
export function fewestHits({
  numMembers,
  numControls,
  level,
}: {
  readonly numMembers: number;
  readonly numControls: number;
  readonly level: number;
}): number | undefined {
  let p = 1;
  let k = 0;
  for (; k < numMembers && p > level; k++) p *= (numMembers - k) / (numMembers + numControls - k);
  return p > level ? undefined : k;
}
