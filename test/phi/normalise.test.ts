import { expect, test } from "vitest";

import { isCopiedFrom, normalise, standingIn } from "../../src/phi/normalise.js";

test("a number is the same number however it is written", () => {
  expect(normalise("(555) 010-2233")).toBe(normalise("555.010.2233"));
  expect(normalise("Ｊosé  ÁLVAREZ")).toBe("joséálvarez");
});

test.each([
  ["MRN 4071193 was seen. Record", "4071193", "MRN", true],
  ["MRN 4071192 was seen. Record", "4071193", "MRN", false],
  ["call 555-010-2233, or", "(555) 010-2233", "PHONE", true],
  ["", "Ann Ruiz", "NAME", false],
  ["Mrs. Fernandez came. Seen:", "Ana Fernandez", "NAME", true], // a part of at least four letters
  ["Mr. Wu came. Seen:", "Bo Wu", "NAME", false], // "Wu" has two
  ["fernandez-lopez family. Seen:", "Ana Fernandez", "NAME", true],
  ["write to afernandez77@example.org.", "Ana Fernandez", "NAME", true],
  ["Ana Fernandez came. Mail:", "afernandez77@example.org", "EMAIL", true],
  ["Bo Wu came, of example street. Mail:", "bwu4711@example.org", "EMAIL", false],
  ["the Memorial day parade", "Stone Memorial Hospital", "HOSPITAL", true],
  ["he lives in Boston.", "Boston", "CITY", true],
  ["dose 12 mg, then 3", "123", "AGE", false], // too short to be looked for across words
] as const)("after %j, the value %j (%s) is copied: %s", (earlier, value, type, expected) => {
  expect(isCopiedFrom(earlier, value, type)).toBe(expected);
});

test.each([
  ["MRN 407-1193.", ["4071193"], ["4071193"]],
  ["call (555) 010 2233 now", ["5550102233"], ["5550102233"]],
  ["40711935", ["4071193"], []],
  ["a4071193", ["4071193"], []],
  ["４０７１１９３", ["4071193"], ["4071193"]],
  ["", ["4071193"], []],
  ["one two", [], []],
  ["x 1 1 1 y", ["111", "11", "1y"], ["111", "11", "1y"]],
])("%j says of some values those that stand in it from word to word", (text, values, found) => {
  expect([...standingIn(text, new Set(values))].sort()).toEqual([...found].sort());
});
