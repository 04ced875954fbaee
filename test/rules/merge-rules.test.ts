import { describe, expect, it } from "vitest";

import { defaultRules } from "../../src/rules/default-rules.js";
import { mergeRules } from "../../src/rules/merge-rules.js";
import { exampleRule as rule } from "../support/rule.js";

const namesOf = (rules: readonly { readonly name: string }[]) => rules.map(({ name }) => name);
const names = namesOf(defaultRules);

describe("a config's own rules", () => {
  it("stand behind the default ones", () => {
    const own = rule({ name: "own" });
    expect(mergeRules([own])).toEqual([...defaultRules, own]);
  });

  it("take the place of the default rule of their name, whole", () => {
    const own = rule({ name: "extraction", fromStage: "clinical", action: "next-stage" });
    const merged = mergeRules([rule({ name: "own" }), own]);
    expect(namesOf(merged)).toEqual([...names, "own"]);
    expect(merged.find(({ name }) => name === "extraction")).toBe(own);
  });

  it("are all of the defaults where they repeat them", () =>
    expect(mergeRules(defaultRules)).toEqual(defaultRules));

  it("are no rule at all where the list is empty", () => expect(mergeRules([])).toEqual([]));

  it("may be the default ones but for those that are switched off", () => {
    const without = names.filter((name) => name !== "leak-b" && name !== "canary");
    expect(namesOf(mergeRules([], new Set(["leak-b", "canary"])))).toEqual(without);
    expect(mergeRules([], new Set(names))).toEqual([]);
  });
});
