import { setImmediate as turn } from "node:timers/promises";

import type { TrainingBatch, TrainingStep } from "./update.js";

/** The loss of validation rows: a mean over their targets. */
export interface ValidationLoss {
  readonly lossNats: number;
  readonly numTokens: number;
  readonly elapsedMs: number;
}

/**
 * Mean loss over the targets of all batches, every target weighing the same. Undefined without a target, and
 * where the loss is no number: the next update finds that training diverged.
 */
export async function validationLoss(
  batches: readonly TrainingBatch[],
  options: {
    readonly step: Pick<TrainingStep, "lossOf">;
    /** Called after each batch: the engine blocks this thread for a batch's time. */
    readonly onBatch?: () => void;
  },
): Promise<ValidationLoss | undefined> {
  const startedMs = performance.now();
  let totalNats = 0;
  let numTokens = 0;
  for (const batch of batches) {
    const { lossNats, numTargets } = options.step.lossOf(batch);
    totalNats += lossNats * numTargets;
    numTokens += numTargets;
    await turn();
    options.onBatch?.();
  }
  const lossNats = totalNats / numTokens;
  if (!Number.isFinite(lossNats)) return undefined;
  return { lossNats, numTokens, elapsedMs: performance.now() - startedMs };
}
