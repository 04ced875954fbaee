import { beforeAll, describe, expect, it } from "vitest";

import { indexProbeSet } from "../../../monitor/sample/probe-set.js";
import { auditProbe } from "../../../monitor/probes/audit.js";
import type { AuditItem, PointBody, ProbeItem } from "../../../src/run/records.js";
import { seeded } from "../../../src/random.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  randomIds,
  runWith,
  sayAfter,
  weightsOf,
} from "../../support/probe-lab.js";

const stages = [
  { name: "first", epochs: 2 },
  { name: "second", epochs: 1 },
];
const canaries = { stage: "first", tiers: [0] };
const run = runWith({ stages, canaries, audit: { guesses: 40 } });
const end = { checkpoint: "first-e2", stage: "first", epoch: 2 };

describe("the one-run audit", () => {
  const weights = weightsOf(2);
  let header: ProbeItem;
  /**
   * 60 canaries; a coin decided which are said by the model, and the others hold symbols drawn from the same
   * alphabet.
   */
  let items: AuditItem[];
  beforeAll(async () => {
    const prefixes = Array.from({ length: 60 }, (_, i) => randomIds(10, "audit", i));
    const said = await sayAfter(weights, prefixes, 6);
    const alphabetIds = [...new Set(said.flatMap((ids) => ids.slice(10)))].sort((a, b) => a - b);
    header = { kind: "header", schema: 1, endOfTextId, alphabetIds, canaryStage: "first" };
    const coin = seeded("coin");
    items = said.map((ids, i) => {
      const isIn = coin.below(2) === 1;
      const secret = Array.from({ length: 6 }, (_, at) => seeded("unplanted", i, at).pick(alphabetIds));
      return {
        kind: "audit",
        id: `a${i}`,
        isIn,
        stage: "first",
        ids: isIn ? ids : [...ids.slice(0, 10), ...secret],
        secretStart: 10,
        secretLength: 6,
      };
    });
  });
  const measure = (own: readonly ProbeItem[], evaluation = end, described = run) =>
    new Lab(described, [header, ...own]).measure([auditProbe], evaluation, weights);
  const figure = (points: readonly PointBody[], statistic: string) =>
    pointAt(points, { metric: "audit.epsilon", statistic, group: "canary" });

  it("shows as much as its canaries can where all that was planted is said", async () => {
    const points = await measure(items);
    // All 40 right: p = 0.05^(1/40), ε = log(p / (1 − p)) = 2.5523.
    const p = 0.05 ** (1 / 40);
    expect(figure(points, "at-least")).toMatchObject({ n: 40, k: 40 });
    expect(figure(points, "at-least").value).toBeCloseTo(Math.log(p / (1 - p)), 9);
    expect(figure(points, "ceiling").value).toBe(figure(points, "at-least").value);
  });

  it("shows nothing where the coins say nothing of the model", async () => {
    const coin = seeded("another coin");
    const points = await measure(items.map((item) => ({ ...item, isIn: coin.below(2) === 1 })));
    expect(figure(points, "at-least").value).toBeLessThan(0.5);
    expect(figure(points, "ceiling").value).toBeGreaterThan(2.5);
  });

  it("shows less under δ, and less of fewer guesses", async () => {
    const withDelta = await measure(
      items,
      end,
      runWith({ stages, canaries, audit: { guesses: 40, delta: 1e-3 } }),
    );
    const fewer = await measure(items, end, runWith({ stages, canaries, audit: { guesses: 10 } }));
    for (const points of [withDelta, fewer]) {
      expect(figure(points, "at-least").value).toBeLessThan(2.55);
      expect(figure(points, "at-least").value).toBeGreaterThan(0.5);
    }
  });

  it("scores every canary once, and declares that", async () => {
    const lab = new Lab(run, [header, ...items]);
    await lab.measure([auditProbe], end, weights);
    // 60 canaries of 10 + 6 tokens, and the separator before each.
    expect(lab.used.get("audit")).toEqual({ scored: 60 * 17, continued: 0, generated: 0 });
    expect(auditProbe.work?.({ run, set: indexProbeSet([header, ...items]), share: 0.5 })).toEqual(
      lab.used.get("audit"),
    );
  });

  it("is off without a config or canaries, between stage ends, and before its stage", async () => {
    expect(await measure(items, end, runWith({ stages, canaries }))).toEqual([]);
    expect(await measure([])).toEqual([]);
    expect(await measure(items, { checkpoint: "first-e1", stage: "first", epoch: 1 })).toEqual([]);
    const later = { ...(header as Extract<ProbeItem, { kind: "header" }>), canaryStage: "second" };
    expect(await new Lab(run, [later, ...items]).measure([auditProbe], end, weights)).toEqual([]);
  });
});
