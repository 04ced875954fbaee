/**
 * The decoder-only transformer, a pure function of its weights, whatever its family (`families/`). No value
 * is read, so that `engine/compile.ts` can record it. Shape suffixes as in `layers.ts`.
 */
import type { Tensor } from "../engine/tensorflow.js";
import { MnemoscopeError } from "../errors.js";
import { familyOf } from "./config.js";
import type { DecoderConfig } from "./decoder-config.js";
import { weightOf } from "./families/block.js";
import { linear } from "./layers.js";
import type { Model, Pass, PassShape } from "./pass.js";
import { sizesOf } from "./sizes-of.js";
import { headName } from "./weights.js";

/**
 * The residual stream after the last layer and the final norm: float32 [N, C], rows in the order of `ids_BT`.
 * Tokens stand at positions 0..T−1 and see only what is before them, so padding on the right changes nothing
 * to its left.
 * @param ids_BT int32 [B, T], each in 0..V−1, checked by the caller (`checkIds`): the device does not.
 * @param how.placement for decoding with kept keys and values; has no gradient with respect to learned
 * positions.
 * @param how.starts_BT for rows of several documents.
 * @param how.rows_M int32 [M], each in 0..N−1: the only rows that are wanted; the result is [M, C]. Spares
 * the others the last layer's feed-forward half. No
 *   gradient.
 * @throws SEQUENCE_TOO_LONG where T exceeds the model's positions.
 */
export function hidden(
  model: Model,
  ids_BT: Tensor,
  how: Pick<PassShape, "placement" | "rows_M" | "starts_BT"> = {},
): Tensor {
  const [numSequences, numTokens] = sizesOf(ids_BT, 2);
  const pass = openPass(model, { numSequences, numTokens, ...how });
  let x_NC = pass.start(ids_BT);
  for (let layer = 0; layer < model.config.numLayers; layer++) x_NC = pass.block(layer, x_NC);
  return pass.end(x_NC);
}

/** @throws SEQUENCE_TOO_LONG where T exceeds the model's positions. */
export function openPass(model: Model, shape: PassShape): Pass {
  if (shape.numTokens > model.config.numPositions) {
    throw new MnemoscopeError(
      "SEQUENCE_TOO_LONG",
      `a sequence of ${shape.numTokens} tokens does not fit the model's ` +
        `${model.config.numPositions} positions`,
      {
        remedy: "use shorter sequences",
      },
    );
  }
  return familyOf(model.config).openPass(model, shape);
}

/**
 * Logits: float32 [M, V], for any M rows of `hidden`'s result. They are V times as large as their meaning:
 * slice the rows before, reduce after.
 * @param hidden_MC float32 [M, C].
 */
export function logits({ tf, config, weights }: Model, hidden_MC: Tensor): Tensor {
  return linear(tf, hidden_MC, { weight: weightOf(weights, headName(config)), isTransposed: true });
}

/**
 * Refuses token ids that the embedding does not have; on a CPU the engine would fail in the middle of a step,
 * on a GPU read zeros.
 * @throws TOKENIZER_INVALID with the first offending id.
 */
export function checkIds(config: DecoderConfig, ids: Int32Array): void {
  for (const id of ids) {
    if (id < 0 || id >= config.vocabSize) {
      throw new MnemoscopeError(
        "TOKENIZER_INVALID",
        `token id ${id} is outside the model's vocabulary of ${config.vocabSize}`,
        {
          remedy: "use the tokenizer that belongs to the model",
        },
      );
    }
  }
}
