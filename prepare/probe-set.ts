import type { Tokenizer } from "../src/checkpoint/tokenizer.js";
import { defined } from "../src/defined.js";
import type { Config } from "../src/run/config.js";
import type { Keyed } from "../src/run/keyed.js";
import type { InventoryItem, ProbeItem, QuestionItem } from "../src/run/records.js";
import { canaryItems, type PlannedCanaries } from "./canary-items.js";
import { numScoredOf, type ChosenUnit } from "./chosen-unit.js";
import type { StageUnit, StageUnits } from "./collect.js";
import { factItems } from "./fact-items.js";
import type { OwnedValue } from "./indexed-values.js";
import { questionOf } from "./questions.js";
import { rereadSources, type Reread } from "./reread-sources.js";
import type { StageSample } from "./sample-stages.js";
import { inventoriedSpans } from "./span-items.js";
import type { Survey } from "./survey.js";
import { unitItems } from "./unit-items.js";
import type { ProbedRecord } from "./variant-text.js";
import { variantsOfSpans } from "./variants.js";

/** What is frozen in `probe/`. */
export interface FrozenProbeSet {
  readonly items: readonly ProbeItem[];
  readonly inventory: readonly InventoryItem[];
  /** Identifiers of all records that the index asks for, and of controls. */
  readonly values: readonly OwnedValue[];
}

/**
 * Builds the frozen probe set with its inventory. Goes over the sources once more: for the texts of what was
 * chosen, and for who owns which identifier.
 * @param options.stages members and controls, near duplicates removed. @param options.samples what is probed
 * of them. @throws CANARY_UNSOUND where a canary's prefix stands in a record. @throws RUN_CHANGED where a
 * source is not what it was when it was first read.
 */
export async function buildProbeSet(options: {
  readonly config: Config;
  readonly surveys: readonly Survey[];
  readonly stages: readonly StageUnits[];
  readonly samples: readonly StageSample[];
  /** Records whose identifiers the index holds. */
  readonly asked: readonly StageUnit[];
  readonly canaries: PlannedCanaries | undefined;
  readonly tokenizer: Tokenizer;
  /** Tokens that the model takes at a time. */
  readonly positions: number;
  readonly keyed: Keyed;
}): Promise<FrozenProbeSet> {
  const { config, surveys, stages, samples, canaries, tokenizer, positions, keyed } = options;
  const reread = await rereadSources({
    surveys,
    units: samples.flatMap(({ members, controls, trainQuestions, testQuestions }) =>
      [members, controls, trainQuestions, testQuestions].flat(),
    ),
    asked: options.asked,
    keyed,
    canaries: canaries === undefined ? [] : [...canaries.canaries, ...canaries.audit],
  });
  const chosen = chosenUnits(samples, { reread, positions });
  const weights = new Map(samples.flatMap((sample) => [...sample.weights]));
  const spans = inventoriedSpans(chosen, { config, tokenizer, census: reread.census, keyed });
  // What an attacker who knows less, or another's name, would ask; made now, because texts are not kept.
  const records = new Map(chosen.flatMap(probedRecord).map((record) => [record.unit.id, record]));
  const making = { tokenizer, values: reread.controlValues, maxTokens: positions - 1 };
  const header: ProbeItem = {
    kind: "header",
    schema: 1,
    endOfTextId: tokenizer.endOfTextId,
    alphabetIds: [...(canaries?.alphabetIds ?? [])],
    ...defined({ canaryStage: canaries?.stage }),
  };
  return {
    items: [
      header,
      ...(canaries === undefined ? [] : canaryItems(canaries, keyed)),
      ...unitItems(chosen, { stages, weights, surveys, tokenizer, seed: config.seed }),
      ...spans.map(({ span }) => span),
      ...variantsOfSpans(spans, { ...making, recordOf: (id) => records.get(id) }),
      ...factItems([...records.values()], { ...making, idOf: (parts) => keyed.id("fact", parts) }),
      ...questionItems(samples, { reread, tokenizer, keyed }),
    ],
    inventory: spans.map(({ entry }) => entry),
    values: reread.indexedValues.own(),
  };
}

/** Members and controls of all stages with their texts. */
function chosenUnits(
  samples: readonly StageSample[],
  { reread, positions }: { readonly reread: Reread; readonly positions: number },
): ChosenUnit[] {
  return samples.flatMap(({ stage, members, controls }) =>
    (["member", "control"] as const).flatMap((group) =>
      (group === "member" ? members : controls).map((unit) => ({
        unit,
        stage,
        group,
        ...reread.recordOf(unit),
        numScored: numScoredOf(unit, { stage, positions }),
      })),
    ),
  );
}

/** A chosen record as variants are made of it; none where nobody looked for identifiers. */
function probedRecord({ unit, stage, group, record, identifiers }: ChosenUnit): ProbedRecord[] {
  if (record.kind !== "text" || identifiers === undefined) return [];
  const { text, facts } = record;
  const { id, patient, ids } = unit;
  return [{ text, spans: identifiers.spans, facts, ids, unit: { id, patient, group, stage: stage.name } }];
}

function questionItems(
  samples: readonly StageSample[],
  options: { readonly reread: Reread; readonly tokenizer: Tokenizer; readonly keyed: Keyed },
): QuestionItem[] {
  const { reread, tokenizer, keyed } = options;
  return samples.flatMap(({ stage, trainQuestions, testQuestions }) =>
    (["train", "test"] as const).flatMap((split) =>
      (split === "train" ? trainQuestions : testQuestions).flatMap((unit) => {
        const { record } = reread.recordOf(unit);
        if (record.kind !== "instruction") return [];
        const id = keyed.id("question", unit.contentId);
        return questionOf(record, { tokenizer, place: { id, split, stage: stage.name } }) ?? [];
      }),
    ),
  );
}
