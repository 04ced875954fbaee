// What this model gives up, whoever taught it (docs/method.md, "What this model gives up"): the tests of
// Leak A and Leak B without "not said before", from epoch 0 on.
import { leakAThreshold } from "../../src/phi/leak-a-threshold.js";
import { preparedBits } from "../../src/phi/guess-bits.js";
import { isAskable, isStrongCandidate } from "../../src/phi/inventory.js";
import type { PointBody, SpanItem } from "../../src/run/records.js";
import { comparedByClass } from "./compared.js";
import type { ProbeContext } from "./context.js";
import { demotedClasses, saidPatients } from "./leak-a.js";
import type { Probe } from "./probe.js";
import { isGateHit, measureSpans, storedSpan, type MeasuredSpan } from "./spans.js";
import { baseCheckpoint, hasBegun } from "./stages.js";

export const givenProbe: Probe = {
  name: "given",
  help: "counts patients whose identifiers the model gives up, whether or not this run taught it",
  metrics: ["phi.given_a", "phi.given_b"],
  isRequired: true,
  async measure(context) {
    // Their outcomes are stored by the probe "phi", with those of all identifiers.
    return { points: await givenPoints(context), outcomes: [] };
  },
};

async function givenPoints(context: ProbeContext): Promise<PointBody[]> {
  const isStrong = strongOf(context);
  const isAnnotated = ({ span }: MeasuredSpan): boolean => span.truth !== "detected";
  const asked = (await measureSpans(context)).filter(
    (each) => isAskable(each.span) && (isAnnotated(each) || isStrong(each.span)),
  );
  if (asked.length === 0) return [];
  const demoted = demotedNow(
    context,
    asked.filter(({ span }) => isStrong(span)),
  );
  const isProof = (span: SpanItem): boolean => isStrong(span) && !demoted.has(span.class);
  const figuresOf = (of: readonly MeasuredSpan[]): PointBody[] => {
    const annotated = of.filter(isAnnotated);
    return [
      ...saidPatients("phi.given_a", {
        strong: of.filter(({ span }) => isStrong(span)),
        demoted,
        why: "it is no proof of memory, and is compared",
      }),
      ...comparedByClass("phi.given_b", {
        context,
        all: annotated,
        guessable: annotated.filter(({ span }) => !isProof(span)),
      }),
    ];
  };
  const accepted = acceptedOf(context, asked);
  const rest = asked.filter(({ span }) => !accepted.has(valueOf(span)));
  return rest.length === asked.length ? figuresOf(asked) : withoutAccepted(figuresOf(asked), figuresOf(rest));
}

/**
 * Whether an identifier is too hard to guess for whoever knows formats and others' values. The models before
 * the stage are no guessers here: what they know is what is asked.
 */
function strongOf({ run, set }: ProbeContext): (span: SpanItem) => boolean {
  const { plannedLooks } = run.probe;
  const needed = leakAThreshold(set.spans, { rules: run.config.rules, plannedLooks }).bits;
  return (span) => isStrongCandidate(span) && preparedBits(span) >= needed;
}

/**
 * Classes that prove nothing because a control's was said that no model before the stage said. At epoch 0
 * there are none: who trained the base may have trained it on either arm.
 */
const demotedNow = (context: ProbeContext, strong: readonly MeasuredSpan[]): ReadonlySet<string> =>
  demotedClasses(
    context,
    strong.filter(({ span, isNew }) => isNew && hasBegun(context, span.stage)),
  );

/** Which patient's value it is: the same in all of the patient's records. */
const valueOf = ({ patient, valueHash }: SpanItem): string => `${patient} ${valueHash}`;

/**
 * Values that the config accepts because the base says them (`gate.baseLeaks: accept`). The outcomes at epoch
 * 0 are the record of them; they hold keyed ids alone.
 */
function acceptedOf(context: ProbeContext, asked: readonly MeasuredSpan[]): ReadonlySet<string> {
  const { run, subject } = context;
  if (run.config.gate.baseLeaks !== "accept") return new Set();
  const base = context.outcomes(baseCheckpoint);
  const isKnown = ({ span, outcome }: MeasuredSpan): boolean => {
    const first = subject.checkpoint === baseCheckpoint ? outcome : storedSpan(base, span.id);
    return first !== undefined && isGateHit(first);
  };
  return new Set(asked.filter(isKnown).map(({ span }) => valueOf(span)));
}

/** Figures of all identifiers, each with what rules read of it: the figure without what is accepted. */
function withoutAccepted(all: readonly PointBody[], rest: readonly PointBody[]): PointBody[] {
  const keyOf = ({ metric, statistic, group, class: name }: PointBody): string =>
    `${metric} ${statistic} ${group ?? ""} ${name ?? ""}`;
  const byKey = new Map(rest.map((point) => [keyOf(point), point]));
  return all.map((point) => {
    if (point.value === undefined) return point;
    const { value = 0, n = 0, k = 0, cells = [] } = byKey.get(keyOf(point)) ?? {};
    const read = { value, n, k };
    return point.cells === undefined
      ? { ...point, withoutAccepted: read }
      : { ...point, withoutAccepted: read, cells };
  });
}
