/**
 * The header of a safetensors file, which comes from outside and is believed in nothing. It is checked whole,
 * against the file's size and the caps below, before anything of its say is allocated: what passes tiles the
 * file's data exactly, without overlap, hole or rest.
 */
import { z } from "zod";

import { MnemoscopeError } from "../errors.js";

/** Most bytes of a header; the reference implementation's own cap. */
export const maxHeaderBytes = 100_000_000;
/** Most tensors of a file. */
const maxNumTensors = 100_000;
/** Most dimensions of a tensor. */
const maxRank = 8;
/** A sound header is an object of entries that hold lists. */
const maxDepth = 3;
/**
 * Most texts, braces, brackets, colons and commas: more than those of `maxNumTensors` entries of full rank.
 */
const maxNumTokens = maxNumTensors * (maxRank + 24);

/** Bytes an element, for every type of the format. */
const elementBytes: Readonly<Record<string, number>> = {
  BOOL: 1,
  U8: 1,
  I8: 1,
  F8_E5M2: 1,
  F8_E4M3: 1,
  I16: 2,
  U16: 2,
  F16: 2,
  BF16: 2,
  I32: 4,
  U32: 4,
  F32: 4,
  F64: 8,
  I64: 8,
  U64: 8,
};

/** Where one tensor lies. */
export interface StoredTensor {
  readonly name: string;
  /** As in the file: F32, BF16, I64… */
  readonly storedType: string;
  readonly shape: readonly number[];
  /** First byte, counted from the start of the file. */
  readonly start: number;
  readonly numBytes: number;
}

const entrySchema = z.object({
  dtype: z.string(),
  shape: z.array(z.int().nonnegative()).max(maxRank),
  data_offsets: z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
});
const metadataSchema = z.record(z.string(), z.string());

/** The file that a header belongs to. */
interface FileFacts {
  /** Size of the whole file. */
  readonly fileBytes: number;
  readonly path: string;
}

/**
 * Checks the first 8 bytes and gives the header's length in bytes.
 * @throws MODEL_MALFORMED where the file is too short or the length passes the file's end or the cap.
 */
export function headerLength(first8: Uint8Array, { fileBytes, path }: FileFacts): number {
  if (first8.length < 8 || fileBytes < 8)
    throw unsound(path, `it has ${fileBytes} bytes, fewer than the 8 of a header's length`);
  const length = new DataView(first8.buffer, first8.byteOffset, 8).getBigUint64(0, true);
  if (length > BigInt(maxHeaderBytes))
    throw unsound(path, `its header claims ${length} bytes, more than the ${maxHeaderBytes} allowed`);
  if (Number(length) > fileBytes - 8)
    throw unsound(
      path,
      `its header claims ${length} bytes, and the file ends ${fileBytes - 8} bytes after it`,
    );
  return Number(length);
}

/**
 * Parses a header and checks it against the file's size: known types, sizes that follow from the shapes, no
 * name twice, no overlap, no hole, nothing past the end.
 * @param header the header's bytes, without the 8 before.
 * @throws MODEL_MALFORMED with the first thing that is wrong.
 */
export function parseHeader(
  header: Uint8Array,
  { fileBytes, path }: FileFacts,
): ReadonlyMap<string, StoredTensor> {
  const numMembers = countMembers(header, path);
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(header));
  } catch (cause) {
    throw unsoundBecause(path, { what: "its header is not JSON", cause });
  }
  if (!isObject(json)) throw unsound(path, "its header is not a JSON object");
  // JSON.parse keeps the last of two equal names and says nothing.
  const numInner = Object.values(json).reduce(
    (sum: number, value) => sum + (isObject(value) ? Object.keys(value).length : 0),
    0,
  );
  if (Object.keys(json).length !== numMembers.outer || numInner !== numMembers.inner)
    throw unsound(path, "its header has a name twice");
  const { __metadata__: metadata = {}, ...entries } = json;
  if (!metadataSchema.safeParse(metadata).success) throw unsound(path, "its metadata are not text by name");
  const listed = Object.entries(entries);
  if (listed.length > maxNumTensors)
    throw unsound(path, `it lists ${listed.length} tensors, more than the ${maxNumTensors} allowed`);

  const dataStart = 8 + header.length;
  const tensors = listed.map(([name, value]) => parseEntry(name, value, { dataStart, fileBytes, path }));
  let end = dataStart;
  for (const tensor of tensors.toSorted((a, b) => a.start - b.start || a.numBytes - b.numBytes)) {
    if (tensor.start < end) throw unsound(path, `tensor ${quote(tensor.name)} overlaps the one before it`);
    if (tensor.start > end)
      throw unsound(
        path,
        `there is a hole of ${tensor.start - end} bytes before tensor ${quote(tensor.name)}`,
      );
    end = tensor.start + tensor.numBytes;
  }
  if (end !== fileBytes) throw unsound(path, `its tensors end at byte ${end} and the file at ${fileBytes}`);
  return new Map(tensors.map((tensor) => [tensor.name, tensor]));
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/**
 * Walks the bytes before `JSON.parse` builds anything of them: 100 MB of `{},{},…` would become gigabytes of
 * objects.
 * @returns how many members (name and value) the outermost object has, and the objects in it have together.
 * Only meant where the text is JSON.
 */
