import type { Config, StageConfig } from "../src/run/config.js";
import { textOf, type DataRecord } from "../src/data/record.js";
import { MnemoscopeError } from "../src/errors.js";
import type { Encoding, Tokenizer } from "../src/checkpoint/tokenizer.js";
import type { Keyed } from "../src/run/keyed.js";
import { FirstByOrder } from "./select.js";
import type { Survey } from "./survey.js";

/** A record as a stage trains on it, or would have trained on it. Holds tokens, no text. */
export interface StageUnit {
  readonly contentId: string;
  /** Keyed id, the same in every stage. */
  readonly id: string;
  readonly patient: string;
  /** Name of the data source in the config. */
  readonly source: string;
  /** Tokens of the whole record, without separators. */
  readonly ids: Int32Array;
  /** Tokens before this one are a prompt and carry no loss. */
  readonly lossStart: number;
  /** Whether it is a benchmark question: it has a right option and others. */
  readonly isQuestion: boolean;
}

/** What a stage may train on and be compared with. */
export interface StageUnits {
  readonly stage: StageConfig;
  /** Records that the stage trains on, by rising order. */
  readonly members: readonly StageUnit[];
  /** Members that a placebo keeps from training; in a run itself there are none. */
  readonly withheld: readonly StageUnit[];
  /**
   * Records of the same sources and lengths that no stage trains on, by rising order; near duplicates of
   * members still among them.
   */
  readonly controls: readonly StageUnit[];
  /**
   * Records of the validation patients, of the same sources and lengths, by rising order: what the loss
   * beside training is computed over. Neither trained on nor probed.
   */
  readonly validation: readonly StageUnit[];
  /**
   * Members passed over for their length: those that stand, by order, before the last one that the stage
   * trains on.
   */
  readonly numLeftOut: number;
}

/**
 * Candidates kept for every control wanted: near duplicates are dropped later, and sources take their shares.
 */
const candidatesPerControl = 2;

/**
 * Validation records of a stage at most: their loss is computed at every epoch's end, and is to cost little
 * beside the epoch.
 */
const maxValidationRecords = 100;

/**
 * Where the loss of a record starts: 0 for text, for an instruction the first token with a character of the
 * completion.
 */
function lossStartOf(record: DataRecord, encoding: Encoding, objective: StageConfig["objective"]): number {
  if (record.kind === "text" || objective !== "instructions") return 0;
  const first = encoding.offsets.findIndex(([, end]) => end > record.prompt.length);
  return first < 0 ? encoding.ids.length : first;
}

/**
 * Whether a stage can use a record of this many tokens. An instruction that rows would cut loses its answer:
 * it is left out whole.
 */
function fits(stage: StageConfig, numTokens: number): boolean {
  if (numTokens < Math.max(1, stage.minRecordTokens ?? 1) || numTokens > (stage.maxRecordTokens ?? Infinity))
    return false;
  return stage.objective !== "instructions" || numTokens + 1 <= stage.sequenceLength;
}

/**
 * Bounds on the tokens of a text that need no tokenizer: one for every word at least, one for every byte at
 * most.
 */
function couldFit(stage: StageConfig, text: string): boolean {
  if (stage.minRecordTokens !== undefined && Buffer.byteLength(text) < stage.minRecordTokens) return false;
  const most = Math.min(
    stage.maxRecordTokens ?? Infinity,
    stage.objective === "instructions" ? stage.sequenceLength - 1 : Infinity,
  );
  return most === Infinity || (text.match(/\S+/g)?.length ?? 0) <= most;
}

/**
 * Keeps, for each stage, the members it trains on and candidates for its controls. Only what a stage might
 * keep is tokenized.
 * @throws DATA_EMPTY where a stage has nothing to train on.
 */
export async function collectUnits(options: {
  readonly surveys: readonly Survey[];
  readonly config: Config;
  readonly tokenizer: Tokenizer;
  readonly keyed: Keyed;
  /** Members kept for every record that a stage trains on; 1 where absent. */
  readonly membersPerRecord?: number;
}): Promise<StageUnits[]> {
  const { surveys, config, tokenizer, keyed, membersPerRecord = 1 } = options;
  const numCandidates = candidatesPerControl * Math.max(config.probe.controls, config.probe.benchmark);
  const collecting = config.stages.map((stage) => ({
    stage,
    members: new FirstByOrder<StageUnit>(
      stage.trainingRecords === undefined ? undefined : stage.trainingRecords * membersPerRecord,
    ),
    controls: new FirstByOrder<StageUnit>(numCandidates),
    validation: new FirstByOrder<StageUnit>(maxValidationRecords),
  }));
  for (const survey of surveys) {
    const users = collecting.filter(({ stage }) => stage.data.includes(survey.name));
    if (users.length === 0) continue;
    for await (const { record, contentId, patient, part, order } of survey.records()) {
      // Tokenized at most once, and only where a stage might keep it.
      const text = textOf(record);
      let encoding: Encoding | undefined;
      for (const { stage, members, controls, validation } of users) {
        ({ member: members, control: controls, validation })[part].offer(order, () => {
          if (couldFit(stage, text)) encoding ??= tokenizer.encode(text);
          if (encoding === undefined || !fits(stage, encoding.ids.length)) return undefined;
          const { ids } = encoding;
          const isQuestion =
            record.kind === "instruction" && record.label !== undefined && record.options !== undefined;
          return {
            contentId,
            id: keyed.id("unit", contentId),
            patient,
            source: survey.name,
            ids,
            lossStart: lossStartOf(record, encoding, stage.objective),
            isQuestion,
          };
        });
      }
    }
  }
  return collecting.map(({ stage, members, controls, validation }) => {
    // A text that two sources hold is trained on once.
    const kept = differentItems(members);
    if (kept.length === 0)
      throw new MnemoscopeError("DATA_EMPTY", `stage "${stage.name}" has no record to train on`, {
        remedy:
          members.numPassedOver > 0
            ? `${members.numPassedOver} records were left out for their length: change ` +
              "minRecordTokens, maxRecordTokens or sequenceLength"
            : "give it more data, or a smaller share to validation and controls",
      });
    return {
      stage,
      members: kept,
      withheld: [],
      controls: differentItems(controls),
      validation: differentItems(validation),
      numLeftOut: members.numPassedOver,
    };
  });
}

/** What was kept, each text once. */
const differentItems = (kept: FirstByOrder<StageUnit>): StageUnit[] => [
  ...new Map(kept.items().map((unit) => [unit.id, unit])).values(),
];
