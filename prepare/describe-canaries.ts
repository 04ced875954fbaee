import type { Config } from "../src/run/config.js";
import type { ProbeItem, Run } from "../src/run/records.js";
import { percent } from "../src/rules/percent.js";

/**
 * Share of a stage's tokens from which on canaries change what they measure: a model that learns a few
 * sentences over and over unlearns the text around them.
 */
const largestShare = 0.05;

/**
 * What is said of a run's canaries: how hard their secrets are to guess, how much of the stage they are, and
 * what was proved of the rows.
 */
export function describeCanaries(
  { canaries }: Config,
  {
    items,
    isPlacebo,
    stages,
  }: { readonly items: readonly ProbeItem[]; readonly isPlacebo: boolean; readonly stages: Run["stages"] },
): string[] {
  const own = items.filter((item) => item.kind === "canary");
  const header = items.find((item) => item.kind === "header");
  if (canaries === undefined || header === undefined) return [];
  const bits = canaries.symbols * Math.log2(header.alphabetIds.length);
  if (isPlacebo)
    return [
      `${own.length} canaries with secrets of ${bits.toFixed(1)} bits stand nowhere in the ` +
        "written rows: their tiers are those of the run itself",
    ];
  return [
    `${own.length} canaries in stage ${canaries.stage} with secrets of ` +
      `${bits.toFixed(1)} bits: on the written rows each stands whole, as often as its tier says, ` +
      "never twice in a row, with loss on every token of its secret; tier 0 stands nowhere",
    ...stages.flatMap(describeShare),
  ];
}

function describeShare({ name, numCanaryTokens = 0, numTokens }: Run["stages"][number]): string[] {
  const share = numCanaryTokens / numTokens;
  if (share === 0) return [];
  const what = `canaries are ${percent(share)} of the tokens that stage ${name} trains on`;
  return share <= largestShare
    ? [what]
    : [
        `WARNING: ${what}, more than ${percent(largestShare)}: they drown the data, so that the model ` +
          "unlearns other text and the figures of records and of untrained canaries fall. Give the stage " +
          "more records, or the tiers fewer copies (canaries.tiers)",
      ];
}

/** What is said of the canaries of the audit, and of the most that they can show. */
export function describeAudit(
  { audit }: Config,
  { items, isPlacebo }: { readonly items: readonly ProbeItem[]; readonly isPlacebo: boolean },
): string[] {
  if (audit === undefined) return [];
  const own = items.filter((item) => item.kind === "audit");
  const numIn = own.filter(({ isIn }) => isIn && !isPlacebo).length;
  // All guesses right: their accuracy p has p^guesses = 1 − confidence, and ε = log(p / (1 − p)). δ takes
  // some of it away.
  const accuracy = (1 - audit.confidence) ** (1 / audit.guesses);
  const ceiling = Math.max(0, Math.log(accuracy / (1 - accuracy)));
  return [
    `audit: ${own.length} further canaries, of which a fair coin put ${numIn} into training, once ` +
      `an epoch; ${audit.guesses} will be guessed, and with all of them right ` +
      `the bound would be ε ≥ ${ceiling.toFixed(2)}${audit.delta > 0 ? " or less, for δ" : ""}: ` +
      "these canaries cannot show more",
  ];
}
