/**
 * Source of a pattern for one word of a list: oneOf`read co-?signed social_worker` is
 * `(?:read|co-?signed|social worker)`. Spaces and line breaks divide the words, `_` is a space within one,
 * and backslashes mean what they mean in a pattern.
 */
export const oneOf = (list: TemplateStringsArray): string =>
  `(?:${String.raw(list).trim().split(/\s+/).join("|").replaceAll("_", " ")})`;
