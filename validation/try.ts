import { readFileSync, writeFileSync } from "node:fs";
import { coverage } from "./coverage.js";
import { detection } from "./detection.js";
import { falseStops } from "./false-stops.js";
import { planted } from "./planted.js";
import type { Outcome } from "../src/records.js";
const log = (line: string): void => void process.stderr.write(`${line}\n`);
const [what, count] = [process.argv[2], Number(process.argv[3])];
const show = (value: unknown): void => void process.stdout.write(`${JSON.stringify(value, null, 1)}\n`);
if (what === "d") show(await detection({ numRuns: count, log }));
if (what === "f") show(await falseStops({ numPermutations: count, log }));
if (what === "p") {
  const { sections, rows, bits } = await planted({ log });
  writeFileSync("/tmp/stats/pool.json", JSON.stringify([[...rows], [...bits]]));
  show(sections.map(({ pictures, ...rest }) => rest));
  for (const { pictures = [] } of sections) for (const { name, svg } of pictures) writeFileSync(`/tmp/stats/${name}`, svg);
}
if (what === "c") {
  const [rows, bits] = JSON.parse(readFileSync("/tmp/stats/pool.json", "utf8")) as [[string, Outcome[]][], [number, number[]][]];
  const section = coverage({ rows: new Map(rows), bits: new Map(bits), numRepetitions: count, log });
  for (const { name, svg } of section.pictures ?? []) writeFileSync(`/tmp/stats/${name}`, svg);
  show(section.claims);
}
