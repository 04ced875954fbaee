/**
 * The training step as one TensorFlow call a micro-batch. Weights and optimizer state live in the Session. An
 * update of one micro-batch is the entry `apply`; with accumulation, all but the last run `accumulate`, which
 * adds their gradients to variables of their own. Order inside a call: all gradients, their norm, decay,
 * Adam, and the accumulated gradients back to zero. The entry `loss` reads the same variables, forward only.
 */
import { defined } from "../src/defined.js";
import { compile } from "../src/engine/compile.js";
import type { Entry, InputSpec, Program, Scope, Update, VariableSpec } from "../src/engine/program.js";
import { computedAfter, nativeTypes, type Tensor, type Tensorflow } from "../src/engine/tensorflow.js";
import { invariant } from "../src/errors.js";
import type { WeightTensors } from "../src/model/pass.js";
import { clipScale, globalNorm, lossAlone, lossAndGradients } from "./gradients.js";
import { adamWScalars, isDecayed, type AdamWOptions } from "./optimizer.js";
import type { Parameters, Specs, StepImplementation, TrainingBatch, TrainingStepOptions } from "./update.js";

const float = { type: nativeTypes.float32 } as const;
const adamAttributes = { T: float, use_locking: { bool: false }, use_nesterov: { bool: false } } as const;
const kinds = {
  weight: "weight",
  first: "first moment",
  second: "second moment",
  sum: "accumulated gradient",
} as const;
type Kind = keyof typeof kinds;
const keyOf = (kind: Kind, name: string): string => `${kinds[kind]} of ${name}`;

/** What the graph of a step is recorded from: all but the values of weights, adapters and moments. */
interface Recipe {
  readonly tf: Tensorflow;
  readonly batchSize: number;
  readonly sequenceLength: number;
  readonly isAccumulating: boolean;
  readonly hasDocuments: boolean;
  readonly optimizer: AdamWOptions;
  readonly trained: Specs;
  readonly frozen: Specs;
  readonly toModel: Parameters["toModel"];
  readonly isSeeded: boolean;
}

/**
 * Nothing that the step holds on to may refer to `options` or `parameters` as a whole: their values, which
 * the engine has by then, would stay in memory as long as the step.
 * @param parameters of `options`, which has been checked against them.
 */
export function createCompiledStep(options: TrainingStepOptions, parameters: Parameters): StepImplementation {
  const { tf, batchSize, sequenceLength, gradientAccumulation, optimizer } = options;
  const { toModel, seedOf } = parameters;
  const trained = parameters.trained.specs;
  const frozen = parameters.frozen.specs;
  let numUpdates = options.state?.numUpdates ?? 0;
  const program = compileStep({
    ...{ tf, batchSize, sequenceLength, optimizer, trained, frozen, toModel },
    isAccumulating: gradientAccumulation > 1,
    hasDocuments: options.hasDocuments === true,
    isSeeded: seedOf !== undefined,
  });
  const assign = (kind: Kind, values: ReadonlyMap<string, Float32Array>): void => {
    program.assign(new Map([...values].map(([name, value]) => [keyOf(kind, name), value])));
  };
  const fetch = (kind: Kind, of: Specs = trained): Map<string, Float32Array> => {
    const fetched = program.fetch([...of.keys()].map((name) => keyOf(kind, name)));
    const valueOf = (name: string): Float32Array =>
      invariant(fetched.get(keyOf(kind, name)), `the ${keyOf(kind, name)} is a variable of the step`);
    return new Map([...of.keys()].map((name) => [name, valueOf(name)]));
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
      const { stepSize, epsilon, decay } = adamWScalars(optimizer, { learningRate, numUpdates });
      const scalarOf = (value: number): Float32Array => Float32Array.of(value);
      let lossNats = 0;
      let gradientNorm = NaN;
      batches.forEach((batch, index) => {
        const feeds = {
          ...fedOf(batch),
          divisor: scalarOf(numTargets),
          ...defined({ seed: seedOf?.(update, index) }),
        };
        const isLast = index === batches.length - 1;
        const results = isLast
          ? program.run("apply", {
              ...feeds,
              stepSize: scalarOf(stepSize),
              epsilon: scalarOf(epsilon),
              decay: scalarOf(decay),
            })
          : program.run("accumulate", feeds);
        lossNats += invariant(results.get("loss")?.[0], "a call of the training step gives a loss");
        if (isLast)
          gradientNorm = invariant(results.get("norm")?.[0], "the last call of an update gives the norm");
      });
      return { lossNats, gradientNorm };
    },
    lossOf(batch, numTargets) {
      const results = program.run("loss", { ...fedOf(batch), divisor: Float32Array.of(numTargets) });
      return invariant(results.get("loss")?.[0], "a call of the training step gives a loss");
    },
    fetchTrained: () => fetch("weight"),
    fetchFrozen: () => fetch("weight", frozen),
    fetchState: () => ({ numUpdates, firstMoments: fetch("first"), secondMoments: fetch("second") }),
    dispose: () => {
      program.dispose();
    },
  };
}

