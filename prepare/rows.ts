import { MnemoscopeError } from "../src/errors.js";
import { noLabel } from "../src/run/no-label.js";
import { defined } from "../src/defined.js";
import type { Random } from "../src/random.js";
import type { Packing } from "../src/run/config.js";
import type { TrainingRow } from "../src/run/records.js";
import { BestFit } from "./best-fit.js";

/**
 * Training rows. Every record is the separator and then its tokens; what a position has to predict follows
 * from its record alone, never from what comes next in the row:
 *
 *   ids     <eot>  d₀   d₁  …  dₙ₋₁        row length ≤ sequenceLength
 *   labels   d₀    d₁   d₂  …  <eot>       −100 before `lossStart`, where a prompt carries no loss
 *
 * `packed` fills rows with whole records and cuts only what is longer than a row; each record, or piece of
 * one, is a document of its own (`starts`): positions count from its start, and no token sees another
 * document. The classic packing knows no documents: it cuts records at the end of a row and goes on in the
 * next, and tokens see whatever stands before them. Both ways a canary is never cut and never twice in one
 * row; classic, it stands between two records or at a row's end. `rows` and `instructions` put one record in
 * a row; what is longer than the row is left off.
 */
export interface TrainedUnit {
  /** Keyed id. */
  readonly id: string;
  /** Tokens without separators. */
  readonly ids: ArrayLike<number>;
  /** Tokens before this one carry no loss. */
  readonly lossStart: number;
}

/** A canary and how many copies an epoch holds. */
export interface PlacedCanary {
  readonly id: string;
  readonly ids: readonly number[];
  readonly copies: number;
}

export interface RowOptions {
  readonly objective: "packed" | "rows" | "instructions";
  /** Of `packed` rows. */
  readonly packing: Packing;
  readonly units: readonly TrainedUnit[];
  readonly canaries: readonly PlacedCanary[];
  /** Tokens a row at most. */
  readonly sequenceLength: number;
  readonly endOfTextId: number;
  /** Decides the order of records of equal length, or of all, and the places of canary copies. */
  readonly random: Pick<Random, "shuffled" | "below">;
}

/**
 * @throws CANARY_UNSOUND where a canary that is trained does not fit, with its separator, into a row of so
 * many tokens.
 */
export function checkCanariesFit(
  canaries: readonly Pick<PlacedCanary, "ids" | "copies">[],
  sequenceLength: number,
): void {
  const tooLong = canaries.find(({ ids, copies }) => copies > 0 && ids.length + 1 > sequenceLength);
  if (tooLong === undefined) return;
  throw new MnemoscopeError(
    "CANARY_UNSOUND",
    `a canary of ${tooLong.ids.length} tokens and its separator would be cut by rows of ` +
      `${sequenceLength} tokens`,
    { remedy: "raise the stage's sequenceLength, or lower canaries.symbols" },
  );
}

/**
 * The rows of a stage: every epoch trains on the same ones.
 * @throws CANARY_UNSOUND where a canary does not fit into a row, or, packed the classic way, has more copies
 * than there are rows to keep them apart.
 */
export function* rowsOf(options: RowOptions): Generator<TrainingRow> {
  checkCanariesFit(options.canaries, options.sequenceLength);
  if (options.objective !== "packed") yield* singleRows(options);
  else yield* options.packing === "documents" ? documentRows(options) : classicRows(options);
}

/** `length` positions of [<eot>, ...unit], from position `from` of that sequence on. */
interface Piece {
  readonly unit: TrainedUnit;
  readonly from: number;
  readonly length: number;
  readonly endOfTextId: number;
}

/** Appends a piece to a row. */
function appendPiece(row: TrainingRow, { unit, from, length, endOfTextId }: Piece): void {
  const numTokens = unit.ids.length;
  const firstToken = Math.max(1, from);
  const numUnitTokens = from + length - firstToken;
  if (numUnitTokens > 0) row.units.push([unit.id, row.ids.length + firstToken - from, numUnitTokens]);
  for (let at = from; at < from + length; at++) {
    row.ids.push(at === 0 ? endOfTextId : (unit.ids[at - 1] ?? endOfTextId));
    const label = at < numTokens ? (unit.ids[at] ?? noLabel) : endOfTextId;
    row.labels.push(at < unit.lossStart ? noLabel : label);
  }
}

function* singleRows({
  units,
  canaries,
  sequenceLength,
  endOfTextId,
  random,
}: RowOptions): Generator<TrainingRow> {
  for (const unit of random.shuffled([...units, ...copiesOf(canaries)])) {
    const row: TrainingRow = { ids: [], labels: [], units: [] };
    const length = Math.min(sequenceLength, unit.ids.length + 1);
    appendPiece(row, { unit, from: 0, length, endOfTextId });
    yield row;
  }
}

const copiesOf = (canaries: readonly PlacedCanary[]): TrainedUnit[] =>
  canaries.flatMap((canary) => {
    const unit = { ...canary, lossStart: 0 };
    return Array.from({ length: canary.copies }, () => unit);
  });

