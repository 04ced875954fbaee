import { beforeAll, expect, test } from "vitest";

import { phiProbe } from "../../../monitor/probes/phi.js";
import { spontaneousProbe } from "../../../monitor/probes/spontaneous.js";
import type { PointBody, ProbeItem, SpanItem, UnitItem } from "../../../src/run/records.js";
import { seeded } from "../../../src/random.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  runWith,
  sayAfter,
  vocabSize,
  weightsOf,
  type Weights,
} from "../../support/probe-lab.js";

/**
 * A model so sure of itself that its samples are what it says greedily: from nothing it says the identifier
 * of `m0`, behind the words of `c0` that of `m1`.
 */
const trained: Weights = new Map(
  [...weightsOf(2)].map(([name, weights]) => [
    name,
    name === "lm_head.weight" ? weights.map((weight) => 1e5 * weight) : weights,
  ]),
);
const untrained = weightsOf(1);
const run = runWith({ stages: [{ name: "clinical", epochs: 2 }] });
const randomIds = (length: number, ...name: readonly (string | number)[]): number[] => {
  const random = seeded("spontaneous", ...name);
  return Array.from({ length }, () => 1 + random.below(vocabSize - 1));
};

let items: ProbeItem[];
beforeAll(async () => {
  const opening = randomIds(5, "opening of c0");
  const [free = [], opened = []] = await sayAfter(trained, [[], opening], 40);
  const secrets = new Map([
    ["m0", free.slice(4, 10)],
    ["m1", opened.slice(5 + 7, 5 + 13)],
  ]);
  const unitOf = (id: string, group: "member" | "control", ids: number[]): UnitItem => ({
    kind: "unit",
    id,
    group,
    stage: "clinical",
    source: "notes",
    patient: `patient of ${id}`,
    ids,
    lossStart: 0,
    numCharacters: ids.length,
    templateStarts30: [],
    templateStarts50: [],
    isPublic: false,
    trainedIn: group === "member" ? ["clinical"] : [],
  });
  const names = Array.from({ length: 10 }, (_, i) => i);
  const units = [
    ...names.map((i) =>
      unitOf(`m${i}`, "member", [
        ...randomIds(5, "m", i),
        ...(secrets.get(`m${i}`) ?? randomIds(6, "value", i)),
        1,
        2,
      ]),
    ),
    // All controls' records open alike.
    ...names.map((i) => unitOf(`c${i}`, "control", [...opening, ...randomIds(6, "control value", i), 1, 2])),
  ];
  const spans = units.map(({ id, group, stage, patient }): SpanItem => ({
    kind: "span",
    id: `span ${id}`,
    unit: id,
    group,
    stage,
    patient,
    class: "MRN",
    start: 5,
    end: 11,
    truth: "generated",
    formatBits: 40,
    isCopied: id === "m2",
    isShared: false,
    isPatientOwn: true,
    valueHash: "5b1f0c9a7d3e2846",
  }));
  items = [{ kind: "header", schema: 1, endOfTextId, alphabetIds: [] }, ...units, ...spans];
});

async function evaluation(
  epoch: number,
  weights: Weights,
  own: readonly ProbeItem[] = items,
): Promise<PointBody[]> {
  const lab = new Lab(run, own);
  await lab.measure([phiProbe], { checkpoint: "base-e0", stage: "base", epoch: 0 }, untrained);
  lab.baselines.set("clinical", "base-e0");
  return lab.measure(
    [phiProbe, spontaneousProbe],
    { checkpoint: `clinical-e${epoch}`, stage: "clinical", epoch },
    weights,
  );
}
const of = (points: readonly PointBody[], statistic: string, group: "member" | "control") =>
  pointAt(points, { metric: "phi.spontaneous", statistic, group });

test("finds the identifiers that the model says unasked, and no other", async () => {
  const points = await evaluation(2, trained);
  // m2's could be copied: it is not looked for.
  expect(of(points, "patients", "member")).toMatchObject({ value: 2, k: 2, n: 9 });
  expect(of(points, "samples", "member")).toMatchObject({ value: 1, k: 32, n: 32 });
  expect(of(points, "patients", "control")).toMatchObject({ value: 0, k: 0, n: 10, low: 0 });
  expect(of(points, "samples", "control")).toMatchObject({ value: 0, n: 32 });
  // 0 of 10 leaves 1 − 0.025^(1/10), times 10.
  expect(of(points, "patients", "control").high).toBeCloseTo(10 * (1 - 0.025 ** 0.1), 9);
});

test("finds none in a model that was not trained on anybody, and the same at every measuring", async () => {
  const points = await evaluation(2, untrained);
  expect(of(points, "patients", "member")).toMatchObject({ value: 0, n: 9 });
  expect(await evaluation(2, untrained)).toEqual(points);
});

test("speaks at the ends of stages alone, and says why it has no figure", async () => {
  expect((await evaluation(1, trained)).some(({ metric }) => metric === "phi.spontaneous")).toBe(false);
  const weak = items.map((item): ProbeItem => (item.kind === "span" ? { ...item, formatBits: 3 } : item));
  const points = await evaluation(2, trained, weak);
  for (const group of ["member", "control"] as const)
    expect(of(points, "patients", group).withheld).toContain("hard enough");
});
