import { z } from "zod";

import { configSchema, packings } from "./config.js";

/**
 * Schema of every record that trainer and monitor exchange: the contract. Readers accept schema versions up
 * to `schemaVersion`, refuse newer ones by name and keep unknown fields (hence the loose objects). Ids of
 * records and patients are keyed hashes, never the user's. `docs/run-directory.md` explains the files; epochs
 * count from 1 within a stage, epoch 0 is the model before training (stage `base`); `step` counts weight
 * updates from the run's start, over all stages.
 */
export const schemaVersion = 1;

/** Name of the pseudo-stage that holds the model before training; its one checkpoint is `base-e0`. */
export const baseStage = "base";

/** Name of a checkpoint: its folder below `checkpoints/`. */
export const checkpointName = (stage: string, epoch: number): string => `${stage}-e${epoch}`;

/**
 * What every appended record carries: line number within its file, time of writing (ms since 1970), attempt
 * of the writing process.
 */
const stamp = { seq: z.int().nonnegative(), timeMs: z.number(), attempt: z.int().positive() };
/** Where in training a record belongs. */
const position = { stage: z.string(), epoch: z.int().nonnegative(), step: z.int().nonnegative() };

/**
 * The version of a checkpoint that was probed: its name, and the attempt of the trainer that wrote it (a
 * resumed trainer writes a name again).
 */
const probed = { checkpoint: z.string(), trainerAttempt: z.int().positive() };

// ---------------------------------------------------------------- run.json

export const runSchema = z.looseObject({
  schema: z.int(),
  name: z.string(),
  createdMs: z.number(),
  config: configSchema,
  /** Versions of program, Node, engine. */
  versions: z.record(z.string(), z.string()),
  threads: z.int().positive(),
  model: z.looseObject({
    path: z.string().optional(),
    sha256: z.string(),
    numParameters: z.int().positive(),
    vocabSize: z.int().positive(),
    positions: z.int().positive(),
    /** Rates that config.json asks for in training, by its keys. Absent in older runs. */
    dropout: z.record(z.string(), z.number()).optional(),
  }),
  tokenizer: z.looseObject({ path: z.string(), sha256: z.string(), endOfTextId: z.int().nonnegative() }),
  /** Hash over the bytes of every data file, by source; for `notes`, of the generated text. */
  data: z.record(
    z.string(),
    z.looseObject({
      sha256: z.string(),
      numRecords: z.int(),
      numDuplicates: z.int(),
      members: z.int(),
      validation: z.int(),
      controls: z.int(),
      droppedControls: z.int(),
    }),
  ),
  probe: z.looseObject({
    sha256: z.string(),
    rulesSha256: z.string(),
    /** Probed checkpoints planned, base included: K of the statistics. */
    plannedLooks: z.int().positive(),
    looksByStage: z.record(z.string(), z.int().nonnegative()),
    counts: z.record(z.string(), z.int().nonnegative()),
    /**
     * Of how many patients of a stage each rule can tell, by the sizes of the probe set; a rule of which that
     * is not known before training is left out. Absent in older runs.
     */
    reach: z
      .array(z.looseObject({ rule: z.string(), stage: z.string(), patients: z.int().nonnegative() }))
      .optional(),
    /**
     * The index of all training records, what unconditional generation is looked up in: hash of
     * probe/index.jsonl, its identifiers, and windows of 30 tokens in probe/records.bin. Absent in older
     * runs, and where every source is public.
     */
    index: z
      .looseObject({
        sha256: z.string(),
        numValues: z.int().nonnegative(),
        numWindows: z.int().nonnegative(),
      })
      .optional(),
  }),
  stages: z.array(
    z.looseObject({
      name: z.string(),
      numRows: z.int().positive(),
      numTokens: z.int().positive(),
      stepsPerEpoch: z.int().positive(),
      numUnits: z.int().nonnegative(),
      numCanaryCopies: z.int().nonnegative(),
      /** Of `numTokens`, those of canaries, the audit's too. Absent in older runs. */
      numCanaryTokens: z.int().nonnegative().optional(),
      firstStep: z.int().nonnegative(),
      rowsSha256: z.string(),
      /** Of `packed` rows. Absent in older runs, which are packed the classic way. */
      packing: z.enum(packings).optional(),
      /** Probed members that row edges cut. Absent in older runs. */
      numMembersCut: z.int().nonnegative().optional(),
      /**
       * The stage's training records by source, duplicates left out: how many, and their tokens that carry
       * loss. Absent in older runs.
       */
      sources: z
        .record(
          z.string(),
          z.looseObject({ numUnits: z.int().nonnegative(), numTokens: z.int().nonnegative() }),
        )
        .optional(),
      /**
       * Rows of validation patients' records, over which the loss beside training is computed. Absent in
       * older runs, and where a stage has no such record.
       */
      validation: z
        .looseObject({
          numRows: z.int().positive(),
          numTokens: z.int().positive(),
          numUnits: z.int().positive(),
          rowsSha256: z.string(),
        })
        .optional(),
    }),
  ),
  /**
   * Present where the run is a placebo: what is probed was withheld from training, so that every alarm is a
   * false one. See `prepare/placebo.ts`.
   */
  placebo: z
    .looseObject({
      /** Probed members, and the records that the run itself would have trained on, withheld with them. */
      numProbed: z.int().nonnegative(),
      numPatients: z.int().nonnegative(),
      numRecords: z.int().nonnegative(),
      numCanaries: z.int().nonnegative(),
    })
    .optional(),
  /** Plain sentences of the pre-flight: what was checked, what was dropped and why. */
  notes: z.array(z.string()),
});
export type Run = z.infer<typeof runSchema>;

