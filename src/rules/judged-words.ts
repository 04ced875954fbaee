import { isActing } from "./is-acting.js";
import type { Rule } from "./rule.js";

/** Which sources the config declares public, so that rules read nothing of them; undefined where none is. */
export const publicWords = (sources: readonly string[]): string | undefined =>
  sources.length === 0 ? undefined : `declared public, not judged: ${sources.join(", ")}`;

/** What a verdict says of whom its rules could tell. */
interface JudgedBy {
  readonly judged?:
    | readonly { readonly rule: string; readonly patients: number; readonly split?: string | undefined }[]
    | undefined;
}

/**
 * Of how many patients each rule that acts could tell, in words, and which could tell nothing; undefined
 * where none could, and of older runs.
 */
export function judgedWords({ judged = [] }: JudgedBy, rules: readonly Rule[]): string | undefined {
  const acting = rules.filter(isActing);
  const tellable = acting.flatMap(({ name }) => {
    const own = judged
      .filter(({ rule }) => rule === name)
      .map(({ patients, split }) => `${patients}${split === undefined ? "" : ` of ${split}`}`);
    return own.length === 0 ? [] : [{ name, text: `${name} ${own.join(" + ")}` }];
  });
  if (tellable.length === 0) return undefined;
  const silent = acting.filter(({ name }) => !tellable.some((one) => one.name === name));
  const without = silent.length === 0 ? "" : `; nothing by ${silent.map(({ name }) => name).join(", ")}`;
  return `patients judged: ${tellable.map(({ text }) => text).join(", ")}${without}`;
}
