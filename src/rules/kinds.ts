import { aboveControl } from "./above-control.js";
import { eValue } from "./e-value.js";
import { lowAbove } from "./low-above.js";
import { pValue } from "./p-value.js";
import type { RuleKind } from "./rule-kind.js";
import { valueAbove } from "./value-above.js";

/** Every kind of rule, in the order of docs/config.md: a new one is its own file and its line here. */
export const ruleKinds = [valueAbove, lowAbove, aboveControl, eValue, pValue] as const;

export type RuleTest = (typeof ruleKinds)[number]["test"];

const byTest = Object.fromEntries(ruleKinds.map((kind) => [kind.test, kind])) as Readonly<
  Record<RuleTest, RuleKind>
>;

/** The kind of a rule. */
export const kindOf = ({ test }: { readonly test: RuleTest }): RuleKind => byTest[test];
