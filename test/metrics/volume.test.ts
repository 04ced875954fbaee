import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { coveredPositions, postStratified, volumeOf, type Holding } from "../../src/metrics/volume.js";
import { sampleByPatient } from "../../prepare/select.js";
import { samplingWeights } from "../../prepare/weights.js";
import { seeded } from "../../src/random.js";

const marginsOf = (pattern: string): number[] =>
  Array.from(pattern, (sign) => (sign === "+" ? 1 : sign === "0" ? 0 : -1));

describe("positions covered", () => {
  it("are none without a start or a window, and none by a tie", () => {
    expect(coveredPositions([], { size: 3, starts: [] })).toBe(0);
    expect(coveredPositions(marginsOf("+++++"), { size: 3, starts: [] })).toBe(0);
    expect(coveredPositions(marginsOf("++0++"), { size: 3, starts: [0, 1, 2] })).toBe(0);
    expect(coveredPositions([NaN, NaN, NaN], { size: 3, starts: [0] })).toBe(0);
  });

  it("count once, however many windows cover them, and only behind allowed starts", () => {
    const margins = marginsOf("+++++-+++");
    expect(coveredPositions(margins, { size: 3, starts: [0, 1, 2, 5, 6] })).toBe(8);
    expect(coveredPositions(margins, { size: 3, starts: [6, 2, 1, 0] })).toBe(8); // in any order
    // Positions 3 and 4 lie in no allowed window.
    expect(coveredPositions(margins, { size: 3, starts: [0, 6] })).toBe(6);
    expect(coveredPositions(margins, { size: 3, starts: [1] })).toBe(3);
  });

  it("are the union of the windows, as by marking each position", () => {
    fc.assert(
      fc.property(
        fc.array(fc.boolean(), { maxLength: 40 }),
        fc.uniqueArray(fc.nat({ max: 36 })),
        (signs, starts) => {
          const margins = signs.map((isUp) => (isUp ? 1 : -1));
          const allowed = starts.filter((start) => start + 4 <= margins.length);
          const marked = new Set(
            allowed.flatMap((start) =>
              margins.slice(start, start + 4).every((m) => m > 0) ? [0, 1, 2, 3].map((i) => start + i) : [],
            ),
          );
          expect(coveredPositions(margins, { size: 4, starts: allowed })).toBe(marked.size);
        },
      ),
    );
  });
});

