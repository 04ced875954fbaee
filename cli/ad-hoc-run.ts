import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, resolve } from "node:path";

import { defined } from "../src/defined.js";
import { readModelConfig } from "../src/checkpoint/checkpoint.js";
import type { DataFields } from "../src/data/source-keys.js";
import { loadConfig, parseConfig, type Config, type DataSource } from "../src/run/config.js";
import { invariant, MnemoscopeError } from "../src/errors.js";
import { prepare } from "../prepare/prepare.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { dataSourceByName } from "./data-options.js";

/** Data that a model is measured on without a run. */
export interface AdHocData {
  /** Records that the model was trained on, or a config whose data and stages are meant. */
  readonly data: string;
  /** Records of the same kind that it never saw. */
  readonly controls?: string | undefined;
  readonly fields: DataFields;
  /** Records probed of each at most. */
  readonly records: number;
}

/**
 * Prepares a run for one evaluation of a model, in a folder that only its owner can read and that is removed
 * again, and works with it.
 * @throws what `prepare` throws; USAGE for fields or files that are no data.
 */
export async function withAdHocRun<T>(
  options: AdHocData & { readonly checkpoint: string },
  work: (run: RunDirectory, stage: { readonly name: string; readonly epochs: number }) => Promise<T>,
): Promise<T> {
  const isConfig = /^\.ya?ml$/.test(extname(options.data));
  const config = isConfig ? configFor(options.checkpoint, loadConfig(options.data)) : await configOf(options);
  // mkdtemp makes folders of mode 0700.
  const folder = await mkdtemp(join(tmpdir(), "mnemoscope-probe-"));
  try {
    const parts = isConfig ? {} : ({ data: "member", controls: "control" } as const);
    const run = await prepare({ config, directory: join(folder, "run"), parts });
    return await work(run, invariant(config.stages.at(-1), "a config has a stage"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Nothing is trained, so that there is nothing to stop. */
const measuredOnly = { onUnjudged: "accept" } as const;

/**
 * The config's data and stages, for another model. Its canaries were drawn for its own run: in this model's
 * training they were not.
 */
const configFor = (checkpoint: string, { model: _, canaries: __, ...config }: Config): Config =>
  parseConfig({ ...config, model: { base: resolve(checkpoint) }, gate: measuredOnly }, "the config");

async function configOf({
  checkpoint,
  data,
  controls,
  fields,
  records,
}: AdHocData & { readonly checkpoint: string }): Promise<Config> {
  const { numPositions } = (await readModelConfig(checkpoint)).config;
  const sources = defined({
    data: sourceOf(data, fields),
    controls: controls === undefined ? undefined : sourceOf(controls, fields),
  });
  return parseConfig(
    {
      name: "probe",
      model: { base: resolve(checkpoint) },
      data: sources,
      stages: [
        {
          name: "data",
          objective: "rows",
          data: Object.keys(sources),
          epochs: 1,
          batchSize: 1,
          sequenceLength: numPositions,
          learningRate: 1e-5,
        },
      ],
      probe: { members: records, controls: records, benchmark: 0 },
      gate: measuredOnly,
    },
    "the command line",
  );
}

/** The reader that a file's name asks for. Throws USAGE for a name that asks for none. */
function sourceOf(path: string, fields: DataFields): DataSource {
  const source = dataSourceByName(resolve(path), fields);
  if (source !== undefined) return source;
  throw new MnemoscopeError("USAGE", `cannot tell what ${path} holds by its name`, {
    remedy:
      "give a .jsonl, .csv or .txt file (.jsonl.gz and .csv.gz too), a folder of texts, or a config (.yaml)",
  });
}
