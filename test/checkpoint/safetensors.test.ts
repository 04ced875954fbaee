import { mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { MnemoscopeError } from "../../src/errors.js";
import { openSafetensors, writeSafetensors, type WeightDtype } from "../../src/checkpoint/safetensors.js";
import { safetensorsBytes } from "../support/safetensors-bytes.js";
import { oracleDirectory } from "../support/oracle-model.js";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "safetensors-"));
});
afterAll(() => rm(folder, { recursive: true }));

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

  it("refuses to read integers as weights", async () => {
    const path = join(folder, "int.safetensors");
    await writeFile(path, safetensorsBytes({ a: { dtype: "I64", shape: [1], data_offsets: [0, 8] } }, 8));
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

  it.each([
    ["float16", 65504, 65520],
    ["bfloat16", 3.389e38, 3.4e38],
  ] as const)(
    "refuses a number that %s does not hold, by the tensor's name, and keeps the largest that it does",
    async (dtype, held, lost) => {
      const path = join(folder, `range-${dtype}.safetensors`);
      const write = (value: number) =>
        writeSafetensors(path, {
          tensors: new Map([["h.0.weight", { shape: [2], values: Float32Array.of(0, value) }]]),
          dtype,
        });
      await write(-held);
      expect((await readAll(path)).get("h.0.weight")?.every(Number.isFinite)).toBe(true);
      for (const value of [lost, -lost]) {
        await expect(write(value)).rejects.toMatchObject({ code: "CONFIG_INVALID", exitCode: 2 });
        await expect(write(value)).rejects.toThrow(
          `${dtype} does not hold ${Math.fround(value)} of tensor "h.0.weight"`,
        );
      }
      // What is infinite already stays so.
      await write(Infinity);
      expect((await readAll(path)).get("h.0.weight")).toEqual(Float32Array.of(0, Infinity));
    },
  );

  it("starts the data on a multiple of 8 bytes", async () => {
    const path = join(folder, "aligned.safetensors");
    await writeSafetensors(path, { tensors, dtype: "bfloat16" });
    expect(Number((await readFile(path)).readBigUInt64LE()) % 8).toBe(0);
  });

  it("splits tensors larger than a piece", async () => {
    const large = Float32Array.from({ length: (1 << 20) + 5 }, (_, i) => i % 251);
    const path = join(folder, "large.safetensors");
    await writeSafetensors(path, {
      tensors: new Map([["large", { shape: [large.length], values: large }]]),
      dtype: "bfloat16",
    });
    const back = (await readAll(path)).get("large");
    expect(back?.length).toBe(large.length);
    // Whole numbers up to 250 are exact in bfloat16.
    expect(back?.findIndex((value, i) => value !== large[i])).toBe(-1);
  });
});
