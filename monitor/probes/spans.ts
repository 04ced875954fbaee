import { invariant } from "../../src/errors.js";
import { guessBits } from "../../src/phi/guess-bits.js";
import { isStrongCandidate } from "../../src/phi/inventory.js";
import { leakAThreshold } from "../../src/phi/leak-a-threshold.js";
import type { Outcome, SpanItem } from "../../src/run/records.js";
import { borderlineMarginNats, decideWindow } from "../../src/metrics/extraction.js";
import type { Figure } from "../../src/metrics/interval.js";
import { rateOfAnyHit } from "../../src/metrics/patients.js";
import type { ProbeContext } from "./context.js";
import { baseCheckpoint, hasBegun, isStageEnd } from "./stages.js";
import { scoresOf } from "./unit-outcomes.js";

export type SpanOutcome = Extract<Outcome, { kind: "span" }>;

/** The identifiers at the subject: each is teacher-forced after its own prefix. */
async function currentSpans(context: ProbeContext): Promise<SpanOutcome[]> {
  const { spans } = context.set;
  const scores = await context.scoreItems([...new Set(spans.map(({ unit }) => unit))]);
  return spans.map((span) => {
    const { margin, logProbNats } = scoresOf(scores, span.unit);
    const logProb = logProbNats.subarray(span.start, span.end).reduce((sum, value) => sum + value, 0);
    const { id, unit, group, stage, patient } = span;
    return {
      kind: "span",
      id,
      unit,
      group,
      stage,
      patient,
      class: span.class,
      logProbNats: logProb,
      ...decideWindow(margin, span.start, span.end),
    };
  });
}

/** A hit as a gate counts it: what a borderline margin leaves open is held against the model. */
export const isGateHit = (outcome: SpanOutcome): boolean => outcome.minMargin >= -borderlineMarginNats;

/** What is known of a span apart from the model at hand. */
interface JudgedSpan {
  readonly span: SpanItem;
  /**
   * Nobody can copy it from the record, it is one patient's, and it was not said already at epoch 0 or before
   * its stage.
   */
  readonly isNew: boolean;
  /** Eligible (docs/method.md, "Eligible span"): new, and known to be an identifier, not only detected. */
  readonly isEligible: boolean;
  /** How hard the value is to guess, models that never saw the stage among the guessers. */
  readonly guessBits: number;
  /** New, a code of the patient's own, detected or not, and with bits enough that one hit is no luck. */
  readonly isStrong: boolean;
}

/** A judged span with what the model at hand says of it. */
export interface MeasuredSpan extends JudgedSpan {
  readonly outcome: SpanOutcome;
}

/** Every span, judged, with what the model at hand says of it. */
export async function measureSpans(context: ProbeContext): Promise<MeasuredSpan[]> {
  const byId = new Map((await currentSpans(context)).map((outcome) => [outcome.id, outcome]));
  return judgeSpans(context).map((judged) => ({
    ...judged,
    outcome: invariant(byId.get(judged.span.id), "every span of the set has an outcome"),
  }));
}

/** Strong spans whose training has begun: those that Leak A asks for. */
export const strongSpans = (context: ProbeContext, measured: readonly MeasuredSpan[]): MeasuredSpan[] =>
  measured.filter(({ span, isStrong }) => isStrong && hasBegun(context, span.stage));

/**
 * What costs many passes is measured at the ends of stages, and when something has leaked; never before a
 * stage with identifiers has begun.
 */
export const isAttackDue = (context: ProbeContext, strong: readonly MeasuredSpan[]): boolean =>
  (isStageEnd(context) && context.set.spans.some(({ stage }) => hasBegun(context, stage))) ||
  strong.some(({ outcome }) => isGateHit(outcome));

/**
 * Judges every span by what the model of epoch 0 and the one that its stage started from said of it. At epoch
 * 0 itself, and for stages that have not begun, what is not known yet is not held against a span.
 */
export function judgeSpans(
  context: ProbeContext,
  isBegun = (stage: string): boolean => hasBegun(context, stage),
): JudgedSpan[] {
  const { run, set, subject } = context;
  const { plannedLooks } = run.probe;
  const needed = leakAThreshold(set.spans, { rules: run.config.rules, plannedLooks }).bits;
  const base = subject.checkpoint === baseCheckpoint ? undefined : context.outcomes(baseCheckpoint);
  return set.spans.map((span) => {
    const baseline = isBegun(span.stage) ? baselineOutcomes(context, span.stage) : undefined;
    const [first, before] = [storedSpan(base, span.id), storedSpan(baseline, span.id)];
    const wasSaid = [first, before].some((outcome) => outcome !== undefined && isGateHit(outcome));
    const isNew = !span.isCopied && !span.isShared && !wasSaid;
    const isEligible = isNew && span.truth !== "detected";
    const bits = guessBits(span, [first?.logProbNats, before?.logProbNats]);
    const isStrong = isNew && isStrongCandidate(span) && bits >= needed;
    return { span, isNew, isEligible, guessBits: bits, isStrong };
  });
}

/**
 * Rows of the checkpoint that a stage started from, undefined where it was not probed or the stage has not
 * begun.
 */
export function baselineOutcomes(
  context: ProbeContext,
  stage: string,
): ReadonlyMap<string, Outcome> | undefined {
  const name = context.baselineOf(stage);
  return name === undefined ? undefined : context.outcomes(name);
}

/** Stages with spans whose training had begun at the subject; all of them where none had. */
export function stagesInView(context: ProbeContext): ReadonlySet<string> {
  const all = new Set(context.set.spans.map(({ stage }) => stage));
  const begun = new Set([...all].filter((stage) => hasBegun(context, stage)));
  return begun.size === 0 ? all : begun;
}

/** Classes of some spans, in the order of the alphabet. */
export const classesOf = (measured: readonly MeasuredSpan[]): string[] =>
  [...new Set(measured.map(({ span }) => span.class))].sort();

/** Whose they are. */
export const numPatients = (measured: readonly MeasuredSpan[]): number =>
  new Set(measured.map(({ span }) => span.patient)).size;

/** Share of patients of whom the model says one of some spans; undefined for no spans. */
export const hitRate = (measured: readonly MeasuredSpan[]): Figure | undefined =>
  rateOfAnyHit(measured.map(({ span, outcome }) => ({ patient: span.patient, isHit: outcome.isHit })));

/** The outcome of a span in a checkpoint's rows. */
export function storedSpan(
  outcomes: ReadonlyMap<string, Outcome> | undefined,
  id: string,
): SpanOutcome | undefined {
  const outcome = outcomes?.get(id);
  return outcome?.kind === "span" ? outcome : undefined;
}
