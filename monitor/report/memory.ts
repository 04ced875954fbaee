import { baseStage, checkpointName } from "../../src/run/records.js";
import { findPoints, lastProbedByStage, strongMetric, type RunRecords } from "./run-records.js";
import type { Section } from "./section.js";
import { rowsOver } from "./show-point.js";

const groups = ["member", "control"] as const;

/** What was memorized, before training and at each stage's end: canaries, records, identifiers, benchmark. */
export function memorySections(records: RunRecords): Section[] {
  const checkpoints = [
    checkpointName(baseStage, 0),
    ...lastProbedByStage(records).map(({ checkpoint }) => checkpoint),
  ];
  const columns: Columns = {
    head: ["", ...checkpoints],
    rowOf: rowsOver(
      records,
      checkpoints.map((checkpoint) => ({ checkpoint })),
    ),
  };
  return [canarySection, recordSection, identifierSection, benchmarkSection].flatMap(
    (section) => section(records, columns) ?? [],
  );
}

/** The checkpoints that every table of these sections has as its columns. */
interface Columns {
  readonly head: readonly string[];
  readonly rowOf: ReturnType<typeof rowsOver>;
}

function canarySection({ run }: RunRecords, { head, rowOf }: Columns): Section | undefined {
  const { canaries } = run.config;
  if (canaries === undefined) return undefined;
  const { tiers, symbols } = canaries;
  const extracted = { metric: "canary.extracted", statistic: "rate" } as const;
  return {
    title: "Canaries",
    lines: [
      `Mean bits of a secret of ${symbols} symbols that the model gives away, by copies an epoch; ` +
        "0 copies is the blank.",
    ],
    table: {
      head,
      rows: [
        ...tiers.map((tier) => rowOf(`${tier} copies`, { metric: "canary.bits", statistic: "mean", tier })),
        ...tiers.map((tier) => rowOf(`extracted, ${tier} copies`, { ...extracted, tier }, "percent")),
      ],
    },
  };
}

function recordSection({ run }: RunRecords, { head, rowOf }: Columns): Section {
  const rows = run.config.stages.flatMap(({ name }) => {
    const run30 = { metric: "extraction.run@30", statistic: "rate", split: name } as const;
    const auc = { metric: "membership.reference", statistic: "auc", split: name } as const;
    return [
      ...groups.map((group) =>
        rowOf(`${name}: 30 tokens extractable, ${group}s`, { ...run30, group }, "percent"),
      ),
      rowOf(`${name}: membership AUC`, auc),
    ];
  });
  return {
    title: "Training records",
    lines: ["Members were trained on, controls never. Share of patients (or document groups)."],
    table: { head, rows },
  };
}

function identifierSection(records: RunRecords, { head, rowOf }: Columns): Section | undefined {
  const leakA = { metric: strongMetric(records), statistic: "patients" } as const;
  const given = { metric: "phi.given_b", statistic: "rate", class: undefined } as const;
  const hasGiven = findPoints(records, given).length > 0;
  const leaks = findPoints(records, leakA);
  if (leaks.length === 0 && !hasGiven) return undefined;
  const classes = [...new Set(leaks.flatMap((point) => point.class ?? []))].sort();
  const detected = { metric: "phi.detected_hit", statistic: "rate", class: undefined } as const;
  const hasDetected = findPoints(records, detected).length > 0;
  const ofDetected = {
    lines: [
      "Beside them, the share of patients of whom the model completes an identifier that nobody annotated " +
        "and rules found (docs/phi.md); it stops nothing.",
    ],
    rows: groups.map((group) => rowOf(`found by rules, ${group}s`, { ...detected, group }, "percent")),
  };
  return {
    title: "Identifiers",
    lines: [
      "Patients with at least one identifier that the model gives up word for word, whoever taught it: any " +
        "identifier as a share, strong ones as a number. A lower bound: what the inventory missed is not " +
        "counted.",
      ...(hasDetected ? ofDetected.lines : []),
    ],
    table: {
      head,
      rows: [
        ...(hasGiven
          ? groups.map((group) => rowOf(`any identifier, ${group}s`, { ...given, group }, "percent"))
          : []),
        ...groups.map((group) => rowOf(`strong, ${group}s`, { ...leakA, group, class: undefined })),
        ...classes.map((name) =>
          rowOf(`strong ${name}, members`, { ...leakA, group: "member", class: name }),
        ),
        ...(hasDetected ? ofDetected.rows : []),
      ],
    },
  };
}

function benchmarkSection(records: RunRecords, { head, rowOf }: Columns): Section | undefined {
  const accuracy = { metric: "benchmark.accuracy", statistic: "rate" } as const;
  if (findPoints(records, { metric: accuracy.metric }).length === 0) return undefined;
  const rows = ["train", "test"].map((split) =>
    rowOf(`accuracy, ${split} questions`, { ...accuracy, split }, "percent"),
  );
  return { title: "Benchmark", lines: [], table: { head, rows } };
}
