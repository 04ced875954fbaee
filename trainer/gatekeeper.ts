import type { Config } from "../src/run/config.js";
import { baseStage, checkpointName, type Verdict } from "../src/run/records.js";
import { currentTrainerRecords } from "../src/run/current-records.js";
import type { Lock } from "../src/run/lock.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { actionOf, waitForVerdict, type VerdictReader } from "./verdicts.js";
import type { Interruption, InterruptionWatch } from "./interruption.js";
import type { Journal, Stop } from "./journal.js";
import type { TrainingProgress } from "./training-progress.js";
import type { CheckpointVersion } from "./ungated.js";

/** How training goes on behind a gate. */
export type GateDecision =
  | { readonly kind: "continue" }
  /** The wait was interrupted, and what was waited for is still to be judged. */
  | { readonly kind: "interrupted"; readonly interruption: Interruption }
  /** Leave the stage; the next starts from this checkpoint. */
  | { readonly kind: "next-stage"; readonly from: string }
  | { readonly kind: "stop"; readonly stop: Stop };

const onwards: GateDecision = { kind: "continue" };

interface GatekeeperOptions {
  readonly run: RunDirectory;
  readonly lock: Pick<Lock, "attempt" | "beat">;
  readonly config: Pick<Config, "gate" | "stages">;
  /** That of the config, or `off` where nobody watches. */
  readonly mode: Config["gate"]["mode"];
  readonly verdicts: VerdictReader;
  /** What is to be judged before the first update, oldest first. */
  readonly unjudged: readonly CheckpointVersion[];
  /** Checkpoints that pass although their verdict says stop. */
  readonly overridden: ReadonlySet<string>;
  readonly progress: TrainingProgress;
  readonly journal: Journal;
  readonly interruptions: InterruptionWatch;
}

/**
 * Holds the probed checkpoints that are not judged yet, oldest first, and lets training pass when the monitor
 * has judged them. Mode `wait`: at every probed checkpoint. `async`: training goes on until a verdict says
 * otherwise or the monitor is more than `maxLag` checkpoints behind; a stage's end waits for all. `off`:
 * nothing is waited for.
 */
export class Gatekeeper {
  readonly #options: GatekeeperOptions;
  readonly #unjudged: CheckpointVersion[];

  constructor(options: GatekeeperOptions) {
    this.#options = options;
    this.#unjudged = [...options.unjudged];
  }

  /** A probed checkpoint, just written, is to be judged. */
  add(checkpoint: string): void {
    this.#unjudged.push({ checkpoint, attempt: this.#options.lock.attempt });
  }

  /** Lets training begin, or go on from a checkpoint, when everything is judged. */
  beforeFirstUpdate(): Promise<GateDecision> {
    return this.#passWhile(() => true);
  }

  /** Asynchronous: hears the verdicts that have come, and waits where the monitor is too far behind. */
  async betweenUpdates(): Promise<GateDecision> {
    const { mode, verdicts, config } = this.#options;
    if (mode !== "async") return onwards;
    return this.#passWhile(
      (version) => verdicts.of(version) !== undefined || this.#unjudged.length > config.gate.maxLag,
    );
  }

  /** Lets training pass when everything is judged; asynchronous at a stage's end alone. */
  async atEpochEnd({ isStageEnd }: { readonly isStageEnd: boolean }): Promise<GateDecision> {
    return this.#options.mode === "async" && !isStageEnd ? onwards : this.#passWhile(() => true);
  }

  /**
   * Checkpoints that pruning must keep however old they are: base, stage ends, the last that passed, and
   * every one that is still to be judged.
   */
  neededCheckpoints(): ReadonlySet<string> {
    const { run } = this.#options;
    const stageResults = currentTrainerRecords(run.read("trainer")).flatMap((record) => {
      if (record.kind === "stage-start") return [record.startsFrom];
      return record.kind === "stage-end" ? [record.result] : [];
    });
    const lastPassed = run
      .read("verdicts")
      .findLast((record): record is Verdict => record.kind === "verdict")?.lastPassed;
    return new Set([
      checkpointName(baseStage, 0),
      ...stageResults,
      ...(lastPassed === undefined ? [] : [lastPassed]),
      ...this.#unjudged.map(({ checkpoint }) => checkpoint),
    ]);
  }

  async #passWhile(isDue: (version: CheckpointVersion) => boolean): Promise<GateDecision> {
    let [oldest] = this.#unjudged;
    while (oldest !== undefined && isDue(oldest)) {
      const decision = await this.#pass(oldest);
      // A stage that is left is left for good: what of it is not judged needs no verdict any more.
      if (decision.kind === "next-stage") this.#unjudged.length = 0;
      if (decision.kind !== "continue") return decision;
      this.#unjudged.shift();
      [oldest] = this.#unjudged;
    }
    return onwards;
  }

  /** Waits for the verdict on a checkpoint, records the outcome and obeys it. */
  async #pass(version: CheckpointVersion): Promise<GateDecision> {
    const { run, lock, config, mode, verdicts, journal, interruptions } = this.#options;
    const { checkpoint } = version;
    if (mode === "off") {
      journal.gate({ checkpoint, outcome: "off", waitedMs: 0 });
      return onwards;
    }
    if (verdicts.of(version) === undefined) journal.waiting(checkpoint);
    const startedMs = performance.now();
    const waited = await waitForVerdict({
      ...{ run, verdicts, version, gate: config.gate },
      checkInterruption: () => interruptions.check(),
      beat: () => lock.beat(),
    });
    const waitedMs = performance.now() - startedMs;
    switch (waited.outcome) {
      case "interrupted":
        return { kind: "interrupted", interruption: waited.interruption };
      case "silence":
        return this.#afterSilence(checkpoint, { message: waited.message, waitedMs });
      case "verdict":
        return this.#obey(checkpoint, { verdict: waited.verdict, waitedMs });
    }
  }

  #afterSilence(
    checkpoint: string,
    waited: { readonly message: string; readonly waitedMs: number },
  ): GateDecision {
    const { journal, config } = this.#options;
    const { message, waitedMs } = waited;
    const isStop = config.gate.onSilence === "stop";
    journal.gate({ checkpoint, outcome: isStop ? "silence-stop" : "silence-continue", waitedMs });
    return isStop ? { kind: "stop", stop: { reason: "silence", message, checkpoint } } : onwards;
  }

  #obey(checkpoint: string, waited: { readonly verdict: Verdict; readonly waitedMs: number }): GateDecision {
    const { run, journal, progress, config, overridden } = this.#options;
    const { verdict, waitedMs } = waited;
    const { lastPassed, reason: message } = verdict;
    const action = actionOf(verdict, progress.stage === config.stages.at(-1)?.name);
    // A checkpoint that broke a rule is moved by its owner: here. One that nobody could judge broke none.
    if (!verdict.passed && verdict.unjudged === undefined) run.moveToFailed(checkpoint);
    if (action === "stop" && overridden.has(checkpoint)) {
      journal.gate({ checkpoint, outcome: "continue", waitedMs, isOverridden: true });
      return onwards;
    }
    journal.gate({ checkpoint, outcome: action, waitedMs });
    if (action === "continue") return onwards;
    if (action === "next-stage" && lastPassed !== undefined) return { kind: "next-stage", from: lastPassed };
    return { kind: "stop", stop: { reason: "verdict", message, checkpoint, lastPassed } };
  }
}
