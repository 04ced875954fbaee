/**
 * AdamW (Loshchilov and Hutter 2019, arXiv 1711.05101) with global-norm clipping, as PyTorch computes it
 * (torch.optim.AdamW, torch.nn.utils.clip_grad_norm_). The numbers that change from update to update are
 * worked out here, in double precision.
 */
export interface AdamWOptions {
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Decoupled decay, per unit of learning rate, of the weights that `isDecayed` names. */
  readonly weightDecay: number;
  /** Largest global gradient norm. */
  readonly clipNorm: number;
}

/** Whether a weight decays: matrices and embeddings do, biases and norms do not. */
export function isDecayed(shape: readonly number[]): boolean {
  return shape.length >= 2;
}

/** What PyTorch adds to the norm before it divides by it. */
export const clipEpsilon = 1e-6;

/** The scalars of one update. */
export interface AdamWScalars {
  /** η·√(1 − β₂ᵗ)/(1 − β₁ᵗ): both bias corrections in one factor. */
  readonly stepSize: number;
  /** ε·√(1 − β₂ᵗ): TensorFlow adds its epsilon before the second moment is corrected, PyTorch after. */
  readonly epsilon: number;
  /** η·λ: the share of a weight that decays. */
  readonly decay: number;
}

/** @param at.numUpdates t, counted from 1: this update included. */
export function adamWScalars(
  { beta1, beta2, epsilon, weightDecay }: AdamWOptions,
  at: { readonly learningRate: number; readonly numUpdates: number },
): AdamWScalars {
  const { learningRate, numUpdates } = at;
  const correction = Math.sqrt(1 - beta2 ** numUpdates);
  return {
    stepSize: (learningRate * correction) / (1 - beta1 ** numUpdates),
    epsilon: epsilon * correction,
    decay: learningRate * weightDecay,
  };
}
