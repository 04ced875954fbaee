import type { StageConfig } from "../src/run/config.js";

/**
 * Learning rate of an update: a linear warm-up from 0 to the peak, then a half cosine down to
 * `finalLearningRate` of it at the stage's last update (Loshchilov & Hutter 2017), or constant. `update`
 * counts from 0 within the stage; `numUpdates` is how many the stage has. The first update of a warm-up is
 * not at 0.
 */
export function learningRateAt(
  stage: Pick<StageConfig, "learningRate" | "warmupSteps" | "schedule" | "finalLearningRate">,
  { update, numUpdates }: { readonly update: number; readonly numUpdates: number },
): number {
  if (update < stage.warmupSteps) return (stage.learningRate * (update + 1)) / stage.warmupSteps;
  if (stage.schedule === "constant") return stage.learningRate;
  const span = numUpdates - 1 - stage.warmupSteps;
  const progress = span <= 0 ? 0 : Math.min(1, (update - stage.warmupSteps) / span);
  const cosine = 0.5 * (1 + Math.cos(Math.PI * progress));
  return stage.learningRate * (stage.finalLearningRate + (1 - stage.finalLearningRate) * cosine);
}
