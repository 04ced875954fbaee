import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";

import { probeOf } from "../../monitor/metrics/probe-of.js";
import { curveChoices } from "../../monitor/web/curves.js";
import type { Point } from "../../src/records.js";
import { currentTrainerRecords, RunDirectory } from "../../src/run-directory.js";
import { expectInInflux, pointsOf } from "../support/influx-rows.js";
import { Influxd } from "../support/influxd.js";
import { leaksIn, publicFiles, secretsOf } from "../support/privacy.js";
import { until } from "../support/processes.js";
import { startServing, listen } from "../support/serving.js";
import { writeTinyConfig } from "../support/tiny-config.js";

/**
 * One run as its user starts it, with a real InfluxDB and a real browser: every point arrives everywhere once, with its figure, and no
 * identifier or secret arrives anywhere.
 */

interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly checkpoint?: string;
}
interface DrawnSeries extends Pick<Point, "group" | "tier" | "class" | "split"> {
  readonly id: string;
  readonly metric?: string;
  readonly statistic?: string;
  readonly points: readonly DrawnPoint[];
}

/** In the page: what its charts hold, see monitor/web/test-hooks.ts. */
declare const window: {
  readonly __mnemoscope?: {
    series(chart: string): readonly DrawnSeries[];
    state(): { readonly state: string; readonly run?: string; readonly points: number };
  };
};

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "mnemoscope-end-to-end-"));
  browser = await chromium.launch({
    executablePath: process.env["MNEMOSCOPE_CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
  });
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Opens the page and waits until it shows something; `faults` collects what its console complains of. */
async function open(url: string): Promise<{ readonly page: Page; readonly faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1400, height: 1200 } });
  const faults: string[] = [];
  page.on("console", (message) => (message.type() === "error" || message.type() === "warning" ? faults.push(message.text()) : undefined));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(url);
  await page.waitForFunction(() => (window.__mnemoscope?.state().points ?? 0) > 0);
  return { page, faults };
}

/** What a chart has drawn. */
const drawn = (page: Page, chart: string): Promise<readonly DrawnSeries[]> =>
  page.evaluate((name) => window.__mnemoscope?.series(name) ?? [], chart);

/** As JSON has them: what is absent is left out. */
const figuresOf = ({ value, low, high, n, k, checkpoint, stage, epoch, step }: Point) =>
  JSON.parse(JSON.stringify({ y: value, low, high, n, k, checkpoint, stage, epoch, step })) as object;

/** Holds a drawn line against the points of its key, and returns those. */
function expectDrawn(series: DrawnSeries, points: readonly Point[]): Point[] {
  const { metric, statistic, group, tier, class: name, split } = series;
  const expected = points.filter(
    (point) =>
      point.metric === metric && point.statistic === statistic && point.group === group && point.tier === tier &&
      point.class === name && point.split === split && point.value !== undefined,
  ); // prettier-ignore
  const shown = series.points.map(({ x: _x, ...point }) => point);
  expect(shown, `${metric ?? "?"} ${series.id} ${split ?? ""}`).toEqual(expected.map(figuresOf));
  return expected;
}

/** Every curve that the page offers, in each stage's view, against the file. */
async function expectCurves(page: Page, run: RunDirectory): Promise<void> {
  const points = pointsOf(run);
  const seen = new Set<Point>();
  for (const series of await drawn(page, "canary-bits")) expectDrawn(series, points).forEach((point) => seen.add(point));
  const select = page.getByLabel("metric", { exact: true });
  const offered = await Promise.all((await select.locator("option").all()).map((option) => option.getAttribute("value")));
  const measured = (metric: string, statistic: string): boolean =>
    points.some((point) => point.metric === metric && point.statistic === statistic);
  expect(offered).toEqual(curveChoices.filter(({ metric, statistic }) => measured(metric, statistic)).map(({ id }) => id));
  for (const stage of ["cpt", "clinical"]) {
    await page.getByRole("group", { name: "records of" }).getByRole("button", { name: stage, exact: true }).click();
    for (const choice of curveChoices.filter(({ id }) => offered.includes(id))) {
      await select.selectOption(choice.id);
      const { metric, statistic, isByStage, fan } = choice;
      // A line of the choice that is meant: the page draws it at its next turn.
      await page.waitForFunction(
        (wanted) =>
          window.__mnemoscope
            ?.series("memorization")
            .some(
              (line) =>
                line.metric === wanted.metric && line.statistic === wanted.statistic && (wanted.hasOwnSplit || line.split === wanted.split),
            ),
        { metric, statistic, split: isByStage ? stage : undefined, hasOwnSplit: fan === "train-test" },
      );
      for (const series of await drawn(page, "memorization")) expectDrawn(series, points).forEach((point) => seen.add(point));
    }
  }
  const metrics = new Set(
    [...curveChoices, { metric: "canary.bits", statistic: "mean" }].map(({ metric, statistic }) => `${metric} ${statistic}`),
  );
  const due = points.filter(
    (point) => metrics.has(`${point.metric} ${point.statistic}`) && point.class === undefined && point.value !== undefined,
  );
  expect(
    due.filter((point) => !seen.has(point)).map(({ metric, group, split, checkpoint }) => ({ metric, group, split, checkpoint })),
  ).toEqual([]);
  expect(seen.size).toBeGreaterThan(50);

  const steps = currentTrainerRecords(run.read("trainer")).flatMap((record) => (record.kind === "step" ? [record] : []));
  const [loss] = await drawn(page, "loss");
  expect(loss?.points).toMatchObject(steps.map(({ lossNats, step }) => ({ y: lossNats, step })));
  const [rate] = await drawn(page, "learning-rate");
  expect(rate?.points).toMatchObject(steps.map(({ learningRate, step }) => ({ y: learningRate, step })));
}

