import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { MnemoscopeError } from "../src/errors.js";
import { headerLength, maxHeaderBytes, openSafetensors, parseHeader, writeSafetensors, type WeightDtype } from "../src/safetensors.js";
import { oracleDirectory } from "./support/oracle-model.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safetensors-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A file of a header and as many data bytes. */
function file(header: unknown, numDataBytes: number): Buffer {
  const json = Buffer.from(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = Buffer.alloc(8 + json.length + numDataBytes);
  bytes.writeBigUInt64LE(BigInt(json.length));
  json.copy(bytes, 8);
  return bytes;
}
const parse = (bytes: Buffer) => {
  const length = headerLength(bytes.subarray(0, 8), bytes.length, "x.safetensors");
  return parseHeader(bytes.subarray(8, 8 + length), bytes.length, "x.safetensors");
};
const f32 = (shape: number[], begin: number, end: number) => ({ dtype: "F32", shape, data_offsets: [begin, end] });

async function readAll(path: string): Promise<Map<string, Float32Array>> {
  const opened = await openSafetensors(path);
  try {
    const values = new Map<string, Float32Array>();
    for (const [name, tensor] of opened.tensors) values.set(name, await opened.read(tensor));
    return values;
  } finally {
    await opened.close();
  }
}

describe("reading", () => {
  it("gives the tensors of a file that safetensors wrote", async () => {
    const opened = await openSafetensors(join(oracleDirectory("gpt2"), "model.safetensors"));
    expect(opened.tensors.size).toBe(28);
    expect(opened.tensors.get("transformer.wte.weight")?.shape).toEqual([384, 64]);
    await opened.close();
  });

  it.each([
    ["an empty file", Buffer.alloc(0), "fewer than the 8"],
    ["seven bytes", Buffer.alloc(7), "fewer than the 8"],
    ["a header of no bytes", Buffer.alloc(8), "not JSON"],
    ["a header past the end", Buffer.from([9, 0, 0, 0, 0, 0, 0, 0, 123]), "the file ends 1 bytes after it"],
    ["a list for a header", file([], 0), "not a JSON object"],
    ["broken JSON", file('{"a":', 0), "not JSON"],
    ["bytes that are not UTF-8", file({}, 0).fill(0xff, 8), "not JSON"],
    ["an unknown type", file({ a: { ...f32([1], 0, 4), dtype: "F31" } }, 4), 'unknown type "F31"'],
    ["a type from the prototype", file({ a: { ...f32([1], 0, 4), dtype: "constructor" } }, 4), "unknown type"],
    ["a negative size", file({ a: f32([-1], 0, 4) }, 4), "unreadable entry"],
    ["a fraction for a size", file({ a: f32([0.5], 0, 2) }, 2), "unreadable entry"],
    ["one offset", file({ a: { dtype: "F32", shape: [], data_offsets: [0] } }, 4), "unreadable entry"],
    ["an end before the beginning", file({ a: f32([1], 4, 0) }, 4), "ends before it begins"],
    ["data past the end", file({ a: f32([2], 0, 8) }, 4), "past the end of the file"],
    ["a shape that does not fit its bytes", file({ a: f32([3], 0, 8) }, 8), "needs 12 bytes and has 8"],
    ["a shape whose size overflows", file({ a: f32([2 ** 52, 2 ** 52], 0, 4) }, 4), "unreadable entry|needs"],
    ["an overlap", file({ a: f32([2], 0, 8), b: f32([2], 4, 12) }, 12), 'tensor "b" overlaps'],
    ["a hole", file({ a: f32([1], 0, 4), b: f32([1], 8, 12) }, 12), "hole of 4 bytes"],
    ["bytes after the last tensor", file({ a: f32([1], 0, 4) }, 8), "its tensors end at byte"],
  ])("refuses %s", (_, bytes, message) => {
    expect(() => parse(bytes)).toThrow(new RegExp(message));
  });

  it("refuses a header of 100 GB by its first 8 bytes", async () => {
    const path = join(folder, "huge.safetensors");
    const bytes = Buffer.alloc(16);
    bytes.writeBigUInt64LE(100_000_000_000n);
    await writeFile(path, bytes);
    await expect(openSafetensors(path)).rejects.toThrow(`claims 100000000000 bytes, more than the ${maxHeaderBytes}`);
  });

  it("refuses a missing and a truncated file, in one line that names it", async () => {
    const path = join(folder, "cut.safetensors");
    await writeFile(path, await readFile(join(oracleDirectory("gpt2"), "model.safetensors")));
    await truncate(path, 300_000);
    const error: unknown = await openSafetensors(path).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(MnemoscopeError);
    if (!(error instanceof MnemoscopeError)) return;
    expect([error.code, error.exitCode]).toEqual(["MODEL_MALFORMED", 2]);
    expect(error.line).toContain(path);
    expect(error.line).not.toContain("\n");
    await expect(openSafetensors(join(folder, "none.safetensors"))).rejects.toThrow("cannot open");
  });

  it("answers any change of a header with a sound result or MODEL_MALFORMED", async () => {
    const sound = await readFile(join(oracleDirectory("gpt2"), "model.safetensors"));
    const numHeader = 8 + Number(sound.readBigUInt64LE());
    const change = fc.record({
      at: fc.nat(numHeader - 1),
      byte: fc.nat(255),
      cut: fc.option(fc.nat(sound.length)),
      isInserted: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        let bytes = Buffer.from(sound);
        for (const { at, byte, cut, isInserted } of changes) {
          if (isInserted) bytes = Buffer.concat([bytes.subarray(0, at), Buffer.from([byte]), bytes.subarray(at)]);
          else if (at < bytes.length) bytes[at] = byte;
          if (cut !== null) bytes = bytes.subarray(0, cut);
        }
        try {
          for (const tensor of parse(bytes).values()) expect(tensor.start + tensor.numBytes).toBeLessThanOrEqual(bytes.length);
        } catch (error) {
          expect(error).toBeInstanceOf(MnemoscopeError);
          expect((error as MnemoscopeError).code).toBe("MODEL_MALFORMED");
          expect((error as MnemoscopeError).line).not.toContain("\n");
        }
      }),
      { numRuns: 500 },
    );
  });

  it("refuses to read integers as weights", async () => {
    const path = join(folder, "int.safetensors");
    await writeFile(path, file({ a: { dtype: "I64", shape: [1], data_offsets: [0, 8] } }, 8));
    await expect(readAll(path)).rejects.toMatchObject({ code: "MODEL_UNSUPPORTED" });
  });
});

