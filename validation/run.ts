/**
 * `npm run validate`: the program against planted truth. Writes docs/validation.md with its pictures; exit
 * code 1 where a claim does not hold.
 */
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";

import type { Section } from "./claim.js";
import { coverage } from "./coverage.js";
import { detection } from "./detection.js";
import { falseStops } from "./false-stops.js";
import { root } from "./root.js";
import { planted } from "./planted.js";
import { toMarkdown } from "./report.js";

const usage = `npm run validate [-- --quick] [--jobs N] [--part PART [--seeds N,…]] [--out FOLDER]

  --quick  a tenth of the repetitions, for a look at the machinery; not written to docs/ unless --out says so
  --jobs   parts that run at a time; default 2
  --part   one part alone, its sections as JSON on standard output: planted, false-stops, detection
  --seeds  planted runs of the part detection, in place of the first hundred
  --out    folder of validation.md and of the pictures' folder; default docs/
`;

const { values } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    out: { type: "string" },
    jobs: { type: "string", default: "2" },
    part: { type: "string" },
    seeds: { type: "string" },
    help: { type: "boolean" },
  },
});

/** Machine and commit, as they are at the start. */
function describeRun(): string[] {
  const git = (...args: string[]): string =>
    execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const program = ["src", "prepare", "trainer", "monitor", "validation"];
  const isChanged = git("status", "--porcelain", "--untracked-files=no", "--", ...program) !== "";
  return [
    `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC, commit ` +
      `${git("rev-parse", "--short", "HEAD")}${isChanged ? " with uncommitted changes" : ""}`,
    `${cpus()[0]?.model.trim() ?? "processor unknown"}, ${availableParallelism()} processors, ` +
      `${(totalmem() / 2 ** 30).toFixed(0)} GiB; Node ${process.version}; load average at the start ` +
      (loadavg()[0]?.toFixed(1) ?? ""),
  ];
}

function seedsOf(list: string | undefined): number[] | undefined {
  const seeds = list?.split(",").map(Number);
  if (seeds?.every(Number.isSafeInteger) === false)
    throw new RangeError(`--seeds wants whole numbers with commas between them, not ${list ?? ""}`);
  return seeds;
}

const log = (line: string): void => void process.stderr.write(`${line}\n`);
const share = values.quick ? 0.1 : 1;

/** What is measured, in the order of the report; each part is a process of its own. */
const parts: Readonly<Record<string, () => Promise<readonly Section[]>>> = {
  // The simulations draw from the rows of the planted runs.
  planted: async () => {
    const { sections, rows, bits } = await planted({ log });
    return [...sections, coverage({ rows, bits, numRepetitions: 1000 * share, log })];
  },
  "false-stops": async () => [await falseStops({ numPermutations: Math.ceil(170 * share), log })],
  detection: async () => [
    await detection({
      seeds: seedsOf(values.seeds) ?? Array.from({ length: 100 * share }, (_, seed) => seed),
      log,
    }),
  ],
};

/** Runs a part in a process of its own and takes its sections over. */
function runPart(name: string): Promise<readonly Section[]> {
  const args = [fileURLToPath(import.meta.url), "--part", name, ...(values.quick ? ["--quick"] : [])];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    let out = "";
    child.stdout.on("data", (chunk: Buffer) => (out += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => {
      if (code !== 0) reject(new Error(`the part ${name} ended with exit code ${String(code)}`));
      else resolve(JSON.parse(out) as readonly Section[]);
    });
  });
}

async function main(): Promise<number> {
  const startedMs = performance.now();
  const facts = describeRun();
  const sections = await runParts();
  const claims = sections.flatMap((section) => section.claims);
  for (const { what, seen, holds } of claims) log(`${holds ? "holds" : "FAILS"}: ${what}: ${seen}`);
  const minutes = ((performance.now() - startedMs) / 60_000).toFixed(1);
  const took =
    `took ${minutes} minutes, ${values.jobs} parts at a time` +
    (values.quick ? ", with a tenth of the repetitions (--quick)" : "");
  const report = await toMarkdown(sections, [...facts, took]);
  const out = values.out ?? (values.quick ? undefined : join(root, "docs"));
  if (out === undefined) process.stdout.write(report);
  else {
    mkdirSync(join(out, "validation"), { recursive: true });
    for (const { name, svg } of sections.flatMap((section) => section.pictures ?? []))
      writeFileSync(join(out, "validation", name), svg);
    writeFileSync(join(out, "validation.md"), report);
  }
  return claims.every(({ holds }) => holds) ? 0 : 1;
}

/** All parts, so many at a time; their sections in the order of the report. */
async function runParts(): Promise<readonly Section[]> {
  const waiting = Object.keys(parts);
  const found = new Map<string, readonly Section[]>();
  const work = async (): Promise<void> => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      log(`${name} …`);
      found.set(name, await runPart(name));
    }
  };
  await Promise.all(Array.from({ length: Number(values.jobs) }, work));
  return Object.keys(parts).flatMap((name) => found.get(name) ?? []);
}

const part = values.part === undefined ? undefined : parts[values.part];
if (values.help === true) process.stdout.write(usage);
else if (values.part === undefined) process.exitCode = await main();
else
  process.stdout.write(
    JSON.stringify(
      await (part ?? (() => Promise.reject(new Error(`there is no part ${values.part ?? ""}`))))(),
    ),
  );
