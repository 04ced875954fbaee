import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";

import { parse as parseYaml, YAMLParseError } from "yaml";
import { z } from "zod";

import { dataSourceSchema } from "../data/data-source.js";
import { defined } from "../defined.js";
import { invariant, MnemoscopeError } from "../errors.js";
import { minIntervalUnits } from "../metrics/interval.js";
import { nearest } from "../nearest.js";
import { defaultRules } from "../rules/default-rules.js";
import { mergeRules } from "../rules/merge-rules.js";
import { ruleSchema } from "../rules/rule.js";
import { slug } from "./slug.js";
import { withoutSwitches } from "./switched-off.js";

/**
 * One config is one complete recipe: no inheritance, every default written here. The descriptions are the
 * documentation: `--help`, `docs/config.md` and error messages are made of them.
 */

const positive = (what: string) => z.number().positive().describe(what);
const count = (what: string) => z.int().positive().describe(what);
const fraction = (what: string) => z.number().min(0).max(1).describe(what);
const rate = z.number().min(0).lt(1);

/** How records share the rows of a packed stage. */
export const packings = ["documents", "classic"] as const;
export type Packing = (typeof packings)[number];

export const stageSchema = z
  .strictObject({
    name: slug("the stage's name, as it appears in checkpoints and curves"),
    objective: z
      .enum(["packed", "rows", "instructions"])
      .describe(
        "packed: records share rows; rows: one record a row; instructions: loss on " + "the completion only",
      ),
    packing: z
      .enum(packings)
      .optional()
      .describe(
        "of `packed` stages. documents, where absent: only records longer than a row are cut, and each " +
          "has positions and attention of its own, so that it is measured as it trains. classic: " +
          "records are cut at the ends of rows, and see what stands before them in the row; they are " +
          "still measured one by one",
      ),
    data: z.array(z.string()).min(1).describe("names of the data sources that the stage trains on"),
    trainingRecords: count("member records trained on at most; all where absent").optional(),
    epochs: count("passes over the stage's data"),
    batchSize: count("rows a micro-batch"),
    sequenceLength: count("tokens a row").max(65536),
    gradientAccumulation: count("micro-batches a weight update").default(1),
    recompute: z
      .boolean()
      .default(false)
      .describe(
        "compute each block again for its gradients instead of keeping what it computed: less " +
          "memory, more time, the same result",
      ),
    dropout: z
      .union([rate, z.literal("model")], { error: 'must be a number from 0 to below 1, or "model"' })
      .default(0)
      .describe(
        "rate of dropout where transformers has it: in GPT-2 on embeddings, attention " +
          "probabilities and what attention and feed-forward layer add; in Llama " +
          "and Qwen2 on attention probabilities alone. `model`: the rates of the model's " +
          "config.json. Looks at the model never drop",
      ),
    learningRate: positive("peak learning rate"),
    warmupSteps: z
      .int()
      .nonnegative()
      .default(0)
      .describe("updates over which the learning rate rises linearly from 0"),
    schedule: z.enum(["cosine", "constant"]).default("cosine").describe("learning rate after the warm-up"),
    finalLearningRate: fraction(
      "learning rate at the stage's end, as a share of the peak (cosine only)",
    ).default(0.1),
    weightDecay: z
      .number()
      .nonnegative()
      .default(0.01)
      .describe("decoupled decay of matrices, per unit of learning rate"),
    beta1: z.number().min(0).lt(1).default(0.9).describe("Adam's decay of the first moment"),
    beta2: z.number().min(0).lt(1).default(0.999).describe("Adam's decay of the second moment"),
    epsilon: positive("Adam's epsilon, as PyTorch defines it").default(1e-8),
    clipNorm: positive("largest global gradient norm").default(1),
    checkpointEvery: count("epochs between checkpoints; the stage's last epoch always has one").default(1),
    probeEvery: count(
      "epochs between probed checkpoints, a multiple of checkpointEvery; the stage's last epoch is " +
        "always probed",
    ).default(1),
    minRecordTokens: count(
      "records shorter than this many tokens are left out of the stage and of its controls",
    ).optional(),
    maxRecordTokens: count(
      "records longer than this many tokens are left out of the stage and of its controls",
    ).optional(),
    lora: z
      .strictObject({
        rank: count("inner dimension of each pair of adapter matrices"),
        alpha: positive("what the pair adds is multiplied by alpha / rank"),
        targets: z
          .array(z.string())
          .min(1)
          .describe(
            "linear layers with adapters, by the end of their names, such as attn.c_attn (GPT-2) " +
              "or q_proj (Llama)",
          ),
        dropout: rate
          .default(0)
          .describe("rate of dropout of what the adapters read, PEFT's lora_dropout; beside the stage's own"),
        from: z
          .string()
          .optional()
          .describe(
            "folder of a PEFT adapter to start from, of the same rank, alpha and layers; fresh " +
              "ones where absent",
          ),
      })
      .optional()
      .describe(
        "train low-rank adapters alone (LoRA) and leave the weights as they are; checkpoints hold " +
          "the sum of both",
      ),
  })
  .describe("one stage of training");

