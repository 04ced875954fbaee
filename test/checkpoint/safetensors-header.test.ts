import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { MnemoscopeError } from "../../src/errors.js";
import {
  headerLength,
  maxHeaderBytes,
  parseHeader,
  type StoredTensor,
} from "../../src/checkpoint/safetensors-header.js";
import { openSafetensors } from "../../src/checkpoint/safetensors.js";
import { safetensorsBytes as file } from "../support/safetensors-bytes.js";

const parse = (bytes: Buffer): ReadonlyMap<string, StoredTensor> => {
  const length = headerLength(bytes.subarray(0, 8), { fileBytes: bytes.length, path: "x.safetensors" });
  return parseHeader(bytes.subarray(8, 8 + length), { fileBytes: bytes.length, path: "x.safetensors" });
};
const f32 = (shape: unknown[], begin: number, end: number) => ({
  dtype: "F32",
  shape,
  data_offsets: [begin, end],
});
const entry = JSON.stringify(f32([1], 0, 4));

describe("a header that lies", () => {
  it.each([
    ["an empty file", Buffer.alloc(0), "fewer than the 8"],
    ["seven bytes", Buffer.alloc(7), "fewer than the 8"],
    ["a header of no bytes", Buffer.alloc(8), "not JSON"],
    ["a header past the end", Buffer.from([9, 0, 0, 0, 0, 0, 0, 0, 123]), "the file ends 1 bytes after it"],
    ["a list for a header", file([], 0), "not a JSON object"],
    ["null for a header", file(null, 0), "not a JSON object"],
    ["broken JSON", file('{"a":', 0), "not JSON"],
    ["JSON with bytes behind it", file("{}\0\0", 0), "not JSON"],
    ["a string without end", file('{"a\\', 0), "not JSON"],
    ["closing without opening", file("]]}}::", 0), "not JSON"],
    ["bytes that are not UTF-8", file({}, 0).fill(0xff, 8), "not JSON"],
    ["an unknown type", file({ a: { ...f32([1], 0, 4), dtype: "F31" } }, 4), 'unknown type "F31"'],
    [
      "a type from the prototype",
      file({ a: { ...f32([1], 0, 4), dtype: "constructor" } }, 4),
      "unknown type",
    ],
    ["a number for a type", file({ a: { ...f32([1], 0, 4), dtype: 32 } }, 4), "unreadable entry"],
    ["a tensor that is null", file({ a: null }, 0), "unreadable entry"],
    ["a negative size", file({ a: f32([-1], 0, 4) }, 4), "unreadable entry"],
    ["a negative offset", file({ a: f32([1], -4, 0) }, 4), "unreadable entry"],
    ["a fraction for a size", file({ a: f32([0.5], 0, 2) }, 2), "unreadable entry"],
    ["a text for a size", file({ a: f32(["1"], 0, 4) }, 4), "unreadable entry"],
    [
      "a size that no number holds",
      file('{"a":{"dtype":"F32","shape":[1e999],"data_offsets":[0,4]}}', 4),
      "unreadable entry",
    ],
    ["nine dimensions", file({ a: f32(new Array(9).fill(1), 0, 4) }, 4), "unreadable entry"],
    ["one offset", file({ a: { dtype: "F32", shape: [], data_offsets: [0] } }, 4), "unreadable entry"],
    ["an end before the beginning", file({ a: f32([1], 4, 0) }, 4), "ends before it begins"],
    ["data past the end", file({ a: f32([2], 0, 8) }, 4), "past the end of the file"],
    ["data far past the end", file({ a: f32([2 ** 50], 0, 2 ** 52) }, 4), "past the end of the file"],
    ["a shape that does not fit its bytes", file({ a: f32([3], 0, 8) }, 8), "needs 12 bytes and has 8"],
    [
      "another type of another size",
      file({ a: { ...f32([2], 0, 8), dtype: "BF16" } }, 8),
      "needs 4 bytes and has 8",
    ],
    ["a shape whose size overflows", file({ a: f32([2 ** 52, 2 ** 52], 0, 4) }, 4), "larger than any file"],
    [
      "an overflow that a size of 0 hides",
      file({ a: f32([2 ** 52, 2 ** 52, 0], 0, 0) }, 0),
      "larger than any file",
    ],
    ["an overlap", file({ a: f32([2], 0, 8), b: f32([2], 4, 12) }, 12), 'tensor "b" overlaps'],
    ["the same bytes twice", file({ a: f32([2], 0, 8), b: f32([2], 0, 8) }, 8), 'tensor "b" overlaps'],
    ["a hole", file({ a: f32([1], 0, 4), b: f32([1], 8, 12) }, 12), "hole of 4 bytes"],
    ["bytes after the last tensor", file({ a: f32([1], 0, 4) }, 8), "its tensors end at byte"],
    ["data and no tensor", file({}, 8), "its tensors end at byte"],
    ["a tensor twice", file(`{"a":${entry},"a":${entry}}`, 4), "a name twice"],
    ["a tensor twice, written otherwise", file(`{"a":${entry},"\\u0061":${entry}}`, 4), "a name twice"],
    ["a field twice", file(`{"a":{"dtype":"I32",${entry.slice(1)}}`, 4), "a name twice"],
    ["metadata that are no text", file({ __metadata__: { format: 1 }, a: f32([1], 0, 4) }, 4), "metadata"],
    ["entries in entries", file({ a: { ...f32([1], 0, 4), more: [[[]]] } }, 4), "nests deeper"],
  ])("is refused: %s", (_, bytes, message) => {
    expect(() => parse(bytes)).toThrow(expect.objectContaining({ code: "MODEL_MALFORMED" }) as Error);
    expect(() => parse(bytes)).toThrow(message);
  });

  it("is refused before it is built: millions of objects in a few megabytes", () => {
    const numObjects = 4e6;
    const bytes = file(`{"a":[${"{},".repeat(numObjects)}{}]}`, 0);
    const before = process.memoryUsage().heapUsed;
    expect(() => parse(bytes)).toThrow("could need");
    // Built, each would take at least 28 bytes.
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(numObjects);
    expect(() => parse(file("[".repeat(1e6), 0))).toThrow("nests deeper");
  });
});