test("a run measures, judges, copies and shows what it trains, and gives away nothing", async () => {
  const influxd = await Influxd.create();
  await influxd.start();
  const config = writeTinyConfig(folder);
  const { program, url } = startServing(["run", config, "--json", "--influx", influxd.url]);
  const address = await url;
  const told = listen(address);

  // ---- while it runs
  const live = await open(address);
  const run = RunDirectory.open(join(folder, "runs", "tiny"));
  await until(run, program, () => run.read("trainer").find((record) => record.kind === "step"));
  await live.page.waitForFunction(() => (window.__mnemoscope?.series("loss")[0]?.points.length ?? 0) > 0);
  expect(await live.page.evaluate(() => window.__mnemoscope?.state())).toMatchObject({ run: "tiny" });
  await live.page.close();
  expect(live.faults).toEqual([]);

  // ---- how it ends
  const ended = await program.ended;
  await told.closed;
  expect(ended).toMatchObject({ code: 0 });
  const said = ended.stdout.trimEnd().split("\n").map((line) => JSON.parse(line) as Record<string, unknown>); // prettier-ignore
  expect(said.at(-1)).toMatchObject({ log: "summary", report: join(run.path, "report", "report.html") });
  expect(existsSync(join(run.path, "report", "report.html"))).toBe(true);
  const verdicts = run.read("verdicts").flatMap((record) => (record.kind === "verdict" ? [record] : []));
  expect(verdicts.map(({ checkpoint, action }) => `${checkpoint} ${action}`)).toEqual(
    ["base-e0", "cpt-e1", "cpt-e2", "clinical-e1", "clinical-e2", "clinical-e3"].map((checkpoint) => `${checkpoint} continue`),
  );
  expect(run.read("trainer").at(-1)).toMatchObject({ kind: "run-end", result: "clinical-e3" });
  expect(run.read("measurements").filter(({ kind }) => kind === "skipped")).toEqual([]);
  // A rule or a chart that misses a figure asks the probe that writes it.
  let written: string[] = [];
  for (const record of run.read("measurements")) {
    if (record.kind === "point") written.push(record.metric);
    else {
      for (const metric of written) expect(probeOf(metric), metric).toBe("probe" in record ? record.probe : "");
      written = [];
    }
  }
  await expectInInflux(influxd, run);

  // ---- shown again
  const before = readFileSync(run.logPath("measurements"));
  const again = startServing(["watch", run.path]);
  const shown = await open(await again.url);
  await shown.page.waitForFunction(() => window.__mnemoscope?.state().state === "finished");
  await expectCurves(shown.page, run);
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
  const dump = await Promise.all(["memorization", "training"].map((name) => influxd.query(`SELECT * FROM ${name}`)));
  const places = new Map([
    ...files,
    ["InfluxDB", dump.flat().map((row) => JSON.stringify(row)).join("\n")],
    ["websocket", told.frames.join("\n")],
    ["page", pageText],
    ["terminal", `${ended.stdout}\n${ended.stderr}`],
  ]); // prettier-ignore
  expect(told.frames.length).toBeGreaterThan(10);
  for (const [place, text] of places) expect({ place, leaks: leaksIn(text, secrets) }).toEqual({ place, leaks: [] });
});
