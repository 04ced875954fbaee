/** What an update of the weights takes and gives: shared by the training step and its two implementations. */
import type { Tensor, Tensorflow } from "../src/engine/tensorflow.js";
import type { ModelConfig } from "../src/model/config.js";
import type { DropoutRates } from "../src/model/decoder-config.js";
import type { Model, WeightTensors } from "../src/model/pass.js";
import type { Lora } from "./lora.js";
import type { AdamWOptions } from "./optimizer.js";

/** One micro-batch, [B, T] in rows. */
export interface TrainingBatch {
  readonly ids: Int32Array;
  /** labels[b, t] is the token to predict at position t (already shifted); −100 carries no loss. */
  readonly labels: Int32Array;
  /** Where `hasDocuments`: starts[b, t] is where in row b the document of position t begins. */
  readonly starts?: Int32Array;
}
export interface StepResult {
  /** Mean over the targets of the whole update, before the update. */
  readonly lossNats: number;
  /** L2 norm over all gradients, before clipping. */
  readonly gradientNorm: number;
  readonly numTargets: number;
}
/** Adam's state, by the names of what is trained. */
export interface OptimizerState {
  readonly numUpdates: number;
  readonly firstMoments: ReadonlyMap<string, Float32Array>;
  readonly secondMoments: ReadonlyMap<string, Float32Array>;
}
export interface TrainingStepOptions {
  readonly tf: Tensorflow;
  readonly model: ModelConfig;
  /** By Hugging Face names; a tied head is not among them. Copied. */
  readonly weights: ReadonlyMap<string, Float32Array>;
  /** Absent: every weight is trained. Present: the adapters alone are, and the weights stay as they are. */
  readonly lora?: Lora & {
    /** Values by the names of `adapterSpecs`. Copied. */
    readonly adapters: ReadonlyMap<string, Float32Array>;
  };
  /** Absent: a fresh optimizer. */
  readonly state?: OptimizerState;
  readonly batchSize: number;
  readonly sequenceLength: number;
  /**
   * Whether rows hold several documents, each with positions and attention of its own; default: a row is one
   * sequence.
   */
  readonly hasDocuments?: boolean;
  /** Largest number of micro-batches of an update. */
  readonly gradientAccumulation: number;
  /**
   * Whether the backward pass computes each block again instead of keeping what the forward pass computed;
   * default: no.
   */
  readonly recompute?: boolean;
  /**
   * Absent: nothing is dropped. The masks depend on seed, stage, update (as the optimizer counts them) and
   * micro-batch alone.
   */
  readonly dropout?: {
    /** Of the model's own layers; that of adapters is `lora.dropout`. */
    readonly rates: DropoutRates;
    readonly seed: number;
    readonly stage: string;
  };
  readonly optimizer: AdamWOptions;
  readonly mode: "compiled" | "eager";
}
export interface TrainingStep {
  /**
   * One update from 1 to `gradientAccumulation` micro-batches; every target weighs the same. Micro-batches
   * without a target are skipped.
   * @throws TOKENIZER_INVALID for an id or label outside the vocabulary, before anything is computed;
   * ENGINE_FAILED when TensorFlow fails.
   */
  run(batches: readonly TrainingBatch[], at: { readonly learningRate: number }): StepResult;
  /**
   * Mean loss of a batch by the model as it is, adapters included, with nothing dropped and nothing changed;
   * 0 of a batch without a target. @throws as `run` does.
   */
  lossOf(batch: TrainingBatch): { readonly lossNats: number; readonly numTargets: number };
  /** Current weights without what adapters add, in new memory. */
  fetchWeights(): Map<string, Float32Array>;
  /** Current adapters, in new memory; undefined where every weight is trained. */
  fetchAdapters(): Map<string, Float32Array> | undefined;
  /** Current optimizer state, in new memory. */
  fetchState(): OptimizerState;
  dispose(): void;
}

/** Shapes by name. */
export type Specs = ReadonlyMap<string, readonly number[]>;

/** What an implementation trains, what it keeps as it is, and the model that both make. */
export interface Parameters {
  readonly trained: { readonly specs: Specs; readonly values: ReadonlyMap<string, Float32Array> };
  readonly frozen: { readonly specs: Specs; readonly values: ReadonlyMap<string, Float32Array> };
  /** @param seed_2 int32 [2], for dropout; needed where `seedOf` is there. */
  readonly toModel: (trained: WeightTensors, frozen: WeightTensors, seed_2: Tensor | undefined) => Model;
  /** Where something is dropped: the values of `seed_2` for a micro-batch, both counted from 0. */
  readonly seedOf: ((update: number, microBatch: number) => Int32Array) | undefined;
}

/** What an implementation is given for one update: checked batches, each with a target. */
export interface CheckedUpdate {
  readonly batches: readonly TrainingBatch[];
  readonly numTargets: number;
  readonly learningRate: number;
}
export interface StepImplementation extends Pick<TrainingStep, "fetchState" | "dispose"> {
  fetchTrained(): Map<string, Float32Array>;
  fetchFrozen(): Map<string, Float32Array>;
  run(update: CheckedUpdate): { readonly lossNats: number; readonly gradientNorm: number };
  /** Mean loss of a checked batch that has so many targets. */
  lossOf(batch: TrainingBatch, numTargets: number): number;
}
