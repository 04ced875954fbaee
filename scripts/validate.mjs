#!/usr/bin/env node
// `npm run validate`: compiles validation/ and runs it. Every argument goes to validation/run.ts (--help
// there).
import { spawnSync } from "node:child_process";
import { join } from "node:path";

import { checkoutPaths } from "./setup/paths.mjs";

const paths = checkoutPaths();
const env = { TF_CPP_MIN_LOG_LEVEL: "2", ...process.env };
/** @param {readonly string[]} args */
const node = (...args) =>
  spawnSync(process.execPath, args, { stdio: "inherit", cwd: paths.root, env }).status ?? 1;

process.exitCode =
  node(join(paths.modules, "typescript", "bin", "tsc"), "-p", "tsconfig.validation.json") ||
  node(join(paths.dist, "validation", "run.js"), ...process.argv.slice(2));
