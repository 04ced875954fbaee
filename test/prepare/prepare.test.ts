import { createHash } from "node:crypto";
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { deflateSync } from "node:zlib";
import { describe, expect, test } from "vitest";

import { parseConfig, type Config } from "../../src/run/config.js";
import { generateNotes } from "../../src/data/notes.js";
import { readRecords } from "../../src/data/read.js";
import { textOf } from "../../src/data/record.js";
import { prepare } from "../../prepare/prepare.js";
import { Keyed } from "../../src/run/keyed.js";
import { verifyUnchanged } from "../../prepare/verify.js";
import { seeded } from "../../src/random.js";
import type { ProbeItem, TrainingRow, UnitItem } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import { loadTokenizer } from "../../src/checkpoint/tokenizer.js";
import { openTrainingRows } from "../../trainer/training-rows.js";
import { temporaryFolder } from "../support/run.js";

const tokenizerPath = "data/tokenizer/tokenizer.json";
const words = (
  "fever cough asthma liver kidney heart stroke dose tablet nurse clinic blood sugar scan lung " +
  "nerve bone skin sleep pain"
).split(" ");

/** Texts of invented words, one a document; patients are absent. */
function articles(count: number, seed = 1, length = 90): string[] {
  const random = seeded(seed, "articles");
  return Array.from({ length: count }, () => Array.from({ length }, () => random.pick(words)).join(" "));
}

interface Place {
  readonly folder: string;
  readonly config: Config;
  /** The run directory that is asked for. */
  readonly directory: string;
}

/** A folder with data and a config of two stages: articles with canaries, then invented notes. */
function place(
  overrides: {
    readonly lines?: readonly string[];
    readonly config?: Readonly<Record<string, unknown>>;
    readonly key?: string;
  } = {},
): Place {
  const folder = temporaryFolder();
  writeFileSync(join(folder, "key"), overrides.key ?? "a key for the tests of prepare");
  writeFileSync(
    join(folder, "articles.jsonl"),
    (overrides.lines ?? articles(60).map((text) => JSON.stringify({ text })))
      .map((line) => `${line}\n`)
      .join(""),
  );
  const stage = { epochs: 3, batchSize: 4, learningRate: 0.001 };
  const config = parseConfig(
    {
      name: "tiny",
      key: join(folder, "key"),
      model: { fresh: { width: 16, layers: 1, heads: 2, positions: 256 }, tokenizer: tokenizerPath },
      data: {
        articles: {
          reader: "jsonl",
          path: join(folder, "articles.jsonl"),
          fields: { text: "text" },
          isPublic: true,
        },
        clinic: { reader: "notes", seed: 3, numPatients: 40, notesPerPatient: [1, 2] },
      },
      split: { validation: 0.1, control: 0.3 },
      stages: [
        { name: "cpt", objective: "packed", data: ["articles"], sequenceLength: 96, ...stage },
        {
          name: "clinical",
          objective: "rows",
          data: ["clinic"],
          sequenceLength: 256,
          ...stage,
          probeEvery: 2,
        },
      ],
      canaries: { stage: "cpt", tiers: [0, 1, 4], perTier: 3 },
      ...overrides.config,
    },
    "the test",
  );
  return { folder, config, directory: join(folder, "runs", "tiny") };
}

const run = ({ config, directory }: Place) => prepare({ config, directory });
const unitsOf = (items: readonly ProbeItem[]) =>
  items.filter((item): item is UnitItem => item.kind === "unit");

/** All rows of a stage, read as the trainer reads them. */
const rowsIn = (prepared: RunDirectory, stage: string): Promise<TrainingRow[]> =>
  rowsAt(prepared.trainingRowsPath(stage));

async function rowsAt(path: string): Promise<TrainingRow[]> {
  const rows = await openTrainingRows(path);
  try {
    return await rows.read(Array.from({ length: rows.numRows }, (_, row) => row));
  } finally {
    await rows.close();
  }
}
const idsIn = (rows: readonly TrainingRow[]) => new Set(rows.flatMap((row) => row.units.map(([id]) => id)));

