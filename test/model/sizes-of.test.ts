import { expect, it } from "vitest";

import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { sizesOf } from "../../src/model/sizes-of.js";

it("gives the sizes of a tensor of the rank that was said, and refuses one of another", async () => {
  const tf = await loadTensorflow();
  const x = tf.zeros([2, 3, 4]);
  expect(sizesOf(x, 3)).toEqual([2, 3, 4]);
  expect(() => sizesOf(x, 2)).toThrow("has the shape [2,3,4], and not 2 axes");
  x.dispose();
});
