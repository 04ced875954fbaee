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
  /** Counts a call: `sequences` are those that its tokens are counted of, once it is answered. */
  const count = async <T>(
    kind: Kind,
    call: () => Promise<T>,
    sequences: (answer: T) => readonly { readonly length: number }[],
  ): Promise<T> => {
    const startedMs = performance.now();
    const answer = await call();
    const before = uses[kind];
    const counted = sequences(answer);
    uses[kind] = {
      numCalls: before.numCalls + 1,
      numSequences: before.numSequences + counted.length,
      numTokens: before.numTokens + counted.reduce((sum, { length }) => sum + length, 0),
      elapsedMs: before.elapsedMs + performance.now() - startedMs,
    };
    return answer;
  };
  return {
    scorer: {
      start: () => scorer.start(),
      load: (folder) => scorer.load(folder),
      score: (sequences, options) =>
        count(
          "score",
          () => scorer.score(sequences, options),
          () => sequences,
        ),
      scoreContinuations: (branchings) =>
        count(
          "continue",
          () => scorer.scoreContinuations(branchings),
          () => branchings.flatMap(({ continuations }) => continuations),
        ),
      generate: (prompts, options) =>
        count(
          "generate",
          () => scorer.generate(prompts, options),
          (said) => said,
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
