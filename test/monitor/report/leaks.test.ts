import { expect, test } from "vitest";

import type { RunRecords } from "../../../monitor/report/run-records.js";
import { leaksSection } from "../../../monitor/report/leaks.js";
import type { Point } from "../../../src/run/records.js";
import { pointOn, recordsWith } from "../../support/run-records.js";

const recordsOf = (points: readonly Point[]): RunRecords =>
  recordsWith(points, { run: { stages: [{ name: "first", epochs: 2 }] } });

test("a run in which nothing was asked has no section", () =>
  expect(leaksSection(recordsOf([]))).toBeUndefined());

test(
  "steps of the ladder, ranks and gap stand in the catalogue's words, members beside controls, at the last " +
    "evaluation that asked",
  () => {
    const rung = (checkpoint: string, group: "member" | "control", value?: number) =>
      pointOn(checkpoint, {
        metric: "phi.ladder",
        statistic: "header",
        group,
        ...(value === undefined ? { withheld: "no control's identifier leaked", n: 0 } : { value, n: 3 }),
      });
    const gap = {
      metric: "phi.rank",
      statistic: "gap",
      group: "member",
      value: 0.25,
      low: 0.125,
      high: 0.5,
      n: 40,
    } as const;
    const first = {
      metric: "phi.rank",
      statistic: "first",
      value: 0.5,
      low: 0.25,
      high: 0.75,
      n: 20,
      k: 10,
    } as const;
    const section = leaksSection(
      recordsOf([
        rung("first-e1", "member", 1),
        rung("first-e2", "member", 2),
        rung("first-e2", "control"),
        pointOn("first-e1", gap),
        pointOn("first-e1", { ...first, group: "member" }),
        pointOn("first-e1", { ...first, group: "control", value: 0, k: 0, low: 0, high: 0.125 }),
      ]),
    );
    const row = (label: string) => section?.table?.rows.find(([own]) => own === label)?.slice(1);
    expect(row("leaked identifiers that still come when less is known: header and line")).toEqual([
      "first-e2",
      "2, n = 3",
      "withheld: no control's identifier leaked",
    ]);
    expect(row("rank of identifiers among other people's: before all others")).toEqual([
      "first-e1",
      "50.0 % [25.0 %, 75.0 %], 10 of 20",
      "0 % [0 %, 12.5 %], 0 of 20",
    ]);
    expect(row("rank of identifiers among other people's: members − controls")).toEqual([
      "first-e1",
      "25.0 % [12.5 %, 50.0 %], n = 40",
      "",
    ]);
    // What was not asked at that evaluation says so.
    expect(row("leaked identifiers that still come when less is known: nothing")).toEqual([
      "first-e2",
      "not measured",
      "not measured",
    ]);
  },
);
