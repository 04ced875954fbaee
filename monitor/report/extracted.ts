import { characters } from "../../src/metrics/characteristics.js";
import {
  findPoints,
  lastPoint,
  lastProbed,
  showPoint,
  type PointFilter,
  type RunRecords,
} from "./figures.js";
import type { Section } from "./section.js";

/**
 * How much of the training text could be had back, what it is, and how near to word for word the rest comes:
 * at each stage's last look, of its own records.
 */
export function extractedSection(records: RunRecords): Section | undefined {
  if (findPoints(records, { metric: "volume.tokens" }).length === 0) return undefined;
  const stages = records.run.config.stages.flatMap(({ name }) => {
    const checkpoint = lastProbed(records, name);
    return checkpoint === undefined ? [] : [{ name, checkpoint }];
  });
  const row = (label: string, filter: PointFilter, as: "number" | "percent" = "percent"): string[] => [
    label,
    ...stages.map(({ name, checkpoint }) =>
      showPoint(lastPoint(records, { ...filter, checkpoint, split: name }), as),
    ),
  ];
  const arms = (label: string, metric: string, more: PointFilter): string[][] =>
    (["member", "control"] as const).map((group) => row(`${label}, ${group}s`, { metric, group, ...more }));
  return {
    title: "Extractable text",
    lines: [
      "Runs of 30 tokens or more that the model says, estimated for all of a stage's records, what " +
        "it says of controls taken off; under the limit of blank a share is no finding.",
      'Kinds are shares of the members\' runs, the first that fits; "unclassified" is no ' +
        "all-clear. Below: 50 tokens that come nearly word for word, at the ends of stages.",
    ],
    table: {
      head: ["", ...stages.map(({ name, checkpoint }) => `${name}, at ${checkpoint}`)],
      rows: [
        row("tokens", { metric: "volume.tokens", statistic: "excess" }, "number"),
        row("share of all tokens", { metric: "volume.share", statistic: "excess" }),
        row("limit of blank", { metric: "volume.share", statistic: "blank" }),
        ...characters.map((name) =>
          row(name, { metric: "characteristics.share", statistic: "rate", group: "member", class: name }),
        ),
        ...arms("BLEU > 0.75", "extraction.approximate_bleu", { statistic: "rate" }),
        ...arms("pieces of 4 tokens", "extraction.ngram", { statistic: "mean" }),
        ...arms("1,000 random samples", "extraction.np", { statistic: "n<=1000" }),
      ],
    },
  };
}

/** What the one-run audit shows; absent where it is off. */
export function auditSection(records: RunRecords): Section | undefined {
  const bounds = findPoints(records, { metric: "audit.epsilon", statistic: "at-least" });
  const { audit } = records.run.config;
  if (audit === undefined || bounds.length === 0) return undefined;
  return {
    title: "Privacy audit",
    lines: [
      ...bounds.map((bound) => {
        const ceiling = lastPoint(records, {
          metric: "audit.epsilon",
          statistic: "ceiling",
          checkpoint: bound.checkpoint,
        });
        const delta = audit.delta === 0 ? "" : ` at δ = ${audit.delta}`;
        return (
          `${bound.checkpoint}: at least ε = ${(bound.value ?? NaN).toFixed(2)}${delta}, from ` +
          `${bound.k ?? 0} right of ${bound.n ?? 0} guesses; these canaries cannot show more than ` +
          (ceiling?.value ?? NaN).toFixed(2)
        );
      }),
      `Each holds with ${100 * audit.confidence} % confidence by itself: read that of the ` +
        "checkpoint which is released.",
    ],
  };
}
