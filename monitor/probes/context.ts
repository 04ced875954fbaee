import type { Continuing } from "../../src/model/generate.js";
import type { Branching } from "../../src/model/plan-batches.js";
import type { TokenScores } from "../../src/model/token-scores.js";
import type { Outcome, Run } from "../../src/run/records.js";
import type { ProbeSet } from "../sample/probe-set.js";
import type { TrainingIndex } from "../sample/training-index.js";

/** The checkpoint that is being measured. */
export interface Subject {
  readonly checkpoint: string;
  /** Stage that wrote it; `base` for the model before training. */
  readonly stage: string;
  readonly epoch: number;
  readonly step: number;
  readonly trainerAttempt: number;
}

/** All that a probe may know: the frozen set, the checkpoint's scores, and what earlier checkpoints gave. */
export interface ProbeContext {
  readonly run: Run;
  readonly set: ProbeSet;
  readonly subject: Subject;
  /**
   * Scores units and canaries by id, each after the separator: entry i belongs to `ids[i]`, the first token
   * too. Memoised, so that all probes share one pass; with the log-sum over the canaries' alphabet where the
   * set has one.
   */
  scoreItems(ids: readonly string[]): Promise<ReadonlyMap<string, TokenScores>>;
  /**
   * Scores sequences as they are given, without adding a separator: entry i belongs to token i + 1. Not
   * memoised.
   */
  score(sequences: readonly Int32Array[]): Promise<readonly TokenScores[]>;
  /**
   * The same with the model before training; undefined where it is gone. Loads it and the subject again: for
   * what is seldom asked.
   */
  scoreBase(sequences: readonly Int32Array[]): Promise<readonly TokenScores[] | undefined>;
  /**
   * Total log-probability of each continuation after the prefix that they share, in nats, a list for each
   * branching; a prefix, at least one token, is given with its separator. Ask for many at once. Not memoised.
   */
  scoreContinuations(branchings: readonly Branching[]): Promise<readonly Float32Array[]>;
  /**
   * Continues each prompt, given with its separator; returns the new tokens alone. A token costs several
   * times what a scored one does, so probes generate at the ends of stages, and ask for all at once. Not
   * memoised.
   */
  generate(prompts: readonly Int32Array[], how: Continuing): Promise<readonly Int32Array[]>;
  /**
   * Text of token ids, special tokens included; ids that the tokenizer does not know are left out. It stays
   * in the probe, as record text does.
   */
  decode(ids: Iterable<number>): string;
  /**
   * All training records, probed or not; undefined where the run has no index of them. Read anew at each
   * checkpoint that asks for it.
   */
  index(): Promise<TrainingIndex | undefined>;
  /** Rows of another checkpoint by id, undefined where it was not probed. */
  outcomes(checkpoint: string): ReadonlyMap<string, Outcome> | undefined;
  /** Checkpoint that a stage started from (`base-e0` for the first), undefined before it starts. */
  baselineOf(stage: string): string | undefined;
  /** Checkpoint that is a finished stage's result, undefined before it ends. */
  endOf(stage: string): string | undefined;
  readonly seed: number;
  /**
   * Share of its own work that a probe does, so that an evaluation keeps to its budget: 1 unless `calibrate`
   * found it too dear. The same at every one.
   */
  share(probe: string): number;
}
