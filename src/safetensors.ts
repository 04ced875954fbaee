/**
 * safetensors files, read and written (format: huggingface.co/docs/safetensors):
 *
 *   8 bytes      header length N, little-endian
 *   N bytes      JSON: {"__metadata__": {...}, "<name>": {"dtype", "shape", "data_offsets": [begin, end]}, ...}, padded with spaces
 *   the rest     the tensors' bytes, without holes; offsets count from here
 *
 * The header comes from outside. It is checked whole, against the file's size and the caps below, before anything of its say is allocated.
 */
import { open, type FileHandle } from "node:fs/promises";
import { endianness } from "node:os";
import { z } from "zod";

import { MnemoscopeError } from "./errors.js";
import { fromFloat16, toBfloat16, toFloat16 } from "./float16.js";

/** Most bytes of a header; the reference implementation's own cap. */
export const maxHeaderBytes = 100_000_000;
/** Most tensors of a file. */
const maxNumTensors = 100_000;
/** Most dimensions of a tensor. */
const maxRank = 8;

/** Bytes an element, for every type of the format; `readTensor` converts the floats of 16 and 32 bits. */
const elementBytes: Readonly<Record<string, number>> = {
  BOOL: 1, U8: 1, I8: 1, F8_E5M2: 1, F8_E4M3: 1, I16: 2, U16: 2, F16: 2, BF16: 2, I32: 4, U32: 4, F32: 4, F64: 8, I64: 8, U64: 8,
}; // prettier-ignore

/** Types in which weights are stored. */
export type WeightDtype = "float32" | "float16" | "bfloat16";
const weightDtypes: Readonly<Record<string, WeightDtype>> = { F32: "float32", F16: "float16", BF16: "bfloat16" };
const storedNames: Readonly<Record<WeightDtype, "F32" | "F16" | "BF16">> = { float32: "F32", float16: "F16", bfloat16: "BF16" };

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

/**
 * Checks the first 8 bytes and gives the header's length in bytes.
 * @throws MODEL_MALFORMED where the file is too short or the length passes the file's end or the cap.
 */
export function headerLength(first8: Uint8Array, fileBytes: number, path: string): number {
  if (first8.length < 8 || fileBytes < 8) throw malformed(path, `it has ${fileBytes} bytes, fewer than the 8 of a header's length`);
  const length = new DataView(first8.buffer, first8.byteOffset, 8).getBigUint64(0, true);
  if (length > BigInt(maxHeaderBytes)) throw malformed(path, `its header claims ${length} bytes, more than the ${maxHeaderBytes} allowed`);
  if (Number(length) > fileBytes - 8)
    throw malformed(path, `its header claims ${length} bytes, and the file ends ${fileBytes - 8} bytes after it`);
  return Number(length);
}

/**
 * Parses a header and checks it against the file's size: known types, sizes that follow from the shapes, no overlap, no hole, nothing past the end.
 * @param header the header's bytes, without the 8 before. @param fileBytes size of the whole file.
 * @throws MODEL_MALFORMED with the first thing that is wrong.
 */
export function parseHeader(header: Uint8Array, fileBytes: number, path: string): ReadonlyMap<string, StoredTensor> {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(header));
  } catch (cause) {
    throw malformed(path, "its header is not JSON", cause);
  }
  if (typeof json !== "object" || json === null || Array.isArray(json)) throw malformed(path, "its header is not a JSON object");
  const entries = Object.entries(json).filter(([name]) => name !== "__metadata__");
  if (entries.length > maxNumTensors) throw malformed(path, `it lists ${entries.length} tensors, more than the ${maxNumTensors} allowed`);

  const dataStart = 8 + header.length;
  const tensors = entries.map(([name, value]) => parseEntry(name, value, { dataStart, fileBytes, path }));
  let end = dataStart;
  for (const tensor of [...tensors].sort((a, b) => a.start - b.start || a.numBytes - b.numBytes)) {
    if (tensor.start < end) throw malformed(path, `tensor ${quote(tensor.name)} overlaps the one before it`);
    if (tensor.start > end) throw malformed(path, `there is a hole of ${tensor.start - end} bytes before tensor ${quote(tensor.name)}`);
    end = tensor.start + tensor.numBytes;
  }
  if (end !== fileBytes) throw malformed(path, `its tensors end at byte ${end} and the file at ${fileBytes}`);
  return new Map(tensors.map((tensor) => [tensor.name, tensor]));
}

