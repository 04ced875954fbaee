import { defined } from "../../src/defined.js";
import { judgementLines } from "./judgement.js";
import { placeboLines } from "./placebo.js";
import { findPoints, lastPoint, lastProbed, lastProbedByStage, type RunRecords } from "./run-records.js";
import { showPoint } from "./show-point.js";

/**
 * The few lines that a run ends with: what was memorized, what persisted, why it ended, which checkpoint
 * passed.
 */
export const closing = (records: RunRecords): string[] => [
  ...endLines(records),
  ...judgementLines(records).map((line) => `  ${line}`),
  ...placeboLines(records),
  ...canaryLines(records),
  "",
  "members against controls, at each stage's end",
  ...stageLines(records),
  ...persistenceLines(records),
];

function endLines({ trainer, verdicts }: RunRecords): string[] {
  const stopped = trainer.findLast((record) => record.kind === "stopped");
  const ended = trainer.findLast((record) => record.kind === "run-end");
  const lines: string[] = [];
  if (stopped !== undefined) lines.push(`▲ stopped: ${stopped.message}`);
  else if (ended !== undefined) lines.push(`● finished: ${ended.result}`);
  lines.push(`  passed every rule last: ${verdicts.at(-1)?.lastPassed ?? "none"}`);
  const stopVerdict = verdicts.findLast((verdict) => verdict.action === "stop");
  const early = verdicts.find(
    (verdict) =>
      verdict.warnings.length > 0 &&
      verdict.seq < (stopVerdict?.seq ?? Infinity) &&
      verdict.stage === stopVerdict?.stage,
  );
  if (early !== undefined)
    lines.push(
      `  warned before that: ${early.checkpoint}, ` +
        early.warnings.map((warning) => warning.rule).join(", "),
    );
  return lines;
}

function canaryLines(records: RunRecords): string[] {
  const { canaries } = records.run.config;
  if (canaries === undefined) return [];
  const checkpoint = lastProbed(records, canaries.stage);
  const at = defined({ checkpoint });
  const tiers = canaries.tiers.map((tier) => {
    const bits = lastPoint(records, { metric: "canary.bits", statistic: "mean", tier, ...at });
    const extracted = lastPoint(records, { metric: "canary.extracted", statistic: "rate", tier, ...at });
    const p = lastPoint(records, { metric: "canary.bits", statistic: "p", tier, ...at });
    return (
      `  ×${String(tier).padEnd(3)} ${showPoint(bits)}; extracted ${extracted?.k ?? "?"} of ` +
      `${extracted?.n ?? "?"}${p?.value === undefined ? "" : `; p = ${showP(p.value)} against ×0`}`
    );
  });
  return [
    "",
    `canaries at ${checkpoint ?? "no checkpoint"} (bits of a secret given away; copies an epoch)`,
    ...tiers,
  ];
}

const showP = (value: number): string => (value < 1e-3 ? value.toExponential(1) : value.toPrecision(2));

const stageLines = (records: RunRecords): string[] =>
  lastProbedByStage(records).flatMap(({ stage, checkpoint }) => {
    const at = { checkpoint, split: stage };
    const rate = (group: "member" | "control"): string =>
      showPoint(
        lastPoint(records, { metric: "extraction.run@30", statistic: "rate", group, ...at }),
        "percent",
      );
    const auc = lastPoint(records, { metric: "membership.reference", statistic: "auc", ...at });
    return [
      `  ${checkpoint}: 30 tokens extractable ${rate("member")}; controls ${rate("control")}`,
      `  ${" ".repeat(checkpoint.length)}  membership AUC ${showPoint(auc)}`,
    ];
  });

function persistenceLines(records: RunRecords): string[] {
  const newest = new Map(
    findPoints(records, {})
      .filter(({ metric }) => metric.startsWith("persistence.") && metric !== "persistence.table")
      .map((point) => [`${point.metric}${point.from ?? ""}${point.to ?? ""}`, point]),
  );
  if (newest.size === 0) return [];
  const lines = [...newest.values()].map((point) => {
    const form = point.metric.startsWith("persistence.extraction") ? "percent" : "number";
    return (
      `  ${point.metric.slice("persistence.".length)}, ${point.from ?? "?"} after ${point.to ?? "?"}: ` +
      showPoint(point, form)
    );
  });
  return ["", "what persisted", ...lines];
}
