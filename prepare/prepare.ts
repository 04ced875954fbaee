import { createHash, randomUUID } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, renameSync, rmdirSync, rmSync } from "node:fs";
import { availableParallelism } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

import type { Config } from "../src/run/config.js";
import { makeCanaries } from "../src/data/canaries.js";
import { MnemoscopeError } from "../src/errors.js";
import { collectUnits, type StageUnits } from "./collect.js";
import { describeInventory, describePower } from "./findings.js";
import { plannedEvaluations } from "./planned-evaluations.js";
import { Keyed, readKey, sha256OfPath } from "../src/run/keyed.js";
import { describeDropout, modelFacts } from "./model.js";
import { NearDuplicates } from "./near-duplicates.js";
import { describeRules } from "./power.js";
import { placeboFrame, placeboPool, withholdProbed, type Withheld } from "./placebo.js";
import { plantedIn } from "./planted.js";
import { numLabels, Preflight } from "./preflight.js";
import { buildProbeSet, sampleStages } from "./probe-set.js";
import { checkCanariesFit, rowsOf } from "./rows.js";
import { HeldText, surveySource, type Survey } from "./survey.js";
import { seeded } from "../src/random.js";
import { schemaVersion, type ProbeItem, type Run, type TrainingRow } from "../src/run/records.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { loadTokenizer, type Tokenizer } from "../src/checkpoint/tokenizer.js";

export { verifyUnchanged } from "./verify.js";

/**
 * Prepares a run, once, before trainer and monitor start: splits the data, takes the inventory of
 * identifiers, places the canaries, freezes the probe set, the key and the planned looks. Everything is built
 * in a folder beside the run's and renamed at the end: a run directory is complete or absent.
 * @param options.directory folder of the run, which must not exist. @param options.isPlacebo withhold from
 * training what is probed. @returns the run directory, ready for both processes.
 * @throws RUN_EXISTS, DATA_NOT_FOUND, DATA_MALFORMED, DATA_EMPTY, CONFIG_INVALID, TOKENIZER_INVALID,
 * MODEL_MALFORMED, MODEL_UNSUPPORTED, SEQUENCE_TOO_LONG, CANARY_UNSOUND, PREFLIGHT_FAILED; nothing is left
 * behind.
 */
