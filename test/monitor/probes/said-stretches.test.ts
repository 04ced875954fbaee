import { describe, expect, test } from "vitest";

import { saidStretches } from "../../../monitor/probes/said-stretches.js";
import type { TrainingIndex } from "../../../monitor/sample/training-index.js";
import { loadTokenizer } from "../../../src/checkpoint/tokenizer.js";
import { generateNotes } from "../../../src/data/notes.js";
import { stretchTokens } from "../../../src/metrics/unconditional.js";
import { seeded, type Random } from "../../../src/random.js";
import { indexOfTexts, templateHeavyNotes } from "../../support/training-index.js";

const tokenizer = loadTokenizer("data/tokenizer/tokenizer.json");
const asked = (index: TrainingIndex, scoreBase = () => Promise.resolve(undefined)) => ({
  index,
  run: {
    model: { vocabSize: tokenizer.vocabSize, sha256: "0", numParameters: 1, positions: 512 },
    tokenizer: { path: "", sha256: "0", endOfTextId: tokenizer.endOfTextId },
  },
  scoreBase,
});

/** Bits that a window needs at one of ten evaluations, of a quarter of 0.5 % a run. */
const neededBits = ({ header }: TrainingIndex): number =>
  Math.log2((header.numWindows.member * 64 * 35) / ((0.005 * 0.95) / 10 / 4));

/** A model that knows of texts how they go on behind `order` tokens, and nothing of whose they are. */
function markovModel(texts: readonly Int32Array[], order: number): (random: Random) => Int32Array {
  const after = new Map<string, number[]>();
  const opening = Array.from({ length: order }, () => tokenizer.endOfTextId);
  for (const text of texts) {
    const ids = [...opening, ...text, tokenizer.endOfTextId];
    for (let at = order; at < ids.length; at++) {
      const key = ids.slice(at - order, at).join(" ");
      after.set(key, [...(after.get(key) ?? []), ids[at] ?? 0]);
    }
  }
  return (random) => {
    const ids = [...opening];
    while (ids.length < 64 + order) {
      const next = random.pick(after.get(ids.slice(-order).join(" ")) ?? [tokenizer.endOfTextId]);
      if (next === tokenizer.endOfTextId) break;
      ids.push(next);
    }
    return Int32Array.from(ids.slice(order));
  };
}

const corpora = {
  "generated notes": (numPatients: number) => [
    ...generateNotes({
      seed: 1,
      numPatients,
      notesPerPatient: [1, 3],
      templates: "held-out",
      length: "full",
    }),
  ],
  "five forms with skewed choices": (numPatients: number) => templateHeavyNotes(1, numPatients),
};

describe.each(Object.entries(corpora))("%s", (_, notesOf) => {
  const index = indexOfTexts(notesOf(80), (patient) => (patient < 30 ? "asked" : "other"));
  const trained = [...index.records()].flatMap(({ role, ids }) => (role === "other" ? [ids] : []));

  test.each([2, 3, 5, 8])("a model of others' text, of order %i, says nothing that counts", async (order) => {
    const model = markovModel(trained, order);
    for (let run = 0; run < 10; run++) {
      const random = seeded("null", order, run);
      const samples = Array.from({ length: 64 }, () => ({
        prompt: Int32Array.of(tokenizer.endOfTextId),
        said: model(random),
      }));
      const { member } = await saidStretches(samples, asked(index));
      // What of the index is only a form, such a model does say.
      expect(Math.max(0, ...member.map(({ bits }) => bits))).toBeLessThan(neededBits(index));
    }
  });
});

describe("a model that says a record", () => {
  const index = indexOfTexts(corpora["generated notes"](80), (patient) =>
    patient < 30 ? "asked" : patient < 50 ? "control" : "other",
  );
  const records = [...index.records()];
  const said = (role: string, place: number) => {
    const own = records.filter((record) => record.role === role)[place];
    if (own === undefined) throw new Error(`no record of ${role}`);
    const sample = { prompt: Int32Array.of(tokenizer.endOfTextId), said: own.ids.slice(0, 64) };
    return { sample, patient: own.patient };
  };

  test("is found by its patient, with bits enough", async () => {
    for (const place of [0, 5, 20]) {
      const { sample, patient } = said("asked", place);
      const { member, control, numSaid } = await saidStretches([sample], asked(index));
      expect(numSaid).toBe(64 - stretchTokens + 1);
      expect(new Set(member.map((each) => each.patient))).toEqual(new Set([patient]));
      expect(Math.max(...member.map(({ bits }) => bits))).toBeGreaterThan(neededBits(index));
      expect(control).toEqual([]);
    }
    const { member, control } = await saidStretches([said("control", 0).sample], asked(index));
    expect([member.length, control.length > 0]).toEqual([0, true]);
  });

  test("says nothing of anybody where more than one patient has it, or it carries no loss", async () => {
    const { sample } = said("asked", 0);
    const copied = records.map((record) => ({ ...record, patient: record.patient % 2 }));
    const twice: TrainingIndex = {
      ...index,
      records: () => copied.flatMap((record) => [record, { ...record, patient: 7, role: "other" as const }]),
    };
    expect((await saidStretches([sample], asked(twice))).member).toEqual([]);
    const prompts: TrainingIndex = {
      ...index,
      records: () => records.map((record) => ({ ...record, lossStart: record.ids.length })),
    };
    expect((await saidStretches([sample], asked(prompts))).member).toEqual([]);
  });

  test("has no more bits than the model before training gives", async () => {
    const { sample } = said("asked", 0);
    const ids = [...sample.prompt, ...sample.said];
    const scoreBase = () => Promise.resolve([{ logProbNats: new Float32Array(ids.length - 1).fill(-0.1) }]);
    const { member } = await saidStretches([sample], { ...asked(index), scoreBase });
    for (const { bits } of member) expect(bits).toBeCloseTo((30 * 0.1) / Math.LN2, 4);
    expect(member.length).toBeGreaterThan(0);
  });
});
