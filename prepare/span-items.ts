import type { Tokenizer } from "../src/checkpoint/tokenizer.js";
import { chooseSpans, spansOfUnit, type InventoriedSpan, type ValueCensus } from "../src/phi/inventory.js";
import type { Config } from "../src/run/config.js";
import type { Keyed } from "../src/run/keyed.js";
import type { ChosenUnit } from "./chosen-unit.js";

/** The identifiers of the chosen records that are probed, in each stage of members and of controls. */
export function inventoriedSpans(
  chosen: readonly ChosenUnit[],
  options: {
    readonly config: Config;
    readonly tokenizer: Tokenizer;
    readonly census: ValueCensus;
    readonly keyed: Keyed;
  },
): InventoriedSpan[] {
  const { config, tokenizer, census, keyed } = options;
  const spansOf = ({ unit, stage, group, record, identifiers, numScored }: ChosenUnit): InventoriedSpan[] => {
    if (record.kind !== "text" || identifiers === undefined) return [];
    const { id, patient, source } = unit;
    const { text, id: recordId } = record;
    const { offsets } = tokenizer.encode(text);
    return spansOfUnit(
      { id, group, stage: stage.name, patient, recordId, text, ...identifiers, source, offsets, numScored },
      census,
      (parts) => keyed.id("span", parts),
    );
  };
  return config.stages.flatMap((stage) =>
    (["member", "control"] as const).flatMap((group) => {
      const own = chosen.filter((unit) => unit.stage === stage && unit.group === group);
      return chooseSpans(own.flatMap(spansOf), config.probe.spans);
    }),
  );
}
