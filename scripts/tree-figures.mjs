#!/usr/bin/env node
// Counts by which the tree's plainness is watched: node scripts/tree-figures.mjs [--list]. What lint refuses
// stands here too, with its number.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname } from "node:path";
import ts from "typescript";

const width = 110;
const program = ["src", "prepare", "trainer", "monitor", "cli"];
const isListed = process.argv.includes("--list");

const files = execFileSync("git", ["ls-files"], { encoding: "utf8" })
  .split("\n")
  .filter(
    (path) => /\.(ts|tsx|mjs|cjs|js)$/.test(path) && existsSync(path) && !path.startsWith("test/fixtures/"),
  );
const isProgram = (/** @type {string} */ path) => program.some((folder) => path.startsWith(`${folder}/`));

/** @type {Map<string, string[]>} what is counted -> where it was found */
const found = new Map();
/** @param {string} what @param {string} [where] */
function count(what, where) {
  const places = found.get(what) ?? [];
  found.set(what, places);
  if (where !== undefined) places.push(where);
}

/** @param {ts.Node} node @returns {node is ts.FunctionLikeDeclaration} */
const isFunction = (node) =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node) ||
  ts.isConstructorDeclaration(node) ||
  ts.isAccessor(node);

/** Whether a function is exported by name, itself or as the value of a constant. @param {ts.Node} node */
function isExported(node) {
  const holder =
    ts.isArrowFunction(node) && ts.isVariableDeclaration(node.parent) ? node.parent.parent.parent : node;
  return (
    ts.canHaveModifiers(holder) &&
    (ts.getModifiers(holder) ?? []).some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)
  );
}

const entryPoints = new Set(["src/metrics/public.ts", "src/phi/public.ts"]);
/** Words that the field does not use for these things, as parts of names; docs/glossary.md has others. */
const oddNames = /^(look|looks|writing|writings|seat|seats|rung|rungs|told)$/;
/** Fields of records and options of the public entry points, which keep their names. */
const keptNames = new Set(["plannedLooks", "looksByStage", "numLooks", "evidenceOverLooks"]);
const partsOf = (/** @type {string} */ name) =>
  name.split(/(?<=[a-z0-9])(?=[A-Z])|_/).map((part) => part.toLowerCase());

/** @type {{ length: number, where: string }[]} */
const lengths = [];
for (const path of files) {
  const text = readFileSync(path, "utf8");
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const lineOf = (/** @type {number} */ at) => source.getLineAndCharacterOfPosition(at).line + 1;
  text.split("\n").forEach((line, i) => {
    if ([...line].length > width) count(`lines over ${String(width)} columns`, `${path}:${String(i + 1)}`);
    if (/prettier-ignore/.test(line) && !path.endsWith("tree-figures.mjs") && path !== "eslint.config.js")
      count("prettier switched off", `${path}:${String(i + 1)}`);
  });
  if (!isProgram(path)) continue;
  /** @param {ts.Node} node */
  const visit = (node) => {
    const where = `${path}:${String(lineOf(node.getStart(source)))}`;
    if (isFunction(node) && node.body !== undefined) {
      const numPositional = node.parameters.filter(
        ({ name }) => !(ts.isIdentifier(name) && name.text === "this"),
      ).length;
      if (numPositional > 3) count("functions with more than three positional parameters", where);
      if (numPositional > 2 && isExported(node))
        count("exported functions with more than two positional parameters", where);
      lengths.push({ length: lineOf(node.getEnd()) - lineOf(node.getStart(source)) + 1, where });
    }
    const isReExport = ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined;
    if (isReExport && !entryPoints.has(path)) count("re-exports outside the two entry points", where);
    if (
      ts.isIdentifier(node) &&
      !keptNames.has(node.text) &&
      partsOf(node.text).some((part) => oddNames.test(part))
    )
      count("names that the field does not use", `${where} ${node.text}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
}
for (const folder of ["src", "monitor"])
  for (const path of files) if (dirname(path) === folder) count(`loose files in ${folder}/`, path);

lengths.sort((a, b) => b.length - a.length);
for (const { where, length } of lengths)
  if (length > 120) count("functions over 120 lines", `${where} (${String(length)})`);
for (const what of [
  `lines over ${String(width)} columns`,
  "prettier switched off",
  "functions over 120 lines",
  "functions with more than three positional parameters",
  "exported functions with more than two positional parameters",
  "re-exports outside the two entry points",
  "names that the field does not use",
  "loose files in src/",
  "loose files in monitor/",
]) {
  const places = found.get(what) ?? [];
  console.log(`${String(places.length).padStart(5)}  ${what}`);
  if (isListed) for (const place of places) console.log(`         ${place}`);
}
console.log(
  `${String(lengths[0]?.length ?? 0).padStart(5)}  lines of the longest function ` +
    `(${lengths[0]?.where ?? "none"})`,
);
