import { seeded, type Random } from "../../src/random.js";

/**
 * Notes that are filled-in forms, as token ids: a few templates with skewed choices, names copied from the
 * header, numbers, and here and there a changed word. With each token comes whether somebody who knows the
 * templates, but never saw the note, would have said it: the likeliest choice, the name in the header.
 */
export interface FilledForm {
  readonly patient: string;
  readonly ids: number[];
  /** Whether the likeliest token, given all before it, is the note's own. */
  readonly isExpected: boolean[];
  /** Which part of which template each token belongs to: who never saw the part cannot know it. */
  readonly parts: string[];
}

export const formVocabulary = 4000;

type Segment =
  | { readonly kind: "fixed"; readonly ids: readonly number[] }
  | { readonly kind: "choice"; readonly alternatives: readonly (readonly number[])[] }
  | { readonly kind: "name" }
  | { readonly kind: "number"; readonly values: readonly number[] }
  | { readonly kind: "word"; readonly usual: number };

const skewed = [0.75, 0.18, 0.07];

function someTokens(random: Random, least: number, most: number): number[] {
  return Array.from({ length: least + random.below(most - least + 1) }, () => word(random));
}

/** A word, common ones more often: a form is not made of words that nothing else holds. */
const word = (random: Random): number => 100 + Math.floor(formVocabulary * 0.97 * random.float() ** 3);

function templateOf(random: Random): Segment[] {
  const segments: Segment[] = [];
  for (let i = 0; i < 9; i++) {
    segments.push({ kind: "fixed", ids: someTokens(random, 5, 14) });
    segments.push(
      random.pick<Segment>([
        { kind: "choice", alternatives: skewed.map(() => someTokens(random, 2, 8)) },
        { kind: "choice", alternatives: skewed.map(() => someTokens(random, 8, 16)) },
        { kind: "name" },
        { kind: "number", values: someTokens(random, 12, 12) },
        { kind: "word", usual: word(random) },
      ]),
    );
  }
  return segments;
}

function choose<T>(random: Random, items: readonly T[]): { readonly item: T; readonly isFirst: boolean } {
  let left = random.float();
  const found = skewed.findIndex((share) => (left -= share) < 0);
  const place = found < 0 ? 0 : found;
  return { item: items[place] as T, isFirst: place === 0 };
}

function filled(template: readonly Segment[], patient: string, random: Random, nr = 0): FilledForm {
  const parts: string[] = [];
  let part = "header";
  const ids: number[] = [];
  const isExpected: boolean[] = [];
  const say = (tokens: readonly number[], expected: boolean | readonly boolean[]): void => {
    tokens.forEach((token, i) => {
      ids.push(token);
      parts.push(part);
      isExpected.push(typeof expected === "boolean" ? expected : (expected[i] ?? false));
    });
  };
  const name = Array.from({ length: 1 + random.below(3) }, () => 100 + random.below(formVocabulary - 100));
  say([1, 2], true);
  say(name, false);
  say([3, 4], true);
  say(
    Array.from({ length: 4 }, () => 10 + random.below(10)),
    false,
  );
  template.forEach((segment, at) => {
    part = `${nr}.${at}`;
    if (segment.kind === "fixed") say(segment.ids, true);
    else if (segment.kind === "name") say(name, true);
    else if (segment.kind === "number") {
      const { item, isFirst } = choose(random, segment.values);
      part += `.${item}`;
      say([item], isFirst);
    } else if (segment.kind === "word") {
      const isUsual = random.float() < 0.8;
      part += `.${isUsual}`;
      say([isUsual ? segment.usual : word(random)], isUsual);
    } else {
      // The first token of a choice tells which it is.
      const { item, isFirst } = choose(random, segment.alternatives);
      part += `.${segment.alternatives.indexOf(item)}`;
      say(
        item,
        item.map((_, i) => isFirst || i > 0),
      );
    }
  });
  return { patient, ids, isExpected, parts };
}

/** Notes of patients of their own, made of five templates of which some are far commoner than others. */
export function filledForms(
  seed: number,
  groups: readonly (readonly [prefix: string, count: number])[],
): FilledForm[][] {
  const random = seeded("forms", seed);
  const templates = Array.from({ length: 5 }, () => templateOf(random));
  const usage = [0.5, 0.2, 0.15, 0.1, 0.05];
  return groups.map(([prefix, count]) =>
    Array.from({ length: count }, (_, i) => {
      let left = random.float();
      const found = usage.findIndex((share) => (left -= share) < 0);
      return filled(templates[Math.max(0, found)] ?? [], `${prefix}${i}`, random, Math.max(0, found));
    }),
  );
}
