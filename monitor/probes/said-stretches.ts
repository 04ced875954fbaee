import { invariant } from "../../src/errors.js";
import { OthersLaw, type Stretch } from "../../src/metrics/others-law.js";
import { stretchTokens, type SaidStretch } from "../../src/metrics/unconditional.js";
import { isEqualWindow, windowHashes } from "../../src/metrics/window-hashes.js";
import type { RecordRole } from "../../src/run/indexed-records.js";
import type { Run } from "../../src/run/records.js";
import type { TrainingIndex } from "../sample/training-index.js";
import type { Sample } from "./speak.js";

/** A window of 30 tokens that was said, and whose records hold it. */
interface Window {
  readonly sample: number;
  readonly start: number;
  readonly ids: Int32Array;
  readonly owners: Map<number, RecordRole>;
}

export interface SaidStretches {
  readonly member: SaidStretch[];
  readonly control: SaidStretch[];
  /** Windows that were said. */
  readonly numSaid: number;
}

/** Scores texts with the model before training; undefined where it is gone. */
type ScoreBase = (
  sequences: readonly Int32Array[],
) => Promise<readonly { readonly logProbNats: Float32Array }[] | undefined>;

interface Asked {
  readonly index: TrainingIndex;
  readonly run: Pick<Run, "model" | "tokenizer">;
  readonly scoreBase: ScoreBase;
}

/**
 * Windows of 30 tokens that were said and stand in the records of one patient alone, with the fewest bits
 * that others than this patient give them: the law of the other patients' text, and the model before
 * training. The records are read once, and once more where there are any.
 */
export async function saidStretches(samples: readonly Sample[], asked: Asked): Promise<SaidStretches> {
  const windows = windowsOf(samples);
  findOwners(windows, asked.index);
  const unique = windows.flatMap((window) => {
    const [owner, ...others] = window.owners;
    if (owner === undefined || others.length > 0 || owner[1] === "other") return [];
    return [{ ...window, patient: owner[0], isMember: owner[1] === "asked" }];
  });
  const bits = await bitsOf(unique, samples, asked);
  const found = unique.map(({ sample, patient, isMember }, i) => ({
    isMember,
    stretch: { sample, patient, bits: bits[i] ?? 0 },
  }));
  return {
    member: found.flatMap(({ isMember, stretch }) => (isMember ? stretch : [])),
    control: found.flatMap(({ isMember, stretch }) => (isMember ? [] : stretch)),
    numSaid: windows.length,
  };
}

/** Bits of each window: the fewest of what others' text and the model before training give it. */
async function bitsOf(
  windows: readonly { readonly sample: number; readonly start: number; readonly patient: number }[],
  samples: readonly Sample[],
  { index, run, scoreBase }: Asked,
): Promise<number[]> {
  if (windows.length === 0) return [];
  // Windows overlap: what one sample says of one patient is foretold once.
  const places = new Map<string, { readonly stretch: Stretch; readonly place: number }>();
  const keyOf = ({ sample, patient }: (typeof windows)[number]): string => `${sample} ${patient}`;
  for (const window of windows) {
    if (places.has(keyOf(window))) continue;
    const { prompt = new Int32Array(), said = new Int32Array() } = samples[window.sample] ?? {};
    const ids = Int32Array.of(...prompt, ...said);
    const stretch = { ids, start: prompt.length, end: ids.length, owner: window.patient };
    places.set(keyOf(window), { stretch, place: places.size });
  }
  const stretches = [...places.values()].map(({ stretch }) => stretch);
  const law = new OthersLaw(stretches, {
    vocabSize: run.model.vocabSize,
    separatorId: run.tokenizer.endOfTextId,
  });
  for (const { patient, ids } of index.records()) law.see(patient, ids);
  const byOthers = law.bits();
  const scores = await scoreBase(stretches.map(({ ids }) => ids));
  // Entry i of the scores belongs to token i + 1.
  const byBase = scores?.map(({ logProbNats }, i) =>
    Float64Array.from(logProbNats, (nats) => -nats / Math.LN2).subarray((stretches[i]?.start ?? NaN) - 1),
  );
  return windows.map((window) => {
    const { place } = invariant(places.get(keyOf(window)), "every window lies in a stretch");
    const sums = [byOthers[place], byBase?.[place]].flatMap((tokens) => {
      const own = tokens?.subarray(window.start, window.start + stretchTokens);
      return own === undefined ? [] : own.reduce((sum, bits) => sum + bits, 0);
    });
    return Math.min(...sums);
  });
}

const windowsOf = (samples: readonly Sample[]): Window[] =>
  samples.flatMap(({ said }, sample) =>
    Array.from({ length: Math.max(0, said.length - stretchTokens + 1) }, (_, start) => ({
      sample,
      start,
      ids: said.subarray(start, start + stretchTokens),
      owners: new Map<number, RecordRole>(),
    })),
  );

/**
 * Notes of each window whose records hold it, and whether they are asked: tokens without loss do not
 * count.
 */
function findOwners(windows: readonly Window[], index: TrainingIndex): void {
  const byHash = new Map<number, Window[]>();
  for (const window of windows)
    for (const [, hash] of windowHashes(window.ids, { size: stretchTokens }))
      byHash.set(hash, [...(byHash.get(hash) ?? []), window]);
  for (const { role, patient, lossStart, ids } of index.records())
    for (const [start, hash] of windowHashes(ids, { size: stretchTokens }))
      for (const { ids: own, owners } of byHash.get(hash) ?? [])
        if (isEqualWindow({ ids, start }, { ids: own, start: 0 }, stretchTokens)) {
          const isAsked = role === "asked" && start >= lossStart;
          owners.set(patient, isAsked ? "asked" : (owners.get(patient) ?? withoutLoss(role)));
        }
}

const withoutLoss = (role: RecordRole): RecordRole => (role === "asked" ? "other" : role);
