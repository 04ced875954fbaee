import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { loadTensorflow, type Tensor, type Tensorflow } from "../../src/engine/tensorflow.js";
import { dropoutRates, parseModelConfig } from "../../src/model/config.js";
import { dropoutSeed, dropped, dropoutMask, type Dropout } from "../../src/model/dropout.js";
import { attend, causalMask } from "../../src/model/layers.js";
import { lossOf } from "../../src/model/loss.js";
import type { Model } from "../../src/model/pass.js";
import { hidden } from "../../src/model/transformer.js";
import { loadOracleModel, oracleNames, type OracleModel } from "../support/oracle-model.js";

const none = { embedding: 0, attention: 0, residual: 0, adapter: 0 };
const seedAt = { seed: 3, stage: "cpt", update: 0, microBatch: 0 };
let tf: Tensorflow;
beforeAll(async () => {
  tf = await loadTensorflow();
});
const dropoutOf = (rates: Partial<Dropout["rates"]>, at: Partial<typeof seedAt> = {}): Dropout => ({
  rates: { ...none, ...rates },
  seed_2: tf.tensor1d(dropoutSeed({ ...seedAt, ...at }), "int32"),
});
const valuesOf = (make: () => Tensor): Float32Array => tf.tidy(() => Float32Array.from(make().dataSync()));
const largestGap = (a: Float32Array, b: Float32Array): number => {
  expect(a.length).toBe(b.length);
  return a.reduce((gap, value, i) => Math.max(gap, Math.abs(value - (b[i] ?? NaN))), 0);
};

describe("a mask", () => {
  const n = 200_000;
  const draw = (rate: number, at: Partial<typeof seedAt> = {}, place = "a"): Float32Array =>
    valuesOf(() =>
      dropped({ tf, dropout: dropoutOf({ residual: rate }, at) }, tf.ones([400, n / 400]), {
        kind: "residual",
        place,
      }),
    );
  /** Five standard deviations of a binomial share: passed by chance but once in a million seeds. */
  const bound = (p: number): number => 5 * Math.sqrt((p * (1 - p)) / n);

  it.each([0.01, 0.1, 0.5, 0.9])(
    "drops a share of %f, scales the rest by 1 / (1 − rate), and so keeps the mean",
    (rate) => {
      const values = draw(rate);
      const share = values.filter((value) => value === 0).length / n;
      expect(Math.abs(share - rate)).toBeLessThan(bound(rate));
      // A product by the scale, a float32: one rounding.
      for (const value of new Set(values)) if (value !== 0) expect(value).toBe(Math.fround(1 / (1 - rate)));
      const mean = values.reduce((sum, value) => sum + value, 0) / n;
      expect(Math.abs(mean - 1)).toBeLessThan(bound(rate) / (1 - rate) + 1e-6);
    },
  );

  it("is the same for the same seed, step and place, and has nothing to do with any other", () => {
    const rate = 0.3;
    const first = draw(rate);
    expect(draw(rate)).toEqual(first);
    // Independent masks agree where both keep or both drop.
    const agreement = rate ** 2 + (1 - rate) ** 2;
    const others = [{ seed: 4 }, { stage: "clinical" }, { update: 1 }, { microBatch: 1 }].map((at) =>
      draw(rate, at),
    );
    for (const other of [...others, draw(rate, {}, "b")]) {
      const share = other.filter((value, i) => value === first[i]).length / n;
      expect(Math.abs(share - agreement)).toBeLessThan(bound(agreement));
    }
  });

  it("has entries that know nothing of their neighbours", () => {
    const rate = 0.3;
    const values = draw(rate);
    // The next entry, the next row, and the one four further, which comes from the same block of the
    // generator's.
    for (const step of [1, 4, n / 400]) {
      const numBoth = values.filter((value, i) => value === 0 && values[i + step] === 0).length;
      // Pairs overlap, so that their number varies a little more than a binomial's.
      expect(Math.abs(numBoth / n - rate ** 2)).toBeLessThan(2 * bound(rate ** 2));
    }
  });

  it("drops nothing at rate 0, or without dropout", () => {
    const x = tf.ones([2, 3]);
    expect(dropped({ tf, dropout: dropoutOf({ attention: 0.5 }) }, x, { kind: "residual", place: "a" })).toBe(
      x,
    );
    expect(dropped({ tf }, x, { kind: "residual", place: "a" })).toBe(x);
    x.dispose();
  });
});

