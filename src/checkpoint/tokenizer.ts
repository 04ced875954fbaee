import { createHash } from "node:crypto";
import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";

import { Tokenizer as LibraryTokenizer } from "@huggingface/tokenizers";
import { z } from "zod";

import { invariant, MnemoscopeError } from "../errors.js";
import { cutOf, encodeByPieces } from "./pre-tokens.js";

/**
 * What is used of the library. Its own declarations import each other without file endings, which Node's
 * module resolution does not follow, and so come to nothing.
 */
interface HubTokenizer {
  encode(
    text: string,
    options: { readonly add_special_tokens: boolean },
  ): { readonly ids: (number | undefined)[] };
  decode(ids: number[], options: { readonly skip_special_tokens: boolean }): string;
  id_to_token(id: number): string | undefined;
  get_vocab(): Map<string, number>;
}
const HubTokenizer = LibraryTokenizer as unknown as new (file: object, settings: object) => HubTokenizer;

/** UTF-16 units [start, end) of the text that a token overlaps. */
export type Offset = readonly [start: number, end: number];

export interface Encoding {
  readonly ids: Int32Array;
  /**
   * One offset a token, computed on first use. A token that holds part of a character's bytes covers the
   * whole character, so neighbours may overlap. Throws TOKENIZER_INVALID where the tokens do not spell the
   * text (a normalizing tokenizer).
   */
  readonly offsets: readonly Offset[];
}

export interface Tokenizer {
  /** Path of tokenizer.json, and the SHA-256 of its bytes. */
  readonly path: string;
  readonly sha256: string;
  /** One more than the largest token id. */
  readonly vocabSize: number;
  /** Token that separates records in packed windows and ends completions. */
  readonly endOfTextId: number;
  /** Encodes text as it stands: nothing is added, and special tokens written in the text are plain text. */
  encode(text: string): Encoding;
  /**
   * Text of the ids, special tokens included. Throws TOKENIZER_INVALID for an id that is not in the
   * vocabulary.
   */
  decode(ids: Iterable<number>): string;
  /** The id of a piece of text that is exactly one token, else undefined. */
  idOf(text: string): number | undefined;
}

const fileSchema = z.looseObject({
  model: z.looseObject({ type: z.enum(["BPE", "WordPiece", "Unigram"]), vocab: z.unknown() }),
  added_tokens: z
    .array(z.looseObject({ id: z.int().nonnegative(), content: z.string(), special: z.boolean().optional() }))
    .default([]),
  pre_tokenizer: z.unknown().optional(),
  decoder: z.unknown().optional(),
  normalizer: z.unknown().optional(),
  post_processor: z.unknown().optional(),
});

const settingsSchema = z.looseObject({
  eos_token: z.union([z.string(), z.looseObject({ content: z.string() })]).nullish(),
});

const endOfTextNames = ["<|endoftext|>", "<|end_of_text|>", "</s>", "<|eot_id|>", "<eos>"];

/**
 * Loads a Hugging Face tokenizer.json (or the directory that holds one). The end-of-text token is the
 * `eos_token` of a tokenizer_config.json beside it, else the first known name. Throws TOKENIZER_INVALID where
 * the file is missing, damaged, of a kind that the library does not know, or has no end-of-text token.
 */
