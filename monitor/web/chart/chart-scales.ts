import type { ChartSpec } from "./chart-spec.js";

/**
 * The vertical range: all figures, intervals and levels, never less than the specification's floor, with a
 * little air.
 */
export function verticalRange(
  spec: ChartSpec,
  { low, high }: { readonly low: number | null; readonly high: number | null },
): [number, number] {
  const levels = spec.levels.map(({ y }) => y);
  let from = Math.min(low ?? spec.yFloor?.[0] ?? 0, ...levels, spec.yFloor?.[0] ?? Infinity);
  let to = Math.max(high ?? spec.yFloor?.[1] ?? 1, ...levels, spec.yFloor?.[1] ?? -Infinity);
  if (from === to) to = from + 1;
  const air = (to - from) * 0.06;
  const isFromZero = from === 0;
  from = isFromZero ? 0 : from - air;
  to = spec.style.unit === "%" && to > 0.94 && to <= 1 ? 1.02 : to + air;
  return [from, to];
}

const strides = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000];

/**
 * Ticks at whole epochs of each stage, at a stride that leaves room for the numbers. `width` in CSS pixels.
 */
export function epochTicks(
  stages: ChartSpec["stages"],
  { low, high, width }: { readonly low: number; readonly high: number; readonly width: number },
): number[] {
  const perEpoch = width / Math.max(1e-9, high - low);
  const stride = strides.find((candidate) => candidate * perEpoch >= 26) ?? 1000;
  const ticks: number[] = low <= 0 ? [0] : [];
  for (const [index, stage] of stages.entries()) {
    const end = stages[index + 1]?.firstEpoch ?? stage.firstEpoch + stage.epochs;
    for (let epoch = stride; epoch <= stage.epochs; epoch += stride) {
      const x = stage.firstEpoch + epoch;
      const previous = ticks.at(-1);
      if (x > end + 1e-9 || x < low || x > high) continue;
      if (previous === undefined || (x - previous) * perEpoch >= 22) ticks.push(x);
    }
  }
  return ticks;
}

/** What an epoch is called: its number within its stage. */
export function epochName(stages: ChartSpec["stages"], x: number): string {
  if (x === 0) return "base";
  const stage = stages.findLast(({ firstEpoch }) => firstEpoch < x - 1e-9);
  return stage === undefined ? "" : Math.round(x - stage.firstEpoch).toString();
}
