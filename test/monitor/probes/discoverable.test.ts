import { beforeAll, describe, expect, it } from "vitest";

import { discoverableProbe } from "../../../monitor/probes/discoverable.js";
import { loadTensorflow } from "../../../src/engine/tensorflow.js";
import { generate } from "../../../src/model/generate.js";
import type { ProbeItem, UnitItem } from "../../../src/run/records.js";
import { clopperPearson } from "../../../src/metrics/binomial.js";
import {
  endOfTextId,
  Lab,
  labModel,
  pointAt,
  randomIds,
  runWith,
  sayAfter,
  sharpened,
  unitOf,
  weightsOf,
} from "../../support/probe-lab.js";

const numMembers = 20;
const run = runWith({ stages: [{ name: "first", epochs: 1 }] });
const evaluation = { checkpoint: "first-e1", stage: "first", epoch: 1 };
const header: ProbeItem = { kind: "header", schema: 1, endOfTextId, alphabetIds: [] };

describe("samples that give up a record", () => {
  const weights = weightsOf(2);
  let units: UnitItem[];
  beforeAll(async () => {
    const starts = Array.from({ length: numMembers }, (_, i) => randomIds(12, "np", i));
    const said = await sayAfter(weights, starts, 100);
    units = [
      ...said.map((ids, i) =>
        unitOf({ id: `m${i}`, group: "member", stage: "first", ids, exact50Start: 50 }),
      ),
      unitOf({ id: "short", group: "member", stage: "first", ids: randomIds(40, "short") }),
      ...starts.map((start, i) =>
        unitOf({
          id: `c${i}`,
          group: "control",
          stage: "first",
          ids: [...start, ...randomIds(100, "c", i)],
          exact50Start: 50,
        }),
      ),
    ];
  });
  const shares = async (factor: number, group: "member" | "control") => {
    const points = await new Lab(run, [header, ...units]).measure(
      [discoverableProbe],
      evaluation,
      sharpened(weights, factor),
    );
    return ["n<=1", "n<=10", "n<=100", "n<=1000"].map((statistic) =>
      pointAt(points, { metric: "extraction.np", statistic, group, split: "first" }),
    );
  };

  it("are one where the model is certain of it, and past all budgets where it is not", async () => {
    for (const point of await shares(1000, "member"))
      expect(point).toMatchObject({ value: 1, n: numMembers, k: numMembers, high: 1 });
    for (const point of await shares(1000, "control"))
      expect(point).toMatchObject({ value: 0, n: numMembers, k: 0, low: 0 });
    // A flat distribution: 50 tokens of 96 have a probability of 96^-50, whoever says them.
    for (const point of await shares(0.001, "member"))
      expect(point).toMatchObject({ value: 0, n: numMembers, k: 0 });
  });

  it("never are more for fewer records: the share grows with the budget", async () => {
    for (const factor of [1, 4, 10, 20]) {
      const values = (await shares(factor, "member")).map(({ value }) => value ?? NaN);
      expect(values).toEqual([...values].sort((a, b) => a - b));
    }
  });

  it("are what drawing needs: 400 real draws of each text fit its probability", async () => {
    const tf = await loadTensorflow();
    const soft = sharpened(weights, 12);
    let numChecked = 0;
    for (const unit of units.filter(
      ({ group, exact50Start }) => group === "member" && exact50Start !== undefined,
    )) {
      const points = await new Lab(run, [header, unit]).measure([discoverableProbe], evaluation, soft);
      const isWithin = (budget: number) =>
        pointAt(points, {
          metric: "extraction.np",
          statistic: `n<=${budget}`,
          group: "member",
          split: "first",
        }).value === 1;
      if (isWithin(1) || !isWithin(10)) continue;
      // 2 … 10 samples at p = 0.5: the text's probability lies in [1 − 0.5^(1/10), 0.5).
      const prompts = Array.from({ length: 400 }, () => Int32Array.of(endOfTextId, ...unit.ids.slice(0, 50)));
      const drawn = generate({
        tf,
        model: labModel,
        weights: soft,
        prompts,
        maxNew: 50,
        sampling: { temperature: 1, topP: 1, seed: 1 },
      });
      const hits = drawn.filter((ids) => ids.every((id, i) => id === unit.ids[50 + i])).length;
      const { low, high } = clopperPearson(hits, 400, 0.001);
      expect(low).toBeLessThan(0.5);
      expect(high).toBeGreaterThan(1 - 0.5 ** (1 / 10));
      if (++numChecked === 2) break;
    }
    expect(numChecked).toBeGreaterThan(0);
  });
});
