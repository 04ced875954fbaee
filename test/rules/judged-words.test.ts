import { expect, test } from "vitest";

import { judgedWords } from "../../src/rules/judged-words.js";
import { exampleRule } from "../support/rule.js";

const rules = [
  exampleRule({ name: "leak" }),
  exampleRule({ name: "records" }),
  exampleRule({ name: "watch", action: "warn" }),
];

test("says of how many patients each rule that acts could tell, and which could tell nothing", () => {
  const judged = [
    { rule: "records", patients: 30, split: "first" },
    { rule: "records", patients: 4, split: "second" },
    { rule: "watch", patients: 9 },
  ];
  expect(judgedWords({ judged }, rules)).toBe(
    "patients judged: records 30 of first + 4 of second; nothing by leak",
  );
  expect(judgedWords({ judged: [...judged, { rule: "leak", patients: 2 }] }, rules)).toBe(
    "patients judged: leak 2, records 30 of first + 4 of second",
  );
});

test("says nothing where no rule that acts could, and of older runs", () => {
  expect(judgedWords({ judged: [{ rule: "watch", patients: 9 }] }, rules)).toBeUndefined();
  expect(judgedWords({ judged: [] }, rules)).toBeUndefined();
  expect(judgedWords({}, rules)).toBeUndefined();
});
