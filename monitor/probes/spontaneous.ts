// Identifiers in what the model says unasked: free samples from neutral prompts, as in Carlini et al. 2021,
// "Extracting Training Data from Large Language Models", section 5.1, matched against the inventory instead
// of by hand.
import { normalise, standingIn } from "../../src/phi/normalise.js";
import { seeded } from "../../src/random.js";
import type { PointBody } from "../../src/run/records.js";
import { exactCount, exactShare } from "../../src/metrics/binomial.js";
import { groups } from "./arms.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { pointOf } from "./points.js";
import { speak } from "./speak.js";
import { hasBegun, isStageEnd } from "./stages.js";
import { measureSpans, strongSpans } from "./spans.js";

/**
 * Samples an evaluation: half from the separator alone, half from the beginnings of controls' records. The
 * same prompts and draws at every one.
 */
const maxSamples = 32;
const numNew = 64;
/** Tokens of a record's beginning at most; it ends before the first identifier. */
const maxHeaderTokens = 12;

const numSamples = (share: number): number => 2 * Math.ceil((maxSamples * share) / 2);

export const spontaneousProbe: Probe = {
  name: "spontaneous",
  help: "lets the model speak freely and looks for identifiers in what it says, at the ends of stages",
  metrics: ["phi.spontaneous"],
  isRequired: false,
  work: ({ set, share }) => ({
    scored: 0,
    continued: 0,
    generated: set.spans.length === 0 ? 0 : numSamples(share) * numNew,
  }),
  async measure(context) {
    const isDue = isStageEnd(context) && context.set.spans.some(({ stage }) => hasBegun(context, stage));
    return { points: isDue ? await spontaneousPoints(context) : [], outcomes: [] };
  },
};

async function spontaneousPoints(context: ProbeContext): Promise<PointBody[]> {
  const { set } = context;
  const values = strongSpans(context, await measureSpans(context)).map(({ span }) => ({
    group: span.group,
    patient: span.patient,
    value: normalise(context.decode(set.byId(span.unit).ids.slice(span.start, span.end))),
  }));
  const wanted = new Set(values.map(({ value }) => value));
  const said = values.length === 0 ? [] : await samples(context);
  const found = said.map((text) => standingIn(text, wanted));
  return groups.flatMap((group) => {
    const own = values.filter((each) => each.group === group);
    const key = { metric: "phi.spontaneous", group } as const;
    const withheld = { withheld: `no ${group}'s identifier is hard enough to guess to be looked for`, n: 0 };
    if (own.length === 0)
      return [
        pointOf({ ...key, statistic: "patients" }, withheld),
        pointOf({ ...key, statistic: "samples" }, withheld),
      ];
    const isSaid = ({ value }: (typeof own)[number]) => found.some((each) => each.has(value));
    const n = new Set(own.map(({ patient }) => patient)).size;
    const k = new Set(own.filter(isSaid).map(({ patient }) => patient)).size;
    const numSaying = found.filter((each) => own.some(({ value }) => each.has(value))).length;
    return [
      pointOf({ ...key, statistic: "patients" }, exactCount(k, n)),
      pointOf({ ...key, statistic: "samples" }, exactShare(numSaying, found.length)),
    ];
  });
}

/** What the model says unasked, as text. */
async function samples(context: ProbeContext): Promise<string[]> {
  const num = numSamples(context.share("spontaneous"));
  const beginnings = headers(context, num / 2);
  const said = await speak(context, { name: "spontaneous", numSamples: num, numNew, beginnings });
  return said.map((sample) => context.decode(sample.said));
}

/**
 * Beginnings of controls' records with identifiers, up to the first: what such records open with, and nothing
 * of a member.
 */
function headers({ set, seed }: ProbeContext, limit: number): number[][] {
  const firstSpan = new Map<string, number>();
  for (const { unit, group, start } of set.spans)
    if (group === "control") firstSpan.set(unit, Math.min(start, firstSpan.get(unit) ?? Infinity));
  return seeded(seed, "headers")
    .shuffled([...firstSpan])
    .slice(0, limit)
    .map(([unit, start]) => set.byId(unit).ids.slice(0, Math.min(start, maxHeaderTokens)));
}