// ---------------------------------------------------------------- training/<stage>.jsonl and
// training/<stage>.validation.jsonl (prepare -> trainer)

/**
 * One row of a stage's training data, or of its validation records. `labels[t]` is the token to be predicted
 * at position t; `noLabel` carries no loss.
 */
export const trainingRowSchema = z.object({
  ids: z.array(z.int().nonnegative()),
  labels: z.array(z.int()),
  /** Units in the row: keyed id, first position, number of tokens. */
  units: z.array(z.tuple([z.string(), z.int().nonnegative(), z.int().positive()])),
  /**
   * First positions of the row's documents, the first of them 0: what no position before it is seen from.
   * Absent where the row is one sequence.
   */
  starts: z.array(z.int().nonnegative()).optional(),
});
export type TrainingRow = z.infer<typeof trainingRowSchema>;

// ---------------------------------------------------------------- trainer.jsonl

export const trainerRecordSchema = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("run-start"),
    ...stamp,
    resumedFrom: z.string().optional(),
    overrideStop: z.boolean().optional(),
    engine: z.string(),
    threads: z.int().positive(),
    numSteps: z.int().nonnegative(),
  }),
  z.looseObject({
    kind: z.literal("stage-start"),
    ...stamp,
    ...position,
    startsFrom: z.string(),
    stepsPerEpoch: z.int(),
    epochs: z.int(),
  }),
  z.looseObject({ kind: z.literal("epoch-start"), ...stamp, ...position }),
  z.looseObject({
    kind: z.literal("step"),
    ...stamp,
    ...position,
    lossNats: z.number(),
    gradientNorm: z.number(),
    learningRate: z.number(),
    numTokens: z.int(),
    tokensSeen: z.int(),
    elapsedMs: z.number(),
  }),
  z.looseObject({
    kind: z.literal("epoch-end"),
    ...stamp,
    ...position,
    lossNats: z.number(),
    tokensSeen: z.int(),
  }),
  /**
   * Mean loss of the stage's validation records, over their tokens that carry loss, by a model that has seen
   * `epoch` epochs of the stage: 0 before its first update.
   */
  z.looseObject({
    kind: z.literal("validation"),
    ...stamp,
    ...position,
    lossNats: z.number(),
    numTokens: z.int().positive(),
    elapsedMs: z.number(),
  }),
  z.looseObject({
    kind: z.literal("checkpoint"),
    ...stamp,
    ...position,
    checkpoint: z.string(),
    probed: z.boolean(),
    tokensSeen: z.int(),
    sizeBytes: z.number(),
  }),
  z.looseObject({ kind: z.literal("waiting"), ...stamp, ...position, checkpoint: z.string() }),
  z.looseObject({
    kind: z.literal("gate"),
    ...stamp,
    ...position,
    checkpoint: z.string(),
    outcome: z.enum(["continue", "stop", "next-stage", "silence-stop", "silence-continue", "off"]),
    waitedMs: z.number(),
  }),
  z.looseObject({ kind: z.literal("request"), ...stamp, ...position, id: z.string(), request: z.string() }),
  z.looseObject({ kind: z.literal("stage-end"), ...stamp, ...position, result: z.string() }),
  z.looseObject({
    kind: z.literal("stopped"),
    ...stamp,
    ...position,
    reason: z.enum(["verdict", "request", "signal", "silence", "diverged"]),
    checkpoint: z.string().optional(),
    lastPassed: z.string().optional(),
    message: z.string(),
  }),
  z.looseObject({ kind: z.literal("run-end"), ...stamp, ...position, result: z.string() }),
]);
export type TrainerRecord = z.infer<typeof trainerRecordSchema>;

