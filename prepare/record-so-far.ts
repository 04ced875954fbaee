import { noFollowers, type Followers } from "./followers.js";
import { mixed } from "./key-table.js";

/** Stands for a token that the record says for the first time. */
const saidFirst = -1;

/**
 * Where a record said its tokens first: each place is named by the two tokens before it. A form that says the
 * name of its header again does so in everybody's record, though the names differ.
 */
export class References {
  readonly #first = new Map<number, number>();
  readonly #numAt = new Map<number, number>();

  /** The place where a token was said first. */
  of(token: number): number {
    return this.#first.get(token) ?? saidFirst;
  }

  say(ids: ArrayLike<number>, place: number): void {
    const token = ids[place] ?? 0;
    if (this.#first.has(token)) return;
    const before = (distance: number): number => (ids[place - distance] ?? saidFirst) + 1;
    const name = mixed(before(1), before(2)) & 0x7fffffff;
    this.#first.set(token, name);
    this.#numAt.set(name, (this.#numAt.get(name) ?? 0) + 1);
  }

  /** Tokens that were first said at places of one name have a part each of what refers there. */
  partOf(followers: Followers, next: number): Followers {
    const name = this.of(next);
    const share = name === saidFirst ? 0 : followers.share / (this.#numAt.get(name) ?? NaN);
    return { ...followers, share };
  }
}

/** The record up to the token that is guessed. */
export class RecordSoFar {
  readonly #followers = new Map<number, Map<number, number>>();
  readonly #said = new Map<number, number>();
  #totalWeight = 0;

  /** Takes in what followed a context. */
  see(context: number, next: number): void {
    const known = this.#followers.get(context) ?? new Map<number, number>();
    this.#followers.set(context, known);
    known.set(next, (known.get(next) ?? 0) + 1);
  }

  /** What followed a context. */
  followers(context: number, next: number): Followers {
    const known = this.#followers.get(context);
    if (known === undefined) return noFollowers;
    let count = 0;
    for (const each of known.values()) count += each;
    return { count, numKinds: known.size, share: (known.get(next) ?? 0) / count };
  }

  /** Takes in a token; the rarer it is elsewhere, the more it weighs: the likelier it is said again. */
  say(token: number, weight: number): void {
    this.#said.set(token, (this.#said.get(token) ?? 0) + weight);
    this.#totalWeight += weight;
  }

  /** A token's share by weight among all that was said. */
  said(next: number): Followers {
    const numKinds = this.#said.size;
    if (numKinds === 0) return noFollowers;
    return { count: numKinds, numKinds, share: (this.#said.get(next) ?? 0) / this.#totalWeight };
  }
}
