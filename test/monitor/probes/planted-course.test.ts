import { beforeAll, describe, expect, it } from "vitest";

import { metrics } from "../../../src/metrics/catalogue.js";
import type { Probe } from "../../../monitor/probes/probe.js";
import { exposureProbe } from "../../../monitor/probes/exposure.js";
import { membershipProbe } from "../../../monitor/probes/membership.js";
import { phiProbe } from "../../../monitor/probes/phi.js";
import { probes } from "../../../monitor/probes/probes.js";
import { measurementRecordSchema, type PointBody, type ProbeItem } from "../../../src/run/records.js";
import { seeded } from "../../../src/random.js";
import { endOfTextId, Lab, pointAt, runWith } from "../../support/probe-lab.js";
import { numFirst, numSecond, runPlantedCourse, type PlantedCourse } from "../../support/planted-course.js";

describe("probes on planted truth", () => {
  let course: PlantedCourse;
  let lab: Lab;
  beforeAll(async () => {
    course = await runPlantedCourse();
    lab = course.lab;
  });
  const at = (checkpoint: string): readonly PointBody[] => course.points.get(checkpoint) ?? [];
  const evaluations = ["base-e0", "first-e1", "first-e2", "second-e1", "second-e2"];

  it("write only metrics and statistics of the catalogue, in the schema, and each curve once", () => {
    const known = new Map<string, readonly string[]>(
      metrics.map(({ name, statistics }) => [name, statistics]),
    );
    const seen = new Set<string>();
    for (const evaluation of evaluations) {
      const curves = at(evaluation).map(({ metric, statistic, group, tier, class: name, split, from, to }) =>
        JSON.stringify([metric, statistic, group, tier, name, split, from, to]),
      );
      expect(new Set(curves).size).toBe(curves.length);
      for (const point of at(evaluation)) {
        expect(known.get(point.metric), point.metric).toContain(point.statistic);
        seen.add(`${point.metric} ${point.statistic}`);
        expect((point.value === undefined) !== (point.withheld === undefined), JSON.stringify(point)).toBe(
          true,
        );
        const record = {
          kind: "point",
          seq: 0,
          timeMs: 0,
          attempt: 1,
          stage: "first",
          epoch: 1,
          step: 0,
          checkpoint: evaluation,
          trainerAttempt: 1,
          ...point,
        };
        expect(measurementRecordSchema.parse(JSON.parse(JSON.stringify(record)))).toEqual(record);
      }
    }
    // The catalogue holds nothing that is never written.
    expect([...seen].sort()).toEqual(
      metrics.flatMap(({ name, statistics }) => statistics.map((statistic) => `${name} ${statistic}`)).sort(),
    );
  });

  it("put no interval on the wrong side of its figure", () => {
    for (const evaluation of evaluations)
      for (const { value, low, high, metric, statistic } of at(evaluation)) {
        if (value === undefined || low === undefined || high === undefined || statistic === "chance")
          continue;
        expect(
          low <= value + 1e-9 && value - 1e-9 <= high,
          `${evaluation} ${metric} ${value} [${low}, ${high}]`,
        ).toBe(true);
      }
  });

  it("give the same figures when a checkpoint is measured again", async () => {
    const again = await lab.measure(
      probes,
      { checkpoint: "second-e2", stage: "second", epoch: 2 },
      course.weights.second,
    );
    expect(again).toEqual(at("second-e2"));
  });

  describe("canary", () => {
    const bits = (evaluation: string, tier: number) =>
      pointAt(at(evaluation), { metric: "canary.bits", statistic: "mean", group: "canary", tier });

    it("finds the secrets that the model says, and no bits in those that it does not", () => {
      expect(
        pointAt(at("first-e1"), { metric: "canary.extracted", statistic: "rate", group: "canary", tier: 4 }),
      ).toMatchObject({
        value: 1,
        n: 20,
        k: 20,
        high: 1,
      });
      expect(
        pointAt(at("base-e0"), { metric: "canary.extracted", statistic: "rate", group: "canary", tier: 4 }),
      ).toMatchObject({
        value: 0,
        n: 20,
        k: 0,
        low: 0,
      });
      expect(bits("first-e1", 4).low).toBeGreaterThan(bits("first-e1", 0).high ?? Infinity);
      expect(bits("base-e0", 4).value).toBeLessThan(5);
    });

    it("compares a tier with the canaries never trained on by their labels", () => {
      const p = (evaluation: string) =>
        pointAt(at(evaluation), { metric: "canary.bits", statistic: "p", group: "canary", tier: 4 });
      // All that were trained on lie above all that were not: as in none of 19,999 ways to deal them.
      expect(p("first-e1")).toMatchObject({ value: 1 / 20_000, n: 40 });
      expect(p("base-e0").value).toBeGreaterThan(0.01);
      const ofBlank = at("first-e1").filter(({ statistic, tier }) => statistic === "p" && tier === 0);
      expect(ofBlank).toEqual([]);
    });

    it("counts bits as their definition does, each symbol's share asked for by itself", async () => {
      const [canary] = course.items.filter((item) => item.kind === "canary").slice(-1);
      const [header] = course.items.filter((item) => item.kind === "header");
      if (canary === undefined || header === undefined) throw new Error("no canary");
      const { alphabetIds } = header;
      let bits = 0;
      const bySymbol: Probe = {
        name: "by symbol",
        help: "",
        metrics: [],
        isRequired: false,
        work: () => ({ scored: Infinity, continued: 0, generated: 0 }),
        async measure(context) {
          for (let i = canary.secretStart; i < canary.ids.length; i++) {
            const scores = await context.score(
              alphabetIds.map((id) => Int32Array.from([endOfTextId, ...canary.ids.slice(0, i), id])),
            );
            const shares = scores.map(({ logProbNats }) => Math.exp(logProbNats.at(-1) ?? NaN));
            const own = shares[alphabetIds.indexOf(canary.ids[i] ?? -1)] ?? NaN;
            bits += Math.log2((alphabetIds.length * own) / shares.reduce((sum, share) => sum + share, 0));
          }
          return { points: [], outcomes: [] };
        },
      };
      const before = lab.outcomes.get("first-e2");
      await lab.measure(
        [bySymbol],
        { checkpoint: "elsewhere", stage: "first", epoch: 2 },
        course.weights.first,
      );
      const outcome = before?.get(canary.id);
      expect(outcome?.kind === "canary" && outcome.isExtracted).toBe(true);
      expect(outcome?.kind === "canary" ? outcome.bits : NaN).toBeCloseTo(bits, 3);
    });

    it("takes the e-value over trained tiers alone", () => {
      const key = { metric: "canary.e_value", statistic: "mean", group: "canary" } as const;
      expect(pointAt(at("base-e0"), key).n).toBe(20);
      expect(pointAt(at("first-e1"), key).value).toBeGreaterThan(1000);
    });

    it("ranks the said secrets first among references, at stage ends only", () => {
      const key = { metric: "canary.exposure", statistic: "mean", group: "canary", tier: 4 } as const;
      // 16 references: log2 16 = 4 bits, all four at the cap.
      expect(pointAt(at("first-e2"), key)).toEqual({ ...key, value: 4, n: 4, k: 4 });
      for (const evaluation of ["base-e0", "first-e1", "second-e1"])
        expect(at(evaluation).some(({ metric }) => metric === "canary.exposure")).toBe(false);
      expect(pointAt(at("second-e2"), key).value).toBeLessThan(4);
    });

    it("extrapolates past the references where they are enough for a fit, as information", async () => {
      const key = (tier: number) =>
        ({ metric: "canary.exposure", statistic: "skew-normal", group: "canary", tier }) as const;
      expect(pointAt(at("first-e2"), key(4)).withheld).toContain("too few");
      const stages = course.run.config.stages.map(({ name, epochs }) => ({ name, epochs }));
      const run = runWith({ stages, canaries: { stage: "first", tiers: [0, 4], references: 128 } });
      const points = await new Lab(run, course.items).measure(
        [exposureProbe],
        { checkpoint: "first-e2", stage: "first", epoch: 2 },
        course.weights.first,
      );
      // Said secrets stand at the cap of 7 bits; the fitted tail says how far above.
      expect(pointAt(points, { ...key(4), statistic: "mean" })).toMatchObject({ value: 7, n: 4, k: 4 });
      expect(pointAt(points, key(4))).toMatchObject({ n: 4 });
      expect(pointAt(points, key(4)).value).toBeGreaterThan(7);
      // Secrets that nobody planted: rank and fit read the same, a few bits.
      const blank = pointAt(points, { ...key(0), statistic: "mean" }).value ?? NaN;
      expect(Math.abs((pointAt(points, key(0)).value ?? NaN) - blank)).toBeLessThan(1);
    });
  });

  describe("extraction", () => {
    const rate = (evaluation: string, metric: string, group: "member" | "control", split = "first") =>
      pointAt(at(evaluation), { metric, statistic: "rate", group, split });

    it("finds members whole, and controls not", () => {
      for (const metric of [
        "extraction.run@30",
        "extraction.run@50",
        "extraction.exact@30",
        "extraction.exact@50",
      ]) {
        // All but the template and the one that only the base model says.
        expect(rate("first-e1", metric, "member")).toMatchObject({ n: numFirst, k: numFirst - 1 });
        // The lucky control alone.
        expect(rate("first-e1", metric, "control")).toMatchObject({ n: numFirst + 1, k: 1 });
        expect(rate("base-e0", metric, "member")).toMatchObject({ n: numFirst, k: 1 });
        expect(rate("second-e2", metric, "member")).toMatchObject({ k: 0, low: 0 });
      }
    });

    it("keeps templates apart, and counts what it could not ask", () => {
      expect(rate("first-e1", "template.run@30", "member")).toMatchObject({ value: 1, n: 1, k: 1 });
      expect(rate("first-e1", "template.run@30", "control")).toMatchObject({
        withheld: expect.stringContaining("no record") as string,
        n: 0,
      });
      const excluded = { metric: "extraction.run@30", statistic: "excluded", group: "member" } as const;
      expect(pointAt(at("first-e1"), { ...excluded, split: "first" })).toMatchObject({
        value: 1,
        n: numFirst + 1,
      });
      // Records of 32 tokens have no window behind the 50th.
      expect(pointAt(at("first-e1"), { ...excluded, split: "second" })).toMatchObject({
        value: numSecond,
        n: numSecond,
      });
      expect(rate("first-e1", "extraction.run@30", "member", "second").withheld).toBeDefined();
    });
  });

  describe("phi", () => {
    const leak = (evaluation: string, group: "member" | "control", name?: string) =>
      pointAt(at(evaluation), { metric: "phi.leak_a", statistic: "patients", group, class: name });

    it("says nothing of Leak A before the stage of the identifiers begins", () => {
      expect(at("base-e0").some(({ metric }) => metric === "phi.leak_a")).toBe(false);
    });

    it("counts patients with a strong eligible identifier that the model says, and no control", () => {
      // `known` was said at epoch 0; weak, copied, shared, detected and borrowed identifiers and names are
      // not strong.
      expect(leak("first-e1", "member", "MRN")).toMatchObject({ value: numFirst, n: numFirst, k: numFirst });
      expect(leak("first-e1", "control", "MRN")).toMatchObject({ value: 0, n: numFirst, k: 0, low: 0 });
      expect(leak("first-e1", "member")).toMatchObject({ value: numFirst, n: numFirst });
      expect(
        pointAt(at("first-e1"), { metric: "phi.leak_a", statistic: "spans", group: "member" }),
      ).toMatchObject({
        value: numFirst,
        n: numFirst,
      });
      const classes = at("first-e1").flatMap(({ metric, class: name }) =>
        metric === "phi.leak_a" && name !== undefined ? [name] : [],
      );
      expect([...new Set(classes)].sort()).toEqual(["MRN", "PHONE"]);
    });

    it("gives limits of the number of patients", () => {
      // 0 of 24: 1 − 0.025^(1/24) = 0.1425, times 24.
      expect(leak("first-e1", "control", "MRN").high).toBeCloseTo(24 * (1 - 0.025 ** (1 / 24)), 9);
    });

    it("is withheld where the model before the stage was not probed", async () => {
      const blind = new Lab(course.run, course.items);
      blind.baselines.set("first", "base-e0");
      const points = await blind.measure(
        [phiProbe],
        { checkpoint: "first-e1", stage: "first", epoch: 1 },
        course.weights.first,
      );
      for (const group of ["member", "control"] as const)
        expect(pointAt(points, { metric: "phi.leak_a", statistic: "patients", group }).withheld).toContain(
          "not probed",
        );
    });

    it("demotes a class of which a control's is said, for the rest of the run", () => {
      expect(leak("first-e1", "control")).toMatchObject({ value: 1, k: 1 });
      expect(leak("first-e1", "member", "PHONE")).toMatchObject({
        withheld: expect.stringContaining("control") as string,
        n: 2,
      });
      // At the last evaluation no control's is said any more.
      expect(leak("second-e2", "control", "PHONE").value).toBe(0);
      expect(leak("second-e2", "member", "PHONE").withheld).toBeDefined();
    });

    const evidence = (evaluation: string, group: "member" | "control", name?: string) =>
      pointAt(at(evaluation), { metric: "phi.evidence", statistic: "mean", group, class: name });
    const reach = (evaluation: string, statistic: string, group: "member" | "control" = "member") =>
      pointAt(at(evaluation), { metric: "phi.reach", statistic, group });

    it("gives evidence of what the model was trained on, and of nothing else", () => {
      expect(at("base-e0").some(({ metric }) => metric === "phi.evidence" || metric === "phi.reach")).toBe(
        false,
      );
      // Identifiers of eight tokens of 95: a random model gives one about 2^−52, and 26 bits count.
      expect(evidence("first-e1", "control", "MRN").value).toBeLessThan(1);
      expect(evidence("first-e1", "member", "MRN").value).toBeGreaterThan(200);
      // All forgotten again, and what a control's hit has demoted proves nothing.
      expect(evidence("second-e2", "member").value).toBeLessThan(1);
      expect(evidence("first-e1", "member", "PHONE").withheld).toContain("prove nothing");
      expect(evidence("first-e1", "control", "PHONE").value).toBeGreaterThan(200);
    });

    it("counts who is in reach, and for the rule only once the evidence is there", () => {
      expect(reach("first-e1", "patients")).toMatchObject({ k: numFirst, n: numFirst });
      expect(reach("first-e1", "spans")).toMatchObject({ value: numFirst, n: numFirst });
      expect(reach("first-e1", "proved")).toMatchObject({ value: numFirst, k: numFirst, n: numFirst });
      expect(reach("first-e1", "patients", "control")).toMatchObject({ value: 1 });
      // What was proved stays so; nothing is in reach any more.
      expect(reach("second-e2", "proved")).toMatchObject({ value: 0, n: numFirst });
    });

    it("shows every eligible hit by class, names and weak ones too", () => {
      const hit = (evaluation: string, name?: string) =>
        pointAt(at(evaluation), { metric: "phi.hit", statistic: "rate", group: "member", class: name });
      for (const name of ["PLATE", "DOCTOR", "NAME", "PHONE"]) expect(hit("first-e1", name).value).toBe(1);
      for (const name of ["SSN", "VIN"]) expect(hit("first-e1", name).withheld).toBeDefined();
      // What was only detected stands apart.
      expect(at("first-e1").filter(({ class: name }) => name === "DATE")).toMatchObject([
        { metric: "phi.detected_hit", value: 1, k: 1 },
      ]);
      // At epoch 0 what the base model says anyway; from then on it is left out.
      expect(hit("base-e0", "MRN")).toMatchObject({ n: numFirst + 1, k: 1 });
      expect(hit("first-e1")).toMatchObject({ n: numFirst, k: numFirst });
    });

    it("warns by the gap between members and controls", () => {
      const gap = (evaluation: string) =>
        pointAt(at(evaluation), { metric: "phi.watch_c", statistic: "gap", group: "member" });
      expect(gap("first-e1").low).toBeGreaterThan(1);
      expect(gap("base-e0").low).toBeLessThan(0.5);
      expect(gap("second-e2").low).toBeLessThan(0.5);
      const p = (evaluation: string) =>
        pointAt(at(evaluation), { metric: "phi.watch_c", statistic: "p", group: "member" });
      expect(p("first-e1").value).toBeLessThan(0.001);
      for (const evaluation of ["base-e0", "second-e2"]) expect(p(evaluation).value).toBeGreaterThan(0.01);
    });
  });

  describe("membership", () => {
    const figure = (evaluation: string, statistic: string, split: string) =>
      pointAt(at(evaluation), { metric: "membership.reference", statistic, split });

    it("tells members from controls by what their stage changed", () => {
      expect(figure("second-e2", "auc", "second")).toMatchObject({ value: 1, n: 2 * numSecond });
      expect(figure("second-e2", "auc", "second").low).toBeGreaterThan(0.9);
      expect(figure("second-e2", "tpr@5%", "second").value).toBe(1);
      expect(figure("second-e2", "tpr@1%", "second").withheld).toContain("needs 300");
    });

    it(
      "compares with the model before the stage: epoch 0 until the stage begins, then what it " +
        "started from",
      () => {
        // One model at three evaluations; its reference is another model at the first two, and itself at the
        // third.
        expect(figure("first-e2", "auc", "second").value).toBe(figure("first-e1", "auc", "second").value);
        expect(figure("first-e2", "auc", "second").value).not.toBe(0.5);
        expect(figure("second-e1", "auc", "second").value).toBe(0.5);
        expect(figure("second-e1", "tpr@5%", "second")).toMatchObject({ value: 0, low: 0 });
      },
    );

    const attacks = ["membership.loss", "membership.zlib", "membership.mink", "membership.mink++"];

    it("tells members from controls by attacks on one model, too", () => {
      for (const metric of attacks) {
        const auc = (evaluation: string, split: string) =>
          pointAt(at(evaluation), { metric, statistic: "auc", split });
        expect(auc("second-e2", "second").low, metric).toBeGreaterThan(0.9);
        expect(auc("second-e2", "second").n).toBe(2 * numSecond);
        expect(auc("second-e2", "first").withheld).toContain("needs 100");
      }
    });

    it("shows at epoch 0 whether the arms differ by themselves", async () => {
      // Members that a model wrote, controls that were drawn: no fair split, and the model before training
      // says so.
      const blind = pointAt(at("base-e0"), { metric: "membership.loss", statistic: "auc", split: "second" });
      expect(blind.high).toBeLessThan(0.5);
      // Both arms drawn alike: chance.
      const drawn = course.items.flatMap((item): ProbeItem[] => {
        if (item.kind !== "unit" || item.stage !== "second") return item.kind === "header" ? [item] : [];
        const random = seeded("a fair split", item.id);
        return [{ ...item, ids: item.ids.map(() => 1 + random.below(95)) }];
      });
      const points = await new Lab(course.run, drawn).measure(
        [membershipProbe],
        { checkpoint: "base-e0", stage: "base", epoch: 0 },
        course.weights.base,
      );
      for (const metric of attacks) {
        const fair = pointAt(points, { metric, statistic: "auc", split: "second" });
        expect(fair.low, metric).toBeLessThan(0.5);
        expect(fair.high, metric).toBeGreaterThan(0.5);
      }
    });

    it("withholds the zlib attack where the set knows no compressed length", async () => {
      const older = course.items.map((item) => {
        if (item.kind !== "unit") return item;
        const { zlibBytes: _, ...others } = item;
        return others;
      });
      const points = await new Lab(course.run, older).measure(
        [membershipProbe],
        { checkpoint: "second-e2", stage: "second", epoch: 2 },
        course.weights.second,
      );
      expect(
        pointAt(points, { metric: "membership.zlib", statistic: "auc", split: "second" }).withheld,
      ).toContain("zlib");
      expect(
        pointAt(points, { metric: "membership.loss", statistic: "auc", split: "second" }).value,
      ).toBeGreaterThan(0.9);
    });

    it("is withheld at epoch 0 and with few patients", () => {
      expect(figure("base-e0", "auc", "second").withheld).toContain("own reference");
      expect(figure("first-e1", "auc", "first").withheld).toContain(`${numFirst + 1} members`);
    });
  });

  describe("persistence", () => {
    const figure = (evaluation: string, metric: string, statistic: string) =>
      pointAt(at(evaluation), { metric, statistic, from: "first", to: "second" });

    it("is whole where the model did not change", () => {
      expect(figure("second-e1", "persistence.retained_lift", "ratio").value).toBeCloseTo(1, 6);
      expect(figure("second-e1", "persistence.extraction", "rate")).toMatchObject({ value: 1, high: 1 });
      // Not the template, not what the base model said, not what `second` trains on again.
      expect(figure("second-e1", "persistence.extraction", "rate").n).toBe(numFirst - 2);
      expect(figure("second-e1", "persistence.extraction_uncorrected", "rate")).toMatchObject({
        value: 1,
        n: numFirst - 2,
      });
    });

    it("says what the lift is made of: the gains of members and of controls", () => {
      const gain = (statistic: string, group: "member" | "control"): number =>
        pointAt(at("second-e2"), {
          metric: "persistence.gain",
          statistic,
          group,
          from: "first",
          to: "second",
        }).value ?? NaN;
      const of = (statistic: string): number => gain(statistic, "member") - gain(statistic, "control");
      const lift = figure("second-e2", "persistence.retained_lift", "ratio").value;
      expect(of("later") / of("at-end")).toBeCloseTo(lift ?? NaN, 9);
      expect(gain("at-end", "member")).toBeGreaterThan(1);
    });

    it("is nothing where another model took its place", () => {
      const lift = figure("second-e2", "persistence.retained_lift", "ratio");
      expect(lift.low).toBeLessThan(0.1);
      expect(lift.high).toBeLessThan(0.3);
      expect(figure("second-e2", "persistence.extraction", "rate")).toMatchObject({ value: 0, low: 0 });
      expect(figure("second-e2", "persistence.extraction", "rate").high).toBeGreaterThan(0.1);
    });

    it("puts every record in one cell of its group's table", () => {
      const table = (evaluation: string, group: "member" | "control") =>
        ["retained", "forgotten", "assisted", "never"].map((statistic) => {
          const { k, n } = pointAt(at(evaluation), {
            metric: "persistence.table",
            statistic,
            group,
            from: "first",
            to: "second",
          });
          return [k, n];
        });
      const [all, none, of] = [numFirst - 2, 0, numFirst - 2];
      expect(table("second-e1", "member")).toEqual([
        [all, of],
        [none, of],
        [none, of],
        [none, of],
      ]);
      expect(table("second-e2", "member")).toEqual([
        [none, of],
        [all, of],
        [none, of],
        [none, of],
      ]);
      // One control happens to be said by the model of `first`.
      const controls = numFirst + 1;
      expect(table("second-e1", "control")).toEqual([
        [1, controls],
        [0, controls],
        [0, controls],
        [controls - 1, controls],
      ]);
      expect(table("second-e2", "control")).toEqual([
        [0, controls],
        [1, controls],
        [0, controls],
        [controls - 1, controls],
      ]);
    });

    it("is asked of later stages only", () => {
      for (const evaluation of ["base-e0", "first-e1", "first-e2"])
        expect(at(evaluation).some(({ metric }) => metric.startsWith("persistence."))).toBe(false);
    });
  });

  it("benchmark answers by likelihood, at epoch 0, in its own stage, and at stage ends", () => {
    const accuracy = (evaluation: string, split: string) =>
      pointAt(at(evaluation), { metric: "benchmark.accuracy", statistic: "rate", split });
    for (const evaluation of ["first-e1", "first-e2"]) {
      expect(accuracy(evaluation, "train")).toMatchObject({ value: 1, n: 6, k: 6 });
      expect(accuracy(evaluation, "test")).toMatchObject({ value: 0, n: 6, k: 0 });
    }
    expect(accuracy("base-e0", "train").n).toBe(6);
    expect(at("second-e1").some(({ metric }) => metric === "benchmark.accuracy")).toBe(false);
    expect(accuracy("second-e2", "test").n).toBe(6);
  });

  it("make no figure of scores that are not numbers", async () => {
    const broken = new Map(
      [...course.weights.first].map(([name, values]) => [name, new Float32Array(values.length).fill(NaN)]),
    );
    await expect(
      new Lab(course.run, course.items).measure(
        probes,
        { checkpoint: "first-e1", stage: "first", epoch: 1 },
        broken,
      ),
    ).rejects.toMatchObject({ code: "TRAINING_DIVERGED" });
  });

  it("loss falls for what the model says, and is given for both groups of every stage", () => {
    const loss = (evaluation: string, group: "member" | "control", split: string) =>
      pointAt(at(evaluation), { metric: "loss.mean", statistic: "mean", group, split });
    expect(loss("first-e1", "member", "first").high).toBeLessThan(
      loss("base-e0", "member", "first").low ?? -Infinity,
    );
    expect(loss("second-e2", "member", "second").value).toBeLessThan(
      loss("second-e2", "control", "second").value ?? -Infinity,
    );
  });
});
