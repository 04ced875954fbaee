import { beforeAll, describe, expect, test } from "vitest";

import { factItems } from "../../prepare/fact-items.js";
import { normalise } from "../../src/phi/normalise.js";
import type { FactItem } from "../../src/run/records.js";
import { maxTokens, probedNotes, readVariant, tokenizer } from "../support/probed-notes.js";

const { records, values } = probedNotes();
const making = { tokenizer, values, maxTokens };

describe("facts", () => {
  let facts: FactItem[];
  beforeAll(() => {
    facts = factItems([...records.values()], { ...making, idOf: (parts) => `fact ${parts}` });
  });

  test("are a patient's diagnosis behind the name, with 15 others in its place, alike in both arms", () => {
    for (const group of ["member", "control"] as const)
      expect(facts.filter((fact) => fact.group === group)).toHaveLength(24);
    expect(new Set(facts.map(({ patient }) => patient)).size).toBe(48);
    for (const fact of facts) {
      const record = records.get(fact.unit);
      const [own] = record?.facts ?? [];
      if (record === undefined || own === undefined) throw new Error("no fact");
      const standing = { ...record, ids: new Int32Array() };
      const truth = readVariant(fact.own, standing);
      expect(normalise(truth.value)).toBe(normalise(own.value));
      const others = fact.others.map((other) => readVariant(other, standing));
      expect(others).toHaveLength(15);
      const all = [truth, ...others].map(({ value }) => normalise(value));
      expect(new Set(all).size).toBe(16);
      for (const other of others) {
        expect(other.prefix).toBe(truth.prefix);
        // Written as the true one is: at the start of a sentence with a capital.
        expect(/^\s*\p{Lu}/u.test(other.value) || /^\s*\P{Lu}/u.test(truth.value)).toBe(true);
      }
      const names = record.spans
        .filter(({ type }) => type === "NAME")
        .map(({ start, end }) => record.text.slice(start, end));
      expect(names.some((name) => truth.prefix.startsWith(name))).toBe(true);
    }
  });

  test("are none where no record says any", () => {
    const silent = [...records.values()].map((record) => ({ ...record, facts: undefined }));
    expect(factItems(silent, { ...making, idOf: (parts) => parts })).toEqual([]);
  });
});
