import { expect, test } from "vitest";

import { actsIn } from "../../src/rules/acts-in.js";

const stages = ["first", "second"];
const stagesOf = (rule: Parameters<typeof actsIn>[0]) =>
  ["base", ...stages].filter((stage) => actsIn(rule, { stage, stages }));

test("a rule acts from its stage on, and before training only where it names none", () => {
  expect(stagesOf({})).toEqual(["base", "first", "second"]);
  expect(stagesOf({ fromStage: "first" })).toEqual(["first", "second"]);
  expect(stagesOf({ fromStage: "second" })).toEqual(["second"]);
});