describe("a prepared run", () => {
  test("holds rows, probe set, inventory, key and a description that agree", async () => {
    const { folder, config, directory } = place();
    const prepared = await prepare({ config, directory });
    expect(readdirSync(join(folder, "runs"))).toEqual(["tiny"]);
    const description = prepared.readRun();
    const items = prepared.readProbeSet();
    expect(description.probe.counts["canaries"]).toBe(9);
    expect(description.probe).toMatchObject({
      plannedLooks: 1 + 3 + 2,
      looksByStage: { base: 1, cpt: 3, clinical: 2 },
    });
    expect(description.stages[1]?.firstStep).toBe((description.stages[0]?.stepsPerEpoch ?? 0) * 3);
    expect(readFileSync(prepared.keyPath, "utf8")).toBe("a key for the tests of prepare");
    for (const stage of description.stages) {
      const rows = await rowsIn(prepared, stage.name);
      expect(rows).toHaveLength(stage.numRows);
      expect(rows.flatMap((row) => row.labels).filter((label) => label >= 0)).toHaveLength(stage.numTokens);
      const trained = idsIn(rows);
      for (const unit of unitsOf(items)) {
        if (unit.group === "control") expect(trained.has(unit.id)).toBe(false);
        else if (unit.stage === stage.name) expect(trained.has(unit.id)).toBe(true);
      }
    }
    const counts = description.data["clinic"];
    expect((counts?.members ?? 0) + (counts?.validation ?? 0) + (counts?.controls ?? 0)).toBe(
      counts?.numRecords,
    );
    const spans = items.filter((item) => item.kind === "span");
    expect(spans.length).toBeGreaterThan(20);
    expect(new Set(prepared.readInventory().map(({ span }) => span))).toEqual(
      new Set(spans.map(({ id }) => id)),
    );
  });

  test("holds rows of validation patients for the loss beside training, and of nobody else", async () => {
    const { config, directory } = place();
    const prepared = await prepare({ config, directory });
    const keyed = new Keyed(readFileSync(prepared.keyPath));
    const inTraining = new Set<string>();
    const heldOut: string[] = [];
    for (const { name, validation } of prepared.readRun().stages) {
      for (const id of idsIn(await rowsIn(prepared, name))) inTraining.add(id);
      const path = prepared.validationRowsPath(name);
      expect(statSync(path).mode & 0o777).toBe(0o600);
      const rows = await rowsAt(path);
      const ids = [...idsIn(rows)];
      heldOut.push(...ids);
      expect(validation).toEqual({
        numRows: rows.length,
        numTokens: rows.flatMap(({ labels }) => labels).filter((label) => label >= 0).length,
        numUnits: ids.length,
        rowsSha256: createHash("sha256").update(readFileSync(path)).digest("hex"),
      });
    }
    const others = new Set<string>();
    const own = new Set<string>();
    for (const source of Object.values(config.data))
      for await (const record of readRecords(source))
        (keyed.share("split", record.group) < config.split.validation ? own : others).add(
          keyed.id("unit", keyed.id("content", textOf(record))),
        );
    expect(heldOut.length).toBeGreaterThan(2);
    expect(heldOut.filter((id) => !own.has(id) || others.has(id))).toEqual([]);
    const probed = new Set(unitsOf(prepared.readProbeSet()).map(({ id }) => id));
    expect(heldOut.filter((id) => inTraining.has(id) || probed.has(id))).toEqual([]);

    await verifyUnchanged(prepared, config);
    appendFileSync(prepared.validationRowsPath("clinical"), " ");
    await expect(verifyUnchanged(prepared, config)).rejects.toThrow(/clinical\.validation\.jsonl/);
  });

  test("leaves validation records out that nearly equal trained ones, all of them if need be", async () => {
    const [one = ""] = articles(1);
    const lines = Array.from({ length: 60 }, (_, i) => JSON.stringify({ text: `${one} ${i}` }));
    const prepared = await run(place({ lines, config: { split: { validation: 0.2, control: 0 } } }));
    const [cpt] = prepared.readRun().stages;
    expect(cpt).not.toHaveProperty("validation");
    expect(existsSync(prepared.validationRowsPath("cpt"))).toBe(false);
  });

  test("knows how far zlib shrinks each probed text, and keeps the text to itself", async () => {
    const lines = ["fever ".repeat(60).trim(), ...articles(59)].map((text) => JSON.stringify({ text }));
    const prepared = await run(place({ lines, config: { split: { validation: 0, control: 0.3 } } }));
    const units = unitsOf(prepared.readProbeSet());
    const tokenizer = loadTokenizer(tokenizerPath);
    for (const { ids, zlibBytes, numCharacters } of units) {
      const text = tokenizer.decode(ids);
      expect(text).toHaveLength(numCharacters);
      expect(zlibBytes).toBe(deflateSync(text, { level: 6 }).length);
    }
    expect(Math.min(...units.map(({ zlibBytes }) => zlibBytes ?? NaN))).toBeLessThan(30);
  });

  test("knows its corpus by source, and what each probed member stands for in it", async () => {
    const prepared = await run(place({ config: { canaries: undefined, probe: { members: 20 } } }));
    const units = unitsOf(prepared.readProbeSet());
    for (const { name, sources, numTokens, numUnits, numRows } of prepared.readRun().stages) {
      const trained = (await rowsIn(prepared, name)).flatMap((row) => row.units.map(([id]) => id));
      const facts = Object.values(sources ?? {});
      expect(facts).toHaveLength(1);
      expect(facts[0]?.numUnits).toBe(numUnits);
      expect(new Set(trained).size).toBe(numUnits);
      // The separator behind each record carries loss, too; where it is cut off with its row, a token less.
      expect((facts[0]?.numTokens ?? 0) + numUnits).toBeGreaterThanOrEqual(numTokens);
      expect(facts[0]?.numTokens ?? 0).toBeGreaterThanOrEqual(numTokens - numUnits - numRows);
      // Patients or articles are drawn before their second records: weights add up to the records where each
      // has one, and about so where not.
      const weights = units
        .filter(({ stage, group }) => stage === name && group === "member")
        .map(({ weight }) => weight ?? NaN);
      expect(weights).toHaveLength(20);
      const sum = weights.reduce((total, weight) => total + weight, 0);
      if (name === "cpt") expect(sum).toBeCloseTo(numUnits, 9);
      else expect(Math.abs(sum / numUnits - 1)).toBeLessThan(0.25);
    }
    expect(units.filter(({ group }) => group === "control").every(({ weight }) => weight === undefined)).toBe(
      true,
    );
  });

  test("puts the audit's canaries into training by a coin, beside the tiers, others stay out", async () => {
    const stage = {
      objective: "packed",
      data: ["articles"],
      sequenceLength: 256,
      epochs: 1,
      batchSize: 4,
      learningRate: 0.001,
    };
    const config = {
      stages: [{ name: "cpt", ...stage }],
      canaries: { stage: "cpt", tiers: [0, 2], perTier: 3 },
      audit: { canaries: 256 },
    };
    const prepared = await run(place({ config }));
    const items = prepared.readProbeSet();
    const audit = items.filter((item) => item.kind === "audit");
    expect(audit).toHaveLength(256);
    const numIn = audit.filter(({ isIn }) => isIn).length;
    // A fair coin: 128 and five standard deviations of 8.
    expect(Math.abs(numIn - 128)).toBeLessThan(40);
    const copies = new Map<string, number>();
    for (const row of await rowsIn(prepared, "cpt"))
      for (const [id] of row.units) copies.set(id, (copies.get(id) ?? 0) + 1);
    for (const { id, isIn } of audit) expect(copies.get(id) ?? 0).toBe(isIn ? 1 : 0);
    const prefixOf = ({ ids, secretStart }: { ids: number[]; secretStart: number }) =>
      ids.slice(0, secretStart).join();
    const planted = items.filter((item) => item.kind === "audit" || item.kind === "canary");
    expect(new Set(planted.map(prefixOf)).size).toBe(256 + 6);
    const { probe, notes, stages } = prepared.readRun();
    expect(probe.counts).toMatchObject({ audit: 256, canaries: 6 });
    expect(stages[0]?.numCanaryCopies).toBe(numIn + 6);
    // All 100 guesses right: p = 0.05^(1/100), ε = log(p / (1 − p)).
    expect(notes.find((note) => note.startsWith("audit:"))).toContain("ε ≥ 3.49");
    // The tiers' canaries are those of the run without an audit.
    const { audit: _, ...without } = config;
    const canariesOf = (all: readonly ProbeItem[]) =>
      all.flatMap((item) => (item.kind === "canary" ? [item.ids] : []));
    expect(canariesOf(items)).toEqual(canariesOf((await run(place({ config: without }))).readProbeSet()));
  });

  test("knows which pieces of a record other patients' records share", async () => {
    const form = "please ask your doctor or nurse before you take any medicine that is not on this list";
    const lines = articles(60).map((text, i) =>
      JSON.stringify({ text: i % 2 === 0 ? `${text} ${form}` : text }),
    );
    const units = unitsOf((await run(place({ lines }))).readProbeSet()).filter(
      ({ source }) => source === "articles",
    );
    const numCommon = units.map(({ commonStarts8 }) => commonStarts8?.length ?? NaN);
    const numTokens = loadTokenizer(tokenizerPath).encode(` ${form}`).ids.length;
    expect(new Set(numCommon)).toEqual(new Set([0, numTokens - 7]));
    for (const { commonStarts8, ids } of units)
      expect(Math.max(7, ...(commonStarts8 ?? [])) === ids.length - 8).toBe((commonStarts8?.length ?? 0) > 0);
  });

  test("has every patient on one side only", async () => {
    const items = unitsOf((await run(place())).readProbeSet());
    const sides = new Map<string, Set<string>>();
    for (const { patient, group } of items) sides.set(patient, (sides.get(patient) ?? new Set()).add(group));
    expect([...sides.values()].every((groups) => groups.size === 1)).toBe(true);
    expect(new Set(items.map(({ group }) => group))).toEqual(new Set(["member", "control"]));
  });

  test("is the same for the same key and seed, and another for another key", async () => {
    const [a, b, c] = [
      await run(place()),
      await run(place()),
      await run(place({ key: "another key, of as many bytes" })),
    ];
    expect(a.readProbeSet()).toEqual(b.readProbeSet());
    expect(readFileSync(a.trainingRowsPath("cpt"))).toEqual(readFileSync(b.trainingRowsPath("cpt")));
    const patients = (items: readonly ProbeItem[]) => new Set(unitsOf(items).map(({ patient }) => patient));
    expect(
      [...patients(a.readProbeSet())].filter((patient) => patients(c.readProbeSet()).has(patient)),
    ).toEqual([]);
  });

  test("keeps records on their side when others are added", async () => {
    const texts = articles(60).map((text) => JSON.stringify({ text }));
    const added = articles(30, 2).map((text) => JSON.stringify({ text }));
    const sideOf = async (lines: readonly string[]) =>
      new Map(
        unitsOf((await run(place({ lines }))).readProbeSet()).flatMap(({ id, stage, group }) =>
          stage === "cpt" ? [[id, group]] : [],
        ),
      );
    const [before, after] = [await sideOf(texts), await sideOf([...added, ...texts])];
    for (const [id, group] of before) expect(after.get(id)).toBe(group);
    expect(after.size).toBeGreaterThan(before.size);
  });

  test("leaves out exact duplicates, and controls that nearly equal a member, and says so", async () => {
    const texts = articles(60);
    // Every text again with its last word changed: of those that fall on two sides, the control goes.
    const nearly = texts.map((text) => `${text.slice(0, text.lastIndexOf(" "))} recovered`);
    const prepared = await run(
      place({ lines: [...texts, ...nearly, ...texts.slice(0, 5)].map((text) => JSON.stringify({ text })) }),
    );
    const facts = prepared.readRun().data["articles"];
    expect(facts).toMatchObject({ numRecords: 125, numDuplicates: 5 });
    expect(facts?.droppedControls).toBeGreaterThan(5);
    const tokenizer = loadTokenizer(tokenizerPath);
    const starts = (group: string) =>
      new Set(
        unitsOf(prepared.readProbeSet()).flatMap((unit) =>
          unit.stage === "cpt" && unit.group === group ? [tokenizer.decode(unit.ids).slice(0, 60)] : [],
        ),
      );
    expect([...starts("control")].filter((start) => starts("member").has(start))).toEqual([]);
    expect(prepared.readRun().notes.join("\n")).toContain("5 exact duplicates left out");
  });

  test.each(["documents", "classic"] as const)(
    "packs %s, and says of whom that is not how they are measured",
    async (packing) => {
      const at = place();
      const [cpt, ...others] = at.config.stages;
      if (cpt === undefined) throw new Error("no stage");
      const stages = [{ ...cpt, packing, sequenceLength: 64 }, ...others];
      const prepared = await run({ ...at, config: { ...at.config, stages } });
      const { stages: written, notes } = prepared.readRun();
      const rows = await rowsIn(prepared, "cpt");
      const validation = await rowsAt(prepared.validationRowsPath("cpt"));
      expect(written.map((stage) => stage.packing)).toEqual([packing, undefined]);
      for (const { starts } of [...rows, ...validation])
        expect(starts === undefined).toBe(packing === "classic");
      const members = unitsOf(prepared.readProbeSet()).filter(
        ({ group, stage }) => group === "member" && stage === "cpt",
      );
      const isWhole = ({ id, ids }: UnitItem) =>
        rows.some(({ units }) => units.some(([own, , length]) => own === id && length === ids.length));
      const numCut = members.filter((unit) => !isWhole(unit)).length;
      expect(written[0]?.numMembersCut).toBe(numCut);
      expect(numCut).toBeGreaterThan(0);
      const note = `${numCut} of ${members.length} probed members`;
      expect(notes.find((each) => each.includes(note))).toContain(
        packing === "classic" ? "packed the classic way" : "longer than a row",
      );
      // 3 of one copy and 3 of four, each with its separator.
      const canaries = prepared.readProbeSet().flatMap((item) => (item.kind === "canary" ? [item] : []));
      const numTokens = canaries.reduce((sum, { tier, ids }) => sum + tier * (ids.length + 1), 0);
      expect(written[0]?.numCanaryTokens).toBe(numTokens);
      const share = `${((100 * numTokens) / (written[0]?.numTokens ?? NaN)).toFixed(1)} %`;
      expect(notes.find((each) => each.startsWith("WARNING: canaries are"))).toContain(share);
    },
  );

  test("says in its notes which rows were without text and that the last one was cut off", async () => {
    const at = place();
    const rows = articles(40).map((text) => `"${text}"`);
    writeFileSync(join(at.folder, "articles.csv"), `text\n${rows.join("\n")}\n""\n"cut off`);
    const articlesCsv = {
      reader: "csv",
      path: join(at.folder, "articles.csv"),
      fields: { text: "text" },
      allowTornEnd: true,
    };
    const { clinic } = at.config.data;
    const config = parseConfig(
      { ...JSON.parse(JSON.stringify(at.config)), data: { articles: articlesCsv, clinic } },
      "the test",
    );
    const notes = (await prepare({ config, directory: at.directory })).readRun().notes.join("\n");
    expect(notes).toContain(
      "40 records, 0 exact duplicates left out, and so were 1 row without text and the last row, " +
        "which the end of the file cuts off",
    );
    expect(notes).toMatch(/data clinic: \d+ records, 0 exact duplicates left out; /);
  });

  test("keeps identifiers and secrets in probe/ and training/ alone", async () => {
    const at = place();
    const messages: string[] = [];
    const prepared = await prepare({ ...at, onProgress: (message) => messages.push(message) });
    const told = readFileSync(join(at.directory, "run.json"), "utf8") + messages.join("\n");
    const set = readFileSync(prepared.probeSetPath, "utf8");
    const values = [
      ...generateNotes({
        seed: 3,
        numPatients: 40,
        notesPerPatient: [1, 2],
        templates: "held-out",
        length: "short",
      }),
    ].flatMap(({ text, spans }) => (spans ?? []).map(({ start, end }) => text.slice(start, end)));
    expect(values.length).toBeGreaterThan(100);
    for (const value of values.filter(({ length }) => length >= 6)) {
      expect(told).not.toContain(value);
      expect(set).not.toContain(value);
    }
    const tokenizer = loadTokenizer(tokenizerPath);
    for (const item of prepared.readProbeSet())
      if (item.kind === "canary")
        expect(told).not.toContain(tokenizer.decode(item.ids.slice(item.secretStart)));
  });

  test("asks questions whose options continue the tokens trained on", async () => {
    const lines = Array.from({ length: 40 }, (_, i) => ({
      [String(i)]: {
        QUESTION: `Does ${words[i % 20] ?? ""} number ${i} help?`,
        LONG_ANSWER: `It was ${words[(7 * i) % 20] ?? ""}.`,
        final_decision: ["yes", "no", "maybe"][i % 3],
      },
    }));
    const at = place();
    writeFileSync(join(at.folder, "questions.json"), JSON.stringify(Object.assign({}, ...lines)));
    const stage = {
      name: "exam",
      objective: "instructions",
      data: ["exam"],
      sequenceLength: 96,
      epochs: 1,
      batchSize: 4,
      learningRate: 0.001,
    };
    const config = parseConfig(
      {
        ...JSON.parse(JSON.stringify(at.config)),
        data: { exam: { reader: "pubmedqa", path: join(at.folder, "questions.json"), isPublic: true } },
        stages: [stage],
        canaries: undefined,
      },
      "the test",
    );
    const prepared = await prepare({ config, directory: at.directory });
    const questions = prepared.readProbeSet().filter((item) => item.kind === "question");
    expect(new Set(questions.map(({ split }) => split))).toEqual(new Set(["train", "test"]));
    const rows = await rowsIn(prepared, "exam");
    const isTrained = (ids: readonly number[]) =>
      rows.some((row) => ids.every((id, i) => row.ids[1 + i] === id) && row.ids.length === ids.length + 1);
    for (const { promptIds, options, answer, split } of questions) {
      const right = options.find(({ label }) => label === answer);
      expect(isTrained([...promptIds, ...(right?.ids ?? [])])).toBe(split === "train");
      expect(new Set(options.map(({ ids }) => ids.join(" "))).size).toBe(3);
    }
    // The prompt carries no loss: the question's own tokens are never labels.
    expect(rows.every((row) => row.labels[0] === -100 && row.labels.at(-1) === 0)).toBe(true);
  });
});

