/**
 * Where identifiers were taken out before: [**2151-7-16**] and [** **] (MIMIC-III), ___ (MIMIC-IV), <NAME>,
 * [REDACTED], XXXX. What stands there identifies nobody.
 */
const placeholder = new RegExp(
  String.raw`\[\*\*[^\]\n]{0,80}\*\*\]|_{2,}|\[(?:[A-Z]{3,20}[ _-]?){1,3}\]` +
    String.raw`|<(?:[A-Z]{3,20}[ _-]?){1,3}>|(?<![\w-])X{4,}(?![\w-])`,
  "g",
);

/** Places [start, end) of placeholders, in order. */
export const placeholdersIn = (text: string): { readonly start: number; readonly end: number }[] =>
  [...text.matchAll(placeholder)].map(({ index, 0: value }) => ({ start: index, end: index + value.length }));
