/**
 * Contender: a training step as one writes it with eager tfjs-node: its operations, its gradients, its
 * optimizer, nothing of this project's. AdamW is `tf.train.adam` behind a decay, since TensorFlow.js has
 * none. `node plain-contender.js '{"config", "batchSize", "sequenceLength"}'`
 */
import { loadTensorflow, type Tensor } from "../src/engine/tensorflow.js";
import { parseModelConfig } from "../src/model/config.js";
import type { Gpt2Config } from "../src/model/families/gpt2.js";
import type { LlamaConfig } from "../src/model/families/llama.js";
import { ropeTables } from "../src/model/rope.js";
import { weightSpecs } from "../src/model/weights.js";
import { serve } from "./contender.js";
import { noiseWeights, repeatedText } from "./models.js";
import { statusBytes } from "./statistics.js";

const [json = "{}"] = process.argv.slice(2);
const given = JSON.parse(json) as { config: unknown; batchSize: number; sequenceLength: number };
const { batchSize: B, sequenceLength: T } = given;
const model = parseModelConfig(given.config);
const tf = await loadTensorflow();
const { width: C, numHeads: H, headWidth: D, vocabSize: V } = model;
const learningRate = 3e-4;
const weightDecay = 0.1;

const start = noiseWeights(model);
const variables = new Map(
  [...weightSpecs(model)].map(([name, shape]) => [
    name,
    tf.variable(tf.tensor(start.get(name) ?? new Float32Array(), [...shape])),
  ]),
);
start.clear();
const all = [...variables.values()];
const w = (name: string): Tensor => {
  const variable = variables.get(name);
  if (variable === undefined) throw new RangeError(`there is no weight ${name}`);
  return variable;
};

const text = repeatedText(B * T + 1);
const ids = tf.tensor2d(text.slice(0, -1), [B, T], "int32");
const labels = tf.tensor1d(text.slice(1), "int32");
const mask = tf.tidy(() =>
  tf.linalg
    .bandPart(tf.ones([T, T]), -1, 0)
    .sub(1)
    .mul(1e9),
);

function attention(q: Tensor, k: Tensor, v: Tensor): Tensor {
  const scores = tf
    .matMul(q, k, false, true)
    .mul(1 / Math.sqrt(D))
    .add(mask);
  return tf.matMul(tf.softmax(scores), v);
}

const heads = (x: Tensor, count: number): Tensor => x.reshape([B, T, count, D]).transpose([0, 2, 1, 3]);
const joined = (x: Tensor): Tensor => x.transpose([0, 2, 1, 3]).reshape([B * T, H * D]);

function gpt2(config: Gpt2Config): Tensor {
  const linear = (x: Tensor, name: string): Tensor =>
    tf.matMul(x, w(`${name}.weight`)).add(w(`${name}.bias`));
  const norm = (x: Tensor, name: string): Tensor => {
    const { mean, variance } = tf.moments(x, -1, true);
    const normal = x.sub(mean).mul(variance.add(config.normEpsilon).rsqrt());
    return normal.mul(w(`${name}.weight`)).add(w(`${name}.bias`));
  };
  const gelu = (x: Tensor): Tensor => {
    const u = x.add(x.pow(3).mul(0.044715)).mul(Math.sqrt(2 / Math.PI));
    return x.mul(0.5).mul(u.tanh().add(1));
  };
  let x = tf
    .gather(w("transformer.wte.weight"), ids)
    .add(w("transformer.wpe.weight").slice([0, 0], [T, C]))
    .reshape([B * T, C]);
  for (let layer = 0; layer < config.numLayers; layer++) {
    const block = `transformer.h.${layer}`;
    const [q, k, v] = tf
      .split(linear(norm(x, `${block}.ln_1`), `${block}.attn.c_attn`), 3, 1)
      .map((part) => heads(part, H));
    if (q === undefined || k === undefined || v === undefined)
      throw new RangeError("split gave fewer than three tensors");
    x = x.add(linear(joined(attention(q, k, v)), `${block}.attn.c_proj`));
    x = x.add(linear(gelu(linear(norm(x, `${block}.ln_2`), `${block}.mlp.c_fc`)), `${block}.mlp.c_proj`));
  }
  return tf.matMul(norm(x, "transformer.ln_f"), w("transformer.wte.weight"), false, true);
}

