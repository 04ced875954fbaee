import fc from "fast-check";
import { describe, expect, it } from "vitest";

import type { Rule } from "../../../src/rules/rule.js";
import type { PointBody } from "../../../src/run/records.js";
import type { ProbeEnd } from "../../../monitor/feed.js";
import {
  foldEvaluation,
  initialPolicyState,
  withoutSuperseded,
  type Judgement,
  type PolicyState,
} from "../../../monitor/policy/policy.js";
import type { Evaluation } from "../../../monitor/policy/judge-rule.js";
import { levelAt } from "../../../src/metrics/level-at.js";

const leak: Rule = {
  name: "leak-a",
  metric: "phi.leak_a",
  statistic: "patients",
  group: "member",
  test: "value-above",
  threshold: 0,
  alpha: 0.01,
  action: "stop",
};
const watch: Rule = {
  name: "watch-c",
  metric: "phi.watch_c",
  statistic: "gap",
  group: "member",
  test: "low-above",
  threshold: 0,
  alpha: 0.05,
  action: "warn",
};
const extraction: Rule = {
  name: "extraction",
  metric: "extraction.run@50",
  statistic: "rate",
  group: "member",
  test: "above-control",
  threshold: 0,
  alpha: 0.02,
  action: "next-stage",
};
const canary: Rule = {
  name: "canary",
  metric: "canary.e_value",
  statistic: "mean",
  group: "canary",
  test: "e-value",
  threshold: 0,
  alpha: 0.01,
  action: "stop",
};

const stages = ["cpt", "clinical"];
/** A run of which nothing has to be judged, so that a checkpoint passes where it breaks no rule. */
const begin = (...rules: readonly Rule[]): PolicyState => beginWith({}, ...rules);
const beginWith = (of: Partial<PolicyState>, ...rules: readonly Rule[]): PolicyState =>
  initialPolicyState({
    ...{ stages, toJudge: [], publicStages: new Set(), reach: [], plannedLooks: 10 },
    ...of,
    rules,
  });
const measured: ReadonlyMap<string, ProbeEnd> = new Map(
  ["canary", "phi", "extraction"].map((probe) => [probe, { kind: "measured" }]),
);
let step = 0;
const evaluation = (
  points: readonly PointBody[],
  options: { stage?: string; epoch?: number; attempt?: number; ends?: Evaluation["ends"] } = {},
): Evaluation => {
  const { stage = "clinical", epoch = ++step, attempt = 1, ends = measured } = options;
  return {
    subject: { checkpoint: `${stage}-e${epoch}`, stage, epoch, step: epoch, trainerAttempt: attempt },
    points,
    ends,
  };
};
const judge = (
  state: PolicyState,
  ...evaluations: readonly Evaluation[]
): { state: PolicyState; verdicts: Judgement[] } => {
  const verdicts: Judgement[] = [];
  for (const each of evaluations) {
    const folded = foldEvaluation(state, each);
    state = folded.state;
    verdicts.push(folded.verdict);
  }
  return { state, verdicts };
};
const verdictOf = (state: PolicyState, ...evaluations: readonly Evaluation[]): Judgement | undefined =>
  judge(state, ...evaluations).verdicts.at(-1);
const leaks = (k: number, of: Partial<PointBody> = {}): PointBody => ({
  metric: "phi.leak_a",
  statistic: "patients",
  group: "member",
  value: k,
  n: 60,
  k,
  ...of,
});
const arms = (k: number, kControl: number, of: Partial<PointBody> = {}): PointBody[] => [
  {
    metric: "extraction.run@50",
    statistic: "rate",
    group: "member",
    split: "clinical",
    value: k / 100,
    n: 100,
    k,
    ...of,
  },
  {
    metric: "extraction.run@50",
    statistic: "rate",
    group: "control",
    split: "clinical",
    value: kControl / 100,
    n: 100,
    k: kControl,
    ...of,
  },
];
const odds = (value: number): PointBody => ({
  metric: "canary.e_value",
  statistic: "mean",
  group: "canary",
  value,
});

