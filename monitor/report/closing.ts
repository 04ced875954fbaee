import { defined } from "../../src/defined.js";
import type { Point, Verdict } from "../../src/run/records.js";
import { comesOutLines } from "./comes-out.js";
import { judgementLines } from "./judgement.js";
import { isOfArms } from "./persistence.js";
import { placeboLines } from "./placebo.js";
import { findPoints, lastPoint, lastProbed, lastProbedByStage, type RunRecords } from "./run-records.js";
import { showPoint } from "./show-point.js";

/**
 * The few lines that a run ends with, to be read aloud to a privacy officer: why it ended, what comes out
 * now, what was judged and which checkpoint to use; then what was memorized and what persisted.
 */
export const closing = (records: RunRecords): string[] => [
  ...endLines(records),
  ...placeboLines(records),
  ...canaryLines(records),
  "",
  "members against controls, at each stage's end",
  ...stageLines(records),
  ...persistenceLines(records),
];

/** First what comes out now, then what was not judged, and which checkpoint to use. */
function endLines(records: RunRecords): string[] {
  const { trainer, verdicts } = records;
  const newest = verdicts.at(-1);
  const comesOut = newest === undefined ? [] : comesOutLines(records, newest.checkpoint);
  return [
    ...endOf(trainer),
    ...(newest === undefined || comesOut.length === 0
      ? []
      : ["", `what comes out of ${newest.checkpoint}, of how many patients`, ...comesOut.map(indented)]),
    "",
    "what was judged, and what to use",
    ...judgementLines(records).map(indented),
    ...earlyWarning(verdicts).map(indented),
    ...(records.run.placebo === undefined ? [indented(whichToUse(newest))] : []),
  ];
}

const indented = (line: string): string => `  ${line}`;

/** Several rules may have stopped a run: a line each. What stands in brackets stays together. */
function endOf(trainer: RunRecords["trainer"]): string[] {
  const stopped = trainer.findLast((record) => record.kind === "stopped");
  if (stopped !== undefined) {
    const [first = "", ...others] = stopped.message.split(/; (?![^(]*\))/);
    return [`▲ stopped: ${first}`, ...others.map((other) => `  and: ${other}`)];
  }
  const ended = trainer.findLast((record) => record.kind === "run-end");
  return [ended === undefined ? "not finished" : `● finished: ${ended.result}`];
}

/** "Passed" is what these rules found, on what was probed. */
function whichToUse(newest: Verdict | undefined): string {
  if (newest?.lastPassed !== undefined) return `use ${newest.lastPassed}: it passed every rule last`;
  return "use no checkpoint of this run: none passed every rule";
}

/** Warnings of the stage that was stopped, before it was. */
function earlyWarning(verdicts: readonly Verdict[]): string[] {
  const stop = verdicts.findLast((verdict) => verdict.action === "stop");
  const early = verdicts.find(
    ({ warnings, seq, stage }) =>
      warnings.length > 0 && seq < (stop?.seq ?? Infinity) && stage === stop?.stage,
  );
  if (early === undefined) return [];
  return [`warned before that: ${early.checkpoint}, ${early.warnings.map(({ rule }) => rule).join(", ")}`];
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
      .filter(({ metric }) => metric.startsWith("persistence.") && !isOfArms(metric))
      .map((point) => [`${point.metric}${point.from ?? ""}${point.to ?? ""}`, point]),
  );
  if (newest.size === 0) return [];
  const lines = [...newest.values()].map((point) => {
    const form = point.metric.startsWith("persistence.extraction") ? "percent" : "number";
    return (
      `  ${point.metric.slice("persistence.".length)}, ${point.from ?? "?"} after ${point.to ?? "?"}: ` +
      showPoint(point, form) +
      (point.metric === "persistence.retained_lift" ? gainWords(records, point) : "")
    );
  });
  return ["", "what persisted", ...lines];
}

/** What a lift is made of: it stays high where controls lose what members do. Nothing in older runs. */
function gainWords(records: RunRecords, { checkpoint, from, to }: Point): string {
  const words = (["member", "control"] as const).flatMap((group) => {
    const gain = (statistic: string): number | undefined =>
      lastPoint(records, { metric: "persistence.gain", statistic, group, checkpoint, from, to })?.value;
    const [atEnd, later] = [gain("at-end"), gain("later")];
    return atEnd === undefined || later === undefined
      ? []
      : [`${group}s' gain ${atEnd.toFixed(2)}, then ${later.toFixed(2)}`];
  });
  return words.length === 0 ? "" : `; ${words.join("; ")} nats a token`;
}
