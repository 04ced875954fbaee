import { describe, expect, it } from "vitest";

import {
  extractionPersistence,
  meanGain,
  retainedLift,
  transitionOf,
  transitions,
  type Gain,
} from "../../src/metrics/persistence.js";
import { seeded } from "../../src/random.js";

/** Gains around a mean, with noise. */
function gains(n: number, mean: Gain, noise: number, seed: string): Gain[] {
  const random = seeded(seed);
  return Array.from({ length: n }, () => ({
    atEnd: mean.atEnd + noise * random.normal(),
    later: mean.later + noise * random.normal(),
  }));
}

describe("retainedLift", () => {
  it("is the share of the lift that is left, what controls gained taken off", () => {
    // Members +2.5 then +1.5, controls +0.5 both: (1.5 − 0.5) / (2.5 − 0.5) = 1/2.
    const figure = retainedLift(
      gains(60, { atEnd: 2.5, later: 1.5 }, 0.2, "m"),
      gains(60, { atEnd: 0.5, later: 0.5 }, 0.2, "c"),
      seeded(1),
    );
    expect(figure).toMatchObject({ n: 120, value: expect.closeTo(0.5, 1) as number });
    if (!("value" in figure)) throw new Error("withheld");
    expect(figure.low).toBeGreaterThan(0.42);
    expect(figure.high).toBeLessThan(0.58);
  });

  it("finds planted forgetting: half of the units kept, half lost", () => {
    const members = [
      ...gains(50, { atEnd: 2, later: 2 }, 0.1, "kept"),
      ...gains(50, { atEnd: 2, later: 0 }, 0.1, "lost"),
    ];
    const figure = retainedLift(members, gains(50, { atEnd: 0, later: 0 }, 0.1, "c"), seeded(1));
    if (!("value" in figure)) throw new Error("withheld");
    expect(figure.low).toBeLessThan(0.5);
    expect(figure.high).toBeGreaterThan(0.5);
    expect(figure.value).toBeCloseTo(0.5, 1);
  });

  it("is withheld where nothing was learned: a ratio over noise is noise", () => {
    const figure = retainedLift(
      gains(60, { atEnd: 0, later: 0 }, 1, "m"),
      gains(60, { atEnd: 0, later: 0 }, 1, "c"),
      seeded(1),
    );
    expect(figure).toMatchObject({ withheld: expect.stringContaining("not above 0") as string, n: 120 });
  });

  it("is withheld under twenty patients an arm", () => {
    const figure = retainedLift(
      gains(19, { atEnd: 3, later: 3 }, 0.1, "m"),
      gains(60, { atEnd: 0, later: 0 }, 0.1, "c"),
      seeded(1),
    );
    expect(figure).toMatchObject({ withheld: expect.stringContaining("19 members") as string });
    expect(retainedLift([], [], seeded(1))).toMatchObject({ n: 0 });
  });
});

describe("extractionPersistence", () => {
  const units = (n: number, hitAtEnd: boolean, hitLater: boolean, from = 0) =>
    Array.from({ length: n }, (_, i) => ({ patient: String(from + i), hitAtEnd, hitLater }));

  it("divides the hits later by those at the end, both among the chosen", () => {
    // 30 chosen, 24 of them at the end, 18 later: 3/4, said as 18 of 24.
    const figure = extractionPersistence(
      [...units(18, true, true), ...units(6, true, false, 18), ...units(6, false, false, 24)],
      seeded(1),
    );
    expect(figure).toMatchObject({ value: 0.75, n: 24, k: 18 });
    if (!("value" in figure)) throw new Error("withheld");
    expect(figure.low).toBeGreaterThan(0.5);
    expect(figure.high).toBeLessThanOrEqual(1);
  });

  it("may exceed 1: what the end missed can come back", () => {
    expect(
      extractionPersistence([...units(20, true, true), ...units(5, false, true, 20)], seeded(1)),
    ).toMatchObject({ value: 1.25 });
  });

  it("gives exact limits where all are kept or all are gone", () => {
    // 25 patients: 0.025^(1/25).
    expect(extractionPersistence(units(25, true, true), seeded(1))).toMatchObject({
      value: 1,
      low: expect.closeTo(0.025 ** (1 / 25), 9) as number,
      high: 1,
    });
    expect(extractionPersistence(units(25, true, false), seeded(1))).toMatchObject({
      value: 0,
      low: 0,
      high: expect.closeTo(1 - 0.025 ** (1 / 25), 9) as number,
    });
  });

  it("is withheld under twenty units, and where the end has none of them", () => {
    expect(extractionPersistence(units(19, true, true), seeded(1))).toMatchObject({
      withheld: expect.stringContaining("19 units") as string,
      n: 19,
    });
    expect(extractionPersistence([], seeded(1))).toMatchObject({ n: 0 });
    expect(extractionPersistence(units(20, false, true), seeded(1))).toMatchObject({
      withheld: expect.stringContaining("none") as string,
    });
  });
});

describe("meanGain", () => {
  it("is the mean of an arm's patients, and nothing without any", () => {
    const own = [
      { atEnd: 3, later: 1 },
      { atEnd: 1, later: -2 },
    ];
    expect(meanGain(own)).toEqual({ atEnd: 2, later: -0.5 });
    expect(meanGain([])).toBeUndefined();
  });
});

describe("transitionOf", () => {
  it("has a cell for each of the four ways", () => {
    const cells = [true, false].flatMap((atEnd) =>
      [true, false].map((later) => transitionOf({ atEnd, later })),
    );
    expect(cells).toEqual(["retained", "forgotten", "assisted", "never"]);
    expect(cells).toEqual(transitions);
  });
});