export async function prepare(options: {
  readonly config: Config;
  readonly directory: string;
  readonly isPlacebo?: boolean;
  /** Sources that stand on one side whole; the others are split by the key. */
  readonly sides?: Readonly<Record<string, "member" | "control">>;
  readonly onProgress?: (message: string) => void;
}): Promise<RunDirectory> {
  const { config, directory, isPlacebo = false } = options;
  const say = options.onProgress ?? (() => undefined);
  if (existsSync(directory)) throw runExists(directory);

  // ---- what can fail without reading data
  const tokenizer = loadTokenizer(tokenizerPathOf(config));
  const model = await modelFacts(config, tokenizer);
  const key = readKey(config.key);
  const keyed = new Keyed(key);
  const canaries =
    config.canaries === undefined
      ? undefined
      : makeCanaries({
          config: config.canaries,
          seed: config.seed,
          encode: (text) => tokenizer.encode(text).ids,
          numAudit: config.audit?.canaries ?? 0,
        });
  const canaryStage = config.stages.find(({ name }) => name === config.canaries?.stage);
  if (canaries !== undefined && canaryStage !== undefined)
    checkCanariesFit(
      [...canaries.canaries, ...canaries.audit].map(({ ids, tier }) => ({ ids, copies: tier })),
      canaryStage.sequenceLength,
    );

  // ---- read the sources for the split and the order of their records; what does not stay in memory is read
  // again
  const held = new HeldText();
  const names = [...new Set(config.stages.flatMap(({ data }) => data))];
  const surveys: Survey[] = [];
  for (const name of names) {
    const source = config.data[name];
    if (source === undefined)
      throw new MnemoscopeError("CONFIG_INVALID", `no data source is called "${name}"`);
    say(`reading ${name}`);
    surveys.push(
      await surveySource({ name, source, keyed, split: splitOf(options.sides?.[name], config), held }),
    );
  }
  say("tokenizing");
  const collected = await collectUnits({
    surveys,
    config,
    tokenizer,
    keyed,
    membersPerRecord: isPlacebo ? placeboPool : 1,
  });
  const { stages: undoubled, numDropped } = dropDuplicates(collected);

  // ---- freeze what will be probed
  say("taking the inventory and freezing the probe set");
  const samples = sampleStages(undoubled, {
    probe: config.probe,
    ...(isPlacebo ? { frame: placeboFrame } : {}),
  });
  const { stages, withheld } = isPlacebo
    ? withholdProbed(undoubled, samples)
    : { stages: undoubled, withheld: undefined };
  const set = await buildProbeSet({
    config,
    surveys,
    stages,
    samples,
    canaries,
    tokenizer,
    positions: model.positions,
    keyed,
  });

  // ---- write, prove from the written rows, and only then let it appear
  const firstMade = makeFolder(dirname(directory));
  const building = join(dirname(directory), `.preparing-${basename(directory)}-${randomUUID().slice(0, 8)}`);
  try {
    const run = RunDirectory.create(building);
    run.writeProbeSet(set.items, set.inventory, key);
    const written: Awaited<ReturnType<typeof writeStage>>[] = [];
    for (const units of stages) {
      say(`packing stage ${units.stage.name}`);
      written.push(await writeStage(run, { config, units, items: set.items, tokenizer, isPlacebo }));
    }
    let firstStep = 0;
    const stageFacts = written.map((facts) => {
      const placed = { ...facts, firstStep };
      firstStep += facts.stepsPerEpoch * (config.stages.find(({ name }) => name === facts.name)?.epochs ?? 0);
      return placed;
    });
    run.writeRun({
      schema: schemaVersion,
      name: config.name,
      createdMs: Date.now(),
      // run.json is read by everything and may be shown: the parsed config, which holds paths but no data.
      config: structuredClone(config) as Run["config"],
      versions: versions(),
      threads: numThreads(),
      model,
      tokenizer: { path: tokenizer.path, sha256: tokenizer.sha256, endOfTextId: tokenizer.endOfTextId },
      data: dataFacts(surveys, numDropped),
      probe: {
        sha256: await sha256OfPath(run.probeSetPath),
        rulesSha256: sha256Of(JSON.stringify(config.rules)),
        ...plannedEvaluations(config),
        counts: countsOf(set.items),
      },
      stages: stageFacts,
      ...(withheld === undefined
        ? {}
        : { placebo: { ...withheld, numCanaries: countsOf(set.items)["canaries"] ?? 0 } }),
      notes: [
        ...(withheld === undefined ? [] : [describePlacebo(withheld)]),
        ...describeDropout(config, model),
        ...describeData(surveys, stages, numDropped),
        ...describeCanaries(config, set.items, isPlacebo),
        ...describeAudit(config, set.items, isPlacebo),
        ...describeInventory(config, set.items),
        ...describePower(config, set.items),
        ...describeRules(config, set.items),
      ],
    });
    if (existsSync(directory)) throw runExists(directory);
    renameSync(building, directory);
  } catch (error) {
    rmSync(building, { recursive: true, force: true });
    if (firstMade !== undefined) removeEmpty(resolve(dirname(directory)), resolve(firstMade));
    throw error;
  }
  return RunDirectory.open(directory);
}

/** The split that puts a source on one side, or the config's. */
const splitOf = (side: "member" | "control" | undefined, config: Config): Config["split"] =>
  side === undefined ? config.split : { validation: 0, control: side === "control" ? 1 : 0 };

/**
 * Makes a folder and those above it; returns the first that was made. Throws CONFIG_INVALID where it cannot
 * be.
 */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new MnemoscopeError(
      "CONFIG_INVALID",
      `cannot make the folder of runs ${folder}: ${cause instanceof Error ? cause.message : ""}`,
      {
        cause,
        remedy: 'give a "runsDirectory" that can be written',
      },
    );
  }
}

/**
 * Removes a folder and those above it, up to `last`, as long as they are empty: another run may have come
 * meanwhile.
 */
function removeEmpty(folder: string, last: string): void {
  try {
    rmdirSync(folder);
  } catch {
    return; // not empty, or gone: nothing of ours
  }
  if (folder !== last && folder.startsWith(last)) removeEmpty(dirname(folder), last);
}

/** Path of the tokenizer that a config means: its own, or the one beside the base model. */
const tokenizerPathOf = (config: Config): string =>
  config.model.tokenizer ?? join(config.model.base ?? ".", "tokenizer.json");

const runExists = (directory: string): MnemoscopeError =>
  new MnemoscopeError("RUN_EXISTS", `${directory} exists`, {
    remedy: "continue it with --resume, or give another name with --name",
  });

/**
 * Removes controls that equal a trained record of any stage, exactly or nearly, or that are of a patient who
 * is trained on (possible only where the user names the controls); counts them by source.
 */