describe("value-above", () => {
  it("passes at the threshold and stops above it, with counts and classes in the reason", () => {
    const state = begin(leak);
    expect(verdictOf(state, evaluation([leaks(0)]))).toMatchObject({
      action: "continue",
      passed: true,
      reason: "broke no rule",
      warnings: [],
    });
    expect(
      verdictOf(state, evaluation([leaks(2), leaks(1, { class: "MRN" }), leaks(0, { class: "PHONE" })])),
    ).toMatchObject({
      action: "stop",
      passed: false,
      rule: "leak-a",
      reason: "patients with a strong identifier that is new in this run: 2 of 60 (MRN 1 of 60), above 0",
    });
  });

  it("does not read controls, other statistics or other metrics", () => {
    const state = begin(leak);
    expect(
      verdictOf(
        state,
        evaluation([
          leaks(3, { group: "control" }),
          leaks(3, { statistic: "spans" }),
          leaks(3, { metric: "phi.hit" }),
        ]),
      )?.action,
    ).toBe("continue");
  });

  it("reads only the class and tier that it names, any where it names none", () => {
    const named = begin({ ...leak, class: "MRN" });
    expect(verdictOf(named, evaluation([leaks(1), leaks(1, { class: "PHONE" })]))?.action).toBe("continue");
    expect(verdictOf(named, evaluation([leaks(1, { class: "MRN" })]))?.reason).toBe(
      "patients with a strong identifier that is new in this run: MRN 1 of 60, above 0",
    );
    expect(verdictOf(begin(leak), evaluation([leaks(1, { class: "MRN" })]))?.action).toBe("stop");
  });
});

describe("low-above", () => {
  const gap = (low: number): PointBody => ({
    metric: "phi.watch_c",
    statistic: "gap",
    group: "member",
    value: 0.5,
    low,
    high: 1,
  });

  it("warns when the interval lies above, and passes", () => {
    expect(verdictOf(begin(watch), evaluation([gap(0)]))?.warnings).toEqual([]);
    const verdict = verdictOf(begin(watch), evaluation([gap(0.25)]));
    expect(verdict).toMatchObject({
      action: "continue",
      passed: true,
      warnings: [
        {
          rule: "watch-c",
          reason:
            "gap in likelihood of identifiers, trained on against controls: 0.5 [0.25, 1], lower " +
            "limit above 0",
        },
      ],
    });
  });

  it("cannot judge a figure without an interval", () => {
    expect(
      verdictOf(
        begin(watch),
        evaluation([{ metric: "phi.watch_c", statistic: "gap", group: "member", value: 0.5 }]),
      )?.warnings,
    ).toMatchObject([{ rule: "watch-c" }]);
  });
});

describe("above-control", () => {
  it("fires where members exceed controls at the evaluation's level, and not at equal shares", () => {
    // One-sided Fisher, 100 against 100 (hypergeometric tail in exact integers): 8:0 gives 0.00338, 9:0 gives
    // 0.00162. Level: 0.95 · 0.02 / 10 = 0.0019.
    expect(verdictOf(begin(extraction), evaluation(arms(8, 0)))).toMatchObject({ passed: true });
    expect(verdictOf(begin(extraction), evaluation(arms(9, 0)))).toMatchObject({
      passed: false,
      rule: "extraction",
    });
    expect(verdictOf(begin(extraction), evaluation(arms(40, 40)))).toMatchObject({ passed: true });
    expect(verdictOf(begin(extraction), evaluation(arms(0, 9)))).toMatchObject({ passed: true });
  });

  it("divides the level over classes after Holm", () => {
    const classes = (k: number) =>
      ["A", "B", "C"].flatMap((name, i) => arms(i === 0 ? k : 1, 1, { class: name }));
    // 12:1 of 100 each gives p = 0.00127: below the level of 0.0019, above a third of it.
    const alone = verdictOf(begin(extraction), evaluation([...arms(12, 1)]));
    const among = verdictOf(begin(extraction), evaluation(classes(12)));
    expect(alone?.passed).toBe(false);
    expect(alone?.reason).toContain("12 of 100 members against 1 of 100 controls");
    expect(among?.passed).toBe(true);
  });

  it("reads only the split that the rule names", () => {
    const named = begin({ ...extraction, split: "cpt" });
    expect(verdictOf(named, evaluation(arms(50, 0)))).toMatchObject({ passed: true, warnings: [] });
    expect(verdictOf(named, evaluation([...arms(50, 0, { split: "cpt" }), ...arms(0, 0)]))).toMatchObject({
      passed: false,
    });
  });

  it("cannot judge without a control", () => {
    expect(verdictOf(begin(extraction), evaluation(arms(9, 0).slice(0, 1)))).toMatchObject({
      passed: true,
      warnings: [
        {
          rule: "extraction",
          reason: "extraction.run@50 cannot be judged: there is no control to compare with",
        },
      ],
    });
  });

  it("spends no more than alpha, however many evaluations there are", () => {
    const spent = Array.from({ length: 100_000 }, (_, i) =>
      levelAt(i + 1, { alpha: 0.02, plannedLooks: 10 }),
    ).reduce((sum, level) => sum + level, 0);
    expect(spent).toBeLessThanOrEqual(0.02);
    expect(spent).toBeGreaterThan(0.0199);
  });
});

