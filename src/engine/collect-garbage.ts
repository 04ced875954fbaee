import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

/**
 * Frees now what nothing refers to any more; takes some 20 ms. V8 collects when JavaScript allocates, and a
 * loop of engine calls allocates next to nothing: the arrays of a model that was handed to TensorFlow, or
 * written to a checkpoint, would stay beside it for hours.
 */
export function collectGarbage(): void {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  collect();
}
