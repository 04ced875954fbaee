import { existsSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join, relative } from "node:path";
import { runCommand } from "./command.mjs";
import { hashFiles, listFiles, readStamp, writeStamp } from "./stamp.mjs";

const settings = ["package-lock.json", "tsconfig.json"];

/**
 * Program: TypeScript to dist/, when a source changed.
 * @type {import("./context.mjs").Plan}
 */
export async function planProgram(context) {
  const { paths } = context;
  const web = join(paths.root, "monitor", "web");
  const sources = (
    await Promise.all(
      ["src", "prepare", "trainer", "monitor", "cli"].map((folder) =>
        listFiles(join(paths.root, folder), (path) => path !== web),
      ),
    )
  ).flat();
  return planBuild(context, {
    label: "compile the program",
    stamp: "program",
    sources: sources.filter((path) => path.endsWith(".ts")),
    outputs: (files) => files.map((file) => file.replace(/\.ts$/, ".js")),
    args: [join(paths.modules, "typescript", "bin", "tsc"), "-p", "tsconfig.json", "--pretty", "false"],
  });
}

/**
 * Page: the browser's files to dist/web, when one of its sources changed.
 * @type {import("./context.mjs").Plan}
 */
export async function planPage(context) {
  const { paths } = context;
  const web = join(paths.root, "monitor", "web");
  if (!existsSync(join(web, "index.html"))) return undefined;
  // The page also takes types and pure functions from the core, and what it is sent from the monitor.
  const shared = [
    ...(await listFiles(join(paths.root, "src"))),
    ...(await listFiles(join(paths.root, "monitor", "page"))),
  ];
  return planBuild(context, {
    label: "build the page",
    stamp: "page",
    sources: [...(await listFiles(web)), ...shared],
    outputs: () => ["web/index.html"],
    args: [
      join(paths.modules, "vite", "bin", "vite.js"),
      "build",
      "monitor/web",
      "--outDir",
      join(paths.dist, "web"),
      "--emptyOutDir",
      "--logLevel",
      "warn",
    ],
  });
}

/**
 * @param {import("./context.mjs").SetupContext} context
 * @param {object} build
 * @param {string} build.label
 * @param {string} build.stamp name of the stamp in dist/
 * @param {readonly string[]} build.sources
 * @param {(files: readonly string[]) => readonly string[]} build.outputs source files (relative to the root)
 * -> files in dist/ that must exist
 * @param {readonly string[]} build.args of node
 * @returns {ReturnType<import("./context.mjs").Plan>}
 */
async function planBuild({ paths, env, rebuild, progress }, { label, stamp, sources, outputs, args }) {
  const stampPath = join(paths.dist, `.${stamp}-stamp.json`);
  const inputs = [...sources, ...settings.map((file) => join(paths.root, file))];
  const sourcesSha256 = await hashFiles(inputs);
  const files = sources.map((path) => relative(paths.root, path));
  const before = await readStamp(stampPath);
  const isMade = outputs(files).every((file) => existsSync(join(paths.dist, file)));
  if (!rebuild && isMade && before?.["sourcesSha256"] === sourcesSha256) return undefined;
  return async () => {
    progress.start(label);
    await removeOrphans({ dist: paths.dist, before, files });
    // The compiler trusts its own record of what it wrote; without outputs the record is wrong.
    if (stamp === "program" && (rebuild || !isMade))
      await rm(join(paths.dist, ".tsbuildinfo"), { force: true });
    await runCommand({
      step: label,
      title: stamp === "program" ? "tsc" : "vite build",
      command: process.execPath,
      args,
      cwd: paths.root,
      env,
      onTick: () => {
        progress.update("working");
      },
      remedies: ["correct what is named above, then run the command again"],
    });
    await writeStamp(stampPath, { sourcesSha256, files });
    progress.done();
  };
}

/**
 * The compiler leaves the output of a source that is gone.
 * @param {{ dist: string, before: Readonly<Record<string, unknown>> | undefined, files: readonly string[] }}
 * options
 */
async function removeOrphans({ dist, before, files }) {
  const known = new Set(files);
  const old = Array.isArray(before?.["files"]) ? /** @type {readonly unknown[]} */ (before["files"]) : [];
  for (const file of old) {
    if (typeof file !== "string" || known.has(file) || !file.endsWith(".ts")) continue;
    const output = join(dist, file.replace(/\.ts$/, ".js"));
    await Promise.all([rm(output, { force: true }), rm(`${output}.map`, { force: true })]);
  }
}
