import { afterEach, expect, test, vi } from "vitest";

import { createProgress } from "../../cli/progress.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import { makeRun, tinyConfig } from "../support/run.js";

const stage = "first";
const at = { stage, epoch: 1, step: 2 };
const probed = { checkpoint: "first-e1", trainerAttempt: 1 };

/** What is printed while `write` gives a run its records and progress is told to go on. */
function shown({
  json = false,
  isTerminal = false,
}: {
  readonly json?: boolean;
  readonly isTerminal?: boolean;
}) {
  const printed = { stderr: "", stdout: "" };
  const run = makeRun(tinyConfig({ canaries: { stage, tiers: [0, 4], perTier: 1, symbols: 12 } }));
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    printed.stderr += String(text);
    return true;
  });
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    printed.stdout += String(text);
    return true;
  });
  process.stderr.isTTY = isTerminal;
  tell(run, json);
  return printed;
}
const { isTTY } = process.stderr;
afterEach(() => {
  vi.restoreAllMocks();
  process.stderr.isTTY = isTTY;
});

/** A stage of one probed epoch that passes with a warning, then fails. */
function tell(run: RunDirectory, json: boolean): void {
  const progress = createProgress(run, { json });
  const trainer = run.append("trainer", run.lock("trainer"));
  const lock = run.lock("monitor");
  const measurements = run.append("measurements", lock);
  const verdicts = run.append("verdicts", lock);
  trainer.append(
    { kind: "stage-start", ...at, startsFrom: "random weights", stepsPerEpoch: 2, epochs: 3 },
    {
      kind: "step",
      ...at,
      lossNats: 2.345,
      gradientNorm: 1,
      learningRate: 0.1,
      numTokens: 3000,
      tokensSeen: 3000,
      elapsedMs: 1500,
    },
    { kind: "waiting", ...at, checkpoint: "first-e1" },
  );
  const point = { kind: "point", ...at, ...probed, value: 7.25 } as const;
  measurements.append(
    { ...point, metric: "canary.bits", statistic: "mean", group: "canary", tier: 0 },
    { ...point, metric: "canary.bits", statistic: "mean", group: "canary", tier: 4, value: 9.5 },
    { ...point, metric: "phi.given_a", statistic: "patients", group: "member", value: 2, n: 40 },
    { ...point, metric: "phi.given_a", statistic: "patients", group: "control", value: 5, n: 30 },
    { ...point, metric: "phi.given_a", statistic: "patients", group: "member", class: "MRN", value: 1, n: 9 },
  );
  const warnings = [{ rule: "watch-c", reason: "the gap grows" }];
  const verdict = { kind: "verdict", ...at, ...probed, warnings, reason: "no rule fired" } as const;
  progress.update();
  verdicts.append({ ...verdict, action: "continue", passed: true });
  progress.update();
  verdicts.append(
    { ...verdict, checkpoint: "first-e2", action: "continue", passed: true },
    {
      ...{ ...verdict, checkpoint: "first-e4", action: "continue", passed: false, reason: "nobody can tell" },
      unjudged: [stage],
      judged: [],
    },
    {
      ...{ ...verdict, checkpoint: "first-e3", action: "stop", passed: false, reason: "a leak" },
      judged: [{ rule: "leak-a", patients: 40 }],
    },
  );
  trainer.append({ kind: "stopped", ...at, reason: "verdict", message: "by the policy" });
  progress.update();
  progress.say("done");
  progress.end();
}

const figures = "loss 2.35 · 2,000 tokens/s · canary×4 9.5 bits · leaked 2/40";

test("a file or a pipe gets a line a stage and a verdict, and a warning once a stage", () => {
  const { stdout, stderr } = shown({});
  expect(stdout).toBe("");
  expect(stderr.split("\n")).toEqual([
    "first: 3 epochs of 2 updates, from random weights",
    `first-e1       passed  ${figures}`,
    "  ! watch-c: the gap grows",
    "stopped: by the policy",
    `first-e2       passed  ${figures}`,
    `first-e4       unjudged  ${figures}`,
    "  ? nobody can tell",
    `first-e3       FAILED  ${figures}`,
    "  ▲ a leak",
    expect.stringMatching(/^ {2}· patients judged: leak-a 40; nothing by /),
    "done",
    "",
  ]);
});

test("a terminal gets verdicts only where they say something new", () => {
  const { stderr } = shown({ isTerminal: true });
  expect(stderr).toContain("\r\x1b[Kfirst-e1       passed");
  expect(stderr).not.toContain("first-e2");
  expect(stderr).toContain("first-e3       FAILED");
});

test("with --json every event but a step is a line, and nothing else is said", () => {
  const { stdout, stderr } = shown({ json: true, isTerminal: true });
  expect(stderr).toBe("");
  const events = stdout
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line) as { log: string; kind: string });
  expect(events.map(({ log, kind }) => `${log} ${kind}`)).toEqual([
    "trainer stage-start",
    "trainer waiting",
    ...Array.from({ length: 5 }, () => "measurements point"),
    "verdicts verdict",
    "trainer stopped",
    "verdicts verdict",
    "verdicts verdict",
    "verdicts verdict",
  ]);
});
