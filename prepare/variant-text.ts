import { tokensOverlapping, type Tokenizer } from "../src/checkpoint/tokenizer.js";
import type { VariantText } from "../src/run/records.js";
import type { AnnotatedText, ControlValues } from "./control-values.js";

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

/** Fewer other values make no rank. */
export const minRanked = 7;

/** What texts around an identifier are made with. */
export interface Making {
  readonly tokenizer: Tokenizer;
  readonly values: ControlValues;
  /** Tokens that a sequence may have, the separator left out. */
  readonly maxTokens: number;
}

/**
 * Tokenizes a text whole, as a record is, and keeps it up to the end of the value at [start, end). Undefined
 * where it is too long for the model, or has no such value.
 * @param options.unitIds tokens of the record that the text is a variant of: what both begin with is left
 * out.
 */
export function variantText(
  { text, start, end }: { readonly text: string; readonly start: number; readonly end: number },
  options: Pick<Making, "tokenizer" | "maxTokens"> & { readonly unitIds?: Int32Array },
): VariantText | undefined {
  const { tokenizer, maxTokens, unitIds } = options;
  const { ids, offsets } = tokenizer.encode(text);
  const place = tokensOverlapping(offsets, { start, end });
  if (place === undefined || place.end > maxTokens) return undefined;
  let keep = 0;
  if (unitIds !== undefined) while (keep < place.start && ids[keep] === unitIds[keep]) keep++;
  return { keep, ids: Array.from(ids.subarray(keep, place.end)), start: place.start };
}
