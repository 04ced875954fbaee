/**
 * The training step as one TensorFlow call a micro-batch. WeightTensors and optimizer state live in the Session. An
 * update of one micro-batch is the entry `apply`; with accumulation, all but the last run `accumulate`, which
 * adds their gradients to variables of their own. Order inside a call: all gradients, their norm, decay,
 * Adam, and the accumulated gradients back to zero.
 */
import { compile, type InputSpec, type Update, type UpdateCall } from "../src/engine/compile.js";
import { computedAfter, nativeTypes, type Tensor } from "../src/engine/tensorflow.js";
import type { Model, WeightTensors } from "../src/model/pass.js";
import { clipScale, globalNorm, lossAndGradients } from "./gradients.js";
import { adamWScalars, isDecayed } from "./optimizer.js";
import type { Parameters, Specs, StepImplementation, TrainingStepOptions } from "./update.js";

const float = { type: nativeTypes.float32 } as const;
const adamAttributes = { T: float, use_locking: { bool: false }, use_nesterov: { bool: false } } as const;
const kinds = {
  weight: "weight",
  first: "first moment",
  second: "second moment",
  sum: "accumulated gradient",
} as const;
const keyOf = (kind: keyof typeof kinds, name: string): string => `${kinds[kind]} of ${name}`;

