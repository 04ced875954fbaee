#!/usr/bin/env node
// Writes src/phi/words/census-surnames.ts: the most frequent surnames of the United States Census of 1990
// (public domain), as the Python package names 0.3.0 (MIT) has them in dist.all.last.
// Usage: node scripts/write-census-surnames.mjs PATH_OF_DIST_ALL_LAST
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [path] = process.argv.slice(2);
if (path === undefined) throw new Error("Usage: write-census-surnames.mjs PATH_OF_DIST_ALL_LAST");

const numNames = 16_000;
const names = readFileSync(path, "utf8")
  .split("\n")
  .slice(0, numNames)
  .map((line) => line.split(" ", 1)[0] ?? "")
  .filter((name) => name.length > 3)
  .map((name) => name.charAt(0) + name.slice(1).toLowerCase());
const lines = [""];
for (const name of names.sort()) {
  const last = lines.at(-1) ?? "";
  if (last.length + name.length > 105) lines.push(name);
  else lines[lines.length - 1] = last === "" ? name : `${last} ${name}`;
}
writeFileSync(
  fileURLToPath(new URL("../src/phi/words/census-surnames.ts", import.meta.url)),
  "/**\n * Frequent surnames of the United States Census of 1990 (public domain).\n" +
    " * Written by scripts/write-census-surnames.mjs.\n */\n" +
    `export const censusSurnameList = \`\n${lines.join("\n")}\`;\n`,
);
