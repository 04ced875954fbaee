import { firstHitOf } from "../../src/metrics/first-hits.js";
import { baseStage, checkpointName, type Outcome } from "../../src/run/records.js";
import { evaluationsOf, type RunRecords } from "./figures.js";
import type { Section } from "./section.js";

type UnitRow = Extract<Outcome, { kind: "unit" }>;

/**
 * When the probed records of each stage first came, members beside controls; undefined for a run without a
 * measured stage.
 */
export function firstHitsSection(records: RunRecords): Section | undefined {
  const rows = records.run.config.stages.flatMap((stage) => stageRows(records, stage.name));
  if (rows.length === 0) return undefined;
  return {
    title: "When records first came",
    lines: [
      "Records of which 30 tokens in a row came, by the look at which they first did; immediate: " +
        "at the first look after training on them began. Records that came before that are left out.",
    ],
    table: {
      head: ["stage", "group", "asked", "immediate", "later", "never", "first hits by checkpoint"],
      rows,
    },
  };
}

function stageRows(records: RunRecords, stage: string): string[][] {
  const evaluations = evaluationsOf(records, stage);
  if (evaluations.length === 0) return [];
  const startsFrom = records.trainer.findLast(
    (record) => record.kind === "stage-start" && record.stage === stage,
  );
  const before = [
    checkpointName(baseStage, 0),
    startsFrom?.kind === "stage-start" ? startsFrom.startsFrom : undefined,
  ];
  const known = new Set(
    before.flatMap((checkpoint) =>
      checkpoint === undefined
        ? []
        : unitRows(records, checkpoint).flatMap(({ id, hitRun30 }) => (hitRun30 === true ? [id] : [])),
    ),
  );
  const sights = evaluations.map((checkpoint) => ({
    checkpoint,
    byId: new Map(unitRows(records, checkpoint).map((row) => [row.id, row.hitRun30])),
  }));
  const units = unitRows(records, evaluations.at(-1) ?? "").filter(
    (row) => row.stage === stage && row.hitRun30 !== undefined && !known.has(row.id),
  );
  return (["member", "control"] as const).flatMap((group) => {
    const own = units.filter((row) => row.group === group);
    if (own.length === 0) return [];
    const hits = own.map(({ id }) =>
      firstHitOf(sights.map(({ checkpoint, byId }) => ({ checkpoint, isHit: byId.get(id) }))),
    );
    const came = hits.filter((hit) => hit !== undefined);
    const numImmediate = came.filter(({ isImmediate }) => isImmediate).length;
    const byEvaluation = evaluations.flatMap((checkpoint) => {
      const count = came.filter((hit) => hit.checkpoint === checkpoint).length;
      return count === 0 ? [] : [`${checkpoint} ${count}`];
    });
    const counts = [own.length, numImmediate, came.length - numImmediate, own.length - came.length].map(
      String,
    );
    return [[stage, `${group}s`, ...counts, byEvaluation.join(", ")]];
  });
}

const unitRows = (records: RunRecords, checkpoint: string): UnitRow[] =>
  (records.outcomesOf(checkpoint) ?? []).filter((row): row is UnitRow => row.kind === "unit");
