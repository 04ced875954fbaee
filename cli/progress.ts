import { SingleBar } from "cli-progress";

import type { MeasurementRecord, TrainerRecord, VerdictRecord } from "../src/run/records.js";
import { judgedWords } from "../src/rules/judged-words.js";
import type { Rule } from "../src/rules/rule.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { LiveFigures } from "./live-figures.js";

/**
 * What a person sees in the terminal while a run goes: one bar a stage with the live figures, or, where the
 * output is no terminal, a line a verdict. With `json`, each event is a JSON line. It reads the run directory
 * like any other reader.
 */
export interface Progress {
  /** Shows what came since the last call. */
  update(): void;
  /** A line of its own, above the bar. */
  say(line: string): void;
  end(): void;
}

/** Where progress is shown. */
interface Screen {
  say(line: string): void;
  /** Begins a stage. */
  begin(stage: Extract<TrainerRecord, { kind: "stage-start" }>): void;
  /** One update further. */
  step(): void;
  /** Other figures than before. */
  refresh(): void;
  /** Ends the stage, if there is one. */
  end(): void;
  /** Whether the figures are seen without being said. */
  readonly isLive: boolean;
}

export function createProgress(run: RunDirectory, { json }: { readonly json: boolean }): Progress {
  const { config } = run.readRun();
  const logs = {
    trainer: run.follow("trainer"),
    measurements: run.follow("measurements"),
    verdicts: run.follow("verdicts"),
  };
  const figures = new LiveFigures(Math.max(0, ...(config.canaries?.tiers ?? [])));
  const screen = json ? silent : process.stderr.isTTY ? barScreen(figures) : lineScreen;
  const emit = (event: object): void => {
    if (json) process.stdout.write(`${JSON.stringify(event)}\n`);
  };
  const describe = verdictLines(figures, { screen, rules: config.rules });

  const onTrainer = (record: TrainerRecord): void => {
    figures.addTrainer(record);
    if (record.kind === "stage-start") screen.begin(record);
    if (record.kind === "step") screen.step();
    if (record.kind === "waiting") screen.refresh();
    if (record.kind === "stopped" || record.kind === "run-end") screen.end();
    if (record.kind === "stopped") screen.say(`stopped: ${record.message}`);
    if (record.kind !== "step") emit({ log: "trainer", ...record });
  };
  const onMeasurement = (record: MeasurementRecord): void => {
    emit({ log: "measurements", ...record });
    figures.addMeasurement(record);
    if (record.kind === "point" && record.value !== undefined) screen.refresh();
  };
  const onVerdict = (record: VerdictRecord): void => {
    emit({ log: "verdicts", ...record });
    if (record.kind !== "verdict") return;
    figures.endProbing();
    const lines = describe(record);
    if (lines.length > 0) screen.say(lines.join("\n"));
  };
  return {
    update: () => {
      logs.trainer.poll().forEach(onTrainer);
      logs.measurements.poll().forEach(onMeasurement);
      logs.verdicts.poll().forEach(onVerdict);
    },
    say: (line) => screen.say(line),
    end: () => screen.end(),
  };
}

/** What a verdict says; nothing where it passed, warns of nothing new and the figures are seen anyway. */
function verdictLines(
  figures: LiveFigures,
  { screen, rules }: { readonly screen: Screen; readonly rules: readonly Rule[] },
) {
  const warned = new Set<string>();
  let judgedBefore: string | undefined;
  return (verdict: Extract<VerdictRecord, { kind: "verdict" }>): string[] => {
    const { stage, checkpoint, passed, unjudged, reason } = verdict;
    // A rule that goes on warning has said it: once a stage is enough.
    const fresh = verdict.warnings.filter(({ rule }) => !warned.has(`${stage} ${rule}`));
    for (const { rule } of fresh) warned.add(`${stage} ${rule}`);
    if (screen.isLive && passed && fresh.length === 0) return [];
    const live = figures.toString();
    const word = passed ? "passed" : unjudged === undefined ? "FAILED" : "unjudged";
    // Of whom rules can tell seldom changes: said when it does.
    const judged = judgedWords(verdict, rules);
    const isNew = judged !== judgedBefore;
    judgedBefore = judged;
    return [
      `${checkpoint.padEnd(14)} ${word}${live === "" ? "" : `  ${live}`}`,
      ...(passed ? [] : [`  ${unjudged === undefined ? "▲" : "?"} ${reason}`]),
      ...(judged !== undefined && isNew ? [`  · ${judged}`] : []),
      ...fresh.map((warning) => `  ! ${warning.rule}: ${warning.reason}`),
    ];
  };
}

const nothing = (): void => undefined;

/** With `--json`: standard output has the events, and nothing else is said. */
const silent: Screen = {
  say: nothing,
  begin: nothing,
  step: nothing,
  refresh: nothing,
  end: nothing,
  isLive: false,
};

/** Lines for a file or a pipe. */
const lineScreen: Screen = {
  ...silent,
  say: (line) => process.stderr.write(`${line}\n`),
  begin: ({ stage, epochs, stepsPerEpoch, startsFrom }) =>
    process.stderr.write(`${stage}: ${epochs} epochs of ${stepsPerEpoch} updates, from ${startsFrom}\n`),
};

/** A bar with the live figures, on a terminal. */
function barScreen(figures: LiveFigures): Screen {
  let bar: SingleBar | undefined;
  const payload = (): object => ({ live: figures.toString() });
  const end = (): void => {
    bar?.stop();
    bar = undefined;
  };
  return {
    say: (line) => {
      if (bar !== undefined) process.stderr.write("\r\x1b[K");
      process.stderr.write(`${line}\n`);
    },
    begin: ({ stage, epochs, stepsPerEpoch }) => {
      end();
      bar = new SingleBar({
        format: `${stage.padEnd(10)} {bar} {value}/{total} {live}`,
        barsize: 20,
        hideCursor: true,
        clearOnComplete: false,
        stream: process.stderr,
      });
      bar.start(epochs * stepsPerEpoch, 0, payload());
    },
    step: () => bar?.increment(1, payload()),
    refresh: () => bar?.update(payload()),
    end,
    isLive: true,
  };
}
