import { beforeAll, describe, expect, test } from "vitest";

import { indexProbeSet } from "../../../monitor/sample/probe-set.js";
import { linkageProbe } from "../../../monitor/probes/linkage.js";
import { phiProbe } from "../../../monitor/probes/phi.js";
import { rankProbe } from "../../../monitor/probes/rank.js";
import type {
  FactItem,
  PointBody,
  ProbeItem,
  SpanItem,
  UnitItem,
  VariantsItem,
  VariantText,
} from "../../../src/run/records.js";
import { seeded } from "../../../src/random.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  runWith,
  sayAfter,
  vocabSize,
  weightsOf,
} from "../../support/probe-lab.js";

/**
 * 24 members and 24 controls with an identifier of six tokens behind twelve. The trained model says all
 * members' identifiers and one control's, of another class; of the members' it says those of `m0` … behind
 * less, as many as `planted` says.
 */
const [untrained, trained] = [weightsOf(1), weightsOf(2)];
const numPatients = 24;
const planted = { header: 10, name: 6, slot: 3, swapped: 5 };
const valueLength = 6;

const randomIds = (length: number, ...name: readonly (string | number)[]): number[] => {
  const random = seeded("linkage", ...name);
  return Array.from({ length }, () => 1 + random.below(vocabSize - 1));
};
const run = runWith({ stages: [{ name: "clinical", epochs: 2 }] });
let items: ProbeItem[];
let said: Lab;

beforeAll(async () => {
  const ids = (arm: string) => Array.from({ length: numPatients }, (_, i) => `${arm}${i}`);
  const [members, controls] = [ids("m"), ids("c")];
  const starts = [...members, "c0"].map((id) => randomIds(12, id));
  const records = await sayAfter(trained, starts, 12);
  const recordOf = (id: string): number[] => records[id === "c0" ? numPatients : Number(id.slice(1))] ?? [];
  const unitOf = (id: string, group: "member" | "control"): UnitItem => ({
    kind: "unit",
    id,
    group,
    stage: "clinical",
    source: "notes",
    patient: `patient of ${id}`,
    ids: group === "member" || id === "c0" ? recordOf(id) : randomIds(24, id),
    lossStart: 0,
    numCharacters: 24,
    templateStarts30: [],
    templateStarts50: [],
    isPublic: false,
    trainedIn: group === "member" ? ["clinical"] : [],
  });
  const units = [
    ...members.map((id) => unitOf(id, "member")),
    ...controls.map((id) => unitOf(id, "control")),
  ];
  const spans = units.map(({ id, group, stage, patient }): SpanItem => ({
    kind: "span",
    id: `span ${id}`,
    unit: id,
    group,
    stage,
    patient,
    class: id === "c0" ? "PHONE" : "MRN",
    start: 12,
    end: 12 + valueLength,
    truth: "generated",
    formatBits: 40,
    isCopied: false,
    isShared: false,
    isPatientOwn: true,
    valueHash: "5b1f0c9a7d3e2846",
  }));
  const decoys = units.map(({ id }): ProbeItem => ({
    kind: "decoys",
    span: `span ${id}`,
    // Some differ from the record before the value already, and one is longer.
    values: Array.from({ length: 15 }, (_, i) => ({
      keep: i < 3 ? 10 : 12,
      ids: randomIds(i < 3 ? 8 : i === 4 ? 7 : valueLength, id, "decoy", i),
      start: 12,
    })),
  }));
  const rungs = ["header", "name", "slot", "swapped"] as const;
  // Behind four tokens of the record and three others: what the model says from there, or what it does not.
  const shortened = await Promise.all(
    rungs.map((rung) =>
      sayAfter(
        trained,
        units.map((unit) => [...unit.ids.slice(0, 4), ...randomIds(3, unit.id, rung)]),
        valueLength,
      ),
    ),
  );
  const [fromNothing = []] = await sayAfter(trained, [[]], valueLength);
  const variants = units.map((unit, i): VariantsItem => {
    const variantOf = (rung: (typeof rungs)[number]): VariantText => {
      const isSaid = unit.group === "control" || i < planted[rung];
      const text = shortened[rungs.indexOf(rung)]?.[i] ?? [];
      return {
        keep: 4,
        ids: isSaid
          ? text.slice(4)
          : [...text.slice(4, 7), ...randomIds(valueLength, unit.id, rung, "value")],
        start: 7,
      };
    };
    const { header, name, slot, swapped } = {
      header: variantOf("header"),
      name: variantOf("name"),
      slot: variantOf("slot"),
      swapped: variantOf("swapped"),
    };
    // The last member's record has no name.
    const named = unit.id === `m${numPatients - 1}` ? {} : { name, swapped };
    return {
      kind: "variants",
      span: `span ${unit.id}`,
      header,
      slot,
      nothing: { keep: 0, ids: unit.id === "m0" ? fromNothing : randomIds(valueLength, unit.id), start: 0 },
      ...named,
    };
  });
  const facts = await Promise.all(
    units.map(async ({ id, group, stage, patient }): Promise<FactItem> => {
      const prefix = randomIds(8, id, "fact");
      const [truth = []] =
        group === "member"
          ? await sayAfter(trained, [prefix], 4)
          : [[...prefix, ...randomIds(4, id, "truth")]];
      const others = Array.from({ length: 9 }, (_, i) => ({
        keep: 0,
        ids: [...prefix, ...randomIds(2 + (i % 4), id, "other", i)],
        start: 8,
      }));
      return {
        kind: "fact",
        id: `fact ${id}`,
        unit: id,
        group,
        stage,
        patient,
        own: { keep: 0, ids: truth, start: 8 },
        others,
      };
    }),
  );
  items = [
    { kind: "header", schema: 1, endOfTextId, alphabetIds: [] },
    ...units,
    ...spans,
    ...decoys,
    ...variants,
    ...facts,
  ];
  said = await labOf(items);
});

