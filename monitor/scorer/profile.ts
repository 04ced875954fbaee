import type { Scorer } from "./scorer.js";

/**
 * What the engine did of one kind: calls, sequences, the tokens that were asked for (no padding), and the
 * time that the caller waited.
 */
export interface EngineUse {
  readonly numCalls: number;
  readonly numSequences: number;
  readonly numTokens: number;
  readonly elapsedMs: number;
}

/**
 * Where the time of a piece of work went: in the engine by kind, the rest in this program's own statistics.
 */
export interface Profile {
  readonly elapsedMs: number;
  readonly score: EngineUse;
  readonly continue: EngineUse;
  readonly generate: EngineUse;
  /** Part of the engine's time: shapes compiled, and how long that took. */
  readonly compiled: { readonly numShapes: number; readonly elapsedMs: number };
  readonly statisticsMs: number;
}

type Kind = "score" | "continue" | "generate";
const unused: EngineUse = { numCalls: 0, numSequences: 0, numTokens: 0, elapsedMs: 0 };

/** A scorer that counts, and a stopwatch for pieces of work done with it. */
export function profiled(scorer: Scorer): {
  readonly scorer: Scorer;
  readonly measure: <T>(work: () => Promise<T>) => Promise<{ readonly result: T; readonly profile: Profile }>;
} {
  let uses: Record<Kind, EngineUse> = { score: unused, continue: unused, generate: unused };
  const count = async <T>(
    kind: Kind,
    sequences: readonly { readonly length: number }[],
    call: () => Promise<T>,
    made?: (result: T) => number,
  ): Promise<T> => {
    const startedMs = performance.now();
    const result = await call();
    const before = uses[kind];
    const numTokens = made?.(result) ?? sequences.reduce((sum, { length }) => sum + length, 0);
    uses[kind] = {
      numCalls: before.numCalls + 1,
      numSequences: before.numSequences + sequences.length,
      numTokens: before.numTokens + numTokens,
      elapsedMs: before.elapsedMs + performance.now() - startedMs,
    };
    return result;
  };
  return {
    scorer: {
      start: () => scorer.start(),
      load: (folder) => scorer.load(folder),
      score: (sequences, options) => count("score", sequences, () => scorer.score(sequences, options)),
      scoreContinuations: (branchings) =>
        count(
          "continue",
          branchings.flatMap(({ continuations }) => continuations),
          () => scorer.scoreContinuations(branchings),
        ),
      generate: (prompts, options) =>
        count(
          "generate",
          prompts,
          () => scorer.generate(prompts, options),
          (said) => said.reduce((sum, { length }) => sum + length, 0),
        ),
      get compiled() {
        return scorer.compiled;
      },
      close: () => scorer.close(),
    },
    measure: async (work) => {
      uses = { score: unused, continue: unused, generate: unused };
      const compiledBefore = scorer.compiled;
      const startedMs = performance.now();
      const result = await work();
      const elapsedMs = performance.now() - startedMs;
      const engineMs = Object.values(uses).reduce((sum, use) => sum + use.elapsedMs, 0);
      const { numShapes, elapsedMs: compiledMs } = scorer.compiled;
      const compiled = {
        numShapes: numShapes - compiledBefore.numShapes,
        elapsedMs: compiledMs - compiledBefore.elapsedMs,
      };
      return { result, profile: { elapsedMs, ...uses, compiled, statisticsMs: elapsedMs - engineMs } };
    },
  };
}
