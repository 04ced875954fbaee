import { watch } from "node:fs";
import { onTestFinished } from "vitest";

import type { Verdict } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";

export type Decision = Pick<Verdict, "action" | "passed"> & Partial<Pick<Verdict, "lastPassed" | "unjudged">>;

/**
 * The monitor's side of the gate without its measurements: holds the monitor's lock and answers each probed
 * checkpoint by the real log as `decide` says; undefined leaves it without an answer for now. `decide` is
 * asked again whenever the trainer writes.
 */
export function startJudge(
  run: RunDirectory,
  decide: (checkpoint: string, records: ReturnType<typeof run.read<"trainer">>) => Decision | undefined,
): { readonly stop: () => void } {
  const lock = run.lock("monitor");
  const log = run.append("verdicts", lock);
  const judged = new Set(
    run
      .read("verdicts")
      .flatMap((record) =>
        record.kind === "verdict" ? [`${record.checkpoint}#${record.trainerAttempt}`] : [],
      ),
  );
  const follower = run.follow("trainer");
  const records = follower.poll();
  const judge = (): void => {
    records.push(...follower.poll());
    for (const record of records) {
      if (record.kind !== "checkpoint" || !record.probed) continue;
      const { stage, epoch, step, checkpoint, attempt } = record;
      const decision = judged.has(`${checkpoint}#${attempt}`) ? undefined : decide(checkpoint, records);
      if (decision === undefined) continue;
      judged.add(`${checkpoint}#${attempt}`);
      log.append({
        kind: "verdict",
        stage,
        epoch,
        step,
        checkpoint,
        trainerAttempt: attempt,
        reason: `decided on ${checkpoint}`,
        warnings: [],
        ...decision,
      });
      log.sync();
    }
  };
  const watcher = watch(run.path, judge);
  judge();
  let isStopped = false;
  const stop = (): void => {
    if (isStopped) return;
    isStopped = true;
    watcher.close();
    log.close();
    lock.release();
  };
  onTestFinished(stop);
  return { stop };
}