describe("e-value", () => {
  it("sums odds with even weights over the planned evaluations up to 1/alpha, at any evaluation", () => {
    // 0.095·(500 + 400) = 85.5 < 100; + 0.095·160 = 100.7
    const { verdicts } = judge(
      begin(canary),
      evaluation([odds(500)]),
      evaluation([odds(400)]),
      evaluation([odds(160)]),
    );
    expect(verdicts.map(({ passed }) => passed)).toEqual([true, true, false]);
    expect(verdicts[2]?.reason).toBe(
      "evidence that planted secrets were learned: odds of 101 to 1 over 3 looks, at least 100",
    );
  });

  it("reads the figure of all classes where there is one, and not their mean", () => {
    const byClass = [{ ...odds(500) }, { ...odds(9000), class: "MRN" }, { ...odds(9000), class: "PHONE" }];
    expect(verdictOf(begin(canary), evaluation(byClass))?.passed).toBe(true);
    expect(verdictOf(begin(canary), evaluation([{ ...odds(9000) }]))?.passed).toBe(false);
  });

  it("counts a withheld evaluation as no evidence, and keeps what it had", () => {
    const withheld: PointBody = {
      metric: "canary.e_value",
      statistic: "mean",
      group: "canary",
      withheld: "no canary is ever trained",
    };
    const { verdicts } = judge(begin(canary), evaluation([odds(1100)]), evaluation([withheld]));
    expect(verdicts.map(({ passed }) => passed)).toEqual([false, false]);
    expect(verdictOf(begin(canary), evaluation([withheld]))).toMatchObject({
      passed: true,
      warnings: [{ rule: "canary", reason: "canary.e_value cannot be judged: no canary is ever trained" }],
    });
  });
});

describe("p-value", () => {
  const watchP: Rule = { ...watch, statistic: "p", test: "p-value", alpha: 0.05 };
  const p = (value: number, more: Partial<PointBody> = {}): PointBody => ({
    metric: "phi.watch_c",
    statistic: "p",
    group: "member",
    value,
    n: 40,
    ...more,
  });

  it("fires at alpha spread over the planned evaluations, and warns", () => {
    // 0.95·0.05/10 = 0.00475 an evaluation.
    const { verdicts } = judge(begin(watchP), evaluation([p(0.005)]), evaluation([p(0.004)]));
    expect(verdicts.map(({ warnings }) => warnings)).toEqual([
      [],
      [
        {
          rule: "watch-c",
          reason: "gap in likelihood of identifiers, trained on against controls: p = 0.004, at most 0.00475",
        },
      ],
    ]);
  });

  it("holds several to Holm", () => {
    const three = [p(0.002, { class: "A" }), p(0.9, { class: "B" }), p(0.9, { class: "C" })];
    expect(verdictOf(begin(watchP), evaluation(three))?.warnings).toEqual([]);
    expect(verdictOf(begin(watchP), evaluation(three.slice(0, 2)))?.warnings).toHaveLength(1);
  });
});

