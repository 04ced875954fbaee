import type { Span } from "../src/data/record.js";
import { defined } from "../src/defined.js";
import { isStrongCandidate, type InventoriedSpan } from "../src/phi/inventory.js";
import type { DecoysItem, SpanItem, VariantsItem, VariantText } from "../src/run/records.js";
import { headerPrefix, namePrefix, slotPrefix, swappedPrefix } from "./known-prefixes.js";
import { minRanked, variantText, type Making, type ProbedRecord } from "./variant-text.js";

/**
 * Other texts around an identifier, made while the records' texts are at hand and frozen as tokens: its place
 * with other patients' values in it, and its value behind less of the record. Each is tokenized whole, as a
 * record is: value and prefix are never tokenized apart (docs/method.md, "Scoring").
 */

/** Decoys a value; with the value itself, 32 that are ranked. */
const numDecoys = 31;
/** Values of controls, a stage, that members' are compared with. */
const numComparedSpans = 48;

/** An identifier in its record. */
interface PlacedSpan {
  readonly span: SpanItem;
  readonly record: ProbedRecord;
  /** Where it stands in the text. */
  readonly place: Span;
}

/**
 * Decoys and variants of the spans that can leak by themselves: all of members, and of controls as many as
 * are compared.
 */
export function variantsOfSpans(
  spans: readonly InventoriedSpan[],
  options: Making & { readonly recordOf: (unit: string) => ProbedRecord | undefined },
): (DecoysItem | VariantsItem)[] {
  const { recordOf, ...making } = options;
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
    const placed = { span, record, place };
    const decoys = decoysOf(placed, making);
    return [...(decoys === undefined ? [] : [decoys]), variantsOf(placed, making)];
  });
}

/** The place with other control patients' values in it; undefined where there are too few for a rank. */
function decoysOf({ span, record, place }: PlacedSpan, making: Making): DecoysItem | undefined {
  const { text, ids: unitIds } = record;
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
    return variantText(decoy, { ...making, unitIds }) ?? [];
  });
  return values.length < minRanked ? undefined : { kind: "decoys", span: span.id, values };
}

/** The value behind what an attacker may know who has less than the record, or another's name. */
function variantsOf({ span, record, place }: PlacedSpan, making: Making): VariantsItem {
  const { start, end } = place;
  const rest = record.text.slice(start);
  const behind = (prefix: string | undefined): VariantText | undefined =>
    prefix === undefined
      ? undefined
      : variantText(
          { text: prefix + rest, start: prefix.length, end: prefix.length + end - start },
          { ...making, unitIds: record.ids },
        );
  const { patient, id: name } = span;
  return {
    kind: "variants",
    span: span.id,
    ...defined({
      header: behind(headerPrefix(record, start)),
      name: behind(namePrefix(record, start)),
      slot: behind(slotPrefix(record, start)),
      nothing: behind(""),
      swapped: behind(swappedPrefix(record, { start, patient, name, values: making.values })),
    }),
  };
}
