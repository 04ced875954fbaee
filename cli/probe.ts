import { z } from "zod";

import { blindWarnings } from "../src/metrics/blind.js";
import { probeCheckpoint, type ProbeResults } from "../monitor/probe-checkpoint.js";
import type { EngineUse } from "../monitor/scorer/profile.js";
import { showPoint } from "../monitor/report/show-point.js";
import { exitCodes, MnemoscopeError } from "../src/errors.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { withAdHocRun } from "./ad-hoc-run.js";
import { defineCommand } from "./command.js";
import { dataOptions } from "./data-options.js";
import { jsonOption } from "./run-options.js";

const probeOptions = z.object({
  checkpoint: z.string().describe("a Hugging Face model directory"),
  run: z.string().optional().describe("folder of the run whose probe set is used"),
  data: z
    .string()
    .optional()
    .describe("records that the model was trained on (.jsonl, .csv, .txt, a folder of texts), or a config"),
  ...dataOptions,
  records: z.number().default(200).describe("records probed of --data, and of --controls, at most"),
  profile: z.boolean().default(false).describe("show where the time went"),
  ...jsonOption,
});
type ProbeOptions = z.infer<typeof probeOptions>;

interface Probed extends ProbeResults {
  /** Reading, tokenizing and freezing what is probed; absent with a run, which has done that. */
  readonly prepareMs?: number;
  /** What the reader should know of the data before the figures. */
  readonly notes: readonly string[];
}

/**
 * `mnemoscope probe`: measures one checkpoint, with a run's probe set or on data of its own, and prints each
 * figure with its n and interval.
 */
export const probeCommand = defineCommand({
  options: probeOptions,
  epilogue: "Without a run, figures that need the history of training are withheld.",
  run: async (command) => {
    const probed = await measure(command);
    if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
    process.stdout.write(
      command.json
        ? `${JSON.stringify(probed)}\n`
        : `${[...linesOf(probed), ...(command.profile ? profileOf(probed) : [])].join("\n")}\n`,
    );
    return exitCodes.done;
  },
});

async function measure(options: ProbeOptions): Promise<Probed> {
  const { run, data } = options;
  if (run !== undefined && data === undefined) return measureWithRun(run, options);
  if (data !== undefined && run === undefined) return measureOnData(data, options);
  throw new MnemoscopeError("USAGE", "a checkpoint is measured with a run's probe set or on data", {
    remedy: "give either --run DIR or --data FILE",
  });
}

async function measureWithRun(path: string, { checkpoint, controls }: ProbeOptions): Promise<Probed> {
  if (controls !== undefined)
    throw new MnemoscopeError("USAGE", "--controls needs --data", {
      remedy: "a run has controls of its own",
    });
  const run = RunDirectory.open(path);
  return { ...(await probeCheckpoint({ run, checkpoint, onProgress: showProgress })), notes: [] };
}

function measureOnData(data: string, options: ProbeOptions): Promise<Probed> {
  const startedMs = performance.now();
  return withAdHocRun({ ...options, data }, async (run, { name, epochs }) => {
    const prepareMs = performance.now() - startedMs;
    const probed = await probeCheckpoint({
      run,
      checkpoint: options.checkpoint,
      subject: { stage: name, epoch: epochs },
      onProgress: showProgress,
    });
    return {
      ...probed,
      prepareMs,
      notes: [...blindWarnings(run), ...run.readRun().notes.filter((note) => note.startsWith("data "))],
    };
  });
}

function showProgress(name: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\rmeasuring ${name} …\x1b[K`);
}

function linesOf({ results, notes }: Probed): string[] {
  return [
    ...notes,
    ...results.flatMap(({ probe: name, points, skipped, elapsedMs }) => [
      `${name} (${(elapsedMs / 1000).toFixed(1)} s)${skipped === undefined ? "" : `: skipped, ${skipped}`}`,
      ...points.map((point) => {
        const { group, tier, class: kind, split, from, to } = point;
        const of = [group, tier === undefined ? undefined : `×${tier}`, kind, split, from, to].filter(
          (part) => part !== undefined,
        );
        return `  ${[point.metric, point.statistic, ...of].join(" · ")}: ${showPoint(point)}`;
      }),
    ]),
  ];
}

const seconds = (ms: number): string => (ms / 1000).toFixed(2).padStart(8);

/**
 * A table of where the time went, a probe a line. The first probe that asks for scores pays for the pass that
 * all share.
 */
function profileOf({ loadMs, prepareMs, results }: Probed): string[] {
  const columns = ["total", "score", "continue", "generate", "rest"].map((name) => name.padStart(9));
  const head = ["", "where the time went, in seconds", `  ${"".padEnd(16)}${columns.join("")}   engine`];
  const rows = results.map(({ probe: name, profile }) => {
    const times = [
      profile.elapsedMs,
      profile.score.elapsedMs,
      profile.continue.elapsedMs,
      profile.generate.elapsedMs,
      profile.statisticsMs,
    ];
    const uses = (["score", "continue", "generate"] as const).flatMap((kind) =>
      profile[kind].numCalls === 0 ? [] : [useOf(kind, profile[kind])],
    );
    const { numShapes, elapsedMs } = profile.compiled;
    const compiled =
      numShapes === 0 ? [] : [`${numShapes} shapes compiled in ${(elapsedMs / 1000).toFixed(2)} s`];
    return (
      `  ${name.padEnd(16)}${times.map((ms) => ` ${seconds(ms)}`).join("")}   ` +
      [...uses, ...compiled].join("; ")
    );
  });
  const sum = results.reduce((total, { elapsedMs }) => total + elapsedMs, 0);
  return [
    ...head,
    ...(prepareMs === undefined ? [] : [`  ${"prepare".padEnd(16)} ${seconds(prepareMs)}`]),
    `  ${"load".padEnd(16)} ${seconds(loadMs)}`,
    ...rows,
    `  ${"all probes".padEnd(16)} ${seconds(sum)}`,
  ];
}

const useOf = (kind: string, { numSequences, numTokens, elapsedMs }: EngineUse): string =>
  `${kind} ${numSequences} sequences of ${numTokens} tokens, ` +
  `${Math.round((1000 * numTokens) / Math.max(1, elapsedMs)).toLocaleString("en-GB")} tokens/s`;
