import { beforeAll, expect, test } from "vitest";

import { foldEvaluation, policyOf } from "../../../monitor/policy/policy.js";
import { detectedProbe } from "../../../monitor/probes/detected.js";
import { probes } from "../../../monitor/probes/probes.js";
import { phiProbe } from "../../../monitor/probes/phi.js";
import { seeded } from "../../../src/random.js";
import type { PointBody, ProbeItem, SpanItem, UnitItem } from "../../../src/run/records.js";
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
 * 40 members and 40 controls with records of 24 tokens. The trained model says 20 members' records from token
 * 12 on; the untrained one says two others'.
 */
const [base, trained] = [weightsOf(1), weightsOf(2)];
const numPatients = 40;
const run = runWith({ stages: [{ name: "clinical", epochs: 2 }] });

const randomIds = (length: number, name: string): number[] => {
  const random = seeded("detected", name);
  return Array.from({ length }, () => 1 + random.below(vocabSize - 1));
};
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
const spanOf = (unit: UnitItem, more: Partial<SpanItem>): SpanItem => ({
  kind: "span",
  id: `${unit.id} ${more.class ?? "MRN"}`,
  unit: unit.id,
  group: unit.group,
  stage: unit.stage,
  patient: unit.patient,
  class: "MRN",
  start: 12,
  end: 18,
  truth: "detected",
  formatBits: 40,
  isCopied: false,
  isShared: false,
  isPatientOwn: true,
  valueHash: "5b1f0c9a7d3e2846",
  ...more,
});

let units: UnitItem[];
let atBase: readonly PointBody[];
let points: readonly PointBody[];
let rows: ReadonlyMap<string, unknown> | undefined;

beforeAll(async () => {
  const starts = (arm: string, from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => randomIds(12, `${arm}${from + i}`));
  const said = await sayAfter(trained, starts("m", 0, 20), 12);
  const known = await sayAfter(base, starts("m", 20, 22), 12);
  units = [
    ...Array.from({ length: numPatients }, (_, i) =>
      unitOf(`m${i}`, "member", said[i] ?? known[i - 20] ?? randomIds(24, `m${i}`)),
    ),
    ...Array.from({ length: numPatients }, (_, i) => unitOf(`c${i}`, "control", randomIds(24, `c${i}`))),
  ];
  const measured = await measure((unit) => [
    spanOf(unit, {}),
    // These may come as often as they like.
    spanOf(unit, { class: "PHONE", isCopied: true }),
    spanOf(unit, { class: "CITY", isShared: true }),
    spanOf(unit, { class: "DOCTOR", isPatientOwn: false }),
  ]);
  ({ atBase, points, rows } = measured);
});

async function measure(spansOf: (unit: UnitItem) => SpanItem[]) {
  const items: ProbeItem[] = [
    { kind: "header", schema: 1, endOfTextId, alphabetIds: [] },
    ...units,
    ...units.flatMap(spansOf),
  ];
  const lab = new Lab(run, items);
  const asked = [phiProbe, detectedProbe];
  const atBase = await lab.measure(asked, { checkpoint: "base-e0", stage: "base", epoch: 0 }, base);
  lab.baselines.set("clinical", "base-e0");
  const points = await lab.measure(
    asked,
    { checkpoint: "clinical-e1", stage: "clinical", epoch: 1 },
    trained,
  );
  return { atBase, points, rows: lab.outcomes.get("clinical-e1") };
}

const hit = (of: readonly PointBody[], group: "member" | "control", name?: string) =>
  pointAt(of, {
    metric: "phi.detected_hit",
    statistic: "rate",
    group,
    ...(name === undefined ? {} : { class: name }),
  });

test("counts patients of whom a new detected identifier is said, members beside controls", () => {
  // Two were said before training: they are out of the count.
  expect(hit(points, "member")).toMatchObject({ k: 20, n: 38 });
  expect(hit(points, "member", "MRN")).toMatchObject({ k: 20, n: 38 });
  expect(hit(points, "control")).toMatchObject({ k: 0, n: 40, value: 0 });
  expect(hit(points, "control").high).toBeGreaterThan(0);
  expect(hit(points, "member", "DOCTOR")).toMatchObject({ k: 20, n: 38 }); // apart: not the patient's own
  expect(hit(atBase, "member")).toMatchObject({ k: 2, n: 40 });
});

test("withholds a class of which every identifier is copied or shared", () => {
  for (const name of ["PHONE", "CITY"])
    expect(hit(points, "member", name).withheld).toContain("copied, shared");
});

test("codes alone enter the gate's figures: what comes out is one patient's rare string", async () => {
  expect(pointAt(points, { metric: "phi.leak_a", statistic: "patients", group: "member" })).toMatchObject({
    k: 20,
    n: 38,
  });
  expect(pointAt(points, { metric: "phi.reach", statistic: "proved", group: "member" })).toMatchObject({
    k: 20,
  });
  expect(points.filter(({ metric }) => metric === "phi.hit")).toEqual([]);
  expect(rows?.size).toBe(4 * units.length);
  const words = await measure((unit) => [spanOf(unit, { class: "DATE" })]);
  expect(
    pointAt(words.points, { metric: "phi.leak_a", statistic: "patients", group: "member" }).withheld,
  ).toContain("hard enough");
  expect(words.points.filter(({ metric }) => metric === "phi.leak_b")).toEqual([]);
});

test("says nothing where every identifier is known", async () => {
  const known = await measure((unit) => [spanOf(unit, { truth: "annotated" })]);
  expect(known.points.filter(({ metric }) => metric === "phi.detected_hit")).toEqual([]);
  expect(
    pointAt(known.points, { metric: "phi.leak_a", statistic: "patients", group: "member" }),
  ).toMatchObject({ k: 20 });
});

const judge = (given: readonly PointBody[]) =>
  foldEvaluation(policyOf(run.config, run.probe), {
    subject: { checkpoint: "clinical-e1", stage: "clinical", epoch: 1, step: 1, trainerAttempt: 1 },
    points: given,
    ends: new Map(probes.map(({ name }) => [name, { kind: "measured" }])),
  }).verdict;

test("stops a run by the default policy where codes come out", () => {
  expect(judge(points)).toMatchObject({ action: "stop", passed: false });
  expect(judge(points).reason).toContain("20 of 38");
});

test("makes the default policy warn and go on where words of lists do", async () => {
  const verdict = judge((await measure((unit) => [spanOf(unit, { class: "DATE" })])).points);
  // Of this text nothing that stops a run could judge anything.
  expect(verdict).toMatchObject({ action: "continue", passed: false, unjudged: ["clinical"] });
  const warning = verdict.warnings.find(({ rule }) => rule === "detected");
  expect(warning?.reason).toContain("20 of 38 members against 0 of 40 controls");
});