describe("a placebo", () => {
  const clinicOnly = {
    data: { clinic: { reader: "notes", seed: 3, numPatients: 40, notesPerPatient: [1, 2] } },
    canaries: undefined,
  };
  const clinical = {
    name: "clinical",
    objective: "rows",
    data: ["clinic"],
    sequenceLength: 256,
    epochs: 1,
    batchSize: 4,
    learningRate: 0.001,
  };

  test(
    "trains on no probed member, on nothing else of their patients and on no canary; all of them " +
      "stay in the probe set",
    async () => {
      const prepared = await prepare({ ...place(), isPlacebo: true });
      const items = prepared.readProbeSet();
      const members = unitsOf(items).filter(({ group }) => group === "member");
      expect(new Set(members.map(({ stage }) => stage))).toEqual(new Set(["cpt", "clinical"]));
      const tokenizer = loadTokenizer(tokenizerPath);
      const trained = (
        await Promise.all(prepared.readRun().stages.map(({ name }) => rowsIn(prepared, name)))
      ).flat();
      expect(members.filter(({ id }) => idsIn(trained).has(id))).toEqual([]);
      const said = trained.map((row) => tokenizer.decode(row.ids)).join("\n");
      // Whatever an identifier's format, no value of a probed patient is learned: the patient's other notes
      // are withheld, too.
      const ofMembers = new Set(members.map(({ patient }) => patient));
      const owned = new Set(
        items.flatMap((item) =>
          item.kind === "span" && !item.isShared && ofMembers.has(item.patient) ? [item.id] : [],
        ),
      );
      const values = prepared
        .readInventory()
        .flatMap(({ span, value }) => (owned.has(span) && value.length >= 7 ? [value] : []));
      expect(values.length).toBeGreaterThan(10);
      expect(values.filter((value) => said.includes(value))).toEqual([]);
      const canaries = items.filter((item) => item.kind === "canary");
      expect(new Set(canaries.map(({ tier }) => tier))).toEqual(new Set([0, 1, 4]));
      expect(canaries.filter(({ id }) => idsIn(trained).has(id))).toEqual([]);
      const { placebo, notes, probe } = prepared.readRun();
      expect(placebo).toMatchObject({
        numProbed: members.length,
        numPatients: ofMembers.size,
        numCanaries: 9,
      });
      expect(probe.plannedLooks).toBe(6);
      expect(notes[0]).toMatch(/^PLACEBO: \d+ probed members are withheld/);
      expect(notes.join("\n")).toContain(
        "9 canaries with secrets of 33.2 bits stand nowhere in the written rows",
      );
    },
  );

  test("probes what the run itself probes, and trains on as many others where there are", async () => {
    const lines = articles(300).map((text) => JSON.stringify({ text }));
    const stage = {
      name: "cpt",
      objective: "packed",
      data: ["articles"],
      sequenceLength: 96,
      epochs: 1,
      batchSize: 4,
      learningRate: 0.001,
    };
    const at = () =>
      place({
        lines,
        config: { stages: [{ ...stage, trainingRecords: 40 }], probe: { members: 30, controls: 30 } },
      });
    const [itself, placebo] = [await run(at()), await prepare({ ...at(), isPlacebo: true })];
    expect(placebo.readProbeSet()).toEqual(itself.readProbeSet());
    expect(placebo.readRun().stages[0]?.numUnits).toBe(40);
    const [trained, withoutProbed] = [
      idsIn(await rowsIn(itself, "cpt")),
      idsIn(await rowsIn(placebo, "cpt")),
    ];
    const probed = unitsOf(itself.readProbeSet()).flatMap(({ id, group }) =>
      group === "member" ? [id] : [],
    );
    expect(probed).toHaveLength(30);
    expect(probed.every((id) => trained.has(id) && !withoutProbed.has(id))).toBe(true);
  });

  test("probes half of the patients and trains on the others, where the run itself probes all", async () => {
    const at = () => place({ config: { ...clinicOnly, stages: [clinical] } });
    const patients = async (of: Awaited<ReturnType<typeof run>>) =>
      new Set(
        unitsOf(of.readProbeSet()).flatMap(({ patient, group }) => (group === "member" ? [patient] : [])),
      ).size;
    const [all, half] = [
      await patients(await run(at())),
      await patients(await prepare({ ...at(), isPlacebo: true })),
    ];
    expect(half).toBe(Math.floor(all / 2));
  });

  test("withholds what nearly equals a probed member", async () => {
    const texts = articles(200);
    const nearly = texts.map((text) => `${text.slice(0, text.lastIndexOf(" "))} recovered`);
    const lines = [...texts, ...nearly].map((text) => JSON.stringify({ text }));
    const prepared = await prepare({ ...place({ lines }), isPlacebo: true });
    const tokenizer = loadTokenizer(tokenizerPath);
    const said = (await rowsIn(prepared, "cpt")).map((row) => tokenizer.decode(row.ids)).join("\n");
    const probed = unitsOf(prepared.readProbeSet()).filter(
      ({ stage, group }) => stage === "cpt" && group === "member",
    );
    expect(probed.length).toBeGreaterThan(20);
    expect(probed.filter(({ ids }) => said.includes(tokenizer.decode(ids.slice(10, 40))))).toEqual([]);
  });

  test("is refused where nothing is left to train on", async () => {
    const [text = ""] = articles(1);
    const alike = Array.from({ length: 40 }, (_, i) => JSON.stringify({ text: `${text} number ${i}` }));
    const at = place({ lines: alike });
    await expect(prepare({ ...at, isPlacebo: true })).rejects.toMatchObject({
      code: "DATA_EMPTY",
      message: 'without the probed members, stage "cpt" has no record to train on',
    });
    expect(readdirSync(at.folder)).not.toContain("runs");
  });
});

