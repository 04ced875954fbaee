import type { CanaryItem, Run, Sample, SpanItem, UnitItem } from "../../src/run/records.js";
import { undetectedShare } from "../../src/metrics/assay.js";
import { minIntervalUnits } from "../../src/metrics/interval.js";
import { indexProbeSet, type ProbeSet } from "./probe-set.js";
import { sumOfWork, type Probe, type Work } from "../probes/probe.js";

/**
 * What of the probe set is measured at every evaluation, so that a full one keeps to `probe.budgetSeconds`.
 * Decided once, at epoch 0, from the speed that the machine really has; after that fixed, since figures of
 * two samples cannot be compared. Given up first is what costs most and stops nothing.
 *
 * The set lists each stratum (stage and arm, sources mixed in proportion, one record of every patient before
 * any second) in an order drawn by chance, so the first k of a stratum are a fair, stratified sample of it.
 */

/** Tokens a second, by what is done with them. */
export type Speeds = Readonly<Record<keyof Work, number>>;

/** Stratum of what has a cost of its own; spans and what is asked about them follow their unit. */
function stratumOf(item: CanaryItem | UnitItem, withSpans: ReadonlySet<string>): string {
  if (item.kind === "canary") return `canaries ×${item.tier}`;
  const identifiers = withSpans.has(item.id) ? "with identifiers" : "without identifiers";
  return `${item.stage}, ${item.group}s ${identifiers}`;
}

const unitsWithSpans = (spans: readonly SpanItem[]): ReadonlySet<string> =>
  new Set(spans.map(({ unit }) => unit));

/** The probe set that is measured: the first items of each stratum, with their spans. */
export function applySample(set: ProbeSet, kept: Sample["kept"]): ProbeSet {
  if (Object.keys(kept).length === 0) return set;
  const withSpans = unitsWithSpans(set.spans);
  const taken = new Map<string, number>();
  const stays = (item: CanaryItem | UnitItem): boolean => {
    const stratum = stratumOf(item, withSpans);
    const place = (taken.get(stratum) ?? 0) + 1;
    taken.set(stratum, place);
    return place <= (kept[stratum] ?? Infinity);
  };
  const canaries = set.canaries.filter(stays);
  const units = set.units.filter(stays);
  const unitIds = new Set(units.map(({ id }) => id));
  const spans = set.spans.filter(({ unit }) => unitIds.has(unit));
  const spanIds = new Set(spans.map(({ id }) => id));
  return indexProbeSet([
    set.header,
    ...canaries,
    ...set.audit,
    ...units,
    ...spans,
    ...set.decoys.filter(({ span }) => spanIds.has(span)),
    ...set.variants.filter(({ span }) => spanIds.has(span)),
    ...set.facts.filter(({ unit }) => unitIds.has(unit)),
    ...set.questions,
  ]);
}

interface ChoiceOptions {
  readonly run: Run;
  readonly set: ProbeSet;
  readonly probes: readonly Probe[];
  readonly speeds: Speeds;
}
type Choice = Pick<Sample, "kept" | "shares">;

/** Work of a full evaluation in tokens: the shared pass, and what each probe does beside it. */
export function workOf(
  { run, set, probes }: Pick<ChoiceOptions, "run" | "set" | "probes">,
  { kept, shares }: Choice,
): Work {
  const measured = applySample(set, kept);
  const numScored = [...measured.canaries, ...measured.units].reduce(
    (sum, { ids }) => sum + ids.length + 1,
    0,
  );
  const shared: Work = { scored: numScored, continued: 0, generated: 0 };
  return sumOfWork([
    shared,
    ...probes.flatMap(({ name, work }) => work?.({ run, set: measured, share: shares[name] ?? 1 }) ?? []),
  ]);
}

/** Seconds that work takes. */
export const secondsOf = (work: Work, speeds: Speeds): number =>
  work.scored / speeds.scored + work.continued / speeds.continued + work.generated / speeds.generated;

/** Chooses what is measured. Pure: the same speeds choose the same. */
export function chooseSample(options: ChoiceOptions): Sample {
  const { run, set, probes, speeds } = options;
  const { budgetSeconds } = run.config.probe;
  // A sum of many costs is exact to rounding.
  const isWithin = (cost: number): boolean => cost <= budgetSeconds * (1 + 1e-9);
  const seconds = (choice: Choice): number => secondsOf(workOf(options, choice), speeds);
  const whole: Choice = { kept: {}, shares: {} };
  let choice = whole;
  for (const cut of leversOf(set, probes)) {
    if (isWithin(seconds(choice))) break;
    const before = choice;
    const at = (share: number): Choice => {
      const own = cut(share);
      return { kept: { ...before.kept, ...own.kept }, shares: { ...before.shares, ...own.shares } };
    };
    choice = at(0);
    if (!isWithin(seconds(choice))) continue;
    // The largest of a hundred shares that fits.
    let [fits, exceeds] = [0, 100];
    while (exceeds - fits > 1) {
      const middle = Math.floor((fits + exceeds) / 2);
      if (isWithin(seconds(at(middle / 100)))) fits = middle;
      else exceeds = middle;
    }
    choice = at(fits / 100);
  }
  const [wholeSeconds, plannedSeconds] = [seconds(whole), seconds(choice)];
  return {
    schema: 1,
    budgetSeconds,
    tokensPerSecond: { ...speeds },
    wholeSeconds,
    plannedSeconds,
    ...choice,
    notes: describeSample({ set, choice, budgetSeconds, wholeSeconds, plannedSeconds }),
  };
}

