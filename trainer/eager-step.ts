/**
 * The training step as plain TensorFlow.js operations: the reference for the compiled one, and the way out
 * where that fails.
 */
import { invariant } from "../src/errors.js";
import type { Tensor } from "../src/engine/tensorflow.js";
import { clipScale, globalNorm, lossAlone, lossAndGradients } from "./gradients.js";
import { adamWScalars, isDecayed } from "./optimizer.js";
import type { Parameters, Specs, StepImplementation, TrainingBatch, TrainingStepOptions } from "./update.js";

/** @param parameters of `options`, which has been checked against them. */
export function createEagerStep(options: TrainingStepOptions, parameters: Parameters): StepImplementation {
  const { trained, frozen, toModel, seedOf } = parameters;
  const { specs } = trained;
  const { tf, optimizer, batchSize, sequenceLength } = options;
  const { beta1, beta2 } = optimizer;
  let numUpdates = options.state?.numUpdates ?? 0;
  const load = (of: Specs, values: ReadonlyMap<string, Float32Array> | undefined): Map<string, Tensor> =>
    // The engine keeps the array that it is given: a copy.
    new Map(
      [...of].map(([name, shape]) => [
        name,
        values === undefined
          ? tf.zeros([...shape])
          : tf.tensor(invariant(values.get(name), `${name} has values`).slice(), [...shape]),
      ]),
    );
  let weights = load(specs, trained.values);
  let firstMoments = load(specs, options.state?.firstMoments);
  let secondMoments = load(specs, options.state?.secondMoments);
  const fixed = load(frozen.specs, frozen.values);

  const fetch = (tensors: ReadonlyMap<string, Tensor>): Map<string, Float32Array> =>
    new Map([...tensors].map(([name, tensor]) => [name, Float32Array.from(tensor.dataSync())]));
  const batchTensor = (values: Int32Array): Tensor =>
    tf.tensor(values.slice(), [batchSize, sequenceLength], "int32");
  const tensorsOf = ({ ids, labels, starts }: TrainingBatch) => ({
    ids_BT: batchTensor(ids),
    labels_BT: batchTensor(labels),
    starts_BT: starts === undefined ? undefined : batchTensor(starts),
  });

  return {
    run({ batches, numTargets, learningRate }) {
      const update = numUpdates++;
      const { stepSize, epsilon, decay } = adamWScalars(optimizer, { learningRate, numUpdates });
      const gradientsOf = (batch: TrainingBatch, index: number): ReturnType<typeof lossAndGradients> => {
        const seed_2 = seedOf === undefined ? undefined : tf.tensor1d(seedOf(update, index), "int32");
        return lossAndGradients(tf, {
          trained: Object.fromEntries(weights),
          toModel: (given) => toModel(given, Object.fromEntries(fixed), seed_2),
          ...tensorsOf(batch),
          divisor: tf.scalar(numTargets),
        });
      };
      const next = tf.tidy(() => {
        const parts = batches.map(gradientsOf);
        const total = (name: string): Tensor =>
          tf.addN(parts.map(({ gradients }) => invariant(gradients.get(name), `${name} has a gradient`)));
        const gradients = new Map([...specs.keys()].map((name) => [name, total(name)]));
        const norm = globalNorm(tf, gradients.values());
        const scale = clipScale(tf, { norm, limit: optimizer.clipNorm });
        const updated = [...specs].map(([name, shape]) => {
          const own = (tensors: ReadonlyMap<string, Tensor>): Tensor =>
            invariant(tensors.get(name), `the step holds ${name}`);
          const [weight, first, second] = [own(weights), own(firstMoments), own(secondMoments)];
          const gradient = own(gradients).mul(scale);
          const m = first.mul(beta1).add(gradient.mul(1 - beta1));
          const v = second.mul(beta2).add(gradient.square().mul(1 - beta2));
          const decayed = isDecayed(shape) ? weight.mul(1 - decay) : weight;
          return { name, weight: decayed.sub(m.mul(stepSize).div(v.sqrt().add(epsilon))), m, v };
        });
        return { loss: tf.addN(parts.map(({ loss }) => loss)), norm, updated };
      });
      tf.dispose([...weights.values(), ...firstMoments.values(), ...secondMoments.values()]);
      weights = new Map(next.updated.map(({ name, weight }) => [name, weight]));
      firstMoments = new Map(next.updated.map(({ name, m }) => [name, m]));
      secondMoments = new Map(next.updated.map(({ name, v }) => [name, v]));
      // Two numbers a step leave the device: the loop reports them.
      const valueOf = (scalar: Tensor): number => invariant(scalar.dataSync()[0], "a scalar has a value");
      const [lossNats, gradientNorm] = [valueOf(next.loss), valueOf(next.norm)];
      tf.dispose([next.loss, next.norm]);
      return { lossNats, gradientNorm };
    },
    lossOf: (batch, numTargets) =>
      tf.tidy(() => {
        const model = toModel(Object.fromEntries(weights), Object.fromEntries(fixed), undefined);
        const loss = lossAlone(model, { ...tensorsOf(batch), divisor: tf.scalar(numTargets) });
        return invariant(loss.dataSync()[0], "a scalar has a value");
      }),
    fetchTrained: () => fetch(weights),
    fetchFrozen: () => fetch(fixed),
    fetchState: () => ({
      numUpdates,
      firstMoments: fetch(firstMoments),
      secondMoments: fetch(secondMoments),
    }),
    dispose: () => {
      tf.dispose([
        ...weights.values(),
        ...firstMoments.values(),
        ...secondMoments.values(),
        ...fixed.values(),
      ]);
    },
  };
}
