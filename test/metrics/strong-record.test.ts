import { describe, expect, test } from "vitest";

import { hitBits, mixLaws, neededRecordBits } from "../../src/metrics/strong-record.js";
import { packSurprisals, unpackSurprisals } from "../../src/metrics/surprisal.js";
import { seeded } from "../../src/random.js";

describe("a mixture of laws", () => {
  test("is a law: the probabilities of all texts add up to 1", () => {
    // Two laws over texts of four coins, each with a mind of its own.
    const first = (text: readonly number[], i: number): number => (text[i] === 1 ? 0.9 : 0.1);
    const second = (text: readonly number[], i: number): number =>
      i > 0 && text[i] === text[i - 1] ? 0.7 : i === 0 ? 0.5 : 0.3;
    let total = 0;
    for (let number = 0; number < 16; number++) {
      const text = [0, 1, 2, 3].map((bit) => (number >> bit) & 1);
      const logs = (law: typeof first) => text.map((_, i) => Math.log(law(text, i)));
      total += Math.exp(mixLaws([logs(first), logs(second)]).reduce((a, b) => a + b, 0));
    }
    expect(total).toBeCloseTo(1, 12);
  });

  test("costs little beside the better of two, and changes its mind", () => {
    const [good, bad] = [Math.log(0.9), Math.log(1e-4)];
    const laws = [
      [...Array<number>(50).fill(good), ...Array<number>(50).fill(bad)],
      [...Array<number>(50).fill(bad), ...Array<number>(50).fill(good)],
    ];
    const nats = -mixLaws(laws).reduce((a, b) => a + b, 0);
    expect(nats).toBeLessThan(100 * -good + 100 * 0.03 + 5);
    expect([...mixLaws([[good, bad]])]).toEqual([expect.closeTo(good, 12), expect.closeTo(bad, 12)]);
    expect(mixLaws([])).toHaveLength(0);
  });

  test("takes what is all but impossible for everybody", () => {
    const [only = NaN] = mixLaws([[-655], [-655]]);
    expect(only).toBeCloseTo(-655, 6);
  });
});

describe("bits of what was said", () => {
  const law = (nats: number) => new Float64Array(40).fill(-nats);
  const margins = (said: number, from = 0) =>
    Float64Array.from({ length: 40 }, (_, i) => (i >= from && i < from + said ? 1 : -1));

  test("are the fewest that a guesser needs, of the window that was hardest", () => {
    const bits = hitBits({ margins: margins(40), starts: [0, 5], guessers: [law(2), law(1)] });
    expect(bits).toBeCloseTo(30 / Math.LN2, 9);
    const harder = Float64Array.from({ length: 40 }, (_, i) => (i === 34 ? -5 : -1));
    expect(hitBits({ margins: margins(40), starts: [0, 5], guessers: [harder] })).toBeCloseTo(
      34 / Math.LN2,
      9,
    );
    // Never more than one window's, however much is said.
    expect(hitBits({ margins: margins(40), starts: [0, 1, 2, 3, 10], guessers: [law(1)] })).toBeCloseTo(
      30 / Math.LN2,
      9,
    );
  });

  test("are none where no window of the record's own was said whole", () => {
    const asked = { guessers: [law(1)] };
    expect(hitBits({ ...asked, margins: margins(29), starts: [0] })).toBeUndefined();
    expect(hitBits({ ...asked, margins: margins(30), starts: [] })).toBeUndefined();
    expect(hitBits({ ...asked, margins: margins(30), starts: [1] })).toBeUndefined();
    expect(hitBits({ ...asked, margins: new Float64Array(40).fill(NaN), starts: [0] })).toBeUndefined();
  });

  test("count a margin that leaves it open, and no further one", () => {
    const open = (margin: number) => margins(30).map((own, i) => (i === 7 ? margin : own));
    const asked = { starts: [0], guessers: [law(1)] };
    expect(hitBits({ ...asked, margins: open(-0.0009) })).toBeDefined();
    expect(hitBits({ ...asked, margins: open(-0.0011) })).toBeUndefined();
  });

  test("that are proof make so many windows, held against three guessers, improbable together", () => {
    const options = { numWindows: 5000, plannedLooks: 4, alpha: 0.0075 };
    const bits = neededRecordBits(options);
    // Ten bits more than that, for what the guessers do not know.
    expect(5000 * 4 * 3 * 2 ** (10 - bits)).toBeCloseTo(0.0075, 12);
    expect(neededRecordBits({ ...options, numWindows: 0 })).toBe(
      neededRecordBits({ ...options, numWindows: 1 }),
    );
  });
});

describe("packed surprisals", () => {
  test("never overstate, and lose less than a hundredth of a nat a token", () => {
    const random = seeded("surprisals");
    const logs = Float32Array.from({ length: 1000 }, () => -30 * random.float() ** 3);
    const packed = packSurprisals(logs);
    expect(packed.length).toBeLessThan(2670);
    unpackSurprisals(packed).forEach((log, i) => {
      expect(log).toBeGreaterThanOrEqual((logs[i] ?? NaN) - 1e-6);
      expect(log).toBeLessThan((logs[i] ?? NaN) + 0.010001);
    });
  });

  test("hold what rounding puts above 0, and stop at the most", () => {
    expect([...unpackSurprisals(packSurprisals([1e-7, 0, -1000]))]).toEqual([
      -0,
      -0,
      expect.closeTo(-655.35, 9),
    ]);
    expect(unpackSurprisals(packSurprisals([]))).toHaveLength(0);
  });
});
