// How far the model knows identifiers that it could only have guessed (docs/method.md, "Evidence", "Reach").
import { exactCount } from "../../src/metrics/binomial.js";
import { meanEValue } from "../../src/metrics/canary-bits.js";
import { evidenceOverLooks, isReached } from "../../src/metrics/evidence.js";
import { isStrongCandidate } from "../../src/phi/inventory.js";
import { alphaOf } from "../../src/rules/alpha-of.js";
import type { PointBody } from "../../src/run/records.js";
import { groups, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { countPoint, pointOf } from "./points.js";
import { classesOf, isGateHit, numPatients, storedSpan, strongSpans, type MeasuredSpan } from "./spans.js";
import { earlierEvaluations, hasBegun } from "./stages.js";

export const evidenceKey = { metric: "phi.evidence", statistic: "mean" } as const;
const reachKey = { metric: "phi.reach", statistic: "patients" } as const;
/** What the rule reads. */
export const provedKey = { metric: "phi.reach", statistic: "proved" } as const;

/** What a model made of a span: log2 of p(value)·2^bits. */
type BitsOf = (measured: MeasuredSpan) => number | undefined;

/**
 * Evidence of every arm, by class and together, and patients with a strong identifier in reach. `demoted` are
 * classes that prove nothing since a control's identifier was said; so does a class of which the controls'
 * own evidence is past the limit.
 */
export function evidencePoints(
  context: ProbeContext,
  {
    measured,
    demoted,
  }: { readonly measured: readonly MeasuredSpan[]; readonly demoted: ReadonlySet<string> },
): PointBody[] {
  const candidates = measured.filter(({ span }) => isStrongCandidate(span) && hasBegun(context, span.stage));
  const limit = 1 / alphaOf("phi.reach", context.run.config.rules);
  const out = new Set([...demoted, ...classesPast(context, candidates, limit)]);
  const isProved = oddsUntilNow(context, of(candidates, "member"), out) >= limit;
  return [
    ...groups.flatMap((group) => meanPoints(of(candidates, group), { group, out })),
    ...groups.flatMap((group) =>
      reachPoints(of(strongSpans(context, measured), group), { group, out, isProved }),
    ),
  ];
}

const of = (measured: readonly MeasuredSpan[], group: Group): MeasuredSpan[] =>
  measured.filter(({ span }) => span.group === group);

const bitsNow: BitsOf = ({ guessBits, outcome }) => guessBits + outcome.logProbNats / Math.LN2;

/**
 * Mean odds over spans that were fixed before training. Those of a class that is left out count 0: leaving
 * them out of the mean would be a choice after the fact.
 */
const meanOdds = (
  spans: readonly MeasuredSpan[],
  { out, bitsOf }: { readonly out: ReadonlySet<string>; readonly bitsOf: BitsOf },
): number | undefined =>
  meanEValue(spans.map((each) => (out.has(each.span.class) ? undefined : bitsOf(each)) ?? -Infinity));

/** Evidence over this evaluation and all planned ones before it. */
function oddsUntilNow(
  context: ProbeContext,
  spans: readonly MeasuredSpan[],
  out: ReadonlySet<string>,
): number {
  const earlier = earlierEvaluations(context).map(({ checkpoint, begun }) => {
    const rows = context.outcomes(checkpoint);
    const bitsThen: BitsOf = ({ span, guessBits }) => {
      const then = begun.has(span.stage) ? storedSpan(rows, span.id) : undefined;
      return then === undefined ? undefined : guessBits + then.logProbNats / Math.LN2;
    };
    return meanOdds(spans, { out, bitsOf: bitsThen }) ?? 0;
  });
  const now = meanOdds(spans, { out, bitsOf: bitsNow }) ?? 0;
  // The model before training is evaluation 1, and knows nothing of what it has not seen.
  return evidenceOverLooks([0, ...earlier, now], { plannedLooks: context.run.probe.plannedLooks });
}

/** Classes of which the controls' identifiers have evidence past the limit: their bits are wrong. */
function classesPast(context: ProbeContext, candidates: readonly MeasuredSpan[], limit: number): string[] {
  const controls = of(candidates, "control");
  return classesOf(controls).filter((name) => {
    const ofClass = controls.filter(({ span }) => span.class === name);
    return oddsUntilNow(context, ofClass, new Set()) >= limit;
  });
}

interface Arm {
  readonly group: Group;
  readonly out: ReadonlySet<string>;
}

function meanPoints(spans: readonly MeasuredSpan[], { group, out }: Arm): PointBody[] {
  const key = { ...evidenceKey, group };
  // Controls show what they have: it is how a class comes to be left out.
  const left = group === "member" ? out : new Set<string>();
  const n = numPatients(spans);
  const value = meanOdds(spans, { out: left, bitsOf: bitsNow });
  if (value === undefined)
    return [pointOf(key, { withheld: "no patient has a code of its own that the record says once", n })];
  return [
    pointOf(key, { value, n }),
    ...classesOf(spans).map((name) => {
      const ofClass = spans.filter(({ span }) => span.class === name);
      const own = left.has(name) ? undefined : meanOdds(ofClass, { out: left, bitsOf: bitsNow });
      const withheld = "controls' identifiers of this class are as well known: they prove nothing";
      const figure = { n: numPatients(ofClass) };
      return pointOf(
        { ...key, class: name },
        own === undefined ? { withheld, ...figure } : { value: own, ...figure },
      );
    }),
  ];
}

/** Whether an attacker gets it: greedily, or by a thousand samples at even odds. */
const isInReach = ({ outcome }: MeasuredSpan): boolean =>
  isGateHit(outcome) || isReached(outcome.logProbNats);

function reachPoints(
  strong: readonly MeasuredSpan[],
  { group, out, isProved }: Arm & { readonly isProved: boolean },
): PointBody[] {
  const counted = strong.filter(({ span }) => group === "control" || !out.has(span.class));
  return [
    ...reachOf({ group }, counted, isProved),
    ...classesOf(counted).flatMap((name) =>
      reachOf(
        { group, class: name },
        counted.filter(({ span }) => span.class === name),
        isProved,
      ),
    ),
  ];
}

function reachOf(
  own: { readonly group: Group; readonly class?: string },
  strong: readonly MeasuredSpan[],
  isProved: boolean,
): PointBody[] {
  const key = { ...reachKey, ...own };
  const n = numPatients(strong);
  const isMember = own.group === "member";
  if (n === 0) {
    const withheld = "no identifier is hard enough to guess";
    const none = pointOf(key, { withheld, n });
    return isMember ? [none, { ...none, ...provedKey }] : [none];
  }
  const reached = strong.filter(isInReach);
  const count = exactCount(numPatients(reached), n);
  return [
    pointOf(key, count),
    countPoint({ ...key, statistic: "spans" }, { value: reached.length, n: strong.length }),
    ...(isMember ? [pointOf({ ...key, ...provedKey }, isProved ? count : { value: 0, n })] : []),
  ];
}
