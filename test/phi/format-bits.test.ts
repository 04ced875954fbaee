import { describe, expect, test } from "vitest";

import { binomialUpperTail, FormatBits, maskOf } from "../../src/phi/format-bits.js";
import { seeded } from "../../src/random.js";

const log2 = Math.log2;
const digits = (random: ReturnType<typeof seeded>, count: number) =>
  Array.from({ length: count }, () => String(random.below(10))).join("");

test("the upper tail of a binomial equals the hand-summed one", () => {
  // P(X ≥ 2), n = 3, p = 1/4: 3·(1/16)·(3/4) + 1/64 = 10/64
  expect(binomialUpperTail(2, 3, 0.25)).toBeCloseTo(10 / 64, 12);
  expect(binomialUpperTail(0, 3, 0.25)).toBe(1);
  expect(binomialUpperTail(3, 3, 0.25)).toBeCloseTo(1 / 64, 12);
});

test("a mask keeps literals", () => {
  expect(maskOf("AC-12")).toBe("AA-99");
});

describe("codes", () => {
  test("without controls have the bits of their open positions", () => {
    const bits = new FormatBits();
    expect(bits.bitsOf("MRN", "4071193")).toBeCloseTo(7 * log2(10), 10);
    expect(bits.bitsOf("PLATE", "ABC-1234")).toBeCloseTo(3 * log2(26) + 4 * log2(10), 10);
    expect(bits.bitsOf("EMAIL", "maria.stone42@example.org")).toBeCloseTo(2 * log2(10), 10);
  });

  test("lose the positions that control patients share", () => {
    const random = seeded(1, "shared prefix");
    const bits = new FormatBits();
    for (let patient = 0; patient < 40; patient++)
      bits.addControl("MRN", `00${digits(random, 5)}`, `p${patient}`);
    expect(bits.bitsOf("MRN", "0071193")).toBeCloseTo(5 * log2(10), 10);
  });

  test("keep them where too few controls could show structure", () => {
    const bits = new FormatBits();
    // Two equal digits come by chance in 10⁻² of cases, and that is more than 0.01/7.
    for (const patient of ["a", "b"]) bits.addControl("MRN", "0012345", patient);
    expect(bits.bitsOf("MRN", "9071193")).toBeCloseTo(7 * log2(10), 10);
  });

  test("count a commoner first digit by its share", () => {
    const random = seeded(2, "skew");
    const bits = new FormatBits();
    // 30 of 60 start with 8: P(X ≥ 30 | 60, 0.1) is far below 0.01/7, and the share is 1/2.
    for (let patient = 0; patient < 60; patient++)
      bits.addControl(
        "MRN",
        `${patient % 2 === 0 ? "8" : String((patient >> 1) % 8)}${digits(random, 6)}`,
        `p${patient}`,
      );
    expect(bits.bitsOf("MRN", "4071193")).toBeCloseTo(1 + 6 * log2(10), 10);
  });

  test("count a patient's repeated value once", () => {
    const bits = new FormatBits();
    for (let note = 0; note < 100; note++) bits.addControl("MRN", "0012345", "one patient");
    expect(bits.bitsOf("MRN", "9071193")).toBeCloseTo(7 * log2(10), 10);
  });

  test("of unequal lengths show their structure together, and an octet holds 8 bits", () => {
    const random = seeded(3, "addresses");
    const bits = new FormatBits();
    for (let patient = 0; patient < 40; patient++)
      bits.addControl(
        "IP",
        `10.${random.below(256)}.${random.below(256)}.${random.below(256)}`,
        `p${patient}`,
      );
    expect(bits.bitsOf("IP", "10.203.144.155")).toBeLessThanOrEqual(24);
    expect(bits.bitsOf("IP", "10.203.144.155")).toBeGreaterThan(18);
  });
});

test("words have no more bits than there are different ones, fewer where one is common", () => {
  const bits = new FormatBits();
  expect(bits.bitsOf("NAME", "Maria Stone")).toBe(0);
  for (const [patient, city] of ["Boston", "BOSTON", "Salem", "Lynn"].entries())
    bits.addControl("CITY", city, `p${patient}`);
  expect(bits.bitsOf("CITY", "Quincy")).toBeCloseTo(1, 10); // 2 of 4 are Boston
  for (let patient = 0; patient < 32; patient++) bits.addControl("NAME", `Name${patient}`, `p${patient}`);
  expect(bits.bitsOf("NAME", "Maria Stone")).toBeCloseTo(5, 10);
});
