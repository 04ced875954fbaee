import { expect, expectTypeOf, test } from "vitest";

import { defined } from "../src/defined.js";

test("drops what is undefined and nothing else that is falsy", () => {
  expect(Object.entries(defined({ a: 0, b: undefined, c: "", d: false, e: null, f: NaN }))).toEqual([
    ["a", 0],
    ["c", ""],
    ["d", false],
    ["e", null],
    ["f", NaN],
  ]);
});

test("members that may be undefined become optional ones, the others stay", () => {
  const members: { readonly kind: "point"; readonly n: number | undefined; readonly low?: number } = {
    kind: "point",
    n: undefined,
  };
  const point: { readonly kind: "point"; readonly n?: number; readonly low?: number } = defined(members);
  expect(Object.keys(point)).toEqual(["kind"]);
  expectTypeOf(defined({ kind: "point", n: members.n }).kind).toEqualTypeOf<"point">();
  expectTypeOf(defined({ n: members.n })).not.toExtend<{ readonly n: number }>();
});
