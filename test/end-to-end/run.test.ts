import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { pageMetrics } from "../../monitor/page/page-metrics.js";
import { metricWords } from "../../src/metrics/catalogue.js";
import { probeOf } from "../../monitor/probes/probe-of.js";
import { curveChoices } from "../../monitor/web/figures/curve-choices.js";
import type { Point } from "../../src/run/records.js";
import { currentTrainerRecords } from "../../src/run/current-records.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import type { DrawnSeries } from "../../monitor/web/drawn-series.js";
import { drawn, launchBrowser, openPage } from "../support/browser.js";
import { expectInInflux, pointsOf } from "../support/influx-rows.js";
import { Influxd } from "../support/influxd.js";
import { leaksIn, publicFiles, secretsOf } from "../support/privacy.js";
import { until } from "../support/processes.js";
import { startServing, listen } from "../support/serving.js";
import { writeTinyConfig } from "../support/tiny-config.js";

/**
 * One run as its user starts it, with a real InfluxDB and a real browser: every point arrives everywhere
 * once, with its figure, and no identifier or secret arrives anywhere.
 */

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-end-to-end-"));
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** As JSON has them: what is absent is left out. */
const figuresOf = ({ value, low, high, n, k, checkpoint, stage, epoch, step }: Point) =>
  JSON.parse(JSON.stringify({ y: value, low, high, n, k, checkpoint, stage, epoch, step })) as object;

/** Holds a drawn line against the points of its key, and returns those. */
function expectDrawn(series: DrawnSeries, points: readonly Point[]): Point[] {
  const { metric, statistic, group, tier, class: name, split } = series;
  const expected = points.filter(
    (point) =>
      point.metric === metric &&
      point.statistic === statistic &&
      point.group === group &&
      point.tier === tier &&
      point.class === name &&
      point.split === split &&
      point.value !== undefined,
  );
  const shown = series.points.map(({ x: _x, ...point }) => point);
  expect(shown, `${metric ?? "?"} ${series.id} ${split ?? ""}`).toEqual(expected.map(figuresOf));
  return expected;
}

/** Every curve that the page offers, in each stage's view, against the file. */
async function expectCurves(page: Page, run: RunDirectory): Promise<void> {
  const choices = curveChoices(pageMetrics);
  const points = pointsOf(run);
  const seen = new Set<Point>();
  for (const series of await drawn(page, "canary-bits"))
    expectDrawn(series, points).forEach((point) => seen.add(point));
  const select = page.getByLabel("metric", { exact: true });
  const offered = await Promise.all(
    (await select.locator("option").all()).map((option) => option.getAttribute("value")),
  );
  const measured = (metric: string, statistic: string): boolean =>
    points.some((point) => point.metric === metric && point.statistic === statistic);
  expect(offered).toEqual(
    choices.filter(({ metric, statistic }) => measured(metric, statistic)).map(({ id }) => id),
  );
  for (const stage of ["cpt", "clinical"]) {
    await page
      .getByRole("group", { name: "records of" })
      .getByRole("button", { name: stage, exact: true })
      .click();
    for (const choice of choices.filter(({ id }) => offered.includes(id))) {
      await select.selectOption(choice.id);
      const { metric, statistic, isByStage, lines } = choice;
      // A line of the choice that is meant: the page draws it at its next turn.
      await page.waitForFunction(
        (wanted) =>
          globalThis.__mnemoscope
            ?.series("memorization")
            .some(
              (line) =>
                line.metric === wanted.metric &&
                line.statistic === wanted.statistic &&
                (wanted.hasOwnSplit || line.split === wanted.split),
            ),
        { metric, statistic, split: isByStage ? stage : undefined, hasOwnSplit: lines === "train-test" },
      );
      for (const series of await drawn(page, "memorization"))
        expectDrawn(series, points).forEach((point) => seen.add(point));
    }
  }
  const metrics = new Set(
    [...choices, { metric: "canary.bits", statistic: "mean" }].map(
      ({ metric, statistic }) => `${metric} ${statistic}`,
    ),
  );
  const due = points.filter(
    (point) =>
      metrics.has(`${point.metric} ${point.statistic}`) &&
      point.class === undefined &&
      point.value !== undefined,
  );
  expect(
    due
      .filter((point) => !seen.has(point))
      .map(({ metric, group, split, checkpoint }) => ({ metric, group, split, checkpoint })),
  ).toEqual([]);
  expect(seen.size).toBeGreaterThan(50);

  const steps = currentTrainerRecords(run.read("trainer")).flatMap((record) =>
    record.kind === "step" ? [record] : [],
  );
  const [loss] = await drawn(page, "loss");
  expect(loss?.points).toMatchObject(steps.map(({ lossNats, step }) => ({ y: lossNats, step })));
  const [rate] = await drawn(page, "learning-rate");
  expect(rate?.points).toMatchObject(steps.map(({ learningRate, step }) => ({ y: learningRate, step })));
}

