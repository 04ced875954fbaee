import { setTimeout as delay } from "node:timers/promises";

import type { Config } from "../src/run/config.js";
import type { Verdict, VerdictRecord } from "../src/run/records.js";
import { versionOf } from "../src/run/current-records.js";
import type { Follower } from "../src/run/log.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import type { Interruption } from "./interruption.js";
import type { CheckpointVersion } from "./ungated.js";

/**
 * How often the log of verdicts is read while the gate waits: far below the time of a probe, far above the
 * cost of reading.
 */
const readEveryMs = 50;

export type GateOutcome =
  | { readonly outcome: "verdict"; readonly verdict: Verdict }
  | { readonly outcome: "silence"; readonly message: string }
  | { readonly outcome: "interrupted"; readonly interruption: Interruption };

/** Reads verdicts as they come and answers by version: (checkpoint, attempt of the trainer that wrote it). */
export class VerdictReader {
  readonly #follower: Follower<VerdictRecord>;
  readonly #verdicts = new Map<string, Verdict>();

  constructor(run: RunDirectory) {
    this.#follower = run.follow("verdicts");
  }

  of({ checkpoint, attempt }: CheckpointVersion): Verdict | undefined {
    for (const record of this.#follower.poll())
      if (record.kind === "verdict") this.#verdicts.set(versionOf(record), record);
    return this.#verdicts.get(versionOf({ checkpoint, trainerAttempt: attempt }));
  }
}

/** What a verdict means for the trainer: no stage can follow the last, and none can start from nothing. */
export function actionOf(verdict: Verdict, isLastStage: boolean): Verdict["action"] {
  return verdict.action === "next-stage" && (isLastStage || verdict.lastPassed === undefined)
    ? "stop"
    : verdict.action;
}

/**
 * Waits for the verdict on a checkpoint. Silence counts only while no live process holds the monitor's lock;
 * a live monitor has `probeSeconds`. Past the limit the config decides whether training stops (fail closed)
 * or goes on; the caller records it.
 */
export async function waitForVerdict(options: {
  readonly run: RunDirectory;
  readonly verdicts: VerdictReader;
  readonly version: CheckpointVersion;
  readonly gate: Config["gate"];
  /** Called again and again: what asks for the end, if anything does. A verdict that is there comes first. */
  readonly checkInterruption: () => Interruption | undefined;
  /** Called again and again: a probe may take longer than a lock without a beat counts as alive. */
  readonly beat: () => void;
}): Promise<GateOutcome> {
  const { run, verdicts, version, gate } = options;
  let silentMs = 0;
  let probingMs = 0;
  let last = performance.now();
  for (;;) {
    const verdict = verdicts.of(version);
    if (verdict !== undefined) return { outcome: "verdict", verdict };
    const interruption = options.checkInterruption();
    if (interruption !== undefined) return { outcome: "interrupted", interruption };
    options.beat();
    const now = performance.now();
    if (run.isHeld("monitor")) {
      probingMs += now - last;
      silentMs = 0;
    } else silentMs += now - last;
    last = now;
    if (silentMs > gate.silenceSeconds * 1000)
      return { outcome: "silence", message: `no live monitor for ${gate.silenceSeconds} s` };
    if (probingMs > gate.probeSeconds * 1000)
      return {
        outcome: "silence",
        message: `the monitor took more than ${gate.probeSeconds} s over ${version.checkpoint}`,
      };
    await delay(readEveryMs);
  }
}
