import { describe, expect, test } from "vitest";

import type { CanaryItem, TrainingRow, UnitItem } from "../../src/run/records.js";
import { noLabel } from "../../src/run/no-label.js";
import { rowsOf, type PlacedCanary, type RowOptions, type TrainedUnit } from "../../prepare/rows.js";
import { Preflight } from "../../prepare/preflight.js";
import { seeded } from "../../src/random.js";

const endOfTextId = 0;
/** Units with tokens that tell unit and position: unit u has tokens 1000·u + 1, 1000·u + 2, … */
const unitsOf = (lengths: readonly number[], lossStart = 0): TrainedUnit[] =>
  lengths.map((length, u) => ({
    id: `u${u}`,
    ids: Array.from({ length }, (_, i) => 1000 * (u + 1) + i),
    lossStart,
  }));
const canariesOf = (copies: readonly number[], length = 12): PlacedCanary[] =>
  copies.map((count, c) => ({
    id: `c${c}`,
    ids: Array.from({ length }, (_, i) => 1_000_000 + 100 * c + i),
    copies: count,
  }));
const make = (options: Partial<RowOptions>): TrainingRow[] => [
  ...rowsOf({
    objective: "packed",
    packing: "classic",
    units: [],
    canaries: [],
    sequenceLength: 32,
    endOfTextId,
    random: seeded(1, "rows"),
    ...options,
  }),
];
const canaryItem = ({ id, ids, copies }: PlacedCanary): CanaryItem => ({
  kind: "canary",
  id,
  tier: copies,
  stage: "s",
  ids: [...ids],
  secretStart: ids.length - 4,
  secretLength: 4,
});

describe("rows packed the classic way", () => {
  const units = unitsOf(Array.from({ length: 40 }, (_, u) => 1 + ((u * 37) % 75)));

  test("hold every token of every record once, in order, with its successor as label", () => {
    const rows = make({ units });
    const pieces = new Map<string, number[]>();
    const pairs = new Map<number, number>();
    for (const row of rows) {
      expect(row.ids).toHaveLength(row.labels.length);
      expect(row.ids.length).toBeLessThanOrEqual(32);
      for (const [id, start, length] of row.units)
        pieces.set(id, [...(pieces.get(id) ?? []), ...row.ids.slice(start, start + length)]);
      row.ids.forEach((token, i) => token !== endOfTextId && pairs.set(token, row.labels[i] ?? NaN));
    }
    for (const { id, ids } of units) {
      expect(pieces.get(id)).toEqual(ids);
      Array.from(ids).forEach((token, i) => expect(pairs.get(token)).toBe(ids[i + 1] ?? endOfTextId));
    }
    const firstLabels = rows.flatMap((row) =>
      row.ids.flatMap((token, i) => (token === endOfTextId ? [row.labels[i]] : [])),
    );
    expect(firstLabels.sort()).toEqual(units.map(({ ids }) => ids[0]).sort());
  });

  test("are full but for the last", () => {
    const rows = make({ units });
    expect(rows.slice(0, -1).every((row) => row.ids.length === 32)).toBe(true);
  });

  test("keep canaries whole and apart, and cut no record short for them", () => {
    const canaries = canariesOf([0, 1, 4, 16]);
    const rows = make({ units, canaries });
    const preflight = new Preflight(canaries.map(canaryItem), { stage: "s" });
    for (const row of rows) preflight.see(row);
    preflight.finish();
    const numTokens = rows
      .flatMap((row) => row.units)
      .reduce((sum, [id, , length]) => sum + (id.startsWith("u") ? length : 0), 0);
    expect(numTokens).toBe(units.reduce((sum, { ids }) => sum + ids.length, 0));
  });

  test("hold canaries alone where there is nothing else", () => {
    const rows = make({ canaries: canariesOf([2, 3]) });
    expect(rows.flatMap((row) => row.units.map(([id]) => id)).sort()).toEqual(["c0", "c0", "c1", "c1", "c1"]);
  });

  test("are the same for the same seed", () => {
    const canaries = canariesOf([1, 4]);
    expect(make({ units, canaries, random: seeded(7, "x") })).toEqual(
      make({ units, canaries, random: seeded(7, "x") }),
    );
    expect(make({ units, canaries, random: seeded(7, "x") })).not.toEqual(
      make({ units, canaries, random: seeded(8, "x") }),
    );
  });
});

