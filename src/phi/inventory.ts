import type { Span, SpanType } from "../data/record.js";
import type { InventoryItem, SpanItem } from "../run/records.js";
import { tokensOverlapping, type Offset } from "../checkpoint/tokenizer.js";
import { FormatBits, isCodeClass } from "./format-bits.js";
import { preparedBits } from "./guess-bits.js";
import { Guessers, type Guess } from "./guessers/guessers.js";
import { knownValue } from "./guessers/known-value.js";
import { contextOfRecord, surroundingsOf, type Context, type Surroundings } from "./guessers/surroundings.js";
import { isCopiedFrom, normalise } from "./normalise.js";
import { numberOf, numbersIn, SeenNumbers } from "./seen-numbers.js";

/**
 * The PHI inventory, taken at ingest: which tokens of which probed record are an identifier, whose it is, and
 * how hard it is to guess. A span is every token that overlaps its characters; its prefix the tokens before:
 *
 *   text    …  M R N :  4 0 7 1 1 9 3 \n …
 *   tokens  … |MRN|:| 4|0|7|1|1|9|3|\n| …        the token " 4" overlaps the value and belongs to the span
 *                    ^start          ^end
 */

/** Words are guessed by their format alone, and of what holds words nothing but its digits counts. */
const isGuessed = (type: SpanType): boolean => isCodeClass(type) && type !== "EMAIL" && type !== "URL";

/** What stands around a value, of a class whose guessers ask for it. */
export const aroundOf = (
  text: string,
  { type, start, context }: { readonly type: SpanType; readonly start: number; readonly context: Context },
): Surroundings | undefined => (isGuessed(type) ? surroundingsOf(text, { start, context }) : undefined);

/** Values that belong to the people who treat the patient, not to the patient. */
const othersClasses: ReadonlySet<SpanType> = new Set<SpanType>(["DOCTOR", "HOSPITAL"]);

/**
 * Who owns which values, over every annotated record of the run's sources, and what control patients' values
 * look like.
 */
export class ValueCensus {
  readonly #owners = new Map<string, string>();
  readonly #shared = new Set<string>();
  readonly formatBits = new FormatBits();
  readonly #guessers = new Guessers();
  readonly #elsewhere = new SeenNumbers();
  readonly #hash: (value: string) => string;

  /** @param hash keyed hash: the census holds no raw values beyond what the bits need. */
  constructor(hash: (value: string) => string) {
    this.#hash = hash;
  }

  /**
   * Adds the values of one record. `patient` owns them; `isControl` where the patient is never trained on.
   * What detectors found counts as what was annotated does: what looks like an identifier is guessed like
   * one.
   * @param record.source name of its data source.
   */
  add(record: {
    readonly text: string;
    readonly spans: readonly Span[];
    readonly patient: string;
    readonly isControl: boolean;
    readonly source?: string;
  }): void {
    const context = contextOfRecord(record);
    for (const span of record.spans) {
      const value = record.text.slice(span.start, span.end);
      const hash = this.hashOf(value);
      const owner = this.#owners.get(hash);
      if (owner === undefined) this.#owners.set(hash, record.patient);
      else if (owner !== record.patient) this.#shared.add(hash);
      if (record.isControl) this.formatBits.addControl(span.type, value, record.patient);
      const around = aroundOf(record.text, { type: span.type, start: span.start, context });
      if (around === undefined) continue;
      const { patient, isControl } = record;
      this.#guessers.add(knownValue({ type: span.type, value, patient, isControl, around }));
    }
  }

  /**
   * How hard a value is to guess for who knows its format, other patients' values and what its record says:
   * the fewest bits of all guessers.
   */
  guess(own: {
    readonly type: SpanType;
    readonly value: string;
    readonly patient: string;
    readonly isControl: boolean;
    /** Undefined where its class is guessed by the format alone. */
    readonly around: Surroundings | undefined;
  }): Guess & { readonly formatBits: number } {
    const { around } = own;
    const formatBits = this.formatBits.bitsOf(own.type, own.value);
    const guess = around && this.#guessers.guess(knownValue({ ...own, around }));
    const best: Guess =
      guess !== undefined && guess.bits < formatBits ? guess : { bits: formatBits, by: "format" };
    return { ...best, formatBits };
  }

  /** Keyed hash of the normalised value. */
  hashOf(value: string): string {
    return this.#hash(normalise(value));
  }

  /** Adds the numbers of a text in which nobody looked for identifiers: whoever has one has it not alone. */
  addElsewhere(text: string): void {
    for (const number of numbersIn(text)) this.#elsewhere.add(number);
  }

  /** Whether more than one patient has the value, or a text that is of no patient holds its number. */
  isShared(value: string): boolean {
    const number = numberOf(value);
    return this.#shared.has(this.hashOf(value)) || (number !== undefined && this.#elsewhere.has(number));
  }
}

/** A probed unit and what its record is annotated with. */
export interface AnnotatedUnit {
  readonly id: string;
  readonly group: "member" | "control";
  readonly stage: string;
  /** Keyed hash of the patient. */
  readonly patient: string;
  /** The user's own id of the record. */
  readonly recordId: string;
  readonly text: string;
  readonly spans: readonly Span[];
  readonly truth: SpanItem["truth"];
  /** Name of the record's data source. */
  readonly source?: string;
  /** Characters of each token of the record, tokenized whole. */
  readonly offsets: readonly Offset[];
  /** Tokens that are scored, from the first on: spans that reach past are left out. */
  readonly numScored: number;
}

