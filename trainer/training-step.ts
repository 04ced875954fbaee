/**
 * One update of the weights: loss, gradients, clipping and AdamW, accumulated over micro-batches. Two
 * implementations with one face: compiled (one TensorFlow call a micro-batch, the default) and eager (the
 * reference that the compiled one is tested against).
 */
import { MnemoscopeError } from "../src/errors.js";
import { dropoutSeed } from "../src/model/dropout.js";
import { noLabel } from "../src/run/no-label.js";
import { checkIds } from "../src/model/transformer.js";
import { weightSpecs } from "../src/model/weights.js";
import { createCompiledStep } from "./compiled-step.js";
import { createEagerStep } from "./eager-step.js";
import { adapterSpecs, additionOf } from "./lora.js";
import type { Parameters, Specs, TrainingBatch, TrainingStep, TrainingStepOptions } from "./update.js";

/**
 * Prepares training of one model at one batch shape. The caller disposes it.
 * @throws MODEL_MALFORMED where weights or state do not fit the model.
 */
export function createTrainingStep(options: TrainingStepOptions): TrainingStep {
  const { model, batchSize, sequenceLength, gradientAccumulation, state, lora } = options;
  const hasDocuments = options.hasDocuments === true;
  // Not `options`: the values in it would stay in memory as long as the step.
  const shape = { model, batchSize, sequenceLength, hasDocuments };
  const parameters = parametersOf(options);
  const { specs } = parameters.trained;
  checkValues(weightSpecs(model), options.weights, "weight");
  if (lora !== undefined) checkValues(specs, lora.adapters, "adapter");
  if (state !== undefined) {
    checkValues(specs, state.firstMoments, "first moment");
    checkValues(specs, state.secondMoments, "second moment");
  }
  const step = (options.mode === "compiled" ? createCompiledStep : createEagerStep)(options, parameters);
  const isAdapted = lora !== undefined;
  return {
    fetchWeights: () => (isAdapted ? step.fetchFrozen() : step.fetchTrained()),
    fetchAdapters: () => (isAdapted ? step.fetchTrained() : undefined),
    fetchState: () => step.fetchState(),
    dispose: () => {
      step.dispose();
    },
    run(batches, { learningRate }) {
      if (batches.length > gradientAccumulation)
        throw new RangeError(`${batches.length} micro-batches, at most ${gradientAccumulation}`);
      const counts = batches.map((batch) => numTargetsOf(batch, shape));
      const numTargets = counts.reduce((total, count) => total + count, 0);
      if (numTargets === 0) throw new RangeError("an update needs at least one target");
      const used = batches.filter((_, index) => counts[index] !== 0);
      return { ...step.run({ batches: used, numTargets, learningRate }), numTargets };
    },
    lossOf(batch) {
      const numTargets = numTargetsOf(batch, shape);
      return { lossNats: numTargets === 0 ? 0 : step.lossOf(batch, numTargets), numTargets };
    },
  };
}

/** Targets of a batch, which is checked: @throws TOKENIZER_INVALID, RangeError. */
function numTargetsOf(
  { ids, labels, starts }: TrainingBatch,
  shape: Pick<TrainingStepOptions, "model" | "batchSize" | "sequenceLength"> & {
    readonly hasDocuments: boolean;
  },
): number {
  const { model, batchSize, sequenceLength, hasDocuments } = shape;
  if (ids.length !== batchSize * sequenceLength || labels.length !== ids.length)
    throw new RangeError(`a batch is not [${batchSize}, ${sequenceLength}]`);
  if (hasDocuments !== (starts !== undefined))
    throw new RangeError(`a batch ${hasDocuments ? "does not say" : "says"} where its documents begin`);
  const isAhead = (start: number, at: number): boolean => start < 0 || start > at % sequenceLength;
  if (starts !== undefined && (starts.length !== ids.length || starts.some(isAhead)))
    throw new RangeError("a document does not begin in its row, at or before its tokens");
  const targets = labels.filter((label) => label !== noLabel);
  checkIds(model, ids);
  checkIds(model, targets);
  return targets.length;
}

function parametersOf({
  tf,
  model,
  weights: values,
  lora,
  dropout,
  recompute: isRecomputed = false,
}: TrainingStepOptions): Parameters {
  const all = { specs: weightSpecs(model), values };
  const rates = dropout === undefined ? undefined : { ...dropout.rates, adapter: lora?.dropout ?? 0 };
  const isDropping = rates !== undefined && Object.values(rates).some((rate) => rate > 0);
  const seedOf: Parameters["seedOf"] =
    isDropping && dropout !== undefined
      ? (update, microBatch) => dropoutSeed({ ...dropout, update, microBatch })
      : undefined;
  const toModel: Parameters["toModel"] = (weights, _frozen, seed_2) => ({
    tf,
    config: model,
    weights,
    isRecomputed,
    dropout: rates === undefined || seed_2 === undefined ? undefined : { rates, seed_2 },
  });
  if (lora === undefined)
    return { trained: all, frozen: { specs: new Map(), values: new Map() }, toModel, seedOf };
  const addition = additionOf(tf, lora);
  return {
    trained: { specs: adapterSpecs(lora), values: lora.adapters },
    frozen: all,
    toModel: (adapters, weights, seed_2) => ({
      ...toModel({ ...weights, ...adapters }, {}, seed_2),
      addition,
    }),
    seedOf,
  };
}

function checkValues(specs: Specs, values: ReadonlyMap<string, Float32Array>, what: string): void {
  const refuse = (problem: string): never => {
    throw new MnemoscopeError("MODEL_MALFORMED", problem, {
      remedy: "use the files that were written together",
    });
  };
  for (const [name, shape] of specs) {
    const numExpected = shape.reduce((product, size) => product * size, 1);
    const numGiven = values.get(name)?.length;
    if (numGiven === undefined) refuse(`the ${what} of ${name} is missing`);
    else if (numGiven !== numExpected)
      refuse(`the ${what} of ${name} has ${numGiven} values, its shape [${shape.join()}] has ${numExpected}`);
  }
  for (const name of values.keys()) if (!specs.has(name)) refuse(`the model has no weight ${name}`);
}
