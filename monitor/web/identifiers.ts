import type { Point } from "../../src/records.js";
import type { Measurements } from "./looks.js";

/** What the bars count. */
export interface BarChoice {
  readonly id: string;
  readonly label: string;
  readonly metric: string;
  readonly statistic: string;
}

export const barChoices: readonly BarChoice[] = [
  { id: "leak-a", label: "leaked (strong evidence)", metric: "phi.leak_a", statistic: "patients" },
  { id: "leak-b", label: "leaked (against controls)", metric: "phi.leak_b", statistic: "rate" },
  { id: "hit", label: "reproduced at all", metric: "phi.hit", statistic: "rate" },
  { id: "detected", label: "reproduced, detected by rules", metric: "phi.detected_hit", statistic: "rate" },
];

/** Patients of one group and one identifier class: k of n, and the share with its interval. */
export interface Bar {
  readonly k: number | undefined;
  readonly n: number | undefined;
  readonly share: number | undefined;
  readonly low: number | undefined;
  readonly high: number | undefined;
  readonly withheld: string | undefined;
}

export interface ClassBars {
  readonly class: string;
  readonly member: Bar | undefined;
  readonly control: Bar | undefined;
}

export interface IdentifierBars {
  readonly checkpoint: string;
  readonly rows: readonly ClassBars[];
  /** Share at the axis' end. */
  readonly scale: number;
  readonly isNewest: boolean;
}

/**
 * Bars by identifier class at a checkpoint, the newest where none is named or where that one has none. Order (the most leaked first) and scale
 * are those of the newest, so that nothing jumps while one looks back. Undefined where nothing was measured.
 */
export function identifierBars(measurements: Measurements, choice: BarChoice, checkpoint?: string): IdentifierBars | undefined {
  const { metric, statistic } = choice;
  const newest = measurements.latest(
    (point) => point.metric === metric && point.statistic === statistic && point.class !== undefined,
  )?.checkpoint;
  if (newest === undefined) return undefined;
  const rowsAt = (at: string): ClassBars[] =>
    measurements.valuesOf(metric, "class").flatMap((name) => {
      const bar = (group: "member" | "control") => toBar(measurements.find({ metric, statistic, group, class: name }, at));
      const [member, control] = [bar("member"), bar("control")];
      return member === undefined && control === undefined ? [] : [{ class: name, member, control }];
    });
  const newestRows = rowsAt(newest);
  newestRows.sort(
    (a, b) =>
      (b.member?.share ?? -1) - (a.member?.share ?? -1) || (b.member?.n ?? 0) - (a.member?.n ?? 0) || a.class.localeCompare(b.class),
  );
  const place = new Map(newestRows.map((row, index) => [row.class, index]));
  const asked = checkpoint === undefined || checkpoint === newest ? [] : rowsAt(checkpoint);
  asked.sort((a, b) => (place.get(a.class) ?? Infinity) - (place.get(b.class) ?? Infinity));
  const [at, rows] = asked.length > 0 && checkpoint !== undefined ? [checkpoint, asked] : [newest, newestRows];
  const extent = (bar: Bar | undefined) => Math.max(bar?.share ?? 0, bar?.high ?? 0);
  const largest = Math.max(0, ...newestRows.map(({ member, control }) => Math.max(extent(member), extent(control))));
  const scale = [0.05, 0.1, 0.2, 0.3, 0.5, 0.75].find((candidate) => candidate >= largest) ?? 1;
  return { checkpoint: at, rows, scale, isNewest: at === newest };
}

const initialisms: ReadonlySet<string> = new Set(["MRN", "SSN", "IP", "URL", "VIN", "ZIP"]);

/** A class as a person reads it: `HEALTH_PLAN` is health plan, `MRN` stays. */
export const classLabel = (name: string): string =>
  name
    .split("_")
    .map((word) => (initialisms.has(word) ? word : word.toLowerCase()))
    .join(" ");

/** Counts of patients and rates over patients alike become shares. */
function toBar(point: Point | undefined): Bar | undefined {
  if (point === undefined) return undefined;
  const { n, value, low, high, withheld } = point;
  const isRate = point.statistic === "rate";
  const toShare = (figure: number | undefined) =>
    figure === undefined ? undefined : isRate ? figure : n === undefined || n === 0 ? undefined : figure / n;
  const k = point.k ?? (isRate || value === undefined ? undefined : value);
  return { k, n, share: toShare(value), low: toShare(low), high: toShare(high), withheld };
}
