import { describe, expect, it } from "vitest";

import { askedAlike } from "../../src/metrics/identifiers.js";

/** A patient each, asked so many times: items are numbered. */
const patients = (...numbers: readonly number[]) =>
  numbers.map((length) => Array.from({ length }, (_, i) => i));
const lengths = (lists: readonly (readonly unknown[])[]) => lists.map(({ length }) => length);

describe("askedAlike", () => {
  it("cuts both arms to the greatest number at which members are asked no more often than controls", () => {
    // Members ask 4 each, controls 2 on average: at most 2 each, members 2 and controls (1 + 2)/2 = 1.5 is
    // too much; at 1 both are asked once.
    const asked = askedAlike({ member: patients(4, 4), control: patients(1, 3) });
    expect([lengths(asked.member), lengths(asked.control)]).toEqual([
      [1, 1],
      [1, 1],
    ]);
    expect(asked.member[0]).toEqual([0]);
  });

  it("leaves alone what is even, within 5 %, or asked of controls more often", () => {
    const uneven = { member: patients(...Array.from({ length: 19 }, () => 1), 2), control: patients(1, 1) };
    expect(askedAlike(uneven)).toEqual(uneven); // 21/20 = 1.05
    const controlsMore = { member: patients(1), control: patients(5, 5) };
    expect(askedAlike(controlsMore).member).toEqual(controlsMore.member);
  });

  it("asks once at least, and of nobody where there is nobody", () => {
    expect(askedAlike({ member: patients(3), control: patients() })).toEqual({
      member: patients(3),
      control: [],
    });
    expect(askedAlike({ member: [], control: [] })).toEqual({ member: [], control: [] });
  });
});
