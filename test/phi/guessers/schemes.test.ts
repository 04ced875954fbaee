import { describe, expect, test } from "vitest";

import { invariant } from "../../../src/errors.js";
import { contextOfRecord, surroundingsOf } from "../../../src/phi/guessers/surroundings.js";
import { ValueCensus } from "../../../src/phi/inventory.js";
import { seeded } from "../../../src/random.js";
import { listSchemes, numberSchemes, type NumberScheme } from "../../../validation/number-schemes.js";

/**
 * The null of Leak A and of evidence: a model that never saw an identifier and knows all else, its scheme to
 * the letter, every other patient's number and what the record says. Mean of p(value)·2^bits is at most 1.
 */
const numDraws = 6;
const isRandom = ({ name }: NumberScheme): boolean => name.startsWith("drawn at random");

interface Evidence {
  readonly byFormat: number;
  readonly byGuessers: number;
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Means of one draw, by the format's bits alone and by the fewest of all guessers. */
function evidenceOf(scheme: NumberScheme, draw: number, numPatients: number): Evidence {
  const records = scheme.draw(seeded("schemes", scheme.name, draw), numPatients);
  const census = new ValueCensus((value) => value);
  for (const record of records) census.add(record);
  // What several patients have is no patient's own: it is never asked.
  const asked = records.filter(({ probability }) => probability > 0);
  const each = asked.map((record): Evidence => {
    const span = invariant(record.spans[record.code], "a record holds its code");
    const value = record.text.slice(span.start, span.end);
    const around = surroundingsOf(record.text, { start: span.start, context: contextOfRecord(record) });
    const { patient, isControl, probability } = record;
    const { bits } = census.guess({ type: span.type, value, patient, isControl, around });
    return {
      byFormat: probability * 2 ** census.formatBits.bitsOf(span.type, value),
      byGuessers: probability * 2 ** bits,
    };
  });
  return {
    byFormat: meanOf(each.map(({ byFormat }) => byFormat)),
    byGuessers: meanOf(each.map(({ byGuessers }) => byGuessers)),
  };
}

describe.each([40, 120])(
  "identifiers of %d patients, guessed by who knows their scheme exactly",
  (numPatients) => {
    test.each(numberSchemes.map((scheme) => ({ name: scheme.name, scheme })))("$name", ({ scheme }) => {
      const draws = Array.from({ length: numDraws }, (_, draw) => evidenceOf(scheme, draw, numPatients));
      const means = draws.map(({ byGuessers }) => byGuessers);
      const mean = meanOf(means);
      const variance = means.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (numDraws - 1);
      // Student's 97.5 % point at 5 degrees of freedom: 2.57.
      const halfWidth = 2.57 * Math.sqrt(variance / numDraws);
      expect(mean - halfWidth).toBeLessThanOrEqual(1);
      expect(mean).toBeLessThan(2);
      // The null has teeth: by the format alone it fails wherever a number holds more than chance.
      const byFormat = meanOf(draws.map((draw) => draw.byFormat));
      if (isRandom(scheme)) expect(byFormat).toBeCloseTo(1, 1);
      else expect(byFormat).toBeGreaterThan(mean);
    });
  },
);

test.each(listSchemes.map((scheme) => ({ name: scheme.name, scheme })))(
  "what is taken for an identifier and is on a list proves nothing: $name",
  ({ scheme }) => {
    const draws = Array.from({ length: numDraws }, (_, draw) => evidenceOf(scheme, draw, 120));
    expect(meanOf(draws.map(({ byGuessers }) => byGuessers))).toBeLessThanOrEqual(1);
    expect(meanOf(draws.map(({ byFormat }) => byFormat))).toBeGreaterThan(1);
  },
);

test("what is drawn at random loses few bits to guessers that look for order", () => {
  const random = invariant(numberSchemes.find(isRandom), "one scheme is none");
  const { byFormat, byGuessers } = evidenceOf(random, 0, 120);
  // Not every value keeps all: the mean of p·2^bits falls from 1 to a quarter or more.
  expect(byGuessers / byFormat).toBeGreaterThan(0.25);
});