const fedOf = ({ ids, labels, starts }: TrainingBatch) => ({ ids, labels, ...defined({ starts }) });

function compileStep(recipe: Recipe): Program<"accumulate" | "apply" | "loss"> {
  return compile(recipe.tf, {
    label: "the training step",
    inputs: inputsOf(recipe),
    variables: variablesOf(recipe),
    build: (scope) => new StepGraph(scope, recipe).entries(),
  });
}

function inputsOf({
  batchSize,
  sequenceLength,
  hasDocuments,
  isSeeded,
}: Recipe): Readonly<Record<string, InputSpec>> {
  const ids = { shape: [batchSize, sequenceLength], dtype: "int32" } as const;
  const scalar = { shape: [], dtype: "float32" } as const;
  const seed = isSeeded ? ({ shape: [2], dtype: "int32" } as const) : undefined;
  return {
    ...{ ids, labels: ids, divisor: scalar, stepSize: scalar, epsilon: scalar, decay: scalar },
    ...defined({ seed, starts: hasDocuments ? ids : undefined }),
  };
}

function variablesOf({ trained, frozen, isAccumulating }: Recipe): Readonly<Record<string, VariableSpec>> {
  return Object.fromEntries([
    ...[...frozen].map(([name, shape]) => [keyOf("weight", name), { shape }] as const),
    ...[...trained].flatMap(([name, shape]) => [
      [keyOf("weight", name), { shape }] as const,
      [keyOf("first", name), { shape, initial: "zeros" }] as const,
      [keyOf("second", name), { shape, initial: "zeros" }] as const,
      ...(isAccumulating ? [[keyOf("sum", name), { shape, initial: "zeros" }] as const] : []),
    ]),
  ]);
}

/** The graph of a step, while it is recorded. */
class StepGraph {
  readonly #scope: Scope<string, string>;
  readonly #recipe: Recipe;

  constructor(scope: Scope<string, string>, recipe: Recipe) {
    this.#scope = scope;
    this.#recipe = recipe;
  }

