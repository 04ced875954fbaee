import { MnemoscopeError } from "../src/errors.js";

/** Updates over which the loss is averaged before it is judged. */
const windowUpdates = 20;
/** A rise of the averaged loss over its best, in nats, that no noise of training explains. */
const riseNats = 3;

/**
 * Watches the loss of a stage. `check` answers with TRAINING_DIVERGED when loss or gradient is not finite, or
 * the loss rose without bound.
 */
export function createDivergenceWatch(): {
  check(at: {
    readonly lossNats: number;
    readonly gradientNorm: number;
    readonly step: number;
    readonly lastGood: string;
  }): MnemoscopeError | undefined;
} {
  const recent: number[] = [];
  let bestNats = Number.POSITIVE_INFINITY;
  return {
    check({ lossNats, gradientNorm, step, lastGood }) {
      const diverged = (what: string): MnemoscopeError =>
        new MnemoscopeError("TRAINING_DIVERGED", what, {
          remedy: `the last good checkpoint is ${lastGood}; lower the learning rate or lengthen the warm-up`,
        });
      if (!Number.isFinite(lossNats) || !Number.isFinite(gradientNorm))
        return diverged(`loss ${lossNats}, gradient norm ${gradientNorm} at step ${step}`);
      recent.push(lossNats);
      if (recent.length > windowUpdates) recent.shift();
      if (recent.length < windowUpdates) return undefined;
      const mean = recent.reduce((sum, loss) => sum + loss, 0) / windowUpdates;
      bestNats = Math.min(bestNats, mean);
      if (mean <= bestNats + riseNats) return undefined;
      return diverged(`the loss rose from ${bestNats.toFixed(2)} to ${mean.toFixed(2)} nats by step ${step}`);
    },
  };
}
