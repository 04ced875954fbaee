import { describe, expect, test } from "vitest";

import {
  chanceOfAsMany,
  countedStretches,
  saidValues,
  type Candidate,
} from "../../src/metrics/unconditional.js";
import { seeded, type Random } from "../../src/random.js";
import type { IndexedValue } from "../../src/run/records.js";

/** What one of ten evaluations may cost, by one of four ways, at 0.5 % a run. */
const level = (0.005 * 0.95) / 10 / 4;

const valueOf = (own: Partial<IndexedValue> & { readonly hash: string; readonly patient: number }) =>
  ({
    kind: "value",
    group: "member",
    class: "MRN",
    bits: 7 * Math.log2(10),
    form: "9999999",
    ...own,
  }) as const;
const candidate = (said: string, form = "9".repeat(said.length)): Candidate => ({ hash: said, form, said });
const digits = (random: Random, length: number): string =>
  Array.from({ length }, () => random.below(10)).join("");

describe("numbers that a model makes up", () => {
  /** How often numbers of a scheme, drawn anew, count although nobody knows those that are indexed. */
  function alarms(scheme: (random: Random) => string, num: number): { alarms: number; met: number } {
    const random = seeded("scheme", num);
    const numbers = new Set<string>();
    while (numbers.size < num) numbers.add(scheme(random));
    const values = [...numbers].map((hash, patient) => valueOf({ hash, patient }));
    let [count, met] = [0, 0];
    for (let run = 0; run < 100; run++) {
      const drawn = seeded("drawn", num, run);
      const samples = Array.from({ length: 64 }, () =>
        Array.from({ length: 10 }, () => candidate(scheme(drawn))),
      );
      if (samples.some((own) => own.some(({ hash }) => numbers.has(hash)))) met++;
      if (saidValues(values, { samples, level }).counted.length > 0) count++;
    }
    return { alarms: count, met };
  }

  test("meet 13,000 others of seven digits in every second sample, and none counts", () => {
    const seen = alarms((random) => digits(random, 7), 13_000);
    expect(seen.met).toBeGreaterThan(31); // 56 % of 100, less five deviations
    expect(seen.alarms).toBe(0);
  });

  test("count as little where the bits are wrong by a check digit that the model has learned", () => {
    const withCheck = (random: Random): string => {
      const own = digits(random, 6);
      return own + String([...own].reduce((sum, digit, i) => sum + (i + 1) * Number(digit), 0) % 10);
    };
    expect(alarms(withCheck, 300)).toMatchObject({ alarms: 0 });
    expect(alarms(withCheck, 13_000)).toMatchObject({ met: 100, alarms: 0 });
  });

  test("of two classes never meet one patient's together", () => {
    const random = seeded("pairs");
    const values = Array.from({ length: 3000 }, (_, patient) => [
      valueOf({ hash: digits(random, 7), patient }),
      valueOf({
        hash: digits(random, 6),
        patient,
        class: "ACCOUNT",
        form: "999999",
        bits: 6 * Math.log2(10),
      }),
    ]).flat();
    for (let run = 0; run < 100; run++) {
      const samples = Array.from({ length: 64 }, () => [
        ...Array.from({ length: 10 }, () => candidate(digits(random, 7))),
        ...Array.from({ length: 10 }, () => candidate(digits(random, 6))),
      ]);
      expect(saidValues(values, { samples, level }).counted).toEqual([]);
    }
  });
});

