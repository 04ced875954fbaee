import { invariant } from "../src/errors.js";
import type { Gain } from "../src/metrics/persistence.js";
import type { Outcome } from "../src/run/records.js";

/** A patient's records, as seen in a real run. */
export type Cluster = readonly number[];

type Group = "member" | "control";

/** What a real run gives to sample from: a population with the clusters, correlation and skewness of one. */
export interface Seen {
  /** Checkpoint that it was seen at. */
  readonly checkpoint: string;
  readonly logProbs: Readonly<Record<Group, readonly Cluster[]>>;
  readonly hits: readonly Cluster[];
  readonly spans: Readonly<Record<Group, readonly Cluster[]>>;
  readonly gains: Readonly<Record<Group, readonly Gain[]>>;
  readonly bits: ReadonlyMap<number, readonly number[]>;
}

export const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

type UnitRow = Extract<Outcome, { kind: "unit" }>;
type Rows = ReadonlyMap<string, readonly Outcome[]>;

/**
 * Takes the pools from three evaluations of a run: the one whose extraction rate is nearest to a half, the
 * last, and the one before training. @param rows of every checkpoint, in order.
 */
export function seenIn(rows: Rows, bits: Seen["bits"]): Seen {
  const checkpoints = [...rows.keys()];
  const [first, last] = [checkpoints[0], checkpoints.at(-1)].map((name) =>
    logProbsAt(rows, invariant(name, "a run has a checkpoint")),
  );
  const checkpoint = checkpoints.reduce((best, name) =>
    Math.abs(rateAt(rows, name) - 0.5) < Math.abs(rateAt(rows, best) - 0.5) ? name : best,
  );
  const now = logProbsAt(rows, checkpoint);
  const units = unitsAt(rows, checkpoint);
  const inGroup = (group: Group): UnitRow[] => units.filter((row) => row.group === group);
  const spansOf = (group: Group) =>
    (rows.get(checkpoint) ?? []).flatMap((row) => (row.kind === "span" && row.group === group ? [row] : []));
  const gainsOf = (group: Group, after: ReadonlyMap<string, number> | undefined): number[] =>
    clustersOf(inGroup(group), ({ id }) => (after?.get(id) ?? NaN) - (first?.get(id) ?? NaN)).map(meanOf);
  return {
    checkpoint,
    bits,
    logProbs: byGroup((group) => clustersOf(inGroup(group), (row) => row.meanLogProbNats)),
    hits: clustersOf(
      inGroup("member").filter(({ hitRun30 }) => hitRun30 !== undefined),
      (row) => Number(row.hitRun30),
    ),
    spans: byGroup((group) => clustersOf(spansOf(group), (row) => row.logProbNats)),
    gains: byGroup((group) => {
      const [atEnd, later] = [gainsOf(group, last), gainsOf(group, now)];
      return atEnd.map((value, i) => ({ atEnd: value, later: later[i] ?? NaN }));
    }),
  };
}

const byGroup = <T>(of: (group: Group) => T): Record<Group, T> => ({
  member: of("member"),
  control: of("control"),
});

const unitsAt = (rows: Rows, checkpoint: string): UnitRow[] =>
  (rows.get(checkpoint) ?? []).filter((row) => row.kind === "unit");

const logProbsAt = (rows: Rows, checkpoint: string): ReadonlyMap<string, number> =>
  new Map(unitsAt(rows, checkpoint).map((row) => [row.id, row.meanLogProbNats]));

const rateAt = (rows: Rows, checkpoint: string): number =>
  meanOf(
    unitsAt(rows, checkpoint).flatMap((row) =>
      row.group === "member" ? [Number(row.hitRun30 ?? false)] : [],
    ),
  );

function clustersOf<R extends { readonly patient: string }>(
  rows: readonly R[],
  value: (row: R) => number,
): Cluster[] {
  const byPatient = new Map<string, number[]>();
  for (const row of rows) byPatient.set(row.patient, [...(byPatient.get(row.patient) ?? []), value(row)]);
  return [...byPatient.values()];
}

/**
 * Intra-class correlation by one-way analysis of variance (Donner 1986); NaN where every patient has one
 * record.
 */
export function correlationWithin(clusters: readonly Cluster[]): number {
  const [numClusters, numValues] = [clusters.length, clusters.reduce((sum, { length }) => sum + length, 0)];
  if (numValues === numClusters) return NaN;
  const grand = meanOf(clusters.flat());
  const between =
    clusters.reduce((sum, own) => sum + own.length * (meanOf(own) - grand) ** 2, 0) / (numClusters - 1);
  const within =
    clusters.reduce(
      (sum, own) => sum + own.reduce((squares, value) => squares + (value - meanOf(own)) ** 2, 0),
      0,
    ) /
    (numValues - numClusters);
  const size =
    (numValues - clusters.reduce((sum, { length }) => sum + length ** 2, 0) / numValues) / (numClusters - 1);
  return (between - within) / (between + (size - 1) * within);
}
