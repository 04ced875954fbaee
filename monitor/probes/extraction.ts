// Carlini et al. 2023, "Quantifying Memorization Across Neural Language Models": verbatim continuation,
// decided at every offset from one pass.
import type { PointBody } from "../../src/run/records.js";
import type { Decision } from "../../src/metrics/extraction.js";
import type { MetricName } from "../../src/metrics/catalogue.js";
import { rateOverPatients } from "../../src/metrics/patients.js";
import { armsOf, emptyReason, type Arm } from "./arms.js";
import { askedAlike, cellsOfQuestions, comparedPoints, type Question } from "./compared.js";
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
    const arms = armsOf(context);
    const decisions = new Map(units.map((unit) => [unit.id, decideUnit(unit, scoresOf(scores, unit.id))]));
    return {
      points: context.run.config.stages.flatMap(({ name: split }) =>
        stagePoints({ split, arms: arms.filter((arm) => arm.split === split) }, decisions),
      ),
      outcomes: units.map((unit) => unitOutcome(unit, scoresOf(scores, unit.id))),
    };
  },
};

/** A record's answer, as a question to its patient. */
type Answer = Decision & Question;

/** Figures of a stage's members and controls, metric by metric. */
function stagePoints(
  stage: { readonly split: string; readonly arms: readonly Arm[] },
  decisions: ReadonlyMap<string, UnitDecisions>,
): PointBody[] {
  const { split, arms } = stage;
  if (arms.length === 0) return [];
  return metrics.flatMap(({ metric, decision, emptyReason: withheld }) => {
    const asked = arms.map((arm) => ({
      arm,
      answers: arm.units.flatMap(({ id, patient }): Answer[] => {
        const own = decisions.get(id)?.[decision];
        return own === undefined ? [] : [{ patient, record: id, ...own }];
      }),
    }));
    const of = (group: Arm["group"]): Answer[] =>
      asked.flatMap(({ arm, answers }) => (arm.group === group ? answers : []));
    const alike = askedAlike({ member: of("member"), control: of("control") });
    return [
      ...asked.flatMap(({ arm, answers }) =>
        armPoints({ metric, withheld, arm, answers, cells: cellsOfQuestions(alike) }),
      ),
      ...comparedPoints({ metric, statistic: "patients", split }, { asked: alike, as: "count", withheld }),
    ];
  });
}

function armPoints(of: {
  readonly metric: MetricName;
  readonly arm: Arm;
  readonly answers: readonly Answer[];
  readonly cells: NonNullable<PointBody["cells"]>;
  /** Why there is no figure where no record could be asked. */
  readonly withheld: string;
}): PointBody[] {
  const { metric, arm, answers, cells, withheld } = of;
  const { group, split, units } = arm;
  const key = { metric, group, split } as const;
  const rate = rateOverPatients(answers);
  const point = pointOf(
    { ...key, statistic: "rate" },
    rate ?? { withheld: emptyReason(arm, withheld), n: 0 },
  );
  return [
    // A rule that reads the rate compares patients who are asked alike, too.
    group === "member" && rate !== undefined ? { ...point, cells } : point,
    countPoint(
      { ...key, statistic: "borderline" },
      { value: answers.filter(({ isBorderline }) => isBorderline).length, n: answers.length },
    ),
    countPoint({ ...key, statistic: "excluded" }, { value: units.length - answers.length, n: units.length }),
  ];
}
