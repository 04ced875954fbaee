import { beforeAll, describe, expect, test } from "vitest";

import type { Span } from "../../src/data/record.js";
import {
  isStrongCandidate,
  spansOfUnit,
  ValueCensus,
  type InventoriedSpan,
} from "../../src/phi/inventory.js";
import { normalise } from "../../src/phi/normalise.js";
import { ControlValues } from "../../prepare/control-values.js";
import type { ProbedRecord } from "../../prepare/variant-text.js";
import { variantsOfSpans } from "../../prepare/variants.js";
import { maxTokens, probedNotes, readVariant, tokenizer } from "../support/probed-notes.js";

const census = new ValueCensus((value) => `hash of ${value}`);
const { records, values } = probedNotes();
const making = { tokenizer, values, maxTokens, recordOf: (id: string) => records.get(id) };
let spans: InventoriedSpan[];

beforeAll(() => {
  for (const { text, spans: own, unit } of records.values())
    census.add({
      text,
      spans: own,
      patient: unit.patient,
      isControl: unit.group === "control",
    });
  spans = [...records.values()].flatMap(({ text, spans: own, ids, unit }) => {
    const { offsets } = tokenizer.encode(text);
    const annotated = {
      ...unit,
      recordId: unit.id,
      text,
      spans: own,
      truth: "generated",
      offsets,
      numScored: ids.length,
    } as const;
    return spansOfUnit(annotated, census, (parts) => `span ${parts}`);
  });
});

const found = (id: string): { readonly item: InventoriedSpan; readonly record: ProbedRecord } => {
  const item = spans.find(({ span }) => span.id === id);
  const record = item === undefined ? undefined : records.get(item.span.unit);
  if (item === undefined || record === undefined) throw new Error(`no ${id}`);
  return { item, record };
};

describe("decoys", () => {
  test("are other control patients' values in the record's own place, tokenized with it", () => {
    const owners = new Map<string, Set<string>>();
    for (const { span, entry } of spans) {
      const own = owners.get(normalise(entry.value)) ?? new Set();
      owners.set(normalise(entry.value), own.add(`${span.group} ${span.patient}`));
    }
    let numDecoys = 0;
    for (const item of variantsOfSpans(spans, making)) {
      if (item.kind !== "decoys") continue;
      const {
        item: {
          span,
          entry,
          characters: [start, end],
        },
        record,
      } = found(item.span);
      const read_ = item.values.map((value) => readVariant(value, record));
      expect(item.values.length).toBeGreaterThanOrEqual(7);
      expect(item.values.length).toBeLessThanOrEqual(31);
      expect(new Set(read_.map(({ value }) => normalise(value))).size).toBe(item.values.length);
      for (const { value, ids } of read_) {
        numDecoys++;
        const decoy = value.trim();
        expect(decoy.replace(/\d/g, "9").replace(/[A-Z]/g, "A")).toBe(
          entry.value.replace(/\d/g, "9").replace(/[A-Z]/g, "A"),
        );
        const own = [...(owners.get(normalise(decoy)) ?? [])];
        expect(own.some((owner) => owner.startsWith("control"))).toBe(true);
        expect(own).not.toContain(`${span.group} ${span.patient}`);
        const whole = tokenizer.encode(record.text.slice(0, start) + decoy + record.text.slice(end)).ids;
        expect(ids).toEqual(Array.from(whole.subarray(0, ids.length)));
      }
    }
    expect(numDecoys).toBeGreaterThan(500);
  });

  test("prefer places with the same word before them", () => {
    const own = new ControlValues();
    const spanOf = (slot: string, value: string): Span => ({
      start: slot.length + 1,
      end: slot.length + 1 + value.length,
      type: "PHONE",
      format: "",
    });
    const record = (slot: string, value: string) => ({
      text: `${slot} ${value}`,
      spans: [spanOf(slot, value)],
    });
    for (let i = 0; i < 10; i++) {
      own.add(record("call", `555-01${i}`), `p${i}`);
      own.add(record("fax", `555-02${i}`), `p${i}`);
    }
    const decoysOf = (slot: string, value: string, patient: string, limit: number) =>
      own.decoysOf(record(slot, value), spanOf(slot, value), { patient, limit, name: "test" });
    const decoys = decoysOf("fax", "555-999", "q", 12);
    expect(decoys.slice(0, 10).every((value) => value.startsWith("555-02"))).toBe(true);
    expect(decoys.slice(10).every((value) => value.startsWith("555-01"))).toBe(true);
    // Never another written form, the patient's own, nor the value itself.
    expect(decoysOf("fax", "555 021", "q", 30)).toEqual([]);
    expect(decoysOf("fax", "555-021", "q", 30)).toHaveLength(19);
    expect(decoysOf("fax", "555-021", "p0", 30)).toHaveLength(17);
  });

  test("are none where too few others have such a value", () => {
    const alone = variantsOfSpans(spans, { ...making, values: new ControlValues() });
    expect(alone.some(({ kind }) => kind === "decoys")).toBe(false);
    expect(alone.some(({ kind }) => kind === "variants")).toBe(true);
  });
});