// ---------------------------------------------------------------- measurements.jsonl

const groups = ["canary", "member", "control"] as const;

export const pointSchema = z.looseObject({
  kind: z.literal("point"),
  ...stamp,
  ...position,
  ...probed,
  /** Name in docs/metrics.md, such as `canary.bits` or `extraction.run@30`. */
  metric: z.string(),
  /** rate, mean, count, patients, auc, tpr@1%, gap … */
  statistic: z.string(),
  group: z.enum(groups).optional(),
  /** Canary tier: copies an epoch. */
  tier: z.int().nonnegative().optional(),
  /** Identifier class. */
  class: z.string().optional(),
  /** Stage whose members and controls are meant (`of` in the page), or train/test of a benchmark. */
  split: z.string().optional(),
  /** Persistence: the stage in which it was learned, and the one after which it was looked for. */
  from: z.string().optional(),
  to: z.string().optional(),
  /** The figure and its 95 % interval; absent where withheld. */
  value: z.number().optional(),
  low: z.number().optional(),
  high: z.number().optional(),
  /**
   * Units (patients, document groups, canaries) behind the figure; k of them positive, for rates and counts.
   */
  n: z.int().nonnegative().optional(),
  k: z.number().nonnegative().optional(),
  /**
   * Members' patients hit beside controls', in cells of patients who are asked of as many records and
   * questions: what an exact comparison reads. With the members' point; absent in older runs.
   */
  cells: z
    .array(
      z.object({
        k: z.int().nonnegative(),
        n: z.int().nonnegative(),
        kControl: z.int().nonnegative(),
        nControl: z.int().nonnegative(),
      }),
    )
    .optional(),
  /**
   * The figure without what the base says and the config accepts: what rules read, with the `cells`. Absent
   * where that is the whole figure.
   */
  withoutAccepted: z.object({ value: z.number(), n: z.int().nonnegative(), k: z.number() }).optional(),
  /** Why there is no figure, in a sentence. */
  withheld: z.string().optional(),
  /** What a verdict that rests on the figure adds to it, in a few words. */
  note: z.string().optional(),
});
export type Point = z.infer<typeof pointSchema>;
/** A point before the monitor places it and the appender stamps it. */
export type PointBody = Pick<
  Point,
  | "metric"
  | "statistic"
  | "group"
  | "tier"
  | "class"
  | "split"
  | "from"
  | "to"
  | "value"
  | "low"
  | "high"
  | "n"
  | "k"
  | "cells"
  | "withoutAccepted"
  | "withheld"
  | "note"
>;

export const measurementRecordSchema = z.discriminatedUnion("kind", [
  pointSchema,
  /** Closes a probe's rows; readers drop a probe's rows without it. */
  z.looseObject({
    kind: z.literal("measured"),
    ...stamp,
    ...position,
    ...probed,
    probe: z.string(),
    numPoints: z.int().nonnegative(),
    elapsedMs: z.number(),
  }),
  z.looseObject({
    kind: z.literal("skipped"),
    ...stamp,
    ...position,
    ...probed,
    probe: z.string(),
    reason: z.string(),
  }),
]);
export type MeasurementRecord = z.infer<typeof measurementRecordSchema>;

// ---------------------------------------------------------------- sample.json (monitor, once, before its
// first measurement)

/**
 * What of the probe set is measured at every evaluation of the run, so that a full one keeps to
 * `probe.budgetSeconds`.
 */
export const sampleSchema = z.looseObject({
  schema: z.int(),
  budgetSeconds: z.number().positive(),
  /**
   * Speed at epoch 0, by what is done with a token: measured, or assumed to be slow where the budget is kept
   * all the same.
   */
  tokensPerSecond: z.looseObject({ scored: z.number(), continued: z.number(), generated: z.number() }),
  /** Seconds of a full evaluation: of all that is prepared, and of what is measured. */
  wholeSeconds: z.number().nonnegative(),
  plannedSeconds: z.number().nonnegative(),
  /**
   * Items measured of a stratum, the first ones of the set; a stratum that is not named is measured whole.
   */
  kept: z.record(z.string(), z.int().nonnegative()),
  /** Share of its own work that a probe does; all where it is not named. */
  shares: z.record(z.string(), z.number().min(0).max(1)),
  /** What was given up, and what that does to what can be detected, in sentences; empty where nothing was. */
  notes: z.array(z.string()),
});
export type Sample = z.infer<typeof sampleSchema>;

