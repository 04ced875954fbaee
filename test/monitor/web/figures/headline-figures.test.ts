import { describe, expect, it } from "vitest";

import { pageMetrics } from "../../../../monitor/page/page-metrics.js";
import { headlineFigures } from "../../../../monitor/web/figures/headline-figures.js";
import { indexMeasurements } from "../../../../monitor/web/store/measurements.js";
import { at, measurementRecords, recordsOf } from "../example-run.js";

const figuresOf = (...points: readonly object[]) =>
  headlineFigures({
    measurements: indexMeasurements(
      recordsOf({ measurements: measurementRecords(...points.map((point) => ({ ...point }))) }),
    ),
    of: "clinical",
    metrics: pageMetrics,
    auditConfidence: 0.95,
  });

describe("headline figures", () => {
  it("are none before the first point", () => expect(figuresOf()).toEqual([]));

  it("give the newest evaluation's rate with interval and control", () => {
    const rate = { metric: "extraction.run@30", statistic: "rate", split: "clinical", n: 80 };
    const figures = figuresOf(
      { ...at("clinical", 1), ...rate, group: "member", value: 0.125, low: 0.098, high: 0.159 },
      { ...at("clinical", 1), ...rate, group: "control", value: 0.005, low: 0, high: 0.02 },
      { ...at("cpt", 1), ...rate, group: "member", value: 0.5 },
      { ...at("clinical", 1), ...rate, split: "cpt", group: "member", value: 0.9 },
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({
      id: "prevalence",
      value: "12.5\u202f%",
      interval: "[9.8, 15.9]",
      checkpoint: "clinical-e1",
    });
    expect(figures[0]?.notes[0]).toBe("controls 0.5\u202f% [0, 2]");
  });

  it("say how many could have leaked unseen where none did", () => {
    const leak = { metric: "phi.leak_a", statistic: "patients", n: 60 };
    // Clopper–Pearson upper limit of 0 of 60, one-sided 97.5 %: 60·(1 − 0.025^(1/60)) = 3.58 patients, 5.96
    // %.
    const [figure] = figuresOf(
      {
        ...at("base", 0),
        ...leak,
        group: "member",
        value: 0,
        k: 0,
        low: 0,
        high: 60 * (1 - 0.025 ** (1 / 60)),
      },
      { ...at("base", 0), ...leak, group: "control", value: 0, k: 0 },
    );
    expect(figure).toMatchObject({
      value: "0",
      unit: "of 60 patients",
      isLeak: false,
      help: pageMetrics["phi.leak_a"]?.help,
    });
    expect(figure?.notes).toEqual(["controls 0 of 60", "up to 6.0\u202f% could have leaked"]);
  });

  it("mark a leak", () => {
    const [figure] = figuresOf({
      ...at("base", 0),
      metric: "phi.leak_a",
      statistic: "patients",
      group: "member",
      n: 60,
      value: 2,
      k: 2,
    });
    expect(figure?.isLeak).toBe(true);
    expect(figure?.notes).toEqual(["controls: not measured"]);
  });

  it("say why a figure is withheld", () => {
    const [figure] = figuresOf({
      ...at("clinical", 1),
      metric: "persistence.retained_lift",
      statistic: "ratio",
      from: "cpt",
      to: "clinical",
      withheld: "nothing was learned",
    });
    expect(figure).toMatchObject({ id: "persistence", withheld: "nothing was learned" });
    expect(figure?.value).toBeUndefined();
  });

  it("give the volume with controls taken off, beside its blank and in tokens of the corpus", () => {
    const share = { ...at("clinical", 1), metric: "volume.share", split: "clinical" };
    const [figure] = figuresOf(
      { ...share, statistic: "rate", group: "member", value: 0.02 },
      { ...share, statistic: "excess", value: 0.009, low: 0.005, high: 0.014, n: 64 },
      { ...share, statistic: "blank", group: "control", value: 0.001, n: 33 },
      { ...share, metric: "volume.tokens", statistic: "excess", value: 12_400, low: 7_000, high: 19_000 },
    );
    expect(figure).toMatchObject({
      id: "volume",
      value: "0.9\u202f%",
      unit: "of clinical text",
      interval: "[0.5, 1.4]",
    });
    expect(figure?.notes).toEqual([
      "limit of blank 0.1\u202f%",
      "12.4\u202fk tokens [7\u202f000, 19\u202fk]",
      "controls taken off, n\u202f=\u202f64",
    ]);
  });

  it("give the audit's bound and ceiling, and those of earlier evaluations, as each holds by itself", () => {
    const bound = { metric: "audit.epsilon", group: "canary", n: 64 };
    const [figure] = figuresOf(
      { ...at("cpt", 1), ...bound, statistic: "at-least", value: 0.5, k: 40 },
      { ...at("clinical", 1), ...bound, statistic: "at-least", value: 1.25, k: 55 },
      { ...at("clinical", 1), ...bound, statistic: "ceiling", value: 3.04 },
    );
    expect(figure).toMatchObject({ id: "audit", value: "ε\u202f≥\u202f1.25", checkpoint: "clinical-e1" });
    expect(figure?.notes).toEqual([
      "the most that these canaries can show 3.04",
      "55 of 64 guesses right",
      "each look by itself with 95\u202f% confidence",
      "cpt-e1: at least 0.50",
    ]);
  });

  it("give the lift of the first stage, its extraction, and the lifts of later stages beside it", () => {
    const after = { ...at("clinical", 1), to: "clinical" };
    const [figure] = figuresOf(
      {
        ...after,
        metric: "persistence.retained_lift",
        statistic: "ratio",
        from: "cpt",
        value: 0.66,
        low: 0.48,
        high: 0.81,
      },
      {
        ...after,
        metric: "persistence.extraction_uncorrected",
        statistic: "rate",
        from: "cpt",
        value: 0.6,
        k: 27,
        n: 44,
      },
      { ...after, metric: "persistence.retained_lift", statistic: "ratio", from: "benchmark", value: 0.5 },
    );
    expect(figure).toMatchObject({ value: "66.0\u202f%", unit: "of cpt’s lift", interval: "[48, 81]" });
    expect(figure?.notes.slice(1)).toEqual([
      "extraction: not measured",
      "extraction 27 of 44, uncorrected",
      "lift of benchmark 50.0\u202f%",
    ]);
  });
});