/** Where measurements are copied to: a key a sink, with the `url` of its place. */
const sinkKeys = {
  influx: z
    .strictObject({
      url: z.string().describe("InfluxDB 1.x, such as http://127.0.0.1:8086"),
      database: z.string().default("mnemoscope").describe("database, created where absent"),
      username: z.string().optional().describe("user; the password comes from MNEMOSCOPE_INFLUX_PASSWORD"),
    })
    .optional()
    .describe("where measurements are copied to"),
};
export type SinkName = keyof typeof sinkKeys;
export const sinkNames: readonly string[] = Object.keys(sinkKeys);

export const configSchema = z.strictObject({
  name: slug("the run's name, and its folder below `runsDirectory`"),
  seed: z
    .int()
    .nonnegative()
    .default(1)
    .describe("seed of everything random: order, canaries, sampling, bootstrap"),
  runsDirectory: z
    .string()
    .default("runs")
    .describe("folder of the run directories, relative to the working directory"),
  key: z
    .string()
    .optional()
    .describe("file that holds the HMAC key; runs to be compared share one. A fresh key where absent"),
  model: z
    .strictObject({
      base: z.string().optional().describe("Hugging Face model directory to start from"),
      tokenizer: z.string().optional().describe("tokenizer.json; the base model's own where absent"),
      fresh: z
        .strictObject({
          width: count("hidden size"),
          layers: count("transformer blocks"),
          heads: count("attention heads"),
          positions: count("longest sequence in tokens"),
        })
        .optional()
        .describe("a GPT-2-shaped model from random weights, instead of `base`"),
    })
    .describe("what training starts from"),
  data: z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), dataSourceSchema).describe("data sources by name"),
  split: z
    .strictObject({
      validation: fraction(
        "share of patients (or document groups) held out; over up to 100 of their records a stage, " +
          "validation loss is computed each epoch",
      ).default(0.05),
      control: fraction("share of patients (or document groups) never trained on: the controls").default(0.2),
    })
    .prefault({})
    .describe("keyed split by patient or document group; the rest are members"),
  stages: z.array(stageSchema).min(1).describe("stages in order; each starts from the one before"),
  canaries: z
    .strictObject({
      stage: z.string().describe("stage whose training data they are placed in"),
      tiers: z
        .array(z.int().nonnegative())
        .min(1)
        .default([0, 1, 4, 16])
        .describe("copies an epoch, a tier each; 0 is never trained: the blank"),
      perTier: count(`canaries a tier; intervals need ${minIntervalUnits}`).default(minIntervalUnits),
      symbols: count("symbols of a secret, drawn uniformly from the alphabet").default(10),
      design: z.enum(["digits", "letters", "words"]).default("digits").describe("alphabet of the secrets"),
      references: count("reference secrets a canary for its exposure, itself included").default(1024),
    })
    .optional()
    .describe("planted secrets of known repetition"),
  audit: z
    .strictObject({
      canaries: z
        .int()
        .min(256)
        .default(256)
        .describe("canaries of the audit's own, each trained on or not by a fair coin; at least 256"),
      guesses: z
        .int()
        .min(1)
        .default(100)
        .describe("canaries that are guessed, half as trained on and half as not; fixed before training"),
      confidence: z.number().gt(0.5).lt(1).default(0.95).describe("chance that the bound on ε holds"),
      delta: z
        .number()
        .min(0)
        .lt(1)
        .default(0)
        .describe("δ of the differential privacy that is audited; 0 is pure"),
    })
    .optional()
    .describe(
      "privacy audit in one run (Steinke et al. 2023), off where absent; its canaries stand in the " +
        "stage of `canaries`, made like those",
    ),
  probe: z
    .strictObject({
      members: z.int().nonnegative().default(200).describe("member records probed a stage at most"),
      controls: z.int().nonnegative().default(200).describe("control records probed a stage at most"),
      benchmark: z
        .int()
        .nonnegative()
        .default(100)
        .describe("benchmark questions probed a side (trained on, held out)"),
      spans: count(
        "strong identifier spans probed a stage and arm at most; of each weaker class as many",
      ).default(400),
      budgetSeconds: positive(
        "time a full probe may take on this machine; calibrated once at epoch 0",
      ).default(60),
    })
    .prefault({})
    .describe("what is measured at every probed checkpoint"),
  rules: z
    .array(ruleSchema)
    .default([...defaultRules])
    .describe(
      "the policy: these rules beside the default ones, each in the place of the default of its name; " +
        "an empty list is no rule at all",
    ),
  gate: z
    .strictObject({
      mode: z
        .enum(["wait", "async", "off"])
        .default("wait")
        .describe("wait for each verdict, go on meanwhile, or train without a monitor"),
      silenceSeconds: positive("time without a live monitor after which the gate gives up").default(120),
      probeSeconds: positive("time that a live monitor may take over one checkpoint").default(1800),
      onSilence: z
        .enum(["stop", "continue"])
        .default("stop")
        .describe("what the trainer does when the gate gives up"),
      onUnjudged: z
        .enum(["refuse", "accept"])
        .default("refuse")
        .describe(
          "a run of which no rule could ever judge what a stage with patients or private text trains on: " +
            "refuse to start it, or accept that nothing can stop it",
        ),
      baseLeaks: z
        .enum(["stop", "accept"])
        .default("stop")
        .describe(
          "identifiers that the model gives up before training: rules count them as any other and stop at " +
            "epoch 0, or leave those out that it gives up there; figures never do",
        ),
      maxLag: count("unjudged checkpoints that training may be ahead, for async").default(2),
    })
    .prefault({})
    .describe("how the trainer waits for the monitor"),
  checkpoints: z
    .strictObject({
      keep: z
        .int()
        .positive()
        .default(3)
        .describe("recent checkpoints kept beside the last, the last that passed and stage ends"),
      dtype: z
        .enum(["float32", "bfloat16", "float16"])
        .default("float32")
        .describe(
          "number format of model.safetensors; float16 holds nothing past 65,504, and a larger " +
            "weight is refused",
        ),
    })
    .prefault({})
    .describe("which checkpoints are kept, and how"),
  engine: z.enum(["compiled", "eager"]).default("compiled").describe("how training steps run"),
  ...sinkKeys,
  server: z
    .strictObject({
      host: z.string().default("127.0.0.1").describe("address that the page is served on"),
      port: z.int().min(0).max(65535).default(0).describe("port of the page; 0 takes a free one"),
    })
    .prefault({})
    .describe("where the live page is served"),
});

