import type { Point } from "../../src/run/records.js";
import { lastPoint, type PointFilter, type RunRecords } from "./run-records.js";

const digits = (value: number): string => {
  if (value === 0) return "0";
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-3) return value.toExponential(1);
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2);
};

/** Counts are whole but for means over patients of more than one record. */
const count = (value: number): string => (Number.isInteger(value) ? String(value) : digits(value));

type Form = "number" | "percent" | "count";

const show: Readonly<Record<Form, (value: number) => string>> = {
  number: digits,
  percent: (value) => `${digits(value * 100)} %`,
  count,
};

/** A figure with its interval and n, or why there is none: never a bare number. */
export function showPoint(
  point: Pick<Point, "value" | "low" | "high" | "n" | "k" | "withheld"> | undefined,
  form: Form = "number",
): string {
  if (point === undefined) return "not measured";
  const { value, low, high, n, k, withheld } = point;
  if (value === undefined) return `withheld: ${withheld ?? "no reason given"}`;
  const interval =
    low === undefined || high === undefined ? "" : ` [${show[form](low)}, ${show[form](high)}]`;
  const counts = n === undefined ? "" : k === undefined ? `, n = ${n}` : `, ${count(k)} of ${n}`;
  return `${show[form](value)}${interval}${counts}`;
}

/** A table's row: the newest point of a figure in each of several columns. */
export const rowsOver =
  (records: RunRecords, columns: readonly PointFilter[]) =>
  (label: string, filter: PointFilter, form?: Form): string[] => [
    label,
    ...columns.map((column) => showPoint(lastPoint(records, { ...filter, ...column }), form)),
  ];
