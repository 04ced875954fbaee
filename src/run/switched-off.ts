import { z } from "zod";

import { MnemoscopeError } from "../errors.js";
import { nearest } from "../nearest.js";
import { defaultRules } from "../rules/default-rules.js";

/** A default rule that is switched off, as a config file has it. */
const offSchema = z.strictObject({ name: z.string(), action: z.literal("off") });

/**
 * A config file as it was parsed, with the default rule itself in the place of each entry that switches one
 * off (`{name, action: off}`), so that every other rule keeps its place for messages; and their names.
 * @throws CONFIG_INVALID where no default rule has the name.
 */
export function withoutSwitches(
  raw: unknown,
  from: string,
): { readonly raw: unknown; readonly off: ReadonlySet<string> } {
  const file = z.looseObject({ rules: z.array(z.unknown()) }).safeParse(raw);
  if (!file.success) return { raw, off: new Set() };
  const off = new Set<string>();
  const rules = file.data.rules.map((rule) => {
    const { data: switched } = offSchema.safeParse(rule);
    if (switched === undefined) return rule;
    off.add(switched.name);
    return ruleToSwitchOff(switched.name, from);
  });
  return { raw: { ...file.data, rules }, off };
}

function ruleToSwitchOff(name: string, from: string) {
  const rule = defaultRules.find((candidate) => candidate.name === name);
  if (rule !== undefined) return rule;
  const meant = nearest(
    name,
    defaultRules.map((candidate) => candidate.name),
  );
  const hint = meant === undefined ? "" : ` (did you mean "${meant}"?)`;
  throw new MnemoscopeError("CONFIG_INVALID", `${from}: no default rule is called "${name}"${hint}`, {
    remedy: "only default rules can be switched off; docs/config.md lists them",
  });
}