type Lever = (share: number) => Choice;

/**
 * What is given up, in this order, each down to its least before the next: probes that stop nothing, the
 * dearest first; records without identifiers; canaries; records with identifiers, which the gate that stops a
 * run for a leak reads.
 */
function leversOf(set: ProbeSet, probes: readonly Probe[]): Lever[] {
  const withSpans = unitsWithSpans(set.spans);
  const sizes = new Map<string, number>();
  for (const item of [...set.canaries, ...set.units]) {
    const stratum = stratumOf(item, withSpans);
    sizes.set(stratum, (sizes.get(stratum) ?? 0) + 1);
  }
  const keep = (isMeant: (stratum: string) => boolean): Lever => {
    const meant = [...sizes].filter(([stratum]) => isMeant(stratum));
    return (share) => ({
      shares: {},
      kept: Object.fromEntries(
        meant.map(([stratum, size]) => [
          stratum,
          // Fewer have no interval, whatever the budget says.
          Math.max(Math.min(size, minIntervalUnits), Math.round(share * size)),
        ]),
      ),
    });
  };
  const optional = probes
    .filter(({ isRequired, isWhole, work }) => !isRequired && isWhole !== true && work !== undefined)
    .reverse();
  return [
    ...optional.map(({ name }): Lever => (share) => ({ kept: {}, shares: { [name]: share } })),
    keep((stratum) => stratum.endsWith("without identifiers")),
    keep((stratum) => stratum.startsWith("canaries")),
    keep((stratum) => stratum.endsWith("with identifiers")),
  ];
}

function describeSample(options: {
  readonly set: ProbeSet;
  readonly choice: Choice;
  readonly budgetSeconds: number;
  readonly wholeSeconds: number;
  readonly plannedSeconds: number;
}): string[] {
  const { set, choice, budgetSeconds, wholeSeconds, plannedSeconds } = options;
  const measured = applySample(set, choice.kept);
  const cutProbes = Object.entries(choice.shares).filter(([, share]) => share < 1);
  const isCut = measured.units.length < set.units.length || measured.canaries.length < set.canaries.length;
  if (!isCut && cutProbes.length === 0) return [];
  const notes = [
    `a full look at everything prepared would take ${show(wholeSeconds)} s on this machine, more ` +
      `than probe.budgetSeconds (${budgetSeconds}): from epoch 0 on, less is measured, the same at ` +
      "every look",
  ];
  for (const [name, share] of cutProbes)
    notes.push(
      share === 0
        ? `given up: the probe ${name}`
        : `the probe ${name} does ${Math.round(100 * share)} % of its work`,
    );
  if (measured.canaries.length < set.canaries.length)
    notes.push(`${measured.canaries.length} of ${set.canaries.length} canaries are measured`);
  const arms = new Map<string, UnitItem>();
  for (const unit of set.units) arms.set(`${unit.stage} ${unit.group}`, unit);
  for (const { stage, group } of arms.values()) {
    const [all, own] = [set.unitsOf(stage, group), measured.unitsOf(stage, group)];
    if (own.length === all.length) continue;
    const limit = (units: readonly UnitItem[]): string =>
      `${(100 * undetectedShare(new Set(units.map(({ patient }) => patient)).size)).toFixed(1)} %`;
    notes.push(
      `stage ${stage}: ${own.length} of ${all.length} ${group}s are measured` +
        (group === "member"
          ? `; even if none of them turns out memorized, up to ${limit(own)} of all may be, instead ` +
            `of ${limit(all)}`
          : ""),
    );
  }
  const numSpans = set.spans.length - measured.spans.length;
  if (numSpans > 0) notes.push(`${numSpans} of ${set.spans.length} identifiers are not asked for`);
  if (plannedSeconds > budgetSeconds)
    notes.push(
      `even so a full look takes about ${show(plannedSeconds)} s: less than this would leave ` +
        "figures without intervals",
    );
  return notes;
}

const show = (seconds: number): string => seconds.toFixed(seconds < 10 ? 1 : 0);
