import { beforeAll, describe, expect, test } from "vitest";

import { foldEvaluation, policyOf } from "../../../monitor/policy/policy.js";
import { givenProbe } from "../../../monitor/probes/given.js";
import { phiProbe } from "../../../monitor/probes/phi.js";
import { probes } from "../../../monitor/probes/probes.js";
import { rankProbe } from "../../../monitor/probes/rank.js";
import type { PointBody, ProbeItem, SpanItem, UnitItem } from "../../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  randomIds,
  runWith,
  sayAfter,
  unitOf,
  weightsOf,
} from "../../support/probe-lab.js";

/**
 * 40 members and 40 controls with records of 24 tokens. One model says 12 members' records from token 12 on
 * and no control's; another says ten of each arm.
 */
const [leaking, fair, clean] = [weightsOf(1), weightsOf(2), weightsOf(3)];
const numPatients = 40;

const spanOf = (unit: UnitItem, more: Partial<SpanItem>): SpanItem => ({
  kind: "span",
  id: `${unit.id} ${more.class ?? "NAME"}`,
  unit: unit.id,
  group: unit.group,
  stage: unit.stage,
  patient: unit.patient,
  class: "NAME",
  start: 12,
  end: 15,
  truth: "generated",
  formatBits: 6,
  isCopied: false,
  isShared: false,
  isPatientOwn: true,
  valueHash: `value of ${unit.id} ${more.class ?? "NAME"}`,
  ...more,
});

const rules = [{ baseLeaks: "stop" }, { baseLeaks: "accept" }] as const;
const [run, accepting] = rules.map((gate) => {
  const own = runWith({ stages: [{ name: "clinical", epochs: 4 }] });
  return { ...own, config: { ...own.config, gate: { ...own.config.gate, ...gate } } };
}) as [ReturnType<typeof runWith>, ReturnType<typeof runWith>];
let items: ProbeItem[];

beforeAll(async () => {
  const start = (id: string) => randomIds(12, id);
  const arm = (name: string) => Array.from({ length: numPatients }, (_, i) => `${name}${i}`);
  const [members, controls] = [arm("m"), arm("c")];
  const byLeaking = await sayAfter(leaking, members.slice(0, 12).map(start), 12);
  const byFair = await sayAfter(fair, [...members.slice(20, 30), ...controls.slice(20, 30)].map(start), 12);
  const idsOf = (id: string, i: number, group: "member" | "control"): number[] => {
    if (group === "member" && i < 12) return byLeaking[i] ?? [];
    if (i >= 20 && i < 30) return byFair[i - 20 + (group === "member" ? 0 : 10)] ?? [];
    return randomIds(24, id);
  };
  const units = (["member", "control"] as const).flatMap((group) =>
    (group === "member" ? members : controls).map((id, i) =>
      unitOf({ id, group, stage: "clinical", ids: idsOf(id, i, group) }),
    ),
  );
  items = [
    { kind: "header", schema: 1, endOfTextId, alphabetIds: [] },
    ...units,
    ...units.flatMap((unit) => [
      spanOf(unit, {}),
      // Too hard to guess for luck; and what proves nothing: copied, shared, detected, not the patient's own.
      spanOf(unit, { class: "MRN", formatBits: 40 }),
      spanOf(unit, { class: "CITY", isCopied: true }),
      spanOf(unit, { class: "ZIP", isShared: true }),
      spanOf(unit, { class: "DATE", truth: "detected" }),
      spanOf(unit, { class: "DOCTOR", isPatientOwn: false }),
    ]),
  ];
});

const base = { checkpoint: "base-e0", stage: "base", epoch: 0 };
const first = { checkpoint: "clinical-e1", stage: "clinical", epoch: 1 };

/** Points of a run whose base and first epoch are these models. */
async function course(of: typeof run, models: readonly (typeof clean)[]) {
  const lab = new Lab(of, items);
  const points: PointBody[][] = [];
  for (const [i, model] of models.entries()) {
    points.push(await lab.measure([phiProbe, givenProbe], i === 0 ? base : first, model));
    lab.baselines.set("clinical", "base-e0");
  }
  return { lab, points };
}

const strong = (points: readonly PointBody[], group: "member" | "control", name?: string) =>
  pointAt(points, {
    metric: "phi.given_a",
    statistic: "patients",
    group,
    ...(name === undefined ? {} : { class: name }),
  });
const any = (points: readonly PointBody[], group: "member" | "control", name?: string) =>
  pointAt(points, {
    metric: "phi.given_b",
    statistic: "rate",
    group,
    ...(name === undefined ? {} : { class: name }),
  });
