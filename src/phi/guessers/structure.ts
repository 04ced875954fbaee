// Parts of a code that follow from what its record says, or from what all such codes share.
import { countBy } from "../../metrics/count-by.js";
import type { SpanType } from "../../data/record.js";
import { binomialUpperTail, structureAlpha } from "../format-bits.js";
import { numSymbolsOf, type KnownValue } from "./known-value.js";

/** Controls that structure is learned from, at most: more say little more. */
const maxLearned = 2000;
/** Digits in a row that are no accident where the record says them earlier. */
const minSaidRun = 4;
/** Parts of dates are shorter: whether codes hold them is learned. */
const dateLengths: readonly number[] = [2, 3];

const telephones: ReadonlySet<SpanType> = new Set<SpanType>(["PHONE", "FAX"]);
/** Last digits of a telephone number, which tell lines of one exchange apart. */
const numLineDigits = 4;
/** Pairs of patients of one town without whom nothing is known of how telephones hang on towns. */
const minTownPairs = 8;

/** A part of a code: symbols [start, end). */
interface Block {
  readonly start: number;
  readonly end: number;
}

/**
 * Codes of one written form of patients that are never trained on. A code is cut into parts so that the parts
 * cost the fewest bits; a part costs the fewest of
 *
 * - its alphabet: log2 of the symbols that may stand at its places;
 * - −log2 of the commonest part's share among all, where that is commoner than chance;
 * - the same of whether a digit is odd;
 * - either among those whose record says the same town, hospital, sex, year or source, where two such
 *   patients share the part oftener than two others;
 * - nothing where its digits, four or more, stand in a number or a date earlier in the record;
 * - −log2 of the share of codes that hold a part of an earlier date there, where that is commoner than
 * chance.
 */
export class Structure {
  readonly #learned: readonly KnownValue[];
  readonly #costs = new Map<string, number>();
  #townPairs: number | undefined;

  constructor(controls: readonly KnownValue[]) {
    this.#learned = controls.slice(0, maxLearned);
  }

  bitsOf(own: KnownValue): number {
    const { length } = own.symbols;
    const bestUpTo = [0];
    for (let end = 1; end <= length; end++) {
      let best = Infinity;
      for (let start = 0; start < end; start++)
        best = Math.min(best, (bestUpTo[start] ?? Infinity) + this.#costOf(own, { start, end }));
      bestUpTo.push(best);
    }
    return bestUpTo[length] ?? 0;
  }

  #costOf(own: KnownValue, block: Block): number {
    const part = own.symbols.slice(block.start, block.end);
    if (isSaid(own, part) || this.#isToldByTown(own, block)) return 0;
    const open = Array.from(part).reduce((bits, symbol) => bits + Math.log2(numSymbolsOf(symbol)), 0);
    const kinds = ["", ...own.around.context.keys()];
    const costs = kinds.map((kind) =>
      this.#sharedCost({ block, kind, openBits: open, length: own.symbols.length }),
    );
    const isDatePart = dateLengths.includes(part.length) && own.around.dateParts.has(part);
    return Math.min(open, ...costs, isDatePart ? this.#datePartCost(block, own.symbols.length) : Infinity);
  }

  /**
   * Area code and exchange of a telephone hang on the town, and who knows the town knows them, unless
   * patients
   * of one town are there to show that here they do not.
   */
  #isToldByTown({ type, symbols }: KnownValue, { start, end }: Block): boolean {
    if (!telephones.has(type) || start !== 0 || end !== symbols.length - numLineDigits) return false;
    this.#townPairs ??= countPairs([...partsByGroup(townsOf(this.#learned)).values()]).numPairs;
    return this.#townPairs < minTownPairs;
  }

  /** Bits of a part among those of whom the record says the same of a kind; of kind "", among all. */
  #sharedCost(of: {
    readonly block: Block;
    readonly kind: string;
    readonly openBits: number;
    readonly length: number;
  }): number {
    const { block, kind, openBits } = of;
    return this.#remembered(`${block.start} ${block.end} ${kind} ${openBits}`, () => {
      const parts = this.#learned.flatMap(({ symbols, around }) => {
        const group = kind === "" ? "" : around.context.get(kind);
        return group === undefined ? [] : [{ group, part: symbols.slice(block.start, block.end) }];
      });
      const level = structureAlpha / of.length;
      const costOf = kind === "" ? commonestCost : groupCost;
      const cost = costOf(parts, { chance: 2 ** -openBits, level });
      if (block.end - block.start > 1) return cost;
      // Numbers of births end in an odd digit for one sex: half of the digits are too many to be seen one by
      // one.
      const parities = parts.map(({ group, part }) => ({
        group,
        part: /[02468]/.test(part) ? "even" : "odd",
      }));
      return Math.min(cost, openBits - 1 + costOf(parities, { chance: 1 / 2, level }));
    });
  }

  #datePartCost({ start, end }: Block, length: number): number {
    return this.#remembered(`${start} ${end} date`, () => {
      const asked = this.#learned.filter(({ around }) => around.dateParts.size > 0);
      const numHits = asked.filter(({ symbols, around }) =>
        around.dateParts.has(symbols.slice(start, end)),
      ).length;
      const numParts = asked.reduce(
        (sum, { around }) => sum + [...around.dateParts].filter((part) => part.length === end - start).length,
        0,
      );
      if (numHits === 0) return Infinity;
      const chance = Math.min(1, numParts / asked.length / 10 ** (end - start));
      return binomialUpperTail(numHits, asked.length, chance) < structureAlpha / length
        ? -Math.log2(numHits / asked.length)
        : Infinity;
    });
  }

  #remembered(key: string, cost: () => number): number {
    const known = this.#costs.get(key);
    if (known !== undefined) return known;
    const found = cost();
    this.#costs.set(key, found);
    return found;
  }
}

