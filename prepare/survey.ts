import type { Config, DataSource } from "../src/run/config.js";
import type { ReadCounts } from "../src/data/read-counts.js";
import { readRecords } from "../src/data/read.js";
import { textOf, type DataRecord } from "../src/data/record.js";
import { invariant, MnemoscopeError } from "../src/errors.js";
import type { Keyed } from "../src/run/keyed.js";
import { sha256OfFiles, TextHash } from "./source-hash.js";

/** The part of the data, by the split, that a patient or document group belongs to. */
export type SplitPart = "member" | "validation" | "control";

/** A record that may be used, with what the key says of it. */
export interface SurveyedRecord {
  readonly record: DataRecord;
  /** Name of the data source in the config. */
  readonly source: string;
  /** Keyed hash of the content. */
  readonly contentId: string;
  /** Keyed hash of the patient or document group. */
  readonly patient: string;
  readonly part: SplitPart;
  /** Records are chosen by rising order. */
  readonly order: string;
}

/** What the first reading of a source found: which of its records are used, and counts for run.json. */
export interface Survey {
  readonly name: string;
  readonly source: DataSource;
  /** As `sha256OfSource`. */
  readonly sha256: string;
  readonly numRecords: number;
  readonly numDuplicates: number;
  /** What the reader left out. */
  readonly leftOut: Readonly<ReadCounts>;
  readonly counts: Readonly<Record<SplitPart, number>>;
  /**
   * Records without the duplicates, and at most `maxRecords` of them: from memory by rising order where there
   * was room for the source, else by reading it anew, in its own order.
   */
  records(): Iterable<SurveyedRecord> | AsyncIterable<SurveyedRecord>;
}

/**
 * Characters of records that are held in memory over all sources, so that sources of common size are read and
 * parsed once.
 */
const maxHeldCharacters = 32 * 2 ** 20;

/** Room for the texts of records, shared by the sources of a preparation. */
export class HeldText {
  #free: number;

  constructor(maxCharacters: number = maxHeldCharacters) {
    this.#free = maxCharacters;
  }

  /** Whether there was room for so many characters; it is taken then. */
  take(numCharacters: number): boolean {
    if (numCharacters > this.#free) return false;
    this.#free -= numCharacters;
    return true;
  }

  giveBack(numCharacters: number): void {
    this.#free += numCharacters;
  }
}

/**
 * Reads a source once: finds exact duplicates (the first one stays) and the hash order.
 * @param options.held takes the source's records if they fit. @throws DATA_EMPTY where it has no record, and
 * what the reader throws.
 */
export async function surveySource(options: {
  readonly name: string;
  readonly source: DataSource;
  readonly keyed: Keyed;
  readonly split: Config["split"];
  readonly held: HeldText;
}): Promise<Survey> {
  const { name, source, keyed, split, held } = options;
  const partOf = (group: string): SplitPart => {
    const share = keyed.share("split", group);
    return share < split.validation
      ? "validation"
      : share < split.validation + split.control
        ? "control"
        : "member";
  };
  const describe = (record: DataRecord): SurveyedRecord => {
    const contentId = keyed.id("content", textOf(record));
    const patient = keyed.id("patient", record.group);
    return {
      record,
      source: name,
      contentId,
      patient,
      part: partOf(record.group),
      order: keyed.id("order", contentId),
    };
  };

  const leftOut: ReadCounts = { numEmpty: 0, numTorn: 0 };
  const seen = new Map<string, { readonly order: string; readonly part: SplitPart }>();
  const duplicates = new Set<number>(); // by place in the source
  let inMemory: SurveyedRecord[] | undefined = [];
  let numHeld = 0; // characters
  const generated = new TextHash();
  let numRecords = 0;
  for await (const record of readRecords(source, leftOut)) {
    if (!("path" in source)) generated.add(record);
    const described = describe(record);
    if (seen.has(described.contentId)) duplicates.add(numRecords);
    else {
      seen.set(described.contentId, { order: described.order, part: described.part });
      const numCharacters = textOf(record).length;
      if (inMemory !== undefined && held.take(numCharacters)) {
        inMemory.push(described);
        numHeld += numCharacters;
      } else if (inMemory !== undefined) {
        held.giveBack(numHeld);
        inMemory = undefined;
      }
    }
    numRecords++;
  }
  if (numRecords === 0)
    throw new MnemoscopeError("DATA_EMPTY", `data source "${name}" has no record`, {
      remedy: "check its file and the fields named for it",
    });

  const byOrder = <T extends { readonly order: string }>(records: Iterable<T>): T[] =>
    [...records].sort((a, b) => (a.order < b.order ? -1 : 1));
  const used = byOrder(seen.values()).slice(0, source.maxRecords ?? Infinity);
  const lastOrder = invariant(used.at(-1), "a source that has records has used ones").order;
  const counts: Record<SplitPart, number> = { member: 0, validation: 0, control: 0 };
  for (const { part } of used) counts[part]++;

  async function* readAnew(): AsyncGenerator<SurveyedRecord> {
    let place = 0;
    for await (const record of readRecords(source)) {
      if (duplicates.has(place++)) continue;
      const described = describe(record);
      if (described.order <= lastOrder) yield described;
    }
  }
  const sorted = inMemory === undefined ? undefined : byOrder(inMemory).slice(0, used.length);
  return {
    name,
    source,
    sha256: "path" in source ? await sha256OfFiles(source) : generated.digest(),
    numRecords,
    numDuplicates: duplicates.size,
    leftOut,
    counts,
    records: sorted === undefined ? readAnew : () => sorted,
  };
}