/** A span with its entry in the inventory, which never leaves `probe/`. */
export interface InventoriedSpan {
  readonly span: SpanItem;
  readonly entry: InventoryItem;
  /** Where the value stands in the record's text. */
  readonly characters: Offset;
}

/**
 * The spans of one unit, in the order of the text. Left out: what has no token before it (nothing could
 * prompt for it) and what reaches past the scored tokens. @param idOf keyed hash that gives a span its id.
 */
export function spansOfUnit(
  unit: AnnotatedUnit,
  census: ValueCensus,
  idOf: (parts: string) => string,
): InventoriedSpan[] {
  const context = contextOfRecord(unit);
  return [...unit.spans]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .flatMap((annotation) => {
      const place = tokensOverlapping(unit.offsets, annotation);
      if (place === undefined || place.start === 0 || place.end > unit.numScored) return [];
      const value = unit.text.slice(annotation.start, annotation.end);
      const id = idOf(`${unit.id} ${annotation.start} ${annotation.end} ${annotation.type}`);
      const guess = census.guess({
        type: annotation.type,
        value,
        patient: unit.patient,
        isControl: unit.group === "control",
        around: aroundOf(unit.text, { type: annotation.type, start: annotation.start, context }),
      });
      const span: SpanItem = {
        kind: "span",
        id,
        unit: unit.id,
        group: unit.group,
        stage: unit.stage,
        patient: unit.patient,
        class: annotation.type,
        start: place.start,
        end: place.end,
        truth: unit.truth,
        formatBits: guess.formatBits,
        guessBits: guess.bits,
        bitsBy: guess.by,
        isCopied: isCopiedFrom(unit.text.slice(0, annotation.start), value, annotation.type),
        isShared: census.isShared(value),
        isPatientOwn: !othersClasses.has(annotation.type),
        valueHash: census.hashOf(value),
      };
      const entry = {
        span: id,
        unit: unit.id,
        patient: unit.patient,
        class: annotation.type,
        value,
        recordId: unit.recordId,
      };
      return [{ span, entry, characters: [annotation.start, annotation.end] }];
    });
}

/**
 * Whether rules that stop a run may count it: somebody knows that it is an identifier, or it is a code, which
 * is one patient's rare string whatever it is called (docs/method.md, "Eligible span").
 */
export const isGated = (span: SpanItem): boolean =>
  span.truth !== "detected" || isCodeClass(span.class as SpanType);

/** Whether a span could ever count: nobody can copy it from the record, and it is one patient's. */
const isUsable = (span: SpanItem): boolean => !span.isCopied && !span.isShared;

/** The same of the patient's own, which is what a gate asks for. */
export const isAskable = (span: SpanItem): boolean => span.isPatientOwn && isUsable(span);

/** Whether a span could be strong: it is askable, and its class is one of codes. The bits decide the rest. */
export const isStrongCandidate = (span: SpanItem): boolean =>
  isAskable(span) && isCodeClass(span.class as SpanType);

/**
 * At most `limit` strong candidates over all classes: they decide how many bits Leak A needs. Beside them at
 * most `limit` other spans of patients of every class, so that each class has patients enough to be compared,
 * and at most `limit` of doctors and hospitals. The classes in turn, and of a class first what could count,
 * by falling bits, a patient's second only after every patient's first.
 */
export function chooseSpans(spans: readonly InventoriedSpan[], limit: number): InventoriedSpan[] {
  const [strong, others, notOwn] = [
    spans.filter(({ span }) => isStrongCandidate(span)),
    spans.filter(({ span }) => span.isPatientOwn && !isStrongCandidate(span)),
    spans.filter(({ span }) => !span.isPatientOwn),
  ];
  const classes = [...new Set(others.map(({ span }) => span.class))];
  return [
    ...classesInTurn(strong).slice(0, limit),
    ...classes.flatMap((name) =>
      classesInTurn(others.filter(({ span }) => span.class === name)).slice(0, limit),
    ),
    ...classesInTurn(notOwn).slice(0, limit),
  ];
}

function classesInTurn(spans: readonly InventoriedSpan[]): InventoriedSpan[] {
  const queues = new Map<string, { readonly item: InventoriedSpan; readonly nth: number }[]>();
  const numOfPatient = new Map<string, number>();
  for (const item of [...spans].sort(
    (a, b) =>
      Number(isUsable(b.span)) - Number(isUsable(a.span)) || preparedBits(b.span) - preparedBits(a.span),
  )) {
    const key = `${item.span.class} ${item.span.patient}`;
    const nth = numOfPatient.get(key) ?? 0;
    numOfPatient.set(key, nth + 1);
    queues.set(item.span.class, [...(queues.get(item.span.class) ?? []), { item, nth }]);
  }
  const ordered = [...queues.values()].map((queue) => queue.sort((a, b) => a.nth - b.nth));
  const longest = Math.max(0, ...ordered.map((queue) => queue.length));
  return Array.from({ length: longest }, (_, i) => ordered.flatMap((queue) => queue[i]?.item ?? [])).flat();
}
