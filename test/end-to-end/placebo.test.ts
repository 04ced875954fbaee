import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

import { defaultRules } from "../../src/rules/default-rules.js";
import { RunDirectory } from "../../src/run/run-directory.js";
import { fitsWindow, launchBrowser, openPage } from "../support/browser.js";
import { runProgram } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { startServing } from "../support/serving.js";
import { writeTinyConfig } from "../support/tiny-config.js";

test("a placebo run stands beside its run, says so, and counts how often each rule fired", async () => {
  const folder = temporaryFolder();
  // A rule that always fires, one that cannot, and the default ones.
  const loss = {
    metric: "loss.mean",
    statistic: "mean",
    group: "member",
    test: "value-above",
    action: "warn",
  };
  const rules = [
    ...defaultRules,
    { ...loss, name: "always", threshold: 0, fromStage: "clinical" },
    { ...loss, name: "never", threshold: 1e9 },
  ];
  const config = writeTinyConfig(folder, { top: { rules } });
  const ended = await runProgram(["run", config, "--placebo"]);
  expect(ended).toMatchObject({ code: 0 });
  const run = RunDirectory.open(join(folder, "runs", "tiny-placebo"));
  expect(run.readRun().placebo).toMatchObject({ numCanaries: 6 });

  expect(ended.stdout).toContain("PLACEBO: nothing probed was trained on");
  expect(ended.stdout).toContain(defaultRules.map(({ name }) => `${name} 0 of 6`).join(", "));
  expect(ended.stdout).toContain("always 3 of 3, never 0 of 6");
  const report = readFileSync(join(run.reportPath, "report.md"), "utf8");
  expect(report).toContain("## Placebo");
  expect(report).toContain("| always | warn | 3 of 3 looks | no bound |");
  expect(report).toContain("| leak-a | stop | 0 of 6 looks | 0.5 % of runs |");

  // Canaries that training never saw give away nothing, whatever their tier.
  const evidence = run
    .read("measurements")
    .flatMap((record) =>
      record.kind === "point" && record.metric === "canary.e_value" ? [record.value] : [],
    );
  expect(evidence).toHaveLength(6);
  expect(evidence.every((odds) => odds !== undefined && odds < 100)).toBe(true);

  // The page says so, on any window, as long as it is open: here of the run that has ended.
  const serving = startServing(["watch", run.path]);
  const browser = await launchBrowser();
  onTestFinished(() => browser.close());
  for (const width of [1400, 390]) {
    const { page, faults } = await openPage(browser, await serving.url, { width });
    await page.waitForFunction(() => globalThis.__mnemoscope?.state().state === "finished");
    const notice = page.getByRole("status").filter({ hasText: "Placebo run" });
    expect(await notice.isVisible()).toBe(true);
    expect(await notice.innerText()).toContain("no member, no canary. Every alarm here is a false one.");
    expect(await fitsWindow(page)).toBe(true);
    expect(faults).toEqual([]);
    await page.close();
  }
  expect(await serving.program.end("SIGTERM")).toMatchObject({ code: 0 });

  // Another run of the name is no placebo, and a prepared run is one or none.
  expect((await runProgram(["train", run.path, "--placebo"])).stderr).toMatch(
    /^USAGE: --placebo needs a config/,
  );
  expect((await runProgram(["run", config, "--placebo"])).stderr).toMatch(
    /^RUN_EXISTS: .*tiny-placebo exists/,
  );
});
