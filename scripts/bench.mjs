#!/usr/bin/env node
// `npm run bench`: finds or installs PyTorch and transformers, compiles bench/ and runs it. Every argument
// goes to bench/run.ts (--help there).
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";

import { cacheDirectory, checkoutPaths } from "./setup/paths.mjs";

/**
 * @param {string} command
 * @param {readonly string[]} args
 */
function run(command, args) {
  const { status, error } = spawnSync(command, args, { stdio: "inherit", cwd: paths.root });
  if (error !== undefined) throw error;
  if (status !== 0)
    throw new Error(`${command} ${args.slice(0, 4).join(" ")} … ended with exit code ${String(status)}`);
}

/**
 * Python with what is compared against: `MNEMOSCOPE_BENCH_PYTHON`, else a virtual environment in the cache,
 * made here when it is missing.
 * @returns {string}
 */
function findPython() {
  const given = process.env["MNEMOSCOPE_BENCH_PYTHON"];
  if (given !== undefined && given !== "") return given;
  const folder = join(cacheDirectory(process.env), "bench-venv");
  const python = join(folder, "bin", "python");
  const isComplete = () =>
    existsSync(python) && spawnSync(python, ["-c", "import torch, transformers, safetensors"]).status === 0;
  if (isComplete()) return python;
  process.stderr.write(`Installing PyTorch and transformers in ${folder}: once, some minutes\n`);
  run("python3", ["-m", "venv", folder]);
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
  run(python, [...pip, "torch"]);
  run(python, [...pip, "transformers", "safetensors"]);
  return python;
}

const paths = checkoutPaths();
try {
  const isHelp = process.argv.includes("--help");
  const python = isHelp ? "python3" : findPython();
  run(process.execPath, [join(paths.modules, "typescript", "bin", "tsc"), "-p", "tsconfig.bench.json"]);
  run(process.execPath, [join(paths.dist, "bench", "run.js"), "--python", python, ...process.argv.slice(2)]);
} catch (error) {
  process.stderr.write(`bench: ${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