type DeepReadonly<T> = T extends (infer U)[]
  ? readonly DeepReadonly<U>[]
  : T extends object
    ? { readonly [K in keyof T]: DeepReadonly<T[K]> }
    : T;

export type Config = DeepReadonly<z.infer<typeof configSchema>>;
/** What a config says of a sink. */
export type SinkSettings<N extends SinkName> = NonNullable<Config[N]>;
/** Addresses of sinks, beside or instead of the config's. */
export type SinkUrls = { readonly [N in SinkName]?: string | undefined };
export type StageConfig = DeepReadonly<z.infer<typeof stageSchema>>;
export type DataSource = DeepReadonly<z.infer<typeof dataSourceSchema>>;

/** The schema node at a path of keys, for naming the valid keys around a wrong one. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let json: unknown = z.toJSONSchema(configSchema, { io: "input" });
  const step = (node: unknown, key: PropertyKey): unknown => {
    if (typeof node !== "object" || node === null) return undefined;
    const object = node as Record<string, unknown>;
    if (typeof key === "number") return object["items"];
    const own = (object["properties"] as Record<string, unknown> | undefined)?.[String(key)];
    return own ?? object["additionalProperties"];
  };
  for (const key of path) json = step(json, key);
  const collect = (node: unknown): string[] => {
    if (typeof node !== "object" || node === null) return [];
    const object = node as Record<string, unknown>;
    const alternatives = [...((object["oneOf"] ?? object["anyOf"] ?? []) as unknown[])].flatMap(collect);
    return [...Object.keys((object["properties"] as object | undefined) ?? {}), ...alternatives];
  };
  return [...new Set(collect(json))];
}

function describeIssue(issue: z.core.$ZodIssue): string {
  const where = issue.path.map(String).join(".");
  if (issue.code === "unrecognized_keys") {
    const key = invariant(issue.keys[0], "a key that is not recognized has a name");
    const path = where === "" ? key : `${where}.${key}`;
    return `unknown key "${path}"${suggestion(key, keysAt(issue.path))}`;
  }
  if (issue.code === "invalid_value" && issue.values.length > 1)
    return `"${where}" must be one of ${issue.values.map(String).join(", ")}`;
  return where === "" ? issue.message : `"${where}": ${issue.message}`;
}

/** The word that was probably meant, in brackets; nothing where none is near. */
function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}

