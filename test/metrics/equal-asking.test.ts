import { describe, expect, it } from "vitest";

import { cellsOf, equalAsking, type Askable } from "../../src/metrics/equal-asking.js";
import { fisherOneSided, stratifiedOneSided } from "../../src/metrics/fisher.js";
import { rateOverPatients } from "../../src/metrics/patients.js";
import { seeded } from "../../src/random.js";

/** A patient each, with so many questions in each record: questions are numbered. */
const patients = (...numbers: readonly (readonly number[])[]): Askable<number>[] =>
  numbers.map((records) => records.map((length) => Array.from({ length }, (_, i) => i)));
const sizes = (arm: readonly { readonly numRecords: number; readonly items: readonly unknown[] }[]) =>
  arm.map(({ numRecords, items }) => [numRecords, items.length]);

describe("equalAsking", () => {
  it("asks members of no more records than as large a share of the controls has", () => {
    const asked = equalAsking({
      member: patients([1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1], [1, 1, 1, 1]),
      control: patients([1], [1], [1], [1, 1]),
    });
    expect(sizes(asked.member)).toEqual([
      [2, 2],
      [1, 1],
      [1, 1],
      [1, 1],
    ]);
    expect(sizes(asked.control)).toEqual([
      [1, 1],
      [1, 1],
      [1, 1],
      [2, 2],
    ]);
  });

  it("asks as many questions of as many records, of every record one before any second", () => {
    const asked = equalAsking({ member: patients([3, 2]), control: patients([1, 2]) });
    expect(asked.member[0]).toEqual({ numRecords: 2, items: [0, 0, 1] });
    expect(asked.control[0]).toEqual({ numRecords: 2, items: [0, 0, 1] });
  });

  it("cuts controls as it cuts members, and leaves alone what is alike", () => {
    const more = equalAsking({ member: patients([1]), control: patients([2, 1], [5]) });
    expect(sizes(more.control)).toEqual([
      [1, 1],
      [1, 1],
    ]);
    const alike = { member: patients([2], [1, 1]), control: patients([1, 1], [2], [2], [1, 1]) };
    const asked = equalAsking(alike);
    expect(sizes(asked.member)).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(sizes(asked.control)).toEqual([
      [2, 2],
      [1, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it("leaves an arm alone that has nobody beside it", () => {
    expect(sizes(equalAsking({ member: patients([3]), control: [] }).member)).toEqual([[1, 3]]);
    expect(equalAsking({ member: [], control: [] })).toEqual({ member: [], control: [] });
  });

  it("never leaves a patient out, whatever the numbers", () => {
    const random = seeded("asked");
    for (let i = 0; i < 200; i++) {
      const arm = () =>
        patients(
          ...Array.from({ length: 1 + random.below(9) }, () =>
            Array.from({ length: 1 + random.below(4) }, () => 1 + random.below(3)),
          ),
        );
      const all = { member: arm(), control: arm() };
      const asked = equalAsking(all);
      for (const group of ["member", "control"] as const) {
        expect(asked[group].length).toBe(all[group].length);
        expect(asked[group].every(({ items }) => items.length > 0)).toBe(true);
      }
    }
  });
});

describe("cellsOf", () => {
  it("counts patients with a hit among those who are asked alike", () => {
    const patient = (numRecords: number, items: readonly boolean[]) => ({ numRecords, items });
    expect(
      cellsOf(
        {
          member: [patient(1, [true, false]), patient(1, [false]), patient(2, [true, true])],
          control: [patient(1, [false]), patient(1, [true])],
        },
        (isHit) => isHit,
      ),
    ).toEqual([
      { k: 0, n: 1, kControl: 1, nControl: 2 },
      { k: 1, n: 1, kControl: 0, nControl: 0 },
      { k: 1, n: 1, kControl: 0, nControl: 0 },
    ]);
  });
});

describe("few members with many records each against many controls with one", () => {
  // Nobody leaks: every record of either arm comes with the same chance.
  const [level, chance, numRuns] = [0.014, 0.1, 2000];
  const random = seeded("four notes against one");
  const runs = Array.from({ length: numRuns }, () => {
    const hits = (number: number) =>
      Array.from({ length: number }, () => [random.below(1000) < 1000 * chance]);
    return {
      member: Array.from({ length: 50 }, () => hits(4)),
      control: Array.from({ length: 200 }, () => hits(1)),
    };
  });

  it("would be called a leak in most runs by the number of patients who are hit at all", () => {
    const numAlarms = runs.filter((run) => {
      const rate = (arm: readonly Askable<boolean>[]) =>
        rateOverPatients(arm.flatMap((own, i) => own.flat().map((isHit) => ({ patient: `${i}`, isHit }))));
      const [own, other] = [rate(run.member), rate(run.control)];
      return (
        fisherOneSided({
          k: own?.k ?? 0,
          n: own?.n ?? 0,
          kControl: other?.k ?? 0,
          nControl: other?.n ?? 0,
        }) <= level
      );
    }).length;
    expect(numAlarms / numRuns).toBeGreaterThan(0.5);
  });

  it("are not, once both are asked alike", () => {
    const numAlarms = runs.filter(
      (run) => stratifiedOneSided(cellsOf(equalAsking(run), (isHit) => isHit)) <= level,
    ).length;
    // 28 of 2,000 at the level; the discrete test stays below.
    expect(numAlarms).toBeLessThanOrEqual(35);
  });
});
