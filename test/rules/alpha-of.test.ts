import { expect, test } from "vitest";

import { alphaOf } from "../../src/rules/alpha-of.js";
import { exampleRule } from "../support/rule.js";

test("a metric's false alarms are those of the run's rule on it", () =>
  expect(alphaOf("phi.given_a", [exampleRule(), exampleRule({ metric: "phi.given_a", alpha: 0.003 })])).toBe(
    0.003,
  ));

test("those of a rule on what is new in the run count too, and the fewest of several", () => {
  const ofNew = exampleRule({ metric: "phi.leak_a", alpha: 0.004 });
  expect(alphaOf("phi.given_a", [ofNew])).toBe(0.004);
  expect(alphaOf("phi.given_a", [exampleRule({ metric: "phi.given_a", alpha: 0.01 }), ofNew])).toBe(0.004);
});

test("where no rule reads it, those of the default rule", () => {
  expect(alphaOf("phi.given_a", [])).toBe(0.005);
  expect(alphaOf("phi.reach", [])).toBe(0.005);
  expect(alphaOf("phi.given_b", [exampleRule()])).toBe(0.02);
});
