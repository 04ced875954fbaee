import { invariant, MnemoscopeError } from "../src/errors.js";
import { runTokens, windowPrefixTokens } from "../src/metrics/windows.js";
import { noLabel } from "../src/run/no-label.js";
import type { ProbeItem, TrainingRow, UnitItem } from "../src/run/records.js";
import { plantedIn, type Planted } from "./planted.js";
import { isEqualWindow, windowHashes, type WindowPlace } from "../src/metrics/window-hashes.js";

/**
 * Pre-flight: proves from the rows that are about to be trained on, not from what was meant to be written,
 * that the run can measure what it promises. Fed row by row, so that memory does not follow the corpus.
 */
export class Preflight {
  readonly #canaries: ReadonlyMap<string, Planted>;
  readonly #copies = new Map<string, number>();
  /** Ids that no row may list: controls, and the probed members of a placebo. */
  readonly #untrained: ReadonlyMap<string, "control" | "member">;
  /** Windows of those that stand in no other patient's training record, so in none at all; by hash. */
  readonly #foreign = new Map<number, (WindowPlace & { readonly group: UnitItem["group"] })[]>();
  /** Probed members of the stage, by id: their tokens, and the most of them that one row holds. */
  readonly #members = new Map<string, { readonly numTokens: number; mostInRow: number }>();
  /** Prefixes of canaries by their first token, to find copies that no `units` entry admits to. */
  readonly #byFirst = new Map<number, { readonly id: string; readonly prefix: readonly number[] }[]>();
  readonly #stage: string;
  readonly #isPlacebo: boolean;

  /**
   * @param items the probe set. @param options.stage stage whose rows follow. @param options.isPlacebo
   * whether all that is probed must be absent.
   */
  constructor(
    items: readonly ProbeItem[],
    { stage, isPlacebo = false }: { readonly stage: string; readonly isPlacebo?: boolean },
  ) {
    this.#stage = stage;
    this.#isPlacebo = isPlacebo;
    const canaries = plantedIn(items);
    const units = items.filter((item): item is UnitItem => item.kind === "unit");
    this.#canaries = new Map(canaries.map((canary) => [canary.id, canary]));
    const untrained = units.filter(({ group }) => isPlacebo || group === "control");
    this.#untrained = new Map(untrained.map(({ id, group }) => [id, group]));
    for (const unit of untrained) this.#index(unit);
    if (!isPlacebo)
      for (const unit of units)
        if (unit.group === "member" && unit.stage === stage)
          this.#members.set(unit.id, { numTokens: unit.ids.length, mostInRow: 0 });
    for (const canary of canaries) {
      const first = invariant(canary.ids[0], "a canary has tokens");
      const own = { id: canary.id, prefix: canary.ids.slice(0, canary.secretStart) };
      this.#byFirst.set(first, [...(this.#byFirst.get(first) ?? []), own]);
    }
  }

  #index(unit: UnitItem): void {
    const templates = new Set(unit.templateStarts30);
    const { ids, group } = unit;
    for (const [start, hash] of windowHashes(ids, { size: runTokens, from: windowPrefixTokens })) {
      if (templates.has(start)) continue;
      const places = this.#foreign.get(hash);
      if (places === undefined) this.#foreign.set(hash, [{ ids, start, group }]);
      else places.push({ ids, start, group });
    }
  }

  /** Checks one row. Throws CANARY_UNSOUND or PREFLIGHT_FAILED. */
  see(row: TrainingRow): void {
    const inRow = new Set<string>();
    for (const [id, start, length] of row.units) {
      const group = this.#untrained.get(id);
      if (group !== undefined)
        throw failed(
          `stage "${this.#stage}" trains on a ${group}${group === "member" ? " that is withheld" : ""}`,
        );
      const member = this.#members.get(id);
      if (member !== undefined) member.mostInRow = Math.max(member.mostInRow, length);
      const canary = this.#canaries.get(id);
      if (canary === undefined) continue;
      if (inRow.has(id)) throw unsound("two copies of a canary stand in one row");
      inRow.add(id);
      this.#copies.set(id, (this.#copies.get(id) ?? 0) + 1);
      if (length !== canary.ids.length || canary.ids.some((token, i) => row.ids[start + i] !== token))
        throw unsound("a copy of a canary is cut or changed");
      for (let i = canary.secretStart; i < canary.secretStart + canary.secretLength; i++)
        if (row.labels[start + i - 1] !== canary.ids[i])
          throw unsound("the loss does not reach every token of a canary's secret");
    }
    this.#findUnlisted(row, inRow);
    this.#findForeign(row);
  }

  /** Finds, by its tokens, text of units that must not be trained on, whatever the row's `units` say. */
  #findForeign({ ids }: TrainingRow): void {
    if (this.#foreign.size === 0) return;
    for (const [start, hash] of windowHashes(ids, { size: runTokens }))
      for (const place of this.#foreign.get(hash) ?? [])
        if (isEqualWindow(place, { ids, start }, runTokens))
          throw failed(
            `stage "${this.#stage}" trains on text that stands only in a ${place.group} that ` +
              "is not trained on",
          );
  }

  /**
   * Finds canaries by their tokens: one for each that is listed, none else. A tier 0 that was trained, or a
   * record that holds a canary, shows here.
   */
  #findUnlisted(row: TrainingRow, listed: ReadonlySet<string>): void {
    const found = new Set<string>();
    row.ids.forEach((token, at) => {
      for (const { id, prefix } of this.#byFirst.get(token) ?? []) {
        if (!prefix.every((own, i) => row.ids[at + i] === own)) continue;
        if (found.has(id) || !listed.has(id))
          throw unsound("the prefix of a canary stands in another record");
        found.add(id);
      }
    });
  }

  /** Probed members of the stage of which no row holds all that is scored. */
  get numMembersCut(): number {
    return [...this.#members.values()].filter(({ numTokens, mostInRow }) => mostInRow < numTokens).length;
  }

  /**
   * After the last row: every canary of this stage has its copies, every probed member was there. Throws
   * CANARY_UNSOUND or PREFLIGHT_FAILED.
   */
  finish(): void {
    for (const canary of this.#canaries.values()) {
      const copies = this.#copies.get(canary.id) ?? 0;
      const expected = canary.stage === this.#stage && !this.#isPlacebo ? canary.copies : 0;
      if (copies !== expected)
        throw unsound(
          `a canary of ${canary.copies} copies an epoch has ${copies} in stage "${this.#stage}" ` +
            `and should have ${expected}`,
        );
    }
    const numUnseen = [...this.#members.values()].filter(({ mostInRow }) => mostInRow === 0).length;
    if (numUnseen > 0)
      throw failed(`${numUnseen} probed members are not in the rows of stage "${this.#stage}"`);
  }
}

const unsound = (message: string): MnemoscopeError =>
  new MnemoscopeError("CANARY_UNSOUND", message, {
    remedy: "this is checked on the written rows; change the stage's sequenceLength or the seed",
  });
const failed = (message: string): MnemoscopeError =>
  new MnemoscopeError("PREFLIGHT_FAILED", message, { remedy: "report it: the program contradicts itself" });

/** Labels of a row that carry loss. */
export const numLabels = (row: TrainingRow): number =>
  row.labels.reduce((count, label) => count + (label === noLabel ? 0 : 1), 0);
