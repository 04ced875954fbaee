// Carlini et al. 2023, "Quantifying Memorization Across Neural Language Models": verbatim continuation,
// decided at every offset from one pass.
import type { PointBody, UnitItem } from "../../src/run/records.js";
import type { MetricName } from "../../src/metrics/catalogue.js";
import { rateOverPatients } from "../../src/metrics/patients.js";
import { armsOf, emptyReason, type Arm } from "./arms.js";
import type { Probe } from "./probe.js";
import { countPoint, pointOf } from "./points.js";
import { decideUnit, scoresOf, unitOutcome, type UnitDecisions } from "./unit-outcomes.js";

const metrics: readonly {
  readonly metric: MetricName;
  readonly decision: keyof UnitDecisions;
  readonly emptyReason: string;
}[] = [
  {
    metric: "extraction.run@30",
    decision: "run30",
    emptyReason: "no record has 30 tokens of its own behind 50 others",
  },
  {
    metric: "extraction.run@50",
    decision: "run50",
    emptyReason: "no record has 50 tokens of its own behind 50 others",
  },
  {
    metric: "extraction.exact@30",
    decision: "exact30",
    emptyReason: "no record has 30 tokens of its own behind 50 others",
  },
  {
    metric: "extraction.exact@50",
    decision: "exact50",
    emptyReason: "no record has 50 tokens of its own behind 50 others",
  },
  {
    metric: "template.run@30",
    decision: "template30",
    emptyReason: "no record has a window of 30 tokens that stands in another's training record",
  },
];

export const extractionProbe: Probe = {
  name: "extraction",
  help: "asks of every probed record whether the model would go on with it word for word",
  metrics: [
    "extraction.run@30",
    "extraction.run@50",
    "extraction.exact@30",
    "extraction.exact@50",
    "template.run@30",
  ],
  isRequired: true,
  async measure(context) {
    const units = context.set.units.filter((unit) => unit.lossStart < unit.ids.length);
    const scores = await context.scoreItems(units.map(({ id }) => id));
    const decisions = new Map(units.map((unit) => [unit.id, decideUnit(unit, scoresOf(scores, unit.id))]));
    return {
      points: armsOf(context).flatMap((arm) => armPoints(arm, decisions)),
      outcomes: units.map((unit) => unitOutcome(unit, scoresOf(scores, unit.id))),
    };
  },
};

function armPoints(arm: Arm, decisions: ReadonlyMap<string, UnitDecisions>): PointBody[] {
  const { split, group, units } = arm;
  return metrics.flatMap(({ metric, decision, emptyReason: reason }) => {
    const key = { metric, group, split } as const;
    const asked = units.flatMap((unit: UnitItem) => {
      const own = decisions.get(unit.id)?.[decision];
      return own === undefined ? [] : [{ patient: unit.patient, ...own }];
    });
    const rate = rateOverPatients(asked);
    return [
      pointOf({ ...key, statistic: "rate" }, rate ?? { withheld: emptyReason(arm, reason), n: 0 }),
      countPoint(
        { ...key, statistic: "borderline" },
        { value: asked.filter(({ isBorderline }) => isBorderline).length, n: asked.length },
      ),
      countPoint({ ...key, statistic: "excluded" }, { value: units.length - asked.length, n: units.length }),
    ];
  });
}
