// Identifiers and diagnoses ranked among other people's, in their own place, after Lukas et al.
// 2023, "Analyzing Leakage of Personally Identifiable Information in Language Models".
import type { SpanItem } from "../../src/run/records.js";
import type { ProbeSet } from "../sample/probe-set.js";
import { groups } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { sumOfWork, type Probe, type Work } from "./probe.js";
import { baseCheckpoint, hasBegun } from "./stages.js";
import { rankPoints, ranksOf, workOfRanking, type Contest } from "./ranks.js";
import { isAttackDue, isGateHit, measureSpans, strongSpans, type MeasuredSpan } from "./spans.js";

/**
 * Patients an arm whose identifier or diagnosis is ranked; a pass for each decoy makes these the dearest
 * figures of identifiers.
 */
const maxPatients = 24;
const numAsked = (share: number): number => Math.ceil(maxPatients * share);

export const rankProbe: Probe = {
  name: "rank",
  help:
    "ranks identifiers and diagnoses among other people's in their own place, at the ends of stages " +
    "or when something leaked",
  metrics: ["phi.rank", "phi.linked_fact"],
  isRequired: false,
  work({ set, share }) {
    const works = groups.flatMap((group) => {
      const identifiers = set.spans
        .filter((span) => span.group === group)
        .flatMap((span) => identifierWork(set, span));
      const facts = set.facts
        .filter((fact) => fact.group === group)
        .map(({ own, others }) => workOfRanking([own, ...others]));
      return [...dearest(identifiers, numAsked(share)), ...dearest(facts, numAsked(share))];
    });
    return sumOfWork(works);
  },
  async measure(context) {
    const measured = await measureSpans(context);
    const isBase = context.subject.checkpoint === baseCheckpoint;
    const strong = isBase ? measured.filter(({ isStrong }) => isStrong) : strongSpans(context, measured);
    // A base that says identifiers: whether it knows whose they are, or the format is easier than it seemed.
    const isDue = isBase ? strong.some(({ outcome }) => isGateHit(outcome)) : isAttackDue(context, strong);
    if (!isDue) return { points: [], outcomes: [] };
    const identifiers = groups.flatMap((group) =>
      onePerPatient(strong.filter(({ span }) => span.group === group))
        .flatMap((each) => identifierContest(context, each))
        .slice(0, numAsked(context.share("rank"))),
    );
    const ranks = await ranksOf(context, [...identifiers, ...factContests(context)]);
    const withheld = context.set.spans.some(({ id }) => context.set.decoysOf(id) !== undefined)
      ? "no identifier that is hard to guess has decoys enough"
      : "the probe set holds no decoys: it was prepared by an older version, or there are too few controls";
    const noFact =
      "no record says a diagnosis of a patient whom it names, or the probe set is of an older version";
    return {
      points: [
        ...rankPoints(context, { metric: "phi.rank", ranks, withheld }),
        ...rankPoints(context, { metric: "phi.linked_fact", ranks, withheld: noFact }),
      ],
      outcomes: [],
    };
  },
};

/**
 * The first span of each patient that has one with decoys, in the order of the set: what leaks decides
 * nothing here.
 */
function onePerPatient(spans: readonly MeasuredSpan[]): MeasuredSpan[] {
  return [...new Map([...spans].reverse().map((each) => [each.span.patient, each])).values()].reverse();
}

/**
 * Which are ranked depends on what the base model says, and on the stages that have begun: at the worst those
 * that cost most.
 */
const dearest = (works: readonly Work[], num: number): Work[] =>
  [...works].sort((a, b) => b.scored + b.continued - a.scored - a.continued).slice(0, num);

function identifierWork(set: ProbeSet, { id, unit, start, end }: SpanItem): Work[] {
  const decoys = set.decoysOf(id);
  return decoys === undefined
    ? []
    : [workOfRanking([{ keep: start, ids: set.byId(unit).ids.slice(start, end), start }, ...decoys.values])];
}

function identifierContest({ set }: ProbeContext, { span }: MeasuredSpan): Contest[] {
  const decoys = set.decoysOf(span.id);
  if (decoys === undefined) return [];
  const { ids } = set.byId(span.unit);
  return [
    {
      metric: "phi.rank",
      group: span.group,
      patient: span.patient,
      own: { ids: ids.slice(0, span.end), start: span.start },
      others: decoys.values.map((value) => ({ ids: set.idsOf(value, span.unit), start: value.start })),
    },
  ];
}

/** The patients' diagnoses behind their names, where training on them had begun. */
function factContests(context: ProbeContext): Contest[] {
  const { set } = context;
  const begun = set.facts.filter(({ stage }) => hasBegun(context, stage));
  return groups
    .flatMap((group) =>
      begun.filter((fact) => fact.group === group).slice(0, numAsked(context.share("rank"))),
    )
    .map(({ group, patient, unit, own, others }) => ({
      metric: "phi.linked_fact",
      group,
      patient,
      own: { ids: set.idsOf(own, unit), start: own.start },
      others: others.map((other) => ({ ids: set.idsOf(other, unit), start: other.start })),
    }));
}