/** The map of records against the outcomes: how many of a stage's records came at each evaluation. */
async function expectRecordMap(page: Page, run: RunDirectory, stage: string): Promise<void> {
  const arms = await drawn(page, "records");
  expect(arms.map(({ group, split }) => `${group ?? ""} ${split ?? ""}`)).toEqual([
    `member ${stage}`,
    `control ${stage}`,
  ]);
  const evaluations = [...new Set(pointsOf(run).map(({ checkpoint }) => checkpoint))];
  for (const { group, points } of arms) {
    const asked = evaluations.map((checkpoint) =>
      (run.readOutcomes(checkpoint) ?? []).flatMap((row) =>
        row.kind === "unit" && row.stage === stage && row.group === group && row.hitRun30 !== undefined
          ? [row.hitRun30]
          : [],
      ),
    );
    expect(points.map(({ checkpoint, y, n }) => ({ checkpoint, y, n }))).toEqual(
      evaluations.map((checkpoint, i) => ({
        checkpoint,
        y: asked[i]?.filter(Boolean).length,
        n: asked.at(-1)?.length,
      })),
    );
    expect(asked[0]?.length).toBeGreaterThan(0);
  }
}

/** What tells the bars of a metric apart, of a point and of what is drawn. */
interface BarKey {
  readonly statistic?: string | undefined;
  readonly group?: string | undefined;
  readonly class?: string | undefined;
}

/**
 * Every bar that the page draws against the file: those of each panel at one evaluation, with the reason
 * where there is none.
 */
async function expectBars(page: Page, run: RunDirectory): Promise<void> {
  const points = pointsOf(run);
  const panels = {
    attacks: ["phi.ladder", "phi.name_swap", "phi.spontaneous"],
    ranks: ["phi.rank", "phi.linked_fact"],
    kinds: ["characteristics.share"],
    transitions: ["persistence.table"],
  };
  for (const [name, metrics] of Object.entries(panels)) {
    const panel = page.locator(`[data-chart="${name}"]`);
    const text = await panel.innerText();
    const shown = await drawn(page, name);
    for (const metric of metrics) {
      const own = points.filter(
        (point) => point.metric === metric && !["gap", "runs"].includes(point.statistic),
      );
      const last = own.at(-1);
      expect(last, metric).toBeDefined();
      const due = own.filter(
        (point) =>
          point.checkpoint === last?.checkpoint &&
          (point.split === undefined || point.split === "clinical") &&
          point.to === last.to,
      );
      expect(due.length, metric).toBeGreaterThan(0);
      const bars = shown.filter((series) => series.metric === metric);
      const nameOf = ({ statistic, group, class: of }: BarKey): string => [statistic, group, of].join(" ");
      const units = metricWords[metric]?.units;
      for (const point of due) {
        if (point.value === undefined) {
          expect(text, `${metric} ${nameOf(point)}`).toContain(point.withheld);
          continue;
        }
        const bar = bars.find((series) => nameOf(series) === nameOf(point));
        const share =
          units?.[point.statistic]?.startsWith("share") === true
            ? point.value
            : point.value / (point.n ?? NaN);
        expect(bar?.points, `${metric} ${nameOf(point)}`).toMatchObject([
          { y: share, checkpoint: point.checkpoint, n: point.n },
        ]);
      }
      expect(bars).toHaveLength(due.filter(({ value }) => value !== undefined).length);
    }
  }
}

