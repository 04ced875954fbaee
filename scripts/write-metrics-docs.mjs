#!/usr/bin/env node
// Writes the table of docs/metrics.md from the declarations of metrics (needs a build: npx tsc -b); the text
// around it is written by hand. With --print the page goes to standard output instead.
// Usage: node scripts/write-metrics-docs.mjs [--print]
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { format, resolveConfig } from "prettier";

import { metrics } from "../dist/src/metrics/catalogue.js";

const [begin, end] = ["<!-- table: npm run docs:metrics -->", "<!-- end of table -->"];

/** @param {string} text */
const cell = (text) => (text === "" ? "–" : text.replaceAll("|", "\\|"));

/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.join(" | ")} |`;

const head = ["metric", "statistics", "unit", "range", "meaning", "formula", "source"];
const table = [
  row(head),
  row(head.map(() => "---")),
  ...metrics.map(({ name, statistics, unit, range, help, formula, source }) =>
    row([`\`${name}\``, statistics.join(", "), ...[unit, range, help, formula, source].map(cell)]),
  ),
].join("\n");

const path = fileURLToPath(new URL("../docs/metrics.md", import.meta.url));
const page = readFileSync(path, "utf8");
const [from, to] = [page.indexOf(begin), page.indexOf(end)];
if (from < 0 || to < from) throw new Error(`${path} has no place for the table: ${begin} … ${end}`);
const text = `${page.slice(0, from + begin.length)}\n\n${table}\n\n${page.slice(to)}`;
const formatted = await format(text, { ...(await resolveConfig(path)), parser: "markdown" });
if (process.argv.includes("--print")) process.stdout.write(formatted);
else writeFileSync(path, formatted);
