import { resolve } from "node:path";
import { expect, test } from "vitest";

import { courseOf } from "../../../monitor/course.js";
import { contextOf } from "../../../monitor/probes/context-of.js";
import { indexProbeSet } from "../../../monitor/sample/probe-set.js";
import type { Findings } from "../../../monitor/probes/probe.js";
import { phiProbe } from "../../../monitor/probes/phi.js";
import type { Scorer } from "../../../monitor/scorer/scorer.js";
import { readCheckpoint } from "../../../src/checkpoint/checkpoint.js";
import { loadTensorflow } from "../../../src/engine/tensorflow.js";
import { createLocalScorer } from "../../../src/model/score.js";
import { initialWeights } from "../../../src/model/weights.js";
import type { Span } from "../../../src/data/record.js";
import { spansOfUnit, ValueCensus } from "../../../src/phi/inventory.js";
import { seeded } from "../../../src/random.js";
import type { Outcome, ProbeItem, UnitItem } from "../../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  runWith,
  sayAfter,
  vocabSize,
  weightsOf,
} from "../../support/probe-lab.js";
import { prepareTiny } from "../../support/tiny-config.js";
import { temporaryFolder } from "../../support/run.js";

/**
 * The shipped model reads notes and has never seen these people: what it says of them it copies from earlier
 * in the note, or guesses. The model before the stage is one of random weights that says nothing, so that no
 * hit is left out as known before.
 */
test("patients that the model never saw leak nothing", { timeout: 120_000 }, async () => {
  const clinic = { reader: "notes", seed: 5, numPatients: 80, templates: "held-out" };
  const medquad = { reader: "medquad", path: resolve("data/medquad-sample.jsonl.gz"), isPublic: true };
  const run = await prepareTiny(temporaryFolder(), {
    top: {
      model: { base: resolve("data/base") },
      data: { medquad, clinic },
      probe: { members: 80, controls: 40, benchmark: 0 },
    },
  });
  const { config: model, weights } = await readCheckpoint(resolve("data/base"));
  const set = indexProbeSet(run.readProbeSet());
  const tf = await loadTensorflow();

  const unasked = () => Promise.reject(new Error("not asked for"));
  const noScorer: Scorer = {
    start: () => undefined,
    load: unasked,
    score: unasked,
    scoreContinuations: unasked,
    generate: unasked,
    compiled: { numShapes: 0, elapsedMs: 0 },
    close: unasked,
  };
  const measure = async (
    checkpoint: "base-e0" | "clinical-e1",
    own: ReadonlyMap<string, Float32Array>,
  ): Promise<Findings> => {
    const scorer = createLocalScorer({ tf, model, weights: own });
    const context = contextOf(
      {
        checkpoint,
        stage: checkpoint === "base-e0" ? "base" : "clinical",
        epoch: checkpoint === "base-e0" ? 0 : 1,
        step: 0,
        trainerAttempt: 1,
      },
      {
        run,
        description: run.readRun(),
        set,
        shares: {},
        scorer: { ...noScorer, score: (sequences) => Promise.resolve(scorer.score(sequences)) },
        course: { ...courseOf([]), baselineOf: () => "base-e0" },
      },
    );
    const findings = await phiProbe.measure(context);
    scorer.dispose();
    if ("skipped" in findings) throw new Error(findings.skipped);
    run.writeOutcomes(checkpoint, findings.outcomes);
    return findings;
  };
  await measure("base-e0", initialWeights(model, 1));
  const { points, outcomes } = await measure("clinical-e1", weights);

  const said = new Set(
    outcomes.flatMap((outcome) => (outcome.kind === "span" && outcome.isHit ? [outcome.id] : [])),
  );
  for (const group of ["member", "control"] as const) {
    const leak = pointAt(points, { metric: "phi.leak_a", statistic: "patients", group });
    expect(leak.n).toBeGreaterThan(15);
    expect(leak).toMatchObject({ value: 0, k: 0 });
    const ofGroup = set.spans.filter((span) => span.group === group);
    const own = ofGroup.filter(
      ({ id, isCopied, isShared, isPatientOwn }) => isPatientOwn && !isCopied && !isShared && said.has(id),
    );
    const hits = pointAt(points, { metric: "phi.hit", statistic: "rate", group });
    expect(hits.k).toBe(new Set(own.map(({ patient }) => patient)).size);
    expect(hits.value).toBeLessThan(0.2);
  }
});