/** @param parameters of `options`, which has been checked against them. */
export function createCompiledStep(options: TrainingStepOptions, parameters: Parameters): StepImplementation {
  const { toModel, seedOf } = parameters;
  const { specs } = parameters.trained;
  const frozenSpecs = parameters.frozen.specs;
  const { tf, optimizer, batchSize, sequenceLength } = options;
  const isAccumulating = options.gradientAccumulation > 1;
  let numUpdates = options.state?.numUpdates ?? 0;
  const ids = { shape: [batchSize, sequenceLength], dtype: "int32" } as const;
  const scalar = { shape: [], dtype: "float32" } as const;
  const inputs: Readonly<Record<string, InputSpec>> = {
    ...{ ids, labels: ids, divisor: scalar, stepSize: scalar, epsilon: scalar, decay: scalar },
    ...(seedOf === undefined ? {} : { seed: { shape: [2], dtype: "int32" } }),
  };
  const variables = Object.fromEntries([
    ...[...frozenSpecs].map(([name, shape]) => [keyOf("weight", name), { shape }] as const),
    ...[...specs].flatMap(([name, shape]) => [
      [keyOf("weight", name), { shape }] as const,
      [keyOf("first", name), { shape, initial: "zeros" }] as const,
      [keyOf("second", name), { shape, initial: "zeros" }] as const,
      ...(isAccumulating ? [[keyOf("sum", name), { shape, initial: "zeros" }] as const] : []),
    ]),
  ]);

  const program = compile(tf, {
    label: "the training step",
    inputs,
    variables,
    build({ inputs: fed, variables: current, update }) {
      const inputOf = (name: string): Tensor => fed[name] ?? missing(name);
      const valueOf = (kind: keyof typeof kinds, name: string): Tensor =>
        current[keyOf(kind, name)] ?? missing(name);
      const names = [...specs.keys()];
      const weightsOf = (of: Specs): WeightTensors =>
        Object.fromEntries([...of.keys()].map((name) => [name, valueOf("weight", name)]));
      const withFrozen = (trained: WeightTensors): Model =>
        toModel(trained, weightsOf(frozenSpecs), fed["seed"]);
      const { loss, gradients: own } = lossAndGradients(tf, weightsOf(specs), withFrozen, {
        ids_BT: inputOf("ids"),
        labels_BT: inputOf("labels"),
        divisor: inputOf("divisor"),
      });
      const gradientOf = (name: string): Tensor => own.get(name) ?? missing(name);
      const gradients = new Map(
        names.map((name) => [
          name,
          isAccumulating ? gradientOf(name).add(valueOf("sum", name)) : gradientOf(name),
        ]),
      );
      const norm = globalNorm(tf, gradients.values());
      const scale = clipScale(tf, norm, optimizer.clipNorm);
      const call = (variable: string, given: Omit<UpdateCall, "variables">): Update =>
        update({ ...given, variables: [variable] });

      const applied = [...specs].flatMap(([name, shape]) => {
        const gradient = (gradients.get(name) ?? missing(name)).mul(scale);
        const weight = keyOf("weight", name);
        const decayed = isDecayed(name, shape)
          ? [
              call(weight, {
                op: "AssignSubVariableOp",
                // Behind the norm: the product could be had at once, and would be kept for every weight until
                // then.
                tensors: [computedAfter(tf, valueOf("weight", name), norm).mul(inputOf("decay"))],
                attributes: { dtype: float },
              }),
            ]
          : [];
        const adam = update({
          op: "ResourceApplyAdam",
          variables: [weight, keyOf("first", name), keyOf("second", name)],
          // The powers of β are zero: `stepSize` holds the bias corrections already, in double precision.
          tensors: [
            tf.scalar(0),
            tf.scalar(0),
            inputOf("stepSize"),
            tf.scalar(optimizer.beta1),
            tf.scalar(optimizer.beta2),
            inputOf("epsilon"),
            gradient,
          ],
          attributes: adamAttributes,
          after: decayed,
        });
        if (!isAccumulating) return [adam];
        return [
          adam,
          call(keyOf("sum", name), {
            op: "AssignVariableOp",
            tensors: [tf.fill([...shape], 0)],
            attributes: { dtype: float },
            after: [adam],
          }),
        ];
      });
      const summed = isAccumulating
        ? names.map((name) =>
            call(keyOf("sum", name), {
              op: "AssignAddVariableOp",
              tensors: [gradientOf(name)],
              attributes: { dtype: float },
            }),
          )
        : [];
      return {
        accumulate: { outputs: { loss }, updates: summed },
        apply: { outputs: { loss, norm }, updates: applied },
      };
    },
  });
  const assign = (kind: keyof typeof kinds, values: ReadonlyMap<string, Float32Array>): void => {
    program.assign(new Map([...values].map(([name, value]) => [keyOf(kind, name), value])));
  };
  const fetch = (kind: keyof typeof kinds, of: Specs = specs): Map<string, Float32Array> => {
    const fetched = program.fetch([...of.keys()].map((name) => keyOf(kind, name)));
    return new Map([...of.keys()].map((name) => [name, fetched.get(keyOf(kind, name)) ?? missing(name)]));
  };
  assign("weight", parameters.frozen.values);
  assign("weight", parameters.trained.values);
  if (options.state !== undefined) {
    assign("first", options.state.firstMoments);
    assign("second", options.state.secondMoments);
  }

  return {
    run({ batches, numTargets, learningRate }) {
      const update = numUpdates++;
      const { stepSize, epsilon, decay } = adamWScalars(optimizer, learningRate, numUpdates);
      const scalarOf = (value: number): Float32Array => Float32Array.of(value);
      let lossNats = 0;
      let gradientNorm = NaN;
      batches.forEach((batch, index) => {
        const seed = seedOf === undefined ? {} : { seed: seedOf(update, index) };
        const feeds = { ids: batch.ids, labels: batch.labels, divisor: scalarOf(numTargets), ...seed };
        const isLast = index === batches.length - 1;
        const results = isLast
          ? program.run("apply", {
              ...feeds,
              stepSize: scalarOf(stepSize),
              epsilon: scalarOf(epsilon),
              decay: scalarOf(decay),
            })
          : program.run("accumulate", feeds);
        lossNats += results.get("loss")?.[0] ?? NaN;
        gradientNorm = results.get("norm")?.[0] ?? NaN;
      });
      return { lossNats, gradientNorm };
    },
    fetchTrained: () => fetch("weight"),
    fetchFrozen: () => fetch("weight", frozenSpecs),
    fetchState: () => ({ numUpdates, firstMoments: fetch("first"), secondMoments: fetch("second") }),
    dispose: () => {
      program.dispose();
    },
  };
}

function missing(name: string): never {
  throw new RangeError(`${name} is missing`);
}