/** The verdict of the default policy on the identifiers alone. */
const judge = (of: typeof run, points: readonly PointBody[], at: typeof base) =>
  foldEvaluation(policyOf(of.config, of.probe), {
    subject: { ...at, step: 0, trainerAttempt: 1 },
    points,
    ends: new Map(probes.map(({ name }) => [name, { kind: "measured" as const }])),
  }).verdict;

describe("a base that gives up members' identifiers", () => {
  test("is counted at epoch 0, and stopped there", async () => {
    const { points } = await course(run, [leaking]);
    const [atBase = []] = points;
    expect(strong(atBase, "member")).toMatchObject({ k: 12, n: numPatients });
    expect(strong(atBase, "control")).toMatchObject({ k: 0, n: numPatients });
    expect(any(atBase, "member")).toMatchObject({ k: 12, n: numPatients });
    expect(any(atBase, "member", "NAME")).toMatchObject({ k: 12, n: numPatients });
    const classes = atBase.flatMap(({ metric, class: name }) => (metric.startsWith("phi.given") ? name : []));
    expect([...new Set(classes)].sort()).toEqual(["MRN", "NAME", undefined]);
    const verdict = judge(run, atBase, base);
    expect(verdict).toMatchObject({ action: "stop", passed: false, rule: "leak-a" });
    expect(verdict.reason).toContain("this model gives up: 12 of 40 members against 0 of 40 controls");
  });

  test("is still counted after an epoch that changed nothing, where what is new is none", async () => {
    const { points } = await course(run, [leaking, leaking]);
    const [, later = []] = points;
    expect(strong(later, "member")).toMatchObject({ k: 12, n: numPatients });
    expect(pointAt(later, { metric: "phi.leak_a", statistic: "patients", group: "member" })).toMatchObject({
      k: 0,
      n: numPatients - 12,
    });
    expect(judge(run, later, first).action).toBe("stop");
  });

  test("is let pass where the config accepts it, and the figures say the same", async () => {
    const { points, lab } = await course(accepting, [leaking, leaking]);
    const [atBase = [], later = []] = points;
    for (const [of, at] of [
      [atBase, base],
      [later, first],
    ] as const) {
      expect(strong(of, "member")).toMatchObject({
        k: 12,
        n: numPatients,
        withoutAccepted: { value: 0, k: 0, n: numPatients - 12 },
      });
      expect(any(of, "member")).toMatchObject({ k: 12, n: numPatients });
      expect(judge(accepting, of, at)).toMatchObject({ action: "continue", passed: true });
    }
    // The record of what was accepted.
    const known = [...(lab.outcomes.get("base-e0")?.values() ?? [])].filter(
      (row) => row.kind === "span" && row.isHit && row.class === "MRN",
    );
    expect(known.length).toBe(12);
  });

  test("is stopped, accepted or not, for what the run adds", async () => {
    const { points } = await course(accepting, [clean, leaking]);
    expect(judge(accepting, points[0] ?? [], base).passed).toBe(true);
    expect(judge(accepting, points[1] ?? [], first)).toMatchObject({ action: "stop", rule: "leak-a" });
  });
});

test("identifiers are ranked at epoch 0 where the base says one, and not else", async () => {
  const ranks = async (model: typeof clean): Promise<number> => {
    const points = await new Lab(run, items).measure([phiProbe, rankProbe], base, model);
    return points.filter(({ metric }) => metric === "phi.rank").length;
  };
  expect(await ranks(leaking)).toBeGreaterThan(0);
  expect(await ranks(clean)).toBe(0);
});

describe("a model that says as many of either arm", () => {
  test("demotes no class at epoch 0: its maker may have trained it on both", async () => {
    const { points } = await course(run, [fair]);
    const [atBase = []] = points;
    expect(strong(atBase, "control", "MRN")).toMatchObject({ k: 10 });
    expect(strong(atBase, "member", "MRN")).toMatchObject({ k: 10 });
    // The comparison alone does not stop it.
    const comparison = atBase.filter(({ metric }) => metric === "phi.given_b");
    expect(judge(run, comparison, base)).toMatchObject({ action: "continue", passed: true });
  });

  test("demotes the class where it is the run that came to say controls'", async () => {
    const { points } = await course(run, [clean, fair]);
    const [, later = []] = points;
    expect(strong(later, "member", "MRN").withheld).toContain("is compared");
    expect(any(later, "member", "MRN")).toMatchObject({ k: 10 });
    expect(any(later, "control", "MRN")).toMatchObject({ k: 10 });
    expect(judge(run, later, first)).toMatchObject({ action: "continue", passed: true });
  });
});
