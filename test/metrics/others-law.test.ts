import { expect, test } from "vitest";

import { OthersLaw } from "../../src/metrics/others-law.js";
import { seeded } from "../../src/random.js";

const vocabSize = 50;
const randomIds = (length: number, ...name: readonly (string | number)[]): number[] => {
  const random = seeded("law", ...name);
  return Array.from({ length }, () => 1 + random.below(vocabSize - 1));
};

/** Bits of tokens 6 … 35 of a text of patient 0, who has these records and others those. */
function bitsOf(
  text: readonly number[],
  own: readonly number[][],
  others: readonly number[][],
): Float64Array {
  const ids = Int32Array.of(0, ...text);
  const law = new OthersLaw([{ ids, start: 6, end: 36, owner: 0 }], { vocabSize, separatorId: 0 });
  for (const record of own) law.see(0, Int32Array.from(record));
  others.forEach((record, i) => law.see(i + 1, Int32Array.from(record)));
  return law.bits()[0] ?? new Float64Array();
}
const sum = (bits: Float64Array): number => bits.reduce((total, own) => total + own, 0);

const form = randomIds(60, "form");

test("gives few bits to what others' records hold, and many to what one patient's alone do", () => {
  const others = Array.from({ length: 10 }, () => form);
  expect(sum(bitsOf(form, [], others))).toBeLessThan(5);
  const own = randomIds(60, "own");
  expect(sum(bitsOf(own, [], others))).toBeGreaterThan(100);
  // However often the patient's own records say it: they are left out.
  expect(bitsOf(own, [own, own, own], others)).toEqual(bitsOf(own, [], others));
});

test("a form with one word changed is no secret", () => {
  const changed = form.map((id, i) => (i === 20 ? (id % (vocabSize - 1)) + 1 : id));
  const others = Array.from({ length: 10 }, () => form);
  expect(sum(bitsOf(changed, [changed], others))).toBeLessThan(25);
});

test("what a text says again is no news", () => {
  const words = randomIds(5, "words");
  const text = Array.from({ length: 60 }, (_, i) => words[i % 5] ?? 1);
  expect(sum(bitsOf(text, [], [form]))).toBeLessThan(30);
});

test("is a law: over all tokens that may come next the chances sum to 1", () => {
  const others = Array.from({ length: 20 }, (_, i) => [...form.slice(0, 12), ...randomIds(20, i)]);
  let total = 0;
  for (let token = 0; token < vocabSize; token++) {
    const ids = Int32Array.of(0, ...form.slice(0, 12), token);
    const law = new OthersLaw([{ ids, start: 13, end: 14, owner: 3 }], { vocabSize, separatorId: 0 });
    others.forEach((record, i) => law.see(i, Int32Array.from(record)));
    total += 2 ** -(law.bits()[0]?.[0] ?? NaN);
  }
  expect(total).toBeCloseTo(1, 9);
});
