import { expect, it } from "vitest";

import { detection } from "../../validation/detection.js";

it("stops a planted run where the decoder says an identifier first, warns before, and counts no copied surname", async () => {
  const { claims } = await detection({ numRuns: 1, log: () => undefined });
  expect(claims.filter(({ holds }) => !holds)).toEqual([]);
  expect(claims[0]?.seen).toMatch(/^1 of 1 /);
}, 300_000);
