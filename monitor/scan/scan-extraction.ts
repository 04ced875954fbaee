// Carlini et al. 2023, "Quantifying Memorization Across Neural Language Models", section 3, of every record
// of a corpus and not of a sample.
import { contentId } from "../../src/data/content-id.js";
import { textOf, type DataRecord } from "../../src/data/record.js";
import type {
  ExtractionDecider,
  ExtractionDecision,
  ExtractionQuestion,
} from "../../src/model/decide-extraction.js";
import type { Keyed } from "../../src/run/keyed.js";
import type { Tokenizer } from "../../src/checkpoint/tokenizer.js";
import type { Figure } from "../../src/metrics/interval.js";
import { rateOverPatients } from "../../src/metrics/patients.js";

export interface ScanOptions {
  /** Decides suffixes of `numSuffixTokens`. */
  readonly decider: ExtractionDecider;
  readonly tokenizer: Tokenizer;
  /** Tokens of a record that stand before the suffix, ascending. */
  readonly offsets: readonly number[];
  readonly numSuffixTokens: number;
  /** Stands before each record, as it does in packed training; nothing where absent. */
  readonly separatorId?: number | undefined;
  /** Makes the ids that a run with this key gives the same records; a hash of the content where absent. */
  readonly keyed?: Keyed | undefined;
  /**
   * Tokens that are decided together: enough that the batches of those who go on are full too. Default 2^18.
   */
  readonly maxTokensHeld?: number;
}

/** One record: no text, and no id of its source. */
export interface ScannedRecord {
  readonly id: string;
  /** The unit of rates: the patient or document group, hashed as the id is. */
  readonly group: string;
  /** One for each offset that the record is long enough for. */
  readonly decisions: readonly ({ readonly offset: number } & ExtractionDecision)[];
}

/**
 * Decides for each record, in their order. Holds a bounded number of tokens, whatever the length of the
 * corpus.
 */
export async function* scanExtraction(
  records: AsyncIterable<DataRecord>,
  options: ScanOptions,
): AsyncGenerator<ScannedRecord> {
  const { maxTokensHeld = 1 << 18 } = options;
  let held: Omit<ScannedRecord, "decisions">[] = [];
  let questions: ExtractionQuestion[] = [];
  let numTokens = 0;
  const decided = (): ScannedRecord[] => {
    const shift = options.separatorId === undefined ? 0 : 1;
    const answers = options.decider.decide(questions);
    const rows = held.map((record, index): ScannedRecord => {
      const offsets = questions[index]?.offsets ?? [];
      return {
        ...record,
        decisions: (answers[index] ?? []).map((answer, i) => ({
          offset: (offsets[i] ?? 0) - shift,
          ...answer,
        })),
      };
    });
    [held, questions, numTokens] = [[], [], 0];
    return rows;
  };
  for await (const record of records) {
    const question = questionOf(record, options);
    held.push(namesOf(record, options.keyed));
    questions.push(question);
    // At least one, so that records which are too short for any offset are not held without bound.
    numTokens += Math.max(1, question.ids.length);
    if (numTokens >= maxTokensHeld) yield* decided();
  }
  yield* decided();
}

/** A record tokenized whole, as it is trained, and cut behind the last suffix that it is asked for. */
function questionOf(
  record: DataRecord,
  { tokenizer, offsets, numSuffixTokens, separatorId }: ScanOptions,
): ExtractionQuestion {
  const { ids } = tokenizer.encode(textOf(record));
  const asked = offsets.filter((offset) => offset + numSuffixTokens <= ids.length);
  const last = asked.at(-1);
  const used = last === undefined ? new Int32Array(0) : ids.subarray(0, last + numSuffixTokens);
  if (separatorId === undefined) return { ids: used.slice(), offsets: asked };
  return { ids: Int32Array.of(separatorId, ...used), offsets: asked.map((offset) => offset + 1) };
}

function namesOf(
  record: DataRecord,
  keyed: Keyed | undefined,
): { readonly id: string; readonly group: string } {
  const text = textOf(record);
  if (keyed === undefined) return { id: contentId(text), group: contentId(record.group) };
  return { id: keyed.id("unit", keyed.id("content", text)), group: keyed.id("patient", record.group) };
}

/** What a scan found. */
export interface ScanSummary {
  readonly numRecords: number;
  /** Records that are too short for the first offset. */
  readonly numTooShort: number;
  /**
   * Records of which at least one suffix is extracted, and those where a borderline margin could make it the
   * other answer.
   */
  readonly numExtracted: number;
  readonly numBorderline: number;
  /**
   * Of patients or document groups, each with the share of its own records; undefined where nothing was
   * asked.
   */
  readonly anyOffset: Figure | undefined;
  readonly byOffset: readonly { readonly offset: number; readonly rate: Figure | undefined }[];
}

/** Adds scanned records up, one after the other. */
export function tallyScan(offsets: readonly number[]): {
  add(record: ScannedRecord): void;
  summary(): ScanSummary;
} {
  const byOffset = new Map(offsets.map((offset) => [offset, [] as { patient: string; isHit: boolean }[]]));
  const any: { patient: string; isHit: boolean }[] = [];
  const counts = { numRecords: 0, numTooShort: 0, numExtracted: 0, numBorderline: 0 };
  return {
    add({ group, decisions }) {
      counts.numRecords++;
      if (decisions.length === 0) {
        counts.numTooShort++;
        return;
      }
      const isHit = decisions.some(({ isExtracted }) => isExtracted);
      const isCertain = decisions.some(({ isExtracted, isBorderline }) => isExtracted && !isBorderline);
      if (isHit) counts.numExtracted++;
      if (!isCertain && decisions.some(({ isBorderline }) => isBorderline)) counts.numBorderline++;
      any.push({ patient: group, isHit });
      for (const { offset, isExtracted } of decisions)
        byOffset.get(offset)?.push({ patient: group, isHit: isExtracted });
    },
    summary: () => ({
      ...counts,
      anyOffset: rateOverPatients(any),
      byOffset: [...byOffset].map(([offset, observations]) => ({
        offset,
        rate: rateOverPatients(observations),
      })),
    }),
  };
}