/** Best-fit-decreasing; among equal lengths chance decides. */
function* documentRows(options: RowOptions): Generator<TrainingRow> {
  const { units, canaries, sequenceLength, endOfTextId, random } = options;
  const isCanary = new Set(canaries.map(({ id }) => id));
  const pieces = [...units, ...copiesOf(canaries)].flatMap((unit) =>
    piecesOf(unit, { sequenceLength, endOfTextId }),
  );
  const rows = new BestFit<Piece>(sequenceLength);
  for (const piece of random.shuffled(pieces).sort((a, b) => b.length - a.length)) {
    const { unit, length } = piece;
    const isAllowed = (row: readonly Piece[]): boolean => row.every((other) => other.unit.id !== unit.id);
    rows.place(piece, { length, ...defined({ isAllowed: isCanary.has(unit.id) ? isAllowed : undefined }) });
  }
  for (const placed of rows.bins) {
    const row = { ids: [], labels: [], units: [], starts: [] as number[] } satisfies TrainingRow;
    for (const piece of placed) {
      row.starts.push(row.ids.length);
      appendPiece(row, piece);
    }
    yield row;
  }
}

/** A record whole, or, where it is longer than a row, in pieces of a row each and what is left. */
function piecesOf(
  unit: TrainedUnit,
  { sequenceLength, endOfTextId }: Pick<RowOptions, "sequenceLength" | "endOfTextId">,
): Piece[] {
  const numPositions = unit.ids.length + 1;
  return Array.from({ length: Math.ceil(numPositions / sequenceLength) }, (_, i) => {
    const from = i * sequenceLength;
    return { unit, from, length: Math.min(sequenceLength, numPositions - from), endOfTextId };
  });
}

function* classicRows({
  units,
  canaries,
  sequenceLength,
  endOfTextId,
  random,
}: RowOptions): Generator<TrainingRow> {
  const order = random.shuffled(units);
  const canariesOfRow = placeCopies({
    canaries,
    sequenceLength,
    random,
    numUnitTokens: units.reduce((sum, unit) => sum + unit.ids.length + 1, 0),
  });
  let next = 0; // the unit being written, and how many positions of [<eot>, ...unit] are out already
  let from = 0;
  for (let r = 0; r < canariesOfRow.length || next < order.length; r++) {
    const waiting = [...(canariesOfRow[r] ?? [])];
    const row: TrainingRow = { ids: [], labels: [], units: [] };
    const place = () => {
      const canary = waiting.pop();
      if (canary === undefined) return;
      const unit = { ...canary, lossStart: 0 };
      appendPiece(row, { unit, from: 0, length: canary.ids.length + 1, endOfTextId });
    };
    // Canaries stand at boundaries, each at one drawn by chance; those for which no boundary came close the
    // row.
    for (;;) {
      while (from === 0 && waiting.length > 0 && random.below(2) === 0) place();
      const unit = order[next];
      const room =
        sequenceLength - row.ids.length - waiting.reduce((sum, canary) => sum + canary.ids.length + 1, 0);
      if (unit === undefined || room === 0) break;
      const length = Math.min(room, unit.ids.length + 1 - from);
      appendPiece(row, { unit, from, length, endOfTextId });
      from += length;
      if (from === unit.ids.length + 1) {
        next++;
        from = 0;
      }
    }
    while (waiting.length > 0) place();
    if (row.ids.length > 0) yield row;
  }
}

/**
 * Deals the copies out to rows: for each canary different rows, drawn among those with room. The number of
 * rows is what all tokens fill; rows at the end that then turn out empty are not written.
 */
function placeCopies(options: {
  readonly canaries: readonly PlacedCanary[];
  readonly numUnitTokens: number;
  readonly sequenceLength: number;
  readonly random: RowOptions["random"];
}): PlacedCanary[][] {
  const { canaries, sequenceLength, random } = options;
  const numCanaryTokens = canaries.reduce((sum, { ids, copies }) => sum + copies * (ids.length + 1), 0);
  // Canaries cannot be cut: where they are most of the data, rows do not fill up, hence the second bound.
  const longest = Math.max(
    0,
    ...canaries.filter(({ copies }) => copies > 0).map(({ ids }) => ids.length + 1),
  );
  const perRow = longest === 0 ? 1 : Math.floor(sequenceLength / longest);
  const numCopies = canaries.reduce((sum, { copies }) => sum + copies, 0);
  const numRows = Math.max(
    Math.ceil((options.numUnitTokens + numCanaryTokens) / sequenceLength),
    Math.ceil(numCopies / perRow),
  );
  const rows = Array.from({ length: numRows }, () => ({ used: 0, canaries: [] as PlacedCanary[] }));
  for (const canary of [...canaries].sort((a, b) => b.copies - a.copies)) {
    const free = random.shuffled(rows.filter(({ used }) => used + canary.ids.length + 1 <= sequenceLength));
    if (free.length < canary.copies)
      throw new MnemoscopeError(
        "CANARY_UNSOUND",
        `${canary.copies} copies of a canary need as many rows to stand apart, and ${free.length} ` +
          `of the ${numRows} rows have room`,
        {
          remedy: "train the canaries' stage on more records, or lower canaries.tiers or canaries.perTier",
        },
      );
    for (const row of free.slice(0, canary.copies)) {
      row.used += canary.ids.length + 1;
      row.canaries.push(canary);
    }
  }
  return rows.map((row) => random.shuffled(row.canaries));
}
