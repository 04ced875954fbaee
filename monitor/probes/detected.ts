// Identifiers that detectors found where nobody annotated any, said by the model: they warn and never stop
// (design: "PHI").
import type { PointBody } from "../../src/run/records.js";
import { patientMeans, rateOverPatients } from "../../src/metrics/patients.js";
import { detectedMetrics } from "../../src/metrics/identifiers.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { pointOf } from "./points.js";
import { measureSpans, stagesInView, type MeasuredSpan } from "./spans.js";

export const detectedProbe: Probe = {
  name: "detected",
  help: "counts patients of whom the model says an identifier that the detectors found",
  metrics: detectedMetrics,
  isRequired: false,
  async measure(context) {
    // Their outcomes are stored by the probe "phi", with those of all identifiers.
    return {
      points: context.set.spans.some(({ truth }) => truth === "detected")
        ? await detectedPoints(context)
        : [],
      outcomes: [],
    };
  },
};

async function detectedPoints(context: ProbeContext): Promise<PointBody[]> {
  const inView = stagesInView(context);
  const measured = (await measureSpans(context)).filter(
    ({ span }) => span.truth === "detected" && inView.has(span.stage),
  );
  const classes = [...new Set(measured.map(({ span }) => span.class))].sort();
  return (["member", "control"] as const).flatMap((group) => {
    const own = measured.filter(({ span }) => span.group === group);
    const pointFor = (spans: readonly MeasuredSpan[], name?: string): PointBody => {
      const key = {
        metric: "phi.detected_hit",
        statistic: "rate",
        group,
        ...(name === undefined ? {} : { class: name }),
      } as const;
      const hits = patientMeans(
        spans
          .filter(({ isNew }) => isNew)
          .map(({ span, outcome }) => ({ patient: span.patient, value: outcome.isHit ? 1 : 0 })),
      );
      const figure = rateOverPatients([...hits].map(([patient, share]) => ({ patient, isHit: share > 0 })));
      return pointOf(
        key,
        figure ?? {
          withheld: "every detected identifier is copied, shared, or was said before training on it",
          n: 0,
        },
      );
    };
    return [
      pointFor(own.filter(({ span }) => span.isPatientOwn)),
      ...classes.flatMap((name) => {
        const ofClass = own.filter(({ span }) => span.class === name);
        return ofClass.length === 0 ? [] : [pointFor(ofClass, name)];
      }),
    ];
  });
}
