import { appendFileSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test, vi } from "vitest";

import { generateNotes } from "../../src/data/notes.js";
import type { PointBody } from "../../src/run/records.js";
import { runProgram } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";

/** Notes of the generator as a hospital might export them: text, patient, and where identifiers stand. */
function writeNotes(folder: string, name: string, seed: number): string[] {
  const notes = [
    ...generateNotes({
      seed,
      numPatients: 24,
      notesPerPatient: [1, 1],
      templates: "held-out",
      length: "short",
    }),
  ];
  const lines = notes.map((note) => JSON.stringify({ note: note.text, mrn: note.group, marks: note.spans }));
  writeFileSync(join(folder, name), `${lines.join("\n")}\n`);
  return notes.flatMap(({ text, spans }) =>
    (spans ?? []).map(({ start, end }) => text.slice(start, end)).filter(({ length }) => length >= 8),
  );
}

const fields = "text=note,patient=mrn,spans=marks";

describe("probe --data", () => {
  test("measures a model on records of its user's, against controls, and leaves nothing behind", async () => {
    const folder = temporaryFolder();
    const values = [...writeNotes(folder, "seen.jsonl", 1), ...writeNotes(folder, "unseen.jsonl", 2)];
    // A patient who was trained on is no control, whatever the file says.
    appendFileSync(
      join(folder, "unseen.jsonl"),
      `${JSON.stringify({ note: "He came again and was well.", mrn: "notes-1-p0", marks: [] })}\n`,
    );
    mkdirSync(join(folder, "tmp"));
    vi.stubEnv("TMPDIR", join(folder, "tmp"));
    const files = [
      "--data",
      join(folder, "seen.jsonl"),
      "--controls",
      join(folder, "unseen.jsonl"),
      "--fields",
      fields,
    ];
    const ended = await runProgram(["probe", "data/base", ...files, "--json"]).finally(() =>
      vi.unstubAllEnvs(),
    );
    expect(ended).toMatchObject({ code: 0 });
    expect(readdirSync(join(folder, "tmp"))).toEqual([]);
    const { results } = JSON.parse(ended.stdout) as {
      results: { probe: string; points: PointBody[]; skipped?: string }[];
    };
    const points = results.flatMap((result) => result.points);
    const at = (metric: string, statistic: string, group?: string) =>
      points.find(
        (point) =>
          point.metric === metric &&
          point.statistic === statistic &&
          point.group === group &&
          point.class === undefined,
      );

    // What needs no history has figures for both arms …
    for (const group of ["member", "control"]) {
      expect(at("loss.mean", "mean", group)).toMatchObject({ n: 24, value: expect.any(Number) as number });
      expect(at("extraction.run@30", "rate", group)?.value).toBeDefined();
      expect(at("extraction.approximate_bleu", "rate", group)?.value).toBeDefined();
      expect(at("phi.hit", "rate", group)).toMatchObject({ n: 24 });
    }
    // … and what needs it says so.
    expect(at("membership.reference", "auc")?.withheld).toContain("was not probed");
    expect(at("phi.leak_a", "patients", "member")?.withheld).toContain("was not probed");
    expect(results.flatMap(({ skipped }) => skipped ?? [])).toEqual([]);
    expect(values.length).toBeGreaterThan(50);
    expect(values.filter((value) => ended.stdout.includes(value) || ended.stderr.includes(value))).toEqual(
      [],
    );
  });

  test("takes a folder of texts without controls, and shows where the time went", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "texts"));
    for (const i of [1, 2, 3])
      writeFileSync(join(folder, "texts", `${i}.txt`), `Take one tablet a day, note ${i}. `.repeat(20));
    const { code, stdout } = await runProgram([
      "probe",
      "data/base",
      "--data",
      join(folder, "texts"),
      "--profile",
    ]);
    expect(code).toBe(0);
    expect(stdout).toContain("data data: 3 records");
    expect(stdout).toMatch(/ {2}loss\.mean · mean · member · data: \d+\.\d+, n = 3/);
    expect(stdout).toMatch(
      / {2}extraction .* score 3 sequences of \d+ tokens, [\d,]+ tokens\/s; \d+ shapes compiled in/,
    );
    expect(stdout).toMatch(/ {2}all probes +\d+\.\d\d\n$/);
  });

  test.each([
    [[], "USAGE: a checkpoint is measured with a run's probe set or on data"],
    [
      ["--run", "x", "--data", "y.jsonl"],
      "USAGE: a checkpoint is measured with a run's probe set or on data",
    ],
    [["--run", "x", "--controls", "y.jsonl"], "USAGE: --controls needs --data"],
    [["--data", "x.pdf"], "USAGE: cannot tell what x.pdf holds by its name"],
    [["--data", "x.jsonl", "--fields", "text"], 'USAGE: --fields is "text"'],
    [["--data", "nowhere.jsonl"], "DATA_NOT_FOUND: "],
  ])("%j ends with one line", async (args, line) => {
    const { code, stderr } = await runProgram(["probe", "data/base", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain(line);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
