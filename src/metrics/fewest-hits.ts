/**
 * Smallest k of n members that Fisher's exact test, one-sided, rejects at `level` where no control is
 * positive: p = C(n, k) / C(n + m, k) = Π (n − i) / (n + m − i). Undefined where all n are not enough.
 */
export function fewestHits({
  numMembers,
  numControls,
  level,
}: {
  readonly numMembers: number;
  readonly numControls: number;
  readonly level: number;
}): number | undefined {
  let p = 1;
  let k = 0;
  for (; k < numMembers && p > level; k++) p *= (numMembers - k) / (numMembers + numControls - k);
  return p > level ? undefined : k;
}
