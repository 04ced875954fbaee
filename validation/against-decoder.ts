import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { invariant } from "../src/errors.js";
import { borderlineMarginNats, decideWindow } from "../src/metrics/extraction.js";
import { runTokens, windowPrefixTokens } from "../src/metrics/windows.js";
import { generate } from "../src/model/generate.js";
import { createLocalScorer } from "../src/model/score.js";
import type { Claim } from "./claim.js";
import type { WatchedRun } from "./laboratory.js";

interface Window {
  readonly ids: readonly number[];
  readonly start: number;
  readonly size: number;
}

/** A window a record, and every secret. */
const windowsOf = ({ units, canaries }: WatchedRun["set"]): Window[] => [
  ...units
    .filter(({ ids }) => ids.length >= windowPrefixTokens + runTokens)
    .map(({ ids }) => ({ ids, start: windowPrefixTokens, size: runTokens })),
  ...canaries.map(({ ids, secretStart, secretLength }) => ({ ids, start: secretStart, size: secretLength })),
];

/** Decides a window a record, and every secret, by margins and by the decoder. */
export async function againstDecoder({ run, set }: WatchedRun, checkpoint: string): Promise<Claim> {
  const { config: model, weights } = await readCheckpoint(run.checkpointPath(checkpoint));
  const tf = await loadTensorflow();
  const windows = windowsOf(set);
  const withSeparator = (ids: readonly number[]): Int32Array => Int32Array.of(set.header.endOfTextId, ...ids);
  const scorer = createLocalScorer({ tf, model, weights });
  const scores = scorer.score(windows.map(({ ids }) => withSeparator(ids)));
  scorer.dispose();
  const prompts = windows.map(({ ids, start }) => withSeparator(ids.slice(0, start)));
  const said = generate({ tf, model, weights, prompts, maxNew: runTokens });
  const compared = windows.map(({ ids, start, size }, i) => {
    const { margin } = invariant(scores[i], "every window was scored");
    const isSaid = ids.slice(start, start + size).every((id, at) => said[i]?.[at] === id);
    return { ...decideWindow(margin, start, start + size), isSaid };
  });
  const clear = compared.filter(({ isBorderline }) => !isBorderline);
  const differing = clear.filter(({ isHit, isSaid }) => isHit !== isSaid).length;
  const numSaid = compared.filter(({ isSaid }) => isSaid).length;
  return {
    what: `the decision by margins is greedy decoding's, at ${checkpoint}`,
    seen:
      `${differing} differ of ${clear.length}; ${compared.length - clear.length} borderline (τ = ` +
      `${borderlineMarginNats}); ${numSaid} of ${compared.length} are said`,
    wanted: "none differs outside τ, some are said",
    holds: differing === 0 && numSaid > 0,
  };
}
