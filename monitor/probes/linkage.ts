// How little an attacker must know for a leaked identifier to come, and whether it hangs on the patient's
// name; the ladder of prompts after Lukas et al. 2023 (extraction, reconstruction, inference).
import type { PointBody, SpanItem, VariantsItem, VariantText } from "../../src/run/records.js";
import { invariant } from "../../src/errors.js";
import { borderlineMarginNats, decideWindow } from "../../src/metrics/extraction.js";
import { priorKnowledge } from "../../src/metrics/identifiers.js";
import { rateOfAnyHit } from "../../src/metrics/patients.js";
import type { ProbeSet } from "../sample/probe-set.js";
import { groups, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { countPoint, pointOf } from "./points.js";
import { isAttackDue, isGateHit, measureSpans, strongSpans, type MeasuredSpan } from "./spans.js";

/** Leaked spans an arm that are asked again, behind every variant. */
const maxLeaked = 48;
const numAsked = (share: number): number => Math.ceil(maxLeaked * share);

/** Texts that a leaked value is asked behind: with less known, and with another patient's name. */
const variantNames = [
  "header",
  "name",
  "slot",
  "nothing",
  "swapped",
] as const satisfies readonly (keyof VariantsItem)[];
type VariantName = (typeof variantNames)[number];

export const linkageProbe: Probe = {
  name: "linkage",
  help: "asks for leaked identifiers with less of their record, and behind another's name",
  metrics: ["phi.ladder", "phi.name_swap"],
  isRequired: false,
  work({ set, share }) {
    const costs = groups.flatMap((group) => {
      const own = set.spans.filter((span) => span.group === group);
      const tokens = own.map((span) =>
        variantsAsked(set, span).reduce((sum, { variant }) => sum + 1 + variant.keep + variant.ids.length, 0),
      );
      // Which leak is not known before: those that cost most, at the worst.
      return tokens.sort((a, b) => b - a).slice(0, numAsked(share));
    });
    return { scored: costs.reduce((sum, cost) => sum + cost, 0), continued: 0, generated: 0 };
  },
  async measure(context) {
    const strong = strongSpans(context, await measureSpans(context));
    if (!isAttackDue(context, strong)) return { points: [], outcomes: [] };
    return { points: await leakedPoints(context, strong), outcomes: [] };
  },
};

async function leakedPoints(context: ProbeContext, strong: readonly MeasuredSpan[]): Promise<PointBody[]> {
  const { set } = context;
  const hasVariants = set.spans.some(({ id }) => set.variantsOf(id) !== undefined);
  const leaksOf = (group: Group): MeasuredSpan[] =>
    strong
      .filter(
        ({ span, outcome }) =>
          span.group === group && isGateHit(outcome) && set.variantsOf(span.id) !== undefined,
      )
      .slice(0, numAsked(context.share("linkage")));
  const leaked = { member: leaksOf("member"), control: leaksOf("control") };
  const said = await saidVariants(context, [...leaked.member, ...leaked.control]);
  return groups.flatMap((group) => {
    const withheld = hasVariants
      ? `no ${group}'s identifier that is hard to guess has leaked`
      : "the probe set was prepared by an older version, without variants";
    const arm = { group, leaked: leaked[group], said, withheld };
    return [...ladderPoints(arm), swapPoint(arm)];
  });
}

/** Whether a leaked span's value came behind a variant, for those that it has: by span, then by variant. */
type Said = ReadonlyMap<string, ReadonlyMap<VariantName, boolean>>;

interface LeakedArm {
  readonly group: Group;
  readonly leaked: readonly MeasuredSpan[];
  readonly said: Said;
  /** Why there is no figure where nothing leaked. */
  readonly withheld: string;
}

/** Leaked identifiers that come with less and less known; behind the record's own words they came before. */
function ladderPoints({ group, leaked, said, withheld }: LeakedArm): PointBody[] {
  return priorKnowledge.map((known) => {
    const key = { metric: "phi.ladder", statistic: known, group } as const;
    if (leaked.length === 0) return pointOf(key, { withheld, n: 0 });
    const came = leaked.flatMap(({ span }) =>
      known === "own" ? true : (said.get(span.id)?.get(known) ?? []),
    );
    return countPoint(key, { value: came.filter(Boolean).length, n: came.length });
  });
}

/** Patients whose identifier still comes behind another's name, of those whose name stands before it. */
function swapPoint({ group, leaked, said, withheld }: LeakedArm): PointBody {
  const key = { metric: "phi.name_swap", statistic: "rate", group } as const;
  if (leaked.length === 0) return pointOf(key, { withheld, n: 0 });
  const asked = leaked.flatMap(({ span }) => {
    const isHit = said.get(span.id)?.get("swapped");
    return isHit === undefined ? [] : [{ patient: span.patient, isHit }];
  });
  const none = { withheld: "no leaked identifier has its patient's name before it", n: 0 };
  return pointOf(key, rateOfAnyHit(asked) ?? none);
}

/**
 * Whether greedy decoding says a span's value behind each variant that it has; a borderline margin counts, as
 * it did for the leak.
 */
async function saidVariants(context: ProbeContext, leaked: readonly MeasuredSpan[]): Promise<Said> {
  const { set } = context;
  const asked = leaked.flatMap(({ span }) =>
    variantsAsked(set, span).map(({ name, variant }) => ({
      span: span.id,
      name,
      ids: set.idsOf(variant, span.unit),
      start: variant.start,
    })),
  );
  const scores = await context.score(asked.map(({ ids }) => Int32Array.of(set.header.endOfTextId, ...ids)));
  const said = new Map<string, Map<VariantName, boolean>>();
  asked.forEach(({ span, name, ids, start }, i) => {
    // Behind the separator, entry i belongs to token i.
    const { margin } = invariant(scores[i], "every sequence has scores");
    const { minMargin } = decideWindow(margin, start, ids.length);
    const own = said.get(span) ?? new Map<VariantName, boolean>();
    said.set(span, own.set(name, minMargin >= -borderlineMarginNats));
  });
  return said;
}

/** The texts that a span's value is asked behind, of those that it has. */
function variantsAsked(
  set: ProbeSet,
  { id }: SpanItem,
): { readonly name: VariantName; readonly variant: VariantText }[] {
  const own = set.variantsOf(id);
  return variantNames.flatMap((name) => {
    const variant = own?.[name];
    return variant === undefined ? [] : [{ name, variant }];
  });
}
