import { describe, expect, it } from "vitest";

import { claimOfStops, detection } from "../../validation/detection.js";

it(
  "stops a planted run where the decoder says an identifier first, warns before, and counts no " +
    "copied surname",
  async () => {
    const { claims } = await detection({ seeds: [0], log: () => undefined });
    expect(claims.filter(({ holds }) => !holds)).toEqual([]);
    expect(claims[0]?.seen).toMatch(/^1 of 1 /);
  },
  300_000,
);

describe("stops by Leak A", () => {
  const run = (
    stop: { readonly numSaid?: number; readonly numSure?: number; readonly numBorderline?: number },
    stopRule = "leak-a",
  ) => ({
    stopRule,
    stoppedAt: "notes-e8",
    truths: [
      { checkpoint: "notes-e6", numSaid: 0, numSure: 0, numBorderline: 0 },
      { checkpoint: "notes-e8", numSaid: 0, numSure: 0, numBorderline: 0, ...stop },
    ],
  });
  const said = run({ numSaid: 2, numSure: 2 });

  it("hold where the decoder says an identifier at the look that stopped", () => {
    expect(claimOfStops([said])).toMatchObject({
      holds: true,
      seen: expect.stringMatching(/^0 of 1 stops; set apart: 0/) as string,
    });
  });

  it("are set apart and counted where every hit is within τ and the decoder says none", () => {
    const claim = claimOfStops([said, run({ numBorderline: 1 }), run({}, "watch-b")]);
    expect(claim).toMatchObject({
      holds: true,
      seen: "0 of 1 stops; set apart: 1; 1 identifiers within τ at all looks asked",
    });
  });

  it("are false with one hit above τ that the decoder does not say, whatever is within τ beside it", () => {
    const claim = claimOfStops([said, run({ numSure: 1, numBorderline: 1 })]);
    expect(claim).toMatchObject({
      holds: false,
      seen: expect.stringMatching(/^1 of 2 stops; set apart: 0/) as string,
    });
  });

  it("are false without any hit, and where another look than the one that stopped says one", () => {
    const before = run({});
    before.truths[0] = { checkpoint: "notes-e6", numSaid: 1, numSure: 1, numBorderline: 0 };
    expect([claimOfStops([said, run({})]).holds, claimOfStops([said, before]).holds]).toEqual([false, false]);
  });

  it("need one that is not set apart to show anything", () => {
    expect([claimOfStops([]).holds, claimOfStops([run({ numBorderline: 1 })]).holds]).toEqual([false, false]);
  });
});
