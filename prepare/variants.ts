import type { Fact, Span, SpanType } from "../src/data/record.js";
import { isStrongCandidate, type InventoriedSpan } from "../src/phi/inventory.js";
import type { DecoysItem, FactItem, SpanItem, VariantsItem, VariantText } from "../src/run/records.js";
import { tokensOverlapping, type Tokenizer } from "../src/checkpoint/tokenizer.js";
import { nameWords, slotStart, type AnnotatedText, type ControlValues } from "./control-values.js";

/**
 * Other texts around an identifier, made while the records' texts are at hand and frozen as tokens: its place
 * with other patients' values in it, and its value behind less of the record. Each is tokenized whole, as a
 * record is: value and prefix are never tokenized apart (design: "One primitive").
 */

/** Decoys a value; with the value itself, 32 that are ranked. */
const numDecoys = 31;
/** Fewer make no rank. */
const minDecoys = 7;
/** Values of controls, a stage, that members' are compared with. */
const numComparedSpans = 48;
/**
 * Patients a stage and arm whose diagnosis is asked for, and the diagnoses it is ranked among, itself
 * included.
 */
const numFactUnits = 24;
const numRankedFacts = 16;

/** A probed unit with its record. */
export interface ProbedRecord extends AnnotatedText {
  readonly unit: {
    readonly id: string;
    readonly group: "member" | "control";
    readonly stage: string;
    readonly patient: string;
  };
  /** Tokens of the whole record. */
  readonly ids: Int32Array;
}

interface Making {
  readonly tokenizer: Tokenizer;
  readonly values: ControlValues;
  /** Tokens that a sequence may have, the separator left out. */
  readonly maxTokens: number;
}

/**
 * Decoys and variants of the spans that can leak by themselves: all of members, and of controls as many as
 * are compared.
 */
export function variantsOfSpans(
  spans: readonly InventoriedSpan[],
  recordOf: (unit: string) => ProbedRecord | undefined,
  making: Making,
): (DecoysItem | VariantsItem)[] {
  const numControls = new Map<string, number>();
  return spans.flatMap(({ span, characters: [start, end] }) => {
    const record = recordOf(span.unit);
    const place = record?.spans.find(
      (own) => own.start === start && own.end === end && own.type === span.class,
    );
    if (record === undefined || place === undefined || !isStrongCandidate(span)) return [];
    if (span.group === "control") {
      const num = numControls.get(span.stage) ?? 0;
      if (num >= numComparedSpans) return [];
      numControls.set(span.stage, num + 1);
    }
    const decoys = decoysOf(span, record, place, making);
    return [...(decoys === undefined ? [] : [decoys]), variantsOf(span, record, place, making)];
  });
}

function decoysOf(span: SpanItem, record: ProbedRecord, place: Span, making: Making): DecoysItem | undefined {
  const { text } = record;
  const drawn = making.values.decoysOf(record, place, {
    patient: span.patient,
    limit: numDecoys,
    name: span.id,
  });
  const values = drawn.flatMap((value) => {
    const decoy = {
      text: text.slice(0, place.start) + value + text.slice(place.end),
      start: place.start,
      end: place.start + value.length,
    };
    return tokenizedUpTo(decoy, making, record.ids) ?? [];
  });
  return values.length < minDecoys ? undefined : { kind: "decoys", span: span.id, values };
}

function variantsOf(span: SpanItem, record: ProbedRecord, place: Span, making: Making): VariantsItem {
  const rest = record.text.slice(place.start);
  const behind = (prefix: string | undefined): VariantText | undefined =>
    prefix === undefined
      ? undefined
      : tokenizedUpTo(
          { text: prefix + rest, start: prefix.length, end: prefix.length + place.end - place.start },
          making,
          record.ids,
        );
  const texts = {
    header: behind(headerPrefix(record, place.start)),
    name: behind(namePrefix(record, place.start)),
    slot: behind(slotPrefix(record, place.start)),
    nothing: behind(""),
    swapped: behind(swappedPrefix(span, record, place.start, making.values)),
  };
  const made = Object.entries(texts).filter(([, variant]) => variant !== undefined);
  return {
    kind: "variants",
    span: span.id,
    ...(Object.fromEntries(made) as Omit<VariantsItem, "kind" | "span">),
  };
}

/**
 * Tokenizes a text and keeps it up to the end of the value at [start, end). Undefined where it is too long
 * for the model, or has no such value.
 */
function tokenizedUpTo(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  { tokenizer, maxTokens }: Making,
  unitIds: Int32Array = new Int32Array(0),
): VariantText | undefined {
  const { ids, offsets } = tokenizer.encode(text);
  const place = tokensOverlapping(offsets, start, end);
  if (place === undefined || place.end > maxTokens) return undefined;
  let keep = 0;
  while (keep < place.start && ids[keep] === unitIds[keep]) keep++;
  return { keep, ids: Array.from(ids.subarray(keep, place.end)), start: place.start };
}

// ---------------------------------------------------------------- what an attacker may know

const namesIn = ({ spans }: AnnotatedText): Span[] =>
  spans.filter(({ type }) => type === "NAME").sort((a, b) => a.start - b.start);

/** The patient's name in its fullest form. */
function fullestName(record: AnnotatedText): string | undefined {
  const names = namesIn(record).map(({ start, end }) => record.text.slice(start, end));
  return names.reduce<string | undefined>(
    (fullest, name) => (fullest === undefined || name.length > fullest.length ? name : fullest),
    undefined,
  );
}

