import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { aucWithInterval, roc, rocWithIntervals } from "../../src/metrics/roc.js";
import { seeded } from "../../src/random.js";
import { oracleCases } from "../support/oracle-metric.js";

/** One observation a patient. */
const alone = (values: readonly number[]) => values.map((value, i) => ({ patient: String(i), value }));

interface Case {
  readonly members: number[];
  readonly nonmembers: number[];
  readonly auc: number;
  readonly "tpr_at_fpr_0.01": number;
  readonly "tpr_at_fpr_0.05": number;
}

describe("roc", () => {
  it.each(
    oracleCases<Case>("auc").map((entry) => ({
      ...entry,
      name: `${entry.members.length} members, ${entry.nonmembers.length} controls, AUC ${entry.auc}`,
    })),
  )("equals scikit-learn: $name", (expected) => {
    const { auc, tpr } = roc(alone(expected.members), alone(expected.nonmembers));
    expect(auc).toBeCloseTo(expected.auc, 12);
    expect(tpr[0]).toBeCloseTo(expected["tpr_at_fpr_0.05"], 12);
    expect(tpr[1]).toBeCloseTo(expected["tpr_at_fpr_0.01"], 12);
  });

  it("is 1/2 where nothing tells the arms apart, and turns round with the arms", () => {
    expect(roc(alone([3]), alone([3])).auc).toBe(0.5);
    const scores = fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 40 });
    fc.assert(
      fc.property(scores, scores, (members, controls) => {
        // By definition: all pairs.
        const pairs = members.flatMap((a) => controls.map((b) => (a > b ? 1 : a === b ? 0.5 : 0)));
        const { auc, tpr } = roc(alone(members), alone(controls));
        expect(auc).toBeCloseTo(pairs.reduce<number>((sum, win) => sum + win, 0) / pairs.length, 10);
        expect(roc(alone(controls), alone(members)).auc).toBeCloseTo(1 - auc, 10);
        expect(tpr[0]).toBeGreaterThanOrEqual(tpr[1] ?? NaN);
      }),
    );
  });

  it("needs both arms", () => {
    expect(() => roc([], alone([1]))).toThrow(RangeError);
  });
});

describe("rocWithIntervals", () => {
  it("holds the figure, the same every time with the same seed", () => {
    const random = seeded("scores");
    const members = alone(Array.from({ length: 120 }, () => random.normal() + 1));
    const controls = alone(Array.from({ length: 120 }, () => random.normal()));
    const [first, second] = [
      rocWithIntervals(members, controls, seeded(1)),
      rocWithIntervals(members, controls, seeded(1)),
    ];
    expect(first).toEqual(second);
    expect(first.aucInterval.low).toBeLessThan(first.auc);
    expect(first.aucInterval.high).toBeGreaterThan(first.auc);
    // Hanley & McNeil 1982, with AUC ≈ 0.76 and 120 an arm: standard error 0.031, so a width of about 0.12.
    const width = first.aucInterval.high - first.aucInterval.low;
    expect(width).toBeGreaterThan(0.09);
    expect(width).toBeLessThan(0.16);
    expect(first.aucInterval.low).toBeGreaterThan(0.5);
  });

  it("widens where patients have many alike records: the patient is drawn, not the record", () => {
    const random = seeded("clusters");
    const clustered = (shift: number) =>
      Array.from({ length: 40 }, (_, patient) => ({
        patient: String(patient),
        value: random.normal() + shift,
      }));
    const [members, controls] = [clustered(0.5), clustered(0)];
    const ten = (observations: typeof members) =>
      observations.flatMap((own) => Array.from({ length: 10 }, () => own));
    const [once, often] = [
      rocWithIntervals(members, controls, seeded(2)),
      rocWithIntervals(ten(members), ten(controls), seeded(2)),
    ];
    expect(often.auc).toBeCloseTo(once.auc, 10);
    expect(often.aucInterval.high - often.aucInterval.low).toBeCloseTo(
      once.aucInterval.high - once.aucInterval.low,
      1,
    );
  });

  it("covers an AUC near 1, where few pairs overlap: 0.995 with 100 patients an arm, 400 samples", () => {
    // Percentiles of resampled AUCs held the truth in 89 % of such samples. Φ(3.643 / √2) = 0.995.
    const random = seeded("near one");
    const arm = (shift: number) => alone(Array.from({ length: 100 }, () => random.normal() + shift));
    const numHeld = Array.from({ length: 400 }, () => {
      const { low, high } = aucWithInterval(arm(3.6428), arm(0)).interval;
      return low <= 0.995 && 0.995 <= high;
    }).filter(Boolean).length;
    expect(numHeld / 400).toBeGreaterThan(0.92);
  });

  it("holds the AUC, turns round with the arms, and knows no order", () => {
    const scores = fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: -9, max: 9 })), {
      minLength: 2,
      maxLength: 60,
    });
    const arm = (pairs: readonly (readonly [number, number])[]) =>
      pairs.map(([patient, value]) => ({ patient: String(patient), value }));
    const numPatients = (pairs: readonly (readonly [number, number])[]) =>
      new Set(pairs.map(([patient]) => patient)).size;
    fc.assert(
      fc.property(scores, scores, (members, controls) => {
        fc.pre(numPatients(members) > 1 && numPatients(controls) > 1);
        const [a, b] = [arm(members), arm(controls)];
        const { auc, interval } = aucWithInterval(a, b);
        expect(auc).toBeCloseTo(roc(a, b).auc, 10);
        expect(interval.low >= 0 && interval.high <= 1).toBe(true);
        expect(interval.low).toBeLessThanOrEqual(auc + 1e-9);
        expect(interval.high).toBeGreaterThanOrEqual(auc - 1e-9);
        const turned = aucWithInterval(b, a).interval;
        expect(turned.low).toBeCloseTo(1 - interval.high, 8);
        expect(turned.high).toBeCloseTo(1 - interval.low, 8);
        expect(aucWithInterval([...a].reverse(), b).interval.low).toBeCloseTo(interval.low, 9);
      }),
    );
  });

  it("gives exact limits where nothing varies", () => {
    const { auc, aucInterval, tpr, tprIntervals } = rocWithIntervals(
      alone(Array.from({ length: 30 }, (_, i) => i)),
      alone(Array.from({ length: 50 }, (_, i) => i - 100)),
      seeded(3),
    );
    expect(auc).toBe(1);
    // 30 of 30: 0.025^(1/30).
    expect(aucInterval).toEqual({ low: expect.closeTo(0.025 ** (1 / 30), 9) as number, high: 1 });
    expect(tpr).toEqual([1, 1]);
    expect(tprIntervals[0]?.low).toBeCloseTo(0.025 ** (1 / 30), 9);
    const none = rocWithIntervals(alone([0, 0, 0]), alone([1, 1, 1]), seeded(4));
    expect(none.aucInterval).toEqual({ low: 0, high: expect.closeTo(1 - 0.025 ** (1 / 3), 9) as number });
  });
});
