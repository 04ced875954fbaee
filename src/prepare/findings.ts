import { probedEpochs, type Config } from "../config.js";
import type { ProbeItem, SpanItem, UnitItem } from "../records.js";
import { isStrongCandidate } from "../phi/inventory.js";

/**
 * What a run of this size can find, in plain sentences: for run.json and `plan`. Nothing here names a record.
 */

/** Upper 95 % limit (Clopper & Pearson 1934) of a share of which 0 of n was seen. */
export const undetectedShare = (n: number): number => 1 - 0.025 ** (1 / n);

/** Probed checkpoints planned: the model before training, then every probed epoch of every stage. */
export function plannedLooks(config: Config): { readonly plannedLooks: number; readonly looksByStage: Readonly<Record<string, number>> } {
  const looksByStage = Object.fromEntries([
    ["base", 1],
    ...config.stages.map((stage) => [stage.name, probedEpochs(stage).length] as const),
  ]);
  return { plannedLooks: Object.values(looksByStage).reduce((sum, looks) => sum + looks, 0), looksByStage };
}

/**
 * The strong spans of a set of candidates: those with at least log2(N·K/α) bits, N their own number. The largest N for which that holds.
 * @returns N and the bits it takes.
 */
export function strongSpans(
  candidates: readonly SpanItem[],
  numLooks: number,
  alpha: number,
): { readonly numStrong: number; readonly neededBits: number } {
  const bits = candidates.map(({ formatBits }) => formatBits).sort((a, b) => b - a);
  const neededFor = (n: number) => Math.log2((Math.max(1, n) * numLooks) / alpha);
  let numStrong = bits.length;
  while (numStrong > 0 && (bits[numStrong - 1] ?? 0) < neededFor(numStrong)) numStrong--;
  return { numStrong, neededBits: neededFor(numStrong) };
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** Sentences on the sizes of the probe set and what the rules can detect with them. */
export function describePower(config: Config, items: readonly ProbeItem[]): string[] {
  const { plannedLooks: looks } = plannedLooks(config);
  const alpha = config.rules.find(({ metric }) => metric === "phi.leak_a")?.alpha ?? 0.01;
  const units = items.filter((item): item is UnitItem => item.kind === "unit");
  const spans = items.filter((item): item is SpanItem => item.kind === "span");
  const sentences = config.stages.flatMap((stage): string[] => {
    const of = (group: "member" | "control") => units.filter((unit) => unit.stage === stage.name && unit.group === group);
    const numPatients = (list: readonly UnitItem[]) => new Set(list.map(({ patient }) => patient)).size;
    const [members, controls] = [of("member"), of("control")];
    const numTemplate = (list: readonly UnitItem[]) => list.filter(({ templateStarts30 }) => templateStarts30.length > 0).length;
    const said = [
      `stage ${stage.name}: ${members.length} members of ${numPatients(members)} patients or document groups and ${controls.length} controls of ${numPatients(controls)} are probed; ` +
        `${numTemplate(members)} members and ${numTemplate(controls)} controls hold a 30-token template (a window that another's training record holds too)`,
    ];
    if (members.length > 0 && controls.length === 0)
      said.push(`stage ${stage.name}: without controls no rate of this stage has a comparison, and rules that need one stay silent`);
    if (members.length > 0)
      said.push(
        `stage ${stage.name}: 0 of ${numPatients(members)} patients or document groups leaves up to ${percent(undetectedShare(numPatients(members)))} undetected`,
      );
    const own = spans.filter((span) => span.stage === stage.name && span.group === "member");
    if (own.length > 0) {
      const candidates = own.filter(isStrongCandidate);
      const { numStrong, neededBits } = strongSpans(candidates, looks, alpha);
      said.push(
        `stage ${stage.name}: ${own.length} identifier spans of members, ${candidates.length} of them codes that are the patient's own, not copied and not shared; ` +
          `Leak A needs log2(N·K/alpha) = ${neededBits.toFixed(1)} bits of each (N = ${numStrong}, K = ${looks}, alpha = ${alpha}), which ${numStrong} have by their format`,
      );
      if (numStrong === 0) said.push(`stage ${stage.name}: no span is hard enough to guess for Leak A to act on`);
    }
    return said;
  });
  return [`${looks} checkpoints are planned to be probed (K), the model before training included`, ...sentences];
}
