import { join } from "node:path";

import { loadTokenizer, type Tokenizer } from "../src/checkpoint/tokenizer.js";
import { makeCanaries } from "../src/data/canaries.js";
import { defined } from "../src/defined.js";
import { invariant, MnemoscopeError } from "../src/errors.js";
import type { Config } from "../src/run/config.js";
import { Keyed, readKey } from "../src/run/keyed.js";
import type { Run } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { buildDirectory, refuseExisting } from "./build-directory.js";
import type { PlannedCanaries } from "./canary-items.js";
import { collectUnits } from "./collect.js";
import { describeRun } from "./describe-run.js";
import { dropDuplicates } from "./drop-duplicates.js";
import { modelFacts } from "./model.js";
import { placeboFrame, placeboPool, withholdProbed } from "./placebo.js";
import { buildProbeSet } from "./probe-set.js";
import { checkCanariesFit } from "./rows.js";
import { sampleStages } from "./sample-stages.js";
import { HeldText, surveySource, type Survey } from "./survey.js";
import { promptsOf, unitsToIndex, writeIndex } from "./training-index.js";
import { writeStage } from "./write-stage.js";

/** What is prepared. */
export interface Preparation {
  readonly config: Config;
  /** Folder of the run, which must not exist. */
  readonly directory: string;
  /** Withhold from training what is probed. */
  readonly isPlacebo?: boolean;
  /** Sources that are members or controls as a whole; the others are split by the key. */
  readonly parts?: Readonly<Record<string, "member" | "control">>;
  readonly onProgress?: (message: string) => void;
}

/**
 * Prepares a run, once, before trainer and monitor start: splits the data, takes the inventory of
 * identifiers, places the canaries, freezes the probe set, the key and the planned evaluations. Everything is
 * built in a folder beside the run's and renamed at the end: a run directory is complete or absent.
 * @returns the run directory, ready for both processes.
 * @throws RUN_EXISTS, DATA_NOT_FOUND, DATA_MALFORMED, DATA_EMPTY, CONFIG_INVALID, TOKENIZER_INVALID,
 * MODEL_MALFORMED, MODEL_UNSUPPORTED, SEQUENCE_TOO_LONG, CANARY_UNSOUND, RUN_UNJUDGEABLE, PREFLIGHT_FAILED;
 * nothing is left behind.
 */
export async function prepare(preparation: Preparation): Promise<RunDirectory> {
  const { config, directory, isPlacebo = false, onProgress: say = () => undefined } = preparation;
  refuseExisting(directory);
  const given = await checkGiven(config);
  const { tokenizer, model, key, keyed, canaries } = given;

  const surveys = await surveyAll(preparation, keyed);
  say("tokenizing");
  const collected = await collectUnits({
    surveys,
    config,
    tokenizer,
    keyed,
    membersPerRecord: isPlacebo ? placeboPool : 1,
  });
  const { stages: candidates, numDropped } = dropDuplicates(collected);

  say("taking the inventory and freezing the probe set");
  const samples = sampleStages(candidates, {
    probe: config.probe,
    ...defined({ frame: isPlacebo ? placeboFrame : undefined }),
  });
  const { stages, withheld } = isPlacebo
    ? withholdProbed(candidates, samples)
    : { stages: candidates, withheld: undefined };
  const units = unitsToIndex(stages, { config, isPlacebo });
  const { items, inventory, values } = await buildProbeSet({
    config,
    surveys,
    stages,
    samples,
    asked: units.flatMap(({ unit, role }) => (role === "asked" ? unit : [])),
    canaries,
    tokenizer,
    positions: model.positions,
    keyed,
  });

  return buildDirectory(directory, async (run) => {
    run.writeProbeSet(items, inventory, key);
    const prompts = promptsOf(items, { seed: config.seed, endOfTextId: tokenizer.endOfTextId });
    const index = await writeIndex(run, { units, values, prompts });
    const written: Run["stages"] = [];
    let firstStep = 0;
    for (const units of stages) {
      say(`packing stage ${units.stage.name}`);
      const { seed } = config;
      const facts = await writeStage(run, { seed, units, items, tokenizer, isPlacebo, firstStep });
      written.push(facts);
      firstStep += facts.stepsPerEpoch * units.stage.epochs;
    }
    run.writeRun(
      await describeRun(run, {
        config,
        model,
        tokenizer,
        surveys,
        stages,
        numDropped,
        items,
        index,
        written,
        withheld,
      }),
    );
  });
}

/** What a run starts from beside its data. */
interface Given {
  readonly tokenizer: Tokenizer;
  readonly model: Run["model"];
  readonly key: Buffer;
  readonly keyed: Keyed;
  readonly canaries: PlannedCanaries | undefined;
}

/** All that can fail without reading data. */
async function checkGiven(config: Config): Promise<Given> {
  const tokenizer = loadTokenizer(tokenizerPathOf(config));
  const model = await modelFacts(config, tokenizer);
  const key = readKey(config.key);
  return { tokenizer, model, key, keyed: new Keyed(key), canaries: plannedCanaries(config, tokenizer) };
}

/** Path of the tokenizer that a config means: its own, or the one beside the base model. */
function tokenizerPathOf({ model: { tokenizer, base } }: Config): string {
  if (tokenizer !== undefined) return tokenizer;
  return join(invariant(base, "a config names a tokenizer, or a base model that has one"), "tokenizer.json");
}

/** @throws CANARY_UNSOUND where rows of the canaries' stage would cut one. */
function plannedCanaries(
  { canaries: config, audit, seed, stages }: Config,
  tokenizer: Tokenizer,
): PlannedCanaries | undefined {
  if (config === undefined) return undefined;
  const made = makeCanaries({
    config,
    seed,
    encode: (text) => tokenizer.encode(text).ids,
    numAudit: audit?.canaries ?? 0,
  });
  const stage = invariant(
    stages.find(({ name }) => name === config.stage),
    "canaries are of a stage that there is",
  );
  checkCanariesFit(
    [...made.canaries, ...made.audit].map(({ ids, tier }) => ({ ids, copies: tier })),
    stage.sequenceLength,
  );
  return { ...made, stage: stage.name };
}

/**
 * Reads the sources of all stages for the split and the order of their records; what does not stay in memory
 * is read again later.
 */
async function surveyAll(
  { config, parts = {}, onProgress: say = () => undefined }: Preparation,
  keyed: Keyed,
): Promise<Survey[]> {
  const held = new HeldText();
  const surveys: Survey[] = [];
  for (const name of new Set(config.stages.flatMap(({ data }) => data))) {
    const source = config.data[name];
    if (source === undefined)
      throw new MnemoscopeError("CONFIG_INVALID", `no data source is called "${name}"`);
    say(`reading ${name}`);
    const part = parts[name];
    const split = part === undefined ? config.split : { validation: 0, control: part === "control" ? 1 : 0 };
    surveys.push(await surveySource({ name, source, keyed, split, held }));
  }
  return surveys;
}
