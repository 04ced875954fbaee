// What stage A left behind and a later stage has not erased; design: "Persistence".
import { probedEpochs, type StageConfig } from "../../src/run/config.js";
import { checkpointName, type PointBody, type UnitItem } from "../../src/run/records.js";
import type { MetricName } from "../../src/metrics/catalogue.js";
import {
  type Gain,
  extractionPersistence,
  persistenceMetrics,
  retainedLift,
} from "../../src/metrics/persistence.js";
import { patientMeans, rateOverPatients } from "../../src/metrics/patients.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { baseCheckpoint, pointOf, randomFor, stageIndex } from "./points.js";
import { currentUnits, storedUnit, type UnitOutcome } from "./unit-outcomes.js";

/** A unit before A, at A's end, and now. */
interface History {
  readonly unit: UnitItem;
  readonly before: UnitOutcome;
  readonly end: UnitOutcome;
  readonly now: UnitOutcome;
}

export const persistenceProbe: Probe = {
  name: "persistence",
  help: "looks for what earlier stages left behind",
  metrics: persistenceMetrics,
  isRequired: false,
  async measure(context) {
    const at = stageIndex(context, context.subject.stage);
    const points: PointBody[] = [];
    for (const stage of context.run.config.stages.slice(0, Math.max(0, at)))
      points.push(...(await pointsFrom(context, stage)));
    return { points, outcomes: [] };
  },
};

async function pointsFrom(context: ProbeContext, from: StageConfig): Promise<PointBody[]> {
  const key = (metric: MetricName, statistic: string) =>
    ({ metric, statistic, from: from.name, to: context.subject.stage }) as const;
  const lift = key("persistence.retained_lift", "ratio");
  const corrected = key("persistence.extraction", "rate");
  const uncorrected = key("persistence.extraction_uncorrected", "rate");
  if (context.set.unitsOf(from.name, "member").length === 0) return [];
  const table = { metric: "persistence.table", from: from.name, to: context.subject.stage } as const;
  const cells = arms.flatMap((group) => transitions.map((statistic) => ({ ...table, statistic, group })));
  const withhold = (withheld: string): PointBody[] =>
    [lift, corrected, uncorrected, ...cells].map((own) => pointOf(own, { withheld }));

  const [baseline, end] = [context.baselineOf(from.name), context.endOf(from.name)];
  const [before, atEnd] = [baseline, end].map((name) =>
    name === undefined ? undefined : context.outcomes(name),
  );
  const base = context.outcomes(baseCheckpoint);
  if (end === undefined || before === undefined || atEnd === undefined || base === undefined)
    return withhold(`no probed checkpoint before stage ${from.name}, or none at its end`);

  const historyOf = async (group: "member" | "control"): Promise<History[]> => {
    const units = context.set
      .unitsOf(from.name, group)
      .filter((unit) => !isTrainedSince(context, unit, from.name));
    const current = await currentUnits(context, units);
    return units.flatMap((unit) => {
      const [first, own, ended, now] = [
        storedUnit(base, unit.id),
        storedUnit(before, unit.id),
        storedUnit(atEnd, unit.id),
        current.get(unit.id),
      ];
      // A unit without a window of its own can only be extracted as a template; one that was said at epoch 0
      // was not learned here.
      const isUsable = first?.hitRun30 === false && now?.hitRun30 !== undefined;
      return isUsable && own !== undefined && ended !== undefined
        ? [{ unit, before: own, end: ended, now }]
        : [];
    });
  };
  const [members, controls] = [await historyOf("member"), await historyOf("control")];
  const random = (metric: string) => randomFor(context, metric, from.name);

  const said = members.filter(({ end: ended }) => ended.hitRun30 === true);
  const overlap = rateOverPatients(
    said.map(({ unit, now }) => ({ patient: unit.patient, isHit: now.hitRun30 === true })),
  );
  return [
    pointOf(lift, retainedLift(gainsOf(members), gainsOf(controls), random(lift.metric))),
    pointOf(corrected, extractionFrom(context, from, end, members)),
    pointOf(uncorrected, overlap ?? { withheld: `nothing was extracted at the end of ${from.name}`, n: 0 }),
    ...cells.map((cell) => {
      const own = cell.group === "member" ? members : controls;
      const share = rateOverPatients(
        own.map((history) => ({
          patient: history.unit.patient,
          isHit: transitionOf(history) === cell.statistic,
        })),
      );
      return pointOf(
        cell,
        share ?? {
          withheld: `no ${cell.group} has a window of its own that was not said before training`,
          n: 0,
        },
      );
    }),
  ];
}

const arms = ["member", "control"] as const;

/** The cells of the 2 × 2 table: said at A's end or not, said now or not. */
const transitions = ["retained", "forgotten", "assisted", "never"] as const;

const transitionOf = ({ end, now }: History): (typeof transitions)[number] =>
  end.hitRun30 === true
    ? now.hitRun30 === true
      ? "retained"
      : "forgotten"
    : now.hitRun30 === true
      ? "assisted"
      : "never";

/** Whether a stage after `from`, up to the subject's, trains on the unit. */
function isTrainedSince(context: ProbeContext, unit: UnitItem, from: string): boolean {
  const [first, last] = [stageIndex(context, from), stageIndex(context, context.subject.stage)];
  return (unit.trainedIn ?? []).some(
    (stage) => stageIndex(context, stage) > first && stageIndex(context, stage) <= last,
  );
}

/** Gains over the model before the stage, a patient each. */
function gainsOf(histories: readonly History[]): Gain[] {
  const gains = (of: (history: History) => UnitOutcome) =>
    patientMeans(
      histories.map((history) => ({
        patient: history.unit.patient,
        value: of(history).meanLogProbNats - history.before.meanLogProbNats,
      })),
    );
  const [atEnd, later] = [gains(({ end }) => end), gains(({ now }) => now)];
  return [...atEnd].map(([patient, value]) => ({ atEnd: value, later: later.get(patient) ?? NaN }));
}

function extractionFrom(
  context: ProbeContext,
  from: StageConfig,
  end: string,
  members: readonly History[],
): ReturnType<typeof extractionPersistence> {
  const evaluations = probedEpochs(from).map((epoch) => checkpointName(from.name, epoch));
  const evaluation = evaluations[evaluations.indexOf(end) - 1];
  const choosing = evaluation === undefined ? undefined : context.outcomes(evaluation);
  if (choosing === undefined)
    return { withheld: `stage ${from.name} was looked at only once: no earlier look to choose the units by` };
  const chosen = members.filter(({ unit }) => storedUnit(choosing, unit.id)?.hitRun30 === true);
  return extractionPersistence(
    chosen.map(({ unit, end: ended, now }) => ({
      patient: unit.patient,
      hitAtEnd: ended.hitRun30 === true,
      hitLater: now.hitRun30 === true,
    })),
    randomFor(context, "persistence.extraction", from.name),
  );
}