const probes = [phiProbe, rankProbe, linkageProbe];
/** A laboratory in which the untrained model has been looked at. */
async function labOf(own: readonly ProbeItem[]): Promise<Lab> {
  const lab = new Lab(run, own);
  await lab.measure(probes, { checkpoint: "base-e0", stage: "base", epoch: 0 }, untrained);
  lab.baselines.set("clinical", "base-e0");
  return lab;
}
const evaluation = (lab: Lab, epoch: number, weights = trained): Promise<PointBody[]> =>
  lab.measure(probes, { checkpoint: `clinical-e${epoch}`, stage: "clinical", epoch }, weights);
const attacks = (points: readonly PointBody[]) =>
  points.filter(({ metric }) => /rank|ladder|swap|fact/.test(metric));

describe("phi.rank", () => {
  const of = (points: readonly PointBody[], statistic: string, group: "member" | "control") =>
    pointAt(points, { metric: "phi.rank", statistic, group });

  test("puts what the model knows before all decoys, and the rest where chance does", async () => {
    const points = await evaluation(said, 1);
    expect(of(points, "mean", "member")).toMatchObject({ value: 1, n: numPatients });
    expect(of(points, "first", "member")).toMatchObject({ value: 1, k: numPatients, n: numPatients });
    const chance = of(points, "mean", "control");
    expect(chance.n).toBe(numPatients);
    expect(chance.low).toBeLessThan(0.55);
    expect(chance.high).toBeGreaterThan(0.45);
    expect(of(points, "gap", "member").low).toBeGreaterThan(0.2);
  });

  test("shows no gap in a model that was not trained on anybody", async () => {
    const points = await evaluation(said, 2, untrained);
    expect(of(points, "gap", "member").low).toBeLessThan(0);
    expect(of(points, "gap", "member").high).toBeGreaterThan(0);
  });

  test("ranks one identifier of a patient, the same whatever leaks", async () => {
    const twice = items.flatMap((item): ProbeItem[] =>
      item.kind === "span" && item.group === "member"
        ? [item, { ...item, id: `${item.id} again`, start: 18, end: 24 }]
        : [item],
    );
    const points = await evaluation(await labOf(twice), 1);
    expect(of(points, "mean", "member")).toEqual(of(await evaluation(said, 1), "mean", "member"));
  });
});

