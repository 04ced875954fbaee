import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { defined } from "../src/defined.js";
import type { Tokenizer } from "../src/checkpoint/tokenizer.js";
import type { Config } from "../src/run/config.js";
import { sha256OfPath } from "../src/run/keyed.js";
import { schemaVersion, type ProbeItem, type Run } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import type { StageUnits } from "./collect.js";
import { describeAudit, describeCanaries } from "./describe-canaries.js";
import { describeData } from "./describe-data.js";
import { describePacking } from "./describe-packing.js";
import { describeInventory, describePower } from "./findings.js";
import { describeDropout } from "./model.js";
import { describePlacebo, type Withheld } from "./placebo.js";
import { plannedEvaluations } from "./planned-evaluations.js";
import { describeRules, probedSizes } from "./power.js";
import type { Survey } from "./survey.js";
import { describeUnjudgeable, plannedReach } from "./unjudgeable.js";

/** run.json of a run whose probe set and rows are written. */
export async function describeRun(
  run: RunDirectory,
  options: {
    readonly config: Config;
    readonly model: Run["model"];
    readonly tokenizer: Tokenizer;
    readonly surveys: readonly Survey[];
    readonly stages: readonly StageUnits[];
    /** Controls that were dropped as duplicates, by source. */
    readonly numDropped: ReadonlyMap<string, number>;
    readonly items: readonly ProbeItem[];
    /** What the index of all training records holds. */
    readonly index: Run["probe"]["index"];
    /** What was written of each stage. */
    readonly written: Run["stages"];
    /** Of a placebo: what it withholds. */
    readonly withheld: Withheld | undefined;
  },
): Promise<Run> {
  const { config, model, tokenizer, surveys, stages, numDropped, items, index, written, withheld } = options;
  const counts = countsOf(items);
  const made = { items, isPlacebo: withheld !== undefined };
  const sizes = probedSizes(config, items);
  const reach = plannedReach(config, sizes);
  return {
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
      counts,
      reach,
      ...defined({ index }),
    },
    stages: written,
    ...defined({ placebo: withheld && { ...withheld, numCanaries: counts.canaries } }),
    notes: [
      ...(withheld === undefined ? [] : [describePlacebo(withheld)]),
      ...describeDropout(config, model),
      ...describeData(surveys, { stages, numDropped }),
      ...describePacking(written, made),
      ...describeCanaries(config, { ...made, stages: written }),
      ...describeAudit(config, made),
      ...describeInventory(config, items),
      ...describePower(config, items),
      ...describeRules(config, sizes),
      ...describeUnjudgeable(config, { sizes, reach }),
    ],
  };
}

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

/** Items of the probe set by what they are; audit canaries and facts only where there are any. */
function countsOf(items: readonly ProbeItem[]) {
  const numOf = (kind: ProbeItem["kind"]): number => items.filter((item) => item.kind === kind).length;
  const someOf = (kind: ProbeItem["kind"]): number | undefined => {
    const num = numOf(kind);
    return num === 0 ? undefined : num;
  };
  const units = items.filter((item) => item.kind === "unit");
  const numMembers = units.filter(({ group }) => group === "member").length;
  return {
    canaries: numOf("canary"),
    members: numMembers,
    controls: units.length - numMembers,
    spans: numOf("span"),
    questions: numOf("question"),
    ...defined({ audit: someOf("audit"), facts: someOf("fact") }),
  };
}

const sha256Of = (data: string): string => createHash("sha256").update(data).digest("hex");

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
  // This file lies in prepare/ or dist/prepare/ of the package.
  let root = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(root, "package.json")) && root !== dirname(root)) root = dirname(root);
  const engine = versionIn(join(root, "node_modules", "@tensorflow", "tfjs-node-gpu", "package.json"));
  return {
    mnemoscope: versionIn(join(root, "package.json")) ?? "unknown",
    node: process.version,
    ...defined({ "tfjs-node-gpu": engine }),
  };
}