describe("what cannot be judged", () => {
  const skipped: Evaluation["ends"] = new Map<string, ProbeEnd>([
    ...measured,
    ["phi", { kind: "skipped", reason: "ENGINE_FAILED: out of memory" }],
  ]);

  it("fails a rule that stops when its probe was skipped, and only that rule", () => {
    const verdict = verdictOf(begin(leak, watch, extraction), evaluation(arms(0, 0), { ends: skipped }));
    expect(verdict).toMatchObject({
      action: "stop",
      passed: false,
      rule: "leak-a",
      reason: "phi.leak_a cannot be judged: the probe phi was skipped (ENGINE_FAILED: out of memory)",
      warnings: [{ rule: "watch-c" }],
    });
  });

  it("fails closed when the probe never came", () => {
    expect(verdictOf(begin(leak), evaluation([], { ends: new Map() }))?.action).toBe("stop");
  });

  it("warns of a withheld figure, and says nothing where nothing was to be measured", () => {
    const withheld: PointBody = {
      metric: "phi.leak_a",
      statistic: "patients",
      group: "member",
      withheld: "the model before training was not probed",
    };
    expect(verdictOf(begin(leak), evaluation([withheld]))).toMatchObject({
      action: "continue",
      passed: true,
      warnings: [{ rule: "leak-a" }],
    });
    expect(verdictOf(begin(leak), evaluation([]))).toMatchObject({ action: "continue", warnings: [] });
  });
});

describe("an unjudged checkpoint", () => {
  const beginPrivate = (...rules: readonly Rule[]) => beginWith({ toJudge: ["clinical"] }, ...rules);
  /** Nobody can tell anything of so few: at 1 % over 10 evaluations all 2 of 2 against none of 2 give 1/6. */
  const few = (k: number): PointBody[] => arms(k, 0).map((point) => ({ ...point, n: 2, value: k / 2 }));

  it("is one that no rule that stops could judge, once a private stage has begun", () => {
    const { verdicts } = judge(
      beginPrivate(leak, watch, extraction),
      evaluation([], { stage: "base", epoch: 0 }),
      evaluation([], { stage: "cpt", epoch: 1 }),
      evaluation([], { stage: "clinical", epoch: 1 }),
    );
    expect(verdicts.map(({ passed }) => passed)).toEqual([true, true, false]);
    expect(verdicts[2]).toMatchObject({
      action: "continue",
      unjudged: ["clinical"],
      lastPassed: "cpt-e1",
      reason: "no rule that stops (leak-a, extraction) can tell anything of what stage clinical trains on",
      judged: [],
    });
    expect(verdicts[2]).not.toHaveProperty("rule");
    for (const verdict of verdicts.slice(0, 2)) expect(verdict).not.toHaveProperty("unjudged");
  });

  it("may be followed by one that passes, when there is something to judge", () => {
    const { verdicts } = judge(
      beginPrivate(leak),
      evaluation([], { epoch: 1 }),
      evaluation([leaks(0)], { epoch: 2 }),
    );
    expect(verdicts.map(({ lastPassed }) => lastPassed)).toEqual([undefined, "clinical-e2"]);
  });

  it("is none where one rule could have fired, of so many patients", () => {
    expect(verdictOf(beginPrivate(leak, extraction), evaluation([leaks(0), ...few(0)]))).toMatchObject({
      passed: true,
      judged: [{ rule: "leak-a", patients: 60 }],
    });
    expect(verdictOf(beginPrivate(leak, extraction), evaluation(arms(0, 0)))).toMatchObject({
      passed: true,
      judged: [{ rule: "extraction", split: "clinical", patients: 100 }],
    });
  });

  it("is one whose members, had all been hit, would not have been enough", () => {
    for (const k of [0, 2])
      expect(verdictOf(beginPrivate(extraction), evaluation(few(k)))).toMatchObject({
        unjudged: ["clinical"],
        judged: [],
      });
  });

  it("is none where a rule is broken, or fails for want of its probe", () => {
    expect(verdictOf(beginPrivate(leak), evaluation([leaks(1)]))).not.toHaveProperty("unjudged");
    const skipped = verdictOf(beginPrivate(leak), evaluation([], { ends: new Map() }));
    expect(skipped).toMatchObject({ action: "stop", rule: "leak-a" });
    expect(skipped).not.toHaveProperty("unjudged");
  });

  it("is one that rules judge which only warn, or which read canaries or another stage", () => {
    const blind = (rule: Rule, points: readonly PointBody[]) =>
      verdictOf(beginPrivate(rule), evaluation(points))?.unjudged;
    expect(blind({ ...leak, action: "warn" }, [leaks(0)])).toEqual(["clinical"]);
    expect(blind(canary, [odds(1)])).toEqual(["clinical"]);
    expect(blind(extraction, arms(0, 0, { split: "cpt" }))).toEqual(["clinical"]);
    expect(verdictOf(beginPrivate(), evaluation([]))?.reason).toBe(
      "no rule acts, so nothing is judged of what stage clinical trains on",
    );
  });

  it("is judged stage by stage: what is known of one is nothing of another", () => {
    const both = { toJudge: stages };
    expect(verdictOf(beginWith(both, extraction), evaluation(arms(0, 0)))?.unjudged).toEqual(["cpt"]);
    // A figure over all stages is of those in which the rule was found to have patients.
    const reach = [
      { rule: "leak-a", stage: "cpt", patients: 0 },
      { rule: "leak-a", stage: "clinical", patients: 60 },
    ];
    expect(verdictOf(beginWith({ ...both, reach }, leak), evaluation([leaks(0)]))?.unjudged).toEqual(["cpt"]);
    expect(verdictOf(beginWith(both, leak), evaluation([leaks(0)]))?.passed).toBe(true);
  });
});

