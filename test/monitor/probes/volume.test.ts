import { beforeAll, describe, expect, it } from "vitest";

import { characteristicsProbe } from "../../../monitor/probes/characteristics.js";
import { volumeProbe } from "../../../monitor/probes/volume.js";
import type { PointBody, ProbeItem, Run, SpanItem, UnitItem } from "../../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  randomIds,
  runWith,
  sayAfter,
  unitOf,
  weightsOf,
} from "../../support/probe-lab.js";

const header: ProbeItem = { kind: "header", schema: 1, endOfTextId, alphabetIds: [] };
const numTokens = 8_000;
const sources = { notes: { numUnits: 60, numTokens: 6_000 }, web: { numUnits: 20, numTokens: 2_000 } };
const stageFacts: Run["stages"][number] = {
  name: "first",
  numRows: 1,
  numTokens: 9_000,
  stepsPerEpoch: 1,
  numUnits: 80,
  numCanaryCopies: 0,
  firstStep: 0,
  rowsSha256: "0",
  sources,
};
const run: Run = { ...runWith({ stages: [{ name: "first", epochs: 1 }] }), stages: [stageFacts] };
const evaluation = { checkpoint: "first-e1", stage: "first", epoch: 1 };
const all100 = Array.from({ length: 100 }, (_, i) => i);

