#!/usr/bin/env node
// Makes the samples in data/ from the publishers' files:
//   node scripts/make-samples.mjs medquad.jsonl.gz pubmedqa_pqal.json
// Selection, the same on every machine:
//   MedQuAD   every record whose focus (trimmed, lower case) has a SHA-256 with first four bytes ≡ 0
//             modulo 5: all documents on about a fifth of the topics, from all sources, so that the cut
//             never goes through a topic.
//   PubMedQA  every entry whose PMID has a SHA-256 with first four bytes ≡ 0 modulo 3.
// Lines and entries are left as their publishers wrote them.
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync, gzipSync } from "node:zlib";

const [medquadPath, pubmedqaPath] = process.argv.slice(2);
if (medquadPath === undefined || pubmedqaPath === undefined) {
  console.error("usage: node scripts/make-samples.mjs medquad.jsonl.gz pubmedqa_pqal.json");
  process.exit(2);
}
/**
 * Whether a text's hash is divisible.
 * @param {string} text
 * @param {number} modulus
 */
const isChosen = (text, modulus) =>
  createHash("sha256").update(text).digest().readUInt32BE(0) % modulus === 0;

/**
 * The topic of a line, as the rule compares it.
 * @param {string} line
 */
const topicOf = (line) => {
  /** @type {{ focus: string }} */
  const row = JSON.parse(line);
  return row.focus.trim().toLowerCase();
};

const lines = gunzipSync(readFileSync(medquadPath)).toString("utf8").split("\n");
const chosen = lines.filter((line) => line !== "" && isChosen(topicOf(line), 5));
writeFileSync("data/medquad-sample.jsonl.gz", gzipSync(`${chosen.join("\n")}\n`, { level: 9 }));

const entries = Object.entries(JSON.parse(readFileSync(pubmedqaPath, "utf8")));
const kept = entries.filter(([pmid]) => isChosen(pmid, 3));
// The publisher's layout: four spaces, everything outside ASCII escaped.
const json = JSON.stringify(Object.fromEntries(kept), null, 4).replace(
  /[\u007f-\uffff]/g,
  (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, "0")}`,
);
writeFileSync("data/pubmedqa-sample.json", json);
console.log(
  `MedQuAD: ${chosen.length} of ${lines.length - 1} records; PubMedQA: ${kept.length} of ` +
    `${entries.length} entries`,
);