export function loadTokenizer(pathOrDirectory: string): Tokenizer {
  const invalid = (what: string, cause?: unknown) =>
    new MnemoscopeError("TOKENIZER_INVALID", `${pathOrDirectory}: ${what}`, {
      cause,
      remedy: "give a Hugging Face tokenizer.json",
    });
  const isDirectory = existsSync(pathOrDirectory) && statSync(pathOrDirectory).isDirectory();
  const path = isDirectory ? join(pathOrDirectory, "tokenizer.json") : pathOrDirectory;
  let bytes: Buffer;
  try {
    bytes = readFileSync(path);
  } catch (cause) {
    throw invalid("cannot be read", cause);
  }
  let recognising: HubTokenizer;
  let plain: HubTokenizer;
  let specialTokens: ReadonlyMap<string, number>;
  let cut: ReturnType<typeof cutOf>;
  try {
    const file = fileSchema.parse(JSON.parse(bytes.toString("utf8")));
    const complete = { normalizer: null, pre_tokenizer: null, post_processor: null, decoder: null, ...file };
    const settings = { clean_up_tokenization_spaces: false };
    recognising = new HubTokenizer(complete, settings);
    // Text from data must never turn into control tokens: the instance that encodes does not know them.
    plain = new HubTokenizer(
      { ...complete, added_tokens: file.added_tokens.filter((token) => token.special !== true) },
      settings,
    );
    cut = cutOf(file);
    specialTokens = new Map(file.added_tokens.map((token) => [token.content, token.id]));
  } catch (cause) {
    throw invalid("is not a usable tokenizer.json", cause);
  }
  const vocabulary = recognising.get_vocab();
  let vocabSize = 0;
  for (const id of vocabulary.values()) vocabSize = Math.max(vocabSize, id + 1);
  const endOfText = [endOfTextSetting(path), ...endOfTextNames].find(
    (name) => name !== undefined && (specialTokens.has(name) || vocabulary.has(name)),
  );
  const endOfTextId =
    endOfText === undefined ? undefined : (specialTokens.get(endOfText) ?? vocabulary.get(endOfText));
  if (endOfTextId === undefined) throw invalid("has no end-of-text token");

  const encodeWhole = (text: string): number[] => {
    const { ids } = plain.encode(text, { add_special_tokens: false });
    const written = ids.filter((id) => id !== undefined);
    if (written.length < ids.length)
      throw invalid(`has no token for token ${ids.indexOf(undefined)} of a text`);
    return written;
  };
  const idsOf =
    cut === undefined
      ? (text: string) => Int32Array.from(encodeWhole(text))
      : encodeByPieces(cut, encodeWhole);
  const encode = (text: string): Encoding => {
    const ids = idsOf(text);
    let offsets: readonly Offset[] | undefined;
    return {
      ids,
      get offsets() {
        offsets ??= byteLevelOffsets(
          Array.from(ids, (id) =>
            invariant(plain.id_to_token(id), "a tokenizer knows the tokens that it gives"),
          ),
          text,
        );
        if (offsets === undefined)
          throw invalid(
            "its tokens do not spell the text byte by byte, so places in the text cannot be found",
          );
        return offsets;
      },
    };
  };
  return {
    path,
    sha256: createHash("sha256").update(bytes).digest("hex"),
    vocabSize,
    endOfTextId,
    encode,
    decode: (ids) => {
      const list = [...ids];
      const wrong = list.find((id) => recognising.id_to_token(id) === undefined);
      if (wrong !== undefined) throw invalid(`has no token ${wrong}`);
      return list.length === 0 ? "" : recognising.decode(list, { skip_special_tokens: false });
    },
    idOf: (text) => {
      const { ids } = encode(text);
      return ids.length === 1 ? ids[0] : undefined;
    },
  };
}

function endOfTextSetting(path: string): string | undefined {
  const settingsPath = join(dirname(path), "tokenizer_config.json");
  if (!existsSync(settingsPath)) return undefined;
  try {
    const token = settingsSchema.parse(JSON.parse(readFileSync(settingsPath, "utf8"))).eos_token;
    return (typeof token === "string" ? token : token?.content) ?? undefined;
  } catch (cause) {
    throw new MnemoscopeError("TOKENIZER_INVALID", `${settingsPath}: not a tokenizer_config.json`, { cause });
  }
}

/**
 * Byte that each character of a byte-level token stands for (GPT-2: printable bytes stand for themselves, the
 * others for 256, 257 …).
 */
function makeByteOfCharacter(): ReadonlyMap<string, number> {
  const isPrintable = (byte: number) =>
    (byte >= 33 && byte <= 126) || (byte >= 161 && byte <= 172) || (byte >= 174 && byte <= 255);
  const map = new Map<string, number>();
  let next = 256;
  for (let byte = 0; byte < 256; byte++)
    map.set(String.fromCharCode(isPrintable(byte) ? byte : next++), byte);
  return map;
}
const byteOfCharacter = makeByteOfCharacter();

/** Offsets of byte-level tokens, or undefined where their bytes are not the text's. */
function byteLevelOffsets(tokens: readonly string[], text: string): readonly Offset[] | undefined {
  const bytes = Buffer.from(text, "utf8");
  const firstUnit = new Int32Array(bytes.length);
  const lastUnit = new Int32Array(bytes.length);
  let at = 0;
  for (let unit = 0; unit < text.length;) {
    const codePoint = text.codePointAt(unit) ?? 0;
    const numUnits = codePoint > 0xffff ? 2 : 1;
    const numBytes = codePoint < 0x80 ? 1 : codePoint < 0x800 ? 2 : codePoint < 0x10000 ? 3 : 4;
    firstUnit.fill(unit, at, at + numBytes);
    lastUnit.fill(unit + numUnits, at, at + numBytes);
    at += numBytes;
    unit += numUnits;
  }
  const offsets: Offset[] = [];
  let start = 0;
  for (const token of tokens) {
    let end = start;
    for (const character of token) {
      if (byteOfCharacter.get(character) !== bytes[end]) return undefined;
      end++;
    }
    offsets.push([firstUnit[start] ?? text.length, lastUnit[end - 1] ?? text.length]);
    start = end;
  }
  return start === bytes.length ? offsets : undefined;
}

/**
 * Tokens [start, end) that overlap the UTF-16 units [start, end) of a text: a span is every token that
 * touches it. Undefined where no token does (an empty span).
 */
export function tokensOverlapping(
  offsets: readonly Offset[],
  { start, end }: { readonly start: number; readonly end: number },
): { readonly start: number; readonly end: number } | undefined {
  const first = offsets.findIndex((offset) => offset[1] > start && offset[0] < end);
  if (first < 0 || start >= end) return undefined;
  let last = first;
  while (last + 1 < offsets.length && (offsets[last + 1]?.[0] ?? end) < end) last++;
  return { start: first, end: last + 1 };
}
