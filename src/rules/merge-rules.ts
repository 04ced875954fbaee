import { defaultRules } from "./default-rules.js";
import type { Rule } from "./rule.js";

/**
 * The policy of a config file: the default rules, each replaced by the file's own rules of its name, then
 * those of other names. Without any rule of its own and nothing switched off it has none, as it says itself.
 * @param own rules as the file lists them. @param off names of default rules that it switches off.
 */
export function mergeRules(own: readonly Rule[], off: ReadonlySet<string> = new Set()): readonly Rule[] {
  if (own.length === 0 && off.size === 0) return [];
  const isDefault = new Set(defaultRules.map(({ name }) => name));
  const replaced = defaultRules.flatMap((rule) => {
    if (off.has(rule.name)) return [];
    const instead = own.filter(({ name }) => name === rule.name);
    return instead.length === 0 ? [rule] : instead;
  });
  return [...replaced, ...own.filter(({ name }) => !isDefault.has(name))];
}