describe("writing", () => {
  const values = Float32Array.from([0, -0, 1, -1.5, 3.140625, 1e-3, 65504, 2 ** -24, -(2 ** -20)]);
  const tensors = new Map([
    ["matrix", { shape: [3, 3], values }],
    ["nothing", { shape: [0, 4], values: new Float32Array(0) }],
    ["scalar", { shape: [], values: Float32Array.of(7) }],
  ]);

  it.each<[WeightDtype, number]>([
    ["float32", 0],
    ["bfloat16", 2 ** -8],
    ["float16", 2 ** -11],
  ])("as %s reads back within %f of itself", async (dtype, relative) => {
    const path = join(folder, `${dtype}.safetensors`);
    await writeSafetensors(path, { tensors, dtype });
    const back = await readAll(path);
    expect([...back.keys()]).toEqual([...tensors.keys()]);
    values.forEach((value, i) => {
      expect(Math.abs((back.get("matrix")?.[i] ?? NaN) - value)).toBeLessThanOrEqual(
        Math.max(Math.abs(value) * relative, dtype === "float16" ? 2 ** -25 : 0),
      );
    });
    expect(back.get("scalar")).toEqual(Float32Array.of(7));
  });

  it("starts the data on a multiple of 8 bytes", async () => {
    const path = join(folder, "aligned.safetensors");
    await writeSafetensors(path, { tensors, dtype: "bfloat16" });
    expect(Number((await readFile(path)).readBigUInt64LE()) % 8).toBe(0);
  });

  it("splits tensors larger than a piece", async () => {
    const large = Float32Array.from({ length: (1 << 20) + 5 }, (_, i) => i % 251);
    const path = join(folder, "large.safetensors");
    await writeSafetensors(path, { tensors: new Map([["large", { shape: [large.length], values: large }]]), dtype: "bfloat16" });
    const back = (await readAll(path)).get("large");
    expect(back?.length).toBe(large.length);
    expect(back?.findIndex((value, i) => value !== large[i])).toBe(-1); // whole numbers up to 250 are exact in bfloat16
  });
});