// ---------------------------------------------------------------- verdicts.jsonl

export const verdictSchema = z.looseObject({
  kind: z.literal("verdict"),
  ...stamp,
  ...position,
  ...probed,
  action: z.enum(["continue", "stop", "next-stage"]),
  /** Whether the checkpoint broke no rule that stops, and was judged by one. */
  passed: z.boolean(),
  /**
   * Stages with patients or private text that had begun and of which no rule that stops could tell anything:
   * the checkpoint did not pass, and broke nothing. Absent where there are none, and in older runs.
   */
  unjudged: z.array(z.string()).optional(),
  /**
   * Of how many patients each rule could tell: those whom it would have fired on, had all of them been hit;
   * of a stage's records, or of all that it reads. Absent in older runs.
   */
  judged: z
    .array(z.looseObject({ rule: z.string(), patients: z.int().nonnegative(), split: z.string().optional() }))
    .optional(),
  /** The rule that decided, and its figure in a sentence without any identifier. */
  rule: z.string().optional(),
  reason: z.string(),
  warnings: z.array(z.looseObject({ rule: z.string(), reason: z.string() })),
  /** Rules whose figure was over their line, those that only warn included. Absent in older runs. */
  fired: z.array(z.string()).optional(),
  /** Newest checkpoint of the run that passed every rule, this one included. */
  lastPassed: z.string().optional(),
});
export type Verdict = z.infer<typeof verdictSchema>;

export const verdictRecordSchema = z.discriminatedUnion("kind", [
  verdictSchema,
  z.looseObject({ kind: z.literal("answer"), ...stamp, request: z.string(), answer: z.string() }),
]);
export type VerdictRecord = z.infer<typeof verdictRecordSchema>;

export const requestSchema = z.looseObject({
  id: z.string(),
  request: z.enum(["stop", "override"]),
  timeMs: z.number(),
  by: z.string(),
  reason: z.string().optional(),
});
export type Request = z.infer<typeof requestSchema>;

// ---------------------------------------------------------------- probe/set.jsonl (prepare -> monitor)

const unitIds = z.array(z.int().nonnegative());

/**
 * A text that ends with a value, tokenized whole: the first `keep` tokens of the unit that it was made from,
 * then `ids`. The value's tokens are those from `start` on, counted from the text's first.
 */
const variantText = z.looseObject({
  keep: z.int().nonnegative(),
  ids: unitIds,
  start: z.int().nonnegative(),
});
export type VariantText = z.infer<typeof variantText>;

