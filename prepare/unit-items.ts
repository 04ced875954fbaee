import { deflateSync } from "node:zlib";

import type { Tokenizer } from "../src/checkpoint/tokenizer.js";
import { textOf } from "../src/data/record.js";
import { defined } from "../src/defined.js";
import { invariant } from "../src/errors.js";
import { packSurprisals } from "../src/metrics/surprisal.js";
import { seeded } from "../src/random.js";
import type { UnitItem } from "../src/run/records.js";
import type { ChosenUnit } from "./chosen-unit.js";
import type { StageUnit, StageUnits } from "./collect.js";
import { CommonText } from "./common-text.js";
import type { Survey } from "./survey.js";
import { TemplateIndex } from "./templates.js";
import { guessText } from "./text-guesser.js";

/**
 * The chosen records as the probe set holds them: their tokens, which windows of them stand in others'
 * training records too, and where the tests of extraction start.
 * @param options.stages members and controls, near duplicates removed. @param options.weights training
 * records that a member stands for, by id.
 */
export function unitItems(
  chosen: readonly ChosenUnit[],
  options: {
    readonly stages: readonly StageUnits[];
    readonly weights: ReadonlyMap<string, number>;
    readonly surveys: readonly Survey[];
    readonly tokenizer: Tokenizer;
    readonly seed: number;
  },
): UnitItem[] {
  const { stages, weights, surveys, tokenizer, seed } = options;
  // A placebo's withheld members count as the run itself would have it: its figures are made of the same
  // windows.
  const trained = stages.map(({ stage, members, withheld }) => ({
    stage,
    members: [...members, ...withheld],
  }));
  const { templates, common } = sharedText(
    chosen,
    trained.flatMap(({ members }) => members),
  );
  const trainedIn = new Map<string, string[]>();
  for (const { stage, members } of trained)
    for (const { id } of members) trainedIn.set(id, [...(trainedIn.get(id) ?? []), stage.name]);
  const isPublic = new Map(surveys.map(({ name, source }) => [name, source.isPublic]));

  const guesses = guessesOf(
    chosen.filter(({ unit }) => isPublic.get(unit.source) === false),
    { trained: stages.flatMap(({ members }) => members), vocabSize: tokenizer.vocabSize },
  );

  return chosen.map((own): UnitItem => {
    const { unit, stage, group, numScored } = own;
    const exactStart = (size: 30 | 50): number | undefined => {
      const starts = templates.exactStarts(unit.id, size, unit.lossStart);
      return starts.length === 0 ? undefined : seeded(seed, "exact", size, unit.id).pick(starts);
    };
    return {
      kind: "unit",
      id: unit.id,
      group,
      stage: stage.name,
      source: unit.source,
      patient: unit.patient,
      ids: Array.from(unit.ids.subarray(0, numScored)),
      lossStart: Math.min(unit.lossStart, numScored),
      ...scoredText(own, tokenizer),
      templateStarts30: templates.templateStarts(unit.id, 30),
      templateStarts50: templates.templateStarts(unit.id, 50),
      ...defined({ exact30Start: exactStart(30), exact50Start: exactStart(50) }),
      commonStarts8: common.commonStarts(unit.id),
      ...defined({ weight: weights.get(unit.id) }),
      isPublic: invariant(isPublic.get(unit.source), "a unit's source was surveyed"),
      trainedIn: trainedIn.get(unit.id) ?? [],
      ...defined({ guess: guesses.get(unit.id) }),
    };
  });
}

/**
 * How hard private records are to guess for who knows what is trained on, by id. What a placebo withholds is
 * not known then.
 */
function guessesOf(
  chosen: readonly ChosenUnit[],
  { trained, vocabSize }: { readonly trained: readonly StageUnit[]; readonly vocabSize: number },
): ReadonlyMap<string, string> {
  const texts = chosen.map(({ unit, numScored }) => ({
    id: unit.id,
    patient: unit.patient,
    ids: unit.ids.subarray(0, numScored),
  }));
  const training = [...new Map(trained.map((unit) => [unit.id, unit])).values()];
  const laws = guessText(texts, { training, vocabSize });
  return new Map(
    texts.map(({ id }, i) => [id, packSurprisals(invariant(laws[i], "every record has a law"))] as const),
  );
}

/** Which text of the chosen records stands in others' training records. */
function sharedText(chosen: readonly ChosenUnit[], trained: readonly StageUnit[]) {
  const [templates, common] = [new TemplateIndex(), new CommonText()];
  for (const index of [templates, common]) {
    for (const { unit, numScored } of chosen)
      index.add(unit.id, unit.patient, unit.ids.subarray(0, numScored));
    for (const { patient, ids } of trained) index.see(patient, ids);
  }
  return { templates, common };
}

/** How much text the scored tokens are, and how well it compresses where it is learned. */
function scoredText(
  { unit, record, numScored }: ChosenUnit,
  tokenizer: Tokenizer,
): Pick<UnitItem, "numCharacters" | "zlibBytes"> {
  const text = textOf(record);
  const lossStart = Math.min(unit.lossStart, numScored);
  const isWhole = numScored === unit.ids.length;
  // A record that is scored whole, and learned whole, need not be tokenized again.
  const offsets = lossStart === 0 && isWhole ? [] : tokenizer.encode(text).offsets;
  const numCharacters = isWhole ? text.length : (offsets[numScored - 1]?.[1] ?? text.length);
  const learnedText = text.slice(offsets[lossStart]?.[0] ?? 0, numCharacters);
  return { numCharacters, zlibBytes: deflateSync(learnedText, { level: 6 }).length };
}
