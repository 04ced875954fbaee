import type { Rule } from "./rule.js";

/**
 * Whether a rule reads figures of some records. One that names a split reads that alone; one that names none
 * reads all but those of stages whose text is declared public, which everybody may know.
 * @param split stage of the records, undefined of a figure that is of no stage alone.
 */
export const readsSplit = (
  rule: Pick<Rule, "split">,
  { split, publicStages }: { readonly split: string | undefined; readonly publicStages: ReadonlySet<string> },
): boolean =>
  rule.split === undefined ? split === undefined || !publicStages.has(split) : rule.split === split;
