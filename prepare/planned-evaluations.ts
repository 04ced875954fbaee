import { probedEpochs, type Config } from "../src/run/config.js";
import { baseStage } from "../src/run/records.js";

/** Probed checkpoints planned (K): the model before training, then every probed epoch of every stage. */
export function plannedEvaluations(config: Config): {
  readonly plannedLooks: number;
  readonly looksByStage: Readonly<Record<string, number>>;
} {
  const looksByStage = Object.fromEntries([
    [baseStage, 1],
    ...config.stages.map((stage) => [stage.name, probedEpochs(stage).length] as const),
  ]);
  return {
    plannedLooks: Object.values(looksByStage).reduce((sum, numEvaluations) => sum + numEvaluations, 0),
    looksByStage,
  };
}