describe("text that is declared public", () => {
  const published = { publicStages: new Set(["cpt"]) };

  it("is read by a rule that names its stage, and by no other", () => {
    const points = arms(50, 0, { split: "cpt" });
    expect(verdictOf(beginWith(published, extraction), evaluation(points))).toMatchObject({ passed: true });
    const named = { ...extraction, split: "cpt" };
    expect(verdictOf(beginWith(published, named), evaluation(points))).toMatchObject({ passed: false });
  });

  it("does not take from the level of what is judged", () => {
    // 9:0 of 100 each gives p = 0.00162: under the level of 0.0019, over half of it.
    const points = [...arms(9, 0), ...arms(0, 0, { split: "cpt" })];
    expect(verdictOf(beginWith(published, extraction), evaluation(points))?.passed).toBe(false);
    expect(verdictOf(begin(extraction), evaluation(points))?.passed).toBe(true);
  });
});

describe("actions", () => {
  it("start the next stage from the last checkpoint that passed", () => {
    const { verdicts } = judge(
      begin(extraction),
      evaluation([], { stage: "cpt", epoch: 1 }),
      evaluation(arms(50, 0), { stage: "cpt", epoch: 2 }),
    );
    expect(verdicts[1]).toMatchObject({ action: "next-stage", passed: false, lastPassed: "cpt-e1" });
  });

  it("stop instead where no stage is left, or nothing passed", () => {
    const last = judge(
      begin(extraction),
      evaluation([], { stage: "cpt", epoch: 1 }),
      evaluation(arms(50, 0), { stage: "clinical", epoch: 1 }),
    );
    expect(last.verdicts[1]).toMatchObject({ action: "stop", rule: "extraction", lastPassed: "cpt-e1" });
    const nothing = verdictOf(begin(extraction), evaluation(arms(50, 0), { stage: "cpt", epoch: 1 }));
    expect(nothing).toMatchObject({ action: "stop", rule: "extraction" });
    expect(nothing?.lastPassed).toBeUndefined();
  });

  it("stop when one rule stops and another only ends the stage, naming both", () => {
    const verdict = verdictOf(
      begin(extraction, leak),
      evaluation([...arms(50, 0), leaks(1)], { stage: "cpt" }),
    );
    expect(verdict).toMatchObject({ action: "stop", rule: "leak-a" });
    expect(verdict?.reason).toMatch(/new in this run.*; records with 50 tokens extractable/);
  });

  it("begin in the stage that the rule names", () => {
    const late = begin({ ...leak, fromStage: "clinical" });
    expect(verdictOf(late, evaluation([leaks(5)], { stage: "base", epoch: 0 }))?.action).toBe("continue");
    expect(verdictOf(late, evaluation([leaks(5)], { stage: "cpt" }))?.action).toBe("continue");
    expect(verdictOf(late, evaluation([leaks(5)], { stage: "clinical" }))?.action).toBe("stop");
  });

  it("never go back to a checkpoint that a resume superseded", () => {
    const { state } = judge(
      begin(leak),
      evaluation([], { stage: "cpt", epoch: 1 }),
      evaluation([], { stage: "cpt", epoch: 2 }),
    );
    const current = [{ checkpoint: "cpt-e1", trainerAttempt: 1 }];
    expect(
      verdictOf(
        withoutSuperseded(state, current),
        evaluation([leaks(1)], { stage: "cpt", epoch: 2, attempt: 2 }),
      )?.lastPassed,
    ).toBe("cpt-e1");
  });
});