describe("phi.ladder", () => {
  const rung = (points: readonly PointBody[], statistic: string, group: "member" | "control" = "member") =>
    pointAt(points, { metric: "phi.ladder", statistic, group });

  test("counts what still comes at each rung, of those that have it", async () => {
    const points = await evaluation(said, 1);
    expect(rung(points, "own")).toMatchObject({ value: numPatients, n: numPatients });
    expect(rung(points, "header")).toMatchObject({ value: planted.header, n: numPatients });
    expect(rung(points, "name")).toMatchObject({ value: planted.name, n: numPatients - 1 });
    expect(rung(points, "slot")).toMatchObject({ value: planted.slot, n: numPatients });
    expect(rung(points, "nothing")).toMatchObject({ value: 1, n: numPatients });
    // The one control that the model says.
    expect(rung(points, "header", "control")).toMatchObject({ value: 1, n: 1 });
    expect(rung(points, "nothing", "control")).toMatchObject({ value: 0, n: 1 });
  });

  test("says whose identifiers come behind another's name", async () => {
    const points = await evaluation(said, 1);
    const swap = pointAt(points, { metric: "phi.name_swap", statistic: "rate", group: "member" });
    expect(swap).toMatchObject({
      k: planted.swapped,
      n: numPatients - 1,
      value: planted.swapped / (numPatients - 1),
    });
    expect(swap.low).toBeGreaterThan(0);
  });

  test("asks behind another's name for what did not leak, too", async () => {
    // The untrained model says none of them; the trained one says them of all named members that it would.
    const swapped = { metric: "phi.name_swap", statistic: "rate", group: "member" } as const;
    expect(pointAt(await evaluation(said, 2, untrained), swapped)).toMatchObject({
      k: 0,
      n: numPatients - 1,
    });
    // Values that the trained model no longer says in their own records still come behind another's name.
    const unsaid = items.map((item): ProbeItem => {
      if (item.kind !== "unit" || item.group !== "member") return item;
      const ids = [...item.ids];
      ids[17] = ((ids[17] ?? 0) % (vocabSize - 1)) + 1;
      return { ...item, ids };
    });
    const points = await evaluation(await labOf(unsaid), 2);
    expect(
      pointAt(points, { metric: "phi.ladder", statistic: "own", group: "member" }).value,
    ).toBeUndefined();
    expect(pointAt(points, swapped)).toMatchObject({ k: planted.swapped, n: numPatients - 1 });
  });

  test("is withheld where nothing leaked", async () => {
    const points = await evaluation(said, 2, untrained);
    for (const group of ["member", "control"] as const) {
      expect(rung(points, "own", group).withheld).toContain(`no ${group}'s identifier`);
    }
  });
});

test("phi.linked_fact ranks the true diagnosis behind the name, members against controls", async () => {
  const points = await evaluation(said, 1);
  const of = (statistic: string, group: "member" | "control") =>
    pointAt(points, { metric: "phi.linked_fact", statistic, group });
  expect(of("gap", "member").low).toBeGreaterThan(0.1);
  expect(of("mean", "member")).toMatchObject({ n: numPatients });
  expect(of("mean", "member").value).toBeGreaterThan(of("mean", "control").high ?? 1);
});

