import { describe, expect, test } from "vitest";

import { checkBits } from "../../../src/phi/guessers/check-digits.js";
import { DateOrder } from "../../../src/phi/guessers/date-order.js";
import { datesIn, dayNumber } from "../../../src/phi/guessers/dates-in.js";
import { Guessers } from "../../../src/phi/guessers/guessers.js";
import { knownValue } from "../../../src/phi/guessers/known-value.js";
import { NearbyValues } from "../../../src/phi/guessers/nearby-values.js";
import { contextOfRecord, surroundingsOf } from "../../../src/phi/guessers/surroundings.js";
import { seeded } from "../../../src/random.js";

const digits = (random: ReturnType<typeof seeded>, count: number) =>
  Array.from({ length: count }, () => String(random.below(10))).join("");

test("dates are read in every order that they may be meant in", () => {
  expect(datesIn("Seen 2019-06-27, born 04/05/60; March 3rd, 2020 and 3 Mar 2021; ratio 13/14/2019")).toEqual(
    [
      { year: 2019, month: 6, day: 27 },
      { year: 1960, month: 4, day: 5 },
      { year: 1960, month: 5, day: 4 },
      { year: 2020, month: 3, day: 3 },
      { year: 2021, month: 3, day: 3 },
    ],
  );
  expect(datesIn("")).toEqual([]);
  expect(dayNumber({ year: 1970, month: 1, day: 2 })).toBe(1);
});

describe("checks", () => {
  test("are found by their constant remainder and give one symbol away", () => {
    const random = seeded("checks");
    // ISBN-10 and NHS numbers: weights 10 … 1 from the left add up to a multiple of 11.
    const checked = Array.from({ length: 30 }, () => {
      const start = digits(random, 9);
      const sum = Array.from(start, Number).reduce((total, digit, i) => total + digit * (10 - i), 0);
      const check = (11 - (sum % 11)) % 11;
      return `${start}${check === 10 ? "x" : check}`;
    });
    expect(checkBits(checked)).toBeCloseTo(Math.log2(11), 10);
    expect(checkBits(Array.from({ length: 30 }, () => digits(random, 10)))).toBe(0);
  });

  test("need codes enough: none, and two, show nothing", () => {
    expect(checkBits([])).toBe(0);
    expect(checkBits(["79927398713", "79927398713"])).toBe(0);
    expect(checkBits(["123", "123", "123", "123", "123", "123"])).toBe(0);
  });
});

describe("nearby values", () => {
  const numbers = (values: readonly number[]) =>
    values.map((number, i) => ({ number, patient: `p${i}`, days: undefined }));

  test("leave nothing to guess in a row without holes", () => {
    const row = numbers(Array.from({ length: 20 }, (_, i) => 5000 + i));
    const nearby = new NearbyValues(row);
    for (const own of row) expect(nearby.bitsOf(own)).toBeCloseTo(Math.log2(1), 10);
  });

  test("say nothing of few, and count the free numbers of many", () => {
    expect(new NearbyValues(numbers([1, 2, 3])).bitsOf({ number: 9, patient: "q", days: undefined })).toBe(
      Infinity,
    );
    // Ten others a hundred apart: from 1,000 to 1,900 there are 901 − 10 free numbers, between two of them
    // 99,
    // where two of ten lie around: the fewest is log2(10·99/2), against log2(891) over all.
    const tens = new NearbyValues(numbers(Array.from({ length: 10 }, (_, i) => 1000 + 100 * i)));
    expect(tens.bitsOf({ number: 1450, patient: "q", days: undefined })).toBeCloseTo(Math.log2(495), 10);
  });
});

test("numbers that grow with the calendar lie between their neighbours'", () => {
  const issued = Array.from({ length: 40 }, (_, i) => ({
    number: 10_000 + 100 * i,
    patient: `p${i}`,
    days: { earliest: 3 * i, latest: 3 * i },
  }));
  const order = new DateOrder(issued, "latest");
  const own = issued[20];
  // Between 11,900 and 12,100 stand 199 numbers that nobody else has.
  expect(own && order.bitsOf(own)).toBeCloseTo(Math.log2(199), 10);
  expect(order.bitsOf({ number: 99_999, patient: "q", days: { earliest: 60, latest: 60 } })).toBe(Infinity);
  expect(order.bitsOf({ number: 12_050, patient: "q", days: undefined })).toBe(Infinity);
});

describe("all together", () => {
  const guessersOf = (count: number) => {
    const random = seeded("all", count);
    const guessers = new Guessers();
    for (let i = 0; i < count; i++) {
      const around = surroundingsOf("MRN ", {
        start: 4,
        context: contextOfRecord({ text: "MRN ", spans: [] }),
      });
      guessers.add(
        knownValue({ type: "MRN", value: digits(random, 7), patient: `p${i}`, isControl: true, around }),
      );
    }
    return guessers;
  };
  const own = (value: string, before: string) =>
    knownValue({
      type: "MRN",
      value,
      patient: "q",
      isControl: false,
      around: surroundingsOf(before, {
        start: before.length,
        context: contextOfRecord({ text: before, spans: [] }),
      }),
    });

  test("nothing is hard to guess of which too few controls have the like", () => {
    expect(guessersOf(7).guess(own("4071193", ""))).toEqual({ bits: 0, by: "too few controls" });
    expect(guessersOf(8).guess(own("4071193", "")).bits).toBeGreaterThan(15);
  });

  test("digits that the record says before cost nothing, however they are written", () => {
    const guessers = guessersOf(30);
    // 27.06.19 stands in the number: one digit is left.
    expect(guessers.guess(own("1906274", "Seen June 27, 2019. No. ")).bits).toBeLessThanOrEqual(
      Math.log2(10),
    );
    expect(guessers.guess(own("1906274", "Seen March 30, 2021. No. ")).bits).toBeGreaterThan(10);
    expect(guessers.guess(own("5550142", "Call 555-0142. No. ")).bits).toBeCloseTo(0, 10);
  });
});