export const probeItemSchema = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("header"),
    schema: z.int(),
    endOfTextId: z.int().nonnegative(),
    /** Token ids of the canaries' alphabet; empty without canaries. */
    alphabetIds: unitIds,
    canaryStage: z.string().optional(),
  }),
  /**
   * `ids` is the canary as trained, without separators; the secret is `ids[secretStart .. secretStart +
   * secretLength)`.
   */
  z.looseObject({
    kind: z.literal("canary"),
    id: z.string(),
    tier: z.int().nonnegative(),
    stage: z.string(),
    ids: unitIds,
    secretStart: z.int().positive(),
    secretLength: z.int().positive(),
  }),
  /**
   * A canary of the one-run audit, as the others; a fair coin decided whether training sees it, one copy an
   * epoch. Its guesses are made without `isIn`.
   */
  z.looseObject({
    kind: z.literal("audit"),
    id: z.string(),
    isIn: z.boolean(),
    stage: z.string(),
    ids: unitIds,
    secretStart: z.int().positive(),
    secretLength: z.int().positive(),
  }),
  /**
   * A training record (member) or its never-trained counterpart (control). `stage` is the stage that trains
   * (or would have trained) on it. `ids` is the record tokenized whole, without separators; tokens before
   * `lossStart` carry no loss in training (a prompt). `patient` is the keyed hash of the unit of every
   * interval: patient or document group.
   */
  z.looseObject({
    kind: z.literal("unit"),
    id: z.string(),
    group: z.enum(["member", "control"]),
    stage: z.string(),
    source: z.string(),
    patient: z.string(),
    ids: unitIds,
    lossStart: z.int().nonnegative(),
    numCharacters: z.int().positive(),
    /**
     * Bytes that zlib (level 6) makes of the UTF-8 text of the scored tokens that carry loss: what the zlib
     * attack divides by. Absent in older sets.
     */
    zlibBytes: z.int().positive().optional(),
    /**
     * Start offsets (tokens) of the 30-token and 50-token windows that stand in another patient's training
     * record too: templates.
     */
    templateStarts30: z.array(z.int().nonnegative()),
    templateStarts50: z.array(z.int().nonnegative()),
    /**
     * Seeded offset of the exact@S window's first suffix token; the prefix is the 50 tokens before. Absent
     * where the unit is too short for one, or where every window it could have is a template.
     */
    exact30Start: z.int().optional(),
    exact50Start: z.int().optional(),
    /**
     * Start offsets (tokens) of the pieces of 8 tokens that stand in training records of at least 5 other
     * patients. Absent in older sets.
     */
    commonStarts8: z.array(z.int().nonnegative()).optional(),
    /**
     * Training records of its stage and source that a member stands for: what totals over the corpus are
     * estimated with. Absent in older sets.
     */
    weight: z.number().positive().optional(),
    /** Whether the unit's source is declared public. */
    isPublic: z.boolean(),
    /**
     * Names of all stages that train on the record, in their order: `stage` is the first of them. Empty for a
     * control. Persistence leaves a unit out where the later stage trains on it again. Where absent (older
     * sets), a member's is `stage` alone.
     */
    trainedIn: z.array(z.string()).optional(),
    /**
     * How hard each token is to guess for who knows the run's training text, but nothing of the patient
     * (docs/method.md, "Strong record"), as `packSurprisals` writes it. Absent in older sets, and where the
     * source is declared public.
     */
    guess: z.string().optional(),
  }),
  /**
   * An identifier span of a unit: tokens [start, end) of its `ids`. The value itself stands only in
   * probe/inventory.jsonl.
   */
  z.looseObject({
    kind: z.literal("span"),
    id: z.string(),
    unit: z.string(),
    group: z.enum(["member", "control"]),
    stage: z.string(),
    patient: z.string(),
    class: z.string(),
    start: z.int().positive(),
    end: z.int().positive(),
    /** Where the span comes from: a person, the generator, or a detector (of those, codes alone may stop). */
    truth: z.enum(["annotated", "generated", "detected"]),
    /** log2 of the values of the same format left after the structure that controls share. */
    formatBits: z.number().nonnegative(),
    /**
     * The fewest bits of all guessers that ask no model, and whose they are. Older sets have the format's
     * alone.
     */
    guessBits: z.number().nonnegative().optional(),
    bitsBy: z.string().optional(),
    /**
     * Tests 2 and 3 of docs/method.md, "Eligible span", decided at ingest: whether the value is copied from
     * earlier in the record, and whether another patient has it too.
     */
    isCopied: z.boolean(),
    isShared: z.boolean(),
    /** Class belongs to the patient (names of doctors and hospitals are counted apart). */
    isPatientOwn: z.boolean(),
    valueHash: z.string(),
  }),
  /**
   * Other control patients' values in the place of a span: what its own value is ranked among. Older sets
   * have none.
   */
  z.looseObject({ kind: z.literal("decoys"), span: z.string(), values: z.array(variantText).min(1) }),
  /**
   * A span's value behind less of its record, or behind another's name; absent where the record gives no such
   * text. Older sets have none.
   */
  z.looseObject({
    kind: z.literal("variants"),
    span: z.string(),
    header: variantText.optional(),
    name: variantText.optional(),
    slot: variantText.optional(),
    nothing: variantText.optional(),
    swapped: variantText.optional(),
  }),
  /**
   * A patient's diagnosis behind the patient's name (`keep` is 0), and other diagnoses in its place. Older
   * sets have none.
   */
  z.looseObject({
    kind: z.literal("fact"),
    id: z.string(),
    unit: z.string(),
    group: z.enum(["member", "control"]),
    stage: z.string(),
    patient: z.string(),
    own: variantText,
    others: z.array(variantText).min(1),
  }),
  z.looseObject({
    kind: z.literal("question"),
    id: z.string(),
    split: z.enum(["train", "test"]),
    stage: z.string(),
    /** Prompt as trained, up to and including what stands before the option. */
    promptIds: unitIds,
    options: z.array(z.looseObject({ label: z.string(), ids: unitIds })),
    answer: z.string(),
  }),
]);
export type ProbeItem = z.infer<typeof probeItemSchema>;
export type CanaryItem = Extract<ProbeItem, { kind: "canary" }>;
export type AuditItem = Extract<ProbeItem, { kind: "audit" }>;
export type UnitItem = Extract<ProbeItem, { kind: "unit" }>;
export type SpanItem = Extract<ProbeItem, { kind: "span" }>;
export type DecoysItem = Extract<ProbeItem, { kind: "decoys" }>;
export type VariantsItem = Extract<ProbeItem, { kind: "variants" }>;
export type FactItem = Extract<ProbeItem, { kind: "fact" }>;
export type QuestionItem = Extract<ProbeItem, { kind: "question" }>;

