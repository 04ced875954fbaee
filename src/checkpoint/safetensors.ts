/**
 * safetensors files, read and written (format: huggingface.co/docs/safetensors):
 *
 *   8 bytes      header length N, little-endian
 *   N bytes      JSON, padded with spaces: {"__metadata__": {...}, "<name>": {"dtype", "shape",
 *                "data_offsets": [begin, end]}, ...}
 *   the rest     the tensors' bytes, without holes; offsets count from here
 */
import { readSync } from "node:fs";
import { open, stat, type FileHandle } from "node:fs/promises";
import { endianness } from "node:os";

import { MnemoscopeError } from "../errors.js";
import { fromFloat16, toBfloat16, toFloat16 } from "./float16.js";
import { headerLength, parseHeader, quote, unsound, type StoredTensor } from "./safetensors-header.js";

/** Types in which weights are stored. */
export type WeightDtype = "float32" | "float16" | "bfloat16";
const weightDtypes: Readonly<Record<string, WeightDtype>> = {
  F32: "float32",
  F16: "float16",
  BF16: "bfloat16",
};
const storedNames: Readonly<Record<WeightDtype, "F32" | "F16" | "BF16">> = {
  float32: "F32",
  float16: "F16",
  bfloat16: "BF16",
};

/** An open file with its checked header. `close` it after use. */
export interface SafetensorsFile {
  readonly path: string;
  readonly tensors: ReadonlyMap<string, StoredTensor>;
  /**
   * Reads one tensor as float32, piece by piece. @throws MODEL_UNSUPPORTED where it is not stored as F32, F16
   * or BF16.
   */
  read(tensor: StoredTensor): Promise<Float32Array>;
  /** The same at once, for those who hand one tensor on before they take the next. */
  readSync(tensor: StoredTensor): Float32Array;
  close(): Promise<void>;
}

/**
 * Opens a file and checks its header.
 * @throws MODEL_MALFORMED where the file is missing, truncated or contradicts itself.
 */
export async function openSafetensors(path: string): Promise<SafetensorsFile> {
  let handle: FileHandle;
  try {
    // Asked before opening, which would wait for ever at a named pipe.
    if (!(await stat(path)).isFile()) throw unsound(path, "it is not a file");
    handle = await open(path, "r");
  } catch (cause) {
    if (cause instanceof MnemoscopeError) throw cause;
    throw new MnemoscopeError("MODEL_MALFORMED", `cannot open ${path}`, {
      remedy: "check that the model directory is complete",
      cause,
    });
  }
  try {
    const fileBytes = (await handle.stat()).size;
    const source = { handle, path };
    const first8 = new Uint8Array(8);
    fill(source, first8.subarray(0, Math.min(8, fileBytes)), 0);
    const header = new Uint8Array(headerLength(first8, { fileBytes, path }));
    fill(source, header, 8);
    const tensors = parseHeader(header, { fileBytes, path });
    return {
      path,
      tensors,
      read: async (tensor) => Promise.resolve(readTensor(source, tensor)),
      readSync: (tensor) => readTensor(source, tensor),
      close: () => handle.close(),
    };
  } catch (error) {
    await handle.close();
    throw error;
  }
}

/**
 * Type of a tensor's elements as weights are stored. @throws MODEL_UNSUPPORTED for integers and other types.
 */
export function storageOf(tensor: StoredTensor, path: string): WeightDtype {
  const dtype = Object.hasOwn(weightDtypes, tensor.storedType) ? weightDtypes[tensor.storedType] : undefined;
  if (dtype !== undefined) return dtype;
  throw new MnemoscopeError(
    "MODEL_UNSUPPORTED",
    `${path}: tensor ${quote(tensor.name)} is stored as ${tensor.storedType}`,
    {
      remedy: "store weights as F32, F16 or BF16",
    },
  );
}

const pieceElements = 1 << 20;

/** An open file, with its path for messages. */
interface Source {
  readonly handle: FileHandle;
  readonly path: string;
}

function readTensor(source: Source, tensor: StoredTensor): Float32Array {
  requireLittleEndian();
  const dtype = storageOf(tensor, source.path);
  const values = new Float32Array(tensor.numBytes / (dtype === "float32" ? 4 : 2));
  if (dtype === "float32") {
    fill(source, new Uint8Array(values.buffer), tensor.start);
    return values;
  }
  const bits = new Uint32Array(values.buffer);
  const piece = new Uint16Array(Math.min(pieceElements, values.length));
  for (let done = 0; done < values.length; done += piece.length) {
    const part = piece.subarray(0, Math.min(piece.length, values.length - done));
    fill(source, new Uint8Array(part.buffer, 0, part.byteLength), tensor.start + 2 * done);
    if (dtype === "bfloat16") for (let i = 0; i < part.length; i++) bits[done + i] = (part[i] ?? 0) << 16;
    else for (let i = 0; i < part.length; i++) values[done + i] = fromFloat16(part[i] ?? 0);
  }
  return values;
}

/** Fills `target` from a position of the file on. @throws MODEL_MALFORMED where the file ends before. */
function fill({ handle, path }: Source, target: Uint8Array, position: number): void {
  for (let done = 0; done < target.length;) {
    const length = Math.min(target.length - done, 1 << 26);
    const bytesRead = readSync(handle.fd, target, done, length, position + done);
    if (bytesRead === 0) throw unsound(path, `it ended at byte ${position + done} while it was read`);
    done += bytesRead;
  }
}

/** A tensor to be written. */
export interface TensorValues {
  readonly shape: readonly number[];
  readonly values: Float32Array;
}

/**
 * Writes a file, tensor by tensor, and fsyncs it. It is not atomic: the caller writes into a temporary
 * directory and renames.
 * @param options.dtype type in which every tensor is stored; narrower ones are rounded to the nearest.
 * @throws CONFIG_INVALID naming the tensor where a number is too large for the type.
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
    for (const [name, { values }] of tensors) {
      for (let done = 0; done < values.length; done += pieceElements)
        await writeAll(handle, encoded(values.subarray(done, done + pieceElements), dtype, name));
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function encoded(values: Float32Array, dtype: WeightDtype, name: string): Uint8Array {
  if (dtype === "float32") return new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
  const convert = dtype === "bfloat16" ? toBfloat16 : toFloat16;
  const halves = new Uint16Array(values.length);
  const infinity = convert(Infinity);
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? 0;
    const half = convert(value);
    halves[i] = half;
    // A sum of weights with one infinite is infinite or no number: the model would be lost, and only the next
    // reader would see it.
    if ((half & 0x7fff) === infinity && Number.isFinite(value))
      throw new MnemoscopeError(
        "CONFIG_INVALID",
        `${dtype} does not hold ${value} of tensor ${quote(name)}`,
        {
          remedy:
            dtype === "float16"
              ? 'set "checkpoints.dtype" to bfloat16 or float32'
              : 'set "checkpoints.dtype" to float32',
        },
      );
  }
  return new Uint8Array(halves.buffer);
}

async function writeAll(handle: FileHandle, bytes: Uint8Array): Promise<void> {
  for (let done = 0; done < bytes.length;)
    done += (await handle.write(bytes, done, bytes.length - done)).bytesWritten;
}

function requireLittleEndian(): void {
  if (endianness() !== "LE")
    throw new MnemoscopeError("ENGINE_UNAVAILABLE", "this machine is big-endian", {
      remedy: "use x86-64 or arm64",
    });
}
