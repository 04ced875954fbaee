import { describe, expect, it } from "vitest";

import { isAnsweredRightly } from "../../src/metrics/multiple-choice.js";

describe("isAnsweredRightly", () => {
  const asked = (answer: number, ...others: readonly number[]) =>
    isAnsweredRightly([
      ...others.map((logProbNats) => ({ isAnswer: false, logProbNats })),
      { isAnswer: true, logProbNats: answer },
    ]);

  it("wants the answer likelier than every other option", () => {
    expect(asked(-3, -4, -5)).toBe(true);
    expect(asked(-3, -4, -2.9)).toBe(false);
  });

  it("takes a tie, a score that is no number, and no answer for a miss", () => {
    expect(asked(-3, -3)).toBe(false);
    expect(asked(NaN, -3)).toBe(false);
    expect(asked(-3, NaN)).toBe(false);
    expect(isAnsweredRightly([{ isAnswer: false, logProbNats: -1 }])).toBe(false);
    expect(isAnsweredRightly([])).toBe(false);
  });
});
