import { setTimeout as delay } from "node:timers/promises";

import type { Config } from "../src/config.js";
import type { Verdict } from "../src/records.js";
import type { Follower, RunDirectory } from "../src/run-directory.js";
import type { VerdictRecord } from "../src/records.js";

/** How often the gate looks for a verdict while it waits: far below the time of a probe, far above the cost of a look. */
const lookEveryMs = 50;

export type GateOutcome =
  | { readonly outcome: "verdict"; readonly verdict: Verdict }
  | { readonly outcome: "silence"; readonly message: string }
  | { readonly outcome: "stop-requested"; readonly by: "signal" | "request"; readonly message: string };

/** Reads verdicts as they come and answers by writing: (checkpoint, attempt of the trainer that wrote it). */
export class VerdictReader {
  readonly #follower: Follower<VerdictRecord>;
  readonly #verdicts = new Map<string, Verdict>();

  constructor(run: RunDirectory) {
    this.#follower = run.follow("verdicts");
  }

  of(checkpoint: string, attempt: number): Verdict | undefined {
    for (const record of this.#follower.poll()) if (record.kind === "verdict") this.#verdicts.set(`${record.checkpoint}#${record.trainerAttempt}`, record);
    return this.#verdicts.get(`${checkpoint}#${attempt}`);
  }
}

/**
 * Waits for the verdict on a checkpoint. Silence counts only while no live process holds the monitor's lock; a live monitor has
 * `probeSeconds`. Past the limit the config decides whether training stops (fail closed) or goes on; the caller records it.
 */
export async function waitForVerdict(options: {
  readonly run: RunDirectory;
  readonly verdicts: VerdictReader;
  readonly checkpoint: string;
  readonly attempt: number;
  readonly gate: Config["gate"];
  /** Called at every look; returns why waiting should end, if it should. */
  readonly interrupted: () => { readonly by: "signal" | "request"; readonly message: string } | undefined;
}): Promise<GateOutcome> {
  const { run, verdicts, checkpoint, attempt, gate, interrupted } = options;
  let silentMs = 0;
  let probingMs = 0;
  let last = performance.now();
  for (;;) {
    const verdict = verdicts.of(checkpoint, attempt);
    if (verdict !== undefined) return { outcome: "verdict", verdict };
    const interruption = interrupted();
    if (interruption !== undefined) return { outcome: "stop-requested", ...interruption };
    const now = performance.now();
    if (run.isHeld("monitor")) {
      probingMs += now - last;
      silentMs = 0;
    } else silentMs += now - last;
    last = now;
    if (silentMs > gate.silenceSeconds * 1000) return { outcome: "silence", message: `no live monitor for ${gate.silenceSeconds} s` };
    if (probingMs > gate.probeSeconds * 1000) return { outcome: "silence", message: `the monitor took more than ${gate.probeSeconds} s over ${checkpoint}` };
    await delay(lookEveryMs);
  }
}
