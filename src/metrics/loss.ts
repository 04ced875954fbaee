// The loss on probed records, which every other figure is read against.
import type { MetricDeclaration } from "./metric.js";

export const lossMetrics = [
  {
    name: "loss.mean",
    label: "mean loss",
    unit: "nats per token",
    range: "[0, ∞)",
    statistics: ["mean"],
    help:
      "Mean loss on the probed records; a gap between members and controls is memory, a common fall " +
      "is learning.",
    formula: "mean over patients of −mean log p of the tokens that carry loss",
    source: "Yeom et al. 2018",
    curves: [{ id: "loss", statistic: "mean", family: "records", lines: "member-control", isByStage: true }],
  },
] as const satisfies readonly MetricDeclaration[];
