import type { RunDirectory } from "../src/run-directory.js";
import type { UnitItem } from "../src/records.js";
import { blindScores } from "./metrics/bag-of-words.js";
import type { Observation } from "./metrics/patients.js";
import { aucWithInterval } from "./metrics/roc.js";

/** Patients an arm under which a classifier learns too little to say anything. */
const minPatients = 100;

/** Observations of the classifier that reads words alone, an arm each; empty where an arm has under two patients. */
export function blindObservations(
  members: readonly UnitItem[],
  controls: readonly UnitItem[],
): Readonly<Record<"members" | "controls", Observation[]>> {
  if (Math.min(numPatients(members), numPatients(controls)) < 2) return { members: [], controls: [] };
  const units = [...members, ...controls];
  const scores = blindScores(units.map(({ patient, group, ids }) => ({ patient, isMember: group === "member", ids })));
  const observed = units.map(({ patient }, i): Observation => ({ patient, value: scores[i] ?? NaN }));
  return { members: observed.slice(0, members.length), controls: observed.slice(members.length) };
}

const numPatients = (units: readonly UnitItem[]): number => new Set(units.map(({ patient }) => patient)).size;

/** What is wrong with the split of a prepared run, before anything is trained: a sentence a stage whose members and controls differ in their words. */
export function blindWarnings(run: RunDirectory): string[] {
  const units = run.readProbeSet().filter((item): item is UnitItem => item.kind === "unit");
  return run.readRun().config.stages.flatMap(({ name }) => {
    const of = (group: UnitItem["group"]) => units.filter((unit) => unit.stage === name && unit.group === group);
    const [own, others] = [of("member"), of("control")];
    if (Math.min(numPatients(own), numPatients(others)) < minPatients) return [];
    const { members, controls } = blindObservations(own, others);
    const { auc, interval } = aucWithInterval(members, controls);
    return interval.low > 0.5 ? [warningOf(name, { value: auc, ...interval })] : [];
  });
}

/** The warning in plain words. */
export function warningOf(
  stage: string,
  { value, low, high }: { readonly value: number; readonly low: number; readonly high: number },
): string {
  const figure = `AUC ${value.toFixed(2)} [${low.toFixed(2)}, ${high.toFixed(2)}]`;
  return (
    `stage ${stage}: WARNING: members can be told from controls by their words alone (${figure}; 0.5 is a fair split). They are not alike, so a difference between them is no ` +
    "proof of memory: look at how the data was put together, and take controls from the same patients' sources and times"
  );
}
