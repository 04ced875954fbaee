import { expect, test } from "vitest";

import { alphaOf } from "../../src/rules/alpha-of.js";
import { exampleRule } from "../support/rule.js";

test("a metric's false alarms are those of the run's rule on it", () =>
  expect(alphaOf("phi.leak_a", [exampleRule(), exampleRule({ metric: "phi.leak_a", alpha: 0.003 })])).toBe(
    0.003,
  ));

test("where no rule reads it, those of the default rule", () => {
  expect(alphaOf("phi.leak_a", [])).toBe(0.005);
  expect(alphaOf("phi.reach", [])).toBe(0.005);
  expect(alphaOf("phi.leak_b", [exampleRule()])).toBe(0.02);
});