/** A line of probe/inventory.jsonl: what a span's id means. Never leaves `probe/`. */
export const inventorySchema = z.looseObject({
  span: z.string(),
  unit: z.string(),
  patient: z.string(),
  class: z.string(),
  value: z.string(),
  recordId: z.string(),
});
export type InventoryItem = z.infer<typeof inventorySchema>;

// ---------------------------------------------------------------- probe/index.jsonl (prepare -> monitor)

export const indexItemSchema = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("header"),
    schema: z.int(),
    /** Beginnings of controls' records, up to the first identifier: what the model is made to go on with. */
    prompts: z.array(unitIds),
    /** Patients or document groups with an identifier or a window: asked, and never trained on. */
    numPatients: z.looseObject({ member: z.int().nonnegative(), control: z.int().nonnegative() }),
    /** Windows of 30 tokens that carry loss, in the records of each. */
    numWindows: z.looseObject({ member: z.int().nonnegative(), control: z.int().nonnegative() }),
    /** Hash of probe/records.bin. */
    recordsSha256: z.string(),
  }),
  /**
   * An identifier that one patient alone has. The value itself does not stand here: `hash` is the keyed hash
   * of its normalised form, `form` what that looks like (9 a digit, a a letter).
   */
  z.looseObject({
    kind: z.literal("value"),
    hash: z.string(),
    /** Number of the patient, as in probe/records.bin. */
    patient: z.int().nonnegative(),
    group: z.enum(["member", "control"]),
    class: z.string(),
    bits: z.number().nonnegative(),
    form: z.string(),
  }),
]);
export type IndexItem = z.infer<typeof indexItemSchema>;
export type IndexHeader = Extract<IndexItem, { kind: "header" }>;
export type IndexedValue = Extract<IndexItem, { kind: "value" }>;

// ---------------------------------------------------------------- outcomes/<checkpoint>.jsonl (monitor ->
// persistence, heat map)

export const outcomeSchema = z.discriminatedUnion("kind", [
  z.looseObject({
    kind: z.literal("canary"),
    id: z.string(),
    tier: z.int(),
    stage: z.string(),
    bits: z.number(),
    exposureBits: z.number().optional(),
    isExtracted: z.boolean(),
    isBorderline: z.boolean(),
  }),
  z.looseObject({
    kind: z.literal("unit"),
    id: z.string(),
    group: z.enum(["member", "control"]),
    stage: z.string(),
    patient: z.string(),
    /** Mean log-probability of the unit's tokens that carry loss. */
    meanLogProbNats: z.number(),
    numTokens: z.int(),
    /**
     * run@S: S consecutive hits starting at ≥ 50 tokens, in a unique window; absent where the unit is too
     * short.
     */
    hitRun30: z.boolean().optional(),
    hitRun50: z.boolean().optional(),
    hitExact30: z.boolean().optional(),
    hitExact50: z.boolean().optional(),
    isBorderline: z.boolean(),
  }),
  z.looseObject({
    kind: z.literal("span"),
    id: z.string(),
    unit: z.string(),
    group: z.enum(["member", "control"]),
    stage: z.string(),
    patient: z.string(),
    class: z.string(),
    logProbNats: z.number(),
    minMargin: z.number(),
    isHit: z.boolean(),
    isBorderline: z.boolean(),
  }),
  /** A record of which 30 unique tokens in a row were said, and how hard the hardest were to guess. */
  z.looseObject({
    kind: z.literal("record"),
    id: z.string(),
    unit: z.string(),
    group: z.enum(["member", "control"]),
    stage: z.string(),
    patient: z.string(),
    bits: z.number(),
  }),
  /**
   * What a model gave each token of a record whose stage had not begun, as `packSurprisals` writes it. Who
   * has the model can read the text from it: these rows stand in probe/outcomes/.
   */
  z.looseObject({ kind: z.literal("surprisal"), id: z.string(), packed: z.string() }),
]);
export type Outcome = z.infer<typeof outcomeSchema>;