function deepFreeze<T>(value: T): T {
  if (typeof value === "object" && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value);
    Object.values(value).forEach(deepFreeze);
  }
  return value;
}

/**
 * Validates a parsed config, fills in defaults and freezes it.
 * Throws CONFIG_INVALID with the first wrong key or value; `from` is what the message names as its origin.
 */
export function parseConfig(raw: unknown, from: string): Config {
  const invalid = (message: string): MnemoscopeError =>
    new MnemoscopeError("CONFIG_INVALID", `${from}: ${message}`, {
      remedy: "docs/config.md lists every key",
    });
  const result = configSchema.safeParse(raw);
  if (!result.success) {
    const { issues } = result.error;
    // A mistyped key is also a missing one: the cause is told, not its consequence.
    const issue = issues.find(({ code }) => code === "unrecognized_keys") ?? issues[0];
    throw invalid(issue === undefined ? "not a config" : describeIssue(issue));
  }
  const [contradiction] = contradictions(result.data);
  if (contradiction !== undefined) throw invalid(contradiction);
  return deepFreeze(result.data);
}

/** What no key says alone: keys that do not go together, names of nothing. */
function* contradictions(config: Config): Generator<string> {
  const stageNames = config.stages.map((stage) => stage.name);
  if (new Set(stageNames).size < stageNames.length) yield "two stages have the same name";
  if (stageNames.includes("base")) yield '"base" is the model before training, no stage may be called that';
  if ((config.model.base === undefined) === (config.model.fresh === undefined))
    yield '"model" needs either "base" or "fresh"';
  if (config.model.fresh !== undefined && config.model.tokenizer === undefined)
    yield '"model.fresh" needs "model.tokenizer"';
  if (config.split.validation + config.split.control >= 1) yield '"split" leaves no members';
  for (const stage of config.stages) yield* contradictionsOfStage(stage, Object.keys(config.data));
  if (config.canaries !== undefined && !stageNames.includes(config.canaries.stage))
    yield `"canaries.stage" names ${quoted(config.canaries.stage, stageNames)}`;
  for (const [name, source] of Object.entries(config.data)) yield* contradictionsOfSource(name, source);
  if (config.audit !== undefined && config.canaries === undefined)
    yield '"audit" needs "canaries", which say how its own are made';
  if (config.audit !== undefined && config.audit.guesses > config.audit.canaries)
    yield `"audit.guesses" is ${config.audit.guesses}, more than its ${config.audit.canaries} canaries`;
  for (const rule of config.rules) {
    if (rule.fromStage !== undefined && !stageNames.includes(rule.fromStage))
      yield `rule "${rule.name}" names stage ${quoted(rule.fromStage, stageNames)}`;
    const splits = [...stageNames, "train", "test"];
    if (rule.split !== undefined && !splits.includes(rule.split))
      yield `rule "${rule.name}" reads split ${quoted(rule.split, splits)}`;
  }
}

function* contradictionsOfStage(stage: StageConfig, sources: readonly string[]): Generator<string> {
  const { name, minRecordTokens, maxRecordTokens } = stage;
  for (const source of stage.data)
    if (!sources.includes(source)) yield `stage "${name}" names data ${quoted(source, sources)}`;
  if (stage.probeEvery % stage.checkpointEvery !== 0)
    yield `stage "${name}": probeEvery is no multiple of checkpointEvery`;
  if (stage.packing !== undefined && stage.objective !== "packed")
    yield `stage "${name}" has "packing", which only packed stages can have`;
  if (minRecordTokens !== undefined && maxRecordTokens !== undefined && minRecordTokens > maxRecordTokens)
    yield `stage "${name}": minRecordTokens exceeds maxRecordTokens`;
}

