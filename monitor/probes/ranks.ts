import { paddedLength, paddedNumber } from "../../src/model/plan-batches.js";
import type { PointBody, VariantText } from "../../src/run/records.js";
import { clopperPearson } from "../../src/metrics/binomial.js";
import { gapBetween } from "../../src/metrics/gap.js";
import { meanOverPatients, type Observation } from "../../src/metrics/patients.js";
import { shareBeaten } from "../../src/metrics/rank.js";
import type { ProbeContext } from "./context.js";
import { sumOfWork, type Work } from "./probe.js";
import { pointOf, randomFor } from "./points.js";

/**
 * A true value and others that could stand in its place, as tokens behind the separator; the value's are
 * those from `start` on.
 */
export interface Contest {
  readonly metric: "phi.rank" | "phi.linked_fact";
  readonly group: "member" | "control";
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
  const { endOfTextId } = context.set.header;
  // Contestants of one contest that share what stands before the value are continuations of one prefix.
  const branchings = contests.flatMap(({ own, others }, contest) => {
    const byPrefix = new Map<
      string,
      { readonly prefix: Int32Array; readonly places: number[]; readonly continuations: Int32Array[] }
    >();
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
    return [...byPrefix.values()].map((branching) => ({ ...branching, contest }));
  });
  const totals = await context.scoreContinuations(
    branchings.map(({ prefix, continuations }) => ({ prefix, continuations })),
  );
  const scores = contests.map(({ others }) => new Float64Array(1 + others.length).fill(NaN));
  branchings.forEach(({ contest, places }, i) =>
    places.forEach((place, j) => scores[contest]?.fill(totals[i]?.[j] ?? NaN, place, place + 1)),
  );
  return contests.flatMap(({ metric, group, patient }, i) => {
    const own = scores[i];
    const value = own === undefined ? undefined : shareBeaten(own[0] ?? NaN, own.subarray(1));
    return value === undefined ? [] : [{ metric, group, patient, value }];
  });
}

/**
 * Points of a metric of ranks: each arm's mean share of alternatives beaten, the share of patients whose
 * value beats all, and the members' mean minus the controls'. @param withheld why there is no figure, where a
 * list is empty.
 */
export function rankPoints(
  context: ProbeContext,
  metric: Contest["metric"],
  ranks: readonly Rank[],
  withheld: string,
): PointBody[] {
  const of = (group: Contest["group"]) =>
    ranks.filter((rank) => rank.metric === metric && rank.group === group);
  const means = (["member", "control"] as const).flatMap((group) => {
    const own = of(group);
    const mean = meanOverPatients(own, randomFor(context, metric, group));
    const [n, k] = [own.length, own.filter(({ value }) => value === 1).length];
    return [
      pointOf({ metric, statistic: "mean", group }, mean ?? { withheld, n: 0 }),
      pointOf(
        { metric, statistic: "first", group },
        n === 0 ? { withheld, n } : { value: k / n, n, k, ...clopperPearson(k, n) },
      ),
    ];
  });
  const values = (group: Contest["group"]) => of(group).map(({ value }) => value);
  const gap = gapBetween(values("member"), values("control"), randomFor(context, metric, "gap"));
  return [...means, pointOf({ metric, statistic: "gap", group: "member" }, gap ?? { withheld, n: 0 })];
}
