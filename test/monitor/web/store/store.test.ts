import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";

import { createStore, type Store } from "../../../../monitor/web/store/store.js";
import { at, exampleRun, measurementRecords, trainerRecords } from "../example-run.js";

const run = (name = "example") =>
  ({ type: "run", name, runs: [name], run: exampleRun, metrics: {} }) as const;
const bits = (epoch: number) => ({
  ...at("cpt", epoch),
  metric: "canary.bits",
  statistic: "mean",
  group: "canary",
  tier: 1,
  value: epoch,
});
const points = (...epochs: number[]) =>
  ({ type: "records", log: "measurements", records: measurementRecords(...epochs.map(bits)) }) as const;
const values = (store: Store) => store.records.value.points.map(({ value }) => value);

describe("store", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("shows nothing of a run before it was told completely", () => {
    const store = createStore();
    expect(store.state.value).toBe("connecting");
    store.receive(run());
    store.receive(points(1));
    expect(store.state.value).toBe("catching-up");
    expect([store.isComplete.value, store.numReceived.value, values(store)]).toEqual([false, 1, []]);
    store.receive({ type: "caught-up" });
    expect([store.isComplete.value, values(store)]).toEqual([true, [1]]);
    expect(store.state.value).toBe("waiting");
    store.receive({ type: "state", state: "live", trainer: true, monitor: true, notes: [], sinceMs: 0 });
    expect(store.state.value).toBe("live");
  });

  it("shows records that come in quick succession together", () => {
    const store = createStore();
    store.receive(run());
    store.receive({ type: "caught-up" });
    store.receive(points(1));
    store.receive(points(1, 2));
    expect(values(store)).toEqual([]);
    vi.runAllTimers();
    expect(values(store)).toEqual([1, 2]);
  });

  it("keeps what it shows while the server tells everything again, and then shows just that", () => {
    const store = createStore();
    store.receive(run());
    store.receive(points(1, 2));
    store.receive({ type: "caught-up" });
    store.connection.value = { kind: "lost", sinceMs: 0, retryMs: 500 };
    expect(store.state.value).toBe("lost");
    store.receive(run());
    store.receive(points(1));
    expect([store.state.value, values(store)]).toEqual(["catching-up", [1, 2]]);
    store.receive({ type: "caught-up" });
    expect(values(store)).toEqual([1]);
  });

  it("shows which records came with the other figures, and tells them anew with everything", () => {
    const store = createStore();
    const hits = (checkpoint: string) => ({ type: "hits" as const, checkpoint, arms: [] });
    store.receive(run());
    store.receive(hits("cpt-e1"));
    expect([...store.hits.value.keys()]).toEqual([]);
    store.receive({ type: "caught-up" });
    expect([...store.hits.value.keys()]).toEqual(["cpt-e1"]);
    store.receive(hits("cpt-e2"));
    vi.runAllTimers();
    expect([...store.hits.value.keys()]).toEqual(["cpt-e1", "cpt-e2"]);
    store.receive(run());
    store.receive(hits("cpt-e1"));
    store.receive({ type: "caught-up" });
    expect([...store.hits.value.keys()]).toEqual(["cpt-e1"]);
  });

  it("forgets one run's records and zoom when another is shown", () => {
    const store = createStore();
    store.receive(run());
    store.receive(points(1));
    store.receive({ type: "caught-up" });
    store.zoom.value = [0, 1];
    store.receive(run("other"));
    expect([store.isComplete.value, values(store), store.zoom.value]).toEqual([false, [], undefined]);
  });

  it("follows training with the stage in view until one is chosen", () => {
    const store = createStore();
    const rate = (split: string) => ({
      ...at("base", 0),
      metric: "extraction.run@30",
      statistic: "rate",
      group: "member",
      split,
      value: 0,
    });
    const stageStart = (stage: string, step: number) => ({
      kind: "stage-start",
      stage,
      epoch: 0,
      step,
      startsFrom: "base-e0",
      stepsPerEpoch: 10,
      epochs: 2,
    });
    const trainer = trainerRecords(stageStart("cpt", 0), stageStart("clinical", 20));
    store.receive(run());
    store.receive({
      type: "records",
      log: "measurements",
      records: measurementRecords(rate("clinical"), rate("cpt")),
    });
    store.receive({ type: "caught-up" });
    expect([store.stagesInView.value, store.stageInView.value]).toEqual([["cpt", "clinical"], "cpt"]);
    store.receive({ type: "records", log: "trainer", records: trainer });
    vi.runAllTimers();
    expect(store.stageInView.value).toBe("clinical");
    store.chosenStage.value = "cpt";
    expect(store.stageInView.value).toBe("cpt");
  });

  it("finds the evaluation under the cursor", () => {
    const store = createStore();
    store.receive(run());
    store.receive(points(1, 2));
    store.receive({ type: "caught-up" });
    expect(store.evaluationAtCursor.value).toBeUndefined();
    store.cursor.value = { x: 1.6, source: "loss" };
    expect(store.evaluationAtCursor.value).toBe("cpt-e2");
  });
});
