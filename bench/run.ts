/**
 * Everything that is measured, side by side in one run: contenders take turns, so that what else the machine
 * does falls on all of them. Writes bench/results.md when all parts ran.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { invariant } from "../src/errors.js";
import { startContender, type Bench } from "./contender.js";
import { measureCheckpoint, measureEndurance } from "./measure-engine.js";
import { measureExtraction } from "./measure-extraction.js";
import { measureParity } from "./measure-parity.js";
import { measureTraining, measureTrainingMemory } from "./measure-training.js";
import { benchModels } from "./models.js";

const partNames = [
  ...benchModels.map(({ name }) => `training-${name}`),
  ...["training-memory", "parity", "extraction", "checkpoint", "endurance"],
];
const usage = `npm run bench -- [--only PART,…] [--out FILE]

  --only   parts to run: ${partNames.join(", ")}
  --record write what transformers answers in the part "parity" to
           test/fixtures/transformers/written.json, which the tests compare with
  --out    where the report goes; default bench/results.md for a whole run, standard output otherwise

Environment: MNEMOSCOPE_BENCH_PYTHON   a Python that has torch and transformers, instead of an
                                       environment of its own
`;

const root = fileURLToPath(new URL("../../", import.meta.url));
const { values } = parseArgs({
  options: {
    python: { type: "string", default: "python3" },
    only: { type: "string" },
    out: { type: "string" },
    record: { type: "boolean" },
    help: { type: "boolean" },
  },
});

/** Of Python, PyTorch and transformers. */
function pythonVersions(python: string): string[] {
  const print =
    "import platform, torch, transformers; print(platform.python_version(), torch.__version__, " +
    "transformers.__version__)";
  return execFileSync(python, ["-c", print], { encoding: "utf8" }).trim().split(" ");
}

function describeRun(numThreads: number, python: string): string {
  const output = (command: string, args: readonly string[]): string =>
    execFileSync(command, args, { cwd: root, encoding: "utf8" }).trim();
  const isChanged =
    output("git", ["status", "--porcelain", "--untracked-files=no", "--", "src", "trainer", "bench"]) !== "";
  const [pythonVersion, torch, transformers] = pythonVersions(python);
  const now = new Date().toISOString().slice(0, 16).replace("T", " ");
  const commit =
    output("git", ["rev-parse", "--short", "HEAD"]) + (isChanged ? " with uncommitted changes" : "");
  const processor = cpus()[0]?.model.trim() ?? "processor unknown";
  const memoryGiB = (totalmem() / 2 ** 30).toFixed(0);
  const load = loadavg()[0]?.toFixed(2) ?? "unknown";
  return [
    `- ${now} UTC, commit ${commit}`,
    `- ${processor}, ${availableParallelism()} processors, ${memoryGiB} GiB; ` +
      `${numThreads} threads for everybody`,
    `- Node ${process.version}, TensorFlow through tfjs-node-gpu; Python ${pythonVersion ?? ""}, ` +
      `PyTorch ${torch ?? ""}, transformers ${transformers ?? ""}`,
    `- Load average at the start ${load} (1 minute), before anything here ran: what else the machine ` +
      "was doing",
  ].join("\n");
}

async function main(): Promise<void> {
  const parts = new Map<string, (bench: Bench) => Promise<string>>([
    ...benchModels.map(
      (model) => [`training-${model.name}`, (bench: Bench) => measureTraining(bench, model)] as const,
    ),
    ["training-memory", measureTrainingMemory],
    [
      "parity",
      (bench: Bench) =>
        measureParity(bench, {
          isRecorded: values.record === true,
          versions: pythonVersions(values.python).join(" "),
        }),
    ],
    ["extraction", measureExtraction],
    ["checkpoint", measureCheckpoint],
    ["endurance", measureEndurance],
  ]);
  const chosen = values.only?.split(",") ?? [...parts.keys()];
  const unknown = chosen.find((part) => !parts.has(part));
  if (unknown !== undefined) throw new Error(`there is no part ${unknown}\n\n${usage}`);
  const numThreads = availableParallelism();
  const heading = describeRun(numThreads, values.python);
  const folder = mkdtempSync(join(tmpdir(), "mnemoscope-bench-"));
  const threads = {
    TF_NUM_INTRAOP_THREADS: String(numThreads),
    OMP_NUM_THREADS: String(numThreads),
    TOKENIZERS_PARALLELISM: "false",
  };
  const bench: Bench = {
    node: (file, ...args) =>
      startContender(
        process.execPath,
        ["--expose-gc", fileURLToPath(new URL(file, import.meta.url)), ...args],
        threads,
      ),
    python: (file, ...args) => startContender(values.python, [join(root, "bench", file), ...args], threads),
    numThreads,
    folder,
    log: (line) => void process.stderr.write(`${line}\n`),
  };
  const sections: string[] = [];
  try {
    for (const part of chosen) {
      bench.log(`${part} …`);
      const section = await invariant(parts.get(part), `the part ${part} is known`)(bench);
      sections.push(section);
      bench.log(section);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const load = loadavg()[0]?.toFixed(2) ?? "";
  const command = `npm run bench${values.only === undefined ? "" : ` -- --only ${values.only}`}`;
  const report = `# Benchmark

Written by \`${command}\`.
Medians with ranges; contenders take turns, each in a process of its own.

${heading}; at the end ${load}, with the contenders' own

${sections.join("\n")}`;
  const out = values.out ?? (values.only === undefined ? join(root, "bench", "results.md") : undefined);
  if (out === undefined) process.stdout.write(report);
  else writeFileSync(out, report);
}

if (values.help === true) process.stdout.write(usage);
else await main();
