import type { Config, DataSource } from "../config.js";
import { textOf, type DataRecord } from "../data/record.js";
import { MnemoscopeError } from "../errors.js";
import type { Keyed } from "./keyed.js";

/** Which side of the split a patient or document group stands on. */
export type Side = "member" | "validation" | "control";

/** A record that may be used, with what the key says of it. */
export interface SurveyedRecord {
  readonly record: DataRecord;
  /** Name of the data source in the config. */
  readonly source: string;
  /** Keyed hash of the content. */
  readonly contentId: string;
  /** Keyed hash of the patient or document group. */
  readonly patient: string;
  readonly side: Side;
  /** Records are chosen by rising order. */
  readonly order: string;
}

/** What the first reading of a source found: which of its records are used, and counts for run.json. Holds no text. */
export interface Survey {
  readonly name: string;
  readonly source: DataSource;
  readonly numRecords: number;
  readonly numDuplicates: number;
  readonly counts: Readonly<Record<Side, number>>;
  /** Records without the duplicates, and at most `maxRecords` of them; a new reading of the source on every call. */
  records(): AsyncGenerator<SurveyedRecord>;
}

/**
 * Reads a source once: finds exact duplicates (the first one stays) and the hash order.
 * @param read opens the source anew. @throws DATA_EMPTY where it has no record, and what the reader throws.
 */
export async function surveySource(options: {
  readonly name: string;
  readonly source: DataSource;
  readonly read: () => AsyncIterable<DataRecord>;
  readonly keyed: Keyed;
  readonly split: Config["split"];
}): Promise<Survey> {
  const { name, source, read, keyed, split } = options;
  const sideOf = (group: string): Side => {
    const share = keyed.share("split", group);
    return share < split.validation ? "validation" : share < split.validation + split.control ? "control" : "member";
  };
  const describe = (record: DataRecord): SurveyedRecord => {
    const contentId = keyed.id("content", textOf(record));
    return { record, source: name, contentId, patient: keyed.id("patient", record.group), side: sideOf(record.group), order: keyed.id("order", contentId) };
  };

  const seen = new Map<string, { readonly order: string; readonly side: Side }>();
  const duplicates = new Set<number>(); // by place in the source
  let numRecords = 0;
  for await (const record of read()) {
    const { contentId, order, side } = describe(record);
    if (seen.has(contentId)) duplicates.add(numRecords);
    else seen.set(contentId, { order, side });
    numRecords++;
  }
  if (numRecords === 0) throw new MnemoscopeError("DATA_EMPTY", `data source "${name}" has no record`, { remedy: "check its file and the fields named for it" });
  const used = [...seen.values()].sort((a, b) => (a.order < b.order ? -1 : 1)).slice(0, source.maxRecords ?? Infinity);
  const lastOrder = used.at(-1)?.order ?? "";
  const counts: Record<Side, number> = { member: 0, validation: 0, control: 0 };
  for (const { side } of used) counts[side]++;

  async function* records(): AsyncGenerator<SurveyedRecord> {
    let place = 0;
    for await (const record of read()) {
      if (duplicates.has(place++)) continue;
      const described = describe(record);
      if (described.order <= lastOrder) yield described;
    }
  }
  return { name, source, numRecords, numDuplicates: duplicates.size, counts, records };
}