const townsOf = (values: readonly KnownValue[]): Part[] =>
  values.flatMap(({ symbols, around }) => {
    const group = around.context.get("CITY");
    return group === undefined ? [] : [{ group, part: symbols }];
  });

/** Whether digits of a code stand in a number or a date before it. */
const isSaid = ({ around }: KnownValue, part: string): boolean =>
  part.length >= minSaidRun && /^\d+$/.test(part) && around.saidDigits.includes(part);

interface Part {
  readonly group: string;
  readonly part: string;
}

interface Test {
  /** Probability of any one part where all are alike. */
  readonly chance: number;
  readonly level: number;
}

/** −log2 of the commonest part's share, where chance would hardly make any part so common. */
function commonestCost(parts: readonly Part[], { chance, level }: Test): number {
  const commonest = commonestOf(parts.map(({ part }) => part));
  if (commonest <= 1) return Infinity;
  const byChance = binomialUpperTail(commonest, parts.length, chance) / chance;
  return byChance < level ? -Math.log2(commonest / parts.length) : Infinity;
}

/**
 * −log2 of the share that the commonest part of each group has over groups of two and more, where two of a
 * group share the part oftener than two of different groups.
 */
function groupCost(parts: readonly Part[], { chance, level }: Test): number {
  const groups = [...partsByGroup(parts).values()].filter(({ length }) => length > 1);
  if (groups.length < 2) return Infinity; // one group is all, and that was asked
  const shares = countPairs(groups);
  if (shares.numEqual === 0) return Infinity;
  const counts = [...countsOf(parts.map(({ part }) => part)).values()];
  const acrossGroups = counts.reduce((sum, count) => sum + (count / parts.length) ** 2, 0);
  const expected = Math.max(chance, acrossGroups);
  if (binomialUpperTail(shares.numEqual, shares.numPairs, expected) >= level) return Infinity;
  const numIn = groups.reduce((sum, { length }) => sum + length, 0);
  const numCommonest = groups.reduce((sum, group) => sum + commonestOf(group.map(({ part }) => part)), 0);
  return -Math.log2(numCommonest / numIn);
}

/**
 * Pairs of neighbours within groups. A part in two pairs makes them hardly more alike: where all parts are
 * equally likely, whether one pair is equal says nothing about the next.
 */
function countPairs(groups: readonly (readonly Part[])[]): {
  readonly numPairs: number;
  readonly numEqual: number;
} {
  let [numPairs, numEqual] = [0, 0];
  for (const group of groups)
    for (let i = 0; i + 1 < group.length; i++) {
      numPairs++;
      if (group[i]?.part === group[i + 1]?.part) numEqual++;
    }
  return { numPairs, numEqual };
}

function partsByGroup(parts: readonly Part[]): Map<string, Part[]> {
  const groups = new Map<string, Part[]>();
  for (const part of parts) {
    const group = groups.get(part.group);
    if (group === undefined) groups.set(part.group, [part]);
    else group.push(part);
  }
  return groups;
}

const countsOf = (parts: readonly string[]): Map<string, number> => countBy(parts, (part) => part);

const commonestOf = (parts: readonly string[]): number =>
  [...countsOf(parts).values()].reduce((most, count) => Math.max(most, count), 0);
