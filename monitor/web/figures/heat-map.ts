import { invariant } from "../../../src/errors.js";
import type { HitsMessage } from "../../page/protocol.js";
import type { ProbedPosition } from "../store/measurements.js";

/** Which records came at which evaluation, as rows and columns: what `panels/record-map.tsx` draws. */

/** Hits by checkpoint, as the server told them. */
export type Hits = ReadonlyMap<string, HitsMessage["arms"]>;

export interface HeatArm {
  readonly group: "member" | "control";
  /**
   * Records that were asked for at the newest evaluation, and a row for each that came at any: by the first
   * at which it came, the steadiest first.
   */
  readonly numAsked: number;
  readonly rows: readonly { readonly id: string; readonly came: readonly boolean[] }[];
  /** How many came at each evaluation, and how many of them for the first time. */
  readonly counts: readonly { readonly num: number; readonly numFirst: number }[];
}

export const armLabels: Readonly<Record<HeatArm["group"], string>> = {
  member: "trained on",
  control: "controls",
};

/** How many came at the evaluation of an index. */
export const countsAt = ({ counts }: HeatArm, index: number): HeatArm["counts"][number] =>
  invariant(counts[index], "an arm has counts at each evaluation of its map");

export interface HeatMap {
  readonly evaluations: readonly ProbedPosition[];
  readonly arms: readonly HeatArm[];
}

/** Records of a stage over the evaluations that asked for them; undefined where none did. */
export function heatMap(of: {
  readonly hits: Hits;
  readonly evaluations: readonly ProbedPosition[];
  readonly stage: string | undefined;
}): HeatMap | undefined {
  const { hits, stage } = of;
  const armAt = ({ checkpoint }: ProbedPosition, group: HeatArm["group"]) =>
    hits.get(checkpoint)?.find((arm) => arm.stage === stage && arm.group === group);
  const evaluations = of.evaluations.filter(
    (evaluation) => armAt(evaluation, "member") !== undefined || armAt(evaluation, "control") !== undefined,
  );
  if (evaluations.length === 0) return undefined;
  const arms = (["member", "control"] as const).flatMap((group): HeatArm[] => {
    const columns = evaluations.map((evaluation) => armAt(evaluation, group));
    const numAsked = columns.findLast((column) => column !== undefined)?.numAsked;
    if (numAsked === undefined) return [];
    const sets = columns.map((column) => new Set(column?.ids));
    const ids = [...new Set(columns.flatMap((column) => column?.ids ?? []))];
    const rows = ids.map((id) => ({ id, came: sets.map((set) => set.has(id)) })).sort(bySteadiness);
    const counts = evaluations.map((_, at) => ({
      num: rows.filter(({ came }) => came[at]).length,
      numFirst: rows.filter((row) => firstCame(row) === at).length,
    }));
    return [{ group, numAsked, rows, counts }];
  });
  return { evaluations, arms };
}

type Row = HeatArm["rows"][number];
const firstCame = ({ came }: Row): number => came.indexOf(true);
const numCame = ({ came }: Row): number => came.filter(Boolean).length;
const bySteadiness = (a: Row, b: Row): number =>
  firstCame(a) - firstCame(b) || numCame(b) - numCame(a) || a.id.localeCompare(b.id);

/**
 * Cells of an arm as one path: a row is 1 high, an evaluation 1 wide, `gap` is left free above and below.
 * Neighbours in a row are one piece.
 */
export function cellsPath(rows: HeatArm["rows"], gap: number): string {
  let path = "";
  rows.forEach(({ came }, y) => {
    for (let start = came.indexOf(true); start >= 0;) {
      const after = came.indexOf(false, start);
      const end = after < 0 ? came.length : after;
      path += `M${start} ${y + gap}H${end}V${y + 1 - gap}H${start}Z`;
      start = came.indexOf(true, end);
    }
  });
  return path;
}
