import { beforeAll, describe, expect, test } from "vitest";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { indexProbeSet, type ProbeSet } from "../../../monitor/sample/probe-set.js";
import { probes } from "../../../monitor/probes/probes.js";
import { applySample, chooseSample, secondsOf, workOf } from "../../../monitor/sample/sample.js";
import type { AuditItem, Run, UnitItem } from "../../../src/run/records.js";
import { prepareTiny } from "../../support/tiny-config.js";

let run: Run;
let set: ProbeSet;

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), "mnemoscope-sample-"));
  const prepared = await prepareTiny(folder, {
    cpt: { trainingRecords: 80 },
    top: {
      data: {
        medquad: {
          reader: "medquad",
          path: join(process.cwd(), "data/medquad-sample.jsonl.gz"),
          isPublic: true,
        },
        clinic: { reader: "notes", seed: 5, numPatients: 80, notesPerPatient: [1, 2] },
      },
      split: { validation: 0, control: 0.5 },
      canaries: { stage: "cpt", tiers: [0, 2], perTier: 24, references: 64 },
      probe: { members: 60, controls: 60, benchmark: 0, spans: 200, budgetSeconds: 10 },
    },
  });
  run = prepared.readRun();
  set = indexProbeSet(prepared.readProbeSet());
  rmSync(folder, { recursive: true });
});

/** Speeds at which a full look at everything takes so many seconds. */
const speedsFor = (seconds: number) => {
  const even = { scored: 1, continued: 1, generated: 1 };
  const speed = secondsOf(workOf({ run, set, probes }, { kept: {}, shares: {} }), even) / seconds;
  return { scored: speed, continued: speed, generated: speed };
};
const chosen = (seconds: number) => chooseSample({ run, set, probes, speeds: speedsFor(seconds) });
const withIdentifiers = (units: readonly UnitItem[]) => {
  const owners = new Set(set.spans.map(({ unit }) => unit));
  return units.filter(({ id }) => owners.has(id));
};

describe("what is measured", () => {
  test("is everything where the budget is ample, and nothing is said", () => {
    for (const seconds of [0.1, 5, 10]) {
      const sample = chosen(seconds);
      expect(sample).toMatchObject({ kept: {}, shares: {}, notes: [] });
      expect(applySample(set, sample.kept)).toBe(set);
    }
  });

  test("keeps to the budget wherever the least of everything does", () => {
    for (const seconds of [11, 20, 25]) {
      const sample = chosen(seconds);
      expect(sample.wholeSeconds).toBeCloseTo(seconds, 6);
      expect(sample.plannedSeconds).toBeLessThanOrEqual(10);
      expect(sample.plannedSeconds).toBeGreaterThan(8);
      expect(sample.notes[0]).toContain("less is measured, the same at every look");
    }
  });

  test("gives up first what stops nothing, and the records that a leak is looked for in last", () => {
    const little = chosen(10.5);
    expect(little.kept).toEqual({});
    expect(little.shares["spontaneous"]).toBeLessThan(1);
    expect(little.shares["exposure"]).toBeUndefined();
    // Between all and least, a share of the records without identifiers goes, and every identifier stays.
    const more = chosen(30);
    expect(more.shares).toEqual({
      spontaneous: 0,
      approximate: 0,
      exposure: 0,
      benchmark: 0,
      linkage: 0,
      rank: 0,
    });
    const measured = applySample(set, more.kept);
    expect(measured.units.length).toBeLessThan(set.units.length);
    if (withIdentifiers(measured.units).length < withIdentifiers(set.units).length)
      expect(measured.unitsOf("cpt", "member")).toHaveLength(20); // only when nothing else is left to give
    const least = applySample(set, chosen(1e6).kept);
    expect(least.canaries.length).toBe(40);
    for (const group of ["member", "control"] as const) {
      expect(least.unitsOf("cpt", group)).toHaveLength(20);
      expect(withIdentifiers(least.unitsOf("clinical", group))).toHaveLength(
        Math.min(20, withIdentifiers(set.unitsOf("clinical", group)).length),
      );
    }
    expect(chosen(1e6).notes.at(-1)).toContain("even so a full look takes about");
  });

  test(
    "is the beginning of each stratum, a patient's second record after every first, with all spans " +
      "of what stays",
    () => {
      const sample = chosen(1e6);
      const measured = applySample(set, sample.kept);
      for (const stage of ["cpt", "clinical"])
        for (const group of ["member", "control"] as const) {
          const owners = new Set(set.spans.map(({ unit }) => unit));
          for (const has of [true, false]) {
            const own = (of: ProbeSet) => of.unitsOf(stage, group).filter(({ id }) => owners.has(id) === has);
            expect(own(measured)).toEqual(own(set).slice(0, own(measured).length));
          }
        }
      const patients = measured.unitsOf("clinical", "member").map(({ patient }) => patient);
      expect(new Set(patients).size).toBe(patients.length);
      const ids = new Set(measured.units.map(({ id }) => id));
      expect(measured.spans).toEqual(set.spans.filter(({ unit }) => ids.has(unit)));
      const spans = new Set(measured.spans.map(({ id }) => id));
      expect(measured.variants.length).toBeGreaterThan(0);
      expect(measured.variants).toEqual(set.variants.filter(({ span }) => spans.has(span)));
      expect(measured.facts).toEqual(set.facts.filter(({ unit }) => ids.has(unit)));
    },
  );

  test("counts an audit's canaries and gives up others' work for them, not theirs", () => {
    const audit = set.canaries.map(({ id, stage, ids, secretStart, secretLength }): AuditItem => ({
      kind: "audit",
      id: `audit ${id}`,
      isIn: true,
      stage,
      ids,
      secretStart,
      secretLength,
    }));
    const audited = indexProbeSet([
      set.header,
      ...set.canaries,
      ...audit,
      ...set.units,
      ...set.spans,
      ...set.decoys,
      ...set.variants,
      ...set.facts,
    ]);
    const speeds = speedsFor(10);
    const numTokens = audit.reduce((sum, { ids }) => sum + 1 + ids.length, 0);
    const sample = chooseSample({ run, set: audited, probes, speeds });
    expect(sample.wholeSeconds).toBeCloseTo(10 + numTokens / speeds.scored, 6);
    expect(sample.plannedSeconds).toBeLessThanOrEqual(10);
    expect(sample.shares["spontaneous"]).toBeLessThan(1);
    const least = chooseSample({ run, set: audited, probes, speeds: speedsFor(1e6) });
    expect(least.shares).toMatchObject({ linkage: 0, rank: 0 });
    expect(least.shares).not.toHaveProperty("audit");
    expect(applySample(audited, least.kept).audit).toEqual(audit);
  });

  test("comes with what it does to the detection limit", () => {
    // 0 of 20 leaves 1 − 0.025^(1/20) = 16.8 %; 0 of n patients of all units likewise.
    const all = new Set(set.unitsOf("cpt", "member").map(({ patient }) => patient)).size;
    const few = new Set(
      set
        .unitsOf("cpt", "member")
        .slice(0, 20)
        .map(({ patient }) => patient),
    ).size;
    const limit = (n: number) => `${(100 * (1 - 0.025 ** (1 / n))).toFixed(1)} %`;
    expect(chosen(1e6).notes.join("\n")).toContain(
      `stage cpt: 20 of ${set.unitsOf("cpt", "member").length} members are measured; even if none ` +
        `of them turns out memorized, up to ${limit(few)} of all may be, instead of ${limit(all)}`,
    );
    expect(chosen(1e6).notes).toContain("given up: the probe exposure");
  });
});
