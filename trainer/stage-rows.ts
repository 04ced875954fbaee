import { invariant } from "../src/errors.js";
import type { Run } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { openTrainingRows, type TrainingRows } from "./training-rows.js";
import { runChanged } from "./run-changed.js";

/** The rows of all stages, open while a run is trained. */
export class StageRows {
  readonly #run: RunDirectory;
  readonly #rows = new Map<string, TrainingRows>();

  constructor(run: RunDirectory) {
    this.#run = run;
  }

  /** Throws RUN_CHANGED where the rows of a stage, a late one too, are not those that prepare wrote. */
  async open({ config, stages }: Pick<Run, "config" | "stages">): Promise<void> {
    for (const { name } of config.stages) {
      const path = this.#run.trainingRowsPath(name);
      const rows = await openTrainingRows(path);
      this.#rows.set(name, rows);
      if (rows.sha256 !== stages.find((stage) => stage.name === name)?.rowsSha256) throw runChanged(path);
    }
  }

  of(stage: string): TrainingRows {
    return invariant(this.#rows.get(stage), `the rows of stage ${stage} are open`);
  }

  async close(): Promise<void> {
    for (const rows of this.#rows.values()) await rows.close();
  }
}