it("takes the rates of config.json as transformers reads them, or one rate where transformers drops", () => {
  const gpt2 = { model_type: "gpt2", vocab_size: 9, n_positions: 8, n_embd: 4, n_layer: 1, n_head: 2 };
  const llama = {
    model_type: "llama",
    vocab_size: 9,
    max_position_embeddings: 8,
    hidden_size: 4,
    intermediate_size: 8,
    num_hidden_layers: 1,
    num_attention_heads: 2,
  };
  const ratesOf = (raw: object, asked: number | "model") => dropoutRates(parseModelConfig(raw), asked);
  expect(ratesOf({ ...gpt2, embd_pdrop: 0.2, attn_pdrop: 0, resid_pdrop: 0.3 }, "model")).toEqual({
    embedding: 0.2,
    attention: 0,
    residual: 0.3,
  });
  // What GPT2Config has where the file is silent.
  expect(ratesOf(gpt2, "model")).toEqual({ embedding: 0.1, attention: 0.1, residual: 0.1 });
  expect(ratesOf(gpt2, 0.4)).toEqual({ embedding: 0.4, attention: 0.4, residual: 0.4 });
  expect(ratesOf({ ...llama, attention_dropout: 0.2 }, "model")).toEqual({
    embedding: 0,
    attention: 0.2,
    residual: 0,
  });
  expect(ratesOf(llama, "model")).toEqual({ embedding: 0, attention: 0, residual: 0 });
  expect(ratesOf({ ...llama, model_type: "qwen2" }, 0.4)).toEqual({
    embedding: 0,
    attention: 0.4,
    residual: 0,
  });
  expect(() => ratesOf({ ...gpt2, resid_pdrop: 1 }, 0)).toThrow("resid_pdrop");
});

/** Dropout by hand: the mask as a factor. */
function byMask(x: Tensor, dropout: Dropout, kind: keyof Dropout["rates"], place: string): Tensor {
  const mask = dropoutMask({ tf, dropout }, { kind, place });
  return mask === undefined ? x : x.mul(mask.draw(x.shape).toFloat().mul(mask.scale));
}

it("drops attention probabilities, with the gradients that the engine finds for the plain formula", () => {
  // Two heads share each of three keys and values, as in Llama.
  const [P, T, D, G] = [3, 7, 4, 2];
  tf.tidy(() => {
    const inputs = [G * T, T, T].map((rows, i) => tf.randomNormal([P, rows, D], 0, 1, "float32", 11 + i));
    const weight = tf.randomNormal([P, G * T, D], 0, 1, "float32", 17);
    const mask_QT = causalMask(tf, { numTokens: T, numRepeats: G });
    const dropout = dropoutOf({ attention: 0.4 });
    const mask = dropoutMask({ tf, dropout }, { kind: "attention", place: "layer 0" });
    if (mask === undefined) throw new Error("no mask");
    type Attention = (q: Tensor, k: Tensor, v: Tensor) => Tensor;
    const own: Attention = (q_PQD, k_PTD, v_PTD) =>
      attend(tf, { q_PQD, k_PTD, v_PTD }, { mask: mask_QT, dropping: mask });
    const plain: Attention = (q, k, v) => {
      const p_PQT = tf.softmax(tf.matMul(q, k, false, true).div(Math.sqrt(D)).add(mask_QT));
      return tf.matMul(byMask(p_PQT, dropout, "attention", "layer 0"), v);
    };
    const [got, expected] = [own, plain].map((attention) => {
      const value = (q: Tensor, k: Tensor, v: Tensor) => attention(q, k, v).mul(weight).sum().asScalar();
      return [attention(...(inputs as [Tensor, Tensor, Tensor])), ...tf.grads(value)(inputs)];
    });
    got?.forEach((tensor, i) => {
      const by = expected?.[i];
      expect(
        largestGap(Float32Array.from(tensor.dataSync()), Float32Array.from(by?.dataSync() ?? [])),
      ).toBeLessThan(1e-5);
    });
  });
});