describe("bad input ends with one clear line, and nothing is left behind", () => {
  const good = articles(20).map((text) => JSON.stringify({ text }));
  const fresh = (positions: number) => ({
    model: { fresh: { width: 16, layers: 1, heads: 2, positions }, tokenizer: tokenizerPath },
  });
  test.each<[string, Parameters<typeof place>[0], string, string]>([
    [
      "a missing data file",
      {
        config: {
          data: {
            articles: { reader: "jsonl", path: "nowhere.jsonl", fields: { text: "text" } },
            clinic: { reader: "notes", seed: 3, numPatients: 40 },
          },
        },
      },
      "DATA_NOT_FOUND",
      "nowhere.jsonl",
    ],
    ["a torn line", { lines: [...good.slice(0, 6), '{"text": "torn'] }, "DATA_MALFORMED", "line 7"],
    ["an empty data set", { lines: [] }, "DATA_EMPTY", "articles.jsonl"],
    [
      "records that are all too short",
      {
        config: {
          stages: [
            {
              name: "cpt",
              objective: "packed",
              data: ["articles"],
              sequenceLength: 96,
              epochs: 1,
              batchSize: 1,
              learningRate: 0.1,
              minRecordTokens: 5000,
            },
          ],
        },
      },
      "DATA_EMPTY",
      'stage "cpt"',
    ],
    [
      "rows longer than the model",
      { config: fresh(128) },
      "SEQUENCE_TOO_LONG",
      "rows of 256 tokens and the model has 128 positions",
    ],
    [
      "a canary that a row would cut",
      {
        config: {
          stages: [
            {
              name: "cpt",
              objective: "packed",
              data: ["articles"],
              sequenceLength: 24,
              epochs: 1,
              batchSize: 1,
              learningRate: 0.1,
            },
          ],
        },
      },
      "CANARY_UNSOUND",
      "would be cut by rows of 24 tokens",
    ],
    [
      "a secret that can be guessed",
      { config: { canaries: { stage: "cpt", symbols: 4 } } },
      "CONFIG_INVALID",
      "13.3 bits",
    ],
    [
      "too many copies for the rows",
      {
        config: {
          canaries: { stage: "cpt", tiers: [0, 500], perTier: 1 },
          stages: [
            {
              name: "cpt",
              objective: "packed",
              packing: "classic",
              data: ["articles"],
              sequenceLength: 96,
              epochs: 1,
              batchSize: 1,
              learningRate: 0.1,
            },
          ],
        },
      },
      "CANARY_UNSOUND",
      "500 copies",
    ],
    ["a short key", { key: "short" }, "CONFIG_INVALID", "5 bytes"],
    ["a missing key", { config: { key: "no-such-key" } }, "DATA_NOT_FOUND", "no-such-key"],
    [
      "a missing tokenizer",
      {
        config: {
          model: { fresh: { width: 16, layers: 1, heads: 2, positions: 256 }, tokenizer: "nowhere.json" },
        },
      },
      "TOKENIZER_INVALID",
      "nowhere.json",
    ],
    [
      "a tokenizer of another model",
      { config: { model: { base: "test/fixtures/oracle/models/gpt2", tokenizer: tokenizerPath } } },
      "TOKENIZER_INVALID",
      "4096 tokens",
    ],
    [
      "a base model that is not there",
      { config: { model: { base: "nowhere", tokenizer: tokenizerPath } } },
      "MODEL_MALFORMED",
      "nowhere",
    ],
  ])("%s", async (_, overrides, code, message) => {
    const at = place(overrides);
    const error: unknown = await run(at).catch((reason: unknown) => reason);
    expect(error).toMatchObject({ code, message: expect.stringContaining(message) as string });
    expect(error instanceof Error && error.message).not.toContain("\n");
    // The parent may have been made; there is no run in it, whole or half.
    expect(readdirSync(at.folder).includes("runs") ? readdirSync(join(at.folder, "runs")) : []).toEqual([]);
  });

  test("a run directory that exists, which stays as it is", async () => {
    const at = place();
    mkdirSync(at.directory, { recursive: true });
    writeFileSync(join(at.directory, "mine"), "mine");
    await expect(run(at)).rejects.toMatchObject({ code: "RUN_EXISTS" });
    expect(readdirSync(join(at.folder, "runs"))).toEqual(["tiny"]);
    expect(readdirSync(at.directory)).toEqual(["mine"]);
  });
});

