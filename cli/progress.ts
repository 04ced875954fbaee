import { SingleBar } from "cli-progress";

import type { Run } from "../src/run/records.js";
import type { MeasurementRecord, TrainerRecord, VerdictRecord } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";

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

interface Figures {
  lossNats?: number;
  tokensPerSecond?: number;
  topTierBits?: number;
  leakedPatients?: number;
  probedPatients?: number;
  extraction?: number;
}

export function createProgress(run: RunDirectory, options: { readonly json: boolean }): Progress {
  const description: Run = run.readRun();
  const { config } = description;
  const trainer = run.follow("trainer");
  const measurements = run.follow("measurements");
  const verdicts = run.follow("verdicts");
  const figures: Figures = {};
  const isTerminal = process.stderr.isTTY && !options.json;
  let bar: SingleBar | undefined;
  let doing = "";
  const warned = new Set<string>();
  const topTier = Math.max(0, ...(config.canaries?.tiers ?? []));
  const emit = (event: object): void => {
    if (options.json) process.stdout.write(`${JSON.stringify(event)}\n`);
  };
  const say = (line: string): void => {
    if (options.json) return;
    if (bar !== undefined) process.stderr.write("\r\x1b[K");
    process.stderr.write(`${line}\n`);
  };
  const finishBar = (): void => {
    bar?.stop();
    bar = undefined;
  };
  const payload = (): object => ({
    live: [
      figures.lossNats === undefined ? undefined : `loss ${figures.lossNats.toFixed(2)}`,
      figures.tokensPerSecond === undefined
        ? undefined
        : `${Math.round(figures.tokensPerSecond).toLocaleString("en")} tokens/s`,
      figures.topTierBits === undefined
        ? undefined
        : `canary×${topTier} ${figures.topTierBits.toFixed(1)} bits`,
      figures.probedPatients === undefined
        ? undefined
        : `leaked ${figures.leakedPatients ?? 0}/${figures.probedPatients}`,
      doing === "" ? undefined : doing,
    ]
      .filter((part) => part !== undefined)
      .join(" · "),
  });

  const onTrainer = (record: TrainerRecord): void => {
    if (record.kind === "stage-start") {
      finishBar();
      if (isTerminal) {
        bar = new SingleBar({
          format: `${record.stage.padEnd(10)} {bar} {value}/{total} {live}`,
          barsize: 20,
          hideCursor: true,
          clearOnComplete: false,
          stream: process.stderr,
        });
        bar.start(record.epochs * record.stepsPerEpoch, 0, payload());
      } else
        say(
          `${record.stage}: ${record.epochs} epochs of ${record.stepsPerEpoch} updates, from ` +
            record.startsFrom,
        );
    }
    if (record.kind === "step") {
      figures.lossNats = record.lossNats;
      figures.tokensPerSecond = (record.numTokens / record.elapsedMs) * 1000;
      doing = "";
      bar?.increment(1, payload());
    }
    if (record.kind === "waiting") {
      doing = "probing";
      bar?.update(payload());
    }
    if (record.kind === "stopped") {
      finishBar();
      say(`stopped: ${record.message}`);
    }
    if (record.kind === "run-end") finishBar();
    if (record.kind !== "step") emit({ log: "trainer", ...record });
  };
  const onMeasurement = (record: MeasurementRecord): void => {
    emit({ log: "measurements", ...record });
    if (record.kind !== "point" || record.value === undefined) return;
    if (record.metric === "canary.bits" && record.tier === topTier) figures.topTierBits = record.value;
    if (
      record.metric === "phi.leak_a" &&
      record.statistic === "patients" &&
      record.group === "member" &&
      record.class === undefined
    ) {
      figures.leakedPatients = record.value;
      if (record.n !== undefined) figures.probedPatients = record.n;
    }
    bar?.update(payload());
  };
  const onVerdict = (record: VerdictRecord): void => {
    emit({ log: "verdicts", ...record });
    if (record.kind !== "verdict") return;
    doing = "";
    // A rule that goes on warning has said it: once a stage is enough.
    const fresh = record.warnings.filter(({ rule }) => !warned.has(`${record.stage} ${rule}`));
    for (const { rule } of fresh) warned.add(`${record.stage} ${rule}`);
    const warnings = fresh.map((warning) => `  ! ${warning.rule}: ${warning.reason}`);
    const mark = record.passed ? "passed" : "FAILED";
    if (!isTerminal || !record.passed || warnings.length > 0) {
      const live = (payload() as { live: string }).live;
      say(
        [
          `${record.checkpoint.padEnd(14)} ${mark}${live === "" ? "" : `  ${live}`}`,
          ...(record.passed ? [] : [`  ▲ ${record.reason}`]),
          ...warnings,
        ].join("\n"),
      );
    }
  };

  return {
    update: () => {
      trainer.poll().forEach(onTrainer);
      measurements.poll().forEach(onMeasurement);
      verdicts.poll().forEach(onVerdict);
    },
    say,
    end: finishBar,
  };
}
