import { SHARE_ENV, Worker } from "node:worker_threads";

import { defined } from "../../src/defined.js";
import { MnemoscopeError, type ErrorCode } from "../../src/errors.js";
import type { Continuing } from "../../src/model/generate.js";
import type { Branching } from "../../src/model/plan-batches.js";
import type { LocalScorer } from "../../src/model/score.js";
import type { TokenScores } from "../../src/model/token-scores.js";

/** Scores sequences with the checkpoint that was loaded last. */
export interface Scorer {
  /** Loads the engine ahead of the first call. */
  start(): void;
  /** Loads the weights of a model directory. Throws what `readCheckpoint` throws. */
  load(checkpointFolder: string): Promise<void>;
  /**
   * Scores each sequence, in the order given: entry i belongs to token i + 1. One call at a time.
   * @param options.onProgress called now and then with the number of sequences done. @param
   * options.lengthsToCome as in `createLocalScorer`.
   * @throws SEQUENCE_TOO_LONG, TOKENIZER_INVALID for sequences that do not fit the model. @throws
   * ENGINE_FAILED when TensorFlow fails; the next call starts anew with the same checkpoint.
   */
  score(
    sequences: readonly Int32Array[],
    options?: { readonly onProgress?: (numDone: number) => void; readonly lengthsToCome?: readonly number[] },
  ): Promise<readonly TokenScores[]>;
  /**
   * Total log-probability of each continuation after the prefix that they share, in nats, a list for each
   * branching: much cheaper than scoring whole sequences. Ask for many at once: new shapes are compiled once
   * a call. One call at a time. Throws as `score` does.
   */
  scoreContinuations(branchings: readonly Branching[]): Promise<readonly Float32Array[]>;
  /**
   * Continues each prompt, in the order given; what it returns holds the new tokens alone. Every step is a
   * call of its own: ask for much at once. One call at a time.
   * @param prompts at least one token each, with their separator. Throws as `score` does; USAGE for sampling
   * out of range.
   */
  generate(
    prompts: readonly Int32Array[],
    options: Continuing & { readonly onProgress?: (numDone: number) => void },
  ): Promise<readonly Int32Array[]>;
  /** What its worker compiled so far. */
  readonly compiled: LocalScorer["compiled"];
  /** Ends the scorer; calls under way fail. Returns when the engine's call in progress is over. */
  close(): Promise<void>;
}

type Compiled = LocalScorer["compiled"];

/** What the worker is asked, one at a time, and what it answers: the kind says to what. */
export type ScorerRequest =
  | { readonly kind: "load"; readonly folder: string }
  | {
      readonly kind: "score";
      readonly sequences: readonly Int32Array[];
      readonly lengthsToCome: readonly number[];
    }
  | { readonly kind: "continue"; readonly branchings: readonly Branching[] }
  | { readonly kind: "generate"; readonly prompts: readonly Int32Array[]; readonly how: Continuing };
export type ScorerAnswer =
  | { readonly kind: "load" }
  | { readonly kind: "score"; readonly scores: readonly TokenScores[]; readonly compiled: Compiled }
  | { readonly kind: "continue"; readonly totalsNats: readonly Float32Array[]; readonly compiled: Compiled }
  | { readonly kind: "generate"; readonly said: readonly Int32Array[]; readonly compiled: Compiled }
  | { readonly kind: "progress"; readonly numDone: number }
  | { readonly kind: "error"; readonly code: ErrorCode; readonly message: string; readonly remedy?: string };
type AnswerTo<R extends ScorerRequest> = Extract<ScorerAnswer, { readonly kind: R["kind"] }>;

/** What the worker is started with. */
export interface ScorerSettings {
  /** Token ids whose summed probability is wanted at every position; empty for none. */
  readonly alphabet: readonly number[];
  /** Threads of one engine operation; the engine's own choice where absent. */
  readonly numThreads?: number;
}

interface Call {
  readonly onProgress: ((numDone: number) => void) | undefined;
  readonly resolve: (answer: ScorerAnswer) => void;
  readonly reject: (error: Error) => void;
}