describe("a sound header", () => {
  it("may have braces, quotes and backslashes in its names, and a tensor called __proto__", () => {
    const names = ['{"[', "\\", '\\"}', "__proto__", "constructor", "é\n"];
    const text = names
      .map((name, i) => `${JSON.stringify(name)}:${JSON.stringify(f32([1], 4 * i, 4 * i + 4))}`)
      .join();
    expect([...parse(file(`{"__metadata__":{"a":"{{{{"},${text}}`, 4 * names.length)).keys()]).toEqual(names);
  });

  it("may list its tensors in any order, and tensors without elements anywhere", () => {
    const bytes = file({ b: f32([1], 4, 8), none: f32([0, 3], 4, 4), a: f32([], 0, 4) }, 8);
    const end = bytes.length;
    expect([...parse(bytes)].map(([name, { start, numBytes }]) => [name, start, numBytes])).toEqual([
      ["b", end - 4, 4],
      ["none", end - 4, 0],
      ["a", end - 8, 4],
    ]);
  });

  it("may have thousands of tensors of full rank, and no more than 100,000", () => {
    const entry = (i: number) => `"t${i}":${JSON.stringify(f32(new Array(8).fill(1), 4 * i, 4 * i + 4))}`;
    const listing = (count: number) =>
      file(`{${Array.from({ length: count }, (_, i) => entry(i)).join()}}`, 4 * count);
    expect(parse(listing(10_000)).size).toBe(10_000);
    expect(() => parse(listing(100_001))).toThrow("more than the 100000");
  });
});

