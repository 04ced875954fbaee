// Copies the result of a finished run of configs/base.yaml to data/base, with its loss curve: what
// data/base/README.md documents.
//
//   node scripts/ship-base.mjs runs/base
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { RunDirectory } from "../dist/src/run/run-directory.js";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node scripts/ship-base.mjs RUN");
const run = RunDirectory.open(folder);
const records = run.read("trainer");
const end = records.findLast((record) => record.kind === "run-end");
if (end?.kind !== "run-end") throw new Error(`${folder} is not finished`);

const target = new URL("../data/base/", import.meta.url).pathname;
mkdirSync(target, { recursive: true });
for (const name of ["config.json", "generation_config.json", "model.safetensors", "tokenizer.json"])
  copyFileSync(join(run.checkpointPath(end.result), name), join(target, name));

// The mean loss of every 50 updates: short enough to read, long enough to plot.
const steps = records.filter((record) => record.kind === "step");
const every = 50;
const rows = ["step,tokens_seen,loss_nats"];
for (let first = 0; first + every <= steps.length; first += every) {
  const window = steps.slice(first, first + every);
  const mean = window.reduce((sum, { lossNats }) => sum + lossNats, 0) / every;
  rows.push(`${first + every},${window.at(-1)?.tokensSeen ?? 0},${mean.toFixed(4)}`);
}
writeFileSync(join(target, "loss.csv"), `${rows.join("\n")}\n`);
const seconds = ((steps.at(-1)?.timeMs ?? 0) - (steps[0]?.timeMs ?? 0)) / 1000;
console.log(
  `${end.result}: ${steps.length} updates, ${steps.at(-1)?.tokensSeen} targets, ` +
    `${seconds.toFixed(0)} s; last mean loss ${rows.at(-1)}`,
);
