import { existsSync } from "node:fs";

import { MnemoscopeError } from "../src/errors.js";
import type { TokenScores } from "../src/model/token-scores.js";
import type { Outcome, Run, Sample } from "../src/run/records.js";
import { versionOf } from "../src/run/current-records.js";
import type { Appender } from "../src/run/log.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { loadTokenizer, type Tokenizer } from "../src/checkpoint/tokenizer.js";
import type { Course } from "./course.js";
import type { RunFeed } from "./feed.js";
import type { ProbeSet } from "./sample/probe-set.js";
import type { ProbeContext, Subject } from "./probes/context.js";
import { measureWith, type Probe } from "./probes/probe.js";
import type { Scorer } from "./scorer/scorer.js";

/** Why a probe whose share is 0 does not measure. */
export const givenUp = "given up to keep to probe.budgetSeconds";

/** How far the measuring of a checkpoint is. */
export interface ProbingProgress {
  readonly checkpoint: string;
  readonly probe: string;
  /** Sequences scored of those that the call under way asked for. */
  readonly numDone: number;
  readonly numSequences: number;
}

export interface MeasureOptions {
  readonly run: RunDirectory;
  readonly description: Run;
  /** What of the probe set is measured. */
  readonly set: ProbeSet;
  /** Shares of probes that do less than all of their work. */
  readonly shares: Sample["shares"];
  readonly probes: readonly Probe[];
  readonly scorer: Scorer;
  readonly feed: RunFeed;
  readonly course: Course;
  readonly measurements: Appender<"measurements">;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: ProbingProgress) => void;
  readonly onProbed: () => void;
}

/**
 * Closes every probe of a checkpoint that is not closed yet: its outcomes, then its points with `measured` in
 * one write, or `skipped` with the reason. Returns false where it was left undone: the signal aborted, or the
 * trainer took the checkpoint back meanwhile.
 */
export async function measureCheckpoint(subject: Subject, options: MeasureOptions): Promise<boolean> {
  const { run, feed, measurements } = options;
  const isEnding = (): boolean => options.signal.aborted;
  const version = versionOf(subject);
  const isDone = (probe: Probe): boolean => feed.endsOf(version).has(probe.name);
  const open = options.probes.filter((probe) => !isDone(probe));
  if (open.length === 0) return true;
  const { stage, epoch, step, checkpoint, trainerAttempt } = subject;
  const place = { stage, epoch, step, checkpoint, trainerAttempt };

  const folder = run.checkpointPath(checkpoint);
  let loadFailure: string | undefined;
  try {
    if (existsSync(folder)) await options.scorer.load(folder);
    else loadFailure = "the checkpoint is gone";
  } catch (error) {
    loadFailure = reasonOf(error);
  }
  // The folder of a name holds the newest writing. If no resume is on record now, what was loaded is the
  // writing that is meant.
  if (isEnding() || !isCurrent(options, version)) return false;

  let probeName = "";
  const context = contextOf(subject, {
    ...options,
    progress: (numDone, numSequences) =>
      options.onProgress({ checkpoint, probe: probeName, numDone, numSequences }),
  });
  // Rows of probes closed before a restart stay; a new writing of a checkpoint starts without the old one's.
  const outcomes = new Map<string, Outcome>();
  if (feed.endsOf(version).size > 0)
    for (const row of run.readOutcomes(checkpoint) ?? []) outcomes.set(`${row.kind} ${row.id}`, row);

  for (const probe of open) {
    probeName = probe.name;
    const startedMs = performance.now();
    const skip = (reason: string) =>
      measurements.append({ kind: "skipped", ...place, probe: probe.name, reason });
    try {
      const isGivenUp = options.shares[probe.name] === 0;
      const skipped = loadFailure ?? (isGivenUp ? givenUp : undefined);
      const findings = skipped === undefined ? await measureWith(probe, context) : { skipped };
      if (isEnding() || !isCurrent(options, version)) return false;
      if ("skipped" in findings) skip(findings.skipped);
      else {
        for (const row of findings.outcomes) {
          const key = `${row.kind} ${row.id}`;
          outcomes.set(key, { ...outcomes.get(key), ...row });
        }
        run.writeOutcomes(checkpoint, [...outcomes.values()]);
        const points = findings.points.map((point) => ({ ...point, kind: "point" as const, ...place }));
        const elapsedMs = performance.now() - startedMs;
        measurements.append(...points, {
          kind: "measured",
          ...place,
          probe: probe.name,
          numPoints: points.length,
          elapsedMs,
        });
      }
    } catch (error) {
      // Ending the scorer fails the probe that waits for it: that is no finding about the checkpoint.
      if (isEnding()) return false;
      skip(reasonOf(error));
    }
    options.onProbed();
  }
  return true;
}

function isCurrent({ feed }: MeasureOptions, version: string): boolean {
  feed.poll();
  return feed
    .current()
    .trainer.some(
      (record) =>
        record.kind === "checkpoint" &&
        versionOf({ checkpoint: record.checkpoint, trainerAttempt: record.attempt }) === version,
    );
}

/**
 * A failure in one sentence. Messages of this program hold no record text; of others only the first line is
 * kept.
 */
function reasonOf(error: unknown): string {
  if (error instanceof MnemoscopeError) return `${error.code}: ${error.message}`;
  return (
    "failed: " +
    ((error instanceof Error ? `${error.name}: ${error.message}` : String(error)).split("\n", 1)[0] ?? "")
  );
}

/** What the probes of one checkpoint see. Scores of items are kept until the last of them is done. */
export function contextOf(
  subject: Subject,
  options: Pick<MeasureOptions, "run" | "description" | "set" | "shares" | "scorer" | "course"> & {
    readonly progress: (numDone: number, numSequences: number) => void;
  },
): ProbeContext {
  const { run, description, set, scorer, course } = options;
  const known = new Map<string, TokenScores>();
  let tokenizer: Tokenizer | undefined;
  const stored = new Map<string, ReadonlyMap<string, Outcome> | undefined>();
  const score = (sequences: readonly Int32Array[]): Promise<readonly TokenScores[]> =>
    scorer.score(sequences, { onProgress: (numDone) => options.progress(numDone, sequences.length) });
  return {
    run: description,
    set,
    subject,
    seed: description.config.seed,
    score,
    async scoreContinuations(branchings) {
      const totals = await scorer.scoreContinuations(branchings);
      const numDone = totals.reduce((sum, { length }) => sum + length, 0);
      options.progress(numDone, numDone);
      return totals;
    },
    generate: (prompts, how) =>
      scorer.generate(prompts, {
        ...how,
        onProgress: (numDone) => options.progress(numDone, prompts.length),
      }),
    async scoreItems(ids) {
      if (ids.some((id) => !known.has(set.byId(id).id))) {
        // All of them at the first question, whatever it asks for: one pass in full batches, and one program.
        const items = [...set.canaries, ...set.units];
        // A record is scored as it is trained: at position 0 behind the separator, so that its first token
        // has a score, too.
        const scores = await score(
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
