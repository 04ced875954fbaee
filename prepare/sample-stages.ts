import { defined } from "../src/defined.js";
import type { Config, StageConfig } from "../src/run/config.js";
import type { StageUnit, StageUnits } from "./collect.js";
import { sampleByPatient } from "./select.js";
import { samplingWeights } from "./weights.js";

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
  const records = new Drawn();
  const questions = new Drawn();
  const drawQuestions = (units: readonly StageUnit[]): readonly StageUnit[] => {
    const free = questions.freeOf(units).filter(({ isQuestion }) => isQuestion);
    return questions.mark(sampleByPatient(free, { limit: probe.benchmark }));
  };
  return stages.map(({ stage, members: all, controls: allControls }) => {
    const members = frame?.(stage, all) ?? all;
    const sampled = records.mark(sampleByPatient(records.freeOf(members), { limit: probe.members }));
    const shares = sharesOf(sampled.length > 0 ? sampled : members);
    // Controls that come from a source of their own have no shares to mirror.
    const isMirrored = allControls.some(({ source }) => shares.has(source));
    const controls = sampleByPatient(records.freeOf(allControls), {
      limit: probe.controls,
      ...defined({ shares: isMirrored ? shares : undefined }),
    });
    return {
      stage,
      members: sampled,
      weights: samplingWeights(sampled, members),
      controls: records.mark(controls),
      trainQuestions: drawQuestions(members),
      testQuestions: drawQuestions(allControls),
    };
  });
}

/** Units that some stage's sample has already. */
class Drawn {
  readonly #ids = new Set<string>();

  freeOf(units: readonly StageUnit[]): StageUnit[] {
    return units.filter(({ id }) => !this.#ids.has(id));
  }

  mark(units: readonly StageUnit[]): readonly StageUnit[] {
    for (const { id } of units) this.#ids.add(id);
    return units;
  }
}

/** Units of each source. */
function sharesOf(units: readonly StageUnit[]): ReadonlyMap<string, number> {
  const shares = new Map<string, number>();
  for (const { source } of units) shares.set(source, (shares.get(source) ?? 0) + 1);
  return shares;
}