describe("the model", () => {
  let gpt2: OracleModel;
  beforeAll(async () => {
    gpt2 = await loadOracleModel("gpt2");
  });
  afterAll(() => {
    gpt2.dispose();
  });
  const rates = { embedding: 0.2, attention: 0.3, residual: 0.25 };

  it(
    "drops where transformers' GPT-2 does: embeddings, attention probabilities, after c_proj of " +
      "attention and of the feed-forward layer",
    () => {
      const { config, tensors, expected } = gpt2;
      const { width: C, numHeads: H, headWidth: D, numLayers, normEpsilon } = config;
      const ids = expected.input_ids;
      const [B, T] = [ids.length, ids[0]?.length ?? 0];
      /** GPT2Model.forward in training, operation by operation (transformers, modeling_gpt2.py). */
      const plain = (weights: Readonly<Record<string, Tensor>>, ids_BT: Tensor, dropout: Dropout): Tensor => {
        const w = (name: string): Tensor => weights[`transformer.${name}`] ?? tf.scalar(NaN);
        const conv1d = (x: Tensor, name: string) => tf.matMul(x, w(`${name}.weight`)).add(w(`${name}.bias`));
        const norm = (x: Tensor, name: string): Tensor => {
          const centred = x.sub(x.mean(-1, true));
          return centred
            .div(centred.square().mean(-1, true).add(normEpsilon).sqrt())
            .mul(w(`${name}.weight`))
            .add(w(`${name}.bias`));
        };
        const geluNew = (x: Tensor): Tensor =>
          x.mul(0.5).mul(
            x
              .pow(3)
              .mul(0.044715)
              .add(x)
              .mul(Math.sqrt(2 / Math.PI))
              .tanh()
              .add(1),
          );
        let x = tf.gather(w("wte.weight"), ids_BT.as1D().toInt());
        x = x.add(w("wpe.weight").slice([0, 0], [T, C]).tile([B, 1]));
        x = byMask(x, dropout, "embedding", "stream");
        for (let l = 0; l < numLayers; l++) {
          const qkv = tf.split(conv1d(norm(x, `h.${l}.ln_1`), `h.${l}.attn.c_attn`), 3, 1);
          const [q, k, v] = qkv.map((part) =>
            part
              .reshape([B, T, H, D])
              .transpose([0, 2, 1, 3])
              .reshape([B * H, T, D]),
          );
          if (q === undefined || k === undefined || v === undefined) throw new Error("no heads");
          const p = tf.softmax(
            tf
              .matMul(q, k, false, true)
              .div(Math.sqrt(D))
              .add(causalMask(tf, { numTokens: T })),
          );
          const mixed = tf.matMul(byMask(p, dropout, "attention", `layer ${l}`), v);
          const joined = mixed
            .reshape([B, H, T, D])
            .transpose([0, 2, 1, 3])
            .reshape([B * T, C]);
          x = x.add(
            byMask(
              conv1d(joined, `h.${l}.attn.c_proj`),
              dropout,
              "residual",
              `transformer.h.${l}.attn.c_proj`,
            ),
          );
          const inner = geluNew(conv1d(norm(x, `h.${l}.ln_2`), `h.${l}.mlp.c_fc`));
          x = x.add(
            byMask(conv1d(inner, `h.${l}.mlp.c_proj`), dropout, "residual", `transformer.h.${l}.mlp.c_proj`),
          );
        }
        return norm(x, "ln_f");
      };
      const names = Object.keys(tensors);
      const results = tf.tidy(() => {
        const ids_BT = tf.tensor2d(ids, [B, T], "int32");
        const weight_NC = tf.randomNormal([B * T, C], 0, 1, "float32", 5);
        const dropout = dropoutOf(rates);
        const own = (weights: Readonly<Record<string, Tensor>>): Tensor =>
          hidden({ tf, config, weights, dropout }, ids_BT);
        return [own, (weights: Readonly<Record<string, Tensor>>) => plain(weights, ids_BT, dropout)].map(
          (forward) => {
            const { value, grads } = tf.valueAndGrads((...given: Tensor[]) =>
              forward(Object.fromEntries(names.map((name, i) => [name, given[i] ?? tf.scalar(NaN)])))
                .mul(weight_NC)
                .mean()
                .asScalar(),
            )(Object.values(tensors));
            const states = forward(tensors);
            return [states, value, ...grads].map((tensor) => Float32Array.from(tensor.dataSync()));
          },
        );
      });
      const [got = [], by = []] = results;
      expect(got.length).toBe(names.length + 2);
      got.forEach((values, i) => {
        const reference = by[i] ?? new Float32Array();
        const size = reference.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
        expect(largestGap(values, reference), ["states", "value", ...names][i]).toBeLessThan(
          1e-4 * size + 1e-7,
        );
      });
    },
  );

  it("drops nothing where it scores: without `dropout` it computes what it computed", () => {
    const { config, tensors, expected } = gpt2;
    const states = (more: Partial<Model>): Float32Array =>
      valuesOf(() =>
        hidden(
          { tf, config, weights: tensors, ...more },
          tf.tensor2d(expected.input_ids, undefined, "int32"),
        ),
      );
    const dropout = dropoutOf({});
    expect(states({ dropout })).toEqual(states({}));
    tf.dispose(dropout.seed_2);
  });

  it.each(oracleNames)(
    "has the gradient of what it computes, %s: finite differences along it",
    async (name) => {
      const model = await loadOracleModel(name);
      const { config, tensors, expected } = model;
      const names = Object.keys(tensors);
      const [slope, norm, plainLoss, loss] = tf.tidy(() => {
        const ids_BT = tf.tensor2d(expected.input_ids, undefined, "int32");
        const dropout = dropoutOf({ ...dropoutRates(config, 0.25) });
        const lossAt = (weights: readonly Tensor[], more: Partial<Model> = { dropout }): Tensor =>
          lossOf(
            {
              tf,
              config,
              weights: Object.fromEntries(names.map((key, i) => [key, weights[i] ?? tf.scalar(NaN)])),
              ...more,
            },
            { ids_BT, targets_BT: ids_BT },
          );
        const here = Object.values(tensors);
        const gradients = tf.grads((...weights: Tensor[]) => lossAt(weights).asScalar())(here);
        const norm = Math.sqrt(
          gradients.reduce((sum, gradient) => sum + (gradient.square().sum().dataSync()[0] ?? NaN), 0),
        );
        const step = 1e-2;
        const [ahead = NaN, behind = NaN] = [step, -step].map(
          (by) =>
            lossAt(
              here.map((weight, i) => weight.add((gradients[i] ?? tf.scalar(NaN)).mul(by / norm))),
            ).dataSync()[0],
        );
        return [
          (ahead - behind) / (2 * step),
          norm,
          lossAt(here, {}).dataSync()[0] ?? NaN,
          lossAt(here).dataSync()[0] ?? NaN,
        ];
      });
      model.dispose();
      expect(Math.abs(slope / norm - 1)).toBeLessThan(0.01);
      expect(Math.abs(loss - plainLoss)).toBeGreaterThan(1e-3);
    },
  );
});
