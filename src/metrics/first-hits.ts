// When a record first came, in evaluations since training began on it, after Tirumala et al. 2022,
// "Memorization Without Overfitting", who follow records in time.

/** A record at one evaluation; undefined where it could not be asked. */
export interface Sight {
  readonly checkpoint: string;
  readonly isHit: boolean | undefined;
}

export interface FirstHit {
  readonly checkpoint: string;
  /** It came at the first evaluation at which it was asked. */
  readonly isImmediate: boolean;
}

/**
 * The first evaluation at which a record came, of those since its exposure in order. Undefined for one that
 * never came, or was never asked.
 */
export function firstHitOf(sights: readonly Sight[]): FirstHit | undefined {
  const asked = sights.filter(({ isHit }) => isHit !== undefined);
  const at = asked.findIndex(({ isHit }) => isHit === true);
  const first = asked[at];
  return first === undefined ? undefined : { checkpoint: first.checkpoint, isImmediate: at === 0 };
}
