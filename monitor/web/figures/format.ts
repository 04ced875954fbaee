import type { PageMetric } from "../../page/protocol.js";

/**
 * Figures as text: tabular, with a thin space before units, and never more digits than the figure carries.
 */

const thin = "\u202f";
const minus = "\u2212";

const signed = (text: string): string => text.replace("-", minus);

/** A share as a percentage: 12.5 %. */
export function percent(share: number): string {
  const value = share * 100;
  const digits = Math.abs(value) >= 99.95 || value === 0 ? 0 : Math.abs(value) < 0.095 ? 2 : 1;
  return signed(`${value.toFixed(digits)}${thin}%`);
}

/** A number with a fixed number of decimals and a true minus sign. */
export const decimal = (value: number, digits: number): string => signed(value.toFixed(digits));

/** A count with thin spaces between thousands. */
export const count = (value: number): string =>
  signed(
    Math.round(value)
      .toString()
      .replace(/\B(?=(\d{3})+(?!\d))/g, thin),
  );

/** A large count in short: 12.4 k, 3.1 M. */
export function shortCount(value: number): string {
  if (Math.abs(value) >= 1e6) return signed(`${trim(value / 1e6)}${thin}M`);
  if (Math.abs(value) >= 1e4) return signed(`${trim(value / 1e3)}${thin}k`);
  return count(value);
}
const trim = (value: number): string => value.toFixed(Math.abs(value) >= 100 ? 0 : 1).replace(/\.0$/, "");

/** Small numbers such as learning rates: 1.0e−3 reads 0.001, 2.5e−5 stays as it is. */
export function scientific(value: number): string {
  if (value === 0) return "0";
  if (Math.abs(value) >= 1e-3) return signed(Number(value.toPrecision(3)).toString());
  const [mantissa = "", exponent = ""] = value.toExponential(1).split("e");
  return `${signed(mantissa.replace(/\.0$/, ""))}e${signed(exponent)}`;
}

/** A duration in seconds: 48 s, 3:20, 1:02:07. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return `${whole}${thin}s`;
  const two = (value: number) => value.toString().padStart(2, "0");
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor((whole % 3600) / 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** How long ago: 12 s ago, 3 min ago, 2 h ago, 5 d ago. */
export function ago(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  if (seconds < 60) return `${seconds}${thin}s ago`;
  if (seconds < 3600) return `${Math.floor(seconds / 60)}${thin}min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)}${thin}h ago`;
  return `${Math.floor(seconds / 86_400)}${thin}d ago`;
}

/** Time of day of a record. */
export const clock = (timeMs: number): string =>
  new Date(timeMs).toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit", second: "2-digit" });

/** How the figures of a metric are set. */
export interface NumberStyle {
  /** The figure in full, with its unit. */
  readonly full: (value: number) => string;
  /** The figure on an axis or within an interval, without its unit. */
  readonly bare: (value: number) => string;
  /** What stands at the axis. */
  readonly unit: string;
}

const percentStyle: NumberStyle = {
  full: percent,
  bare: (value) => signed(Number((value * 100).toFixed(1)).toString()),
  unit: "%",
};
const countStyle = (unit: string): NumberStyle => ({
  full: count,
  bare: (value) => (Number.isInteger(value) ? count(value) : decimal(value, 1)),
  unit,
});
const decimalStyle = (digits: number, unit: string, bareDigits = digits): NumberStyle => ({
  full: (value) => (unit === "" ? decimal(value, digits) : `${decimal(value, digits)} ${unit}`),
  bare: (value) => signed(Number(value.toFixed(bareDigits)).toString()),
  unit,
});

/** What the catalogue says of each metric, as the server sends it. */
export type Metrics = Readonly<Record<string, PageMetric>>;

/** Which figure of a metric: a point, or the key of a curve. */
interface Which {
  readonly metric: string;
  readonly statistic: string;
}

const unitOf = (metrics: Metrics, { metric, statistic }: Which): string | undefined =>
  metrics[metric]?.units[statistic];

/** Whether a statistic is a share of something, by its unit: what percentages and bars are made of. */
export const isShare = (metrics: Metrics, which: Which): boolean =>
  which.statistic.startsWith("tpr@") || /^(share|ratio) of /.test(unitOf(metrics, which) ?? "");

/** The style of a metric's statistic, by what it is measured in. */
export function styleOf(metrics: Metrics, which: Which): NumberStyle {
  if (isShare(metrics, which)) return percentStyle;
  const unit = unitOf(metrics, which);
  if (unit === "patients" || unit === "identifiers" || unit === "tokens") return countStyle(unit);
  if (unit?.startsWith("nats") === true) return decimalStyle(3, "nats");
  if (unit === "bits") return decimalStyle(1, "bits");
  return decimalStyle(2, "");
}

/** A statistic in the catalogue's words: the metric's label, and what the statistic adds to it. */
export function wordsOf(metrics: Metrics, { metric, statistic }: Which): string {
  const { label = metric, words = {} } = metrics[metric] ?? {};
  const added = words[statistic];
  return added === undefined ? label : `${label}: ${added}`;
}

/** `[9.8, 15.9]`, or nothing where either limit is absent. */
export function interval(
  style: Pick<NumberStyle, "bare">,
  { low, high }: { readonly low?: number | null | undefined; readonly high?: number | null | undefined },
): string | undefined {
  if (typeof low !== "number" || typeof high !== "number") return undefined;
  return `[${style.bare(low)}, ${style.bare(high)}]`;
}

/** Units behind a figure: `2 of 60` where whole units are counted, else `n = 60`. */
export function unitsText({
  k,
  n,
}: {
  readonly k?: number | undefined;
  readonly n?: number | undefined;
}): string | undefined {
  if (n === undefined) return undefined;
  return k !== undefined && Number.isInteger(k) ? `${k} of ${n}` : `n = ${n}`;
}
