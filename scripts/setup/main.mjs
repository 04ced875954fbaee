import { createProgress } from "./progress.mjs";
import { checkoutPaths, cacheDirectory } from "./paths.mjs";
import { checkPlatform } from "./platform.mjs";
import { SetupError, formatFailure } from "./setup-error.mjs";
import { withLock } from "./lock.mjs";
import { planModules } from "./modules.mjs";
import { planEngine } from "./engine.mjs";
import { planPage, planProgram } from "./build.mjs";

const usage = `Usage: node scripts/setup.mjs [--rebuild]

Installs packages, provides the native engine, compiles the program and the page: each only where it is
missing or out of date.

  --rebuild   compile the program and the page even when their sources did not change

Environment:
  MNEMOSCOPE_CACHE           folder of the downloaded engine, shared by all checkouts
                             (default: ~/.cache/mnemoscope)
  MNEMOSCOPE_ENGINE          cpu or gpu; default: gpu where an NVIDIA device is found
  MNEMOSCOPE_LIBTENSORFLOW   folder with lib/ and include/ of a libtensorflow of your own, instead of the
                             download
`;

/**
 * Runs the set-up. Steps in order: packages, engine, program, page; each is a plan that is `undefined` when
 * there is nothing to do.
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code: 0 set up, 1 a step failed, 2 unknown argument
 */
export async function main(args) {
  const unknown = args.find((arg) => !["--rebuild", "--help", "-h"].includes(arg));
  if (unknown !== undefined) {
    process.stderr.write(`Unknown argument: ${unknown}\n\n${usage}`);
    return 2;
  }
  if (args.includes("--help") || args.includes("-h")) {
    process.stdout.write(usage);
    return 0;
  }
  const context = {
    paths: checkoutPaths(),
    cache: cacheDirectory(process.env),
    env: process.env,
    rebuild: args.includes("--rebuild"),
    progress: createProgress(process.stderr),
  };
  const startedMs = performance.now();
  try {
    const changed = await setUp(context);
    const elapsed = `${((performance.now() - startedMs) / 1000).toFixed(1)} s`;
    process.stderr.write(changed ? `Set-up done in ${elapsed}.\n` : `Set-up: up to date (${elapsed}).\n`);
    return 0;
  } catch (error) {
    context.progress.clear();
    if (!(error instanceof SetupError)) throw error;
    process.stderr.write(formatFailure(error));
    return 1;
  }
}

/**
 * @param {import("./context.mjs").SetupContext} context
 * @returns {Promise<boolean>} whether anything had to be done
 */
async function setUp(context) {
  const plans = [planModules, planEngine, planProgram, planPage];
  const isUpToDate = async () => {
    for (const plan of plans) if ((await plan(context)) !== undefined) return false;
    return true;
  };
  if (await isUpToDate()) return false;

  checkPlatform();
  // One set-up a checkout at a time; whoever waited finds the work done and plans again.
  await withLock({ name: `checkout-${context.paths.id}`, ...context }, async () => {
    for (const plan of plans) {
      const work = await plan(context);
      if (work !== undefined) await work();
    }
  });
  return true;
}
