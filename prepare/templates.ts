import { splitStarts } from "../src/metrics/extraction.js";
import {
  firstWindowStart,
  windowPrefixTokens,
  windowSizes,
  type WindowSize,
} from "../src/metrics/windows.js";
import { isEqualWindow, windowHashes, type WindowPlace } from "../src/metrics/window-hashes.js";

/**
 * Which windows of a probed unit stand in another patient's training record too. Such a window can be learned
 * from the others: it is a template, and says nothing about this unit. The index holds the windows of the
 * probed units only and training records stream over it, so that memory follows the probe set and not the
 * corpus.
 *
 *   ids      0 ………………… 50 ……… o ………………… o+S ……… n
 *                       ^ first start looked at   |window| = S tokens
 */

interface IndexedUnit {
  readonly owner: string;
  readonly ids: ArrayLike<number>;
  readonly starts: Record<WindowSize, Set<number>>;
}

interface Place extends WindowPlace {
  readonly unit: IndexedUnit;
}

/**
 * Windows of the probed units, waiting for the training records that share them. Hashes find candidates; the
 * tokens decide.
 */
export class TemplateIndex {
  readonly #places: Readonly<Record<WindowSize, Map<number, Place[]>>> = {
    30: new Map<number, Place[]>(),
    50: new Map<number, Place[]>(),
  };
  readonly #units = new Map<string, IndexedUnit>();

  /** Adds a probed unit. `owner` is its patient or document group, `ids` the tokens that are scored. */
  add(id: string, owner: string, ids: ArrayLike<number>): void {
    const unit: IndexedUnit = { owner, ids, starts: { 30: new Set(), 50: new Set() } };
    this.#units.set(id, unit);
    for (const size of windowSizes)
      for (const [start, hash] of windowHashes(ids, { size, from: windowPrefixTokens })) {
        const places = this.#places[size].get(hash);
        if (places === undefined) this.#places[size].set(hash, [{ unit, ids, start }]);
        else places.push({ unit, ids, start });
      }
  }

  /**
   * Marks every indexed window that this training record of `owner` holds, wherever in the record, unless it
   * is the unit's own owner's.
   */
  see(owner: string, ids: ArrayLike<number>): void {
    for (const size of windowSizes)
      for (const [start, hash] of windowHashes(ids, { size }))
        for (const place of this.#places[size].get(hash) ?? [])
          if (place.unit.owner !== owner && isEqualWindow(place, { ids, start }, size))
            place.unit.starts[size].add(place.start);
  }

  /** Start offsets (tokens, rising) of the template windows of a unit. */
  templateStarts(id: string, size: WindowSize): number[] {
    return [...(this.#units.get(id)?.starts[size] ?? [])].sort((a, b) => a - b);
  }

  /**
   * Starts (tokens, rising) that an exact@S test of a unit may use: 50 tokens before it, `size` tokens of
   * loss from it on, no template. `lossStart` is the first token that training learns. Empty where the unit
   * is too short or holds nothing but templates.
   */
  exactStarts(id: string, size: WindowSize, lossStart: number): number[] {
    const unit = this.#units.get(id);
    if (unit === undefined) return [];
    const from = firstWindowStart(lossStart);
    const templateStarts = [...unit.starts[size]];
    return splitStarts({ length: unit.ids.length, size, from, templateStarts }).unique;
  }
}
