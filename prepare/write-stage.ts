import type { Tokenizer } from "../src/checkpoint/tokenizer.js";
import { defined } from "../src/defined.js";
import { seeded } from "../src/random.js";
import { packingOf } from "../src/run/config.js";
import { sha256OfPath } from "../src/run/keyed.js";
import type { ProbeItem, Run, TrainingRow } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import type { StageUnits } from "./collect.js";
import { plantedIn } from "./planted.js";
import { numLabels, Preflight } from "./preflight.js";
import { rowsOf, type RowOptions } from "./rows.js";

type StageFacts = Run["stages"][number];

/**
 * Writes a stage's rows, each checked by the pre-flight on its way, and those of its validation records;
 * gives the stage's entry of run.json.
 * @throws CANARY_UNSOUND, PREFLIGHT_FAILED
 */
export async function writeStage(
  run: RunDirectory,
  options: {
    readonly seed: number;
    readonly units: StageUnits;
    readonly items: readonly ProbeItem[];
    readonly tokenizer: Pick<Tokenizer, "endOfTextId">;
    readonly isPlacebo: boolean;
    /** Updates of the stages before. */
    readonly firstStep: number;
  },
): Promise<StageFacts> {
  const { seed, units, items, tokenizer, isPlacebo, firstStep } = options;
  const { stage, members } = units;
  const canaries = isPlacebo ? [] : plantedIn(items).filter((planted) => planted.stage === stage.name);
  const packing = packingOf(stage);
  const rows = rowsOf({
    objective: stage.objective,
    packing,
    units: members,
    canaries,
    sequenceLength: stage.sequenceLength,
    endOfTextId: tokenizer.endOfTextId,
    random: seeded(seed, "rows", stage.name),
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
    // All of a canary carries loss, and so does its separator.
    numCanaryTokens: canaries.reduce((sum, { copies, ids }) => sum + copies * (ids.length + 1), 0),
    rowsSha256: await sha256OfPath(run.trainingRowsPath(stage.name)),
    ...defined({ packing: stage.objective === "packed" ? packing : undefined }),
    numMembersCut: preflight.numMembersCut,
    sources: sourceFacts(units),
    firstStep,
    ...defined({ validation: await writeValidation(run, { units, tokenizer }) }),
  };
}

/** Keeps records in the order that they have, which is the keyed hash's. */
const asTheyAre: RowOptions["random"] = { shuffled: (items) => [...items], below: () => 0 };

/**
 * Writes the rows of the stage's validation records, made as those of training are, without canaries.
 * Undefined, and no file, where the stage has no such record.
 */
async function writeValidation(
  run: RunDirectory,
  options: { readonly units: StageUnits; readonly tokenizer: Pick<Tokenizer, "endOfTextId"> },
): Promise<StageFacts["validation"]> {
  const { stage, validation } = options.units;
  const rows = [
    ...rowsOf({
      objective: stage.objective,
      packing: packingOf(stage),
      units: validation,
      canaries: [],
      sequenceLength: stage.sequenceLength,
      endOfTextId: options.tokenizer.endOfTextId,
      random: asTheyAre,
    }),
  ];
  const numTokens = rows.reduce((sum, row) => sum + numLabels(row), 0);
  if (numTokens === 0) return undefined;
  run.writeValidationRows(stage.name, rows);
  return {
    numRows: rows.length,
    numTokens,
    numUnits: validation.length,
    rowsSha256: await sha256OfPath(run.validationRowsPath(stage.name)),
  };
}

/**
 * Training records of a stage by source, and their tokens that carry loss; one record a row ends with the
 * row.
 */
function sourceFacts({ stage, members }: StageUnits): NonNullable<StageFacts["sources"]> {
  const facts: Record<string, { numUnits: number; numTokens: number }> = {};
  for (const { source, ids, lossStart } of members) {
    const numWritten = stage.objective === "packed" ? ids.length : Math.min(ids.length, stage.sequenceLength);
    const own = (facts[source] ??= { numUnits: 0, numTokens: 0 });
    own.numUnits++;
    own.numTokens += Math.max(0, numWritten - lossStart);
  }
  return facts;
}