describe("rows of documents", () => {
  const lengths = Array.from({ length: 40 }, (_, u) => 1 + ((u * 37) % 75));
  const units = unitsOf(lengths);
  const documentsOf = (row: TrainingRow): { readonly ids: number[]; readonly labels: number[] }[] =>
    (row.starts ?? []).map((start, i) => ({
      ids: row.ids.slice(start, row.starts?.[i + 1] ?? row.ids.length),
      labels: row.labels.slice(start, row.starts?.[i + 1] ?? row.ids.length),
    }));
  const makeDocuments = (options: Partial<RowOptions>) => make({ packing: "documents", ...options });

  test("hold every record that fits whole, and cut the others into full rows and what is left", () => {
    const rows = makeDocuments({ units });
    const found = rows.flatMap(documentsOf).map(({ ids, labels }) => JSON.stringify({ ids, labels }));
    const expected = units.flatMap(({ ids }) => {
      const [inputs, labels] = [
        [endOfTextId, ...Array.from(ids)],
        [...Array.from(ids), endOfTextId],
      ];
      return Array.from({ length: Math.ceil(inputs.length / 32) }, (_, i) =>
        JSON.stringify({
          ids: inputs.slice(32 * i, 32 * (i + 1)),
          labels: labels.slice(32 * i, 32 * (i + 1)),
        }),
      );
    });
    expect(found.sort()).toEqual(expected.sort());
    for (const row of rows) {
      expect(row.starts?.[0]).toBe(0);
      expect(row.ids.length).toBeLessThanOrEqual(32);
      for (const [id, start, length] of row.units)
        expect(units.find((unit) => unit.id === id)?.ids).toEqual(
          expect.arrayContaining(row.ids.slice(start, start + length)),
        );
    }
  });

  test("are as few as best-fit-decreasing makes them, and nearly full", () => {
    const rows = makeDocuments({ units });
    const numTokens = lengths.reduce((sum, length) => sum + length + 1, 0);
    expect(rows.length).toBeLessThanOrEqual(Math.ceil((11 / 9) * Math.ceil(numTokens / 32)) + 1);
    expect(numTokens / (32 * rows.length)).toBeGreaterThan(0.95);
  });

  test("keep canaries whole and apart, in rows of their own where no other has room", () => {
    for (const [canaries, own] of [
      [canariesOf([0, 1, 4, 16]), units],
      [canariesOf([2, 16]), []],
      [canariesOf([16], 31), unitsOf([31, 31])],
    ] as const) {
      const rows = makeDocuments({ units: own, canaries });
      const preflight = new Preflight(canaries.map(canaryItem), { stage: "s" });
      for (const row of rows) preflight.see(row);
      preflight.finish();
    }
  });

  test("are the same for the same seed, and others for another", () => {
    const canaries = canariesOf([1, 4]);
    const of = (seed: number) => makeDocuments({ units, canaries, random: seeded(seed, "x") });
    expect(of(7)).toEqual(of(7));
    expect(of(7)).not.toEqual(of(8));
  });

  test("say of a probed member whether a row holds all of it", () => {
    const member = (id: string, ids: readonly number[]): UnitItem => ({
      kind: "unit",
      id,
      group: "member",
      stage: "s",
      source: "x",
      patient: id,
      ids: [...ids],
      lossStart: 0,
      numCharacters: 1,
      templateStarts30: [],
      templateStarts50: [],
      isPublic: false,
    });
    const own = unitsOf([31, 32, 70, 5, 20, 20, 20, 20]);
    const numCut = (packing: "documents" | "classic") => {
      const preflight = new Preflight(
        own.map(({ id, ids }) => member(id, Array.from(ids))),
        { stage: "s" },
      );
      for (const row of make({ packing, units: own })) preflight.see(row);
      preflight.finish();
      return preflight.numMembersCut;
    };
    // With the separator, 32 tokens are one too many.
    expect(numCut("documents")).toBe(2);
    expect(numCut("classic")).toBeGreaterThan(2);
  });
});

test("rows of single records start with the separator, end with it as label, are cut at their length", () => {
  const rows = make({ objective: "rows", units: unitsOf([3, 50]), sequenceLength: 8 });
  expect(rows.find((row) => row.units[0]?.[0] === "u0")).toEqual({
    ids: [0, 1000, 1001, 1002],
    labels: [1000, 1001, 1002, 0],
    units: [["u0", 1, 3]],
  });
  expect(rows.find((row) => row.units[0]?.[0] === "u1")).toEqual({
    ids: [0, 2000, 2001, 2002, 2003, 2004, 2005, 2006],
    labels: [2000, 2001, 2002, 2003, 2004, 2005, 2006, 2007],
    units: [["u1", 1, 7]],
  });
});

test("a prompt carries no loss, the completion's first token does", () => {
  const [row] = make({ objective: "instructions", units: unitsOf([5], 3) });
  expect(row?.labels).toEqual([noLabel, noLabel, noLabel, 1003, 1004, endOfTextId]);
});

test("a canary that a row would cut is refused", () => {
  expect(() => make({ canaries: canariesOf([1], 32) })).toThrow(
    expect.objectContaining({
      code: "CANARY_UNSOUND",
      message: expect.stringContaining("would be cut") as string,
    }) as Error,
  );
  // 31 tokens and the separator fill the row exactly.
  expect(make({ canaries: canariesOf([1], 31) })).toHaveLength(1);
});

test("more copies than rows to keep them apart are refused", () => {
  expect(() => make({ canaries: canariesOf([16]) })).toThrow(
    expect.objectContaining({
      code: "CANARY_UNSOUND",
      message: expect.stringContaining("16 copies") as string,
    }) as Error,
  );
});

