import { describe, expect, test } from "vitest";

import { makeCanaries, type CanaryConfig } from "../../src/data/canaries.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";

const tokenizer = loadTokenizer("data/tokenizer/tokenizer.json");
const encode = (text: string) => tokenizer.encode(text).ids;
const config = (overrides: Partial<CanaryConfig> = {}): CanaryConfig => ({
  stage: "cpt",
  tiers: [0, 1, 4],
  perTier: 20,
  symbols: 10,
  design: "digits",
  references: 1024,
  ...overrides,
});

describe.each([
  ["digits", 10, 10],
  ["letters", 7, 26],
  ["words", 5, 64],
] as const)("canaries of %s", (design, symbols, atLeastSymbols) => {
  const { canaries, alphabetIds } = makeCanaries({ config: config({ design, symbols }), seed: 1, encode });

  test("fill every tier", () => {
    for (const tier of [0, 1, 4]) expect(canaries.filter((canary) => canary.tier === tier)).toHaveLength(20);
    expect(alphabetIds.length).toBeGreaterThanOrEqual(atLeastSymbols);
    expect(new Set(alphabetIds).size).toBe(alphabetIds.length);
  });

  test("hold a secret of single tokens of the alphabet behind an unchanged prefix", () => {
    for (const { text, prefix, ids, secretStart, secretLength } of canaries) {
      expect(ids).toEqual(Array.from(encode(text)));
      expect(ids.slice(0, secretStart)).toEqual(Array.from(encode(prefix)));
      expect(secretLength).toBe(symbols);
      expect(ids).toHaveLength(secretStart + secretLength);
      for (const id of ids.slice(secretStart)) expect(alphabetIds).toContain(id);
      expect(secretStart).toBeGreaterThanOrEqual(10);
    }
  });

  test("share no prefix, and no words just before the secret", () => {
    expect(new Set(canaries.map(({ prefix }) => prefix)).size).toBe(canaries.length);
    expect(new Set(canaries.map(({ prefix }) => prefix.split(" ").slice(-5).join(" "))).size).toBe(
      canaries.length,
    );
  });
});

test("one seed gives the same canaries again, another gives others", () => {
  const texts = (seed: number) =>
    makeCanaries({ config: config(), seed, encode }).canaries.map(({ text }) => text);
  expect(texts(3)).toEqual(texts(3));
  const others = new Set(texts(4));
  expect(texts(3).filter((text) => others.has(text))).toEqual([]);
});

test("symbols are drawn uniformly", () => {
  const { canaries, alphabetIds } = makeCanaries({
    config: config({ tiers: [0], perTier: 1000 }),
    seed: 5,
    encode,
  });
  const counts = new Map(alphabetIds.map((id) => [id, 0]));
  for (const { ids, secretStart } of canaries)
    for (const id of ids.slice(secretStart)) counts.set(id, (counts.get(id) ?? 0) + 1);
  // 10,000 symbols over 10 cells; chi-square with 9 degrees of freedom is above 27.9 once in 1,000 (the seed
  // is fixed: no flicker).
  const chiSquare = [...counts.values()].reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
  expect(chiSquare).toBeLessThan(27.9);
});

test("a secret of fewer than 30 bits is refused, with the number of symbols that would do", () => {
  // 9·log2(10) = 29.9 < 30 ≤ 33.2 = 10·log2(10)
  expect(() => makeCanaries({ config: config({ symbols: 9 }), seed: 1, encode })).toThrow(
    expect.objectContaining({
      code: "CONFIG_INVALID",
      message: expect.stringContaining("29.9 bits") as string,
      remedy: "use at least 10 symbols",
    }) as Error,
  );
});

test("a tokenizer that merges digits gets them with spaces between, or is refused", () => {
  // Like GPT-2's: a number is one token, a space belongs to the word behind it.
  const ids = new Map<string, number>();
  const idOf = (piece: string) => ids.get(piece) ?? ids.set(piece, ids.size).size - 1;
  const merging = (text: string) => (text.match(/ ?\d+| ?[a-z]+|./gi) ?? []).map(idOf);
  const { canaries, alphabetIds } = makeCanaries({ config: config(), seed: 1, encode: merging });
  expect(alphabetIds).toHaveLength(10);
  expect(canaries[0]?.text).toMatch(/:( \d){10}$/);
  const characters = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);
  expect(() =>
    makeCanaries({ config: config({ design: "words", symbols: 5 }), seed: 1, encode: characters }),
  ).toThrow(expect.objectContaining({ code: "CANARY_UNSOUND" }) as Error);
});
