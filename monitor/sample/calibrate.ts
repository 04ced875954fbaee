import { invariant } from "../../src/errors.js";
import { seeded } from "../../src/random.js";
import type { Run, Sample } from "../../src/run/records.js";
import type { ProbeSet } from "./probe-set.js";
import type { Probe } from "../probes/probe.js";
import { chooseSample, secondsOf, workOf, type Speeds } from "./sample.js";
import type { Scorer } from "../scorer/scorer.js";

/** Tokens that the speed of scoring is measured on: two full batches. */
const numTimedTokens = 4096;
/**
 * Continuing and generating are slower than scoring, token for token, by no more than this (seen: 1.5 and 12
 * on two cores). Where an evaluation fits the budget even so, they are not timed: their programs take seconds
 * to compile.
 */
const slowness = { continued: 4, generated: 25 };

/**
 * Times the checkpoint that the scorer has loaded and chooses what is measured from now on. Compiles what the
 * first evaluation needs, so little of the time is lost. Throws what the scorer throws.
 */
export async function calibrate(options: {
  readonly run: Run;
  readonly set: ProbeSet;
  readonly probes: readonly Probe[];
  readonly scorer: Scorer;
}): Promise<Sample> {
  const { run, set, probes, scorer } = options;
  const scored = await timeScoring(scorer, set);
  const assumed: Speeds = {
    scored,
    continued: scored / slowness.continued,
    generated: scored / slowness.generated,
  };
  const whole = workOf({ run, set, probes }, { kept: {}, shares: {} });
  if (secondsOf(whole, assumed) <= run.config.probe.budgetSeconds)
    return chooseSample({ ...options, speeds: assumed });
  const continued =
    (whole.continued === 0 ? undefined : await timeContinuing(scorer, set)) ?? assumed.continued;
  const generated = whole.generated === 0 ? assumed.generated : await timeGenerating(scorer, set);
  return chooseSample({ ...options, speeds: { scored, continued, generated } });
}

/** Tokens a second of the second of two equal calls: the first one compiles. */
async function timed(numTokens: number, call: () => Promise<unknown>): Promise<number> {
  await call();
  const startedMs = performance.now();
  await call();
  return numTokens / Math.max(1e-6, (performance.now() - startedMs) / 1000);
}

async function timeScoring(scorer: Scorer, set: ProbeSet): Promise<number> {
  const items = [...set.canaries, ...set.units];
  const byLength = items
    .map(({ ids }) => Int32Array.of(set.header.endOfTextId, ...ids))
    .sort((a, b) => b.length - a.length);
  // Around the median length, so that batches are padded as most are.
  let [from, to] = [Math.floor(byLength.length / 2), Math.floor(byLength.length / 2)];
  let numTokens = 0;
  while (numTokens < numTimedTokens && (from > 0 || to < byLength.length)) {
    if (to < byLength.length)
      numTokens += invariant(byLength[to++], "it is below the number of items").length;
    if (from > 0) numTokens += invariant(byLength[--from], "it is an item's index").length;
  }
  if (numTokens === 0) return numTimedTokens; // nothing to score: any speed will do
  const sequences = byLength.slice(from, to);
  const lengthsToCome = items.map(({ ids }) => ids.length + 1);
  return timed(numTokens, () => scorer.score(sequences, { lengthsToCome }));
}

/** On the references of one canary, as exposure asks for them. */
async function timeContinuing(scorer: Scorer, set: ProbeSet): Promise<number | undefined> {
  const [canary] = set.canaries;
  if (canary === undefined) return undefined;
  const { alphabetIds, endOfTextId } = set.header;
  const random = seeded(0, "calibrate");
  const prefix = Int32Array.of(endOfTextId, ...canary.ids.slice(0, canary.secretStart));
  const continuations = Array.from({ length: 256 }, () =>
    Int32Array.from({ length: canary.secretLength }, () => random.pick(alphabetIds)),
  );
  return timed(continuations.length * canary.secretLength, () =>
    scorer.scoreContinuations([{ prefix, continuations }]),
  );
}

/** On a batch of records, with the compiling that every call comes with. */
async function timeGenerating(scorer: Scorer, set: ProbeSet): Promise<number> {
  const prompts = set.units
    .slice(0, 32)
    .map(({ ids }) => Int32Array.of(set.header.endOfTextId, ...ids.slice(0, 50)));
  const startedMs = performance.now();
  const said = await scorer.generate(prompts, { maxNew: 50 });
  const numTokens = said.reduce((sum, { length }) => sum + length, 0);
  return Math.max(1, numTokens) / ((performance.now() - startedMs) / 1000);
}
