/** What the blocks of all families have in common. Shape suffixes as in `layers.ts`. */
import { defined } from "../../defined.js";
import { computedAfter, type Tensor } from "../../engine/tensorflow.js";
import { invariant } from "../../errors.js";
import type { DecoderConfig } from "../decoder-config.js";
import { dropoutMask } from "../dropout.js";
import { recomputed, type NamedTensors } from "../gradient.js";
import { attend, gather, linear } from "../layers.js";
import type { Heads, Model, PassShape, WeightTensors } from "../pass.js";

/** Where a block stands in the model. */
export interface BlockPlace extends PassShape {
  readonly layer: number;
  /** As `attend` takes it; absent with a placement. */
  readonly mask?: Tensor | undefined;
}

export function weightOf(weights: WeightTensors, name: string): Tensor {
  return invariant(weights[name], `the model has the weight ${name}`);
}

/** A linear layer with what is added to it. @param layer.name without `.weight`. */
export function projected(
  model: Model,
  x_NI: Tensor,
  layer: { readonly name: string; readonly isTransposed: boolean },
): Tensor {
  const { tf, weights, addition } = model;
  const name = `${layer.name}.weight`;
  const own = linear(tf, x_NI, {
    weight: weightOf(weights, name),
    bias: weights[`${layer.name}.bias`],
    isTransposed: layer.isTransposed,
  });
  const added = addition?.(name, x_NI, model);
  return added === undefined ? own : own.add(added);
}

/**
 * One block, [N, C] to [N, C].
 * @param block.prefix what the names of the block's weights begin with. @param block.fixed tensors without a
 * gradient that `compute` needs.
 * @param block.compute gets a model with the block's weights. It closes over no tensor where the model is
 * recomputed.
 */
export function throughBlock<Config extends DecoderConfig, Fixed extends NamedTensors>(
  model: Model<Config>,
  x_NC: Tensor,
  block: {
    readonly prefix: string;
    readonly fixed: Fixed;
    readonly compute: (model: Model<Config>, x_NC: Tensor, fixed: Fixed) => Tensor;
  },
): Tensor {
  const { tf, weights, dropout } = model;
  const within = (own: Model<Config>, x: Tensor, fixed: Fixed & { readonly seed_2?: Tensor }): Tensor => {
    const { seed_2 } = fixed;
    if (dropout === undefined || seed_2 === undefined) return block.compute(own, x, fixed);
    // Behind the block's input: masks hang on nothing else, and would all be drawn, and kept, as soon as the
    // step begins.
    const later = {
      ...own,
      dropout: { ...dropout, seed_2: computedAfter(tf, { tensor: seed_2, first: x }) },
    };
    return block.compute(later, x, fixed);
  };
  const fixed = { ...block.fixed, ...defined({ seed_2: dropout?.seed_2 }) };
  if (model.isRecomputed !== true) return within(model, x_NC, fixed);
  return recomputed(tf, x_NC, {
    weights: Object.fromEntries(Object.entries(weights).filter(([name]) => name.startsWith(block.prefix))),
    fixed,
    compute: (x, own, fixed) => within({ ...model, weights: own }, x, fixed),
  });
}

/** Attention as the placement says; without one, to a token itself and those before it in its document. */
export function attended(model: Model, place: BlockPlace, heads: Heads): Tensor {
  const { placement, layer } = place;
  if (placement !== undefined) return placement.attention(layer, heads);
  const mask = invariant(place.mask, "a pass without a placement has a mask");
  const dropping = dropoutMask(model, { kind: "attention", place: `layer ${layer}` });
  return attend(model.tf, heads, { mask, dropping });
}

/** The rows that are wanted behind the last block's attention; all of them in the other blocks. */
export function wantedRows(
  { tf, config: { numLayers } }: Model,
  { rows_M, layer }: BlockPlace,
): (x: Tensor) => Tensor {
  return rows_M === undefined || layer < numLayers - 1 ? (x) => x : (x) => gather(tf, x, { rows: rows_M });
}