describe("the fold", () => {
  const anyPoint = fc.oneof(
    fc.nat(2).map((k) => [leaks(k)]),
    fc.tuple(fc.nat(100), fc.nat(100)).map(([k, kControl]) => arms(k, kControl)),
    fc.double({ min: 0, max: 1e6, noNaN: true }).map((value) => [odds(value)]),
    fc.constant<PointBody[]>([]),
  );
  const anyEvaluation = fc.record({
    points: fc.array(anyPoint, { maxLength: 3 }).map((lists) => lists.flat()),
    stage: fc.constantFrom("base", ...stages),
    isSkipped: fc.boolean(),
  });
  const anyEvaluations = fc.array(anyEvaluation, { maxLength: 8 }).map((evaluations) =>
    evaluations.map(({ points, stage, isSkipped }, epoch) =>
      evaluation(points, {
        stage,
        epoch,
        ends: isSkipped ? new Map([["phi", { kind: "skipped", reason: "r" }]]) : measured,
      }),
    ),
  );
  const rules = [leak, watch, extraction, canary];

  it("gives the same verdicts and state when it is interrupted anywhere", () => {
    fc.assert(
      fc.property(anyEvaluations, fc.nat(), (evaluations, cut) => {
        const whole = judge(begin(...rules), ...evaluations);
        const first = judge(begin(...rules), ...evaluations.slice(0, cut % (evaluations.length + 1)));
        // What a restarted monitor has is what the records say, nothing shared with the old one.
        const replayed = judge(
          begin(...rules),
          ...structuredClone(evaluations.slice(0, cut % (evaluations.length + 1))),
        );
        expect(replayed.state).toEqual(first.state);
        const rest = judge(replayed.state, ...evaluations.slice(cut % (evaluations.length + 1)));
        expect([...first.verdicts, ...rest.verdicts]).toEqual(whole.verdicts);
        expect(rest.state).toEqual(whole.state);
      }),
    );
  });

  it("judges no version twice, and another version of the name again", () => {
    fc.assert(
      fc.property(anyEvaluations, (evaluations) => {
        const { state } = judge(begin(...rules), ...evaluations);
        for (const each of evaluations) expect(() => foldEvaluation(state, each)).toThrow(RangeError);
        for (const each of evaluations)
          expect(() =>
            foldEvaluation(state, { ...each, subject: { ...each.subject, trainerAttempt: 2 } }),
          ).not.toThrow();
      }),
    );
  });

  it("names as last passed only what passed, and passes exactly where no rule is broken", () => {
    fc.assert(
      fc.property(anyEvaluations, (evaluations) => {
        const { verdicts } = judge(begin(...rules), ...evaluations);
        let last: string | undefined;
        verdicts.forEach((verdict, i) => {
          if (verdict.passed) last = evaluations[i]?.subject.checkpoint;
          expect(verdict.lastPassed).toBe(last);
          expect(verdict.action === "continue").toBe(verdict.passed);
          expect(verdict.rule === undefined).toBe(verdict.passed);
        });
      }),
    );
  });

  it("is passed, failed or unjudged, never two of them, and what is unjudged goes on", () => {
    fc.assert(
      fc.property(anyEvaluations, (evaluations) => {
        const state = beginWith({ toJudge: stages }, ...rules);
        let last: string | undefined;
        judge(state, ...evaluations).verdicts.forEach((verdict, i) => {
          const { passed, unjudged = [], rule, action } = verdict;
          const kinds = [passed, unjudged.length > 0, rule !== undefined];
          expect(kinds.filter(Boolean)).toHaveLength(1);
          if (unjudged.length > 0) expect(action).toBe("continue");
          if (passed) last = evaluations[i]?.subject.checkpoint;
          expect(verdict.lastPassed).toBe(last);
        });
      }),
    );
  });
});
