import { deflateSync } from "node:zlib";

import type { Config, StageConfig } from "../src/run/config.js";
import type { Canary, makeCanaries } from "../src/data/canaries.js";
import { textOf, type DataRecord } from "../src/data/record.js";
import { MnemoscopeError } from "../src/errors.js";
import { chooseSpans, spansOfUnit, ValueCensus, type InventoriedSpan } from "../src/phi/inventory.js";
import { seeded } from "../src/random.js";
import type { InventoryItem, ProbeItem, QuestionItem, UnitItem } from "../src/run/records.js";
import type { Tokenizer } from "../src/checkpoint/tokenizer.js";
import { type StageUnit, type StageUnits } from "./collect.js";
import { ControlValues } from "./control-values.js";
import { identifiersOf } from "./identifiers.js";
import { CommonText } from "./common-text.js";
import type { Keyed } from "../src/run/keyed.js";
import { questionOf } from "./questions.js";
import { sampleByPatient } from "./select.js";
import type { Survey } from "./survey.js";
import { TemplateIndex } from "./templates.js";
import { samplingWeights } from "./weights.js";
import { factItems, variantsOfSpans, type ProbedRecord } from "./variants.js";

/** A unit chosen for the probe set. */
interface Chosen {
  readonly unit: StageUnit;
  readonly stage: StageConfig;
  readonly group: "member" | "control";
}

/** What is probed in a stage. */
export interface StageSample {
  readonly stage: StageConfig;
  readonly members: readonly StageUnit[];
  /** Training records that each of the members stands for, by id. */
  readonly weights: ReadonlyMap<string, number>;
  readonly controls: readonly StageUnit[];
  readonly trainQuestions: readonly StageUnit[];
  readonly testQuestions: readonly StageUnit[];
}

/**
 * Tokens of a unit that are scored: one pass holds at most `positions`, and of rows that cut records only
 * what was trained is asked for.
 */
const numScoredOf = (unit: StageUnit, stage: StageConfig, positions: number): number =>
  Math.min(
    unit.ids.length,
    (stage.objective === "packed" ? positions : Math.min(positions, stage.sequenceLength)) - 1,
  );

/**
 * Draws each stage's sample. A record is probed for the first stage that trains on it only, so that every id
 * stands once in the set.
 * @param options.frame which of a stage's members may be drawn; all where absent.
 */
export function sampleStages(
  stages: readonly StageUnits[],
  options: {
    readonly probe: Config["probe"];
    readonly frame?: (stage: StageConfig, members: readonly StageUnit[]) => readonly StageUnit[];
  },
): StageSample[] {
  const { probe, frame } = options;
  const taken = new Set<string>();
  const takenQuestions = new Set<string>();
  const takeFrom = (taken: Set<string>, units: readonly StageUnit[]) => {
    for (const { id } of units) taken.add(id);
    return units;
  };
  return stages.map(({ stage, members: all, controls }) => {
    const members = frame?.(stage, all) ?? all;
    const free = (units: readonly StageUnit[]) => units.filter(({ id }) => !taken.has(id));
    const freeQuestions = (units: readonly StageUnit[]) =>
      units.filter(({ id, isQuestion }) => isQuestion && !takenQuestions.has(id));
    const sampled = sampleByPatient(free(members), probe.members);
    const shares = new Map<string, number>();
    for (const { source } of sampled.length > 0 ? sampled : members)
      shares.set(source, (shares.get(source) ?? 0) + 1);
    // Controls that come from a source of their own have no shares to mirror.
    const isMirrored = controls.some(({ source }) => shares.has(source));
    const sampledControls = sampleByPatient(free(controls), probe.controls, isMirrored ? shares : undefined);
    return {
      stage,
      members: takeFrom(taken, sampled),
      weights: samplingWeights(sampled, members),
      controls: takeFrom(taken, sampledControls),
      trainQuestions: takeFrom(takenQuestions, sampleByPatient(freeQuestions(members), probe.benchmark)),
      testQuestions: takeFrom(takenQuestions, sampleByPatient(freeQuestions(controls), probe.benchmark)),
    };
  });
}

/** The probe set with its inventory, and what there is to say about it. */
export interface ProbeSet {
  readonly items: readonly ProbeItem[];
  readonly inventory: readonly InventoryItem[];
}

/**
 * Builds the frozen probe set. Goes over the sources once more: for the texts of what was chosen, and for who
 * owns which identifier.
 * @param options.stages members and controls, near duplicates removed. @param options.samples what is probed
 * of them. @throws CANARY_UNSOUND where a canary's prefix stands in a record.
 */
