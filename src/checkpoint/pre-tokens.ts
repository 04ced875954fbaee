import { z } from "zod";

/**
 * Encoding piece by piece. A byte-level BPE cuts text into pre-tokens (words with the space before them,
 * single digits, punctuation) and encodes each for itself; most pre-tokens of a corpus are a few thousand
 * words, so their ids are kept. Only where tokenizer.json is of a kind for which this provably gives what
 * encoding the whole text gives: every pre-token, encoded alone, is cut no further and no otherwise.
 */

/** GPT-2's pattern (Radford et al. 2019), as @huggingface/tokenizers has it. */
const gpt2Pattern = /'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+/gu;
const singleDigits = /[^\d]+|\d/gu;
const digitRuns = /[^\d]+|\d+/gu;

const byteLevel = z.looseObject({
  type: z.literal("ByteLevel"),
  add_prefix_space: z.literal(false),
  use_regex: z.literal(true).default(true),
});
const digits = z.looseObject({ type: z.literal("Digits"), individual_digits: z.boolean() });
const separableSchema = z.looseObject({
  model: z.looseObject({
    type: z.literal("BPE"),
    fuse_unk: z.literal(false).nullish(),
    dropout: z.null().optional(),
  }),
  normalizer: z.null().optional(),
  post_processor: z.union([z.null(), z.looseObject({ type: z.literal("ByteLevel") })]).optional(),
  pre_tokenizer: z.union([
    byteLevel.transform(() => undefined),
    z
      .looseObject({ type: z.literal("Sequence"), pretokenizers: z.tuple([digits, byteLevel]) })
      .transform(({ pretokenizers: [{ individual_digits: isSingle }] }) =>
        isSingle ? singleDigits : digitRuns,
      ),
  ]),
  // A token that is looked for in the text before it is cut would have to be looked for across pre-tokens
  // too.
  added_tokens: z.array(z.looseObject({ special: z.literal(true) })).default([]),
});

/** Cuts text into pre-tokens; their concatenation is the text. */
export type Cut = (text: string) => readonly string[];

/**
 * How a parsed tokenizer.json cuts text into pre-tokens; undefined where it is of a kind that is not known to
 * encode them one by one.
 */
export function cutOf(file: unknown): Cut | undefined {
  const result = separableSchema.safeParse(file);
  if (!result.success) return undefined;
  const first = result.data.pre_tokenizer;
  if (first === undefined) return (text) => text.match(gpt2Pattern) ?? [];
  return (text) => (text.match(first) ?? []).flatMap((part) => part.match(gpt2Pattern) ?? []);
}

/** Longer pre-tokens (rows of dashes, letters without spaces) seldom come twice. */
const maxKeptUnits = 48;
/**
 * Pre-tokens kept at most, some 15 MB: when there are more, all are forgotten, and the frequent ones are soon
 * back.
 */
const maxKept = 2 ** 16;

/**
 * Encodes texts by their pre-tokens, and keeps what each came to. @param encodePiece ids of one pre-token.
 */
export function encodeByPieces(
  cut: Cut,
  encodePiece: (piece: string) => readonly number[],
): (text: string) => Int32Array {
  const kept = new Map<string, readonly number[]>();
  return (text) => {
    const ids: number[] = [];
    for (const piece of cut(text)) {
      let own = kept.get(piece);
      if (own === undefined) {
        own = encodePiece(piece);
        if (kept.size >= maxKept) kept.clear();
        if (piece.length <= maxKeptUnits) kept.set(piece, own);
      }
      for (const id of own) ids.push(id);
    }
    return Int32Array.from(ids);
  };
}
