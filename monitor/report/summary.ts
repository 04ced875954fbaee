import { blindWarning } from "../../src/metrics/blind.js";
import { baseStage } from "../../src/run/records.js";
import { findPoints, lastPoint, lastProbed, showPoint, type RunRecords } from "./figures.js";
import { assayOf, assaySection } from "./assay.js";
import { auditSection, extractedSection } from "./extracted.js";
import { firstHitsSection } from "./first-hits.js";
import { leaksSection } from "./leaks.js";
import { placeboSection } from "./placebo.js";
import type { Section } from "./section.js";

/**
 * Everything the report says, in reading order: the verdict first, then what was memorized, what persisted,
 * and what it cannot tell.
 */
export function summarise(records: RunRecords): Section[] {
  return [
    placeboSection(records),
    verdictSection(records),
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
  const stopped = records.trainer.findLast((record) => record.kind === "stopped");
  const ended = records.trainer.findLast((record) => record.kind === "run-end");
  const last = records.verdicts.at(-1);
  const broken = records.verdicts.filter((verdict) => !verdict.passed);
  const lines: string[] = [];
  if (stopped !== undefined) lines.push(`Stopped (${stopped.reason}): ${stopped.message}`);
  else if (ended !== undefined) lines.push(`Finished; result: ${ended.result}`);
  else lines.push("Not finished.");
  if (broken.length > 0)
    lines.push(
      "Broke a rule: " +
        broken.map((verdict) => `${verdict.checkpoint} (${verdict.rule ?? "a rule"})`).join(", "),
    );
  lines.push(
    last?.lastPassed === undefined
      ? "No checkpoint passed every rule."
      : `Last checkpoint that passed every rule: ${last.lastPassed}`,
  );
  const warned = new Map<string, string>();
  for (const verdict of records.verdicts)
    for (const warning of verdict.warnings)
      if (!warned.has(warning.rule))
        warned.set(
          warning.rule,
          `First warning of ${warning.rule} at ${verdict.checkpoint}: ${warning.reason}`,
        );
  return { title: "Verdict", lines: [...lines, ...warned.values()] };
}

function memorySections(records: RunRecords): Section[] {
  const { config } = records.run;
  const checkpoints = [
    `${baseStage}-e0`,
    ...config.stages.map((stage) => lastProbed(records, stage.name)).filter((name) => name !== undefined),
  ];
  const head = ["", ...checkpoints];
  const row = (
    label: string,
    filter: Parameters<typeof lastPoint>[1],
    as: "number" | "percent" = "number",
  ): string[] => [
    label,
    ...checkpoints.map((checkpoint) => showPoint(lastPoint(records, { ...filter, checkpoint }), as)),
  ];
  const sections: Section[] = [];
  if (config.canaries !== undefined) {
    const ceiling = config.canaries.symbols;
    sections.push({
      title: "Canaries",
      lines: [
        `Mean bits of a secret of ${ceiling} symbols that the model gives away, by copies an ` +
          "epoch; 0 copies is the blank.",
      ],
      table: {
        head,
        rows: [
          ...config.canaries.tiers.map((tier) =>
            row(`${tier} copies`, { metric: "canary.bits", statistic: "mean", tier }),
          ),
          ...config.canaries.tiers.map((tier) =>
            row(
              `extracted, ${tier} copies`,
              { metric: "canary.extracted", statistic: "rate", tier },
              "percent",
            ),
          ),
        ],
      },
    });
  }
  const rows: string[][] = [];
  for (const stage of config.stages) {
    for (const group of ["member", "control"] as const)
      rows.push(
        row(
          `${stage.name}: 30 tokens extractable, ${group}s`,
          { metric: "extraction.run@30", statistic: "rate", group, split: stage.name },
          "percent",
        ),
      );
    rows.push(
      row(`${stage.name}: membership AUC`, {
        metric: "membership.reference",
        statistic: "auc",
        split: stage.name,
      }),
    );
  }
  sections.push({
    title: "Training records",
    lines: ["Members were trained on, controls never. Share of patients (or document groups)."],
    table: { head, rows },
  });
  const leaks = findPoints(records, { metric: "phi.leak_a", statistic: "patients" });
  const detected = { metric: "phi.detected_hit", statistic: "rate", class: undefined } as const;
  const hasDetected = findPoints(records, detected).length > 0;
  if (leaks.length > 0) {
    const classes = [...new Set(leaks.map((point) => point.class))]
      .filter((name) => name !== undefined)
      .sort();
    const phiRow = (label: string, group: "member" | "control", name: string | undefined): string[] =>
      row(label, { metric: "phi.leak_a", statistic: "patients", group, class: name });
    sections.push({
      title: "Identifiers",
      lines: [
        "Patients with at least one strong identifier that the model completes word for word. A " +
          "lower bound: what the inventory missed is not counted.",
        ...(hasDetected
          ? [
              "Beside them, the share of patients of whom the model completes an identifier that " +
                "nobody annotated and rules found (docs/phi.md); it stops nothing.",
            ]
          : []),
      ],
      table: {
        head,
        rows: [
          phiRow("all classes, members", "member", undefined),
          phiRow("all classes, controls", "control", undefined),
          ...classes.map((name) => phiRow(`${name}, members`, "member", name)),
          ...(hasDetected
            ? (["member", "control"] as const).map((group) =>
                row(`found by rules, ${group}s`, { ...detected, group }, "percent"),
              )
            : []),
        ],
      },
    });
  }
  const benchmark = ["train", "test"].map((split) =>
    row(
      `accuracy, ${split} questions`,
      { metric: "benchmark.accuracy", statistic: "rate", split },
      "percent",
    ),
  );
  if (findPoints(records, { metric: "benchmark.accuracy" }).length > 0)
    sections.push({ title: "Benchmark", lines: [], table: { head, rows: benchmark } });
  return sections;
}

function persistenceSection(records: RunRecords): Section | undefined {
  const points = records.points.filter((point) => point.metric.startsWith("persistence."));
  if (points.length === 0) return undefined;
  const newest = new Map(
    points.map((point) => [
      `${point.metric} ${point.statistic} ${point.group ?? ""} ${point.from ?? ""} ${point.to ?? ""}`,
      point,
    ]),
  );
  return {
    title: "Persistence",
    lines: ["What a stage left behind and a later stage did not erase."],
    table: {
      head: ["metric", "learned in", "looked for after", "figure"],
      rows: [...newest.values()].map((point) => [
        point.metric === "persistence.table"
          ? `${point.metric}, ${point.group ?? ""}s ${point.statistic}`
          : point.metric,
        point.from ?? "",
        point.to ?? "",
        showPoint(point, point.metric === "persistence.retained_lift" ? "number" : "percent"),
      ]),
    },
  };
}

function limitsSection(records: RunRecords): Section {
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
      ...records.run.notes,
      `Probe set ${records.run.probe.sha256.slice(0, 16)}, rules ` +
        `${records.run.probe.rulesSha256.slice(0, 16)}, fixed before the first step; ` +
        `${records.run.probe.plannedLooks} looks planned.`,
    ],
  };
}