test("a run measures, judges, copies and shows what it trains, and gives away nothing", async () => {
  const influxd = await Influxd.create();
  await influxd.start();
  const config = writeTinyConfig(folder);
  const { program, url } = startServing(["run", config, "--json", "--influx", influxd.url]);
  const address = await url;
  const told = listen(address);

  // ---- while it runs
  const live = await openPage(browser, address);
  const run = RunDirectory.open(join(folder, "runs", "tiny"));
  await until(run, program, () => run.read("trainer").find((record) => record.kind === "step"));
  await live.page.waitForFunction(() => (globalThis.__mnemoscope?.series("loss")[0]?.points.length ?? 0) > 0);
  expect(await live.page.evaluate(() => globalThis.__mnemoscope?.state())).toMatchObject({ run: "tiny" });
  await live.page.close();
  expect(live.faults).toEqual([]);

  // ---- how it ends
  const ended = await program.ended;
  await told.closed;
  expect(ended).toMatchObject({ code: 0 });
  const said = ended.stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(said.at(-1)).toMatchObject({ log: "summary", report: join(run.path, "report", "report.html") });
  expect(existsSync(join(run.path, "report", "report.html"))).toBe(true);
  const verdicts = run.read("verdicts").flatMap((record) => (record.kind === "verdict" ? [record] : []));
  expect(verdicts.map(({ checkpoint, action }) => `${checkpoint} ${action}`)).toEqual(
    ["base-e0", "cpt-e1", "cpt-e2", "clinical-e1", "clinical-e2", "clinical-e3"].map(
      (checkpoint) => `${checkpoint} continue`,
    ),
  );
  expect(run.read("trainer").at(-1)).toMatchObject({ kind: "run-end", result: "clinical-e3" });
  expect(run.read("measurements").filter(({ kind }) => kind === "skipped")).toEqual([]);
  // A rule or a chart that misses a figure asks the probe that writes it.
  let written: string[] = [];
  for (const record of run.read("measurements")) {
    if (record.kind === "point") written.push(record.metric);
    else {
      for (const metric of written)
        expect(probeOf(metric), metric).toBe("probe" in record ? record.probe : "");
      written = [];
    }
  }
  await expectInInflux(influxd, run);

  // ---- shown again
  const before = readFileSync(run.logPath("measurements"));
  const again = startServing(["watch", run.path]);
  const shown = await openPage(browser, await again.url);
  await shown.page.waitForFunction(() => globalThis.__mnemoscope?.state().state === "finished");
  await expectCurves(shown.page, run);
  await expectBars(shown.page, run);
  await expectRecordMap(shown.page, run, "clinical");
  const whole = await shown.page.innerText("body");
  for (const notice of ["Placebo run", "Part of the probe set is measured"])
    expect(whole).not.toContain(notice);
  const pageText = await shown.page.content();
  expect(shown.faults).toEqual([]);
  await shown.page.close();
  expect(await again.program.end("SIGTERM")).toMatchObject({ code: 0 });
  expect(readFileSync(run.logPath("measurements")).equals(before)).toBe(true);

  // ---- nothing is given away
  const secrets = secretsOf(run);
  expect(secrets.long.length).toBeGreaterThan(50);
  expect(secrets.short.length).toBeGreaterThan(0);
  const inventory = readFileSync(join(run.path, "probe", "inventory.jsonl"), "utf8");
  expect(leaksIn(inventory, secrets).length).toBeGreaterThan(50); // the search finds what is there
  const files = publicFiles(run);
  for (const expected of [
    "run.json",
    "logs/trainer.log",
    "logs/monitor.log",
    "trainer.jsonl",
    "measurements.jsonl",
    "outcomes/base-e0.jsonl",
    "report/report.html",
  ])
    expect([...files.keys()]).toContain(expected);
  const dump = await Promise.all(
    ["memorization", "training"].map((name) => influxd.query(`SELECT * FROM ${name}`)),
  );
  const places = new Map([
    ...files,
    [
      "InfluxDB",
      dump
        .flat()
        .map((row) => JSON.stringify(row))
        .join("\n"),
    ],
    ["websocket", told.frames.join("\n")],
    ["page", pageText],
    ["terminal", `${ended.stdout}\n${ended.stderr}`],
  ]);
  expect(told.frames.length).toBeGreaterThan(10);
  for (const [place, text] of places)
    expect({ place, leaks: leaksIn(text, secrets) }).toEqual({ place, leaks: [] });
});
