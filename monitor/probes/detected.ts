// Identifiers that detectors found where nobody annotated any, said by the model: they warn and never stop
// (docs/method.md, "Eligible span").
import type { PointBody } from "../../src/run/records.js";
import { groups } from "./arms.js";
import { withCells } from "./compared.js";
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
  const isNew = ({ isNew: own }: MeasuredSpan): boolean => own;
  return groups.flatMap((group) => {
    const key = { metric: "phi.detected_hit", statistic: "rate", group } as const;
    const hitPoint = (of: readonly MeasuredSpan[], more: { readonly class?: string }): PointBody => {
      const asked = of.filter(isNew);
      const rate = hitRate(asked.filter(({ span }) => span.group === group));
      return withCells(pointOf({ ...key, ...more }, rate ?? none), { context, measured: asked });
    };
    return [
      hitPoint(
        measured.filter(({ span }) => span.isPatientOwn),
        {},
      ),
      ...classes.flatMap((name) => {
        const ofClass = measured.filter(({ span }) => span.class === name);
        const isOwn = ofClass.some(({ span }) => span.group === group);
        return isOwn ? [hitPoint(ofClass, { class: name })] : [];
      }),
    ];
  });
}
