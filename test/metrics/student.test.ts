import fc from "fast-check";
import { describe, expect, it } from "vitest";

import { studentCdf, studentQuantile } from "../../src/metrics/student.js";

describe("studentQuantile", () => {
  it("has the limits of the tables", () => {
    // Student's table, two-sided 95 %.
    expect(studentQuantile(0.975, 1)).toBeCloseTo(12.7062047362, 8);
    expect(studentQuantile(0.975, 10)).toBeCloseTo(2.228138852, 8);
    expect(studentQuantile(0.975, 19)).toBeCloseTo(2.0930240544, 8);
    expect(studentQuantile(0.975, 1e7)).toBeCloseTo(1.9599639845, 5);
    expect(studentQuantile(0.5, 3)).toBe(0);
    expect([studentQuantile(0, 3), studentQuantile(1, 3)]).toEqual([-Infinity, Infinity]);
  });

  it("turns round, rises, and undoes the distribution", () => {
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(
        probability,
        probability,
        fc.double({ min: 0.5, max: 500, noNaN: true }),
        (p, q, degrees) => {
          const [own, other] = [studentQuantile(p, degrees), studentQuantile(q, degrees)];
          expect(studentCdf(own, degrees)).toBeCloseTo(p, 9);
          expect(studentQuantile(1 - p, degrees)).toBeCloseTo(-own, 6);
          if (p < q) expect(own).toBeLessThanOrEqual(other);
        },
      ),
    );
  });
});
