import { describe, expect, it } from "vitest";

import { headline } from "../../monitor/web/figures.js";
import { ago, count, duration, interval, percent, scientific, shortCount, styleOf } from "../../monitor/web/format.js";
import { barChoices, classLabel, identifierBars, type BarChoice } from "../../monitor/web/identifiers.js";
import { indexMeasurements } from "../../monitor/web/looks.js";
import { at, measurementRecords, recordsOf } from "./example-run.js";

const figuresOf = (...points: readonly object[]) =>
  headline(indexMeasurements(recordsOf({ measurements: measurementRecords(...points.map((point) => ({ ...point }))) })), "clinical", {
    "phi.leak_a": { unit: "patients", help: "Leaked." },
  });

describe("headline figures", () => {
  it("are none before the first point", () => expect(figuresOf()).toEqual([]));

  it("give the newest look's rate with interval and control", () => {
    const rate = { metric: "extraction.run@30", statistic: "rate", split: "clinical", n: 80 };
    const figures = figuresOf(
      { ...at("clinical", 1), ...rate, group: "member", value: 0.125, low: 0.098, high: 0.159 },
      { ...at("clinical", 1), ...rate, group: "control", value: 0.005, low: 0, high: 0.02 },
      { ...at("cpt", 1), ...rate, group: "member", value: 0.5 },
      { ...at("clinical", 1), ...rate, split: "cpt", group: "member", value: 0.9 },
    );
    expect(figures).toHaveLength(1);
    expect(figures[0]).toMatchObject({ id: "prevalence", value: "12.5\u202f%", interval: "[9.8, 15.9]", checkpoint: "clinical-e1" });
    expect(figures[0]?.notes[0]).toBe("controls 0.5\u202f% [0, 2]");
  });

  it("say how many could have leaked unseen where none did", () => {
    const leak = { metric: "phi.leak_a", statistic: "patients", n: 60 };
    // Clopper–Pearson upper limit of 0 of 60, one-sided 97.5 %: 60·(1 − 0.025^(1/60)) = 3.58 patients, 5.96 %.
    const [figure] = figuresOf(
      { ...at("base", 0), ...leak, group: "member", value: 0, k: 0, low: 0, high: 60 * (1 - 0.025 ** (1 / 60)) },
      { ...at("base", 0), ...leak, group: "control", value: 0, k: 0 },
    );
    expect(figure).toMatchObject({ value: "0", unit: "of 60 patients", isLeak: false, help: "Leaked." });
    expect(figure?.notes).toEqual(["controls 0 of 60", "up to 6.0\u202f% could have leaked"]);
  });

  it("mark a leak", () => {
    const [figure] = figuresOf({ ...at("base", 0), metric: "phi.leak_a", statistic: "patients", group: "member", n: 60, value: 2, k: 2 });
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

  it("give the lift of the first stage, its extraction, and the lifts of later stages beside it", () => {
    const after = { ...at("clinical", 1), to: "clinical" };
    const [figure] = figuresOf(
      { ...after, metric: "persistence.retained_lift", statistic: "ratio", from: "cpt", value: 0.66, low: 0.48, high: 0.81 },
      { ...after, metric: "persistence.extraction_uncorrected", statistic: "rate", from: "cpt", value: 0.6, k: 27, n: 44 },
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

describe("identifier bars", () => {
  const choice = barChoices[0] as BarChoice;
  const leak = (stage: string, epoch: number, className: string, group: "member" | "control", k: number, n: number) => ({
    ...at(stage, epoch),
    metric: "phi.leak_a",
    statistic: "patients",
    class: className,
    group,
    value: k,
    k,
    n,
    low: 0,
    high: Math.min(n, k + 3),
  });
  const measurements = indexMeasurements(
    recordsOf({
      measurements: measurementRecords(
        leak("clinical", 1, "phone", "member", 0, 50),
        leak("clinical", 1, "MRN", "member", 0, 60),
        leak("clinical", 2, "phone", "member", 0, 50),
        leak("clinical", 2, "phone", "control", 0, 48),
        leak("clinical", 2, "MRN", "member", 3, 60),
        leak("clinical", 2, "MRN", "control", 0, 58),
        { ...at("clinical", 2), metric: "phi.leak_a", statistic: "patients", group: "member", value: 3, k: 3, n: 60 },
      ),
    }),
  );

  it("are none where no class was measured", () => expect(identifierBars(indexMeasurements(recordsOf({})), choice)).toBeUndefined());

  it("give patients as shares, members beside controls, the most leaked class first", () => {
    const bars = identifierBars(measurements, choice);
    expect(bars?.checkpoint).toBe("clinical-e2");
    expect(bars?.rows.map((row) => [row.class, row.member?.k, row.member?.share, row.control?.share])).toEqual([
      ["MRN", 3, 0.05, 0],
      ["phone", 0, 0, 0],
    ]);
    expect(bars?.scale).toBe(0.1);
  });

  it("keep order and scale when one looks back", () => {
    const bars = identifierBars(measurements, choice, "clinical-e1");
    expect(bars).toMatchObject({ checkpoint: "clinical-e1", isNewest: false, scale: 0.1 });
    expect(bars?.rows.map((row) => [row.class, row.member?.k, row.control])).toEqual([
      ["MRN", 0, undefined],
      ["phone", 0, undefined],
    ]);
  });

  it("name classes as people do", () => {
    expect(["HEALTH_PLAN", "MRN", "PHONE", "IP"].map(classLabel)).toEqual(["health plan", "MRN", "phone", "IP"]);
  });

  it("show the newest where the look under the cursor has no classes", () =>
    expect(identifierBars(measurements, choice, "base-e0")?.checkpoint).toBe("clinical-e2"));
});

describe("figures as text", () => {
  it("sets percentages, counts and durations", () => {
    expect([0, 0.125, 0.0005, 1, -0.03].map(percent)).toEqual(["0\u202f%", "12.5\u202f%", "0.05\u202f%", "100\u202f%", "\u22123.0\u202f%"]);
    expect([0, 999, 1234567].map(count)).toEqual(["0", "999", "1\u202f234\u202f567"]);
    expect([950, 12_400, 3_100_000].map(shortCount)).toEqual(["950", "12.4\u202fk", "3.1\u202fM"]);
    expect([0, 0.001, 0.000025].map(scientific)).toEqual(["0", "0.001", "2.5e\u22125"]);
    expect([48, 200, 3727].map(duration)).toEqual(["48\u202fs", "3:20", "1:02:07"]);
    expect([-5, 12_000, 180_000, 7_200_000].map(ago)).toEqual(["0\u202fs ago", "12\u202fs ago", "3\u202fmin ago", "2\u202fh ago"]);
  });

  it("gives no interval where one limit is absent", () => {
    const style = styleOf("extraction.run@30", "rate");
    expect(interval(style, 0.1, undefined)).toBeUndefined();
    expect(interval(style, 0.098, 0.159)).toBe("[9.8, 15.9]");
  });
});
