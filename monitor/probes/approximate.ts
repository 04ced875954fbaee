// Ippolito et al. 2023, "Preventing Generation of Verbatim Memorization in Language Models Gives a False
// Sense of Privacy": what comes nearly word for word, and, as an early warning, in pieces (Slack & Al
// Moubayed 2025, arXiv 2510.11372).
import { invariant } from "../../src/errors.js";
import { seeded } from "../../src/random.js";
import type { PointBody, UnitItem } from "../../src/run/records.js";
import { ngramRecall } from "../../src/metrics/ngram-recall.js";
import { meanOverPatients, rateOverPatients } from "../../src/metrics/patients.js";
import { closenessTests } from "../../src/metrics/approximate.js";
import { armsOf, emptyReason, type Arm } from "./arms.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { pointOf, randomFor } from "./points.js";
import { hasBegun, isStageEnd } from "./stages.js";
import { scoresOf } from "./unit-outcomes.js";

/**
 * Tokens of the continuation: the window of `extraction.exact@50`, so that the figures stand beside that one.
 */
const numTokens = 50;
/**
 * Records an arm: each costs up to 50 steps of decoding. The same at every evaluation; two arms fill a batch
 * of the decoder.
 */
const maxUnits = 32;

/** A record's own text, what the model made of it, and what stood before. */
interface Continued {
  readonly unit: UnitItem;
  readonly truth: Int32Array;
  readonly said: Int32Array;
  readonly prefix: Int32Array;
}

export const approximateProbe: Probe = {
  name: "approximate",
  help:
    "lets the model go on with records from where it leaves them, and counts what comes nearly word " +
    "for word, at the ends of stages",
  metrics: [
    "extraction.approximate_bleu",
    "extraction.approximate_rouge",
    "extraction.approximate_levenshtein",
    "extraction.ngram",
  ],
  isRequired: false,
  work({ run, set, share }) {
    const numUnits = run.config.stages
      .flatMap(({ name }) => [set.unitsOf(name, "member"), set.unitsOf(name, "control")])
      .reduce((sum, units) => sum + Math.min(numAsked(share), units.filter(isAsked).length), 0);
    return { scored: 0, continued: 0, generated: numUnits * numTokens };
  },
  async measure(context) {
    if (!isStageEnd(context)) return { points: [], outcomes: [] };
    const arms = armsOf(context).filter(({ split }) => hasBegun(context, split));
    const sampled = arms.map((arm) => ({ arm, units: sampleOf(context, arm) }));
    const continued = await continueAll(
      context,
      sampled.flatMap(({ units }) => units),
    );
    return {
      points: sampled.flatMap(({ arm, units }) =>
        armPoints(
          context,
          arm,
          units.map(({ id }) => invariant(continued.get(id), "every sampled unit is continued")),
        ),
      ),
      outcomes: [],
    };
  },
};

type AskedUnit = UnitItem & { readonly exact50Start: number };

const isAsked = (unit: UnitItem): unit is AskedUnit => unit.exact50Start !== undefined;
const numAsked = (share: number): number => Math.ceil(maxUnits * share);

function sampleOf(context: ProbeContext, { split, group, units }: Arm): AskedUnit[] {
  return seeded(context.seed, "approximate", split, group)
    .shuffled(units.filter(isAsked))
    .slice(0, numAsked(context.share("approximate")));
}

/**
 * The greedy continuation of each unit's window. As far as the teacher-forced margins are positive it is the
 * truth; only what comes after the first other token is generated.
 *
 *   truth    t₀ t₁ t₂ t₃ t₄ …        margins + + − …: t₀ and t₁ would be said, and then something else
 *   said     t₀ t₁ x₂ x₃ x₄ …        x is generated behind everything up to t₁
 */
async function continueAll(
  context: ProbeContext,
  units: readonly AskedUnit[],
): Promise<ReadonlyMap<string, Continued>> {
  const { endOfTextId } = context.set.header;
  const scores = await context.scoreItems(units.map(({ id }) => id));
  const begun = units.map((unit) => {
    const margins = scoresOf(scores, unit.id).margin.subarray(
      unit.exact50Start,
      unit.exact50Start + numTokens,
    );
    const firstOther = margins.findIndex((margin) => !(margin > 0));
    return { unit, numAgreed: firstOther < 0 ? numTokens : firstOther };
  });
  const open = begun.filter(({ numAgreed }) => numAgreed < numTokens);
  const texts = await context.generate(
    open.map(({ unit, numAgreed }) =>
      Int32Array.of(endOfTextId, ...unit.ids.slice(0, unit.exact50Start + numAgreed)),
    ),
    {
      maxNew: numTokens - Math.min(numTokens, ...open.map(({ numAgreed }) => numAgreed)),
      stopIds: [endOfTextId],
    },
  );
  const generated = new Map(open.map(({ unit }, i) => [unit.id, texts[i]]));
  return new Map(
    begun.map(({ unit, numAgreed }) => {
      const start = unit.exact50Start;
      const truth = Int32Array.from(unit.ids.slice(start, start + numTokens));
      const rest =
        numAgreed === numTokens
          ? []
          : invariant(generated.get(unit.id), "a text is generated for each prompt");
      // What comes behind an end of text is another record.
      const own = [...truth.subarray(0, numAgreed), ...rest].filter((id) => id !== endOfTextId);
      const said = Int32Array.from(own.slice(0, numTokens));
      return [unit.id, { unit, truth, said, prefix: Int32Array.from(unit.ids.slice(0, start)) }];
    }),
  );
}

function armPoints(context: ProbeContext, arm: Arm, continued: readonly Continued[]): PointBody[] {
  const { split, group } = arm;
  const none = { withheld: emptyReason(arm, "no record has 50 tokens of its own behind 50 others"), n: 0 };
  const texts = continued.map(({ unit, said, truth }) => ({
    patient: unit.patient,
    said: context.decode(said),
    truth: context.decode(truth),
  }));
  const rates = closenessTests.map(({ metric, isClose }) => {
    const hits = texts.map(({ patient, said, truth }) => ({ patient, isHit: isClose(said, truth) }));
    const rate = rateOverPatients(hits);
    return pointOf({ metric, statistic: "rate", group, split }, rate ?? none);
  });
  const recalls = continued.flatMap(({ unit, prefix, truth, said }) => {
    const value = ngramRecall({ prefix, suffix: truth, generated: said });
    return value === undefined ? [] : [{ patient: unit.patient, value }];
  });
  const mean = meanOverPatients(recalls, randomFor(context, "extraction.ngram", split, group));
  return [...rates, pointOf({ metric: "extraction.ngram", statistic: "mean", group, split }, mean ?? none)];
}
