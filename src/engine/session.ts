/**
 * One TensorFlow Session over a graph: load, call, delete. The graph's file lives only while TensorFlow reads
 * it.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MnemoscopeError } from "../errors.js";
import { backendOf, nativeTypes, type DType, type Tensorflow, type Values } from "./tensorflow.js";

export interface Feed {
  readonly name: string;
  readonly shape: readonly number[];
  readonly dtype: DType;
  readonly values: Values;
}

export interface Session {
  /**
   * One Session call. The binding may share the memory of the fed arrays with TensorFlow until the call
   * returns, not longer, provided that no variable of the graph takes a fed buffer over (`DeepCopy` stands
   * before every assignment).
   * @returns the values of `fetches`, in their order, in new memory.
   * @throws ENGINE_FAILED; the Session refuses every later call, since a failed call leaks its feeds and may
   * have done half of its updates.
   */
  run(feeds: readonly Feed[], fetches: readonly string[]): Values[];
  /** Frees the Session and its variables. The second call does nothing. */
  dispose(): void;
}

/**
 * Loads a serialized SavedModel without variables.
 * @param graph.label what messages call it.
 * @throws ENGINE_FAILED when TensorFlow refuses the graph.
 */
export function openSession(
  tf: Tensorflow,
  graph: { readonly savedModel: Uint8Array; readonly label: string },
): Session {
  const { binding } = backendOf(tf);
  const fail = (what: string, cause: unknown): MnemoscopeError =>
    new MnemoscopeError(
      "ENGINE_FAILED",
      `${graph.label}: ${what}: ${cause instanceof Error ? cause.message : String(cause)}`,
      { cause },
    );
  const directory = mkdtempSync(join(tmpdir(), "mnemoscope-graph-"));
  let id: number;
  try {
    writeFileSync(join(directory, "saved_model.pb"), graph.savedModel);
    id = binding.loadSavedModel(directory, "serve");
  } catch (cause) {
    throw fail("TensorFlow refused the graph", cause);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
  let state: "open" | "failed" | "disposed" = "open";
  return {
    run(feeds, fetches) {
      if (state !== "open")
        throw new MnemoscopeError("ENGINE_FAILED", `${graph.label}: the session is ${state}`);
      const inputIds = feeds.map(({ shape, dtype, values }) =>
        binding.createTensor(shape, nativeTypes[dtype], values),
      );
      const outputs = ((): { readonly id: number }[] => {
        try {
          return binding.runSavedModel(
            id,
            inputIds,
            feeds.map(({ name }) => `${name}:0`).join(","),
            fetches.map((name) => `${name}:0`).join(","),
          );
        } catch (cause) {
          state = "failed";
          throw fail("the Session call failed", cause);
        } finally {
          for (const inputId of inputIds) binding.deleteTensor(inputId);
        }
      })();
      try {
        return outputs.map((output) => binding.tensorDataSync(output.id));
      } finally {
        for (const output of outputs) binding.deleteTensor(output.id);
      }
    },
    dispose() {
      if (state === "disposed") return;
      state = "disposed";
      binding.deleteSavedModel(id);
    },
  };
}
