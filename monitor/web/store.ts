import { batch, computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";

import { offeredChoices, type CurveChoice, type Sources } from "./curves.js";
import { Ledger, noRecords, type Records } from "./ledger.js";
import type { Hits } from "./heat-map.js";
import { indexMeasurements, type Measurements } from "./measurements.js";
import { pageState, type ConnectionState, type PageState } from "./page-state.js";
import type { HitsMessage, ServerMessage, StateMessage } from "../page/protocol.js";
import { createTimeline, type Axis } from "./timeline.js";

export type RunMessage = Extract<ServerMessage, { type: "run" }>;

/** A place under the cursor, shared by all charts. `source` is the chart that it was put in. */
export interface Cursor {
  readonly x: number;
  readonly source: string;
}

export interface Store {
  readonly connection: Signal<ConnectionState>;
  readonly run: ReadonlySignal<RunMessage | undefined>;
  readonly server: ReadonlySignal<StateMessage | undefined>;
  readonly records: ReadonlySignal<Records>;
  readonly lastRecordMs: ReadonlySignal<number | undefined>;
  /** Records received since the connection was made, for the eyes of those who wait. */
  readonly numReceived: ReadonlySignal<number>;
  /** Whether the run was told completely once: from then on, what is not shown does not exist. */
  readonly isComplete: ReadonlySignal<boolean>;
  readonly state: ReadonlySignal<PageState>;
  readonly measurements: ReadonlySignal<Measurements>;
  /** Records that came, by checkpoint. */
  readonly hits: ReadonlySignal<Hits>;
  /** What charts are made of; undefined before the first message. */
  readonly sources: ReadonlySignal<Sources | undefined>;
  readonly axis: Signal<Axis>;
  /** Id of the memorization chart's curve, as chosen. */
  readonly chosenCurve: Signal<string | undefined>;
  /** Undefined before the first message. */
  readonly curve: ReadonlySignal<CurveChoice | undefined>;
  /** Stage whose records are meant, as chosen; by itself it follows training. */
  readonly chosenStage: Signal<string | undefined>;
  readonly stageInView: ReadonlySignal<string | undefined>;
  readonly stagesInView: ReadonlySignal<readonly string[]>;
  readonly cursor: Signal<Cursor | undefined>;
  /** Checkpoint of the evaluation nearest to the cursor. */
  readonly evaluationAtCursor: ReadonlySignal<string | undefined>;
  /** Range of the horizontal axis that is zoomed to; undefined shows all. */
  readonly zoom: Signal<readonly [number, number] | undefined>;
  /** Takes a message of the server in. */
  receive(message: ServerMessage): void;
}

/**
 * Messages that come in quick succession are shown together, the longer the more there is to draw: 40 ms, or
 * 1 s at 100,000 records.
 */
const publishAfterMs = (numRecords: number): number => 40 + numRecords / 100;

export function createStore(): Store {
  const connection = signal<ConnectionState>({ kind: "connecting" });
  const run = signal<RunMessage | undefined>(undefined);
  const server = signal<StateMessage | undefined>(undefined);
  const records = signal<Records>(noRecords);
  const hits = signal<Hits>(new Map());
  const lastRecordMs = signal<number | undefined>(undefined);
  const axis = signal<Axis>("epoch");
  const chosenCurve = signal<string | undefined>(undefined);
  const chosenStage = signal<string | undefined>(undefined);
  const cursor = signal<Cursor | undefined>(undefined);
  const zoom = signal<readonly [number, number] | undefined>(undefined);

  const numReceived = signal(0);
  const isComplete = signal(false);

  let ledger = new Ledger();
  let toldHits = new Map<string, HitsMessage["arms"]>();
  let isCatchingUp = true;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const publish = (): void => {
    clearTimeout(timer);
    timer = undefined;
    batch(() => {
      records.value = ledger.current();
      hits.value = new Map(toldHits);
      lastRecordMs.value = ledger.lastRecordMs;
    });
  };
  const receive = (message: ServerMessage): void => {
    switch (message.type) {
      case "run":
        // After a lost connection the server tells everything again. What was shown stays until the new
        // telling is complete.
        batch(() => {
          if (run.value !== undefined && run.value.name !== message.name) {
            records.value = noRecords;
            hits.value = new Map();
            isComplete.value = false;
            zoom.value = cursor.value = chosenStage.value = undefined;
          }
          run.value = message;
          numReceived.value = 0;
          connection.value = { kind: "catching-up" };
        });
        ledger = new Ledger();
        toldHits = new Map();
        isCatchingUp = true;
        break;
      case "records":
        ledger.add(message);
        numReceived.value += message.records.length;
        if (!isCatchingUp) timer ??= setTimeout(publish, publishAfterMs(numReceived.value));
        break;
      case "hits":
        toldHits.set(message.checkpoint, message.arms);
        if (!isCatchingUp) timer ??= setTimeout(publish, publishAfterMs(numReceived.value));
        break;
      case "caught-up":
        isCatchingUp = false;
        batch(() => {
          publish();
          isComplete.value = true;
          connection.value = { kind: "open" };
        });
        break;
      case "state":
        server.value = message;
        break;
    }
  };

  const measurements = computed(() => indexMeasurements(records.value));
  const sources = computed<Sources | undefined>(() => {
    const description = run.value?.run;
    if (description === undefined) return undefined;
    return {
      run: description,
      metrics: run.value?.metrics ?? {},
      records: records.value,
      measurements: measurements.value,
      timeline: createTimeline(description, records.value.trainer),
      axis: axis.value,
    };
  });
  const curve = computed(() => {
    const current = sources.value;
    if (current === undefined) return undefined;
    const offered = offeredChoices(current);
    return offered.find(({ id }) => id === chosenCurve.value) ?? offered[0];
  });
  /** Stages of the run whose records some measurement speaks of. */
  const stagesInView = computed(() => {
    const splits = new Set(measurements.value.points.map((point) => point.split));
    return (run.value?.run.stages ?? []).map(({ name }) => name).filter((name) => splits.has(name));
  });
  const stageInView = computed(() => {
    const offered = stagesInView.value;
    if (chosenStage.value !== undefined && offered.includes(chosenStage.value)) return chosenStage.value;
    const started = new Set(
      records.value.trainer.flatMap((record) => (record.kind === "stage-start" ? [record.stage] : [])),
    );
    return offered.findLast((name) => started.has(name)) ?? offered[0];
  });

  const evaluationAtCursor = computed(() => {
    const x = cursor.value?.x;
    const current = sources.value;
    if (x === undefined || current === undefined) return undefined;
    let nearest: { readonly checkpoint: string; readonly distance: number } | undefined;
    for (const evaluation of current.measurements.evaluations) {
      const distance = Math.abs((current.timeline.at(evaluation, current.axis) ?? Infinity) - x);
      if (nearest === undefined || distance < nearest.distance)
        nearest = { checkpoint: evaluation.checkpoint, distance };
    }
    return nearest?.checkpoint;
  });

  return {
    connection,
    run,
    server,
    records,
    lastRecordMs,
    numReceived,
    isComplete,
    measurements,
    hits,
    sources,
    axis,
    chosenCurve,
    curve,
    chosenStage,
    stageInView,
    stagesInView,
    cursor,
    evaluationAtCursor,
    zoom,
    receive,
    state: computed(() => pageState(connection.value, server.value)),
  };
}
