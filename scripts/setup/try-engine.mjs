// Run by the set-up in a process of its own: loads the engine package whose folder is given and checks one
// matrix product. It cannot go through src/engine/tensorflow.ts, which is not compiled yet at this point.
import assert from "node:assert/strict";
import { createRequire } from "node:module";
import util from "node:util";

// Node 23 removed this function, which the package calls.
Object.assign(util, {
  isNullOrUndefined: (/** @type {unknown} */ value) => value === null || value === undefined,
});

/**
 * @typedef {{ dataSync(): Float32Array, matMul(other: Tensor): Tensor }} Tensor
 * @typedef {{ tensor2d(values: Float32Array, shape: [number, number]): Tensor, backend(): { binding: {
 * TF_Version: string } } }} Tensorflow
 */
const require = createRequire(import.meta.url);
const tf = /** @type {Tensorflow} */ (require(/** @type {string} */ (process.argv[2])));

// a[i][j] = i, b[j][k] = k + 1 with 64 rows and columns: the product is exactly 64 · i · (k + 1), small
// enough for float32 to be exact.
const size = 64;
const fill = (/** @type {(row: number, column: number) => number} */ value) =>
  tf.tensor2d(
    Float32Array.from({ length: size * size }, (_, at) => value(Math.floor(at / size), at % size)),
    [size, size],
  );
const product = fill((row) => row)
  .matMul(fill((_, column) => column + 1))
  .dataSync();
product.forEach((value, at) => {
  assert.equal(
    value,
    size * Math.floor(at / size) * ((at % size) + 1),
    `element ${String(at)} of the matrix product`,
  );
});
process.stdout.write(`tensorflow ${tf.backend().binding.TF_Version}\n`);
