// How little an attacker must know for a leaked identifier to come, and whether an identifier comes behind
// another's name; the ladder of prompts after Lukas et al. 2023 (extraction, reconstruction, inference).
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

/** Spans an arm that are asked again: leaked ones behind less, strong ones behind another's name. */
const maxAsked = 48;
const numAsked = (share: number): number => Math.ceil(maxAsked * share);

/** Texts that a leaked value is asked behind, with less known. */
const ladderNames = ["header", "name", "slot", "nothing"] as const satisfies readonly (keyof VariantsItem)[];
/** With another patient's name: asked of every strong value, so that what leaked does not choose. */
const swapNames = ["swapped"] as const satisfies readonly (keyof VariantsItem)[];
type VariantName = (typeof ladderNames)[number] | (typeof swapNames)[number];

export const linkageProbe: Probe = {
  name: "linkage",
  help: "asks for leaked identifiers with less of their record, and for strong ones behind another's name",
  metrics: ["phi.ladder", "phi.name_swap"],
  isRequired: false,
  work({ set, share }) {
    const costs = groups.flatMap((group) =>
      [ladderNames, swapNames].flatMap((names) => {
        const tokens = set.spans
          .filter((span) => span.group === group)
          .map((span) =>
            variantsAsked(set, span, names).reduce(
              (sum, { variant }) => sum + 1 + variant.keep + variant.ids.length,
              0,
            ),
          );
        // Which leak, and which are strong, is not known before: those that cost most, at the worst.
        return tokens.sort((a, b) => b - a).slice(0, numAsked(share));
      }),
    );
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
  const num = numAsked(context.share("linkage"));
  const strongOf = (group: Group): MeasuredSpan[] => strong.filter(({ span }) => span.group === group);
  const leaksOf = (group: Group): MeasuredSpan[] =>
    strongOf(group)
      .filter(({ span, outcome }) => isGateHit(outcome) && set.variantsOf(span.id) !== undefined)
      .slice(0, num);
  const namedOf = (group: Group): MeasuredSpan[] =>
    strongOf(group)
      .filter(({ span }) => set.variantsOf(span.id)?.swapped !== undefined)
      .slice(0, num);
  const leaked = { member: leaksOf("member"), control: leaksOf("control") };
  const named = { member: namedOf("member"), control: namedOf("control") };
  const said = await saidVariants(context, [
    ...[...leaked.member, ...leaked.control].map((each) => ({ ...each, names: ladderNames })),
    ...[...named.member, ...named.control].map((each) => ({ ...each, names: swapNames })),
  ]);
  const older = "the probe set was prepared by an older version, without variants";
  return groups.flatMap((group) => {
    const nothingLeaked = hasVariants ? `no ${group}'s identifier that is hard to guess has leaked` : older;
    const nobodyNamed = hasVariants
      ? `no ${group}'s identifier that is hard to guess has its patient's name before it`
      : older;
    return [
      ...ladderPoints({ group, asked: leaked[group], said, withheld: nothingLeaked }),
      swapPoint({ group, asked: named[group], said, withheld: nobodyNamed }),
    ];
  });
}

/** Whether a span's value came behind a variant, for those that were asked: by span, then by variant. */
type Said = ReadonlyMap<string, ReadonlyMap<VariantName, boolean>>;

interface AskedArm {
  readonly group: Group;
  readonly asked: readonly MeasuredSpan[];
  readonly said: Said;
  /** Why there is no figure where nothing was asked. */
  readonly withheld: string;
}

/** Leaked identifiers that come with less and less known; behind the record's own words they came before. */
function ladderPoints({ group, asked, said, withheld }: AskedArm): PointBody[] {
  return priorKnowledge.map((known) => {
    const key = { metric: "phi.ladder", statistic: known, group } as const;
    if (asked.length === 0) return pointOf(key, { withheld, n: 0 });
    const came = asked.flatMap(({ span }) =>
      known === "own" ? true : (said.get(span.id)?.get(known) ?? []),
    );
    return countPoint(key, { value: came.filter(Boolean).length, n: came.length });
  });
}

/**
 * Patients of whom a strong identifier comes behind another's name, of those whose name stands before one:
 * leaked or not, so that the figure is about the model and not about the leaks.
 */
function swapPoint({ group, asked, said, withheld }: AskedArm): PointBody {
  const key = { metric: "phi.name_swap", statistic: "rate", group } as const;
  const came = asked.map(({ span }) => ({
    patient: span.patient,
    isHit: said.get(span.id)?.get("swapped") === true,
  }));
  return pointOf(key, rateOfAnyHit(came) ?? { withheld, n: 0 });
}

/**
 * Whether greedy decoding says a span's value behind each variant of those names that it has; a borderline
 * margin counts, as it did for the leak.
 */
async function saidVariants(
  context: ProbeContext,
  spans: readonly (MeasuredSpan & { readonly names: readonly VariantName[] })[],
): Promise<Said> {
  const { set } = context;
  const asked = spans.flatMap(({ span, names }) =>
    variantsAsked(set, span, names).map(({ name, variant }) => ({
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

/** The texts of some names that a span's value is asked behind, of those that it has. */
function variantsAsked(
  set: ProbeSet,
  { id }: SpanItem,
  names: readonly VariantName[],
): { readonly name: VariantName; readonly variant: VariantText }[] {
  const own = set.variantsOf(id);
  return names.flatMap((name) => {
    const variant = own?.[name];
    return variant === undefined ? [] : [{ name, variant }];
  });
}
