/**
 * The scorer's worker thread: the only thread of the monitor that loads TensorFlow. It answers one request
 * after the other. Engine calls are short (a batch of 2,048 tokens), and between two of them the thread can
 * be ended.
 */
import { parentPort, workerData } from "node:worker_threads";

import { openCheckpoint, type OpenCheckpoint } from "../../src/checkpoint/checkpoint.js";
import { loadTensorflow } from "../../src/engine/tensorflow.js";
import { defined } from "../../src/defined.js";
import { MnemoscopeError } from "../../src/errors.js";
import { createLocalScorer, type LocalScorer } from "../../src/model/score.js";
import type { ScorerAnswer, ScorerRequest, ScorerSettings } from "./scorer.js";

const { alphabet, numThreads } = workerData as ScorerSettings;
// Loaded ahead of the first request. A failure is told when a checkpoint is to be loaded, and not before.
const engine = loadTensorflow(defined({ numThreads }));
engine.catch(() => undefined);
let scorer: LocalScorer | undefined;
/** The checkpoint that the scorer's weights are read from. */
let opened: OpenCheckpoint | undefined;
/** The model's shape as it was compiled for. */
let shape: string | undefined;

async function load(folder: string): Promise<void> {
  const before = opened;
  opened = await openCheckpoint(folder);
  try {
    await use(opened);
  } catch (error) {
    // What half of the weights were put into answers nothing.
    scorer?.dispose();
    scorer = undefined;
    throw error;
  } finally {
    await before?.close();
  }
}

async function use({ config, weights }: OpenCheckpoint): Promise<void> {
  const tf = await engine;
  if (scorer !== undefined && shape === JSON.stringify(config)) {
    scorer.reload(weights);
    return;
  }
  scorer?.dispose();
  scorer = createLocalScorer({
    tf,
    model: config,
    weights,
    ...defined({ alphabet: alphabet.length === 0 ? undefined : alphabet }),
  });
  shape = JSON.stringify(config);
}

async function answerTo(request: ScorerRequest): Promise<ScorerAnswer> {
  if (request.kind === "load") {
    await load(request.folder);
    return { kind: "load" };
  }
  if (scorer === undefined) throw new RangeError("no checkpoint is loaded");
  if (request.kind === "continue") {
    const totalsNats = scorer.scoreContinuations(request.branchings);
    return { kind: "continue", totalsNats, compiled: scorer.compiled };
  }
  if (request.kind === "generate") {
    const { prompts, how } = request;
    const said = scorer.generate(prompts, {
      ...how,
      onGroup: (numDone) => post({ kind: "progress", numDone }),
    });
    return { kind: "generate", said, compiled: scorer.compiled };
  }
  const { sequences, lengthsToCome } = request;
  const scores = scorer.score(sequences, {
    lengthsToCome,
    onBatch: (numDone) => post({ kind: "progress", numDone }),
  });
  return { kind: "score", scores, compiled: scorer.compiled };
}

function post(answer: ScorerAnswer): void {
  const arrays =
    answer.kind === "score"
      ? answer.scores.flatMap((scores) => Object.values(scores).map(({ buffer }) => buffer as ArrayBuffer))
      : [];
  parentPort?.postMessage(answer, [...new Set(arrays)]);
}

parentPort?.on("message", (request: ScorerRequest) => {
  void answerTo(request).then(post, (error: unknown) => {
    if (error instanceof MnemoscopeError) {
      const { code, message, remedy } = error;
      post({ kind: "error", code, message, ...defined({ remedy }) });
      return;
    }
    const message = error instanceof Error ? error.message : String(error);
    post({ kind: "error", code: "ENGINE_FAILED", message });
  });
});