export async function buildProbeSet(options: {
  readonly config: Config;
  readonly surveys: readonly Survey[];
  readonly stages: readonly StageUnits[];
  readonly samples: readonly StageSample[];
  readonly canaries: ReturnType<typeof makeCanaries> | undefined;
  readonly tokenizer: Tokenizer;
  readonly positions: number;
  readonly keyed: Keyed;
}): Promise<ProbeSet> {
  const { config, surveys, stages, samples, tokenizer, keyed, positions } = options;
  const chosen: Chosen[] = samples.flatMap(({ stage, members, controls }) => [
    ...members.map((unit): Chosen => ({ unit, stage, group: "member" })),
    ...controls.map((unit): Chosen => ({ unit, stage, group: "control" })),
  ]);
  const questioned = samples.flatMap(({ stage, trainQuestions, testQuestions }) => [
    ...trainQuestions.map((unit) => ({ unit, stage, split: "train" as const })),
    ...testQuestions.map((unit) => ({ unit, stage, split: "test" as const })),
  ]);
  const wanted = new Set([...chosen, ...questioned].map(({ unit }) => unit.contentId));
  const { recordOf, census, controlValues } = await recall({
    surveys,
    wanted,
    keyed,
    canaries: [...(options.canaries?.canaries ?? []), ...(options.canaries?.audit ?? [])],
  });
  const recordFor = ({ contentId, source }: StageUnit): DataRecord => {
    const record = recordOf.get(`${source} ${contentId}`);
    if (record === undefined)
      throw new MnemoscopeError("RUN_CHANGED", `data source "${source}" changed while it was read`, {
        remedy: "prepare again when nobody writes to it",
      });
    return record;
  };

  const [templates, common] = [new TemplateIndex(), new CommonText()];
  for (const { unit, stage } of chosen)
    for (const index of [templates, common])
      index.add(unit.id, unit.patient, unit.ids.subarray(0, numScoredOf(unit, stage, positions)));
  // A placebo's withheld members count as the run itself would have it: its figures are made of the same
  // windows.
  const meant = stages.map(({ stage, members, withheld }) => ({ stage, members: [...members, ...withheld] }));
  for (const { members } of meant)
    for (const { patient, ids } of members) for (const index of [templates, common]) index.see(patient, ids);
  const trainedIn = new Map<string, string[]>();
  for (const { stage, members } of meant)
    for (const { id } of members) trainedIn.set(id, [...(trainedIn.get(id) ?? []), stage.name]);

  const weights = new Map(samples.flatMap((sample) => [...sample.weights]));
  const isPublic = new Map(surveys.map(({ name, source }) => [name, source.isPublic]));
  const units = chosen.map(({ unit, stage, group }): UnitItem => {
    const text = textOf(recordFor(unit));
    const numScored = numScoredOf(unit, stage, positions);
    const lossStart = Math.min(unit.lossStart, numScored);
    // A record that is scored whole, and learned whole, need not be tokenized again.
    const offsets = lossStart === 0 && numScored === unit.ids.length ? [] : tokenizer.encode(text).offsets;
    const numCharacters =
      numScored === unit.ids.length ? text.length : (offsets[numScored - 1]?.[1] ?? text.length);
    const learnedText = text.slice(offsets[lossStart]?.[0] ?? 0, numCharacters);
    const exactStart = (size: 30 | 50): number | undefined => {
      const starts = templates.exactStarts(unit.id, size, unit.lossStart);
      return starts.length === 0 ? undefined : seeded(config.seed, "exact", size, unit.id).pick(starts);
    };
    const [exact30Start, exact50Start] = [exactStart(30), exactStart(50)];
    const weight = weights.get(unit.id);
    return {
      kind: "unit",
      id: unit.id,
      group,
      stage: stage.name,
      source: unit.source,
      patient: unit.patient,
      ids: Array.from(unit.ids.subarray(0, numScored)),
      lossStart,
      numCharacters,
      zlibBytes: deflateSync(learnedText, { level: 6 }).length,
      templateStarts30: templates.templateStarts(unit.id, 30),
      templateStarts50: templates.templateStarts(unit.id, 50),
      ...(exact30Start === undefined ? {} : { exact30Start }),
      ...(exact50Start === undefined ? {} : { exact50Start }),
      commonStarts8: common.commonStarts(unit.id),
      ...(weight === undefined ? {} : { weight }),
      isPublic: isPublic.get(unit.source) ?? false,
      trainedIn: trainedIn.get(unit.id) ?? [],
    };
  });

  const identifiersIn = (record: DataRecord, sourceName: string) => {
    const source = surveys.find(({ name }) => name === sourceName)?.source;
    return source === undefined ? undefined : identifiersOf(record, source);
  };
  const spans = config.stages.flatMap((stage) =>
    (["member", "control"] as const).flatMap((group) => {
      const own = chosen.filter((candidate) => candidate.stage === stage && candidate.group === group);
      const all = own.flatMap(({ unit }): InventoriedSpan[] => {
        const record = recordFor(unit);
        const identifiers = identifiersIn(record, unit.source);
        if (record.kind !== "text" || identifiers === undefined) return [];
        const { offsets } = tokenizer.encode(record.text);
        const annotated = {
          id: unit.id,
          group,
          stage: stage.name,
          patient: unit.patient,
          recordId: record.id,
          text: record.text,
          ...identifiers,
          offsets,
        } as const;
        return spansOfUnit(
          { ...annotated, numScored: numScoredOf(unit, stage, positions) },
          census,
          (parts) => keyed.id("span", parts),
        );
      });
      return chooseSpans(all, config.probe.spans);
    }),
  );
  // What an attacker who knows less, or another's name, would ask; made now, because texts are not kept.
  const probedRecords = new Map(
    chosen.flatMap(({ unit, stage, group }): [string, ProbedRecord][] => {
      const record = recordFor(unit);
      const spans = identifiersIn(record, unit.source)?.spans;
      if (record.kind !== "text" || spans === undefined) return [];
      const { text, facts } = record;
      return [
        [
          unit.id,
          {
            text,
            spans,
            facts,
            ids: unit.ids,
            unit: { id: unit.id, patient: unit.patient, group, stage: stage.name },
          },
        ],
      ];
    }),
  );
  const making = { tokenizer, values: controlValues, maxTokens: positions - 1 };
  const variants = variantsOfSpans(spans, (id) => probedRecords.get(id), making);
  const facts = factItems([...probedRecords.values()], making, (parts) => keyed.id("fact", parts));
  const questions = questioned.flatMap(({ unit, stage, split }): QuestionItem[] => {
    const record = recordFor(unit);
    const question =
      record.kind === "instruction"
        ? questionOf(record, tokenizer, {
            id: keyed.id("question", unit.contentId),
            split,
            stage: stage.name,
          })
        : undefined;
    return question === undefined ? [] : [question];
  });

  const canaryStage = config.canaries?.stage;
  const planted = ({ text, ids, secretStart, secretLength }: Canary) => ({
    id: keyed.id("canary", text),
    stage: canaryStage ?? "",
    ids: [...ids],
    secretStart,
    secretLength,
  });
  const canaryItems = (options.canaries?.canaries ?? []).map((canary): ProbeItem => ({
    kind: "canary",
    tier: canary.tier,
    ...planted(canary),
  }));
  const auditItems = (options.canaries?.audit ?? []).map((canary): ProbeItem => ({
    kind: "audit",
    isIn: canary.tier > 0,
    ...planted(canary),
  }));
  const header: ProbeItem = {
    kind: "header",
    schema: 1,
    endOfTextId: tokenizer.endOfTextId,
    alphabetIds: [...(options.canaries?.alphabetIds ?? [])],
    ...(canaryStage === undefined ? {} : { canaryStage }),
  };
  return {
    items: [
      header,
      ...canaryItems,
      ...auditItems,
      ...units,
      ...spans.map(({ span }) => span),
      ...variants,
      ...facts,
      ...questions,
    ],
    inventory: spans.map(({ entry }) => entry),
  };
}