describe("the volume", () => {
  const holdings = (n: number, own: (i: number) => Partial<Holding>, stratum = "a"): Holding[] =>
    Array.from({ length: n }, (_, i) => ({
      stratum,
      patient: `${stratum}${i}`,
      covered: 0,
      total: 100,
      ...own(i),
    }));

  it("is nothing without an arm", () => {
    const random = seeded("volume");
    expect(
      volumeOf(
        [],
        holdings(30, () => ({})),
        random,
      ),
    ).toBeUndefined();
    expect(
      volumeOf(
        holdings(30, () => ({})),
        [],
        random,
      ),
    ).toBeUndefined();
    expect(
      volumeOf(
        holdings(30, () => ({ total: 0 })),
        holdings(30, () => ({})),
        random,
      ),
    ).toBeUndefined();
  });

  it("is a ratio of weighted sums over strata", () => {
    // (2·10·50 + 20·5) / (2·10·100 + 20·10) = 1,100 / 2,200.
    const members = [
      ...holdings(10, () => ({ covered: 2 * 50, total: 2 * 100 })),
      ...holdings(20, () => ({ covered: 5, total: 10 }), "b"),
    ];
    const volume = volumeOf(
      members,
      holdings(30, () => ({})),
      seeded("volume"),
    );
    expect(volume?.member).toMatchObject({ value: 0.5, n: 30, k: 30 });
    expect(volume?.excess.value).toBe(0.5);
  });

  it("gives exact limits on patients where nothing is covered, and no interval to few", () => {
    const blank = holdings(30, () => ({}));
    const volume = volumeOf(blank, blank, seeded("volume"));
    const limit = 1 - 0.025 ** (1 / 30);
    expect(volume?.member).toMatchObject({ value: 0, n: 30, k: 0, low: 0 });
    expect(volume?.member.high).toBeCloseTo(limit, 12);
    expect(volume?.excess.low).toBeCloseTo(-limit, 12);
    expect(volume?.excess.high).toBeCloseTo(limit, 12);
    expect(volume?.blank?.value).toBeCloseTo(1 - 0.05 ** (1 / 30), 12);
    const few = volumeOf(blank, blank.slice(0, 19), seeded("volume"));
    expect(few?.blank).toBeUndefined();
    expect(few?.excess).toEqual({ value: 0, n: 49 });
  });

  it("keeps a patient's records together: copies in one patient do not narrow the interval", () => {
    const random = () => seeded("volume", "clusters");
    const own = holdings(40, (i) => ({ covered: i % 4 === 0 ? 100 : 0 }));
    const control = holdings(40, (i) => ({ covered: i % 8 === 0 ? 10 : 0 }));
    const [once, thrice] = [
      volumeOf(own, control, random()),
      volumeOf([...own, ...own, ...own], control, random()),
    ];
    expect(thrice?.member).toEqual(once?.member);
  });

  it(
    "estimates a corpus from its sample: unbiased, and its interval holds the truth in 95 of 100, " +
      "roughly",
    () => {
      // Two sources; patients with few records and with many; the first source is memorized far more often,
      // and so are patients with many records.
      const random = seeded("volume", "corpus");
      const corpus = Array.from({ length: 600 }, (_, p) => {
        const source = p % 6 === 0 ? "rare" : "common";
        const numRecords = 1 + (p % 4);
        const isKnown = random.float() < (source === "rare" ? 0.5 : 0.05 * numRecords);
        return Array.from({ length: numRecords }, (_, r) => ({
          id: `${p} ${r}`,
          source,
          patient: `p${p}`,
          total: 100 + random.below(100),
          covered: isKnown ? 60 : 0,
        }));
      }).flat();
      const truth =
        corpus.reduce((sum, { covered }) => sum + covered, 0) /
        corpus.reduce((sum, { total }) => sum + total, 0);
      const numRuns = 100;
      let [numInside, sum] = [0, 0];
      for (let run = 0; run < numRuns; run++) {
        const shuffled = seeded("volume", "corpus", run).shuffled(corpus);
        const sampled = sampleByPatient(shuffled, { limit: 150 });
        const weights = samplingWeights(sampled, corpus);
        const members = sampled.map(({ id, source, patient, covered, total }) => {
          const weight = weights.get(id) ?? NaN;
          return { stratum: source, patient, covered: weight * covered, total: weight * total };
        });
        const figure = volumeOf(
          members,
          holdings(20, () => ({})),
          seeded("volume", "interval", run),
        )?.member;
        sum += figure?.value ?? NaN;
        if (figure !== undefined && (figure.low ?? NaN) <= truth && truth <= (figure.high ?? NaN))
          numInside++;
      }
      // Standard error of a run's estimate is about 0.02: of the mean of 100, 0.002.
      expect(Math.abs(sum / numRuns - truth)).toBeLessThan(0.006);
      expect(numInside / numRuns).toBeGreaterThan(0.9);
    },
    60_000,
  );
});

describe("postStratified", () => {
  it("makes every stratum's weights sum to its corpus, in the records' own proportions", () => {
    const records = [
      { source: "notes", weight: 1 },
      { source: "notes", weight: 3 },
      { source: "letters", weight: 7 },
    ];
    const weights = postStratified(records, {
      stratumOf: ({ source }) => source,
      weightOf: ({ weight }) => weight,
      corpusOf: (source) => (source === "notes" ? 20 : 5),
    });
    expect(weights).toEqual([5, 15, 5]);
    expect(postStratified([], { stratumOf: () => "", weightOf: () => 1, corpusOf: () => 1 })).toEqual([]);
  });
});
