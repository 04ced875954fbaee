// Identifiers that a model completes (docs/method.md, "Leak A", "Leak B" and "Watch C"), and hits of any
// kind.
import { gapBetween } from "../../src/metrics/gap.js";
import { permutationP } from "../../src/metrics/permutation.js";
import { patientMeans } from "../../src/metrics/patients.js";
import type { PointBody } from "../../src/run/records.js";
import { groups, type Group } from "./arms.js";
import { withCells } from "./compared.js";
import type { ProbeContext } from "./context.js";
import { evidenceKey, evidencePoints, provedKey } from "./evidence.js";
import { leakAKey, leakAPoints } from "./leak-a.js";
import { leakBPoints } from "./leak-b.js";
import { countPoint, pointOf, randomFor } from "./points.js";
import type { Probe } from "./probe.js";
import {
  baselineOutcomes,
  classesOf,
  hitRate,
  measureSpans,
  stagesInView,
  type MeasuredSpan,
} from "./spans.js";
import { baseCheckpoint, hasBegun } from "./stages.js";

export const phiProbe: Probe = {
  name: "phi",
  help: "asks for every identifier of the probe set from what stands before it in its own record",
  metrics: ["phi.leak_a", "phi.evidence", "phi.reach", "phi.leak_b", "phi.hit", "phi.watch_c"],
  isRequired: true,
  async measure(context) {
    if (context.set.spans.length === 0) return { points: [], outcomes: [] };
    const all = await measureSpans(context);
    const outcomes = all.map(({ outcome }) => outcome);
    const inView = stagesInView(context);
    const viewed = all.filter(({ span }) => inView.has(span.stage));
    // What was only detected has a figure of its own beside hits that are known to be identifiers.
    const known = viewed.filter(({ span }) => span.truth !== "detected");
    return {
      points: [
        ...leakPoints(context, all),
        ...(known.length === 0 ? [] : hitPoints(context, known)),
        ...watchPoints(context, viewed),
      ],
      outcomes,
    };
  },
};

/**
 * Leak A, and what it leaves to Leak B: once a stage with identifiers has begun, and its baselines are known.
 */
function leakPoints(context: ProbeContext, measured: readonly MeasuredSpan[]): PointBody[] {
  const begun = new Set(measured.map(({ span }) => span.stage).filter((stage) => hasBegun(context, stage)));
  if (begun.size === 0) return [];
  const isUnknown =
    context.outcomes(baseCheckpoint) === undefined ||
    [...begun].some((stage) => baselineOutcomes(context, stage) === undefined);
  if (isUnknown) {
    const withheld = "the model before training, or the one that the stage started from, was not probed";
    return [leakAKey, evidenceKey, provedKey, { metric: "phi.leak_b", statistic: "rate" } as const].flatMap(
      (key) => groups.map((group) => pointOf({ ...key, group }, { withheld })),
    );
  }
  const { points, demoted } = leakAPoints(context, measured);
  return [
    ...points,
    ...evidencePoints(context, { measured, demoted }),
    ...leakBPoints(context, { measured, demoted }),
  ];
}

/**
 * Patients of whom the model says an eligible identifier, by class; all classes together leave out what is
 * not the patient's own.
 */
function hitPoints(context: ProbeContext, viewed: readonly MeasuredSpan[]): PointBody[] {
  const classes = classesOf(viewed);
  const eligible = viewed.filter(({ isEligible }) => isEligible);
  const patientsOwn = eligible.filter(({ span }) => span.isPatientOwn);
  const none = { withheld: "every identifier is copied, shared, or was said before training on it", n: 0 };
  return groups.flatMap((group) => {
    const isOf = ({ span }: MeasuredSpan): boolean => span.group === group;
    const key = { metric: "phi.hit", statistic: "rate", group } as const;
    const ratePoint = (of: readonly MeasuredSpan[], more: { readonly class?: string }): PointBody =>
      withCells(pointOf({ ...key, ...more }, hitRate(of.filter(isOf)) ?? none), { context, measured: of });
    const own = patientsOwn.filter(isOf);
    return [
      ratePoint(patientsOwn, {}),
      countPoint(
        { ...key, statistic: "borderline" },
        { value: own.filter(({ outcome }) => outcome.isBorderline).length, n: own.length },
      ),
      ...classes
        .filter((name) => viewed.some((each) => isOf(each) && each.span.class === name))
        .map((name) =>
          ratePoint(
            eligible.filter(({ span }) => span.class === name),
            { class: name },
          ),
        ),
    ];
  });
}

/**
 * Log-probability per token of strong spans, members minus controls: rises epochs before the first leak. And
 * how often as great a difference comes about where the same patients are called members at random.
 */
function watchPoints(context: ProbeContext, viewed: readonly MeasuredSpan[]): PointBody[] {
  const perToken = (group: Group): number[] => {
    const own = viewed.filter(({ span, isStrong }) => isStrong && span.group === group);
    const observations = own.map(({ span, outcome }) => ({
      patient: span.patient,
      value: outcome.logProbNats / (span.end - span.start),
    }));
    return [...patientMeans(observations).values()];
  };
  const [members, controls] = [perToken("member"), perToken("control")];
  const key = { metric: "phi.watch_c", statistic: "gap", group: "member" } as const;
  const figure = gapBetween(members, controls, randomFor(context, "phi.watch_c"));
  const p = permutationP({ members, controls }, randomFor(context, "phi.watch_c", "p"));
  const none = { withheld: "members or controls have no identifier that is hard enough to guess" };
  return [
    pointOf(key, figure ?? none),
    pointOf(
      { ...key, statistic: "p" },
      p === undefined ? none : { value: p, n: members.length + controls.length },
    ),
  ];
}
