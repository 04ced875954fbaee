import { setTimeout as delay } from "node:timers/promises";

import type { Config } from "../src/run/config.js";
import type { Verdict, VerdictRecord } from "../src/run/records.js";
import { versionOf } from "../src/run/current-records.js";
import type { Follower } from "../src/run/log.js";
import type { RunDirectory } from "../src/run/run-directory.js";

/**
 * How often the gate looks for a verdict while it waits: far below the time of a probe, far above the cost of
 * a look.
 */
const lookEveryMs = 50;

/** Why training is to end although nothing is wrong. */
export interface Interruption {
  readonly by: "signal" | "request";
  readonly message: string;
}

export type GateOutcome =
  | { readonly outcome: "verdict"; readonly verdict: Verdict }
  | { readonly outcome: "silence"; readonly message: string }
  | { readonly outcome: "interrupted" };

/** Reads verdicts as they come and answers by writing: (checkpoint, attempt of the trainer that wrote it). */
export class VerdictReader {
  readonly #follower: Follower<VerdictRecord>;
  readonly #verdicts = new Map<string, Verdict>();

  constructor(run: RunDirectory) {
    this.#follower = run.follow("verdicts");
  }

  of(checkpoint: string, attempt: number): Verdict | undefined {
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
  readonly checkpoint: string;
  readonly attempt: number;
  readonly gate: Config["gate"];
  /** Called at every look: whether waiting should end. A verdict that is there already comes first. */
  readonly isInterrupted: () => boolean;
  /** Called at every look: a probe may take longer than a lock without a beat counts as alive. */
  readonly beat: () => void;
}): Promise<GateOutcome> {
  const { run, verdicts, checkpoint, attempt, gate } = options;
  let silentMs = 0;
  let probingMs = 0;
  let last = performance.now();
  for (;;) {
    const verdict = verdicts.of(checkpoint, attempt);
    if (verdict !== undefined) return { outcome: "verdict", verdict };
    if (options.isInterrupted()) return { outcome: "interrupted" };
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
        message: `the monitor took more than ${gate.probeSeconds} s over ${checkpoint}`,
      };
    await delay(lookEveryMs);
  }
}
