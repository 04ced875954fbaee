// Identifiers that a model completes: Leak A and B, hits of any kind, Watch C (design: "PHI").
import type { PointBody } from "../../src/run/records.js";
import { clopperPearson } from "../../src/metrics/binomial.js";
import { gapBetween } from "../../src/metrics/gap.js";
import type { Figure } from "../../src/metrics/interval.js";
import { patientMeans, rateOverPatients } from "../../src/metrics/patients.js";
import { leakMetrics, watchMetrics } from "../../src/metrics/identifiers.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { leakBPoints } from "./leak-b.js";
import {
  baseCheckpoint,
  countPoint,
  earlierEvaluations,
  hasBegun,
  pointOf,
  randomFor,
  stageIndex,
} from "./points.js";
import {
  baselineOutcomes,
  isGateHit,
  measureSpans,
  stagesInView,
  storedSpan,
  strongSpans,
  type MeasuredSpan,
} from "./spans.js";

const arms = ["member", "control"] as const;

export const phiProbe: Probe = {
  name: "phi",
  help: "asks for every identifier of the probe set from what stands before it in its own record",
  metrics: [...leakMetrics, ...watchMetrics],
  isRequired: true,
  async measure(context) {
    if (context.set.spans.length === 0) return { points: [], outcomes: [] };
    const all = await measureSpans(context);
    const outcomes = all.map(({ outcome }) => outcome);
    // What was only detected has a figure of its own, which never stops a run.
    const measured = all.filter(({ span }) => span.truth !== "detected");
    if (measured.length === 0) return { points: onlyDetected(context), outcomes };
    const inView = stagesInView(context);
    const viewed = measured.filter(({ span }) => inView.has(span.stage));
    return {
      points: [...leakPoints(context, measured), ...hitPoints(viewed), watchPoint(context, viewed)],
      outcomes,
    };
  },
};

/**
 * Of a run whose identifiers nobody annotated, the gate has nothing to go by, and says so once a stage with
 * them has begun.
 */
const onlyDetected = (context: ProbeContext): PointBody[] =>
  context.set.spans.some(({ stage }) => hasBegun(context, stage))
    ? arms.map((group) =>
        pointOf(
          { ...leakKeys[0], group },
          {
            withheld:
              "nobody annotated identifiers here: those that rules detect warn (phi.detected_hit) " +
              "and never stop a run",
          },
        ),
      )
    : [];

// ---------------------------------------------------------------- Leak A, and what it leaves to Leak B

const leakKeys = [
  { metric: "phi.leak_a", statistic: "patients" },
  { metric: "phi.leak_b", statistic: "rate" },
] as const;

function leakPoints(context: ProbeContext, measured: readonly MeasuredSpan[]): PointBody[] {
  const begun = new Set(measured.map(({ span }) => span.stage).filter((stage) => hasBegun(context, stage)));
  if (begun.size === 0) return [];
  const isUnknown =
    context.outcomes(baseCheckpoint) === undefined ||
    [...begun].some((stage) => baselineOutcomes(context, stage) === undefined);
  if (isUnknown)
    return leakKeys.flatMap((key) =>
      arms.map((group) =>
        pointOf(
          { ...key, group },
          { withheld: "the model before training, or the one that the stage started from, was not probed" },
        ),
      ),
    );

  const strong = strongSpans(context, measured);
  const classes = [...new Set(strong.map(({ span }) => span.class))].sort();
  const demoted = demotedClasses(context, strong);
  const isCounted = ({ span }: MeasuredSpan): boolean => span.group === "control" || !demoted.has(span.class);
  const strongPoints = arms.flatMap((group) => {
    const own = strong.filter(({ span }) => span.group === group);
    return [
      ...leaksOf({ group }, own.filter(isCounted)),
      ...classes.flatMap((name) => {
        const ofClass = own.filter(({ span }) => span.class === name);
        if (group === "control" || !demoted.has(name)) return leaksOf({ group, class: name }, ofClass);
        return [
          pointOf(
            { ...leakKeys[0], group, class: name },
            {
              withheld:
                "a control's identifier of this class was completed: it is no proof of memory (Leak B)",
              n: numPatients(ofClass),
            },
          ),
        ];
      }),
    ];
  });
  return [...strongPoints, ...leakBPoints(context, measured, demoted)];
}

