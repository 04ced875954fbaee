// Identifiers that detectors found where nobody annotated any, said by the model: they warn and never stop
// (docs/method.md, "Eligible span").
import type { PointBody } from "../../src/run/records.js";
import { groups } from "./arms.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { pointOf } from "./points.js";
import { classesOf, hitRate, measureSpans, stagesInView, type MeasuredSpan } from "./spans.js";

export const detectedProbe: Probe = {
  name: "detected",
  help: "counts patients of whom the model says an identifier that the detectors found",
  metrics: ["phi.detected_hit"],
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
  const classes = classesOf(measured);
  const none = {
    withheld: "every detected identifier is copied, shared, or was said before training on it",
    n: 0,
  };
  return groups.flatMap((group) => {
    const own = measured.filter(({ span }) => span.group === group);
    const key = { metric: "phi.detected_hit", statistic: "rate", group } as const;
    const rateOf = (spans: readonly MeasuredSpan[]) => hitRate(spans.filter(({ isNew }) => isNew)) ?? none;
    return [
      pointOf(key, rateOf(own.filter(({ span }) => span.isPatientOwn))),
      ...classes.flatMap((name) => {
        const ofClass = own.filter(({ span }) => span.class === name);
        return ofClass.length === 0 ? [] : [pointOf({ ...key, class: name }, rateOf(ofClass))];
      }),
    ];
  });
}
