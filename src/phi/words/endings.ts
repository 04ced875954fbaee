/**
 * Endings that the list of ordinary words leaves out, with what stands in their place in the word that is
 * listed: "walks", "walked" and "walking" are "walk".
 */
export const endings: readonly (readonly [ending: RegExp, rest: string])[] = [
  [/ies$/, "y"],
  [/(?<=s|x|z|ch|sh)es$/, ""],
  [/s$/, ""],
  [/ed$/, ""],
  [/ed$/, "e"],
  [/ing$/, ""],
  [/ing$/, "e"],
  [/ly$/, ""],
  [/er$/, ""],
  [/er$/, "e"],
];
