/**
 * What the compiled step's graph lets stand in memory at once. How large that is on a machine is measured by
 * `npm run bench -- --only training-memory`: it also depends on the kernels and the allocator there, and on
 * what else the machine does.
 */
import { beforeAll, describe, expect, it } from "vitest";

import { nodeOf } from "../../src/engine/graph.js";
import { loadTensorflow, type Tensorflow } from "../../src/engine/tensorflow.js";
import { dropoutRates } from "../../src/model/config.js";
import { initialWeights } from "../../src/model/weights.js";
import { initialAdapters, loraOf } from "../../trainer/lora.js";
import { createTrainingStep } from "../../trainer/training-step.js";
import {
  aliveAtOnce,
  ancestorsOf,
  depths,
  graphOf,
  merged,
  nodeIn,
  sameAs,
  savedModelsOf,
  type Graph,
  type GraphNode,
} from "../support/compiled-graph.js";
import { modelOf, oracleNames } from "../support/oracle-model.js";

const optimizer = { beta1: 0.9, beta2: 0.999, epsilon: 1e-8, weightDecay: 0.1, clipNorm: 1 };
let tf: Tensorflow;
beforeAll(async () => {
  tf = await loadTensorflow();
});

interface Case {
  readonly name: (typeof oracleNames)[number];
  readonly isDropping: boolean;
  readonly isAdapted: boolean;
}
const cases: readonly Case[] = oracleNames.flatMap((name) => [
  { name, isDropping: false, isAdapted: false },
  { name, isDropping: true, isAdapted: false },
  { name, isDropping: true, isAdapted: true },
]);

/** The step's graph, and its nodes sorted by the pass that they belong to. */
interface StepGraph {
  readonly graph: Graph;
  /** What is computed from the batch on the way to the loss. */
  readonly forward: ReadonlySet<string>;
  /** What computes a value of `forward` once more. */
  readonly again: readonly string[];
  /** What of `forward` is read by nodes that are not on the way to the loss, and so kept for them. */
  readonly kept: readonly string[];
}

const known = new Map<string, StepGraph>();
function stepGraph(given: Case, numLayers: number, recompute: boolean): StepGraph {
  const key = JSON.stringify([given, numLayers, recompute]);
  const found = known.get(key) ?? makeStepGraph(given, numLayers, recompute);
  known.set(key, found);
  return found;
}

function makeStepGraph(given: Case, numLayers: number, recompute: boolean): StepGraph {
  const { name, isDropping, isAdapted } = given;
  const model = modelOf(name, numLayers);
  const rate = isDropping ? 0.1 : 0;
  const targets = name === "gpt2" ? ["c_attn"] : ["q_proj"];
  const lora = loraOf(model, { rank: 3, alpha: 6, targets, dropout: rate });
  const [savedModel] = savedModelsOf(tf, () => {
    createTrainingStep({
      tf,
      model,
      weights: initialWeights(model, 1),
      batchSize: 2,
      sequenceLength: 8,
      gradientAccumulation: 1,
      optimizer,
      mode: "compiled",
      recompute,
      dropout: { rates: dropoutRates(model, rate), seed: 1, stage: "cpt" },
      ...(isAdapted ? { lora: { ...lora, adapters: initialAdapters(lora, { seed: 1, stage: "cpt" }) } } : {}),
    }).dispose();
  });
  if (savedModel === undefined) throw new Error("no graph was loaded");
  // What TensorFlow makes one node of is one here: a second computation that waits for nothing new is none.
  const graph = merged(graphOf(savedModel, "apply"));
  const fed = new Set<string>();
  for (const { name: each, op, inputs } of graph.values())
    if (op === "Placeholder" || inputs.some((edge) => fed.has(nodeOf(edge)))) fed.add(each);
  // Outputs are sorted as they are written: the loss is the first. Updates come before it by control edges.
  const loss = nodeIn(graph, "entry_apply/0").inputs.map(nodeOf);
  const forward = new Set([...ancestorsOf(graph, loss)].filter((each) => fed.has(each)));
  const same = sameAs(graph, "values");
  const values = new Set(Array.from(forward, (each) => same.get(each)));
  const others = [...graph.values()].filter((node) => !forward.has(node.name));
  // A mask is made a float anew where it is needed, of the same bytes.
  const isComputing = ({ op }: GraphNode): boolean => op !== "Cast" && op !== "Identity";
  const again = others.filter((node) => isComputing(node) && values.has(same.get(node.name)));
  const read = new Set(others.flatMap(({ inputs }) => inputs.map(nodeOf)));
  return {
    graph,
    forward,
    again: again.map((node) => node.name),
    kept: [...read].filter((each) => forward.has(each)),
  };
}

function opIs(graph: Graph, op: string): (name: string) => boolean {
  return (name) => nodeIn(graph, name).op === op;
}

/**
 * Numbers of softmaxes before each mask that is drawn. There is one a block, one in the head, and one more
 * for a block that is computed again.
 */
function softmaxesBeforeMasks(graph: Graph): number[] {
  const before = depths(graph, ({ op }) => op === "Softmax");
  const masks = [...graph.keys()].filter(opIs(graph, "StatelessRandomUniform"));
  return masks.map((name) => before.get(name) ?? NaN).toSorted((a, b) => a - b);
}