const numPatients = (measured: readonly MeasuredSpan[]): number =>
  new Set(measured.map(({ span }) => span.patient)).size;

function leaksOf(
  key: { readonly group: "member" | "control"; readonly class?: string },
  strong: readonly MeasuredSpan[],
): PointBody[] {
  const leaked = strong.filter(({ outcome }) => isGateHit(outcome));
  const [n, k] = [numPatients(strong), numPatients(leaked)];
  const point = { ...key, metric: "phi.leak_a" } as const;
  if (n === 0)
    return [
      pointOf(
        { ...point, statistic: "patients" },
        { withheld: "no identifier is hard enough to guess for one hit to prove memory", n },
      ),
    ];
  const { low, high } = clopperPearson(k, n);
  return [
    pointOf({ ...point, statistic: "patients" }, { value: k, low: low * n, high: high * n, n, k }),
    countPoint({ ...point, statistic: "spans" }, leaked.length, strong.length),
  ];
}

/**
 * Classes of which a control's strong identifier was said, now or at an earlier look since its stage began:
 * chance, or structure, says them too.
 */
function demotedClasses(context: ProbeContext, strong: readonly MeasuredSpan[]): ReadonlySet<string> {
  const demoted = new Set<string>();
  const controls = strong.filter(({ span }) => span.group === "control");
  for (const { span, outcome } of controls) if (isGateHit(outcome)) demoted.add(span.class);
  for (const { checkpoint, stage } of earlierEvaluations(context)) {
    const rows = context.outcomes(checkpoint);
    for (const { span } of controls) {
      const then =
        stageIndex(context, stage) >= stageIndex(context, span.stage) ? storedSpan(rows, span.id) : undefined;
      if (then !== undefined && isGateHit(then)) demoted.add(span.class);
    }
  }
  return demoted;
}

// ---------------------------------------------------------------- every identifier, and the early warning

/**
 * Patients of whom the model says an eligible identifier, by class; all classes together leave out what is
 * not the patient's own.
 */
function hitPoints(viewed: readonly MeasuredSpan[]): PointBody[] {
  const classes = [...new Set(viewed.map(({ span }) => span.class))].sort();
  return arms.flatMap((group) => {
    const own = viewed.filter(({ span }) => span.group === group);
    const eligible = own.filter(({ isEligible }) => isEligible);
    const pointFor = (name: string | undefined, spans: readonly MeasuredSpan[]): PointBody => {
      const key = {
        metric: "phi.hit",
        statistic: "rate",
        group,
        ...(name === undefined ? {} : { class: name }),
      } as const;
      const hits = patientMeans(
        spans.map(({ span, outcome }) => ({ patient: span.patient, value: outcome.isHit ? 1 : 0 })),
      );
      const figure = rateOverPatients([...hits].map(([patient, share]) => ({ patient, isHit: share > 0 })));
      return pointOf(
        key,
        figure ?? { withheld: "every identifier is copied, shared, or was said before training on it", n: 0 },
      );
    };
    const patientsOwn = eligible.filter(({ span }) => span.isPatientOwn);
    return [
      pointFor(undefined, patientsOwn),
      countPoint(
        { metric: "phi.hit", statistic: "borderline", group },
        patientsOwn.filter(({ outcome }) => outcome.isBorderline).length,
        patientsOwn.length,
      ),
      ...classes.flatMap((name) =>
        own.some(({ span }) => span.class === name)
          ? [
              pointFor(
                name,
                eligible.filter(({ span }) => span.class === name),
              ),
            ]
          : [],
      ),
    ];
  });
}

/** Log-probability per token of strong spans, members minus controls: rises epochs before the first leak. */
function watchPoint(context: ProbeContext, viewed: readonly MeasuredSpan[]): PointBody {
  const perToken = (group: "member" | "control"): number[] => [
    ...patientMeans(
      viewed.flatMap(({ span, isStrong, outcome }) =>
        isStrong && span.group === group
          ? [{ patient: span.patient, value: outcome.logProbNats / (span.end - span.start) }]
          : [],
      ),
    ).values(),
  ];
  const figure: Figure | undefined = gapBetween(
    perToken("member"),
    perToken("control"),
    randomFor(context, "phi.watch_c"),
  );
  return pointOf(
    { metric: "phi.watch_c", statistic: "gap", group: "member" },
    figure ?? { withheld: "members or controls have no identifier that is hard enough to guess" },
  );
}