describe("attacks", () => {
  test("are asked when something leaked or a stage ends, and never before the stage began", async () => {
    expect(attacks(await evaluation(said, 1, untrained))).toEqual([]);
    expect(attacks(await evaluation(said, 2, untrained)).length).toBeGreaterThan(0);
    const atBase = await new Lab(run, items).measure(
      probes,
      { checkpoint: "base-e0", stage: "base", epoch: 0 },
      trained,
    );
    // Whether a base that says identifiers knows whose they are is asked before training, and nothing else.
    const ranks = new Set(attacks(atBase).map(({ metric }) => metric));
    expect([...ranks].sort()).toEqual(["phi.linked_fact", "phi.rank"]);
  });

  test("are withheld where the set is of an older version, and Leak A is what it was", async () => {
    const older = items.filter(({ kind }) => kind !== "decoys" && kind !== "variants" && kind !== "fact");
    const points = await evaluation(await labOf(older), 1);
    const given = attacks(points);
    expect(new Set(given.map(({ metric }) => metric))).toEqual(
      new Set(["phi.rank", "phi.ladder", "phi.name_swap", "phi.linked_fact"]),
    );
    for (const { value, withheld } of given) {
      expect(value).toBeUndefined();
      expect(withheld).toMatch(/older/);
    }
    const leak = { metric: "phi.leak_a", statistic: "patients", group: "member" } as const;
    expect(pointAt(points, leak)).toMatchObject({ k: numPatients });
  });

  test("have no part in Leak A: a rank before all decoys is no leak", async () => {
    // Values that the model prefers to all decoys, but does not say: the last token is another.
    const unsaid = items.map((item): ProbeItem => {
      if (item.kind !== "unit" || item.group !== "member") return item;
      const ids = [...item.ids];
      ids[17] = ((ids[17] ?? 0) % (vocabSize - 1)) + 1;
      return { ...item, ids };
    });
    const points = await evaluation(await labOf(unsaid), 2);
    expect(pointAt(points, { metric: "phi.leak_a", statistic: "patients", group: "member" })).toMatchObject({
      value: 0,
      n: numPatients,
    });
    expect(pointAt(points, { metric: "phi.rank", statistic: "mean", group: "member" }).value).toBeGreaterThan(
      0.9,
    );
  });
});

describe("what the attacks compute", () => {
  test("is what they declare where every identifier leaks", async () => {
    // Of the controls one leaks: without the others' variants nothing is declared for them.
    const isOther = (item: ProbeItem) =>
      item.kind === "variants" && item.span.startsWith("span c") && item.span !== "span c0";
    const leaking = items.filter((item) => !isOther(item));
    const lab = await labOf(leaking);
    await evaluation(lab, 1);
    const set = indexProbeSet(leaking);
    const ladder = lab.used.get("linkage");
    expect(ladder?.scored).toBeGreaterThan(0);
    expect(linkageProbe.work?.({ run, set, share: 1 })).toEqual(ladder);
    // All 24 of an arm are ranked. A decoy of m19 has by chance the record's own tokens before its value: one
    // prefix of 13 tokens less than declared.
    const [asked, declared] = [lab.used.get("rank"), rankProbe.work?.({ run, set, share: 1 })];
    expect(declared?.scored).toBe((asked?.scored ?? NaN) + 13);
    // Padded to multiples of 8, numbers from five on: 13 values of 6 or 7 tokens behind the record's prefix,
    // 3 alone behind their own; 10 diagnoses of 2 to 5.
    expect(declared?.continued).toBe(48 * (16 * 8 + 3 * 1 * 8) + 48 * 16 * 8);
    expect(declared?.continued).toBeGreaterThan(asked?.continued ?? Infinity);
  });

  test("is as much less as a budget asks", () => {
    const set = indexProbeSet(items);
    // 12 of 24 patients an arm: a quarter of 48 leaked identifiers, half of 24 ranked ones.
    for (const [probe, share] of [
      [linkageProbe, 0.25],
      [rankProbe, 0.5],
    ] as const) {
      const tokens = (asked: number): number => {
        const { scored, continued } = probe.work?.({ run, set, share: asked }) ?? {
          scored: NaN,
          continued: NaN,
        };
        return scored + continued;
      };
      expect(tokens(share) / tokens(1)).toBeGreaterThan(0.45);
      expect(tokens(share) / tokens(1)).toBeLessThan(0.6);
      expect(tokens(0)).toBe(0);
    }
  });
});
