// The loss on probed records: what every other figure is read against.
import { meanOverPatients } from "../../src/metrics/patients.js";
import { groups } from "./arms.js";
import type { Probe } from "./probe.js";
import { pointOf, randomFor } from "./points.js";
import { currentUnits } from "./unit-outcomes.js";

export const lossProbe: Probe = {
  name: "loss",
  help: "takes the mean loss of members and controls",
  metrics: ["loss.mean"],
  isRequired: false,
  async measure(context) {
    const points = [];
    for (const { name: stage } of context.run.config.stages)
      for (const group of groups) {
        const outcomes = await currentUnits(context, context.set.unitsOf(stage, group));
        const observations = [...outcomes.values()].map(({ patient, meanLogProbNats }) => ({
          patient,
          value: -meanLogProbNats,
        }));
        const figure = meanOverPatients(observations, randomFor(context, "loss.mean", stage, group));
        if (figure !== undefined)
          points.push(pointOf({ metric: "loss.mean", statistic: "mean", group, split: stage }, figure));
      }
    return { points, outcomes: [] };
  },
};