function parseEntry(name: string, value: unknown, file: { dataStart: number; fileBytes: number; path: string }): StoredTensor {
  const parsed = entrySchema.safeParse(value);
  if (!parsed.success)
    throw malformed(file.path, `tensor ${quote(name)} has an unreadable entry (${parsed.error.issues[0]?.path.join(".") ?? ""})`);
  const { dtype, shape, data_offsets: [begin, end] } = parsed.data; // prettier-ignore
  const bytes = Object.hasOwn(elementBytes, dtype) ? elementBytes[dtype] : undefined;
  if (bytes === undefined) throw malformed(file.path, `tensor ${quote(name)} has the unknown type ${quote(dtype)}`);
  if (end < begin) throw malformed(file.path, `tensor ${quote(name)} ends before it begins`);
  if (file.dataStart + end > file.fileBytes)
    throw malformed(file.path, `tensor ${quote(name)} lies past the end of the file (is it truncated?)`);
  const numBytes = shape.reduce((product, size) => product * size, bytes);
  if (numBytes !== end - begin) {
    throw malformed(
      file.path,
      `tensor ${quote(name)} of shape [${shape.join(", ")}] and type ${dtype} needs ${numBytes} bytes and has ${end - begin}`,
    );
  }
  return { name, storedType: dtype, shape, start: file.dataStart + begin, numBytes };
}

/** An open file with its checked header. `close` it after use. */
export interface SafetensorsFile {
  readonly path: string;
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  /** Reads one tensor as float32, piece by piece. @throws MODEL_UNSUPPORTED where it is not stored as F32, F16 or BF16. */
  read(tensor: StoredTensor): Promise<Float32Array>;
  close(): Promise<void>;
}

/**
 * Opens a file and checks its header.
 * @throws MODEL_MALFORMED where the file is missing, truncated or contradicts itself.
 */
