import { pieceTokens } from "../src/metrics/characteristics.js";
import { isEqualWindow, windowHashes, type WindowPlace } from "../src/metrics/window-hashes.js";

/** Other patients whose training records hold a piece that counts as common. */
const minOtherOwners = 5;

interface Piece extends WindowPlace {
  /**
   * Owners of training records that hold the piece; one more than needed are enough, as one may be the unit's
   * own.
   */
  readonly owners: Set<string>;
}

/**
 * Which pieces of 8 tokens of a probed unit stand in the training records of at least 5 other patients: text
 * of the form, not of the person. As with templates, the pieces of the probed units wait, and training
 * records stream over them.
 */
export class CommonText {
  readonly #pieces = new Map<number, Piece[]>();
  readonly #units = new Map<string, { readonly owner: string; readonly pieces: readonly Piece[] }>();

  /** Adds a probed unit. `owner` is its patient or document group, `ids` the tokens that are scored. */
  add(id: string, owner: string, ids: ArrayLike<number>): void {
    const pieces = [...windowHashes(ids, { size: pieceTokens })].map(([start, hash]) => {
      const known = this.#pieces.get(hash) ?? [];
      const same = known.find((piece) => isEqualWindow(piece, { ids, start }, pieceTokens));
      if (same !== undefined) return same;
      const piece = { ids, start, owners: new Set<string>() };
      this.#pieces.set(hash, [...known, piece]);
      return piece;
    });
    this.#units.set(id, { owner, pieces });
  }

  /** Takes in a training record of `owner`. */
  see(owner: string, ids: ArrayLike<number>): void {
    for (const [start, hash] of windowHashes(ids, { size: pieceTokens }))
      for (const piece of this.#pieces.get(hash) ?? [])
        if (piece.owners.size <= minOtherOwners && isEqualWindow(piece, { ids, start }, pieceTokens))
          piece.owners.add(owner);
  }

  /** Start offsets (tokens, rising) of a unit's common pieces. */
  commonStarts(id: string): number[] {
    const unit = this.#units.get(id);
    if (unit === undefined) return [];
    return unit.pieces.flatMap(({ owners }, start) =>
      owners.size - (owners.has(unit.owner) ? 1 : 0) >= minOtherOwners ? [start] : [],
    );
  }
}
