import fc from "fast-check";
import { expect, test } from "vitest";

import type { IssuedNumber } from "../../../src/phi/guessers/issued-number.js";
import { NearbyValues } from "../../../src/phi/guessers/nearby-values.js";

const issued = fc.record({
  number: fc.integer({ min: 1, max: 60 }),
  patient: fc.constantFrom("a", "b", "c", "d"),
  days: fc.constant(undefined),
});

test("a number is guessed as if its patient's own and all that equal it were not there", () => {
  let numFinite = 0;
  fc.assert(
    fc.property(fc.array(issued, { minLength: 8, maxLength: 40 }), issued, (all, own: IssuedNumber) => {
      const others = all.filter(({ patient, number }) => patient !== own.patient && number !== own.number);
      const bits = new NearbyValues([...all, own]).bitsOf(own);
      expect(bits).toBe(new NearbyValues(others).bitsOf(own));
      if (Number.isFinite(bits)) numFinite++;
    }),
    { numRuns: 2000, seed: 1 },
  );
  expect(numFinite).toBeGreaterThan(1000);
});
