import { expect, onTestFinished, test } from "vitest";

import { fitsWindow, launchBrowser, openPage } from "../support/browser.js";
import { runProgram } from "../support/processes.js";
import { temporaryFolder } from "../support/run.js";
import { startServing } from "../support/serving.js";
import { prepareTiny } from "../support/tiny-config.js";

test(
  "the page of a run whose budget is short says what is given up, and what that does to what can be " +
    "found",
  async () => {
    const run = await prepareTiny(temporaryFolder(), {
      cpt: { epochs: 1 },
      clinical: { epochs: 1 },
      top: {
        split: { validation: 0, control: 0.5 },
        probe: { members: 30, controls: 30, benchmark: 0, spans: 40, budgetSeconds: 1e-6 },
      },
    });
    expect(await runProgram(["train", run.path, "--unwatched"])).toMatchObject({ code: 0 });
    const browser = await launchBrowser();
    onTestFinished(() => browser.close());
    const serving = startServing(["watch", run.path]);
    for (const width of [1400, 390]) {
      // The first page is open while the monitor decides on the sample; the second finds it decided.
      const { page, faults } = await openPage(browser, await serving.url, { width });
      const notice = page.getByRole("status").filter({ hasText: "Part of the probe set is measured" });
      await notice.waitFor({ state: "visible" });
      const text = await notice.innerText();
      const notes = run.readSample()?.notes ?? [];
      expect(notes.length).toBeGreaterThan(0);
      for (const note of notes) expect(text).toContain(`${note.charAt(0).toUpperCase()}${note.slice(1)}.`);
      await page.waitForFunction(() => globalThis.__mnemoscope?.state().state === "finished");
      expect(await notice.isVisible()).toBe(true);
      expect(await page.innerText("body")).not.toContain("Placebo run");
      expect(await fitsWindow(page)).toBe(true);
      expect(faults).toEqual([]);
      await page.close();
    }
    expect(await serving.program.end("SIGTERM")).toMatchObject({ code: 0 });
  },
);