describe("variants", () => {
  test("are of all members' identifiers that could be strong, of controls' as many as are compared", () => {
    const made = variantsOfSpans(spans, making).flatMap((item) =>
      item.kind === "variants" ? [found(item.span).item.span] : [],
    );
    const strong = spans.filter(({ span }) => isStrongCandidate(span));
    expect(made.filter(({ group }) => group === "member")).toHaveLength(
      strong.filter(({ span }) => span.group === "member").length,
    );
    expect(made.filter(({ group }) => group === "control")).toHaveLength(48);
    expect(made.every((span) => isStrongCandidate(span))).toBe(true);
  });

  test("end with the value, behind less and less of the record", () => {
    for (const item of variantsOfSpans(spans, making)) {
      if (item.kind !== "variants") continue;
      const {
        item: {
          entry,
          characters: [start],
        },
        record,
      } = found(item.span);
      const name = record.spans
        .filter(({ type }) => type === "NAME")
        .map((own) => record.text.slice(own.start, own.end));
      for (const rung of ["header", "name", "slot", "nothing", "swapped"] as const) {
        const variant = item[rung];
        if (variant === undefined) continue;
        const { prefix, value, ids } = readVariant(variant, record);
        expect(value.trim()).toBe(entry.value);
        expect(prefix.length, rung).toBeLessThanOrEqual(start + 60);
        // Tokenized whole with what follows.
        const before = value.startsWith(" ") ? `${prefix} ` : prefix;
        const whole = tokenizer.encode(before + record.text.slice(start)).ids;
        expect(ids).toEqual(Array.from(whole.subarray(0, ids.length)));
        if (rung === "nothing") expect(prefix).toBe("");
        if (rung === "name") expect(name.some((own) => prefix.startsWith(own))).toBe(true);
        if (rung === "slot") expect(record.text).toContain(prefix.trim());
      }
      const [header, nothing] = [item.header, item.nothing];
      expect((header?.start ?? 0) >= (nothing?.start ?? 0)).toBe(true);
    }
  });

  test("swap every place of the name, in each of its forms, and nothing else", () => {
    const text =
      "Chart of Maria Stone\nStone, Maria called; kidney stone.\nhusband Karl Stone, " +
      "maria.stone@mail.example\nMRN 4071193 seen.";
    const place = (value: string, type: "NAME" | "RELATIVE" | "EMAIL" | "MRN") => {
      const start = text.indexOf(value);
      return { start, end: start + value.length, type, format: "" };
    };
    const own = [
      place("Maria Stone", "NAME"),
      place("Stone, Maria", "NAME"),
      place("Karl Stone", "RELATIVE"),
      place("maria.stone@mail.example", "EMAIL"),
      place("4071193", "MRN"),
    ];
    const record: ProbedRecord = {
      text,
      spans: own,
      ids: tokenizer.encode(text).ids,
      unit: { id: "u", group: "member", stage: "s", patient: "p" },
    };
    const donors = new ControlValues();
    donors.add({ text: "Last, First", spans: [{ start: 0, end: 11, type: "NAME", format: "" }] }, "q");
    donors.add({ text: "Igor Vance", spans: [{ start: 0, end: 10, type: "NAME", format: "" }] }, "r");
    const annotated = {
      id: "u",
      group: "member",
      stage: "s",
      patient: "p",
      recordId: "r",
      text,
      spans: own,
      truth: "annotated",
      offsets: tokenizer.encode(text).offsets,
      numScored: 200,
    } as const;
    const strong = spansOfUnit(annotated, new ValueCensus((value) => value), (parts) => parts).filter(
      ({ span }) => span.class === "MRN",
    );
    const [variants] = variantsOfSpans(strong, { ...making, values: donors, recordOf: () => record });
    if (variants?.kind !== "variants" || variants.swapped === undefined || variants.name === undefined)
      throw new Error("no variants");
    expect(readVariant(variants.swapped, record).prefix.trim()).toBe(
      "Chart of First Last\nLast, First called; kidney stone.\nhusband Karl Last, " +
        "first.last@mail.example\nMRN",
    );
    expect(readVariant(variants.name, record).prefix.trim()).toBe("Stone, Maria\nMRN");
  });

  test("leave out what the model has no room for", () => {
    expect(
      variantsOfSpans(spans, { ...making, maxTokens: 2 }).filter(({ kind }) => kind === "decoys"),
    ).toEqual([]);
  });
});
