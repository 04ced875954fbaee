#!/usr/bin/env node
// Writes docs/config.md from the schema of configs (needs a build: npx tsc -b). With --print it goes to
// standard output instead. Usage: node scripts/write-config-docs.mjs [--print]
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { format, resolveConfig } from "prettier";
import { z } from "zod";

import { ruleSchema } from "../dist/src/rules/rule.js";
import { configSchema, stageSchema } from "../dist/src/run/config.js";

/** @typedef {import("zod").z.core.JSONSchema.BaseSchema} Node */

/**
 * Keys that are described in a section of their own, wherever they stand.
 * @type {Readonly<Record<string, string>>}
 */
const sections = { data: "Data sources", "data.*.fields": "Fields", stages: "Stages", rules: "Rules" };

/**
 * A node that may be true, false or missing in JSON Schema; the config's schema has neither true nor false.
 * @param {unknown} node
 * @returns {Node}
 */
const asNode = (node) => (typeof node === "object" && node !== null ? /** @type {Node} */ (node) : {});

/** @param {number | boolean | undefined} limit */
const isBound = (limit) => typeof limit === "number" && Math.abs(limit) < Number.MAX_SAFE_INTEGER;

/**
 * Type of a value in words, with its bounds.
 * @param {Node} node
 * @returns {string}
 */
function typeOf(node) {
  if (node.const !== undefined) return `\`${String(node.const)}\``;
  if (node.enum !== undefined) return node.enum.map((value) => `\`${String(value)}\``).join(", ");
  if (node.anyOf !== undefined) return node.anyOf.map((one) => typeOf(asNode(one))).join(", ");
  if (node.type === "array") {
    const items = node.prefixItems ?? (Array.isArray(node.items) ? node.items : undefined);
    if (items !== undefined)
      return `list of ${items.length}: ${items.map((item) => typeOf(asNode(item))).join(", ")}`;
    return `list of ${typeOf(asNode(node.items))}`;
  }
  if (node.type === "object") return "object";
  const bounds = [
    isBound(node.minimum) ? `≥ ${String(node.minimum)}` : "",
    isBound(node.exclusiveMinimum) ? `> ${node.exclusiveMinimum}` : "",
    isBound(node.maximum) ? `≤ ${node.maximum}` : "",
    isBound(node.exclusiveMaximum) ? `< ${node.exclusiveMaximum}` : "",
  ].filter((bound) => bound !== "");
  const name =
    { integer: "whole number", number: "number", string: "text", boolean: "true or false" }[
      String(node.type)
    ] ?? String(node.type);
  const pattern = node.pattern === undefined ? "" : `, \`${node.pattern}\``;
  return [name, ...bounds].join(" ") + pattern;
}

/** @param {string} text */
const cell = (text) => text.replaceAll("|", "\\|").replaceAll("\n", " ");

/**
 * Rows of a table for an object's keys; objects within it follow their own key, dotted.
 * @param {Node} node
 * @param {string} prefix
 * @param {string} place where the node stands in the config, with `*` for any name
 * @returns {string[]}
 */
function rowsOf(node, prefix, place) {
  const required = new Set(node.required ?? []);
  return Object.entries(node.properties ?? {}).flatMap(([key, value]) => {
    const own = asNode(value);
    const at = place === "" ? key : `${place}.${key}`;
    const section = sections[at];
    const isGroup = own.type === "object" && own.properties !== undefined && section === undefined;
    const link =
      section === undefined ? "" : `: see [${section}](#${section.toLowerCase().replaceAll(" ", "-")})`;
    // A group of keys with defaults may be left out: its own keys say what then holds.
    const fallback = required.has(key)
      ? "required"
      : own.default === undefined || isGroup || section !== undefined
        ? ""
        : `\`${JSON.stringify(own.default)}\``;
    const type = section === undefined || own.type === "array" ? typeOf(own) : "object";
    const row =
      `| \`${prefix}${key}\` | ${cell(type)} | ${cell(fallback)} | ${cell(own.description ?? "")}${link} ` +
      "|";
    return isGroup ? [row, ...rowsOf(own, `${prefix}${key}.`, at)] : [row];
  });
}

const head = ["| key | type | default | meaning |", "| --- | --- | --- | --- |"];

/** @param {Node} node @param {string} place */
const tableOf = (node, place) => [...head, ...rowsOf(node, "", place)].join("\n");

/**
 * JSON Schema of what a user writes: keys with defaults may be left out.
 * @param {import("zod").z.ZodType} schema
 * @returns {Node}
 */
const jsonOf = (schema) => z.toJSONSchema(schema, { io: "input" });

/** Name of a reader. @param {Node} source the schema of its sources */
const nameOf = (source) => String(asNode(source.properties?.["reader"]).const);

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** The whole page. */
function configDocs() {
  const config = jsonOf(configSchema);
  const source = asNode(asNode(config.properties?.["data"]).additionalProperties);
  const readers = (source.oneOf ?? source.anyOf ?? []).map(asNode);
  const withFields = readers.filter(({ properties }) => properties?.["fields"] !== undefined);
  const parts = [
    "# Config files",
    "A config is one YAML file that holds a whole recipe: nothing is inherited, and what is left " +
      "out has the default written here. Paths are relative " +
      "to the file's own folder, `runsDirectory` to the working directory. An unknown key is " +
      "refused, with the nearest valid one. `mnemoscope plan FILE` " +
      "says what a config would do. Complete examples are in `configs/`.",
    "This page is written by `node scripts/write-config-docs.mjs` from `src/run/config.ts`, its readers " +
      "from `src/data/readers/`, its rules from `src/rules/`.",
    tableOf(config, ""),
    "## Data sources",
    "`data` holds sources by name; each has a `reader`, which decides what other keys it has.",
    ...readers.flatMap((reader) => [`### reader: ${nameOf(reader)}`, tableOf(reader, "data.*")]),
    "## Fields",
    `\`fields\` of the readers ${list.format(withFields.map((reader) => `\`${nameOf(reader)}\``))}: either ` +
      "`text`, or `prompt` and `completion`.",
    tableOf(asNode(withFields[0]?.properties?.["fields"]), "data.*.fields"),
    "## Stages",
    "`stages` is a list; each stage starts from the weights that the one before it ended with.",
    tableOf(jsonOf(stageSchema), "stages"),
    "## Rules",
    "`rules` is a list of rules that stand beside the default ones below. A rule that has the name of a " +
      "default one takes its place, whole. `{name: canary, action: off}` switches a default rule off, by " +
      "its name alone. An empty list is no rule at all: nothing will stop such a run. `mnemoscope plan` " +
      "names the default rules that a config replaces or does without; run.json records the rules as they " +
      "are then.",
    tableOf(jsonOf(ruleSchema), "rules"),
    "The default policy:",
    ["```yaml", "rules:", ...defaultRules(config), "```"].join("\n"),
  ];
  return `${parts.join("\n\n")}\n`;
}

/**
 * The default rules as YAML.
 * @param {Node} config
 * @returns {string[]}
 */
function defaultRules(config) {
  const rules = /** @type {Record<string, unknown>[]} */ (asNode(config.properties?.["rules"]).default ?? []);
  return rules.flatMap((rule) =>
    Object.entries(rule).map(([key, value], i) => `${i === 0 ? "  - " : "    "}${key}: ${String(value)}`),
  );
}

const path = fileURLToPath(new URL("../docs/config.md", import.meta.url));
const page = await format(configDocs(), { ...(await resolveConfig(path)), parser: "markdown" });
if (process.argv.includes("--print")) process.stdout.write(page);
else writeFileSync(path, page);
