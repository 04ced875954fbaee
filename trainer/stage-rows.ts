import { invariant } from "../src/errors.js";
import type { Run } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { openTrainingRows, type TrainingRows } from "./training-rows.js";
import { runChanged } from "./run-changed.js";

/** The rows of all stages, open while a run is trained. */
export class StageRows {
  readonly #run: RunDirectory;
  readonly #rows = new Map<string, TrainingRows>();
  readonly #validation = new Map<string, TrainingRows>();
  readonly #withDocuments = new Set<string>();

  constructor(run: RunDirectory) {
    this.#run = run;
  }

  /** Throws RUN_CHANGED where the rows of a stage, a late one too, are not those that prepare wrote. */
  async open({ config, stages }: Pick<Run, "config" | "stages">): Promise<void> {
    for (const { name } of config.stages) {
      const facts = stages.find((stage) => stage.name === name);
      if (facts?.packing === "documents") this.#withDocuments.add(name);
      await openInto(this.#rows, name, {
        path: this.#run.trainingRowsPath(name),
        sha256: facts?.rowsSha256,
      });
      if (facts?.validation !== undefined)
        await openInto(this.#validation, name, {
          path: this.#run.validationRowsPath(name),
          sha256: facts.validation.rowsSha256,
        });
    }
  }

  of(stage: string): TrainingRows {
    return invariant(this.#rows.get(stage), `the rows of stage ${stage} are open`);
  }

  /** Rows of the stage's validation records; undefined where it has none. */
  validationOf(stage: string): TrainingRows | undefined {
    return this.#validation.get(stage);
  }

  /** Whether the stage's rows, those of validation too, hold documents that do not see each other. */
  hasDocuments(stage: string): boolean {
    return this.#withDocuments.has(stage);
  }

  async close(): Promise<void> {
    for (const rows of [...this.#rows.values(), ...this.#validation.values()]) await rows.close();
  }
}

/** Opens a file among others, which are all closed in the end, before it is refused for its content. */
async function openInto(
  files: Map<string, TrainingRows>,
  stage: string,
  { path, sha256 }: { readonly path: string; readonly sha256: string | undefined },
): Promise<void> {
  const rows = await openTrainingRows(path);
  files.set(stage, rows);
  if (rows.sha256 !== sha256) throw runChanged(path);
}
