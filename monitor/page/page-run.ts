import { basename } from "node:path";

import type { Run } from "../../src/run/records.js";
import type { PageRun } from "./protocol.js";

/**
 * run.json as the page is shown it: paths tell about the machine and its users, so only their last part is
 * kept; hashes stay behind.
 */
export function pageRunOf(run: Run): PageRun {
  const { key: _key, influx: _influx, ...config } = run.config;
  const data = Object.fromEntries(
    Object.entries(config.data).map(([name, source]) => [
      name,
      "path" in source ? { ...source, path: basename(source.path) } : source,
    ]),
  );
  const { base, tokenizer, fresh } = config.model;
  const model = {
    ...(base === undefined ? {} : { base: basename(base) }),
    ...(tokenizer === undefined ? {} : { tokenizer: basename(tokenizer) }),
    ...(fresh === undefined ? {} : { fresh }),
  };
  const { plannedLooks, looksByStage, counts } = run.probe;
  const { numParameters, vocabSize, positions } = run.model;
  return {
    name: run.name,
    createdMs: run.createdMs,
    config: { ...config, data, model, runsDirectory: basename(config.runsDirectory) },
    stages: run.stages.map((stage) => ({ ...stage, rowsSha256: "" })),
    probe: { plannedLooks, looksByStage, counts, sha256: "", rulesSha256: "" },
    ...(run.placebo === undefined ? {} : { placebo: run.placebo }),
    notes: run.notes,
    model: { numParameters, vocabSize, positions, sha256: "" },
  };
}
