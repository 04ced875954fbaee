import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { MnemoscopeError } from "../../src/errors.js";
import { lossOf, numTargets } from "../../src/model/loss.js";
import { checkIds, hidden, logits } from "../../src/model/transformer.js";
import { headName } from "../../src/model/weights.js";
import { loadOracleModel, oracleNames, type OracleModel } from "../support/oracle-model.js";

/** Hugging Face's labels stand on the token itself; here a target stands on the token before it. */
const shifted = (labels: number[][]): number[][] => labels.map((row) => [...row.slice(1), -100]);

describe.each(oracleNames)("%s against transformers", (name) => {
  let model: OracleModel;
  beforeAll(async () => {
    model = await loadOracleModel(name);
  });
  afterAll(() => {
    model.dispose();
  });
  const parts = () => ({ tf: model.tf, config: model.config, weights: model.tensors });
  const int = (rows: number[][]) => model.tf.tensor2d(rows, undefined, "int32");
  const loss = (ids: number[][], labels: number[][]): number =>
    model.tf.tidy(
      () => lossOf(parts(), { ids_BT: int(ids), targets_BT: int(shifted(labels)) }).dataSync()[0] ?? NaN,
    );

  it("gives its logits within 1e-4", () => {
    const got = model.tf.tidy(() =>
      logits(parts(), hidden(parts(), int(model.expected.input_ids))).dataSync(),
    );
    const expected = model.expected.logits.flat(2);
    expect(got.length).toBe(expected.length);
    expect(Math.max(...expected.map((value, i) => Math.abs(value - (got[i] ?? NaN))))).toBeLessThan(1e-4);
  });

  it("gives its loss, masked loss and padded loss within 1e-5", () => {
    const { expected } = model;
    expect(Math.abs(loss(expected.input_ids, expected.input_ids) - expected.loss)).toBeLessThan(1e-5);
    expect(Math.abs(loss(expected.input_ids, expected.masked_labels) - expected.masked_loss)).toBeLessThan(
      1e-5,
    );
    expect(
      Math.abs(loss(expected.padded.input_ids, expected.padded.labels) - expected.padded.loss),
    ).toBeLessThan(1e-5);
  });

  it("gives its gradients: norm within 1e-5 relative, each tensor's norm and first values", () => {
    const { tf, expected, tensors } = model;
    const names = Object.keys(tensors);
    const ids = int(expected.input_ids);
    const targets = int(shifted(expected.input_ids));
    const gradients = tf.tidy(() =>
      tf.grads((...weights) =>
        lossOf(
          { ...parts(), weights: Object.fromEntries(weights.map((w, i) => [names[i] ?? "", w])) },
          { ids_BT: ids, targets_BT: targets },
        ),
      )(Object.values(tensors)),
    );
    let squares = 0;
    names.forEach((weight, i) => {
      const values = Float32Array.from(gradients[i]?.dataSync() ?? []);
      const square = values.reduce((sum, value) => sum + value * value, 0);
      const reference = expected.grads[weight];
      expect(reference, weight).toBeDefined();
      expect(
        Math.abs(Math.sqrt(square) - (reference?.l2 ?? NaN)) / (reference?.l2 ?? NaN),
        weight,
      ).toBeLessThan(1e-4);
      reference?.first.forEach((value, j) =>
        expect(Math.abs(value - (values[j] ?? NaN)), `${weight}[${j}]`).toBeLessThan(1e-5),
      );
      squares += square;
    });
    expect(Math.abs(Math.sqrt(squares) - expected.grad_norm) / expected.grad_norm).toBeLessThan(1e-5);
    tf.dispose([ids, targets, ...gradients]);
  });

  it("leaves no tensor behind, forward and backward", () => {
    const { tf, expected, tensors } = model;
    const before = tf.memory().numTensors;
    loss(expected.input_ids, expected.input_ids);
    const head = tensors[headName(model.config)];
    expect(head).toBeDefined();
    if (head === undefined) return;
    tf.tidy(() => {
      const ids = int(expected.input_ids);
      tf.grad((w) =>
        lossOf(
          { ...parts(), weights: { ...tensors, [headName(model.config)]: w } },
          { ids_BT: ids, targets_BT: ids },
        ),
      )(head);
    });
    expect(tf.memory().numTensors).toBe(before);
  });

  it("gives loss 0 and finite gradients where no target counts", () => {
    const { tf, expected } = model;
    const nothing = expected.input_ids.map((row) => row.map(() => -100));
    expect(loss(expected.input_ids, nothing)).toBe(0);
    expect(tf.tidy(() => numTargets(tf, int(nothing)).dataSync()[0])).toBe(0);
  });

  it("weighs a target by the divisor that is given", () => {
    const { tf, expected } = model;
    const ids = expected.input_ids;
    const halved = tf.tidy(
      () =>
        lossOf(parts(), {
          ids_BT: int(ids),
          targets_BT: int(shifted(ids)),
          divisor: tf.scalar(92),
        }).dataSync()[0] ?? NaN,
    );
    expect(halved).toBeCloseTo(expected.loss / 2, 5); // 2 · 23 targets count
  });

  it("refuses a sequence past its positions and an id past its vocabulary", () => {
    const { tf, config } = model;
    expect(() => tf.tidy(() => hidden(parts(), tf.zeros([1, config.numPositions + 1], "int32")))).toThrow(
      MnemoscopeError,
    );
    expect(() => checkIds(config, Int32Array.of(0, config.vocabSize))).toThrow(
      /TOKENIZER_INVALID|outside the model's vocabulary/,
    );
    expect(() => checkIds(config, Int32Array.of(-1))).toThrow("token id -1");
    checkIds(config, Int32Array.of(0, config.vocabSize - 1));
  });
});
