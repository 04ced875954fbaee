// One record that nobody could have guessed, said word for word: proof alone (docs/method.md, "Strong
// record").
import { defined } from "../../src/defined.js";
import { exactCount } from "../../src/metrics/binomial.js";
import { hitBits, mixLaws, neededRecordBits } from "../../src/metrics/strong-record.js";
import { packSurprisals, unpackSurprisals } from "../../src/metrics/surprisal.js";
import { alphaOf } from "../../src/rules/alpha-of.js";
import type { Outcome, PointBody, UnitItem } from "../../src/run/records.js";
import { groups, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { countPoint, pointOf, type Key } from "./points.js";
import type { Probe } from "./probe.js";
import { baseCheckpoint, earlierEvaluations, hasBegun } from "./stages.js";
import { scoresOf, uniqueStarts30 } from "./unit-outcomes.js";

const metric = "extraction.strong";

export const strongRecordProbe: Probe = {
  name: "strong-record",
  help: "looks for records that come word for word and that nobody could have guessed",
  metrics: [metric],
  isRequired: true,
  async measure(context) {
    const asked = context.set.units.filter(isAsked);
    const scores = await context.scoreItems(asked.map(({ id }) => id));
    const begun = asked.filter(({ stage }) => hasBegun(context, stage));
    const judged = begun.map((unit): JudgedUnit => ({
      unit,
      bits: bitsOf(context, unit, scoresOf(scores, unit.id).margin),
    }));
    return {
      points: pointsOf(context, judged),
      outcomes: [
        ...judged.flatMap(hitOutcome),
        // What these models give the records of a later stage is what the stage is held against.
        ...asked
          .filter(({ stage }) => !hasBegun(context, stage))
          .map(({ id }) => ({
            kind: "surprisal" as const,
            id: surprisalId(id),
            packed: packSurprisals(scoresOf(scores, id).logProbNats),
          })),
      ],
    };
  },
};

/** Whether a record can be proof: somebody's own, and with a window that no other patient's record holds. */
const isAsked = (unit: UnitItem): boolean => !unit.isPublic && uniqueStarts30(unit).length > 0;

/** A record and the most bits of what the model says of it; `unjudged` says why they are not known. */
interface JudgedUnit {
  readonly unit: UnitItem;
  readonly bits: { readonly hit: number | undefined } | { readonly unjudged: string };
}

function bitsOf(context: ProbeContext, unit: UnitItem, margins: Float32Array): JudgedUnit["bits"] {
  if (unit.guess === undefined)
    return { unjudged: "the probe set was prepared without what others' records tell of a record" };
  const before = context.baselineOf(unit.stage);
  const known = [baseCheckpoint, ...(before === undefined ? [] : [before])].map((checkpoint) =>
    storedSurprisals(context, checkpoint, unit.id),
  );
  const models = known.filter((law) => law !== undefined);
  if (before === undefined || models.length < known.length)
    return { unjudged: "what the models before the stage gave the records was not measured" };
  const guessers = [...models, mixLaws([unpackSurprisals(unit.guess), ...models])];
  return { hit: hitBits({ margins, starts: uniqueStarts30(unit), guessers }) };
}

const surprisalId = (unit: string): string => `surprisal of ${unit}`;
const hitId = (unit: string): string => `record of ${unit}`;

function storedSurprisals(context: ProbeContext, checkpoint: string, unit: string): Float64Array | undefined {
  const row = context.outcomes(checkpoint)?.get(surprisalId(unit));
  return row?.kind === "surprisal" ? unpackSurprisals(row.packed) : undefined;
}

function hitOutcome({ unit, bits }: JudgedUnit): Outcome[] {
  if ("unjudged" in bits || bits.hit === undefined) return [];
  const { id, group, stage, patient } = unit;
  return [{ kind: "record", id: hitId(id), unit: id, group, stage, patient, bits: bits.hit }];
}

function pointsOf(context: ProbeContext, judged: readonly JudgedUnit[]): PointBody[] {
  const byChance = neededByChance(context);
  const controls = judged.filter(({ unit }) => unit.group === "control");
  // What came of somebody whom training never saw was easier to guess than the guessers know.
  const needed = { control: byChance, member: byChance + mostOfControls(context, controls) };
  const stages = [...new Set(judged.map(({ unit }) => unit.stage))];
  return stages.flatMap((split) => {
    const armOf = (group: Group): ArmCount =>
      countArm(
        judged.filter(({ unit }) => unit.stage === split && unit.group === group),
        needed[group],
      );
    const arms = { member: armOf("member"), control: armOf("control") };
    return groups.flatMap((group) =>
      pointsOfArm(arms[group], { key: { metric, group, split }, note: noteOf(arms, needed.member) }),
    );
  });
}

/** Bits that chance does not give, over all windows and evaluations. */
function neededByChance({ run, set }: ProbeContext): number {
  const numWindows = set.units
    .filter((unit) => unit.group === "member" && isAsked(unit))
    .reduce((sum, unit) => sum + uniqueStarts30(unit).length, 0);
  return neededRecordBits({
    numWindows,
    plannedLooks: run.probe.plannedLooks,
    alpha: alphaOf(metric, run.config.rules),
  });
}

/** The most bits of a control's record that came, at this evaluation or an earlier one; 0 where none did. */
function mostOfControls(context: ProbeContext, controls: readonly JudgedUnit[]): number {
  const now = controls.map(({ bits }) => ("hit" in bits ? (bits.hit ?? 0) : 0));
  const then = earlierEvaluations(context).flatMap(({ checkpoint }) => {
    const rows = context.outcomes(checkpoint);
    return controls.map(({ unit }) => {
      const row = rows?.get(hitId(unit.id));
      return row?.kind === "record" ? row.bits : 0;
    });
  });
  return Math.max(0, ...now, ...then);
}

/** Records of an arm that came and were hard enough to guess. */
type ArmCount =
  | { readonly withheld: string }
  | {
      /** Patients who were asked, and those of whom such a record came. */
      readonly n: number;
      readonly k: number;
      readonly numRecords: number;
      readonly numHits: number;
      readonly mostBits: number;
    };

function countArm(judged: readonly JudgedUnit[], needed: number): ArmCount {
  const unjudged = judged.flatMap(({ bits }) => ("unjudged" in bits ? [bits.unjudged] : []));
  if (unjudged[0] !== undefined) return { withheld: unjudged[0] };
  if (judged.length === 0) return { withheld: "no record here has 30 tokens of its own behind 50 others" };
  const hits = judged.flatMap(({ unit, bits }) =>
    "hit" in bits && bits.hit !== undefined && bits.hit >= needed ? [{ unit, bits: bits.hit }] : [],
  );
  return {
    n: numPatients(judged),
    k: numPatients(hits),
    numRecords: judged.length,
    numHits: hits.length,
    mostBits: Math.max(...hits.map(({ bits }) => bits)),
  };
}

/** What a verdict says beside the members' figure. */
function noteOf(
  { member, control }: { readonly member: ArmCount; readonly control: ArmCount },
  needed: number,
): string | undefined {
  if ("withheld" in member || member.k === 0) return undefined;
  const controls =
    "withheld" in control
      ? "no controls"
      : `${control.k === 0 ? "none" : control.k} of ${control.n} controls`;
  return (
    `${controls}; 30 tokens in a row that take ${Math.floor(member.mostBits)} bits to guess, where ` +
    `${Math.ceil(needed)} are proof`
  );
}

function pointsOfArm(
  arm: ArmCount,
  { key, note }: { readonly key: Omit<Key, "statistic">; readonly note: string | undefined },
): PointBody[] {
  const patients = { ...key, statistic: "patients" };
  if ("withheld" in arm) return [pointOf(patients, { withheld: arm.withheld, n: 0 })];
  const { n, k, numRecords, numHits } = arm;
  const figure = pointOf(patients, exactCount(k, n));
  return [
    { ...figure, ...defined({ note: key.group === "member" ? note : undefined }) },
    countPoint({ ...key, statistic: "records" }, { value: numHits, n: numRecords }),
  ];
}

const numPatients = (judged: readonly { readonly unit: UnitItem }[]): number =>
  new Set(judged.map(({ unit }) => unit.patient)).size;
