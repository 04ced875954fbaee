import { characters } from "../../src/metrics/characteristics.js";
import { findPoints, lastProbedByStage, type PointFilter, type RunRecords } from "./run-records.js";
import type { Section } from "./section.js";
import { rowsOver } from "./show-point.js";

/**
 * How much of the training text could be had back, what it is, and how near to word for word the rest comes:
 * at each stage's last evaluation, of its own records.
 */
export function extractedSection(records: RunRecords): Section | undefined {
  if (findPoints(records, { metric: "volume.tokens" }).length === 0) return undefined;
  const ends = lastProbedByStage(records);
  const rowOf = rowsOver(
    records,
    ends.map(({ stage, checkpoint }) => ({ checkpoint, split: stage })),
  );
  const share = (label: string, filter: PointFilter): string[] => rowOf(label, filter, "percent");
  const byGroup = (label: string, filter: PointFilter): string[][] =>
    (["member", "control"] as const).map((group) => share(`${label}, ${group}s`, { ...filter, group }));
  return {
    title: "Extractable text",
    lines: [
      "Runs of 30 tokens or more that the model says, estimated for all of a stage's records, what " +
        "it says of controls taken off; under the limit of blank a share is no finding.",
      'Kinds are shares of the members\' runs, the first that fits; "unclassified" is no ' +
        "all-clear. Below: 50 tokens that come nearly word for word, at the ends of stages.",
    ],
    table: {
      head: ["", ...ends.map(({ stage, checkpoint }) => `${stage}, at ${checkpoint}`)],
      rows: [
        rowOf("tokens", { metric: "volume.tokens", statistic: "excess" }),
        share("share of all tokens", { metric: "volume.share", statistic: "excess" }),
        share("limit of blank", { metric: "volume.share", statistic: "blank" }),
        ...characters.map((name) =>
          share(name, { metric: "characteristics.share", statistic: "rate", group: "member", class: name }),
        ),
        ...byGroup("BLEU > 0.75", { metric: "extraction.approximate_bleu", statistic: "rate" }),
        ...byGroup("pieces of 4 tokens", { metric: "extraction.ngram", statistic: "mean" }),
        ...byGroup("1,000 random samples", { metric: "extraction.np", statistic: "n<=1000" }),
      ],
    },
  };
}