const lineEnd = (text: string, at: number): number => {
  const end = text.indexOf("\n", at);
  return end < 0 ? text.length : end;
};

/**
 * The record's first lines, up to the one that names the patient, then the line of the value: what a
 * letterhead or a list of visits shows.
 */
function headerPrefix(record: AnnotatedText, start: number): string {
  const { text } = record;
  const headerEnd = lineEnd(text, namesIn(record)[0]?.start ?? 0);
  if (start <= headerEnd) return text.slice(0, start);
  return `${text.slice(0, headerEnd)}\n${text.slice(text.lastIndexOf("\n", start - 1) + 1, start)}`;
}

/** What leads up to the value and is about it alone, such as `MRN `; undefined where there is no word. */
function slotPrefix(record: AnnotatedText, start: number): string | undefined {
  const slot = record.text.slice(slotStart(record, start), start).replace(/^[^\p{L}\p{N}]+/u, "");
  return slot === "" ? undefined : slot;
}

/** The patient's full name, then the slot: on one line where the record has them so. */
function namePrefix(record: AnnotatedText, start: number): string | undefined {
  const name = fullestName(record);
  if (name === undefined) return undefined;
  const from = slotStart(record, start);
  const isBehindName = namesIn(record).some(({ end }) => end === from);
  return isBehindName ? name + record.text.slice(from, start) : `${name}\n${slotPrefix(record, start) ?? ""}`;
}

/** Classes in which the patient's name, or a part of it, may stand. */
const nameBearing: ReadonlySet<SpanType> = new Set<SpanType>(["NAME", "RELATIVE", "EMAIL"]);

/**
 * The text before the value with another control patient's name in all places of the patient's; undefined
 * where no name stands before it.
 */
function swappedPrefix(
  span: SpanItem,
  record: AnnotatedText,
  start: number,
  values: ControlValues,
): string | undefined {
  const before = record.spans.filter(({ end, type }) => end <= start && nameBearing.has(type));
  const names = namesIn(record);
  const fullest = fullestName(record);
  const named = names.find((own) => record.text.slice(own.start, own.end) === fullest);
  if (fullest === undefined || named === undefined || !before.some(({ type }) => type === "NAME"))
    return undefined;
  const [donor] = values.decoysOf(record, named, {
    patient: span.patient,
    limit: 1,
    name: `swap ${span.id}`,
  });
  if (donor === undefined) return undefined;
  const donated = nameWords(donor);
  const swapped = new Map(nameWords(fullest).map((word, i) => [word.toLowerCase(), donated[i] ?? word]));
  const swap = (written: string): string =>
    written.replace(/\p{L}[\p{L}\p{M}'’-]*/gu, (word) => {
      const other = swapped.get(word.toLowerCase()) ?? word;
      return word === word.toLowerCase() ? other.toLowerCase() : other;
    });
  let [prefix, at] = ["", 0];
  for (const own of [...before].sort((a, b) => a.start - b.start)) {
    if (own.start < at) continue; // spans may overlap; the first is taken
    prefix += record.text.slice(at, own.start) + swap(record.text.slice(own.start, own.end));
    at = own.end;
  }
  return prefix + record.text.slice(at, start);
}

// ---------------------------------------------------------------- a fact that hangs on the name

/**
 * The first diagnosis of some records behind the patient's name, and other diagnoses in its place; one record
 * a patient.
 */
export function factItems(
  records: readonly ProbedRecord[],
  making: Making,
  idOf: (parts: string) => string,
): FactItem[] {
  const numOf = new Map<string, number>();
  const asked = new Set<string>();
  return records.flatMap((record): FactItem[] => {
    const { unit } = record;
    const arm = `${unit.group} ${unit.stage}`;
    const [fact] = record.facts ?? [];
    const num = numOf.get(arm) ?? 0;
    if (fact === undefined || num >= numFactUnits || asked.has(unit.patient)) return [];
    const item = factItem(record, fact, making, idOf(`${unit.id} ${fact.start}`));
    if (item === undefined) return [];
    numOf.set(arm, num + 1);
    asked.add(unit.patient);
    return [item];
  });
}

function factItem(record: ProbedRecord, fact: Fact, making: Making, id: string): FactItem | undefined {
  const prefix = namePrefix(record, fact.start);
  const own = record.text.slice(fact.start, fact.end);
  const others = making.values.otherFacts(fact.value, numRankedFacts - 1, id);
  if (prefix === undefined || others.length < minDecoys) return undefined;
  const isCapital = /^\p{Lu}/u.test(own);
  const rest = record.text.slice(fact.end);
  const behindName = (value: string): VariantText | undefined =>
    tokenizedUpTo(
      { text: prefix + value + rest, start: prefix.length, end: prefix.length + value.length },
      making,
    );
  const [truth, ...false_] = [
    own,
    ...others.map((value) => (isCapital ? value.slice(0, 1).toUpperCase() + value.slice(1) : value)),
  ].map(behindName);
  if (truth === undefined || false_.some((value) => value === undefined)) return undefined;
  const { id: unit, group, stage, patient } = record.unit;
  return {
    kind: "fact",
    id,
    unit,
    group,
    stage,
    patient,
    own: truth,
    others: false_.filter((value) => value !== undefined),
  };
}
