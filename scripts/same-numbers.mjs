#!/usr/bin/env node
// Whether a change moved a number: the same seeded runs at two commits, compared record by record.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const usage = `Usage: node scripts/same-numbers.mjs COMMIT [COMMIT]
           runs scripts/same-numbers/*.yaml at both (default: this working tree)
       node scripts/same-numbers.mjs --runs RUN RUN
           compares two run directories that are there already

Equal must be: rows, probe set and inventory that prepare wrote; every loss, gradient norm and rate; every
measured point and outcome; every verdict; the weights and adapters of every checkpoint that both kept.
Records are compared as sets, without times, sequence numbers and versions. A kind of record, or a metric,
that only the second run has is named and is no difference. Takes some minutes a commit.
`;

const root = fileURLToPath(new URL("..", import.meta.url));
const recipes = join(root, "scripts", "same-numbers");
/** What differs from run to run of one program. */
const volatile = new Set(["seq", "timeMs", "elapsedMs", "waitedMs", "sizeBytes", "engine"]);

/** @typedef {Record<string, unknown>} Json */

/** What run.json says of more than this machine and this name. */
const described = ["threads", "data", "probe", "stages", "notes"];

/**
 * The records of a JSON Lines file, or the members of run.json that are compared.
 * @param {string} path
 * @returns {Json[]}
 */
function linesOf(path) {
  if (!existsSync(path)) return [];
  const text = readFileSync(path, "utf8");
  const parse = (/** @type {string} */ json) => {
    /** @type {Json} */
    const record = JSON.parse(json);
    return record;
  };
  if (basename(path) !== "run.json")
    return text.split("\n").flatMap((line) => (line === "" ? [] : [parse(line)]));
  const run = parse(text);
  return described.map((kind) => ({ kind, value: run[kind] }));
}

/**
 * A value with its keys in order, so that equal records are equal texts.
 * @param {unknown} value
 * @returns {unknown}
 */
function sorted(value) {
  if (Array.isArray(value)) return value.map((own) => sorted(own));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => !volatile.has(key));
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, own]) => [key, sorted(own)]),
  );
}

/** Records of a file as a set of texts; equal ones are numbered. @param {string} path */
function recordsOf(path) {
  /** @type {Map<string, { kind: string, metric: string | undefined }>} */
  const records = new Map();
  for (const record of linesOf(path)) {
    let text = JSON.stringify(sorted(record));
    for (let copy = 2; records.has(text); copy++)
      text = `${JSON.stringify(sorted(record))} (${String(copy)})`;
    const metric = typeof record["metric"] === "string" ? record["metric"] : undefined;
    const kind = typeof record["kind"] === "string" ? record["kind"] : basename(path);
    records.set(text, { kind, metric });
  }
  return records;
}

/** @param {string} path */
const hashOf = (path) => createHash("sha256").update(readFileSync(path)).digest("hex");

/**
 * Compares two runs and prints what differs.
 * @param {string} before @param {string} after folders of runs
 * @returns {number} how many records and files differ
 */