export async function openSafetensors(path: string): Promise<SafetensorsFile> {
  let handle: FileHandle;
  try {
    handle = await open(path, "r");
  } catch (cause) {
    throw new MnemoscopeError("MODEL_MALFORMED", `cannot open ${path}`, { remedy: "check that the model directory is complete", cause });
  }
  try {
    const fileBytes = (await handle.stat()).size;
    const first8 = new Uint8Array(8);
    await fill(handle, first8, 0, path, Math.min(8, fileBytes));
    const header = new Uint8Array(headerLength(first8, fileBytes, path));
    await fill(handle, header, 8, path);
    const tensors = parseHeader(header, fileBytes, path);
    return { path, tensors, read: (tensor) => readTensor(handle, tensor, path), close: () => handle.close() };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/** Type of a tensor's elements as weights are stored, or undefined for integers and other types. */
export function weightDtypeOf(tensor: StoredTensor): WeightDtype | undefined {
  return Object.hasOwn(weightDtypes, tensor.storedType) ? weightDtypes[tensor.storedType] : undefined;
}

const pieceElements = 1 << 20;

async function readTensor(handle: FileHandle, tensor: StoredTensor, path: string): Promise<Float32Array> {
  requireLittleEndian();
  const dtype = weightDtypeOf(tensor);
  if (dtype === undefined) {
    throw new MnemoscopeError("MODEL_UNSUPPORTED", `${path}: tensor ${quote(tensor.name)} is stored as ${tensor.storedType}`, {
      remedy: "store weights as F32, F16 or BF16",
    });
  }
  const values = new Float32Array(tensor.numBytes / (dtype === "float32" ? 4 : 2));
  if (dtype === "float32") {
    await fill(handle, new Uint8Array(values.buffer), tensor.start, path);
    return values;
  }
  const bits = new Uint32Array(values.buffer);
  const piece = new Uint16Array(Math.min(pieceElements, values.length));
  for (let done = 0; done < values.length; done += piece.length) {
    const part = piece.subarray(0, Math.min(piece.length, values.length - done));
    await fill(handle, new Uint8Array(part.buffer, 0, part.byteLength), tensor.start + 2 * done, path);
    if (dtype === "bfloat16") for (let i = 0; i < part.length; i++) bits[done + i] = (part[i] ?? 0) << 16;
    else for (let i = 0; i < part.length; i++) values[done + i] = fromFloat16(part[i] ?? 0);
  }
  return values;
}

async function fill(handle: FileHandle, target: Uint8Array, position: number, path: string, numBytes = target.length): Promise<void> {
  for (let done = 0; done < numBytes;) {
    const { bytesRead } = await handle.read(target, done, Math.min(numBytes - done, 1 << 26), position + done);
    if (bytesRead === 0) throw malformed(path, `it ended at byte ${position + done} while it was read`);
    done += bytesRead;
  }
}

/** A tensor to be written. */
export interface TensorValues {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/**
 * Writes a file, tensor by tensor, and fsyncs it. It is not atomic: the caller writes into a temporary directory and renames.
 * @param options.dtype type in which every tensor is stored; narrower ones are rounded to the nearest.
 */
export async function writeSafetensors(
  path: string,
  options: { readonly tensors: ReadonlyMap<string, TensorValues>; readonly dtype: WeightDtype },
): Promise<void> {
  requireLittleEndian();
  const { tensors, dtype } = options;
  const bytes = dtype === "float32" ? 4 : 2;
  const header: Record<string, unknown> = { __metadata__: { format: "pt" } };
  let end = 0;
  for (const [name, { shape, values }] of tensors) {
    if (shape.reduce((product, size) => product * size, 1) !== values.length)
      throw new RangeError(`${name} does not have the size of its shape`);
    const begin = end;
    end += values.length * bytes;
    header[name] = { dtype: storedNames[dtype], shape, data_offsets: [begin, end] };
  }
  const json = Buffer.from(JSON.stringify(header), "utf8");
  const padded = Buffer.alloc(8 + Math.ceil(json.length / 8) * 8, " ");
  padded.writeBigUInt64LE(BigInt(padded.length - 8), 0);
  json.copy(padded, 8);

  const handle = await open(path, "w");
  try {
    await writeAll(handle, padded);
    for (const { values } of tensors.values()) {
      for (let done = 0; done < values.length; done += pieceElements)
        await writeAll(handle, encoded(values.subarray(done, done + pieceElements), dtype));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function encoded(values: Float32Array, dtype: WeightDtype): Uint8Array {
  if (dtype === "float32") return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const convert = dtype === "bfloat16" ? toBfloat16 : toFloat16;
  const halves = new Uint16Array(values.length);
  for (let i = 0; i < values.length; i++) halves[i] = convert(values[i] ?? 0);
  return new Uint8Array(halves.buffer);
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;) done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
}

function requireLittleEndian(): void {
  if (endianness() !== "LE")
    throw new MnemoscopeError("ENGINE_UNAVAILABLE", "this machine is big-endian", { remedy: "use x86-64 or arm64" });
}

/** A name from the file, short and on one line. */
function quote(name: string): string {
  return JSON.stringify(name.length > 100 ? `${name.slice(0, 100)}…` : name);
}

function malformed(path: string, what: string, cause?: unknown): MnemoscopeError {
  return new MnemoscopeError("MODEL_MALFORMED", `${path} is not a sound safetensors file: ${what}`, {
    remedy: "fetch or write the checkpoint again",
    cause,
  });
}
