import type { Canary } from "../src/data/canaries.js";
import { textOf, type DataRecord } from "../src/data/record.js";
import { MnemoscopeError } from "../src/errors.js";
import { ValueCensus } from "../src/phi/inventory.js";
import type { Keyed } from "../src/run/keyed.js";
import type { StageUnit } from "./collect.js";
import { ControlValues } from "./control-values.js";
import { identifiersOf, type Identifiers } from "./identifiers.js";
import { IndexedValues } from "./indexed-values.js";
import type { Survey } from "./survey.js";

/** A record that is probed, with its text, and the identifiers in it where somebody looked for them. */
export interface RereadRecord {
  readonly record: DataRecord;
  readonly identifiers: Identifiers | undefined;
}

/** What a second reading of the sources gives. */
export interface Reread {
  /** The record of a unit that was asked for. @throws RUN_CHANGED where its source no longer holds it. */
  recordOf(unit: StageUnit): RereadRecord;
  /** Who owns which identifier. */
  readonly census: ValueCensus;
  /** Identifiers of all records that the index asks for, probed or not, and of controls. */
  readonly indexedValues: IndexedValues;
  readonly controlValues: ControlValues;
}

/**
 * Goes over every source again: keeps the records of `units`, takes the census of identifiers, and looks for
 * canaries' prefixes.
 * @throws CANARY_UNSOUND where a canary's prefix stands in a record.
 */
export async function rereadSources(options: {
  readonly surveys: readonly Survey[];
  readonly units: readonly StageUnit[];
  /** Records whose identifiers the model must not say unasked. */
  readonly asked: readonly StageUnit[];
  readonly keyed: Keyed;
  readonly canaries: readonly Canary[];
}): Promise<Reread> {
  const { surveys, keyed, canaries } = options;
  const wanted = new Set(options.units.map(({ contentId }) => contentId));
  const asked = new Set(options.asked.map(({ contentId }) => contentId));
  const records = new Map<string, RereadRecord>();
  const census = new ValueCensus((value) => keyed.id("value", value));
  const indexedValues = new IndexedValues(census);
  const controlValues = new ControlValues();
  for (const survey of surveys)
    for await (const { record, contentId, patient, part } of survey.records()) {
      const text = textOf(record);
      if (canaries.some(({ prefix }) => text.includes(prefix)))
        throw new MnemoscopeError(
          "CANARY_UNSOUND",
          `the prefix of a canary stands in a record of data source "${survey.name}"`,
          { remedy: 'change "seed", or take canaries out of the data' },
        );
      const identifiers = identifiersOf(record, survey.source);
      if (wanted.has(contentId)) records.set(`${survey.name} ${contentId}`, { record, identifiers });
      if (identifiers === undefined) {
        census.addElsewhere(text);
        continue;
      }
      census.add({ text, ...identifiers, patient, isControl: part === "control", source: survey.name });
      const group = asked.has(contentId) ? "member" : part === "control" ? part : undefined;
      if (group !== undefined && !survey.source.isPublic)
        indexedValues.add({ text, identifiers, source: survey.name }, { patient, group });
      const facts = record.kind === "text" ? record.facts : undefined;
      if (part === "control" && identifiers.truth !== "detected")
        controlValues.add({ text, spans: identifiers.spans, facts }, patient);
    }
  return {
    recordOf: ({ contentId, source }) => {
      const record = records.get(`${source} ${contentId}`);
      if (record !== undefined) return record;
      throw new MnemoscopeError("RUN_CHANGED", `data source "${source}" changed while it was read`, {
        remedy: "prepare again when nobody writes to it",
      });
    },
    census,
    indexedValues,
    controlValues,
  };
}
