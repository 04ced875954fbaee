import { blindWarning } from "../../src/metrics/blind.js";
import { assayOf } from "./assay.js";
import { assaySection } from "./assay-section.js";
import { auditSection } from "./audit.js";
import { extractedSection } from "./extracted.js";
import { firstHitsSection } from "./first-hits.js";
import { judgementLines } from "./judgement.js";
import { leaksSection } from "./leaks.js";
import { memorySections } from "./memory.js";
import { persistenceSection } from "./persistence.js";
import { placeboSection } from "./placebo.js";
import { findPoints, type RunRecords } from "./run-records.js";
import type { Section } from "./section.js";
import { trainingSection } from "./training.js";

/**
 * Everything the report says, in reading order: the verdict first, then what was memorized, what persisted,
 * and what it cannot tell.
 */
export function summarise(records: RunRecords): Section[] {
  return [
    placeboSection(records),
    verdictSection(records),
    trainingSection(records),
    ...memorySections(records),
    leaksSection(records),
    extractedSection(records),
    firstHitsSection(records),
    persistenceSection(records),
    assaySection(assayOf(records)),
    auditSection(records),
    limitsSection(records),
  ].filter((section) => section !== undefined);
}

function verdictSection(records: RunRecords): Section {
  const { verdicts, trainer } = records;
  const broken = verdicts.filter((verdict) => !verdict.passed && verdict.unjudged === undefined);
  const lines = [endOf(trainer)];
  if (broken.length > 0)
    lines.push(
      "Broke a rule: " +
        broken.map((verdict) => `${verdict.checkpoint} (${verdict.rule ?? "a rule"})`).join(", "),
    );
  const lastPassed = verdicts.at(-1)?.lastPassed;
  lines.push(
    lastPassed === undefined
      ? "No checkpoint passed every rule."
      : `Last checkpoint that passed every rule: ${lastPassed}`,
    ...judgementLines(records).map((line) => `${line.charAt(0).toUpperCase()}${line.slice(1)}`),
  );
  const warned = new Map<string, string>();
  for (const { checkpoint, warnings } of verdicts)
    for (const { rule, reason } of warnings)
      if (!warned.has(rule)) warned.set(rule, `First warning of ${rule} at ${checkpoint}: ${reason}`);
  return { title: "Verdict", lines: [...lines, ...warned.values()] };
}

function endOf(trainer: RunRecords["trainer"]): string {
  const stopped = trainer.findLast((record) => record.kind === "stopped");
  if (stopped !== undefined) return `Stopped (${stopped.reason}): ${stopped.message}`;
  const ended = trainer.findLast((record) => record.kind === "run-end");
  return ended === undefined ? "Not finished." : `Finished; result: ${ended.result}`;
}

function limitsSection(records: RunRecords): Section {
  const { probe, notes } = records.run;
  return {
    title: "What this cannot tell",
    lines: [
      '"Passed" means that these rules, on this probe set, found nothing; it is not "safe".',
      ...findPoints(records, { metric: "membership.blind" }).flatMap(({ split, value, low, high }) =>
        value !== undefined && low !== undefined && high !== undefined && low > 0.5
          ? [blindWarning(split ?? "", { value, low, high })]
          : [],
      ),
      ...(records.sample?.notes ?? []),
      ...notes,
      `Probe set ${probe.sha256.slice(0, 16)}, rules ${probe.rulesSha256.slice(0, 16)}, fixed before the ` +
        `first step; ${probe.plannedLooks} looks planned.`,
    ],
  };
}
