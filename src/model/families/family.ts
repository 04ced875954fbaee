/**
 * What the project must know of an architecture. One file of this folder gives it, and `families.ts` lists
 * it; nothing else of the program asks which architecture it has before it.
 */
import type { DecoderConfig, DropoutRates } from "../decoder-config.js";
import type { Model, Pass, PassShape } from "../pass.js";

/** How a weight starts: drawn from N(0, initializerRange² · scale²), or one constant. */
export type WeightStart = { readonly normalScale: number } | { readonly constant: number };
export interface WeightSpec {
  readonly shape: readonly number[];
  readonly start: WeightStart;
}
export const drawn: WeightStart = { normalScale: 1 };
export const zero: WeightStart = { constant: 0 };
export const one: WeightStart = { constant: 1 };

/** Names of weights that others need to know; Hugging Face's. */
export interface WeightNames {
  /** The token embedding, [vocabSize, width]. */
  readonly embedding: string;
  /** The matrix that gives the logits where that is not the embedding, [vocabSize, width]. */
  readonly head: string;
  /** What the weights of all blocks begin with: the block's number and a dot follow. */
  readonly blocks: string;
  /** What a model without a head (GPT2Model, LlamaModel) is saved without. */
  readonly base: string;
  /** Tensors that some checkpoints store beside the weights, and that are computed here. */
  readonly computed: RegExp;
}

export interface ModelFamily<Config extends DecoderConfig> {
  /** `family` of its configs. */
  readonly name: Config["family"];
  /** Each `model_type` of config.json that it reads, with what messages call such models. */
  readonly modelTypes: Readonly<Record<string, string>>;
  /**
   * Parses the JSON value of a config.json.
   * @throws MODEL_UNSUPPORTED for an option that is not implemented, by its name. @throws MODEL_MALFORMED for
   * a missing or contradictory field.
   */
  parse(raw: unknown): Config;
  /** Heads that keys and values have. */
  numKeyValueHeads(config: Config): number;

  readonly names: WeightNames;
  /** Every weight but the head, in the order of the model. */
  weights(config: Config): ReadonlyMap<string, WeightSpec>;
  /** Whether the matrices of linear layers are stored [out, in] (torch's Linear) and not [in, out]. */
  readonly isTransposed: boolean;

  /** Where transformers drops in training, each place with its key in config.json. */
  readonly dropoutKeys: Readonly<Partial<Record<keyof DropoutRates, string>>>;
  /** A way through the model, for no more tokens than it has positions. No value is read on it. */
  openPass(model: Model<Config>, shape: PassShape): Pass;
}
