import { paddedLength, paddedNumber } from "../../src/model/plan-batches.js";
import type { PointBody, VariantText } from "../../src/run/records.js";
import { exactShare } from "../../src/metrics/binomial.js";
import { gapBetween } from "../../src/metrics/gap.js";
import { meanOverPatients, type Observation } from "../../src/metrics/patients.js";
import { shareBeaten } from "../../src/metrics/rank.js";
import { groups, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { sumOfWork, type Work } from "./probe.js";
import { pointOf, randomFor } from "./points.js";

/**
 * A true value and others that could stand in its place, as tokens behind the separator; the value's are
 * those from `start` on.
 */
export interface Contest {
  readonly metric: "phi.rank" | "phi.linked_fact";
  readonly group: Group;
  readonly patient: string;
  readonly own: Contestant;
  readonly others: readonly Contestant[];
}

interface Contestant {
  readonly ids: readonly number[];
  readonly start: number;
}

/** A patient's share of alternatives beaten. */
type Rank = Observation & Pick<Contest, "metric" | "group">;

/**
 * What ranking some values of one record computes, padding included, which is a third of the work where
 * values are short. It reads no more tokens than it must: it is asked many times.
 */
export function workOfRanking(values: readonly VariantText[]): Work {
  const byPrefix = new Map<string, { readonly numPrefixTokens: number; num: number; longest: number }>();
  for (const { keep, ids, start } of values) {
    // The record's own first tokens, then others: as `ProbeSet.idsOf` puts them together.
    const key = [start, keep, ...ids.slice(0, start - keep)].join(" ");
    const branching = byPrefix.get(key) ?? { numPrefixTokens: 1 + start, num: 0, longest: 0 };
    byPrefix.set(key, branching);
    branching.num++;
    branching.longest = Math.max(branching.longest, keep + ids.length - start);
  }
  return sumOfWork(
    [...byPrefix.values()].map(({ numPrefixTokens, num, longest }) => ({
      scored: numPrefixTokens,
      continued: paddedNumber(num) * paddedLength(longest),
      generated: 0,
    })),
  );
}

/**
 * The share of its alternatives that each true value beats, by total log-probability; left out where a score
 * is no number. One call for all.
 */
export async function ranksOf(context: ProbeContext, contests: readonly Contest[]): Promise<Rank[]> {
  const branchings = contests.map((contest) => branchingsOf(contest, context.set.header.endOfTextId));
  const all = branchings.flat();
  const totals = await context.scoreContinuations(
    all.map(({ prefix, continuations }) => ({ prefix, continuations })),
  );
  const totalsOf = new Map(all.map((branching, i) => [branching, totals[i]]));
  return contests.flatMap(({ metric, group, patient, others }, contest) => {
    const scores = new Float64Array(1 + others.length).fill(NaN);
    for (const branching of branchings[contest] ?? [])
      branching.places.forEach((place, j) => (scores[place] = totalsOf.get(branching)?.[j] ?? NaN));
    const value = shareBeaten(scores[0] ?? NaN, scores.subarray(1));
    return value === undefined ? [] : [{ metric, group, patient, value }];
  });
}

/**
 * Contestants that share what stands before the value are continuations of one prefix; the own has place 0.
 */
interface ContestBranching {
  readonly prefix: Int32Array;
  readonly places: number[];
  readonly continuations: Int32Array[];
}

function branchingsOf({ own, others }: Contest, endOfTextId: number): readonly ContestBranching[] {
  const byPrefix = new Map<string, ContestBranching>();
  [own, ...others].forEach(({ ids, start }, place) => {
    const prefix = ids.slice(0, start);
    const key = prefix.join(" ");
    const branching = byPrefix.get(key) ?? {
      prefix: Int32Array.of(endOfTextId, ...prefix),
      places: [],
      continuations: [],
    };
    byPrefix.set(key, branching);
    branching.places.push(place);
    branching.continuations.push(Int32Array.from(ids.slice(start)));
  });
  return [...byPrefix.values()];
}

/**
 * Points of a metric of ranks: each arm's mean share of alternatives beaten, the share of patients whose
 * value beats all, and the members' mean minus the controls'.
 * @param options.withheld why there is no figure, where a list is empty.
 */
export function rankPoints(
  context: ProbeContext,
  options: { readonly metric: Contest["metric"]; readonly ranks: readonly Rank[]; readonly withheld: string },
): PointBody[] {
  const { metric, ranks } = options;
  const none = { withheld: options.withheld, n: 0 };
  const of = (group: Group) => ranks.filter((rank) => rank.metric === metric && rank.group === group);
  const means = groups.flatMap((group) => {
    const own = of(group);
    const mean = meanOverPatients(own, randomFor(context, metric, group));
    const numFirst = own.filter(({ value }) => value === 1).length;
    return [
      pointOf({ metric, statistic: "mean", group }, mean ?? none),
      pointOf(
        { metric, statistic: "first", group },
        own.length === 0 ? none : exactShare(numFirst, own.length),
      ),
    ];
  });
  const values = (group: Group) => of(group).map(({ value }) => value);
  const gap = gapBetween(values("member"), values("control"), randomFor(context, metric, "gap"));
  return [...means, pointOf({ metric, statistic: "gap", group: "member" }, gap ?? none)];
}
