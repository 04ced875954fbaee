// How little an attacker must know for a leaked identifier to come, and whether it hangs on the patient's
// name: design "PHI"; the ladder of prompts after Lukas et al. 2023 (extraction, reconstruction, inference).
import type { PointBody, SpanItem, VariantsItem, VariantText } from "../../src/run/records.js";
import { clopperPearson } from "../../src/metrics/binomial.js";
import { borderlineMarginNats, decideWindow } from "../../src/metrics/extraction.js";
import { linkageMetrics } from "../../src/metrics/identifiers.js";
import type { ProbeSet } from "../sample/probe-set.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { countPoint, pointOf } from "./points.js";
import { isAttackDue, isGateHit, measureSpans, strongSpans, type MeasuredSpan } from "./spans.js";

/** Leaked spans an arm that are asked again at every rung. */
const maxLeaked = 48;
const numAsked = (share: number): number => Math.ceil(maxLeaked * share);

const arms = ["member", "control"] as const;
/** From the most that an attacker may know to the least. The first is the leak itself. */
const rungs = ["own", "header", "name", "slot", "nothing"] as const;
const variants = [
  "header",
  "name",
  "slot",
  "nothing",
  "swapped",
] as const satisfies readonly (keyof VariantsItem)[];

export const linkageProbe: Probe = {
  name: "linkage",
  help: "asks for leaked identifiers with less of their record, and behind another's name",
  metrics: linkageMetrics,
  isRequired: false,
  work({ set, share }) {
    const costs = arms.flatMap((group) => {
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
  const leaked = arms.map((group) =>
    strong
      .filter(
        ({ span, outcome }) =>
          span.group === group && isGateHit(outcome) && set.variantsOf(span.id) !== undefined,
      )
      .slice(0, numAsked(context.share("linkage"))),
  );
  const said = await saidVariants(context, leaked.flat());
  return arms.flatMap((group, arm) => {
    const own = leaked[arm] ?? [];
    const reason = hasVariants
      ? `no ${group}'s identifier that is hard to guess has leaked`
      : "the probe set was prepared by an older version, without variants";
    const ladder = rungs.map((rung) => {
      const asked = rung === "own" ? own : own.filter(({ span }) => said.has(`${span.id} ${rung}`));
      const k =
        rung === "own"
          ? own.length
          : asked.filter(({ span }) => said.get(`${span.id} ${rung}`) === true).length;
      const key = { metric: "phi.ladder", statistic: rung, group } as const;
      return own.length === 0 ? pointOf(key, { withheld: reason, n: 0 }) : countPoint(key, k, asked.length);
    });
    return [...ladder, swapPoint(own, said, { group, reason })];
  });
}

/** Patients whose identifier still comes behind another's name, of those whose name stands before it. */
function swapPoint(
  leaked: readonly MeasuredSpan[],
  said: ReadonlyMap<string, boolean>,
  { group, reason }: { readonly group: "member" | "control"; readonly reason: string },
): PointBody {
  const key = { metric: "phi.name_swap", statistic: "rate", group } as const;
  const byPatient = new Map<string, boolean>();
  for (const { span } of leaked) {
    const comes = said.get(`${span.id} swapped`);
    if (comes !== undefined) byPatient.set(span.patient, comes || byPatient.get(span.patient) === true);
  }
  const [n, k] = [byPatient.size, [...byPatient.values()].filter(Boolean).length];
  if (n === 0)
    return pointOf(key, {
      withheld: leaked.length === 0 ? reason : "no leaked identifier has its patient's name before it",
      n,
    });
  return pointOf(key, { value: k / n, n, k, ...clopperPearson(k, n) });
}

/**
 * Whether greedy decoding says a span's value behind each variant that it has, by `span variant`; a
 * borderline margin counts, as it did for the leak.
 */
async function saidVariants(
  context: ProbeContext,
  leaked: readonly MeasuredSpan[],
): Promise<ReadonlyMap<string, boolean>> {
  const { set } = context;
  const asked = leaked.flatMap(({ span }) =>
    variantsAsked(set, span).map(({ name, variant }) => ({
      key: `${span.id} ${name}`,
      ids: set.idsOf(variant, span.unit),
      start: variant.start,
    })),
  );
  const scores = await context.score(asked.map(({ ids }) => Int32Array.of(set.header.endOfTextId, ...ids)));
  return new Map(
    asked.map(({ key, ids, start }, i) => {
      // Behind the separator, entry i belongs to token i.
      const { minMargin } = decideWindow(scores[i]?.margin ?? [], start, ids.length);
      return [key, minMargin >= -borderlineMarginNats];
    }),
  );
}

/** The texts that a span's value is asked behind, of those that it has. */
function variantsAsked(
  set: ProbeSet,
  { id }: SpanItem,
): { readonly name: (typeof variants)[number]; readonly variant: VariantText }[] {
  const own = set.variantsOf(id);
  return variants.flatMap((name) => {
    const variant = own?.[name];
    return variant === undefined ? [] : [{ name, variant }];
  });
}