describe.each(cases)("$name, dropout: $isDropping, adapters: $isAdapted", (given) => {
  const numLayers = 4;

  it("computes every block again, once", () => {
    const { graph, forward, again } = stepGraph(given, numLayers, true);
    const isSoftmax = opIs(graph, "Softmax");
    expect(again.filter(isSoftmax).length).toBe(numLayers);
    expect([...forward].filter(isSoftmax).length).toBe(numLayers + 1);
    // Softmaxes and products alone: SwiGLU's sigmoid, which is cheap, is computed a third time.
    const same = sameAs(graph, "values");
    const dear = again.filter((name) => /Softmax|MatMul/.test(nodeIn(graph, name).op));
    expect(new Set(dear.map((name) => same.get(name))).size).toBe(dear.length);
    const kept = stepGraph(given, numLayers, false);
    expect(kept.again.filter(opIs(kept.graph, "Softmax"))).toEqual([]);
  });

  it("keeps of a block computed again nothing but its input", () => {
    const keptOfOne = (recompute: boolean): number => {
      const { kept: few } = stepGraph(given, numLayers, recompute);
      return stepGraph(given, numLayers + 1, recompute).kept.length - few.length;
    };
    expect(keptOfOne(true)).toBe(1);
    expect(keptOfOne(false)).toBeGreaterThan(10);
  });

  it("computes a block again behind the backward pass of the block after it", () => {
    /** Numbers of nodes computed again by how many blocks' softmaxes were computed again before them. */
    const countsOf = (layers: number): number[] => {
      const { graph, again } = stepGraph(given, layers, true);
      const numBefore = depths(graph, ({ name, op }) => op === "Softmax" && again.includes(name));
      // All of them behind the head's, the first after those of the forward pass.
      const all = depths(graph, ({ op }) => op === "Softmax");
      expect(Math.min(...again.map((name) => all.get(name) ?? NaN))).toBe(layers + 1);
      const countAt = (depth: number): number => again.filter((name) => numBefore.get(name) === depth).length;
      return Array.from({ length: layers + 1 }, (_, depth) => countAt(depth));
    };
    const counts = countsOf(numLayers);
    // The last block up to its softmax; what is left of a block and the start of the one before it; what is
    // left of the first block.
    const [start = NaN, middle = NaN, end = NaN] = [counts.at(0), counts.at(1), counts.at(-1)];
    const expected = (layers: number): number[] => [start, ...Array<number>(layers - 1).fill(middle), end];
    expect(counts).toEqual(expected(numLayers));
    expect(countsOf(numLayers + 1)).toEqual(expected(numLayers + 1));
  });

  it("lets stand, with every block more, one tensor more: its input", () => {
    const numAlive = (layers: number, recompute: boolean): number => {
      const { graph, forward, again } = stepGraph(given, layers, recompute);
      return aliveAtOnce(graph, [...forward, ...again]);
    };
    expect(numAlive(numLayers + 1, true) - numAlive(numLayers, true)).toBe(1);
    expect(numAlive(numLayers + 1, false) - numAlive(numLayers, false)).toBeGreaterThan(10);
    const [few, many] = [numLayers, numLayers + 1].map((layers) => {
      const { graph, again } = stepGraph(given, layers, true);
      return aliveAtOnce(graph, again);
    });
    expect(many).toBe(few);
  });
});

const dropping = cases.filter(({ isDropping }) => isDropping);
describe.each(dropping)("masks of $name, adapters: $isAdapted", (given) => {
  const numLayers = 4;
  const inEmbedding = given.name === "gpt2" ? [0] : [];
  const inBlock = (given.name === "gpt2" ? 3 : 1) + (given.isAdapted ? 1 : 0);
  const forward = Array.from({ length: numLayers }, (_, layer) => Array<number>(inBlock).fill(layer)).flat();

  it("are drawn behind the input of their block, and not as soon as the step begins", () => {
    const { graph } = stepGraph(given, numLayers, false);
    expect(softmaxesBeforeMasks(graph)).toEqual([...inEmbedding, ...forward]);
  });

  it("are drawn again with their block, behind the gradient that arrives there", () => {
    const again = forward.map((layer) => numLayers + 1 + layer);
    const { graph } = stepGraph(given, numLayers, true);
    expect(softmaxesBeforeMasks(graph)).toEqual([...inEmbedding, ...forward, ...again]);
  });

  it("are kept for the backward pass as bytes, where their block is not computed again", () => {
    const { graph, kept } = stepGraph(given, numLayers, false);
    const isReading = (name: string, isRead: (name: string) => boolean): boolean => {
      const { inputs } = nodeIn(graph, name);
      return inputs.map(nodeOf).some(isRead);
    };
    const isDrawn = opIs(graph, "StatelessRandomUniform");
    const isComparison = opIs(graph, "GreaterEqual");
    const isMask = (name: string): boolean => isComparison(name) && isReading(name, isDrawn);
    const casts = kept.filter(opIs(graph, "Cast"));
    // The embedding's, too, unless nothing of it is trained; the first block's adapters pass no gradient on.
    expect(kept.filter(isMask).length).toBeGreaterThanOrEqual(inBlock * numLayers - 1);
    expect(casts.filter((name) => isReading(name, isMask))).toEqual([]);
  });
});