const turns = "rope" in model ? ropeTables(model.rope, T) : undefined;
const cos = turns === undefined ? undefined : tf.tensor(turns.cos, [T, D]);
const sin = turns === undefined ? undefined : tf.tensor(turns.sin, [T, D]);

function llama(config: LlamaConfig): Tensor {
  const linear = (x: Tensor, name: string): Tensor => tf.matMul(x, w(`${name}.weight`), false, true);
  const norm = (x: Tensor, name: string): Tensor =>
    x.mul(x.square().mean(-1, true).add(config.normEpsilon).rsqrt()).mul(w(`${name}.weight`));
  const turned = (x: Tensor): Tensor => {
    const [low, high] = tf.split(x, 2, 3);
    if (cos === undefined || sin === undefined || low === undefined || high === undefined)
      throw new RangeError("no rotations");
    return x.mul(cos).add(tf.concat([high.neg(), low], 3).mul(sin));
  };
  const K = config.numKeyValueHeads;
  const repeated = (x: Tensor): Tensor =>
    x
      .reshape([B * K, 1, T * D])
      .tile([1, H / K, 1])
      .reshape([B, H, T, D]);
  let x = tf.gather(w("model.embed_tokens.weight"), ids).reshape([B * T, C]);
  for (let layer = 0; layer < config.numLayers; layer++) {
    const block = `model.layers.${layer}`;
    const normal = norm(x, `${block}.input_layernorm`);
    const q = turned(heads(linear(normal, `${block}.self_attn.q_proj`), H));
    const k = repeated(turned(heads(linear(normal, `${block}.self_attn.k_proj`), K)));
    const v = repeated(heads(linear(normal, `${block}.self_attn.v_proj`), K));
    x = x.add(linear(joined(attention(q, k, v)), `${block}.self_attn.o_proj`));
    const inner = norm(x, `${block}.post_attention_layernorm`);
    const gate = linear(inner, `${block}.mlp.gate_proj`);
    x = x.add(
      linear(gate.mul(gate.sigmoid()).mul(linear(inner, `${block}.mlp.up_proj`)), `${block}.mlp.down_proj`),
    );
  }
  return linear(norm(x, "model.norm"), "model.embed_tokens");
}

function logits(): Tensor {
  switch (model.family) {
    case "gpt2":
      return gpt2(model);
    case "llama":
      return llama(model);
    default:
      throw new RangeError("this contender has not been written for models of this family");
  }
}

const optimizer = tf.train.adam(learningRate, 0.9, 0.999, 1e-8);
function step(): number {
  return tf.tidy(() => {
    const { value, grads } = tf.variableGrads(() => {
      return tf.losses.softmaxCrossEntropy(tf.oneHot(labels, V), logits()).asScalar();
    }, all);
    const squares = Object.values(grads).map((gradient) => gradient.square().sum());
    const scale = tf.minimum(1, tf.div(1, tf.addN(squares).sqrt().add(1e-6)));
    const clipped = Object.fromEntries(
      Object.entries(grads).map(([name, gradient]) => [name, gradient.mul(scale)]),
    );
    for (const variable of all)
      if (variable.rank >= 2) variable.assign(variable.mul(1 - learningRate * weightDecay));
    optimizer.applyGradients(clipped);
    return value.dataSync()[0] ?? NaN;
  });
}

await serve(({ steps }) => {
  const [begin, used] = [performance.now(), process.cpuUsage()];
  let lossNats = NaN;
  for (let i = 0; i < Number(steps); i++) lossNats = step();
  const { user, system } = process.cpuUsage(used);
  return {
    seconds: (performance.now() - begin) / 1000,
    processorSeconds: (user + system) / 1e6,
    lossNats,
    peakBytes: statusBytes("VmHWM"),
  };
});