describe("pre-flight", () => {
  const canary: PlacedCanary = { id: "c", ids: Array.from({ length: 12 }, (_, i) => 500 + i), copies: 2 };
  const row = (ids: number[], start = 1): TrainingRow => ({
    ids,
    labels: [...ids.slice(1), 0],
    units: [["c", start, 12]],
  });
  const good = row([0, ...canary.ids]);
  const check = (...rows: TrainingRow[]) => {
    const preflight = new Preflight([canaryItem(canary)], { stage: "s" });
    for (const each of rows) preflight.see(each);
    preflight.finish();
  };
  const unsound = (message: string) =>
    expect.objectContaining({
      code: "CANARY_UNSOUND",
      message: expect.stringContaining(message) as string,
    }) as Error;

  test("passes what is right", () => expect(() => check(good, good)).not.toThrow());
  test("finds a copy too few", () =>
    expect(() => check(good)).toThrow(unsound("of 2 copies an epoch has 1")));
  test("finds a copy too many", () =>
    expect(() => check(good, good, good)).toThrow(unsound("of 2 copies an epoch has 3")));
  test("finds a cut copy", () =>
    expect(() => check(good, { ...good, ids: good.ids.slice(0, -1) })).toThrow(unsound("cut or changed")));
  test("finds two copies in a row", () => {
    const twice: TrainingRow = {
      ids: [0, ...canary.ids, 0, ...canary.ids],
      labels: [...canary.ids, 0, ...canary.ids, 0],
      units: [
        ["c", 1, 12],
        ["c", 14, 12],
      ],
    };
    expect(() => check(twice)).toThrow(unsound("two copies"));
  });
  test("finds a secret without loss", () => {
    const labels = good.labels.map((label, i) => (i === 9 ? noLabel : label));
    expect(() => check(good, { ...good, labels })).toThrow(unsound("loss does not reach"));
  });
  test("finds a canary that no entry admits to", () => {
    expect(() => check(good, good, { ...good, units: [] })).toThrow(unsound("stands in another record"));
  });
  test("finds a trained tier 0, and a canary in a stage of no canaries", () => {
    const blank = new Preflight([{ ...canaryItem(canary), tier: 0 }], { stage: "s" });
    blank.see(good);
    expect(() => blank.finish()).toThrow(unsound("of 0 copies an epoch has 1"));
    const other = new Preflight([canaryItem(canary)], { stage: "another" });
    other.see(good);
    expect(() => other.finish()).toThrow(unsound("should have 0"));
  });
  test("finds a trained control and a missing member", () => {
    const unit = {
      kind: "unit",
      stage: "s",
      source: "x",
      patient: "p",
      ids: [1],
      lossStart: 0,
      numCharacters: 1,
      templateStarts30: [],
      templateStarts50: [],
      isPublic: false,
    } as const;
    const preflight = new Preflight(
      [
        { ...unit, id: "m", group: "member", ids: [1], templateStarts30: [], templateStarts50: [] },
        { ...unit, id: "k", group: "control", ids: [1], templateStarts30: [], templateStarts50: [] },
      ],
      { stage: "s" },
    );
    expect(() => preflight.see({ ids: [0, 1], labels: [1, 0], units: [["k", 1, 1]] })).toThrow(
      expect.objectContaining({
        code: "PREFLIGHT_FAILED",
        message: expect.stringContaining("trains on a control") as string,
      }) as Error,
    );
    expect(() => preflight.finish()).toThrow(
      expect.objectContaining({
        code: "PREFLIGHT_FAILED",
        message: expect.stringContaining("1 probed members") as string,
      }) as Error,
    );
  });
  test("finds what a placebo withholds, by its id and by its tokens", () => {
    const ids = Array.from({ length: 90 }, (_, i) => 1000 + i);
    const member: UnitItem = {
      kind: "unit",
      id: "m",
      group: "member",
      stage: "s",
      source: "x",
      patient: "p",
      ids,
      lossStart: 0,
      numCharacters: 1,
      templateStarts30: [60],
      templateStarts50: [],
      isPublic: false,
    };
    const see = (row: Partial<TrainingRow>, isPlacebo = true) => {
      const preflight = new Preflight([member], { stage: "s", isPlacebo });
      const tokens = row.ids ?? ids;
      preflight.see({ ids: tokens, labels: tokens.map(() => 0), units: row.units ?? [] });
      preflight.finish();
    };
    const failed = (message: string) =>
      expect.objectContaining({
        code: "PREFLIGHT_FAILED",
        message: expect.stringContaining(message) as string,
      }) as Error;
    expect(() => see({ units: [["m", 0, 90]] })).toThrow(failed("a member that is withheld"));
    expect(() => see({ units: [["m", 0, 90]] }, false)).not.toThrow();
    expect(() => see({})).toThrow(failed("stands only in a member"));
    // What others' records hold, too: a template, and the start that no extraction asks for.
    expect(() => see({ ids: ids.slice(60) })).not.toThrow();
    expect(() => see({ ids: ids.slice(0, 79) })).not.toThrow();
    expect(() => see({ ids: ids.slice(50, 80) })).toThrow(failed("stands only in a member"));
  });
});
