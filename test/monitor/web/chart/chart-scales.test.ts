import { describe, expect, it } from "vitest";

import { epochName, epochTicks, verticalRange } from "../../../../monitor/web/chart/chart-scales.js";
import type { ChartSpec } from "../../../../monitor/web/chart/chart-spec.js";
import { telemetrySpecs } from "../../../../monitor/web/figures/telemetry.js";
import { recordsOf, sourcesOf } from "../example-run.js";

// Stages of 2 and 4 epochs.
const { loss } = telemetrySpecs(sourcesOf(recordsOf({})));
const { stages } = loss;

describe("ticks of epochs", () => {
  it("stand at the base model and at every epoch where there is room", () =>
    expect(epochTicks(stages, { low: 0, high: 6, width: 600 })).toEqual([0, 1, 2, 3, 4, 5, 6]));
  it("are rarer where there is less room, counted within each stage", () =>
    // 20 pixels an epoch: every second one.
    expect(epochTicks(stages, { low: 0, high: 6, width: 120 })).toEqual([0, 2, 4, 6]));
  it("are those of the window", () =>
    expect(epochTicks(stages, { low: 2.5, high: 4.5, width: 600 })).toEqual([3, 4]));
  it("are called by the epoch of their stage", () =>
    expect([0, 1, 2, 3, 6].map((x) => epochName(stages, x))).toEqual(["base", "1", "2", "1", "4"]));
});

describe("vertical range", () => {
  const spec = (more: Partial<ChartSpec> = {}): ChartSpec => ({ ...loss, ...more });
  const range = (more: Partial<ChartSpec>, low: number | null, high: number | null) =>
    verticalRange(spec(more), { low, high }).map((value) => Number(value.toFixed(6)));
  it("holds figures with a little air", () => expect(range({}, 1, 2)).toEqual([0.94, 2.06]));
  it("begins at 0 where a figure is 0", () => expect(range({}, 0, 2)).toEqual([0, 2.12]));
  it("holds levels and the floor of the chart", () => {
    expect(range({ levels: [{ y: 4, label: "", tone: "ink" }] }, 1, 2)).toEqual([0.82, 4.18]);
    expect(range({ yFloor: [-2, 6] }, 0, 1)).toEqual([-2.48, 6.48]);
  });
  it("is one where there is nothing, or a single figure", () => {
    expect(range({}, null, null)).toEqual([0, 1.06]);
    expect(range({}, 3, 3)).toEqual([2.94, 4.06]);
  });
});
