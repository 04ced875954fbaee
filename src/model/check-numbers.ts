import { MnemoscopeError } from "../errors.js";

/**
 * Refuses results that are NaN or infinite. Every comparison with NaN is false, so such a model would seem to
 * have memorized nothing, or all.
 * @throws MODEL_MALFORMED.
 */
export function checkNumbers(values: Float32Array): void {
  if (!values.every(Number.isFinite))
    throw new MnemoscopeError("MODEL_MALFORMED", "the model gives no numbers (NaN or infinite)", {
      remedy: "check its weights",
    });
}