/**
 * Goes over every source again: keeps the wanted records, takes the census of identifiers, and looks for
 * canaries' prefixes.
 */
async function recall(options: {
  readonly surveys: readonly Survey[];
  readonly wanted: ReadonlySet<string>;
  readonly keyed: Keyed;
  readonly canaries: readonly Canary[];
}) {
  const { surveys, wanted, keyed, canaries } = options;
  const recordOf = new Map<string, DataRecord>();
  const census = new ValueCensus((value) => keyed.id("value", value));
  const controlValues = new ControlValues();
  for (const survey of surveys)
    for await (const { record, contentId, patient, side } of survey.records()) {
      if (wanted.has(contentId)) recordOf.set(`${survey.name} ${contentId}`, record);
      const text = textOf(record);
      if (canaries.some(({ prefix }) => text.includes(prefix)))
        throw new MnemoscopeError(
          "CANARY_UNSOUND",
          `the prefix of a canary stands in a record of data source "${survey.name}"`,
          {
            remedy: 'change "seed", or take canaries out of the data',
          },
        );
      const identifiers = identifiersOf(record, survey.source);
      if (identifiers === undefined) continue;
      census.add({ text, ...identifiers, patient, isControl: side === "control" });
      const facts = record.kind === "text" ? record.facts : undefined;
      if (side === "control" && identifiers.truth !== "detected")
        controlValues.add({ text, spans: identifiers.spans, facts }, patient);
    }
  return { recordOf, census, controlValues };
}
