import { describe, expect, it } from "vitest";

import { pageRunOf } from "../../../monitor/page/page-run.js";
import { configSchema } from "../../../src/run/config.js";
import { runSchema, type Run } from "../../../src/run/records.js";
import { exampleConfigs, freeTextKeys } from "../../support/example-configs.js";
import { tinyConfig, tinyRun } from "../../support/run.js";

/**
 * A word that stands nowhere but in the config; as part of a path, so that no last part of one gets through.
 */
const secret = "xyzzy";
const path = `/home/${secret}/${secret}.json`;

/** A run with a config that is the schema's, but whose keys nobody held against each other. */
function runOf(raw: unknown): Run {
  const config = configSchema.parse(raw);
  return runSchema.parse({ ...tinyRun(config), notes: [`${path} was read`] });
}

/** Texts of a rule that reads something: what is sent of it may hold a secret in a single key. */
const rule: Readonly<Record<string, string>> = {
  "rules.metric": "phi.leak_a",
  "rules.statistic": "patients",
  "rules.class": "MRN",
  "rules.split": "some-name",
  "rules.fromStage": "some-name",
};

describe("what the page is told of a run", () => {
  const keys = freeTextKeys();

  it("is looked for in every key of the config that holds a path or free text", () => {
    expect(keys).toEqual(
      expect.arrayContaining([
        "runsDirectory",
        "key",
        "model.base",
        "data.*.path",
        "data.*.exclude",
        "data.*.annotations",
        "data.*.fields.patient",
        "stages.data",
        "stages.lora.from",
        "stages.lora.targets",
        "rules.class",
        "influx.username",
        "server.host",
      ]),
    );
    expect(keys.length).toBeGreaterThan(25);
  });

  it("is nothing that a user wrote, with a secret word in all of them", () => {
    const configs = exampleConfigs(() => path);
    expect(configs.length).toBeGreaterThan(1);
    for (const config of configs) {
      expect(JSON.stringify(config)).toContain(secret);
      expect(JSON.stringify(pageRunOf(runOf(config)))).not.toContain(secret);
    }
  });

  it("is nothing of a secret word in any of them alone", () => {
    const toldKeys = keys.filter((key) =>
      exampleConfigs((at) => (at === key ? path : (rule[at] ?? "text"))).some((config) =>
        JSON.stringify(pageRunOf(runOf(config))).includes(secret),
      ),
    );
    expect(toldKeys).toEqual([]);
  });

  it("is what it shows, and no more", () => {
    const leakA = {
      name: "leak-a",
      metric: "phi.leak_a",
      statistic: "patients",
      group: "member",
      tier: 1,
      class: "MRN",
      split: "first",
      test: "value-above",
      threshold: 0,
      alpha: 0.01,
      fromStage: "second",
      action: "stop",
    };
    const config = tinyConfig({
      canaries: { stage: "first" },
      audit: {},
      rules: [
        leakA,
        { ...leakA, name: "of-no-metric", metric: "phi.none" },
        { ...leakA, name: "of-no-statistic", statistic: "none" },
        { ...leakA, name: "of-no-class", class: "none" },
      ],
    });
    expect(pageRunOf(tinyRun(config))).toEqual({
      createdMs: 1_700_000_000_000,
      numParameters: 1000,
      plannedEvaluations: 7,
      isPlacebo: false,
      stages: [
        { name: "first", epochs: 3, stepsPerEpoch: 2 },
        { name: "second", epochs: 3, stepsPerEpoch: 2 },
      ],
      canaries: { design: "digits", symbols: 10 },
      auditConfidence: 0.95,
      rules: [leakA],
      publicSources: [],
    });
  });
});
