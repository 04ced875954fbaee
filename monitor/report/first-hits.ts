import { firstHitOf } from "../../src/metrics/first-hits.js";
import { baseStage, checkpointName, type Outcome } from "../../src/run/records.js";
import { evaluationsOf, type RunRecords } from "./run-records.js";
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

/** What came of each record at a checkpoint, by its id. */
interface Sight {
  readonly checkpoint: string;
  readonly byId: ReadonlyMap<string, boolean | undefined>;
}

function stageRows(records: RunRecords, stage: string): string[][] {
  const evaluations = evaluationsOf(records, stage);
  const last = evaluations.at(-1);
  if (last === undefined) return [];
  const known = knownBefore(records, stage);
  const sights = evaluations.map((checkpoint) => ({
    checkpoint,
    byId: new Map(unitRows(records, checkpoint).map((row) => [row.id, row.hitRun30])),
  }));
  const units = unitRows(records, last).filter(
    (row) => row.stage === stage && row.hitRun30 !== undefined && !known.has(row.id),
  );
  return (["member", "control"] as const).flatMap((group) => {
    const own = units.filter((row) => row.group === group);
    return own.length === 0 ? [] : [[stage, `${group}s`, ...countFirstHits(own, sights)]];
  });
}

/** Ids of records that came before the stage began: of the base model, or where the stage starts from. */
function knownBefore(records: RunRecords, stage: string): ReadonlySet<string> {
  const start = records.trainer.findLast((record) => record.kind === "stage-start" && record.stage === stage);
  const before = [checkpointName(baseStage, 0), ...(start?.kind === "stage-start" ? [start.startsFrom] : [])];
  return new Set(
    before.flatMap((checkpoint) =>
      unitRows(records, checkpoint).flatMap(({ id, hitRun30 }) => (hitRun30 === true ? [id] : [])),
    ),
  );
}

/** Records asked, and of how many the first hit was immediate, later, never; and how many by checkpoint. */
function countFirstHits(units: readonly UnitRow[], sights: readonly Sight[]): string[] {
  const hits = units.map(({ id }) =>
    firstHitOf(sights.map(({ checkpoint, byId }) => ({ checkpoint, isHit: byId.get(id) }))),
  );
  const came = hits.filter((hit) => hit !== undefined);
  const numImmediate = came.filter(({ isImmediate }) => isImmediate).length;
  const byCheckpoint = sights.flatMap(({ checkpoint }) => {
    const count = came.filter((hit) => hit.checkpoint === checkpoint).length;
    return count === 0 ? [] : [`${checkpoint} ${count}`];
  });
  const counts = [units.length, numImmediate, came.length - numImmediate, units.length - came.length];
  return [...counts.map(String), byCheckpoint.join(", ")];
}

const unitRows = (records: RunRecords, checkpoint: string): UnitRow[] =>
  (records.outcomesOf(checkpoint) ?? []).filter((row) => row.kind === "unit");