  entries(): { readonly accumulate: Entry; readonly apply: Entry; readonly loss: Entry } {
    const { tf, optimizer, trained, isAccumulating } = this.#recipe;
    const { loss, gradients: own } = this.#lossAndGradients();
    const gradients = new Map(
      [...trained.keys()].map((name) => {
        const gradient = invariant(own.get(name), `${name} has a gradient`);
        return [name, isAccumulating ? gradient.add(this.#valueOf("sum", name)) : gradient];
      }),
    );
    const norm = globalNorm(tf, gradients.values());
    const scale = clipScale(tf, { norm, limit: optimizer.clipNorm });
    const applied = [...gradients].flatMap(([name, gradient]) =>
      this.#apply(name, { gradient: gradient.mul(scale), norm }),
    );
    const summed = isAccumulating
      ? [...own].map(([name, gradient]) =>
          this.#assign("AssignAddVariableOp", keyOf("sum", name), { value: gradient }),
        )
      : [];
    return {
      accumulate: { outputs: { loss }, updates: summed },
      apply: { outputs: { loss, norm }, updates: applied },
      loss: { outputs: { loss: this.#lossAlone() } },
    };
  }

  #inputOf(name: string): Tensor {
    return invariant(this.#scope.inputs[name], `the step has the input ${name}`);
  }

  #valueOf(kind: Kind, name: string): Tensor {
    return invariant(this.#scope.variables[keyOf(kind, name)], `the step has the ${keyOf(kind, name)}`);
  }

  #weightsOf(specs: Specs): WeightTensors {
    return Object.fromEntries([...specs.keys()].map((name) => [name, this.#valueOf("weight", name)]));
  }

  #lossAndGradients(): ReturnType<typeof lossAndGradients> {
    const { tf, trained, frozen, toModel } = this.#recipe;
    return lossAndGradients(tf, {
      trained: this.#weightsOf(trained),
      toModel: (weights) => toModel(weights, this.#weightsOf(frozen), this.#scope.inputs["seed"]),
      ids_BT: this.#inputOf("ids"),
      labels_BT: this.#inputOf("labels"),
      divisor: this.#inputOf("divisor"),
      starts_BT: this.#scope.inputs["starts"],
    });
  }

  #lossAlone(): Tensor {
    const { trained, frozen, toModel } = this.#recipe;
    return lossAlone(toModel(this.#weightsOf(trained), this.#weightsOf(frozen), undefined), {
      ids_BT: this.#inputOf("ids"),
      labels_BT: this.#inputOf("labels"),
      divisor: this.#inputOf("divisor"),
      starts_BT: this.#scope.inputs["starts"],
    });
  }

  /** Decay and Adam of one weight, and its accumulated gradient back to zero. */
  #apply(name: string, { gradient, norm }: { readonly gradient: Tensor; readonly norm: Tensor }): Update[] {
    const { tf, optimizer, trained, isAccumulating } = this.#recipe;
    const shape = invariant(trained.get(name), `${name} is trained`);
    const weight = keyOf("weight", name);
    const decayed = isDecayed(shape)
      ? [
          this.#assign("AssignSubVariableOp", weight, {
            // Behind the norm: the product could be had at once, and would be kept for every weight until
            // then.
            value: computedAfter(tf, { tensor: this.#valueOf("weight", name), first: norm }).mul(
              this.#inputOf("decay"),
            ),
          }),
        ]
      : [];
    const adam = this.#scope.update({
      op: "ResourceApplyAdam",
      variables: [weight, keyOf("first", name), keyOf("second", name)],
      // The powers of β are zero: `stepSize` holds the bias corrections already, in double precision.
      tensors: [
        tf.scalar(0),
        tf.scalar(0),
        this.#inputOf("stepSize"),
        tf.scalar(optimizer.beta1),
        tf.scalar(optimizer.beta2),
        this.#inputOf("epsilon"),
        gradient,
      ],
      attributes: adamAttributes,
      after: decayed,
    });
    if (!isAccumulating) return [adam];
    const zeros = tf.fill([...shape], 0);
    return [adam, this.#assign("AssignVariableOp", keyOf("sum", name), { value: zeros, after: [adam] })];
  }

  #assign(
    op: "AssignVariableOp" | "AssignAddVariableOp" | "AssignSubVariableOp",
    variable: string,
    { value, after }: { readonly value: Tensor; readonly after?: readonly Update[] },
  ): Update {
    return this.#scope.update({
      op,
      variables: [variable],
      tensors: [value],
      attributes: { dtype: float },
      ...defined({ after }),
    });
  }
}