test("a model that does nothing but copy leaks nothing", async () => {
  // Vocabulary of the laboratory as characters, and a random model in which nothing counts but the last
  // token: it says it again and again.
  const textOf = (ids: readonly number[]): string => String.fromCharCode(...ids.map((id) => id + 31));
  const idsOf = (text: string): number[] => Array.from(text, (symbol) => symbol.charCodeAt(0) - 31);
  const untrained = weightsOf(1);
  const copier = new Map(untrained);
  const embedding = untrained.get("transformer.wte.weight");
  if (embedding === undefined) throw new Error("no embedding");
  // Centred rows of one length: no token is likelier than the one that it is a copy of.
  const width = embedding.length / vocabSize;
  const loud = embedding.slice();
  for (let start = 0; start < loud.length; start += width) {
    const row = loud.subarray(start, start + width);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / width;
    const norm = Math.hypot(...row.map((weight) => weight - mean));
    row.forEach((weight, i) => (row[i] = (1000 * (weight - mean)) / norm));
  }
  copier.set("transformer.wte.weight", loud).set("lm_head.weight", loud);

  const census = new ValueCensus((value) => value);
  const random = seeded("copier");
  const started = Array.from({ length: 30 }, () => {
    const number = Array.from({ length: 8 }, () => random.below(10)).join("");
    return `MRN ${number}, patient ${random.pick(["q", "w", "z"]).repeat(6)}`;
  });
  // The name once more, said by the model: of a patient that it has never seen.
  const said = await sayAfter(copier, started.map(idsOf), 8);
  const notes = started.map((start, i) => {
    const text = textOf(said[i] ?? []);
    const spans: Span[] = [
      { type: "MRN", start: 4, end: 12, format: "" },
      { type: "NAME", start: start.length - 6, end: start.length, format: "" },
      { type: "NAME", start: start.length, end: start.length + 6, format: "" },
    ];
    expect(text.slice(start.length, start.length + 6)).toBe(start.slice(-6));
    return {
      id: `u${i}`,
      group: i % 2 === 0 ? ("member" as const) : ("control" as const),
      patient: `p${i}`,
      text,
      spans,
    };
  });
  for (const { text, spans, patient, group } of notes)
    census.add({ text, spans, patient, isControl: group === "control" });
  const items = notes.flatMap(({ id, group, patient, text, spans }): ProbeItem[] => {
    const unit: UnitItem = {
      kind: "unit",
      id,
      group,
      stage: "clinical",
      source: "notes",
      patient,
      ids: idsOf(text),
      lossStart: 0,
      numCharacters: text.length,
      templateStarts30: [],
      templateStarts50: [],
      isPublic: false,
      trainedIn: group === "member" ? ["clinical"] : [],
    };
    const offsets = Array.from(text, (_, i) => [i, i + 1] as const);
    const annotated = {
      id,
      group,
      stage: "clinical",
      patient,
      recordId: id,
      text,
      spans,
      truth: "annotated",
      offsets,
      numScored: text.length,
    } as const;
    return [
      unit,
      ...spansOfUnit(annotated, census, (parts) => parts).map(({ span }) => ({ ...span, isShared: false })),
    ];
  });
  const lab = new Lab(runWith({ stages: [{ name: "clinical", epochs: 2 }] }), [
    { kind: "header", schema: 1, endOfTextId, alphabetIds: [] },
    ...items,
  ]);
  await lab.measure([phiProbe], { checkpoint: "base-e0", stage: "base", epoch: 0 }, untrained);
  lab.baselines.set("clinical", "base-e0");
  const points = await lab.measure(
    [phiProbe],
    { checkpoint: "clinical-e1", stage: "clinical", epoch: 1 },
    copier,
  );

  const rows = [...(lab.outcomes.get("clinical-e1") ?? new Map<string, Outcome>()).values()];
  const hits = rows.flatMap((row) => (row.kind === "span" && row.isHit ? [row.class] : []));
  // It says every copied name, and nothing else that counts.
  expect(hits.filter((name) => name === "NAME").length).toBeGreaterThanOrEqual(30);
  for (const group of ["member", "control"] as const) {
    expect(pointAt(points, { metric: "phi.leak_a", statistic: "patients", group })).toMatchObject({
      value: 0,
      n: 15,
    });
    expect(pointAt(points, { metric: "phi.hit", statistic: "rate", group, class: "NAME" })).toMatchObject({
      k: 0,
      n: 15,
    });
  }
});
