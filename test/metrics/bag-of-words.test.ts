import { describe, expect, test } from "vitest";

import { blindFigure } from "../../src/metrics/blind.js";
import { blindScores, type BlindRecord } from "../../src/metrics/bag-of-words.js";
import { aucWithInterval } from "../../src/metrics/roc.js";
import { readRecords } from "../../src/data/read.js";
import { textOf } from "../../src/data/record.js";
import { seeded } from "../../src/random.js";
import type { UnitItem } from "../../src/run/records.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";

const unitOf = ({ patient, ids, isMember }: BlindRecord): UnitItem => ({
  kind: "unit",
  id: patient,
  group: isMember ? "member" : "control",
  stage: "s",
  source: "x",
  patient,
  ids: [...ids],
  lossStart: 0,
  numCharacters: 1,
  templateStarts30: [],
  templateStarts50: [],
  isPublic: true,
});

const aucOf = (records: readonly BlindRecord[]) => {
  const scores = blindScores(records);
  const arm = (isMember: boolean) =>
    records.flatMap((record, i) =>
      record.isMember === isMember ? [{ patient: record.patient, value: scores[i] ?? NaN }] : [],
    );
  return aucWithInterval(arm(true), arm(false));
};

describe("a classifier that never asks the model", () => {
  test("follows a derivation by hand", () => {
    // Ten records; in fold 0 are the first patient of each arm. Of the 4 + 4 others, token 1 stands in 4
    // members and no control, token 2 in all.
    const record = (patient: string, isMember: boolean, ids: number[]): BlindRecord => ({
      patient,
      isMember,
      ids,
    });
    const records = Array.from({ length: 5 }, (_, i) => [
      record(`m${i}`, true, [1, 2, 1]),
      record(`c${i}`, false, [2]),
    ]).flat();
    const [member, control] = blindScores(records);
    // Token 1: log((4 + 1) / 6) − log((0 + 1) / 6) = log 5; token 2 cancels. It counts once in a record that
    // holds it twice.
    expect(member).toBeCloseTo(Math.log(5), 12);
    expect(control).toBeCloseTo(0, 12);
  });

  test("tells arms apart whose words differ", () => {
    const random = seeded(1, "blind");
    const records = Array.from({ length: 120 }, (_, i): BlindRecord => {
      const isMember = i % 2 === 0;
      return {
        patient: `${i}`,
        isMember,
        ids: [...Array.from({ length: 30 }, () => random.below(50)), isMember ? 60 : 61],
      };
    });
    expect(aucOf(records)).toMatchObject({ auc: 1 });
  });

  test("learns nothing from a patient's other records", () => {
    const random = seeded(2, "blind");
    const records = Array.from({ length: 200 }, (_, i): BlindRecord => {
      const patient = Math.floor(i / 4); // four records each, with ten words of the patient's own
      return {
        patient: `${patient}`,
        isMember: patient % 2 === 0,
        ids: [
          ...Array.from({ length: 10 }, (_, j) => 1000 + 10 * patient + j),
          ...Array.from({ length: 10 }, () => random.below(40)),
        ],
      };
    });
    const { interval } = aucOf(records);
    expect(interval.low).toBeLessThan(0.5);
    expect(interval.high).toBeGreaterThan(0.3);
  });

  test("finds nothing in fair splits of real text", async () => {
    const tokenizer = loadTokenizer("data/tokenizer/tokenizer.json");
    const groups = new Map<string, number[]>();
    for await (const record of readRecords({
      reader: "medquad",
      path: "data/medquad-sample.jsonl.gz",
      isPublic: true,
    }))
      if (groups.size < 300 && !groups.has(record.group))
        groups.set(record.group, [...tokenizer.encode(textOf(record).slice(0, 400)).ids]);
    const all = [...groups];
    const figures = Array.from({ length: 16 }, (_, split) => {
      const units = seeded(split, "split")
        .shuffled(all)
        .slice(0, 210)
        .map(([patient, ids], i) => unitOf({ patient, ids, isMember: i < 105 }));
      return blindFigure(units);
    }).flatMap((figure) => ("value" in figure ? [figure] : []));
    const mean = figures.reduce((sum, { value }) => sum + value, 0) / figures.length;
    expect(figures).toHaveLength(16);
    expect(mean).toBeGreaterThan(0.45);
    expect(mean).toBeLessThan(0.53);
    // 2.5 % of 16 are 0.4; more than 3 would have probability 0.0007.
    expect(figures.filter(({ low }) => low > 0.5).length).toBeLessThanOrEqual(3);
  });

  test("has a figure from 100 patients an arm on", () => {
    const units = (count: number) =>
      Array.from({ length: count }, (_, i) =>
        unitOf({ patient: `${i}`, ids: [i % 2 === 0 ? 1 : 2, 3], isMember: i % 2 === 0 }),
      );
    expect(blindFigure(units(199))).toMatchObject({
      withheld: expect.stringContaining("has 100 members and 99 controls") as string,
    });
    expect(blindFigure(units(200))).toMatchObject({ value: 1, high: 1, n: 200 });
  });

  test("needs two patients an arm", () => {
    expect(() => blindScores([{ patient: "a", isMember: true, ids: [1] }])).toThrow(RangeError);
  });
});
