import type { StageConfig } from "../src/run/config.js";
import { MnemoscopeError } from "../src/errors.js";
import type { StageUnit, StageUnits } from "./collect.js";
import { NearDuplicates } from "./near-duplicates.js";
import type { StageSample } from "./sample-stages.js";

/**
 * A placebo is the same run with what is probed withheld from training: the probed members, all else that
 * belongs to their patients or document groups, records that nearly equal them, and the canaries. Nothing
 * that a rule reads against training is true then, and whatever fires is a false alarm, on the user's own
 * data and model. Other records take the place of the withheld ones, where there are any.
 */

/**
 * Members collected for every record that a stage trains on: enough to put others in the place of those
 * withheld.
 */
export const placeboPool = 3;

/**
 * Members that a placebo may probe: those that the run itself would train on, of at most half of the patients
 * that there are, so that something is left to train on. Where the pool is large, that is all of them, and
 * the probe set is the run's own.
 */
export function placeboFrame(stage: StageConfig, members: readonly StageUnit[]): StageUnit[] {
  const patients = [...new Set(members.map(({ patient }) => patient))];
  const half = new Set(patients.slice(0, Math.floor(patients.length / 2)));
  return members.slice(0, stage.trainingRecords).filter(({ patient }) => half.has(patient));
}

/** What a placebo keeps from training, in numbers. */
export interface Withheld {
  /** Probed members, and probed questions that would have been trained on. */
  readonly numProbed: number;
  readonly numPatients: number;
  /** Records that some stage of the run itself trains on. */
  readonly numRecords: number;
}

/** The same in words. */
export const describePlacebo = ({ numProbed, numPatients, numRecords }: Withheld): string =>
  `PLACEBO: ${numProbed} probed members are withheld from training, with everything of their ` +
  `${numPatients} patients or document groups and what nearly ` +
  `equals them (${numRecords} records that the run itself trains on), and so are all canaries. The ` +
  "written rows hold none of them: what a rule finds here is a false alarm";

/**
 * Takes what is probed, and what tells of it, out of every stage, and cuts each stage to the records that it
 * trains on.
 * @throws DATA_EMPTY where nothing is left to train on.
 */
export function withholdProbed(
  stages: readonly StageUnits[],
  samples: readonly StageSample[],
): { readonly stages: StageUnits[]; readonly withheld: Withheld } {
  const probed = new Map(
    samples.flatMap(({ members, trainQuestions }) =>
      [...members, ...trainQuestions].map((unit) => [unit.id, unit] as const),
    ),
  );
  const patients = new Set([...probed.values()].map(({ patient }) => patient));
  const likenesses = new NearDuplicates();
  for (const { id, ids } of probed.values()) likenesses.add(id, ids);
  const out = new Set<string>();
  const left = stages.map((units): StageUnits => {
    const { stage } = units;
    const members: StageUnit[] = [];
    const withheld: StageUnit[] = [];
    const limit = stage.trainingRecords ?? Infinity;
    units.members.forEach((unit, place) => {
      if (patients.has(unit.patient) || likenesses.see(unit.ids)) {
        if (place < limit) withheld.push(unit);
      } else if (members.length < limit) members.push(unit);
    });
    if (members.length === 0)
      throw new MnemoscopeError(
        "DATA_EMPTY",
        `without the probed members, stage "${stage.name}" has no record to train on`,
        {
          remedy: "give it more data, or lower probe.members",
        },
      );
    for (const { id } of withheld) out.add(id);
    return { ...units, members, withheld };
  });
  return {
    stages: left,
    withheld: { numProbed: probed.size, numPatients: patients.size, numRecords: out.size },
  };
}
