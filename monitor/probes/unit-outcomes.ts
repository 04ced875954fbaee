import { defined } from "../../src/defined.js";
import { invariant, MnemoscopeError } from "../../src/errors.js";
import type { TokenScores } from "../../src/model/token-scores.js";
import type { Outcome, UnitItem } from "../../src/run/records.js";
import { decideRuns, decideWindow, type Decision } from "../../src/metrics/extraction.js";
import { lossScore } from "../../src/metrics/membership-scores.js";
import { windowStarts } from "../../src/metrics/windows.js";
import type { ProbeContext } from "./context.js";

export type UnitOutcome = Extract<Outcome, { kind: "unit" }>;

/** A checkpoint's rows by id, those of units among them. */
export type UnitOutcomes = ReadonlyMap<string, Outcome>;

/** Starts of the unit's windows of 30 tokens that a run may begin at and that are no templates. */
export const uniqueStarts30 = (unit: UnitItem): readonly number[] => windowStarts(unit, 30).unique;

/**
 * The decisions on a unit by metric; undefined where the unit is too short or holds nothing but templates.
 */
export interface UnitDecisions {
  readonly run30: Decision | undefined;
  readonly run50: Decision | undefined;
  readonly exact30: Decision | undefined;
  readonly exact50: Decision | undefined;
  /** Over template windows alone. */
  readonly template30: Decision | undefined;
}

/**
 * Decides all extractions of a unit from its scores; entry i of the scores belongs to token i of the unit.
 */
export function decideUnit(unit: UnitItem, { margin }: Pick<TokenScores, "margin">): UnitDecisions {
  const exact = (start: number | undefined, size: number): Decision | undefined =>
    start === undefined ? undefined : decideWindow(margin, start, start + size);
  const starts30 = windowStarts(unit, 30);
  return {
    run30: decideRuns(margin, { size: 30, starts: starts30.unique }),
    run50: decideRuns(margin, { size: 50, starts: windowStarts(unit, 50).unique }),
    exact30: exact(unit.exact30Start, 30),
    exact50: exact(unit.exact50Start, 50),
    template30: decideRuns(margin, { size: 30, starts: starts30.template }),
  };
}

/** The row of a unit that persistence and the reference attack of later checkpoints read. */
export function unitOutcome(
  unit: UnitItem,
  scores: Pick<TokenScores, "margin" | "logProbNats">,
): UnitOutcome {
  const { run30, run50, exact30, exact50 } = decideUnit(unit, scores);
  const trained = scores.logProbNats.subarray(unit.lossStart, unit.ids.length);
  return {
    kind: "unit",
    id: unit.id,
    group: unit.group,
    stage: unit.stage,
    patient: unit.patient,
    meanLogProbNats: invariant(lossScore(trained), "a unit that is asked has a token that carries loss"),
    numTokens: trained.length,
    ...defined({
      hitRun30: run30?.isHit,
      hitRun50: run50?.isHit,
      hitExact30: exact30?.isHit,
      hitExact50: exact50?.isHit,
    }),
    isBorderline: [run30, run50, exact30, exact50].some((decision) => decision?.isBorderline === true),
  };
}

/** Outcomes of units at the subject, by id; units without a token that carries loss are left out. */
export async function currentUnits(
  context: ProbeContext,
  units: readonly UnitItem[],
): Promise<ReadonlyMap<string, UnitOutcome>> {
  const usable = units.filter((unit) => unit.lossStart < unit.ids.length);
  const scores = await context.scoreItems(usable.map(({ id }) => id));
  return new Map(usable.map((unit) => [unit.id, unitOutcome(unit, scoresOf(scores, unit.id))]));
}

/** The outcome of a unit in another checkpoint's rows. */
export function storedUnit(
  outcomes: ReadonlyMap<string, Outcome> | undefined,
  id: string,
): UnitOutcome | undefined {
  const outcome = outcomes?.get(id);
  return outcome?.kind === "unit" ? outcome : undefined;
}

/** Scores that `scoreItems` must hold. Throws as `finiteScores`. */
export function scoresOf(scores: ReadonlyMap<string, TokenScores>, id: string): TokenScores {
  return finiteScores(scores.get(id));
}

/**
 * Scores that must be there. @throws TRAINING_DIVERGED where the model gives no numbers: no figure is made of
 * them.
 */
export function finiteScores(own: TokenScores | undefined): TokenScores {
  if (own === undefined) throw new RangeError("a sequence has no scores");
  if (!own.logProbNats.every(Number.isFinite))
    throw new MnemoscopeError("TRAINING_DIVERGED", "the checkpoint's scores are not numbers");
  return own;
}
