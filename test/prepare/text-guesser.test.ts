import { describe, expect, test } from "vitest";

import { TemplateIndex } from "../../prepare/templates.js";
import { guessText } from "../../prepare/text-guesser.js";
import { hitBits, neededRecordBits } from "../../src/metrics/strong-record.js";
import { splitStarts } from "../../src/metrics/extraction.js";
import { invariant } from "../../src/errors.js";
import { seeded } from "../../src/random.js";
import { filledForms, formVocabulary, type FilledForm } from "../support/filled-forms.js";

const bitsOf = (law: ArrayLike<number> | undefined, start: number, end: number): number =>
  Array.from({ length: end - start }, (_, i) => -(law?.[start + i] ?? NaN) / Math.LN2).reduce(
    (a, b) => a + b,
    0,
  );

/** Text over few words, in which everything has stood before: all contexts of the chain are met. */
const small = (name: string, length = 90) => {
  const random = seeded("small", name);
  const phrases = Array.from({ length: 6 }, (_, i) => {
    const own = seeded("phrase", i);
    return Array.from({ length: 4 + own.below(8) }, () => own.below(20));
  });
  const ids: number[] = [];
  while (ids.length < length) ids.push(...random.pick(phrases), random.below(20));
  return ids.slice(0, length);
};

describe("a guesser of the training text", () => {
  const training = Array.from({ length: 12 }, (_, i) => ({ patient: `t${i}`, ids: small(`t${i}`) }));
  const others = Array.from({ length: 8 }, (_, i) => ({ patient: `c${i}`, ids: small(`c${i}`) }));
  const guess = (ids: readonly number[], more: readonly { patient: string; ids: number[] }[] = []) =>
    guessText([{ patient: "asked", ids }, ...others], { training: [...training, ...more], vocabSize: 20 })[0];

  test("is a law: what it gives all tokens that could follow adds up to 1 at most", () => {
    for (const length of [0, 3, 20, 80]) {
      const before = small("asked").slice(0, length);
      const total = Array.from({ length: 20 }, (_, token) =>
        Math.exp(guess([...before, token])?.[length] ?? NaN),
      ).reduce((a, b) => a + b, 0);
      expect(total).toBeLessThan(1 + 1e-6);
      expect(total).toBeGreaterThan(0.7);
    }
  });

  test("does not know what only the patient's own records say", () => {
    const ids = small("asked");
    const own = [
      { patient: "asked", ids },
      { patient: "asked", ids: [...ids].reverse() },
    ];
    // Escapes are learned from others' records, whose counts the patient's own training records do add to.
    const alone = guessText([{ patient: "asked", ids }], { training, vocabSize: 20 })[0];
    const withOwn = guessText([{ patient: "asked", ids }], {
      training: [...training, ...own],
      vocabSize: 20,
    })[0];
    expect([...(withOwn ?? [])]).toEqual([...(alone ?? [])]);
    const byAnother = guessText([{ patient: "asked", ids }], {
      training: [...training, { patient: "another", ids }],
      vocabSize: 20,
    })[0];
    expect(bitsOf(byAnother, 50, 80)).toBeLessThan(bitsOf(alone, 50, 80) / 2);
  });

  test("takes nothing, and what stands nowhere", () => {
    expect(guessText([], { training: [], vocabSize: 20 })).toEqual([]);
    expect(guessText([{ patient: "a", ids: [] }], { training, vocabSize: 20 })[0]).toHaveLength(0);
    const [law] = guessText([{ patient: "a", ids: [1, 2, 3] }], { training: [], vocabSize: 20 });
    expect(law?.every((log) => Number.isFinite(log) && log < 0)).toBe(true);
    // A word that nobody ever said is still possible.
    expect(guess([...small("asked"), 19, 19, 19])?.every(Number.isFinite)).toBe(true);
  });

  test("knows what the record said before", () => {
    const random = seeded("repeats");
    const text = Array.from({ length: 60 }, () => random.below(formVocabulary));
    const [law] = guessText([{ patient: "a", ids: [...text, ...text] }], {
      training: [],
      vocabSize: formVocabulary,
    });
    expect(bitsOf(law, 20, 50)).toBeGreaterThan(300);
    expect(bitsOf(law, 80, 110)).toBeLessThan(60);
  });
});

/** What the guesser needs for windows that somebody would say who knows the forms, but not the patient. */
function neverSeen(seed: number) {
  const [members = [], controls = []] = filledForms(seed, [
    ["m", 60],
    ["c", 40],
  ]);
  const all = [...members, ...controls];
  const laws = guessText(all, { training: members, vocabSize: formVocabulary });
  const templates = new TemplateIndex();
  all.forEach(({ patient, ids }) => templates.add(patient, patient, ids));
  members.forEach(({ patient, ids }) => templates.see(patient, ids));
  const holders = new Map<string, Set<string>>();
  for (const { patient, parts } of members)
    for (const part of parts) holders.set(part, (holders.get(part) ?? new Set()).add(patient));
  /** Whether it comes from somebody who has read two others' records with this part of the form, or more. */
  const isSaid = ({ patient, isExpected, parts }: FilledForm, i: number): boolean => {
    const held = holders.get(parts[i] ?? "") ?? new Set();
    return isExpected[i] === true && held.size - (held.has(patient) ? 1 : 0) >= 2;
  };
  const startsOf = ({ patient, ids }: FilledForm) =>
    splitStarts({
      length: ids.length,
      size: 30,
      from: 50,
      templateStarts: templates.templateStarts(patient, 30),
    }).unique;
  const bits = all.map((form, i) =>
    hitBits({
      margins: form.ids.map((_, token) => (isSaid(form, token) ? 1 : -1)),
      starts: startsOf(form),
      guessers: [invariant(laws[i], "every form has a law")],
    }),
  );
  const hits = (from: number, to: number) => bits.slice(from, to).flatMap((each) => each ?? []);
  const numWindows = members.reduce((sum, form) => sum + startsOf(form).length, 0);
  return {
    needed: neededRecordBits({ numWindows, plannedLooks: 5, alpha: 0.0075 }),
    member: hits(0, members.length),
    control: hits(members.length, all.length),
  };
}

test("forms that were filled in prove nothing, whoever knows the forms", () => {
  const runs = [0, 1].map(neverSeen);
  for (const { needed, member, control } of runs) {
    // The forms do come out of it: unique windows of many patients whom training never saw.
    expect(member.length).toBeGreaterThan(15);
    expect(control.length).toBeGreaterThan(10);
    expect(Math.max(...member)).toBeLessThan(0.7 * (needed + Math.max(...control)));
  }
}, 180_000);
