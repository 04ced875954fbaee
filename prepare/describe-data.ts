import type { StageUnits } from "./collect.js";
import type { Survey } from "./survey.js";

/** What is said of each source: how many of its records are used for what, and what was left out. */
export function describeData(
  surveys: readonly Survey[],
  {
    stages,
    numDropped,
  }: { readonly stages: readonly StageUnits[]; readonly numDropped: ReadonlyMap<string, number> },
): string[] {
  const sources = surveys.map(({ name, numRecords, numDuplicates, leftOut, counts }) => {
    const dropped = numDropped.get(name) ?? 0;
    const ofThem =
      `, of which ${dropped} were dropped because they equal or nearly equal a training record, or ` +
      "are of a patient who is trained on";
    return (
      `data ${name}: ${numRecords} records, ` +
      `${numDuplicates} exact duplicates left out${emptyAndTorn(leftOut)}; ` +
      `${counts.member} members, ${counts.validation} for validation, ` +
      `${counts.control} controls${dropped === 0 ? "" : ofThem}`
    );
  });
  const leftOut = stages.flatMap(({ stage, numLeftOut }) =>
    numLeftOut === 0
      ? []
      : [
          `stage ${stage.name}: ${numLeftOut} members were passed over because they are shorter or ` +
            "longer than the stage takes",
        ],
  );
  return [...sources, ...leftOut];
}

/** What the reader left out beside the records, in words; nothing where it left out nothing. */
function emptyAndTorn({ numEmpty, numTorn, numUnsearched = 0 }: Survey["leftOut"]): string {
  const empty = numEmpty === 0 ? [] : [`${numEmpty} ${numEmpty === 1 ? "row" : "rows"} without text`];
  const torn = numTorn === 0 ? [] : ["the last row, which the end of the file cuts off"];
  const both = [...empty, ...torn];
  const left = both.length === 0 ? "" : `, and so were ${both.join(" and ")}`;
  return numUnsearched === 0
    ? left
    : `${left}; ${numUnsearched} values of identifier columns are too short or too common to be looked for`;
}