function* contradictionsOfSource(name: string, source: DataSource): Generator<string> {
  if ("fields" in source && source.fields.identifiers !== undefined && source.fields.text === undefined)
    yield `data "${name}" has "fields.identifiers", which only records with a "text" can have`;
  if (!("annotations" in source) || source.annotations === undefined || !("fields" in source)) return;
  if (source.fields.spans !== undefined)
    yield `data "${name}" has its annotations twice: in "annotations" and in the field that "spans" names`;
  if (source.fields.text === undefined)
    yield `data "${name}" has "annotations", which only records with a "text" can have`;
}

/** A name of nothing, with the one that was probably meant. */
const quoted = (name: string, known: readonly string[]): string => `"${name}"${suggestion(name, known)}`;

/** Paths in a config file are relative to the file's own folder, so that a recipe works from anywhere. */
function withAbsolutePaths(config: Config, folder: string): Config {
  const absolute = (path: string | undefined) => (path === undefined ? undefined : resolve(folder, path));
  const { base, tokenizer, ...model } = config.model;
  return deepFreeze({
    ...config,
    ...defined({ key: absolute(config.key) }),
    model: { ...model, ...defined({ base: absolute(base), tokenizer: absolute(tokenizer) }) },
    stages: config.stages.map((stage) =>
      stage.lora?.from === undefined
        ? stage
        : { ...stage, lora: { ...stage.lora, from: resolve(folder, stage.lora.from) } },
    ),
    data: Object.fromEntries(
      Object.entries(config.data).map(([name, source]) => [name, withAbsoluteSource(source, folder)]),
    ),
  });
}

function withAbsoluteSource(source: DataSource, folder: string): DataSource {
  if (!("path" in source)) return source;
  const absolute = { ...source, path: resolve(folder, source.path) };
  if ("exclude" in absolute && absolute.exclude !== undefined)
    return { ...absolute, exclude: resolve(folder, absolute.exclude) };
  if ("annotations" in absolute && absolute.annotations !== undefined)
    return { ...absolute, annotations: resolve(folder, absolute.annotations) };
  return absolute;
}

/** The config with the policy that its file means: its own rules beside the default ones. */
function withMergedRules(config: Config, off: ReadonlySet<string>): Config {
  const own = config.rules.filter(({ name }) => !off.has(name));
  return deepFreeze({ ...config, rules: mergeRules(own, off) });
}

/**
 * Reads a YAML config file; its relative paths come back absolute, and its rules beside the default ones,
 * which they replace by name. Throws CONFIG_NOT_FOUND or CONFIG_INVALID.
 */
export function loadConfig(path: string): Config {
  let text: string;
  try {
    text = readFileSync(resolve(path), "utf8");
  } catch (cause) {
    throw new MnemoscopeError("CONFIG_NOT_FOUND", `cannot read ${path}`, {
      cause,
      remedy: "give the path of a config file, such as configs/demo.yaml",
    });
  }
  let raw: unknown;
  try {
    raw = parseYaml(text);
  } catch (cause) {
    const where = cause instanceof YAMLParseError ? (cause.message.split("\n")[0] ?? "") : "";
    throw new MnemoscopeError("CONFIG_INVALID", `${path}: not valid YAML: ${where.replace(/:$/, "")}`, {
      cause,
    });
  }
  const file = withoutSwitches(raw, path);
  const config = withMergedRules(parseConfig(file.raw, path), file.off);
  return withAbsolutePaths(config, dirname(resolve(path)));
}

/** The sinks that are copied to: the config's, and at another address, or added, those that `urls` names. */
export function sinkSettings(
  config: Config,
  urls: SinkUrls,
): { readonly [N in SinkName]?: SinkSettings<N> | undefined } {
  const named = (Object.keys(sinkKeys) as SinkName[]).flatMap((name) =>
    urls[name] === undefined ? [] : [[name, { ...config[name], url: urls[name] }] as const],
  );
  return z.object(sinkKeys).parse({ ...config, ...Object.fromEntries(named) });
}

/** How a stage that is prepared now packs its rows, if they are packed. */
export const packingOf = ({ packing = "documents" }: Pick<StageConfig, "packing">): Packing => packing;

/** Names of the epochs of a stage that get a checkpoint, in order. */
export function checkpointEpochs(stage: StageConfig): number[] {
  return epochsOf(stage, stage.checkpointEvery);
}

/** Epochs of a stage whose checkpoint is probed and waited for, in order. */
export function probedEpochs(stage: StageConfig): number[] {
  return epochsOf(stage, stage.probeEvery);
}

function epochsOf(stage: StageConfig, every: number): number[] {
  return Array.from({ length: stage.epochs }, (_, i) => i + 1).filter(
    (epoch) => epoch % every === 0 || epoch === stage.epochs,
  );
}