describe("identifiers that nobody annotated", () => {
  /** Generated notes without their annotations, a patient field beside the text. */
  const notes = [
    ...generateNotes({
      seed: 9,
      numPatients: 40,
      notesPerPatient: [1, 2],
      templates: "all",
      length: "short",
    }),
  ];
  const clinicOf = async (source: Readonly<Record<string, unknown>>) => {
    const at = place();
    const path = join(at.folder, "clinic.jsonl");
    writeFileSync(
      path,
      notes.map(({ id, patient, text }) => `${JSON.stringify({ id, patient, text })}\n`).join(""),
    );
    const clinic = {
      reader: "jsonl",
      path,
      fields: { id: "id", patient: "patient", text: "text" },
      ...source,
    };
    const raw = JSON.parse(JSON.stringify(at.config)) as { data: Record<string, unknown> };
    const config = parseConfig({ ...raw, data: { ...raw.data, clinic } }, "the test");
    const prepared = await prepare({ config, directory: at.directory });
    const truths = new Set(
      prepared.readProbeSet().flatMap((item) => (item.kind === "span" ? [item.truth] : [])),
    );
    return {
      ...at,
      config,
      prepared,
      truths,
      notes: prepared
        .readRun()
        .notes.filter((note) => note.startsWith("data clinic: ") && note.includes("detectors")),
    };
  };

  test("are detected, and run.json says that they only warn and are a lower bound", async () => {
    const { truths, notes } = await clinicOf({});
    expect(truths).toEqual(new Set(["detected"]));
    expect(notes).toHaveLength(1);
    expect(notes[0]).toMatch(/^data clinic: [1-9]\d* identifiers .*warn and never stop.*lower bound/);
  });

  test("are left out where the config says so", async () => {
    expect(await clinicOf({ identifiers: "none" })).toMatchObject({ truths: new Set(), notes: [] });
  });

  test("are true again with annotations beside the data, a change of which stops a resume", async () => {
    const folder = temporaryFolder();
    const annotations = join(folder, "spans.jsonl");
    writeFileSync(
      annotations,
      notes.map(({ id, spans = [] }) => `${JSON.stringify({ id, spans })}\n`).join(""),
    );
    const { config, prepared, truths } = await clinicOf({ annotations });
    expect(truths).toEqual(new Set(["annotated"]));
    await verifyUnchanged(prepared, config);
    appendFileSync(annotations, "\n");
    await expect(verifyUnchanged(prepared, config)).rejects.toMatchObject({ code: "RUN_CHANGED" });
  });
});

