import { findPoints, lastPoint, lastProbed, showPoint, type RunRecords } from "./figures.js";
import { placeboLines } from "./placebo.js";

/**
 * The few lines that a run ends with: what was memorized, what persisted, why it ended, which checkpoint
 * passed.
 */
export function closing(records: RunRecords): string[] {
  const { config } = records.run;
  const lines: string[] = [];
  const stopped = records.trainer.findLast((record) => record.kind === "stopped");
  const ended = records.trainer.findLast((record) => record.kind === "run-end");
  if (stopped !== undefined) lines.push(`▲ stopped: ${stopped.message}`);
  else if (ended !== undefined) lines.push(`● finished: ${ended.result}`);
  lines.push(`  passed every rule last: ${records.verdicts.at(-1)?.lastPassed ?? "none"}`);
  const stopVerdict = records.verdicts.findLast((verdict) => verdict.action === "stop");
  const early = records.verdicts.find(
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
  lines.push(...placeboLines(records));
  if (config.canaries !== undefined) {
    const end = lastProbed(records, config.canaries.stage);
    lines.push("", `canaries at ${end ?? "no checkpoint"} (bits of a secret given away; copies an epoch)`);
    for (const tier of config.canaries.tiers) {
      const bits = showPoint(
        lastPoint(records, {
          metric: "canary.bits",
          statistic: "mean",
          tier,
          ...(end === undefined ? {} : { checkpoint: end }),
        }),
      );
      const extracted = lastPoint(records, {
        metric: "canary.extracted",
        statistic: "rate",
        tier,
        ...(end === undefined ? {} : { checkpoint: end }),
      });
      lines.push(
        `  ×${String(tier).padEnd(3)} ${bits}; extracted ${extracted?.k ?? "?"} of ${extracted?.n ?? "?"}`,
      );
    }
  }
  lines.push("", "members against controls, at each stage's end");
  for (const stage of config.stages) {
    const checkpoint = lastProbed(records, stage.name);
    if (checkpoint === undefined) continue;
    const at = { checkpoint, split: stage.name };
    const rate = (group: "member" | "control"): string =>
      showPoint(
        lastPoint(records, { metric: "extraction.run@30", statistic: "rate", group, ...at }),
        "percent",
      );
    lines.push(`  ${checkpoint}: 30 tokens extractable ${rate("member")}; controls ${rate("control")}`);
    lines.push(
      `  ${" ".repeat(checkpoint.length)}  membership AUC ` +
        showPoint(lastPoint(records, { metric: "membership.reference", statistic: "auc", ...at })),
    );
  }
  const persistence = new Map(
    findPoints(records, {})
      .filter((point) => point.metric.startsWith("persistence.") && point.metric !== "persistence.table")
      .map((point) => [`${point.metric}${point.from ?? ""}${point.to ?? ""}`, point]),
  );
  if (persistence.size > 0) lines.push("", "what persisted");
  for (const point of persistence.values())
    lines.push(
      `  ${point.metric.slice("persistence.".length)}, ${point.from ?? "?"} after ` +
        `${point.to ?? "?"}: ` +
        showPoint(point, point.metric.startsWith("persistence.extraction") ? "percent" : "number"),
    );
  return lines;
}