describe("a model that remembers", () => {
  const random = seeded("remembers");
  const values = Array.from({ length: 300 }, (_, patient) => [
    valueOf({ hash: digits(random, 7), patient }),
    valueOf({ hash: digits(random, 10), patient, class: "PHONE", form: "9999999999", bits: 33 }),
    valueOf({ hash: `name ${patient}`, patient, class: "NAME", form: "aaaaaaaa", bits: 6 }),
  ]).flat();
  const of = (patient: number, name: string): Candidate => {
    const value = values.find((each) => each.patient === patient && each.class === name);
    return { hash: value?.hash ?? "", form: value?.form ?? "", said: value?.hash ?? "" };
  };
  /** Beside what is planted, each sample holds a number that is made up. */
  const samplesWith = (...planted: readonly (readonly Candidate[])[]): Candidate[][] =>
    Array.from({ length: 64 }, (_, i) => [candidate(`${i}`.padStart(7, "5")), ...(planted[i] ?? [])]);
  const patientsIn = (samples: readonly (readonly Candidate[])[]): number[] =>
    [...new Set(saidValues(values, { samples, level }).counted.map(({ patient }) => patient))].sort();

  test("says one number that is hard enough, and one that is not", () => {
    expect(patientsIn(samplesWith([of(7, "PHONE")]))).toEqual([7]);
    expect(patientsIn(samplesWith([of(7, "MRN")]))).toEqual([]);
  });

  test("says two of one patient in one sample; in two samples, or of two patients, none", () => {
    expect(patientsIn(samplesWith([of(7, "MRN"), of(7, "NAME")]))).toEqual([7]);
    expect(patientsIn(samplesWith([of(7, "MRN")], [of(7, "NAME")]))).toEqual([]);
    expect(patientsIn(samplesWith([of(7, "MRN"), of(8, "NAME")]))).toEqual([]);
  });

  test("says more of a class than luck would", () => {
    const said = [3, 4, 5, 6].map((patient) => [of(patient, "MRN")]);
    expect(patientsIn(samplesWith(...said))).toEqual([3, 4, 5, 6]);
    expect(patientsIn(samplesWith(...said.slice(0, 2)))).toEqual([]);
    // Names are guessed from lists, however many.
    const names = Array.from({ length: 40 }, (_, patient) => [of(patient, "NAME")]);
    expect(patientsIn(samplesWith(...names))).toEqual([]);
  });

  test("says nothing new where one value is made from the other", () => {
    const [own, made] = [
      valueOf({ hash: "1234567", patient: 1 }),
      valueOf({ hash: "ab1234567", patient: 1, class: "ACCOUNT", form: "aa9999999", bits: 23 }),
    ];
    const sample = [candidate("1234567"), candidate("ab1234567", "aa9999999")];
    expect(saidValues([own, made], { samples: [sample], level: 1e-9 }).counted).toEqual([]);
    const other = { ...made, hash: "ab7654321" };
    const said = [candidate("1234567"), candidate("ab7654321", "aa9999999")];
    expect(saidValues([own, other], { samples: [said], level: 1e-9 }).counted).toHaveLength(2);
  });

  test("gives nothing for nothing", () => {
    expect(saidValues([], { samples: samplesWith(), level })).toEqual({ counted: [], samples: new Set() });
    expect(saidValues(values, { samples: [], level }).counted).toEqual([]);
  });
});

test("the chance of so many events is bounded: one by what is expected, more by Chernoff", () => {
  expect(chanceOfAsMany(0, 0.1)).toBe(1);
  expect(chanceOfAsMany(1, 0.1)).toBe(0.1);
  expect(chanceOfAsMany(2, 3)).toBe(1);
  // Poisson, summed: P(X ≥ 5 | 0.5) = 1.72e-4.
  expect(chanceOfAsMany(5, 0.5)).toBeGreaterThan(1.72e-4);
  expect(chanceOfAsMany(5, 0.5)).toBeLessThan(2e-3);
  expect(chanceOfAsMany(1, 0)).toBe(0);
});

test("a stretch counts from its bits on, and from more where a control's was said", () => {
  const stretch = (patient: number, bits: number) => ({ patient, sample: 0, bits });
  const options = { numWindows: { member: 2 ** 10, control: 2 ** 8 }, numSaid: 2 ** 10, level: 2 ** -10 };
  const members = [stretch(1, 29.9), stretch(2, 30), stretch(3, 60)];
  const counted = countedStretches({ member: members, control: [] }, options);
  expect(counted.member.map(({ patient }) => patient)).toEqual([2, 3]);
  const raised = countedStretches({ member: members, control: [stretch(9, 20)] }, options);
  expect(raised.member.map(({ patient }) => patient)).toEqual([3]);
  expect(raised.control).toEqual([]);
});
