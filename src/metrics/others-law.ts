import { isEqualWindow, windowHashes } from "./window-hashes.js";

/**
 * A law of text that knows every other patient's records and none of one patient's: how hard a stretch of
 * that patient's was to say for somebody who read all the rest. Each token is foretold by what followed the
 * same words in others' records and earlier in the text itself: half of the weight to the longest words that
 * anybody wrote, half of the rest to the next shorter, down to how common the token is (a mixture of Markov
 * laws, as in Willems et al. 1995, with weights that are fixed). It is one law among many: a model that
 * learned more about text than this says such a stretch more easily (docs/method.md, "Unconditional
 * generation").
 */

/** Tokens of words that foretell the next one. */
const contextLengths = [1, 2, 3, 5, 8, 13] as const;

/** A stretch of a text: tokens [start, end) of `ids`, which begin with a separator. */
export interface Stretch {
  readonly ids: Int32Array;
  readonly start: number;
  readonly end: number;
  /** Patient whose records are left out. */
  readonly owner: number;
}

/** Tokens that followed some words. */
class Followers {
  total = 0;
  readonly #counts = new Map<number, number>();

  add(token: number): void {
    this.total++;
    this.#counts.set(token, this.of(token) + 1);
  }

  of(token: number): number {
    return this.#counts.get(token) ?? 0;
  }
}

/** What followed some words in all records, and in those of the owners of stretches. */
class Tally {
  readonly all = new Followers();
  readonly #own = new Map<number, Followers>();

  add(token: number, owner: number | undefined): void {
    this.all.add(token);
    if (owner === undefined) return;
    const own = this.#own.get(owner) ?? new Followers();
    this.#own.set(owner, own);
    own.add(token);
  }

  /** How often the token followed in others' records than this owner's, and how often anything did. */
  withoutOwner(token: number, owner: number): { readonly count: number; readonly total: number } {
    const own = this.#own.get(owner);
    return {
      count: this.all.of(token) - (own?.of(token) ?? 0),
      total: this.all.total - (own?.total ?? 0),
    };
  }
}

interface Words {
  readonly ids: Int32Array;
  readonly start: number;
  readonly tally: Tally;
}

/** Words of one length that lead up to a token of a stretch, by their hash. */
type Index = Map<number, Words[]>;

/** Memory follows the stretches: records stream over the words that lead up to their tokens. */
export class OthersLaw {
  readonly #stretches: readonly Stretch[];
  readonly #owners: ReadonlySet<number>;
  readonly #indexes: ReadonlyMap<number, Index>;
  readonly #tokens = new Tally();
  readonly #vocabSize: number;
  readonly #separatorId: number;

  constructor(
    stretches: readonly Stretch[],
    { vocabSize, separatorId }: { readonly vocabSize: number; readonly separatorId: number },
  ) {
    this.#stretches = stretches;
    this.#owners = new Set(stretches.map(({ owner }) => owner));
    this.#vocabSize = vocabSize;
    this.#separatorId = separatorId;
    this.#indexes = new Map(contextLengths.map((length) => [length, indexOf(stretches, length)]));
  }

  /** Reads a patient's record. */
  see(patient: number, record: Int32Array): void {
    const owner = this.#owners.has(patient) ? patient : undefined;
    for (const token of record) this.#tokens.add(token, owner);
    const ids = Int32Array.of(this.#separatorId, ...record);
    for (const [length, index] of this.#indexes)
      for (const [start, hash] of windowHashes(ids, { size: length })) {
        const follower = ids[start + length];
        if (follower === undefined) break;
        const words = index.get(hash)?.find((each) => isEqualWindow(each, { ids, start }, length));
        words?.tally.add(follower, owner);
      }
  }

  /** Bits of each token of each stretch, when all records were seen. */
  bits(): Float64Array[] {
    return this.#stretches.map((stretch) =>
      Float64Array.from({ length: stretch.end - stretch.start }, (_, i) => this.#bitsAt(stretch, i)),
    );
  }

  #bitsAt({ ids, start, owner }: Stretch, offset: number): number {
    const at = start + offset;
    const token = ids[at] ?? NaN;
    const common = this.#tokens.withoutOwner(token, owner);
    let chance = (common.count + 1) / (common.total + this.#vocabSize);
    for (const length of contextLengths) {
      if (length > at) break;
      const place = { ids, start: at - length };
      const known = this.#indexes
        .get(length)
        ?.get(hashOf(place, length))
        ?.find((each) => isEqualWindow(each, place, length));
      const others = known?.tally.withoutOwner(token, owner) ?? { count: 0, total: 0 };
      const earlier = earlierIn(ids, { at, length });
      const total = others.total + earlier.total;
      if (total > 0) chance = (chance + (others.count + earlier.count) / total) / 2;
    }
    return -Math.log2(chance);
  }
}

/** What followed the same words earlier in the text itself: a text that repeats itself is no news. */
function earlierIn(ids: Int32Array, { at, length }: { readonly at: number; readonly length: number }) {
  let [count, total] = [0, 0];
  for (let end = length; end < at; end++) {
    if (!isEqualWindow({ ids, start: end - length }, { ids, start: at - length }, length)) continue;
    total++;
    if (ids[end] === ids[at]) count++;
  }
  return { count, total };
}

function indexOf(stretches: readonly Stretch[], length: number): Index {
  const index: Index = new Map();
  for (const { ids, start, end } of stretches)
    for (let at = Math.max(start, length); at < end; at++) {
      const place = { ids, start: at - length };
      const hash = hashOf(place, length);
      const same = index.get(hash) ?? [];
      index.set(hash, same);
      if (!same.some((words) => isEqualWindow(words, place, length)))
        same.push({ ...place, tally: new Tally() });
    }
  return index;
}

interface Place {
  readonly ids: Int32Array;
  readonly start: number;
}

function hashOf({ ids, start }: Place, length: number): number {
  const [first] = windowHashes(ids.subarray(start, start + length), { size: length });
  return first?.[1] ?? NaN;
}
