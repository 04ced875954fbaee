import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { fromBfloat16, fromFloat16, toBfloat16, toFloat16 } from "../../src/checkpoint/float16.js";

describe("bfloat16", () => {
  it("keeps every bfloat16 as it is", () => {
    for (let half = 0; half < 65536; half++) {
      const value = fromBfloat16(half);
      if (Number.isNaN(value)) expect(Number.isNaN(fromBfloat16(toBfloat16(value)))).toBe(true);
      else if (toBfloat16(value) !== half) expect.fail(`${half} became ${toBfloat16(value)}`);
    }
  });

  it("rounds a tie to the even neighbour, and everything else to the nearest", () => {
    // 1 + 2⁻⁸ lies in the middle between 1 (0x3f80, even) and 1 + 2⁻⁷ (0x3f81); 1 + 3·2⁻⁸ between 0x3f81 and
    // 0x3f82 (even).
    expect(toBfloat16(1 + 2 ** -8)).toBe(0x3f80);
    expect(toBfloat16(1 + 3 * 2 ** -8)).toBe(0x3f82);
    expect(toBfloat16(1 + 2 ** -8 + 2 ** -20)).toBe(0x3f81);
    expect(toBfloat16(-(1 + 2 ** -8))).toBe(0xbf80);
  });

  it("knows zero, infinity, overflow, NaN and subnormals", () => {
    expect(toBfloat16(-0)).toBe(0x8000);
    expect(toBfloat16(Infinity)).toBe(0x7f80);
    expect(toBfloat16(3.4e38)).toBe(0x7f80); // past the middle between the largest bfloat16 and 2¹²⁸
    expect(toBfloat16(3.389e38)).toBe(0x7f7f);
    expect(fromBfloat16(toBfloat16(NaN))).toBeNaN();
    expect(toBfloat16(2 ** -133)).toBe(1);
    expect(toBfloat16(2 ** -134)).toBe(0); // a tie, and 0 is even
    expect(toBfloat16(2 ** -134 * 1.5)).toBe(1);
  });
});

describe("float16", () => {
  it("keeps every float16 as it is", () => {
    for (let half = 0; half < 65536; half++) {
      const value = fromFloat16(half);
      if (Number.isNaN(value)) expect(Number.isNaN(fromFloat16(toFloat16(value)))).toBe(true);
      else if (toFloat16(value) !== half) expect.fail(`${half} became ${toFloat16(value)}`);
    }
  });

  it("stands for the numbers of IEEE 754", () => {
    expect(fromFloat16(0x3c00)).toBe(1);
    expect(fromFloat16(0x7bff)).toBe(65504);
    expect(fromFloat16(0x0001)).toBe(2 ** -24);
    expect(fromFloat16(0x0400)).toBe(2 ** -14);
    expect(fromFloat16(0xfc00)).toBe(-Infinity);
  });

  it("rounds ties to even, into infinity and into the subnormals", () => {
    expect(toFloat16(1 + 2 ** -11)).toBe(0x3c00);
    expect(toFloat16(1 + 3 * 2 ** -11)).toBe(0x3c02);
    expect(toFloat16(65519)).toBe(0x7bff);
    expect(toFloat16(65520)).toBe(0x7c00); // the tie between 65504 and 2¹⁶
    expect(toFloat16(1e10)).toBe(0x7c00);
    expect(toFloat16(2 ** -25)).toBe(0); // the tie between 0 and the smallest subnormal
    expect(toFloat16(2 ** -25 * 1.001)).toBe(1);
    expect(toFloat16(-(2 ** -24) * 1.5)).toBe(0x8002);
    expect(toFloat16(2 ** -14 - 2 ** -26)).toBe(0x0400); // the largest subnormal's tie runs into the normals
    expect(fromFloat16(toFloat16(NaN))).toBeNaN();
  });

  it("never picks the farther of the two neighbours", () => {
    fc.assert(
      fc.property(fc.float({ min: -65504, max: 65504, noNaN: true }), (value) => {
        const half = toFloat16(value);
        const error = Math.abs(fromFloat16(half) - value);
        for (const other of [half - 1, half + 1]) {
          const neighbour = fromFloat16(other & 0xffff);
          if (Number.isFinite(neighbour) && Math.abs(neighbour - value) < error) return false;
        }
        return true;
      }),
      { numRuns: 2000 },
    );
  });
});