function dropDuplicates(stages: readonly StageUnits[]): {
  readonly stages: StageUnits[];
  readonly numDropped: ReadonlyMap<string, number>;
} {
  const duplicates = new NearDuplicates();
  const controls = new Map(stages.flatMap((stage) => stage.controls.map((unit) => [unit.id, unit] as const)));
  for (const { id, ids } of controls.values()) duplicates.add(id, ids);
  const members = new Map(stages.flatMap((stage) => stage.members.map((unit) => [unit.id, unit] as const)));
  for (const { ids } of members.values()) duplicates.see(ids);
  const numDropped = new Map<string, number>();
  const trained = new Set([...members.values()].map(({ patient }) => patient));
  const isControl = ({ id, patient }: { readonly id: string; readonly patient: string }): boolean =>
    !duplicates.has(id) && !trained.has(patient);
  for (const unit of controls.values())
    if (!isControl(unit)) numDropped.set(unit.source, (numDropped.get(unit.source) ?? 0) + 1);
  return {
    stages: stages.map((stage) => ({ ...stage, controls: stage.controls.filter(isControl) })),
    numDropped,
  };
}

/**
 * Writes a stage's rows, each checked by the pre-flight on its way, and gives the stage's entry of run.json
 * but for its first step.
 */
async function writeStage(
  run: RunDirectory,
  options: {
    readonly config: Config;
    readonly units: StageUnits;
    readonly items: readonly ProbeItem[];
    readonly tokenizer: Tokenizer;
    readonly isPlacebo: boolean;
  },
) {
  const { config, units, items, tokenizer, isPlacebo } = options;
  const { stage, members } = units;
  const canaries = isPlacebo ? [] : plantedIn(items).filter((planted) => planted.stage === stage.name);
  const rows = rowsOf({
    objective: stage.objective,
    units: members,
    canaries,
    sequenceLength: stage.sequenceLength,
    endOfTextId: tokenizer.endOfTextId,
    random: seeded(config.seed, "rows", stage.name),
  });
  const preflight = new Preflight(items, { stage: stage.name, isPlacebo });
  let numRows = 0;
  let numTokens = 0;
  function* checked(): Generator<TrainingRow> {
    for (const row of rows) {
      preflight.see(row);
      numRows++;
      numTokens += numLabels(row);
      yield row;
    }
  }
  run.writeTrainingRows(stage.name, checked());
  preflight.finish();
  return {
    name: stage.name,
    numRows,
    numTokens,
    stepsPerEpoch: Math.ceil(numRows / (stage.batchSize * stage.gradientAccumulation)),
    numUnits: members.length,
    numCanaryCopies: canaries.reduce((sum, { copies }) => sum + copies, 0),
    rowsSha256: await sha256OfPath(run.trainingRowsPath(stage.name)),
    sources: sourceFacts(units),
  };
}

/**
 * Training records of a stage by source, and their tokens that carry loss; one record a row ends with the
 * row.
 */
function sourceFacts({ stage, members }: StageUnits): NonNullable<Run["stages"][number]["sources"]> {
  const facts: Record<string, { numUnits: number; numTokens: number }> = {};
  for (const { source, ids, lossStart } of members) {
    const numLearned = Math.max(
      0,
      (stage.objective === "packed" ? ids.length : Math.min(ids.length, stage.sequenceLength)) - lossStart,
    );
    const own = (facts[source] ??= { numUnits: 0, numTokens: 0 });
    own.numUnits++;
    own.numTokens += numLearned;
  }
  return facts;
}

const sha256Of = (data: string): string => createHash("sha256").update(data).digest("hex");

function dataFacts(surveys: readonly Survey[], numDropped: ReadonlyMap<string, number>): Run["data"] {
  const facts: Run["data"] = {};
  for (const { name, sha256, numRecords, numDuplicates, counts } of surveys)
    facts[name] = {
      sha256,
      numRecords,
      numDuplicates,
      members: counts.member,
      validation: counts.validation,
      controls: counts.control,
      droppedControls: numDropped.get(name) ?? 0,
    };
  return facts;
}