function compare(before, after) {
  const folder = (/** @type {string} */ run, /** @type {string} */ name) =>
    existsSync(join(run, name)) ? readdirSync(join(run, name)) : [];
  const logs = [
    "run.json",
    "trainer.jsonl",
    "measurements.jsonl",
    "verdicts.jsonl",
    ...["outcomes", "probe", "training"].flatMap((name) =>
      folder(before, name)
        .filter((file) => file.endsWith(".jsonl"))
        .map((file) => join(name, file)),
    ),
  ];
  let numDifferent = 0;
  let numEqual = 0;
  for (const log of logs) {
    const [old, own] = [recordsOf(join(before, log)), recordsOf(join(after, log))];
    const kinds = new Set([...old.values()].map(({ kind }) => kind));
    const metrics = new Set([...old.values()].map(({ metric }) => metric));
    const gone = [...old.keys()].filter((text) => !own.has(text));
    const added = [...own].filter(([text]) => !old.has(text));
    const isNew = (/** @type {{ kind: string, metric: string | undefined }} */ { kind, metric }) =>
      !kinds.has(kind) || !metrics.has(metric);
    const more = added.filter(([, origin]) => isNew(origin));
    const changed = added.filter(([, origin]) => !isNew(origin));
    numEqual += old.size - gone.length;
    numDifferent += gone.length + changed.length;
    for (const name of new Set(more.map(([, { kind, metric }]) => metric ?? kind)))
      console.log(`  ${log}: only the second has ${name}`);
    for (const text of gone.slice(0, 3)) console.log(`  ${log}: gone    ${text.slice(0, 400)}`);
    for (const [text] of changed.slice(0, 3)) console.log(`  ${log}: came    ${text.slice(0, 400)}`);
  }
  let numFiles = 0;
  for (const place of ["checkpoints", join("checkpoints", ".failed")])
    for (const checkpoint of folder(before, place).filter((name) => !name.startsWith(".")))
      for (const file of folder(before, join(place, checkpoint)).filter((name) =>
        name.endsWith(".safetensors"),
      )) {
        const path = join(place, checkpoint, file);
        numFiles++;
        if (existsSync(join(after, path)) && hashOf(join(before, path)) === hashOf(join(after, path)))
          continue;
        console.log(`  ${path} differs or is gone`);
        numDifferent++;
      }
  console.log(
    `${basename(before)} and ${basename(after)}: ${String(numEqual)} records and ` +
      `${String(numFiles)} weight files compared, ${String(numDifferent)} differ`,
  );
  return numDifferent + (numEqual === 0 || numFiles === 0 ? 1 : 0);
}

/**
 * Runs the recipes in a checkout and returns the folders of their runs.
 * @param {string} checkout
 */
function runRecipes(checkout) {
  const env = { ...process.env, TF_NUM_INTRAOP_THREADS: "2", TF_NUM_INTEROP_THREADS: "2" };
  const node = (/** @type {readonly string[]} */ args) => {
    execFileSync(process.execPath, args, { cwd: checkout, env, stdio: ["ignore", "ignore", "inherit"] });
  };
  node(["scripts/setup.mjs"]);
  return readdirSync(recipes).map((recipe) => {
    // Where the recipes' relative paths lead from.
    const config = join(checkout, "configs", `same-numbers-${recipe}`);
    const name = `same-numbers-${recipe.replace(/\.yaml$/, "")}`;
    const run = join(checkout, "runs", name);
    rmSync(run, { recursive: true, force: true });
    copyFileSync(join(recipes, recipe), config);
    try {
      node(["bin/mnemoscope.mjs", "run", config, "--name", name]);
    } catch (error) {
      // A run that its policy stopped ends with 3, and is what is to be compared.
      if (/** @type {{ status?: number }} */ (error).status !== 3) throw error;
    } finally {
      rmSync(config, { force: true });
    }
    return run;
  });
}

const args = process.argv.slice(2);
if (args.length < 1 || args.includes("--help")) {
  process.stdout.write(usage);
  process.exitCode = args.includes("--help") ? 0 : 2;
} else if (args[0] === "--runs" && args.length === 3) {
  process.exitCode = compare(resolve(String(args[1])), resolve(String(args[2]))) === 0 ? 0 : 1;
} else {
  process.exitCode = compareCommits(args);
}

/** @param {readonly string[]} commits */
function compareCommits([before = "HEAD", after]) {
  const folder = mkdtempSync(join(tmpdir(), "mnemoscope-same-numbers-"));
  const git = (/** @type {readonly string[]} */ more) => {
    execFileSync("git", more, { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  };
  const checkouts = [before, after].map((commit, i) => {
    if (commit === undefined) return root;
    const checkout = join(folder, `checkout-${String(i)}`);
    git(["worktree", "add", "--detach", checkout, commit]);
    return checkout;
  });
  try {
    const runs = checkouts.map((checkout) => runRecipes(checkout));
    return (runs[0] ?? []).reduce((sum, run, i) => sum + compare(run, runs[1]?.[i] ?? ""), 0) === 0 ? 0 : 1;
  } finally {
    for (const checkout of checkouts) if (checkout !== root) git(["worktree", "remove", "--force", checkout]);
    rmSync(folder, { recursive: true, force: true });
  }
}
