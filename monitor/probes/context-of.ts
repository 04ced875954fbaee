import { existsSync } from "node:fs";

import { loadTokenizer, type Tokenizer } from "../../src/checkpoint/tokenizer.js";
import { MnemoscopeError } from "../../src/errors.js";
import type { TokenScores } from "../../src/model/token-scores.js";
import type { Outcome, Run, Sample } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { Course } from "../course.js";
import type { ProbeSet } from "../sample/probe-set.js";
import { readTrainingIndex } from "../sample/training-index.js";
import type { Scorer } from "../scorer/scorer.js";
import type { ProbeContext, Subject } from "./context.js";
import { baseCheckpoint } from "./stages.js";

/** What the probes of one checkpoint see. Scores of items are kept until the last of them is done. */
export function contextOf(
  subject: Subject,
  options: {
    readonly run: RunDirectory;
    readonly description: Run;
    /** What of the probe set is measured. */
    readonly set: ProbeSet;
    /** Shares of probes that do less than all of their work. */
    readonly shares: Sample["shares"];
    readonly scorer: Scorer;
    readonly course: Pick<Course, "baselineOf" | "endOf">;
  },
): ProbeContext {
  const { run, description, set, scorer, course } = options;
  const known = new Map<string, TokenScores>();
  let tokenizer: Tokenizer | undefined;
  const stored = new Map<string, ReadonlyMap<string, Outcome> | undefined>();
  return {
    run: description,
    set,
    subject,
    seed: description.config.seed,
    score: (sequences) => scorer.score(sequences),
    async scoreBase(sequences) {
      const base = run.checkpointPath(baseCheckpoint);
      if (!existsSync(base)) return undefined;
      await scorer.load(base);
      try {
        return await scorer.score(sequences);
      } finally {
        await scorer.load(run.checkpointPath(subject.checkpoint));
      }
    },
    scoreContinuations: (branchings) => scorer.scoreContinuations(branchings),
    generate: (prompts, how) => scorer.generate(prompts, how),
    async scoreItems(ids) {
      if (ids.some((id) => !known.has(set.byId(id).id))) {
        // All of them at the first question, whatever it asks for: one pass in full batches, and one program.
        const items = [...set.canaries, ...set.units];
        // A record is scored as it is trained: at position 0 behind the separator, so that its first token
        // has a score, too.
        const scores = await scorer.score(
          items.map((item) => Int32Array.from([set.header.endOfTextId, ...item.ids])),
        );
        items.forEach(({ id }, i) => {
          const own = scores[i];
          if (own !== undefined) known.set(id, own);
        });
      }
      return new Map(
        ids.flatMap((id) => {
          const own = known.get(id);
          return own === undefined ? [] : [[id, own] as const];
        }),
      );
    },
    decode(ids) {
      tokenizer ??= loadRunTokenizer(description);
      const { vocabSize } = tokenizer;
      return tokenizer.decode([...ids].filter((id) => id < vocabSize));
    },
    index: () => readTrainingIndex(run, description.probe.index),
    outcomes(checkpoint) {
      if (!stored.has(checkpoint)) {
        const rows = run.readOutcomes(checkpoint);
        stored.set(checkpoint, rows === undefined ? undefined : new Map(rows.map((row) => [row.id, row])));
      }
      return stored.get(checkpoint);
    },
    share: (probe) => options.shares[probe] ?? 1,
    baselineOf: (stage) => course.baselineOf(stage),
    endOf: (stage) => course.endOf(stage),
  };
}

/**
 * The tokenizer that the run was prepared with. Throws TOKENIZER_INVALID where it is gone, RUN_CHANGED where
 * it is another one.
 */
function loadRunTokenizer({ tokenizer: { path, sha256 } }: Run): Tokenizer {
  const tokenizer = loadTokenizer(path);
  if (tokenizer.sha256 === sha256) return tokenizer;
  throw new MnemoscopeError("RUN_CHANGED", `the tokenizer ${path} is not what the run was prepared with`, {
    remedy: "restore it, or prepare a new run",
  });
}
