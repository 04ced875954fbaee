import { blindWarnings } from "../src/metrics/blind.js";
import { probeCheckpoint, type ProbedCheckpoint } from "../monitor/probe-checkpoint.js";
import type { EngineUse } from "../monitor/scorer/profile.js";
import { showPoint } from "../monitor/report/figures.js";
import { exitCodes, MnemoscopeError } from "../src/errors.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { withAdHocRun, type AdHocData } from "./ad-hoc-run.js";

export interface ProbeCommand extends Omit<AdHocData, "data"> {
  readonly checkpoint: string;
  /** Folder of the run whose probe set is used, or the data to make one of: one of the two. */
  readonly run?: string | undefined;
  readonly data?: string | undefined;
  readonly profile: boolean;
  readonly json: boolean;
}

interface Probed extends ProbedCheckpoint {
  /** Reading, tokenizing and freezing what is probed; absent with a run, which has done that. */
  readonly prepareMs?: number;
  /** What the reader should know of the data before the figures. */
  readonly notes: readonly string[];
}

/**
 * `mnemoscope probe`: measures one checkpoint, with a run's probe set or on data of its own, and prints each
 * figure with its n and interval.
 */
export async function probe(command: ProbeCommand): Promise<number> {
  const probed = await measure(command);
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  process.stdout.write(
    command.json
      ? `${JSON.stringify(probed)}\n`
      : `${[...linesOf(probed), ...(command.profile ? profileOf(probed) : [])].join("\n")}\n`,
  );
  return exitCodes.done;
}

async function measure(command: ProbeCommand): Promise<Probed> {
  const { checkpoint, data } = command;
  if ((command.run === undefined) === (data === undefined))
    throw new MnemoscopeError("USAGE", "a checkpoint is measured with a run's probe set or on data", {
      remedy: "give either --run DIR or --data FILE",
    });
  if (command.controls !== undefined && data === undefined)
    throw new MnemoscopeError("USAGE", "--controls needs --data", {
      remedy: "a run has controls of its own",
    });
  const onProgress = (name: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\rmeasuring ${name} …\x1b[K`);
  };
  if (command.run !== undefined)
    return {
      ...(await probeCheckpoint({ run: RunDirectory.open(command.run), checkpoint, onProgress })),
      notes: [],
    };
  const startedMs = performance.now();
  return withAdHocRun({ ...command, data: data ?? "" }, async (run, { name, epochs }) => {
    const prepareMs = performance.now() - startedMs;
    const probed = await probeCheckpoint({
      run,
      checkpoint,
      subject: { stage: name, epoch: epochs },
      onProgress,
    });
    return {
      ...probed,
      prepareMs,
      notes: [...blindWarnings(run), ...run.readRun().notes.filter((note) => note.startsWith("data "))],
    };
  });
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
  const head = [
    "",
    "where the time went, in seconds",
    `  ${"".padEnd(16)}${["total", "score", "continue", "generate", "rest"].map((name) => name.padStart(9)).join("")} ` +
      "  engine",
  ];
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