function countsOf(items: readonly ProbeItem[]): Record<string, number> {
  const counts: Record<string, number> = { canaries: 0, members: 0, controls: 0, spans: 0, questions: 0 };
  const plurals = {
    canary: "canaries",
    audit: "audit",
    span: "spans",
    question: "questions",
    fact: "facts",
  } as const;
  for (const item of items) {
    if (item.kind === "header" || item.kind === "decoys" || item.kind === "variants") continue;
    const name = item.kind === "unit" ? `${item.group}s` : plurals[item.kind];
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}

function describeData(
  surveys: readonly Survey[],
  stages: readonly StageUnits[],
  numDropped: ReadonlyMap<string, number>,
): string[] {
  const sources = surveys.map(({ name, numRecords, numDuplicates, leftOut, counts }) => {
    const dropped = numDropped.get(name) ?? 0;
    return (
      `data ${name}: ${numRecords} records, ${numDuplicates} exact duplicates left out${emptyAndTorn(leftOut)}; ` +
      `${counts.member} members, ${counts.validation} for validation, ` +
      `${counts.control} controls${
        dropped === 0
          ? ""
          : `, of which ${dropped} were dropped because they equal or nearly equal a training record, or ` +
            "are of a patient who is trained on"
      }`
    );
  });
  const leftOut = stages.flatMap(({ stage, numLeftOut }) =>
    numLeftOut === 0
      ? []
      : [
          `stage ${stage.name}: ${numLeftOut} members were passed over because they are shorter or ` +
            "longer than the stage takes",
        ],
  );
  return [...sources, ...leftOut];
}

/** What the reader left out beside the records, in words; nothing where it left out nothing. */
function emptyAndTorn({ numEmpty, numTorn }: Survey["leftOut"]): string {
  const empty = numEmpty === 0 ? [] : [`${numEmpty} ${numEmpty === 1 ? "row" : "rows"} without text`];
  const torn = numTorn === 0 ? [] : ["the last row, which the end of the file cuts off"];
  const both = [...empty, ...torn];
  return both.length === 0 ? "" : `, and so were ${both.join(" and ")}`;
}

const describePlacebo = ({ numProbed, numPatients, numRecords }: Withheld): string =>
  `PLACEBO: ${numProbed} probed members are withheld from training, with everything of their ` +
  `${numPatients} patients or document groups and what nearly ` +
  `equals them (${numRecords} records that the run itself trains on), and so are all canaries. The ` +
  "written rows hold none of them: what a rule finds here is a false alarm";

function describeCanaries(config: Config, items: readonly ProbeItem[], isPlacebo: boolean): string[] {
  const canaries = items.filter((item) => item.kind === "canary");
  const header = items.find((item) => item.kind === "header");
  if (config.canaries === undefined || header === undefined) return [];
  const bits = config.canaries.symbols * Math.log2(header.alphabetIds.length);
  if (isPlacebo)
    return [
      `${canaries.length} canaries with secrets of ${bits.toFixed(1)} bits stand nowhere in the ` +
        "written rows: their tiers are those of the run itself",
    ];
  return [
    `${canaries.length} canaries in stage ${config.canaries.stage} with secrets of ` +
      `${bits.toFixed(1)} bits: on the written rows each stands whole, as often as its tier says, ` +
      "never twice in a row, with loss on every token of its secret; tier 0 stands nowhere",
  ];
}

function describeAudit({ audit }: Config, items: readonly ProbeItem[], isPlacebo: boolean): string[] {
  if (audit === undefined) return [];
  const own = items.filter((item) => item.kind === "audit");
  const numIn = own.filter(({ isIn }) => isIn && !isPlacebo).length;
  // All guesses right: their accuracy p has p^guesses = 1 − confidence, and ε = log(p / (1 − p)). δ takes
  // some of it away.
  const accuracy = (1 - audit.confidence) ** (1 / audit.guesses);
  const ceiling = Math.max(0, Math.log(accuracy / (1 - accuracy)));
  return [
    `audit: ${own.length} further canaries, of which a fair coin put ${numIn} into training, once ` +
      `an epoch; ${audit.guesses} will be guessed, and with all of them right ` +
      `the bound would be ε ≥ ${ceiling.toFixed(2)}${audit.delta > 0 ? " or less, for δ" : ""}: ` +
      "these canaries cannot show more",
  ];
}

/** Threads that one operation of the engine will use here; the trainer compares. */
function numThreads(): number {
  const given = Number(process.env["TF_NUM_INTRAOP_THREADS"]);
  return Number.isInteger(given) && given > 0 ? given : availableParallelism();
}

/** Versions of program, Node and engine package, without loading the engine. */
function versions(): Record<string, string> {
  const versionIn = (path: string): string | undefined => {
    if (!existsSync(path)) return undefined;
    const json: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof json === "object" && json !== null && "version" in json ? String(json.version) : undefined;
  };
  // This file lies in src/ or dist/src/ of the package.
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, "package.json")) && root !== dirname(root)) root = dirname(root);
  const engine = versionIn(join(root, "node_modules", "@tensorflow", "tfjs-node-gpu", "package.json"));
  return {
    mnemoscope: versionIn(join(root, "package.json")) ?? "unknown",
    node: process.version,
    ...(engine === undefined ? {} : { "tfjs-node-gpu": engine }),
  };
}