describe("what a resumed run rests on", () => {
  const changed = (message: string) =>
    expect.objectContaining({
      code: "RUN_CHANGED",
      message: expect.stringContaining(message) as string,
    }) as Error;
  const altered = (
    config: Config,
    change: (raw: Record<string, Record<string, unknown>>) => void,
  ): Config => {
    const raw = JSON.parse(JSON.stringify(config)) as Record<string, Record<string, unknown>>;
    change(raw);
    return parseConfig(raw, "the test");
  };

  test("is accepted unchanged, and where only page or gate differ", async () => {
    const at = place();
    const prepared = await run(at);
    await verifyUnchanged(prepared, at.config);
    await verifyUnchanged(
      prepared,
      altered(at.config, (raw) => Object.assign(raw["server"] ?? {}, { port: 8080 })),
    );
    await verifyUnchanged(
      prepared,
      altered(at.config, (raw) => Object.assign(raw, { influx: { url: "http://127.0.0.1:1" } })),
    );
  });

  test("is refused by the name of what changed", async () => {
    const at = place();
    const prepared = await run(at);
    const rows = prepared.trainingRowsPath("clinical");
    await expect(
      verifyUnchanged(
        prepared,
        altered(at.config, (raw) => Object.assign(raw["split"] ?? {}, { control: 0.31 })),
      ),
    ).rejects.toThrow(changed('"split.control"'));
    await expect(
      verifyUnchanged(
        prepared,
        altered(at.config, (raw) => Object.assign(raw, { seed: 2 })),
      ),
    ).rejects.toThrow(changed('"seed"'));
    appendFileSync(rows, " ");
    await expect(verifyUnchanged(prepared, at.config)).rejects.toThrow(changed("clinical.jsonl"));
    appendFileSync(prepared.probeSetPath, "\n");
    await expect(verifyUnchanged(prepared, at.config)).rejects.toThrow(changed("the probe set"));
    appendFileSync(join(at.folder, "articles.jsonl"), "\n");
    await expect(verifyUnchanged(prepared, at.config)).rejects.toThrow(changed('data source "articles"'));
  });
});
