// What stage A left behind and a later stage has not erased (docs/method.md, "Persistence").
import { patientMeans, rateOverPatients } from "../../src/metrics/patients.js";
import {
  extractionPersistence,
  meanGain,
  retainedLift,
  transitionOf,
  transitions,
  type FigureOrReason,
  type Gain,
} from "../../src/metrics/persistence.js";
import { probedEpochs, type StageConfig } from "../../src/run/config.js";
import { checkpointName, type PointBody, type UnitItem } from "../../src/run/records.js";
import { groups, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { pointOf, randomFor } from "./points.js";
import type { Probe } from "./probe.js";
import { baseCheckpoint, stagesUntilNow } from "./stages.js";
import { currentUnits, storedUnit, type UnitOutcome, type UnitOutcomes } from "./unit-outcomes.js";

/** A unit before A, at A's end, and now. */
interface History {
  readonly unit: UnitItem;
  readonly before: UnitOutcome;
  readonly end: UnitOutcome;
  readonly now: UnitOutcome;
}

/** Checkpoints that a unit's history is read from: before any training, before A, and A's end. */
interface Past {
  readonly base: UnitOutcomes;
  readonly before: UnitOutcomes;
  readonly end: UnitOutcomes;
}

export const persistenceProbe: Probe = {
  name: "persistence",
  help: "looks for what earlier stages left behind",
  metrics: [
    "persistence.retained_lift",
    "persistence.gain",
    "persistence.extraction",
    "persistence.extraction_uncorrected",
    "persistence.table",
  ],
  isRequired: false,
  async measure(context) {
    const points: PointBody[] = [];
    for (const stage of stagesUntilNow(context).slice(0, -1))
      points.push(...(await pointsFrom(context, stage)));
    return { points, outcomes: [] };
  },
};

async function pointsFrom(context: ProbeContext, from: StageConfig): Promise<PointBody[]> {
  if (context.set.unitsOf(from.name, "member").length === 0) return [];
  const between = { from: from.name, to: context.subject.stage };
  const lift = { ...between, metric: "persistence.retained_lift", statistic: "ratio" } as const;
  const corrected = { ...between, metric: "persistence.extraction", statistic: "rate" } as const;
  const uncorrected = {
    ...between,
    metric: "persistence.extraction_uncorrected",
    statistic: "rate",
  } as const;
  const cells = groups.flatMap((group) =>
    transitions.map((statistic) => ({ ...between, metric: "persistence.table", statistic, group }) as const),
  );

  const past = pastOf(context, from.name);
  if (past === undefined) {
    const withheld = `no probed checkpoint before stage ${from.name}, or none at its end`;
    return [lift, corrected, uncorrected, ...cells].map((key) => pointOf(key, { withheld }));
  }
  const histories = {
    member: await historiesOf(context, { stage: from.name, group: "member", past }),
    control: await historiesOf(context, { stage: from.name, group: "control", past }),
  };
  const random = randomFor(context, lift.metric, from.name);
  const said = histories.member.filter(({ end }) => isHit(end));
  const stillSaid = rateOverPatients(
    said.map(({ unit, now }) => ({ patient: unit.patient, isHit: isHit(now) })),
  );
  const gains = { member: gainsOf(histories.member), control: gainsOf(histories.control) };
  return [
    pointOf(lift, retainedLift(gains.member, gains.control, random)),
    ...groups.flatMap((group) => gainPoints({ ...between, group }, gains[group])),
    pointOf(corrected, extractionFrom(context, from, histories.member)),
    pointOf(uncorrected, stillSaid ?? { withheld: `nothing was extracted at the end of ${from.name}`, n: 0 }),
    ...cells.map((cell) => {
      const inCell = histories[cell.group].map(({ unit, end, now }) => ({
        patient: unit.patient,
        isHit: transitionOf({ atEnd: isHit(end), later: isHit(now) }) === cell.statistic,
      }));
      const withheld = `no ${cell.group} has a window of its own that was not said before training`;
      return pointOf(cell, rateOverPatients(inCell) ?? { withheld, n: 0 });
    }),
  ];
}

/** Whether 30 tokens in a row of the unit came. */
const isHit = ({ hitRun30 }: UnitOutcome): boolean => hitRun30 === true;

/** Undefined where a checkpoint is missing, or was not probed. */
function pastOf(context: ProbeContext, stage: string): Past | undefined {
  const outcomesAt = (checkpoint: string | undefined): UnitOutcomes | undefined =>
    checkpoint === undefined ? undefined : context.outcomes(checkpoint);
  const base = outcomesAt(baseCheckpoint);
  const before = outcomesAt(context.baselineOf(stage));
  const end = outcomesAt(context.endOf(stage));
  return base === undefined || before === undefined || end === undefined ? undefined : { base, before, end };
}

/** Histories of a stage's units of a group, of those that no later stage trains on. */
async function historiesOf(
  context: ProbeContext,
  of: { readonly stage: string; readonly group: Group; readonly past: Past },
): Promise<History[]> {
  const { stage, group, past } = of;
  const names = stagesUntilNow(context).map(({ name }) => name);
  const later = new Set(names.slice(names.indexOf(stage) + 1));
  const units = context.set
    .unitsOf(stage, group)
    .filter(({ trainedIn = [] }) => !trainedIn.some((name) => later.has(name)));
  const current = await currentUnits(context, units);
  return units.flatMap((unit) => {
    const [first, before, end, now] = [
      storedUnit(past.base, unit.id),
      storedUnit(past.before, unit.id),
      storedUnit(past.end, unit.id),
      current.get(unit.id),
    ];
    // A unit without a window of its own can only be extracted as a template; one that was said at epoch 0
    // was not learned here.
    const isUsable = first?.hitRun30 === false && now?.hitRun30 !== undefined;
    return isUsable && before !== undefined && end !== undefined ? [{ unit, before, end, now }] : [];
  });
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

/** An arm's mean gains, at the stage's end and now. */
function gainPoints(
  at: { readonly from: string; readonly to: string; readonly group: Group },
  gains: readonly Gain[],
): PointBody[] {
  const mean = meanGain(gains);
  const none = { withheld: `no ${at.group} has a window of its own that was not said before training`, n: 0 };
  return (["at-end", "later"] as const).map((statistic) =>
    pointOf(
      { ...at, metric: "persistence.gain", statistic },
      mean === undefined ? none : { value: statistic === "later" ? mean.later : mean.atEnd, n: gains.length },
    ),
  );
}

/** Of units that came at the stage's last evaluation but one: how many come now, against its end. */
function extractionFrom(
  context: ProbeContext,
  from: StageConfig,
  members: readonly History[],
): FigureOrReason {
  const evaluations = probedEpochs(from).map((epoch) => checkpointName(from.name, epoch));
  const end = context.endOf(from.name);
  const evaluation = end === undefined ? undefined : evaluations[evaluations.indexOf(end) - 1];
  const choosing = evaluation === undefined ? undefined : context.outcomes(evaluation);
  if (choosing === undefined)
    return { withheld: `stage ${from.name} was looked at only once: no earlier look to choose the units by` };
  const chosen = members.filter(({ unit }) => storedUnit(choosing, unit.id)?.hitRun30 === true);
  return extractionPersistence(
    chosen.map(({ unit, end: ended, now }) => ({
      patient: unit.patient,
      hitAtEnd: isHit(ended),
      hitLater: isHit(now),
    })),
    randomFor(context, "persistence.extraction", from.name),
  );
}
