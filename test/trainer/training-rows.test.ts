import { createHash } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { collectGarbage } from "../../src/engine/collect-garbage.js";
import { MnemoscopeError } from "../../src/errors.js";
import type { TrainingRow } from "../../src/run/records.js";
import { openTrainingRows } from "../../trainer/training-rows.js";

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-rows-"));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const fileOf = (name: string, content: string): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const rowOf = (row: number, numTokens: number): TrainingRow => ({
  ids: Array.from({ length: numTokens }, (_, t) => row + t),
  labels: Array.from({ length: numTokens }, () => -100),
  units: [[`é${row}`, 0, numTokens]],
});
const linesOf = (rows: readonly TrainingRow[]): string =>
  rows.map((row) => `${JSON.stringify(row)}\n`).join("");

describe("training rows", () => {
  it("are read by their numbers, in the order asked, and hashed as a whole", async () => {
    const given = [rowOf(0, 1), rowOf(7, 40), rowOf(3, 2)];
    const content = linesOf(given);
    const rows = await openTrainingRows(fileOf("three.jsonl", content));
    expect(rows.numRows).toBe(3);
    expect(rows.sha256).toBe(createHash("sha256").update(content).digest("hex"));
    expect(await rows.read([2, 0, 1, 2])).toEqual([given[2], given[0], given[1], given[2]]);
    expect(await rows.read([])).toEqual([]);
    await expect(rows.read([3])).rejects.toThrow(/no row 3 of 3/);
    await rows.close();
  });

  it("of an empty file are none; a missing file is refused by its path", async () => {
    const rows = await openTrainingRows(fileOf("empty.jsonl", ""));
    expect(rows.numRows).toBe(0);
    await rows.close();
    await expect(openTrainingRows(join(folder, "missing.jsonl"))).rejects.toMatchObject({
      code: "RUN_CHANGED",
    });
  });

  it("that are damaged are refused by the line's number, and without a word of it", async () => {
    const secret = "Mary Miller";
    const rows = await openTrainingRows(
      fileOf(
        "damaged.jsonl",
        `${linesOf([rowOf(0, 2)])}{"ids": "${secret}"}\nnot JSON\n${linesOf([rowOf(1, 2)])}`,
      ),
    );
    for (const [row, line] of [
      [1, 2],
      [2, 3],
    ] as const) {
      const error: unknown = await rows.read([row]).catch((cause: unknown) => cause);
      expect(error).toBeInstanceOf(MnemoscopeError);
      expect(String(error)).toContain(`line ${line} is damaged`);
      expect(String(error)).not.toContain(secret);
    }
    expect(await rows.read([0, 3])).toHaveLength(2);
    await rows.close();
  });

  it("cost no memory that follows the file", async () => {
    const numRows = 20_000;
    // 60 MB, in lines longer than nothing and shorter than a chunk, so that lines cross the chunks' ends.
    const path = fileOf("large.jsonl", `${JSON.stringify(rowOf(0, 300))}\n`.repeat(numRows));
    const memory = (): number => {
      collectGarbage();
      const { heapUsed, external } = process.memoryUsage();
      return heapUsed + external;
    };
    const before = memory();
    const rows = await openTrainingRows(path);
    expect(rows.numRows).toBe(numRows);
    for (let row = 0; row < numRows; row += 1000) expect((await rows.read([row]))[0]?.ids).toHaveLength(300);
    expect(memory() - before).toBeLessThan(5e6);
    await rows.close();
  });
});
