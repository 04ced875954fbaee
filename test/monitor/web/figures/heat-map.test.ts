import { describe, expect, it } from "vitest";

import { cellsPath, heatMap, type Hits } from "../../../../monitor/web/figures/heat-map.js";
import { at } from "../example-run.js";

const evaluations = [at("base", 0), at("cpt", 1), at("cpt", 2)].map((place) => ({ ...place, timeMs: 1 }));
const member = (numAsked: number, ...ids: string[]) => ({
  stage: "cpt",
  group: "member" as const,
  numAsked,
  ids,
});
const control = (numAsked: number, ...ids: string[]) => ({
  ...member(numAsked, ...ids),
  group: "control" as const,
});

describe("the map of records", () => {
  it("is none before the first evaluation, and for a stage whose records were not asked for", () => {
    expect(heatMap({ hits: new Map(), evaluations, stage: "cpt" })).toBeUndefined();
    expect(
      heatMap({ hits: new Map([["cpt-e1", [member(3)]]]), evaluations, stage: "clinical" }),
    ).toBeUndefined();
  });

  it(
    "sorts records by the evaluation at which they first came, the steadiest first, and counts who " +
      "never came",
    () => {
      const hits: Hits = new Map([
        ["base-e0", [member(9), control(5)]],
        ["cpt-e1", [member(9, "b", "c"), control(5)]],
        ["cpt-e2", [member(9, "a", "c"), control(5, "x")]],
      ]);
      const map = heatMap({ hits, evaluations, stage: "cpt" });
      expect(map?.evaluations.map(({ checkpoint }) => checkpoint)).toEqual(["base-e0", "cpt-e1", "cpt-e2"]);
      expect(map?.arms[0]).toMatchObject({ group: "member", numAsked: 9 });
      expect(map?.arms[0]?.rows.map(({ id, came }) => [id, ...came])).toEqual([
        ["c", false, true, true],
        ["b", false, true, false],
        ["a", false, false, true],
      ]);
      expect(map?.arms[0]?.counts).toEqual([
        { num: 0, numFirst: 0 },
        { num: 2, numFirst: 2 },
        { num: 2, numFirst: 1 },
      ]);
      expect(map?.arms[1]?.rows.map(({ id }) => id)).toEqual(["x"]);
    },
  );

  it("leaves out evaluations that asked for nothing, and those that are superseded", () => {
    const hits: Hits = new Map([
      ["cpt-e1", [member(9, "b")]],
      ["cpt-e9", [member(9, "z")]],
    ]);
    const map = heatMap({ hits, evaluations, stage: "cpt" });
    expect(map?.evaluations.map(({ checkpoint }) => checkpoint)).toEqual(["cpt-e1"]);
    expect(map?.arms.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(["b"]);
  });

  it("draws neighbouring evaluations of a record as one piece", () => {
    const rows = [
      { id: "a", came: [true, true, false, true] },
      { id: "b", came: [false, false, false, true] },
    ];
    expect(cellsPath(rows, 0)).toBe("M0 0H2V1H0ZM3 0H4V1H3ZM3 1H4V2H3Z");
    expect(cellsPath([], 0)).toBe("");
  });
});
