/** `npm run validate`: the program against planted truth. Writes docs/validation.md with its pictures; exit code 1 where a claim does not hold. */
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, totalmem } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

import type { Section } from "./claim.js";
import { coverage } from "./coverage.js";
import { detection } from "./detection.js";
import { falseStops } from "./false-stops.js";
import { root } from "./laboratory.js";
import { planted } from "./planted.js";

const usage = `npm run validate [-- --quick] [--out FOLDER]

  --quick  a tenth of the repetitions, for a look at the machinery; not written to docs/ unless --out says so
  --out    folder of validation.md and of the pictures' folder; default docs/
`;

const { values } = parseArgs({
  options: { quick: { type: "boolean", default: false }, out: { type: "string" }, help: { type: "boolean" } },
});

/** Machine and commit, as they are at the start. */
function describeRun(): string[] {
  const git = (...args: string[]): string => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const isChanged = git("status", "--porcelain", "--untracked-files=no", "--", "src", "trainer", "monitor", "validation") !== "";
  return [
    `${new Date().toISOString().slice(0, 16).replace("T", " ")} UTC, commit ${git("rev-parse", "--short", "HEAD")}${isChanged ? " with uncommitted changes" : ""}`,
    `${cpus()[0]?.model.trim() ?? "processor unknown"}, ${availableParallelism()} processors, ${(totalmem() / 2 ** 30).toFixed(0)} GiB; Node ${process.version}; load average at the start ${loadavg()[0]?.toFixed(1) ?? ""}`,
  ];
}

function toMarkdown(sections: readonly Section[], facts: readonly string[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const table = (head: readonly string[], rows: readonly (readonly string[])[]): string[] =>
    [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`);
  const claims = sections.flatMap((section) => section.claims);
  const numFailed = claims.filter(({ holds }) => !holds).length;
  return [
    "# Validation",
    "",
    "Written by `npm run validate`: the program's own trainer, probes, statistics and rules on truth that was planted. Each claim stands with what was seen and",
    "what would have refuted it.",
    "",
    ...facts.map((fact) => `- ${fact}`),
    `- ${claims.length - numFailed} of ${claims.length} claims hold${numFailed === 0 ? "" : `; ${numFailed} fail`}`,
    ...sections.flatMap((section) => [
      "",
      `## ${section.title}`,
      ...section.text.flatMap((paragraph) => ["", paragraph]),
      "",
      "<!-- prettier-ignore -->",
      ...table(["claim", "seen", "wanted", ""], section.claims.map(({ what, seen, wanted, holds }) => [what, seen, wanted, holds ? "holds" : "**fails**"])), // prettier-ignore
      ...(section.pictures ?? []).flatMap(({ name, caption }) => ["", `![${caption}](validation/${name})`]),
      ...(section.table === undefined ? [] : ["", "<!-- prettier-ignore -->", ...table(section.table.head, section.table.rows)]),
    ]),
    "",
  ].join("\n");
}

async function main(): Promise<number> {
  const startedMs = performance.now();
  const log = (line: string): void => void process.stderr.write(`${line}\n`);
  const facts = describeRun();
  const share = values.quick ? 0.1 : 1;
  const sections: Section[] = [];
  const take = (...found: readonly Section[]): void => {
    sections.push(...found);
    for (const { what, seen, holds } of found.flatMap((section) => section.claims)) log(`${holds ? "holds" : "FAILS"}: ${what}: ${seen}`);
  };
  log("planted truth …");
  const { sections: found, rows, bits } = await planted({ log });
  take(...found);
  log("intervals …");
  take(coverage({ rows, bits, numRepetitions: 1000 * share, log }));
  log("false stops …");
  take(await falseStops({ numPermutations: Math.ceil(170 * share), log }));
  log("planted leaks …");
  take(await detection({ numRuns: 100 * share, log }));
  const minutes = ((performance.now() - startedMs) / 60_000).toFixed(1);
  const out = values.out ?? (values.quick ? undefined : join(root, "docs"));
  const report = toMarkdown(sections, [
    ...facts,
    `took ${minutes} minutes${values.quick ? ", with a tenth of the repetitions (--quick)" : ""}`,
  ]);
  if (out === undefined) process.stdout.write(report);
  else {
    mkdirSync(join(out, "validation"), { recursive: true });
    for (const { name, svg } of sections.flatMap((section) => section.pictures ?? [])) writeFileSync(join(out, "validation", name), svg);
    writeFileSync(join(out, "validation.md"), report);
  }
  return sections.every(({ claims }) => claims.every(({ holds }) => holds)) ? 0 : 1;
}

if (values.help === true) process.stdout.write(usage);
else process.exitCode = await main();