/**
 * Starts the engine in a worker thread, so that this thread never waits for a Session call. After an error of
 * the engine the worker is replaced: a failed call leaves its inputs behind in TensorFlow's memory.
 * @param program the worker's module; the one beside this file where absent.
 */
export function startScorer(
  settings: ScorerSettings,
  program = new URL("./scorer-worker.js", import.meta.url),
): Scorer {
  let worker: Worker | undefined;
  let loaded: string | undefined;
  let call: Call | undefined;
  let compiled: Compiled = { numShapes: 0, elapsedMs: 0 };
  let isClosed = false;

  const settle = (act: (settled: Call) => void): void => {
    const settled = call;
    call = undefined;
    if (settled !== undefined) act(settled);
  };
  const drop = async (): Promise<void> => {
    const old = worker;
    worker = undefined;
    await old?.terminate();
  };
  const startWorker = (): Worker => {
    // Shared: TensorFlow reads its log level and its thread count from the process, and a copy would not
    // reach it.
    const started = new Worker(program, { workerData: settings, name: "scorer", env: SHARE_ENV });
    started.on("message", (answer: ScorerAnswer) => {
      if (started !== worker) return;
      if (answer.kind === "progress") call?.onProgress?.(answer.numDone);
      else settle(({ resolve }) => resolve(answer));
    });
    const onEnd = (message: string, cause?: unknown): void => {
      if (started !== worker) return;
      worker = undefined;
      settle(({ reject }) => reject(new MnemoscopeError("ENGINE_FAILED", message, { cause })));
    };
    started.on("error", (error) =>
      onEnd(
        `the scorer ended with an error: ${error instanceof Error ? error.message : String(error)}`,
        error,
      ),
    );
    started.on("exit", (code) => onEnd(`the scorer ended with code ${code}`));
    return started;
  };
  const ask = async <R extends ScorerRequest>(
    request: R,
    onProgress?: (numDone: number) => void,
  ): Promise<AnswerTo<R>> => {
    if (isClosed) throw new MnemoscopeError("ENGINE_FAILED", "the scorer is closed");
    if (call !== undefined) throw new RangeError("the scorer answers one call at a time");
    worker ??= startWorker();
    const asked = worker;
    const answer = await new Promise<ScorerAnswer>((resolve, reject) => {
      call = { onProgress, resolve, reject };
      asked.postMessage(request);
    });
    if ("compiled" in answer) compiled = answer.compiled;
    if (answer.kind === request.kind) return answer as AnswerTo<R>;
    if (answer.kind !== "error")
      throw new RangeError(`the worker answers "${request.kind}" with "${answer.kind}"`);
    const { code, message, remedy } = answer;
    if (code === "ENGINE_FAILED") await drop();
    throw new MnemoscopeError(code, message, defined({ remedy }));
  };
  const load = async (folder: string): Promise<void> => {
    loaded = undefined;
    await ask({ kind: "load", folder });
    loaded = folder;
  };

  return {
    start() {
      if (!isClosed) worker ??= startWorker();
    },
    load,
    async score(sequences, { onProgress, lengthsToCome = [] } = {}) {
      if (loaded === undefined) throw new RangeError("no checkpoint is loaded");
      if (sequences.length === 0) return [];
      if (worker === undefined) await load(loaded); // it was replaced since
      return (await ask({ kind: "score", sequences, lengthsToCome }, onProgress)).scores;
    },
    async scoreContinuations(branchings) {
      if (loaded === undefined) throw new RangeError("no checkpoint is loaded");
      if (branchings.length === 0) return [];
      if (worker === undefined) await load(loaded);
      return (await ask({ kind: "continue", branchings })).totalsNats;
    },
    async generate(prompts, { onProgress, ...how }) {
      if (loaded === undefined) throw new RangeError("no checkpoint is loaded");
      if (prompts.length === 0) return [];
      if (worker === undefined) await load(loaded);
      return (await ask({ kind: "generate", prompts, how }, onProgress)).said;
    },
    get compiled() {
      return compiled;
    },
    async close() {
      isClosed = true;
      const old = worker;
      worker = undefined;
      settle(({ reject }) => reject(new MnemoscopeError("ENGINE_FAILED", "the scorer was closed")));
      await old?.terminate();
    },
  };
}