describe("how much, and what, is extracted", () => {
  const weights = weightsOf(2);
  let said: number[][];
  beforeAll(async () => {
    const starts = Array.from({ length: 20 }, (_, i) => randomIds(12, "volume", i));
    said = await sayAfter(weights, starts, 88);
  });
  /**
   * 20 notes, each of which stands for 3, half of them known by heart; 20 of the web, which stand for
   * themselves, none known.
   */
  const members = (more: (i: number) => Partial<UnitItem> = () => ({})): UnitItem[] => [
    ...said.map((ids, i) =>
      unitOf({
        id: `m${i}`,
        group: "member",
        stage: "first",
        ids: i < 10 ? ids : randomIds(100, "m", i),
        weight: 3,
        ...more(i),
      }),
    ),
    ...said.map((_, i) =>
      unitOf({ id: `w${i}`, group: "member", stage: "first", source: "web", ids: randomIds(100, "w", i) }),
    ),
  ];
  const controls = (numSaid = 0): UnitItem[] =>
    ["notes", "web"].flatMap((source) =>
      said.map((ids, i) =>
        unitOf({
          id: `c ${source} ${i}`,
          group: "control",
          stage: "first",
          source,
          ids: source === "web" && i < numSaid ? ids : randomIds(100, source, i),
        }),
      ),
    );
  const measure = (items: readonly ProbeItem[], own: Run = run): Promise<PointBody[]> =>
    new Lab(own, [header, ...items]).measure([volumeProbe, characteristicsProbe], evaluation, weights);
  const volume = (points: readonly PointBody[], statistic: string, group?: "member" | "control") =>
    pointAt(points, {
      metric: "volume.share",
      statistic,
      split: "first",
      ...(group === undefined ? {} : { group }),
    });
  const tokens = (points: readonly PointBody[]) =>
    pointAt(points, { metric: "volume.tokens", statistic: "excess", split: "first" });

  it("is the planted share of the corpus, in tokens", async () => {
    const points = await measure([...members(), ...controls()]);
    // 50 of 100 tokens of 10 notes that stand for 30 of 80 records.
    expect(volume(points, "rate", "member")).toMatchObject({ value: (10 * 3 * 50) / 8_000, n: 40, k: 10 });
    expect(volume(points, "rate", "control")).toMatchObject({ value: 0, n: 40, k: 0 });
    expect(volume(points, "excess").low).toBeGreaterThan(0);
    expect(volume(points, "blank", "control").value).toBeCloseTo(1 - 0.05 ** (1 / 40), 12);
    expect(tokens(points).value).toBeCloseTo(0.1875 * numTokens, 6);
    expect(tokens(points).high).toBeGreaterThan(0.1875 * numTokens);
  });

  it("takes off what controls give, weighted to the members' sources", async () => {
    // 10 of 20 controls of the web, a quarter of the corpus: 0.25 · 0.5 · 0.5.
    const points = await measure([...members(), ...controls(10)]);
    expect(volume(points, "rate", "control").value).toBeCloseTo(0.0625, 12);
    expect(volume(points, "excess").value).toBeCloseTo(0.125, 12);
    expect(volume(points, "blank", "control").value).toBeGreaterThan(0.0625);
  });

  it("stands for the whole corpus when a budget has cut the sample, source by source", async () => {
    // Every second note is left, all of the web: still 10 of 20 notes, which are 60 of 80 records.
    const cut = members().filter(({ source }, i) => source === "web" || i % 2 === 0);
    expect(volume(await measure([...cut, ...controls()]), "rate", "member").value).toBeCloseTo(0.1875, 12);
  });

  it("leaves out templates, and what carries no loss", async () => {
    const points = await measure([...members(() => ({ templateStarts30: all100 })), ...controls()]);
    expect(volume(points, "rate", "member")).toMatchObject({ value: 0, k: 0 });
    // Behind a prompt of 60 tokens, 40 of 40 are covered.
    const prompted = await measure([...members(() => ({ lossStart: 60 })), ...controls()]);
    expect(volume(prompted, "rate", "member").value).toBeCloseTo(
      (10 * 3 * 40) / (20 * 3 * 40 + 20 * 100),
      12,
    );
  });

  it("is withheld without weights, without the corpus, and without controls of a source", async () => {
    const older = members().map(({ weight: _, ...unit }) => unit);
    expect(volume(await measure([...older, ...controls()]), "rate", "member").withheld).toContain(
      "sampling weights",
    );
    const noCorpus = await measure([...members(), ...controls()], { ...run, stages: [] });
    expect(tokens(noCorpus).withheld).toContain("counts of its corpus");
    expect(volume(noCorpus, "rate", "member").value).toBeGreaterThan(0);
    const ofNotes = controls().filter(({ source }) => source === "notes");
    expect(tokens(await measure([...members(), ...ofNotes])).withheld).toContain("no controls");
  });

  describe("characteristics", () => {
    const share = (points: readonly PointBody[], name: string, group: "member" | "control" = "member") =>
      pointAt(points, {
        metric: "characteristics.share",
        statistic: "rate",
        group,
        class: name,
        split: "first",
      });
    const span = (unit: string, more: Partial<SpanItem> = {}): SpanItem => ({
      kind: "span",
      id: `span of ${unit}`,
      unit,
      group: "member",
      stage: "first",
      patient: `patient of ${unit}`,
      class: "MRN",
      start: 60,
      end: 66,
      truth: "generated",
      formatBits: 26,
      isCopied: false,
      isShared: false,
      isPatientOwn: true,
      valueHash: "5b1f0c9a7d3e2846",
      ...more,
    });

    it("sort planted runs: 4 with identifiers, 3 templates, 2 public, 1 of none", async () => {
      const units = members((i) => ({
        ...(i < 7 ? { commonStarts8: i < 2 || i >= 4 ? all100 : [] } : {}),
        isPublic: i >= 5 && i < 9,
        // Windows may be templates: what other patients' records share is extracted all the same.
        templateStarts30: i === 4 ? all100 : [],
      }));
      const spans = [0, 1, 2, 3].map((i) => span(`m${i}`));
      const idle = [
        span("m9", { isCopied: true }),
        span("m15"),
        span("m8", { id: "across", start: 45, end: 52 }),
      ];
      const points = await measure([...units, ...controls(1), ...spans, ...idle]);
      expect(share(points, "harmful")).toMatchObject({ value: 0.4, n: 10 });
      expect(share(points, "template")).toMatchObject({ value: 0.3, n: 10 });
      expect(share(points, "public")).toMatchObject({ value: 0.2, n: 10 });
      expect(share(points, "unclassified")).toMatchObject({ value: 0.1, n: 10 });
      expect(share(points, "unclassified", "control")).toMatchObject({ value: 1, n: 1 });
      const runs = { metric: "characteristics.share", statistic: "runs", split: "first" } as const;
      expect(pointAt(points, { ...runs, group: "member" })).toMatchObject({ value: 10, n: 40 });
      expect(pointAt(points, { ...runs, group: "control" })).toMatchObject({ value: 1, n: 40 });
    });

    it("are withheld where nothing is extracted, and for sets that know no common text", async () => {
      const points = await measure([...members(), ...controls()]);
      expect(share(points, "harmful", "control")).toMatchObject({ withheld: "nothing was extracted", n: 0 });
      const older = members().map(({ commonStarts8: _, ...unit }) => unit);
      expect(share(await measure([...older, ...controls()]), "template").withheld).toContain(
        "prepared without",
      );
    });
  });
});
