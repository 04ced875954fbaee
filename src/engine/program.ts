/**
 * What a compiled program is described by and gives: inputs (fed at every call), variables (kept by
 * TensorFlow between calls, float32) and entries, named sets of outputs that are computed together, with the
 * updates of variables that happen in the same call. An entry may keep tensors for another. Shapes are
 * static: one program a shape. `compile.ts` makes it.
 */
import type { NodeAttribute } from "./graph.js";
import type { DType, Tensor, Values } from "./tensorflow.js";

export interface InputSpec {
  readonly shape: readonly number[];
  readonly dtype: DType;
  /**
   * For int32: every value must lie in [0, below). Checked before the call, because TensorFlow leaks the
   * feeds of a call that fails.
   */
  readonly below?: number;
}
export interface VariableSpec {
  readonly shape: readonly number[];
  /** `zeros`: set to zero when the program is made. Absent: must be assigned before the first run. */
  readonly initial?: "zeros";
}
/** A handle on a recorded update, for ordering. */
export interface Update {
  readonly node: string;
}
export interface UpdateCall {
  /** For example `AssignSubVariableOp` or `ResourceApplyAdam`. Its inputs are handles, then the tensors. */
  readonly op: string;
  readonly variables?: readonly string[];
  /** Names under which something is kept. */
  readonly kept?: readonly string[];
  readonly tensors: readonly Tensor[];
  readonly attributes: Readonly<Record<string, NodeAttribute>>;
  /**
   * Updates that come first, and tensors that are computed first. Updates without an order may run at the
   * same time.
   */
  readonly after?: readonly (Update | Tensor)[];
}
export interface Entry {
  readonly outputs: Readonly<Record<string, Tensor>>;
  readonly updates?: readonly Update[];
}
export interface Scope<Input extends string, Variable extends string> {
  readonly inputs: Readonly<Record<Input, Tensor>>;
  /**
   * Values of the variables as they are when the call starts, if every update comes after the tensors that
   * read them.
   */
  readonly variables: Readonly<Record<Variable, Tensor>>;
  readonly update: (call: UpdateCall) => Update;
  /**
   * Keeps a computed tensor, not an input, in the Session for later calls, in place of what was kept under
   * this name. It is not copied.
   */
  readonly keep: (name: string, tensor: Tensor) => Update;
  /**
   * What an earlier call kept: float32. The call fails where nothing was kept under this name, or something
   * of another shape.
   */
  readonly kept: (name: string, shape: readonly number[]) => Tensor;
}
export interface ProgramSpec<Input extends string, Variable extends string, EntryName extends string> {
  /** What messages call the program. */
  readonly label: string;
  readonly inputs: Readonly<Record<Input, InputSpec>>;
  readonly variables: Readonly<Record<Variable, VariableSpec>>;
  /**
   * Runs once, recorded and not executed. It may use `tf.grads` and the like; it must not read a tensor's
   * value.
   */
  build(scope: Scope<Input, Variable>): Readonly<Record<EntryName, Entry>>;
}
export interface Program<EntryName extends string = string> {
  /**
   * One call. Feeds are copied, so the caller may reuse the arrays.
   * @returns the entry's outputs by name, in new memory.
   * @throws ENGINE_FAILED for feeds that do not fit (nothing was computed), or when TensorFlow fails (the
   * program is then unusable).
   */
  run(entry: EntryName, feeds: Readonly<Record<string, Values>>): Map<string, Values>;
  /**
   * Sets variables; the values are copied into TensorFlow's own memory, in groups, and let go after each:
   * what makes them one by one never holds them all.
   * @throws ENGINE_FAILED for an unknown name or a wrong size; those of earlier groups are set then.
   */
  assign(values: Iterable<readonly [name: string, values: Float32Array]>): void;
  /** Current values of variables, in new memory. */
  fetch(names: readonly string[]): Map<string, Float32Array>;
  /**
   * Frees what is kept under these names, if anything is. @throws ENGINE_FAILED for a name that no entry
   * knows.
   */
  release(names: readonly string[]): void;
  /** Names of the inputs that an entry needs: those that must be fed, and no others may. */
  inputsOf(entry: EntryName): readonly string[];
  /** Frees the Session and its variables. */
  dispose(): void;
}
