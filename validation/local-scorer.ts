import type { ProbeSet } from "../monitor/sample/probe-set.js";
import type { Scorer } from "../monitor/scorer/scorer.js";
import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { defined } from "../src/defined.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { createLocalScorer, type LocalScorer } from "../src/model/score.js";
import type { TokenScores } from "../src/model/token-scores.js";

export interface RecordingScorer extends Scorer {
  /**
   * Scores of a probe set's units and canaries by id, of those that were scored with the checkpoint in this
   * folder.
   */
  scoresOf(checkpointFolder: string, set: ProbeSet): ReadonlyMap<string, TokenScores>;
}

const nothingCompiled = { numShapes: 0, elapsedMs: 0 };

const keyOf = (sequence: Int32Array): string => sequence.join(" ");

/**
 * A scorer in this thread, which trains, too: the engine can be loaded by one thread of a process only. It
 * keeps what it scored, so that the same checkpoint can be measured again under other labels.
 */
export function startLocalScorer(settings: { readonly alphabet: readonly number[] }): RecordingScorer {
  const { alphabet } = settings;
  const records = new Map<string, Map<string, TokenScores>>();
  let scorer: LocalScorer | undefined;
  let shape: string | undefined;
  let record = new Map<string, TokenScores>();
  const loaded = (): LocalScorer => {
    if (scorer === undefined) throw new RangeError("no checkpoint is loaded");
    return scorer;
  };
  return {
    start: () => undefined,
    async load(folder) {
      const { config, weights } = await readCheckpoint(folder);
      record = new Map();
      records.set(folder, record);
      if (scorer !== undefined && shape === JSON.stringify(config)) {
        scorer.reload(weights);
        return;
      }
      scorer?.dispose();
      scorer = createLocalScorer({
        tf: await loadTensorflow(),
        model: config,
        weights,
        ...(alphabet.length === 0 ? {} : { alphabet }),
      });
      shape = JSON.stringify(config);
    },
    async score(sequences) {
      const scores = loaded().score(sequences);
      sequences.forEach((sequence, i) => {
        const own = scores[i];
        if (own !== undefined) record.set(keyOf(sequence), own);
      });
      return scores;
    },
    scoreContinuations: async (branchings) => loaded().scoreContinuations(branchings),
    generate: async (prompts, { onProgress, ...how }) =>
      loaded().generate(prompts, { ...how, ...defined({ onGroup: onProgress }) }),
    get compiled() {
      return scorer?.compiled ?? nothingCompiled;
    },
    async close() {
      scorer?.dispose();
      scorer = undefined;
    },
    scoresOf(folder, set) {
      const own = records.get(folder);
      return new Map(
        [...set.units, ...set.canaries].flatMap(({ id, ids }) => {
          const scores = own?.get(keyOf(Int32Array.of(set.header.endOfTextId, ...ids)));
          return scores === undefined ? [] : [[id, scores] as const];
        }),
      );
    },
  };
}

const refuse = async (): Promise<never> => {
  throw new RangeError("nothing is scored here: the scores of the set's items are on record");
};

/** Stands where nothing must be scored any more. */
export const noScorer: Scorer = {
  start: () => undefined,
  load: refuse,
  score: refuse,
  scoreContinuations: refuse,
  generate: refuse,
  compiled: nothingCompiled,
  close: async () => undefined,
};