function countMembers(header: Uint8Array, path: string): { readonly outer: number; readonly inner: number } {
  const [quoteMark, backslash] = [0x22, 0x5c];
  let outer = 0;
  let inner = 0;
  let depth = 0;
  let numTokens = 0;
  let isInString = false;
  for (let at = 0; at < header.length; at++) {
    const byte = header[at] ?? 0;
    if (isInString) {
      if (byte === backslash) at++;
      else if (byte === quoteMark) isInString = false;
      continue;
    }
    if (byte === quoteMark) isInString = true;
    else if (byte === 0x7b || byte === 0x5b)
      depth++; // { [
    else if (byte === 0x7d || byte === 0x5d)
      depth--; // } ]
    else if (byte === 0x3a) {
      if (depth === 1) outer++;
      if (depth === 2) inner++;
    } else if (byte !== 0x2c) continue; // : and , are left
    numTokens++;
    if (depth > maxDepth)
      throw unsound(path, `its header nests deeper than the ${maxDepth} levels of the format`);
    if (numTokens > maxNumTokens)
      throw unsound(path, `its header lists more than ${maxNumTensors} tensors could need`);
  }
  return { outer, inner };
}

function parseEntry(
  name: string,
  value: unknown,
  file: FileFacts & { readonly dataStart: number },
): StoredTensor {
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success)
    throw unsound(
      file.path,
      `tensor ${quote(name)} has an unreadable entry (${parsed.error.issues[0]?.path.join(".") ?? ""})`,
    );
  const {
    dtype,
    shape,
    data_offsets: [begin, end],
  } = parsed.data;
  const bytes = Object.hasOwn(elementBytes, dtype) ? elementBytes[dtype] : undefined;
  if (bytes === undefined)
    throw unsound(file.path, `tensor ${quote(name)} has the unknown type ${quote(dtype)}`);
  if (end < begin) throw unsound(file.path, `tensor ${quote(name)} ends before it begins`);
  if (file.dataStart + end > file.fileBytes)
    throw unsound(file.path, `tensor ${quote(name)} lies past the end of the file (is it truncated?)`);
  const numBytes = shape.reduce((product, size) => product * size, bytes);
  // Also where a size of 0 hides that the others overflow, as in [2⁵², 2⁵², 0].
  if (shape.reduce((product, size) => product * Math.max(1, size), bytes) > Number.MAX_SAFE_INTEGER)
    throw unsound(file.path, `tensor ${quote(name)} of shape [${shape.join(", ")}] is larger than any file`);
  if (numBytes !== end - begin) {
    throw unsound(
      file.path,
      `tensor ${quote(name)} of shape [${shape.join(", ")}] and type ${dtype} needs ${numBytes} ` +
        `bytes and has ${end - begin}`,
    );
  }
  return { name, storedType: dtype, shape, start: file.dataStart + begin, numBytes };
}

/** A text from the file, short and on one line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

export function unsound(path: string, what: string): MnemoscopeError {
  return unsoundBecause(path, { what });
}

function unsoundBecause(
  path: string,
  { what, cause }: { readonly what: string; readonly cause?: unknown },
): MnemoscopeError {
  return new MnemoscopeError("MODEL_MALFORMED", `${path} is not a sound safetensors file: ${what}`, {
    remedy: "fetch or write the checkpoint again",
    cause,
  });
}
