// What the extracted text is: identifiers, forms, public knowledge (docs/method.md, "Characteristics").
import type { PointBody, SpanItem } from "../../src/run/records.js";
import { characterOf, characters, extractedRuns, pieceTokens } from "../../src/metrics/characteristics.js";
import { meanOverPatients } from "../../src/metrics/patients.js";
import { firstWindowStart, runTokens } from "../../src/metrics/windows.js";
import { armsOf, emptyReason, type Arm } from "./arms.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { countPoint, pointOf, randomFor } from "./points.js";
import { judgeSpans } from "./spans.js";
import { scoresOf } from "./unit-outcomes.js";

interface CharacterisedRun {
  readonly patient: string;
  readonly character: (typeof characters)[number];
}

export const characteristicsProbe: Probe = {
  name: "characteristics",
  help:
    "sorts extracted runs into identifiers, forms that many patients share, public knowledge, and " +
    "the rest",
  metrics: ["characteristics.share"],
  isRequired: false,
  async measure(context) {
    const runs = await runsByArm(context);
    return { points: armsOf(context).flatMap((arm) => armPoints(context, arm, runs)), outcomes: [] };
  },
};

/**
 * Every extracted run, by unit; a unit of an older set, which does not know its common pieces, is left out.
 */
async function runsByArm(context: ProbeContext): Promise<ReadonlyMap<string, readonly CharacterisedRun[]>> {
  const units = context.set.units.filter(
    ({ lossStart, ids, commonStarts8 }) => lossStart < ids.length && commonStarts8 !== undefined,
  );
  const scores = await context.scoreItems(units.map(({ id }) => id));
  const harmful = new Map<string, SpanItem[]>();
  for (const { span, isEligible } of judgeSpans(context))
    if (isEligible) harmful.set(span.unit, [...(harmful.get(span.unit) ?? []), span]);
  return new Map(
    units.map((unit) => {
      const record = {
        harmful: harmful.get(unit.id) ?? [],
        commonStarts: new Set(unit.commonStarts8),
        pieceTokens,
        isPublic: unit.isPublic,
      };
      const from = firstWindowStart(unit.lossStart);
      const runs = extractedRuns(scoresOf(scores, unit.id).margin, { size: runTokens, from });
      return [unit.id, runs.map((run) => ({ patient: unit.patient, character: characterOf(run, record) }))];
    }),
  );
}

/**
 * Shares of the classes among an arm's extracted runs, a patient's runs together; beside each other they sum
 * to 1.
 */
function armPoints(
  context: ProbeContext,
  arm: Arm,
  runs: ReadonlyMap<string, readonly CharacterisedRun[]>,
): PointBody[] {
  const { split, group, units } = arm;
  const key = { metric: "characteristics.share", group, split } as const;
  const known = units.filter(({ id }) => runs.has(id));
  const own = known.flatMap(({ id }) => runs.get(id) ?? []);
  const reason =
    known.length === 0
      ? "the probe set was prepared without what other patients' records share"
      : "nothing was extracted";
  return [
    ...characters.map((character) => {
      const observations = own.map((run) => ({
        patient: run.patient,
        value: run.character === character ? 1 : 0,
      }));
      const share = meanOverPatients(observations, randomFor(context, key.metric, character, split, group));
      return pointOf(
        { ...key, statistic: "rate", class: character },
        share ?? { withheld: emptyReason(arm, reason), n: 0 },
      );
    }),
    countPoint({ ...key, statistic: "runs" }, { value: own.length, n: known.length }),
  ];
}
