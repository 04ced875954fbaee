// Patients of both arms who are asked alike, hit or not: what a rule may compare (docs/method.md, "Equal
// asking").
import { exactCount, exactShare } from "../../src/metrics/binomial.js";
import {
  askableOf,
  cellsOf,
  equalAsking,
  type AskedPatient,
  type ByArm,
} from "../../src/metrics/equal-asking.js";
import type { PointBody } from "../../src/run/records.js";
import { groups, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { pointOf, type Key } from "./points.js";
import { classesOf, type MeasuredSpan } from "./spans.js";

/** One question that is asked of a patient's record, and whether the model answers it. */
export interface Question {
  readonly patient: string;
  readonly record: string;
  readonly isHit: boolean;
}

/** What is asked of each arm's patients, cut until both are asked alike. */
export const askedAlike = (questions: ByArm<Question>): ByArm<AskedPatient<Question>> =>
  equalAsking({ member: askableOf(questions.member), control: askableOf(questions.control) });

/**
 * The same of identifiers: a patient's records in the order in which they were drawn, and of each the
 * identifiers in the order of the text, so that neither their kind nor their bits choose what is asked.
 */
function identifiersAskedAlike(
  { set }: ProbeContext,
  measured: readonly MeasuredSpan[],
): ByArm<AskedPatient<Question>> {
  const places = new Map(set.units.map(({ id }, place) => [id, place]));
  const placeOf = ({ span }: MeasuredSpan): number => places.get(span.unit) ?? 0;
  const inOrder = [...measured].sort((a, b) => placeOf(a) - placeOf(b) || a.span.start - b.span.start);
  const of = (group: Group): Question[] =>
    inOrder
      .filter(({ span }) => span.group === group)
      .map(({ span, outcome }) => ({
        patient: span.patient,
        record: span.unit,
        isHit: outcome.isHit,
      }));
  return askedAlike({ member: of("member"), control: of("control") });
}

/** The cells of both arms, for a point of the members. */
export const cellsOfQuestions = (asked: ByArm<AskedPatient<Question>>): NonNullable<PointBody["cells"]> =>
  cellsOf(asked, ({ isHit }) => isHit);

/** A members' figure of identifiers with the cells of both arms, so that a rule may compare them. */
export function withCells(
  point: PointBody,
  { context, measured }: { readonly context: ProbeContext; readonly measured: readonly MeasuredSpan[] },
): PointBody {
  if (point.group !== "member" || point.value === undefined) return point;
  return { ...point, cells: cellsOfQuestions(identifiersAskedAlike(context, measured)) };
}

/**
 * Patients hit of those asked, of both arms, as a share or as a number of patients. An arm without any says
 * why.
 */
export function comparedPoints(
  key: Omit<Key, "group">,
  options: {
    readonly asked: ByArm<AskedPatient<Question>>;
    readonly as: "share" | "count";
    readonly withheld: string;
  },
): PointBody[] {
  const { asked, as, withheld } = options;
  const figureOf = as === "share" ? exactShare : exactCount;
  return groups.map((group) => {
    const own = asked[group];
    if (own.length === 0) return pointOf({ ...key, group }, { withheld, n: 0 });
    const k = own.filter(({ items }) => items.some(({ isHit }) => isHit)).length;
    const point = pointOf({ ...key, group }, figureOf(k, own.length));
    return group === "member" ? { ...point, cells: cellsOfQuestions(asked) } : point;
  });
}

/** Patients with an identifier that is said: of any class, and by class of those that luck can meet. */
export function comparedByClass(
  metric: "phi.leak_b" | "phi.given_b",
  {
    context,
    all,
    guessable,
  }: {
    readonly context: ProbeContext;
    readonly all: readonly MeasuredSpan[];
    readonly guessable: readonly MeasuredSpan[];
  },
): PointBody[] {
  const withheld = "no patient of this arm has such an identifier";
  const pointsOf = (own: readonly MeasuredSpan[], more: { readonly class?: string }): PointBody[] =>
    comparedPoints(
      { metric, statistic: "rate", ...more },
      { asked: identifiersAskedAlike(context, own), as: "share", withheld },
    );
  return [
    ...pointsOf(all, {}),
    ...classesOf(guessable).flatMap((name) =>
      pointsOf(
        guessable.filter(({ span }) => span.class === name),
        { class: name },
      ),
    ),
  ];
}
