import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

import { stageSchema } from "../../src/run/config.js";

test("docs/config.md is what the schema says: run node scripts/write-config-docs.mjs after a change", () => {
  const page = execFileSync(process.execPath, ["scripts/write-config-docs.mjs", "--print"], {
    encoding: "utf8",
  });
  expect(page).toBe(readFileSync("docs/config.md", "utf8"));
});

test("every key has a type and a meaning", () => {
  const rows = readFileSync("docs/config.md", "utf8")
    .split("\n")
    .filter((line) => line.startsWith("| `"));
  expect(rows.length).toBeGreaterThan(80);
  for (const row of rows) {
    const [, , type = "", , meaning = ""] = row.split(/(?<!\\)\|/).map((cell) => cell.trim());
    expect([row, type, meaning]).not.toContain("");
  }
  for (const key of Object.keys(stageSchema.shape))
    expect(rows.some((row) => row.startsWith(`| \`${key}\``))).toBe(true);
});
