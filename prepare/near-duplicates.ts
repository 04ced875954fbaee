import { windowHashes } from "../src/metrics/window-hashes.js";

/** Length of the compared n-grams in tokens. */
const gramTokens = 10;
/**
 * Share of a control's different n-grams that one training record must hold for the control to count as its
 * near duplicate.
 */
const nearShare = 0.7;

/**
 * Controls that equal a training record, exactly or nearly (shared n-grams with one record: text that many
 * records share in part is a template and no duplicate). As with templates, the controls are indexed and the
 * training records stream over them.
 */
export class NearDuplicates {
  readonly #holders = new Map<number, Set<string>>();
  readonly #numGrams = new Map<string, number>();
  readonly #duplicates = new Set<string>();

  /** Adds a control. */
  add(id: string, ids: ArrayLike<number>): void {
    const grams = gramsOf(ids);
    this.#numGrams.set(id, grams.size);
    for (const gram of grams) {
      const holders = this.#holders.get(gram);
      if (holders === undefined) this.#holders.set(gram, new Set([id]));
      else holders.add(id);
    }
  }

  /** Marks the controls that this training record duplicates; true where there is one. */
  see(ids: ArrayLike<number>): boolean {
    const numShared = new Map<string, number>();
    for (const gram of gramsOf(ids))
      for (const id of this.#holders.get(gram) ?? []) numShared.set(id, (numShared.get(id) ?? 0) + 1);
    const near = [...numShared].flatMap(([id, shared]) =>
      shared >= nearShare * (this.#numGrams.get(id) ?? Infinity) ? [id] : [],
    );
    for (const id of near) this.#duplicates.add(id);
    return near.length > 0;
  }

  /** Whether a control was marked. */
  has(id: string): boolean {
    return this.#duplicates.has(id);
  }
}

/** Hashes of the n-grams; of a record shorter than one, the hash of all of it. */
function gramsOf(ids: ArrayLike<number>): Set<number> {
  const size = Math.min(gramTokens, ids.length);
  return new Set(size === 0 ? [] : [...windowHashes(ids, { size })].map(([, hash]) => hash));
}
