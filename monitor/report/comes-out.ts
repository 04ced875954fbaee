import { stagesToJudge } from "../../src/run/judged-text.js";
import type { Point } from "../../src/run/records.js";
import { findPoints, type RunRecords } from "./run-records.js";

/** What a model says, in the order in which a privacy officer asks. */
const asked: readonly {
  readonly metric: string;
  readonly statistic: string;
  readonly what: string;
}[] = [
  { metric: "phi.given_b", statistic: "rate", what: "an identifier" },
  { metric: "phi.given_a", statistic: "patients", what: "an identifier too hard to guess" },
  { metric: "extraction.strong", statistic: "patients", what: "a record that nobody could have guessed" },
  { metric: "extraction.run@30", statistic: "rate", what: "30 tokens of a record, word for word" },
  { metric: "phi.unconditional", statistic: "patients", what: "something of theirs, unasked" },
];

/** Members and controls of whom something comes out, of how many. */
interface ComesOut {
  readonly what: string;
  readonly member: Point | undefined;
  readonly control: Point | undefined;
}

/**
 * What comes out of a checkpoint now, of how many patients, by class: the first thing to know of it, whoever
 * taught it. Records of public text are left out. Empty where nothing was asked.
 */
export function comesOutLines(records: RunRecords, checkpoint: string): string[] {
  const rows = asked.flatMap((one) => rowsOf(records, { ...one, checkpoint }));
  const width = Math.max(0, ...rows.map(({ what }) => what.length));
  return rows.map(
    ({ what, member, control }) =>
      `${what.padEnd(width)}  ${countOf(member)}` +
      (control === undefined ? "" : `; controls ${countOf(control)}`),
  );
}

function rowsOf(
  records: RunRecords,
  { metric, statistic, what, checkpoint }: (typeof asked)[number] & { readonly checkpoint: string },
): ComesOut[] {
  const stages = stagesToJudge(records.run.config);
  const points = findPoints(records, { metric, statistic, checkpoint }).filter(
    ({ split, n = 0 }) => n > 0 && (split === undefined || stages.includes(split)),
  );
  const members = points.filter(({ group }) => group === "member");
  return members
    .filter((member) => member.class === undefined || (member.k ?? 0) > 0)
    .map((member) => ({
      what: nameOf(member, { what, isOneStage: stages.length < 2 }),
      member,
      control: points.find(
        (point) => point.group === "control" && point.split === member.split && point.class === member.class,
      ),
    }));
}

const nameOf = (
  { class: name, split }: Point,
  { what, isOneStage }: { readonly what: string; readonly isOneStage: boolean },
): string => {
  if (name !== undefined) return `  ${name}`;
  return split === undefined || isOneStage ? what : `${what}, ${split}`;
};

/** `8 of 50`; a mean over patients' shares rounds up: part of a patient's records is a patient. */
const countOf = (point: Point | undefined): string => {
  if (point?.value === undefined) return "not judged";
  const { n = 0, k = point.value } = point;
  return `${Math.ceil(k)} of ${n}`;
};
