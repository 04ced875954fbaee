import { expect, test } from "vitest";

import { readRunRecords } from "../../monitor/report/run-records.js";
import { summarise } from "../../monitor/report/summary.js";
import { runProgram } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { prepareTiny } from "../support/tiny-config.js";

test(
  "a run with an audit gives its bound at the ends of stages, and its report reads it beside volume " +
    "and kinds",
  async () => {
    const run = await prepareTiny(temporaryFolder(), {
      cpt: { epochs: 2 },
      clinical: { epochs: 1 },
      top: {
        split: { validation: 0, control: 0.5 },
        probe: { members: 30, controls: 30, benchmark: 0, spans: 40, budgetSeconds: 600 },
        canaries: { stage: "cpt", tiers: [0, 1], perTier: 2, references: 32 },
        audit: { canaries: 256, guesses: 64 },
      },
    });
    expect(await runProgram(["train", run.path, "--unwatched"])).toMatchObject({ code: 0 });
    expect(await runProgram(["watch", run.path, "--no-linger"])).toMatchObject({ code: 0 });
    const records = readRunRecords(run);
    const bounds = records.points.filter(
      ({ metric, statistic }) => metric === "audit.epsilon" && statistic === "at-least",
    );
    expect(bounds.map(({ checkpoint, n }) => [checkpoint, n])).toEqual([
      ["cpt-e2", 64],
      ["clinical-e1", 64],
    ]);
    const sections = new Map(summarise(records).map((section) => [section.title, section]));
    // All 64 right: p = 0.05^(1/64), ε = log(p / (1 − p)) = 3.04.
    for (const line of sections.get("Privacy audit")?.lines.slice(0, 2) ?? [])
      expect(line).toMatch(/at least ε = [012]\.\d\d, .* more than 3\.04$/);
    expect(sections.get("Privacy audit")?.lines).toHaveLength(3);
    const volume = sections
      .get("Extractable text")
      ?.table?.rows.find(([label]) => label === "share of all tokens");
    expect(volume?.slice(1)).toHaveLength(2);
    for (const cell of volume?.slice(1) ?? []) expect(cell).toMatch(/ %, n = \d+$|\] ?, n = \d+$/);
    expect(run.read("measurements").filter(({ kind }) => kind === "skipped")).toEqual([]);
  },
);
