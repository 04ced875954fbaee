import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

import { MnemoscopeError } from "../../src/errors.js";
import type {
  AuditItem,
  CanaryItem,
  DecoysItem,
  FactItem,
  ProbeItem,
  QuestionItem,
  SpanItem,
  UnitItem,
  VariantsItem,
  VariantText,
} from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";

type Header = Extract<ProbeItem, { kind: "header" }>;
type Group = UnitItem["group"];

/** The frozen probe set with its indices: what probes ask for, without searching. */
export interface ProbeSet {
  readonly header: Header;
  readonly canaries: readonly CanaryItem[];
  /** Canaries of the one-run audit; empty where it is off. */
  readonly audit: readonly AuditItem[];
  readonly units: readonly UnitItem[];
  readonly spans: readonly SpanItem[];
  readonly questions: readonly QuestionItem[];
  readonly facts: readonly FactItem[];
  readonly decoys: readonly DecoysItem[];
  readonly variants: readonly VariantsItem[];
  /** Decoys of a span by its id; undefined where it has none, as in sets prepared before there were any. */
  decoysOf(span: string): DecoysItem | undefined;
  /** The span's value in other texts; undefined as for decoys. */
  variantsOf(span: string): VariantsItem | undefined;
  /** Tokens of a variant, without a separator. @param unit the unit that it was made from. */
  idsOf(variant: VariantText, unit: string): readonly number[];
  /**
   * What `scoreItems` scores: a unit or canary by its id. Throws RUN_CHANGED for an id that the set does not
   * hold.
   */
  byId(id: string): UnitItem | CanaryItem;
  /** Units of a stage's members or controls, in the order of the set; empty where there are none. */
  unitsOf(stage: string, group: Group): readonly UnitItem[];
}

/**
 * Indexes the items of `probe/set.jsonl`. Throws RECORD_CORRUPT where the header is missing, an id stands
 * twice, or a span has no unit.
 */
export function indexProbeSet(items: readonly ProbeItem[]): ProbeSet {
  const corrupt = (what: string): MnemoscopeError =>
    new MnemoscopeError("RECORD_CORRUPT", `probe/set.jsonl ${what}`, {
      remedy: "the file was changed by something else than its owner; prepare the run again",
    });
  const ofKind = <K extends ProbeItem["kind"]>(kind: K) =>
    items.filter((item): item is Extract<ProbeItem, { kind: K }> => item.kind === kind);
  const [header, ...others] = ofKind("header");
  if (header === undefined || others.length > 0) throw corrupt("has no header, or more than one");
  const [canaries, audit, units, spans, questions] = [
    ofKind("canary"),
    ofKind("audit"),
    ofKind("unit"),
    ofKind("span"),
    ofKind("question"),
  ];
  const [decoys, variants, facts] = [ofKind("decoys"), ofKind("variants"), ofKind("fact")];
  const decoysBySpan = new Map(decoys.map((item) => [item.span, item]));
  const variantsBySpan = new Map(variants.map((item) => [item.span, item]));

  const scored = new Map<string, UnitItem | CanaryItem>();
  const byStage = new Map<string, UnitItem[]>();
  for (const item of [...canaries, ...units]) {
    if (scored.has(item.id)) throw corrupt(`holds the id ${item.id} twice`);
    scored.set(item.id, item);
    if (item.kind === "canary") continue;
    const key = `${item.group} ${item.stage}`;
    const list = byStage.get(key);
    if (list === undefined) byStage.set(key, [item]);
    else list.push(item);
  }
  for (const span of spans) {
    const unit = scored.get(span.unit);
    if (unit?.kind !== "unit" || span.end > unit.ids.length || span.start >= span.end)
      throw corrupt(`holds the span ${span.id}, which lies in no unit`);
  }
  const byId = (id: string): UnitItem | CanaryItem => {
    const item = scored.get(id);
    if (item === undefined) throw new MnemoscopeError("RUN_CHANGED", `the probe set holds no item ${id}`);
    return item;
  };
  return {
    header,
    canaries,
    audit,
    units,
    spans,
    questions,
    facts,
    decoys,
    variants,
    decoysOf: (span) => decoysBySpan.get(span),
    variantsOf: (span) => variantsBySpan.get(span),
    idsOf: ({ keep, ids }, unit) => (keep === 0 ? ids : [...byId(unit).ids.slice(0, keep), ...ids]),
    byId,
    unitsOf: (stage, group) => byStage.get(`${group} ${stage}`) ?? [],
  };
}

/** The probe set of a run, as it was prepared. Throws RUN_CHANGED where its hash is another. */
export function readProbeSet(run: RunDirectory, sha256: string): ProbeSet {
  if (createHash("sha256").update(readFileSync(run.probeSetPath)).digest("hex") !== sha256)
    throw new MnemoscopeError("RUN_CHANGED", `${run.probeSetPath} is not what the run was prepared with`, {
      remedy: "restore it, or prepare a new run",
    });
  return indexProbeSet(run.readProbeSet());
}
