import { noFollowers, type Followers } from "./followers.js";
import { Counts, KeyTable } from "./key-table.js";
import { References } from "./record-so-far.js";
import {
  ContextKeys,
  hasText,
  longestGap,
  lookupsBehindGaps,
  lookupsInARow,
  type Lookup,
} from "./text-contexts.js";

/** What one patient's own training records have added to the counts: it is taken off again. */
export interface OwnCounts {
  /** By context: how often it was seen. */
  readonly contexts: ReadonlyMap<number, number>;
  /** By context and what followed. */
  readonly pairs: ReadonlyMap<number, number>;
  /** By context: how many tokens followed it nowhere else. */
  readonly only: ReadonlyMap<number, number>;
}

const lookupsIndexed = [...lookupsInARow, ...lookupsBehindGaps];

/**
 * Contexts of the probed records, and what follows them in training records, which stream over it: memory
 * follows the probe set, and what differs behind its contexts, not the corpus.
 */
export class ContextIndex {
  readonly #contexts = new KeyTable();
  readonly #counts = new Counts();
  readonly #kinds = new Counts();
  readonly #pairs = new KeyTable();
  readonly #pairCounts = new Counts();

  /** Adds the contexts of a probed record. */
  add(ids: ArrayLike<number>): void {
    const keys = new ContextKeys(ids);
    for (let token = 0; token < ids.length; token++)
      for (const lookup of lookupsIndexed)
        if (hasText(token, lookup)) this.#contexts.add(keys.high(token, lookup), keys.low(token, lookup));
  }

  /** Counts what follows the indexed contexts in a training record. */
  see(ids: ArrayLike<number>): void {
    this.#forEachFollowed(ids, (context, next) => {
      this.#counts.increment(context);
      if (this.#pairCounts.increment(this.#pairs.add(context, next)) === 1) this.#kinds.increment(context);
    });
  }

  /** The part of the counts that some training records, which were seen, have made. */
  countsOf(texts: readonly ArrayLike<number>[]): OwnCounts {
    const contexts = new Map<number, number>();
    const pairs = new Map<number, number>();
    const only = new Map<number, number>();
    const addTo = (counts: Map<number, number>, key: number): number => {
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count;
    };
    for (const ids of texts)
      this.#forEachFollowed(ids, (context, next) => {
        addTo(contexts, context);
        const pair = this.#pairs.find(context, next);
        if (addTo(pairs, pair) === this.#pairCounts.of(pair)) addTo(only, context);
      });
    return { contexts, pairs, only };
  }

  /** What others say behind a context, where they know it. */
  followers(
    keys: ContextKeys,
    at: { readonly token: number; readonly lookup: Lookup; readonly next: number; readonly own: OwnCounts },
  ): Followers {
    const { token, lookup, next, own } = at;
    const context = this.#contexts.find(keys.high(token, lookup), keys.low(token, lookup));
    const count = this.#counts.of(context) - (own.contexts.get(context) ?? 0);
    if (context < 0 || count <= 0) return noFollowers;
    const pair = this.#pairs.find(context, next);
    const numNext = pair < 0 ? 0 : this.#pairCounts.of(pair) - (own.pairs.get(pair) ?? 0);
    return {
      count,
      numKinds: this.#kinds.of(context) - (own.only.get(context) ?? 0),
      share: numNext / count,
    };
  }

  /** Calls back for every indexed context of a text, with what follows it there. */
  #forEachFollowed(ids: ArrayLike<number>, visit: (context: number, next: number) => void): void {
    const keys = new ContextKeys(ids);
    const references = new References();
    const find = (token: number, lookup: Lookup): number =>
      this.#contexts.find(keys.high(token, lookup), keys.low(token, lookup));
    // By token: whether a probed record has what stands before it. Without, no context with a gap is there.
    const isAnchored = new Uint8Array(ids.length);
    let lastAnchored = -Infinity;
    for (let token = 0; token < ids.length; token++) {
      const next = ids[token] ?? 0;
      for (const lookup of lookupsInARow) {
        if (!hasText(token, lookup)) break;
        const context = find(token, lookup);
        if (context < 0) break;
        if (lookup.isAnchor) isAnchored[(lastAnchored = token)] = 1;
        visit(context, lookup.refers ? references.of(next) : next);
      }
      if (token - lastAnchored <= longestGap)
        for (const lookup of lookupsBehindGaps) {
          if (isAnchored[token - lookup.gap] !== 1) continue;
          const context = find(token, lookup);
          if (context >= 0) visit(context, next);
        }
      references.say(ids, token);
    }
  }
}