describe("any change of a file", () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "header-"));
  });
  afterAll(() => rm(folder, { recursive: true }));

  const sound: readonly (readonly [name: string, value: Record<string, unknown>])[] = [
    ["__metadata__", { format: "pt" }],
    ["a", f32([2, 3], 0, 24)],
    ["b", { dtype: "BF16", shape: [4], data_offsets: [24, 32] }],
    ["c", { dtype: "F16", shape: [], data_offsets: [32, 34] }],
    ["d", { dtype: "F32", shape: [0], data_offsets: [34, 34] }],
    ["e", { dtype: "I64", shape: [1], data_offsets: [34, 42] }],
  ];
  const numDataBytes = 42;
  const which = fc.nat(sound.length - 1);
  const size = fc.oneof(
    fc.integer({ min: -2, max: 50 }),
    fc.constantFrom(2 ** 31, 2 ** 32, 2 ** 52, 2 ** 53, 1e308, -1, 0.5),
  );
  const value = fc.oneof(
    size,
    fc.array(size, { maxLength: 10 }),
    fc.jsonValue({ maxDepth: 4 }),
    fc.constantFrom("F32", "BF16", "U8", "F64"),
  );
  const change = fc.oneof(
    fc.record({
      kind: fc.constant("field"),
      which,
      field: fc.constantFrom("dtype", "shape", "data_offsets", "other"),
      value,
    }),
    fc.record({ kind: fc.constant("entry"), which, value }),
    fc.record({ kind: fc.constant("twice"), which }),
    fc.record({ kind: fc.constant("without"), which }),
    fc.record({ kind: fc.constant("byte"), at: fc.nat(500), byte: fc.nat(255), isInserted: fc.boolean() }),
    fc.record({
      kind: fc.constant("length"),
      length: fc.oneof(fc.bigInt({ min: 0n, max: 600n }), fc.bigInt({ min: 0n, max: 2n ** 64n - 1n })),
    }),
    fc.record({ kind: fc.constant("cut"), at: fc.nat(500) }),
  );

  type Change = typeof change extends fc.Arbitrary<infer T> ? T : never;

  /** Changes of entries are made first, then those of bytes. */
  function changed(changes: readonly Change[]): Buffer {
    let entries = sound.map(([name, fields]) => [name, fields] as readonly [string, unknown]);
    for (const each of changes) {
      const at = "which" in each ? each.which % Math.max(1, entries.length) : 0;
      const [name = "", fields] = entries[at] ?? [];
      if (each.kind === "field" && "field" in each)
        entries = entries.with(at, [name, { ...(fields as object), [each.field]: each.value }]);
      else if (each.kind === "entry" && "value" in each) entries = entries.with(at, [name, each.value]);
      else if (each.kind === "twice") entries = [...entries, [name, fields]];
      else if (each.kind === "without") entries = entries.toSpliced(at, 1);
      if (entries.length === 0) break;
    }
    let bytes = file(
      `{${entries.map((pair) => pair.map((part) => JSON.stringify(part)).join(":")).join()}}`,
      numDataBytes,
    );
    for (let i = 1; i <= numDataBytes; i++) bytes[bytes.length - i] = i;
    for (const each of changes) {
      if ("length" in each && bytes.length >= 8) bytes.writeBigUInt64LE(each.length);
      else if (each.kind === "cut" && "at" in each) bytes = bytes.subarray(0, each.at);
      else if ("byte" in each && each.isInserted)
        bytes = Buffer.concat([
          bytes.subarray(0, each.at),
          Buffer.from([each.byte]),
          bytes.subarray(each.at),
        ]);
      else if ("byte" in each && each.at < bytes.length) bytes[each.at] = each.byte;
    }
    return bytes;
  }

  it("reads exactly, or is refused by name and in one line, in no more memory than the file", async () => {
    let numRead = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 3 }), async (changes) => {
        const bytes = changed(changes);
        const path = join(folder, "changed.safetensors");
        await writeFile(path, bytes);
        const before = process.memoryUsage().arrayBuffers;
        try {
          const opened = await openSafetensors(path);
          try {
            let end =
              bytes.length - [...opened.tensors.values()].reduce((sum, { numBytes }) => sum + numBytes, 0);
            expect(end).toBe(8 + Number(bytes.readBigUInt64LE()));
            for (const tensor of [...opened.tensors.values()].sort(
              (a, b) => a.start - b.start || a.numBytes - b.numBytes,
            )) {
              expect(tensor.start).toBe(end);
              end += tensor.numBytes;
              if (tensor.storedType !== "F32") continue;
              const values = await opened.read(tensor);
              expect(Buffer.from(values.buffer).equals(bytes.subarray(tensor.start, end))).toBe(true);
            }
            numRead++;
          } finally {
            await opened.close();
          }
        } catch (error) {
          if (!(error instanceof MnemoscopeError)) throw error;
          expect(["MODEL_MALFORMED", "MODEL_UNSUPPORTED"]).toContain(error.code);
          expect(error.line).not.toContain("\n");
        }
        expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(2 * bytes.length + 10_000);
      }),
      { numRuns: 1500 },
    );
    // Some changes leave a file sound: another value of the metadata, a byte of the data.
    expect(numRead).toBeGreaterThan(20);
  });

  it("that claims up to 2^64 bytes of header is refused by its first 8 bytes", async () => {
    const path = join(folder, "huge.safetensors");
    for (const length of [100_000_000_000n, 2n ** 63n, 2n ** 64n - 1n]) {
      const bytes = Buffer.alloc(16);
      bytes.writeBigUInt64LE(length);
      await writeFile(path, bytes);
      await expect(openSafetensors(path)).rejects.toThrow(
        `claims ${length} bytes, more than the ${maxHeaderBytes}`,
      );
    }
  });
});
