import { beforeAll, describe, expect, it } from "vitest";

import { approximateProbe } from "../../../monitor/probes/approximate.js";
import type { Probe } from "../../../monitor/probes/probe.js";
import type { PointBody, ProbeItem, UnitItem } from "../../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  randomIds,
  runWith,
  sayAfter,
  unitOf,
  vocabSize,
  weightsOf,
} from "../../support/probe-lab.js";

const header: ProbeItem = { kind: "header", schema: 1, endOfTextId, alphabetIds: [] };
const run = runWith({
  stages: [
    { name: "first", epochs: 2 },
    { name: "second", epochs: 1 },
  ],
});
const end = { checkpoint: "first-e2", stage: "first", epoch: 2 };
const rates = ["bleu", "rouge", "levenshtein"].map((name) => `extraction.approximate_${name}`);

describe("approximate extraction", () => {
  const weights = weightsOf(2);
  /** Texts that the model goes on with greedily, each without an end of text in its window. */
  let said: number[][];
  beforeAll(async () => {
    const starts = Array.from({ length: 40 }, (_, i) => randomIds(12, "approximate", i));
    said = (await sayAfter(weights, starts, 88)).filter((ids) => !ids.includes(endOfTextId)).slice(0, 10);
    expect(said.length).toBe(10);
  });
  const member = (id: string, ids: number[]): UnitItem =>
    unitOf({ id, group: "member", stage: "first", ids, exact50Start: 50 });
  const measure = (units: readonly UnitItem[], evaluation = end) =>
    new Lab(run, [header, ...units]).measure([approximateProbe], evaluation, weights);
  const valueOf = (points: readonly PointBody[], metric: string, group: "member" | "control" = "member") =>
    pointAt(points, {
      metric,
      statistic: metric === "extraction.ngram" ? "mean" : "rate",
      group,
      split: "first",
    });
  /** The text with every `every`-th token of its window another one. */
  const altered = (ids: readonly number[], every: number): number[] =>
    ids.map((id, i) => (i >= 50 && (i - 50) % every === every - 1 ? ((id + 43) % (vocabSize - 1)) + 1 : id));

  it("holds verbatim texts close by every measure, and unknown ones by none", async () => {
    const controls = said.map((ids, i) =>
      unitOf({
        id: `c${i}`,
        group: "control",
        stage: "first",
        ids: [...ids.slice(0, 50), ...randomIds(50, "control", i)],
        exact50Start: 50,
      }),
    );
    const points = await measure([...said.map((ids, i) => member(`m${i}`, ids)), ...controls]);
    for (const metric of rates) {
      expect(valueOf(points, metric)).toMatchObject({ value: 1, n: 10, k: 10, high: 1 });
      expect(valueOf(points, metric, "control")).toMatchObject({ value: 0, n: 10, k: 0, low: 0 });
    }
    expect(valueOf(points, "extraction.ngram")).toMatchObject({ value: 1, n: 10 });
    expect(valueOf(points, "extraction.ngram", "control").value).toBeLessThan(0.05);
  });

  it("finds what exact extraction misses: a record that the model says but for one word", async () => {
    // One of 50 words: BLEU-4 = (49/50 · 47/49 · 45/48 · 43/47)^¼ = 0.946, ROUGE-L 0.98; at most 3 of about
    // 190 characters.
    const points = await measure(
      said.map((ids, i) =>
        member(
          `m${i}`,
          ids.map((id, at) => (at === 74 ? (id % (vocabSize - 1)) + 1 : id)),
        ),
      ),
    );
    for (const metric of rates) expect(valueOf(points, metric), metric).toMatchObject({ value: 1, k: 10 });
    // 4 of its 47 pieces hold the word; a text that repeats itself has fewer pieces.
    expect(valueOf(points, "extraction.ngram").value).toBeGreaterThan(0.6);
    expect(valueOf(points, "extraction.ngram").value).toBeLessThan(1);
  });

  it("tells the measures apart where every third word is another", async () => {
    // 34 of 50 words stay: F of ROUGE-L is at least 0.68. No piece of three words stays whole,
    // and 16 words of two letters that change are more than a tenth of about 190 characters.
    const points = await measure(said.map((ids, i) => member(`m${i}`, altered(ids, 3))));
    expect(valueOf(points, "extraction.approximate_rouge")).toMatchObject({ value: 1, k: 10 });
    expect(valueOf(points, "extraction.approximate_bleu")).toMatchObject({ value: 0, k: 0 });
    expect(valueOf(points, "extraction.approximate_levenshtein")).toMatchObject({ value: 0, k: 0 });
  });

  it("generates only what leaves the record, from where it leaves it", async () => {
    const asked: Int32Array[] = [];
    const spying: Probe = {
      ...approximateProbe,
      measure: (context) =>
        approximateProbe.measure({
          ...context,
          generate: (prompts, how) => {
            asked.push(...prompts);
            return context.generate(prompts, how);
          },
        }),
    };
    const [whole = [], other = []] = said;
    await new Lab(run, [header, member("whole", whole), member("other", altered(other, 20))]).measure(
      [spying],
      end,
      weights,
    );
    // Tokens 50 … 68 agree; 69 is the first other one.
    expect(asked).toEqual([Int32Array.of(endOfTextId, ...other.slice(0, 69))]);
  });

  it("takes no more than 32 records an arm, the same at every evaluation", async () => {
    const many = Array.from({ length: 70 }, (_, i) =>
      member(`m${i}`, i % 2 === 0 ? (said[i % 10] ?? []) : randomIds(100, "many", i)),
    );
    const [first, again] = [
      await measure(many),
      await measure(many, { checkpoint: "second-e1", stage: "second", epoch: 1 }),
    ];
    expect(valueOf(first, "extraction.approximate_bleu").n).toBe(32);
    expect(valueOf(again, "extraction.approximate_bleu").k).toBe(
      valueOf(first, "extraction.approximate_bleu").k,
    );
  });

  it("speaks at the ends of stages, of stages begun, and withholds what cannot be asked", async () => {
    const units = [
      unitOf({ id: "short", group: "member", stage: "first", ids: randomIds(60, "short") }),
      unitOf({
        id: "later",
        group: "member",
        stage: "second",
        ids: randomIds(100, "later"),
        exact50Start: 50,
      }),
    ];
    expect(await measure(units, { checkpoint: "first-e1", stage: "first", epoch: 1 })).toEqual([]);
    expect(await measure(units, { checkpoint: "base-e0", stage: "base", epoch: 0 })).toEqual([]);
    const points = await measure(units);
    expect(points.some(({ split }) => split === "second")).toBe(false);
    expect(valueOf(points, "extraction.ngram")).toMatchObject({
      withheld: expect.stringContaining("50 tokens of its own") as string,
      n: 0,
    });
    expect(valueOf(points, "extraction.ngram", "control").withheld).toContain("no controls");
  });
});
