import { describe, expect, it } from "vitest";

import { drawChart } from "../../validation/draw-chart.js";

const base = { title: "a < b & c", xLabel: "epoch", yLabel: "bits" };

describe("drawChart", () => {
  it("draws a mark, its interval and a line between marks, and escapes text", () => {
    const svg = drawChart({
      ...base,
      series: [
        {
          name: "four",
          isLine: true,
          marks: [
            { x: 0, y: 0 },
            { x: 1, y: 2, low: 1, high: 3 },
          ],
        },
      ],
    });
    expect(svg.match(/<polyline/g)).toHaveLength(1);
    expect(svg.match(/stroke-width="1.5"/g)).toHaveLength(1);
    expect(svg).toContain("a &#60; b &#38; c");
    expect(svg).not.toMatch(/NaN|Infinity|undefined/);
  });

  it("keeps one mark alone, equal values, and marks past the range on the sheet", () => {
    const one = drawChart({ ...base, series: [{ name: "", isLine: false, marks: [{ x: 3, y: 5 }] }] });
    const past = drawChart({
      ...base,
      series: [
        {
          name: "",
          isLine: true,
          marks: [
            { x: 0, y: -9 },
            { x: 1, y: 9 },
          ],
        },
      ],
      yRange: [0, 1],
    });
    for (const svg of [one, past]) {
      expect(svg).not.toMatch(/NaN|Infinity/);
      for (const [, y] of svg.matchAll(/cy="([\d.]+)"/g))
        expect(Number(y) >= 0 && Number(y) <= 400).toBe(true);
    }
  });

  it("names places instead of numbers, and a level to compare with", () => {
    const svg = drawChart({
      ...base,
      xNames: ["AUC", "gap"],
      level: { y: 0.95, name: "95 %" },
      series: [
        {
          name: "",
          isLine: false,
          marks: [
            { x: 0, y: 0.96 },
            { x: 1, y: 0.94 },
          ],
        },
      ],
    });
    for (const text of ["AUC", "gap", "95 %"]) expect(svg).toContain(`>${text}</text>`);
    expect(svg).toContain("stroke-dasharray");
  });
});
