import { beforeAll, describe, expect, it } from "vitest";

import { strongRecordProbe } from "../../../monitor/probes/strong-record.js";
import { packSurprisals } from "../../../src/metrics/surprisal.js";
import type { PointBody, ProbeItem, UnitItem } from "../../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  randomIds,
  runWith,
  sharpened,
  sayAfter,
  unitOf,
  weightsOf,
} from "../../support/probe-lab.js";

const header: ProbeItem = { kind: "header", schema: 1, endOfTextId, alphabetIds: [] };
const run = runWith({
  stages: [
    { name: "first", epochs: 2 },
    { name: "second", epochs: 1 },
  ],
});
// What a model has learned it says with certainty.
const [base, trained] = [weightsOf(1), sharpened(weightsOf(2), 20)];
/** Somebody for whom each token is one of so many. */
const guessedAmong = (numTokens: number, of = 100) =>
  packSurprisals(new Float64Array(of).fill(-Math.log(numTokens)));

describe("a record that nobody could have guessed", () => {
  let said: number[][];
  beforeAll(async () => {
    const starts = Array.from({ length: 6 }, (_, i) => randomIds(50, "strong", i));
    said = await sayAfter(trained, starts, 50);
  });

  const records = (more: (i: number) => Partial<UnitItem> = () => ({})): UnitItem[] =>
    Array.from({ length: 10 }, (_, i) => [
      unitOf({
        id: `m${i}`,
        group: "member",
        stage: "first",
        ids: i < 2 ? (said[i] ?? []) : randomIds(100, "m", i),
        guess: guessedAmong(90),
        ...more(i),
      }),
      unitOf({
        id: `c${i}`,
        group: "control",
        stage: "first",
        ids: randomIds(100, "c", i),
        guess: guessedAmong(90),
      }),
    ]).flat();

  async function measured(items: readonly UnitItem[], at: "first-e1" | "first-e2" = "first-e1") {
    const lab = new Lab(run, [header, ...items]);
    const before = await lab.measure(
      [strongRecordProbe],
      { checkpoint: "base-e0", stage: "base", epoch: 0 },
      base,
    );
    lab.baselines.set("first", "base-e0");
    const points = await lab.measure(
      [strongRecordProbe],
      { checkpoint: "first-e1", stage: "first", epoch: 1 },
      trained,
    );
    if (at === "first-e1") return { lab, before, points };
    const later = await lab.measure(
      [strongRecordProbe],
      { checkpoint: "first-e2", stage: "first", epoch: 2 },
      trained,
    );
    return { lab, before, points: later };
  }
  const patients = (points: readonly PointBody[], group: "member" | "control" = "member") =>
    pointAt(points, { metric: "extraction.strong", statistic: "patients", group, split: "first" });

  it("is counted by patient, with controls beside it, and never before its stage", async () => {
    const { before, points, lab } = await measured(records());
    expect(before).toEqual([]);
    expect(patients(points)).toMatchObject({ value: 2, k: 2, n: 10 });
    expect(patients(points, "control")).toMatchObject({ value: 0, k: 0, n: 10 });
    expect(patients(points).note).toMatch(
      /^none of 10 controls; 30 tokens in a row that take \d+ bits to guess, where \d\d are proof$/,
    );
    // What later evaluations need, and no more: the base's law, and which records came.
    const kinds = (checkpoint: string) =>
      [...(lab.outcomes.get(checkpoint)?.values() ?? [])].map(({ kind }) => kind);
    expect(kinds("base-e0")).toEqual(Array<string>(20).fill("surprisal"));
    expect(kinds("first-e1")).toEqual(["record", "record"]);
  });

  it("counts two records of a patient once", async () => {
    const { points } = await measured(records((i) => (i < 2 ? { patient: "one" } : {})));
    expect(patients(points)).toMatchObject({ k: 1, n: 9 });
    expect(
      pointAt(points, { metric: "extraction.strong", statistic: "records", group: "member", split: "first" })
        .value,
    ).toBe(2);
  });

  it("is none that others' records tell", async () => {
    const { points } = await measured(records((i) => (i === 0 ? { guess: guessedAmong(1.2) } : {})));
    expect(patients(points)).toMatchObject({ k: 1, n: 10 });
    expect(patients(points).note).toBeDefined();
  });

  it("is none that the model before the stage said", async () => {
    const lab = new Lab(run, [header, ...records()]);
    await lab.measure([strongRecordProbe], { checkpoint: "base-e0", stage: "base", epoch: 0 }, trained);
    lab.baselines.set("first", "base-e0");
    const points = await lab.measure(
      [strongRecordProbe],
      { checkpoint: "first-e1", stage: "first", epoch: 1 },
      trained,
    );
    expect(patients(points).k).toBe(0);
    expect(patients(points).note).toBeUndefined();
  });

  it("must take more bits than any control's that came, also at an earlier evaluation", async () => {
    const items = records();
    const asHard = items.map((unit) => (unit.id === "c3" ? { ...unit, ids: said[4] ?? [] } : unit));
    const { points } = await measured(asHard);
    expect(patients(points)).toMatchObject({ k: 0, n: 10 });
    expect(patients(points, "control")).toMatchObject({ k: 1, n: 10 });

    const { lab } = await measured(asHard);
    const rows = lab.outcomes.get("first-e1");
    const forgotten = new Lab(run, [header, ...items]);
    forgotten.baselines.set("first", "base-e0");
    forgotten.outcomes.set("base-e0", lab.outcomes.get("base-e0") ?? new Map());
    const next = { checkpoint: "first-e2", stage: "first", epoch: 2 };
    expect(patients(await forgotten.measure([strongRecordProbe], next, trained)).k).toBe(2);
    forgotten.outcomes.set("first-e1", rows ?? new Map());
    expect(patients(await forgotten.measure([strongRecordProbe], next, trained)).k).toBe(0);
  });

  it("is nobody's where its text is public, a template or part of a prompt", async () => {
    const all = Array.from({ length: 30 }, (_, i) => 50 + i);
    const { points } = await measured(
      records((i) => (i === 0 ? { isPublic: true } : i === 1 ? { templateStarts30: all } : {})),
    );
    expect(patients(points)).toMatchObject({ k: 0, n: 8 });
    const prompted = await measured(records((i) => (i === 0 ? { lossStart: 75 } : {})));
    expect(patients(prompted.points)).toMatchObject({ k: 1, n: 9 });
    expect((await measured(records().map((unit) => ({ ...unit, isPublic: true })))).points).toEqual([]);
  });

  it("is withheld where it cannot be known how hard it was to guess", async () => {
    const { points } = await measured(records().map(({ guess: _, ...unit }) => unit));
    expect(patients(points).withheld).toContain("prepared without");
    const lab = new Lab(run, [header, ...records()]);
    const at = { checkpoint: "first-e1", stage: "first", epoch: 1 };
    const unmeasured = await lab.measure([strongRecordProbe], at, trained);
    expect(patients(unmeasured).withheld).toContain("was not measured");
  });

  it("is held against the model that its own stage started from", async () => {
    const lab = new Lab(run, [header, ...records().map((unit) => ({ ...unit, stage: "second" }))]);
    await lab.measure([strongRecordProbe], { checkpoint: "base-e0", stage: "base", epoch: 0 }, base);
    lab.baselines.set("first", "base-e0");
    // The first stage has already learned them, and they are kept for the second.
    const first = await lab.measure(
      [strongRecordProbe],
      { checkpoint: "first-e2", stage: "first", epoch: 2 },
      trained,
    );
    expect(first).toEqual([]);
    lab.baselines.set("second", "first-e2");
    const second = await lab.measure(
      [strongRecordProbe],
      { checkpoint: "second-e1", stage: "second", epoch: 1 },
      trained,
    );
    const figure = pointAt(second, {
      metric: "extraction.strong",
      statistic: "patients",
      group: "member",
      split: "second",
    });
    expect(figure).toMatchObject({ k: 0, n: 10 });
  });
});
