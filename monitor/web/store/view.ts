import { computed, signal, type ReadonlySignal, type Signal } from "@preact/signals";

import { offeredChoices, type CurveChoice } from "../figures/curve-choices.js";
import type { Sources } from "./sources.js";
import { indexMeasurements, type Measurements } from "./measurements.js";
import type { Received } from "./received.js";
import { createTimeline, type Axis } from "./timeline.js";

/** A place under the cursor, shared by all charts. `source` is the chart that it was put in. */
export interface Cursor {
  readonly x: number;
  readonly source: string;
}

/** What the reader chose to see, and what of the run that shows. */
export interface View {
  readonly measurements: ReadonlySignal<Measurements>;
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
  /** Stages of the run whose records some measurement speaks of. */
  readonly stagesInView: ReadonlySignal<readonly string[]>;
  readonly cursor: Signal<Cursor | undefined>;
  /** Checkpoint of the evaluation nearest to the cursor. */
  readonly evaluationAtCursor: ReadonlySignal<string | undefined>;
  /** Range of the horizontal axis that is zoomed to; undefined shows all. */
  readonly zoom: Signal<readonly [number, number] | undefined>;
  /** Forgets what was chosen of a run that is no longer shown. */
  readonly leaveRun: () => void;
}

export function createView({ run, records }: Received): View {
  const axis = signal<Axis>("epoch");
  const chosenCurve = signal<string | undefined>(undefined);
  const chosenStage = signal<string | undefined>(undefined);
  const cursor = signal<Cursor | undefined>(undefined);
  const zoom = signal<readonly [number, number] | undefined>(undefined);

  const measurements = computed(() => indexMeasurements(records.value));
  const sources = computed<Sources | undefined>(() => {
    if (run.value === undefined) return undefined;
    return {
      run: run.value.run,
      metrics: run.value.metrics,
      records: records.value,
      measurements: measurements.value,
      timeline: createTimeline(run.value.run, records.value.trainer),
      axis: axis.value,
    };
  });
  const curve = computed(() => {
    const offered = sources.value === undefined ? [] : offeredChoices(sources.value);
    return offered.find(({ id }) => id === chosenCurve.value) ?? offered[0];
  });
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
  const evaluationAtCursor = computed(() =>
    sources.value === undefined || cursor.value === undefined
      ? undefined
      : nearestEvaluation(sources.value, cursor.value.x),
  );
  return {
    measurements,
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
    leaveRun: () => {
      zoom.value = cursor.value = chosenStage.value = undefined;
    },
  };
}

/** Checkpoint of the evaluation nearest to a place on the axis. */
function nearestEvaluation({ measurements, timeline, axis }: Sources, x: number): string | undefined {
  let nearest: { readonly checkpoint: string; readonly distance: number } | undefined;
  for (const evaluation of measurements.evaluations) {
    const distance = Math.abs((timeline.at(evaluation, axis) ?? Infinity) - x);
    if (nearest === undefined || distance < nearest.distance)
      nearest = { checkpoint: evaluation.checkpoint, distance };
  }
  return nearest?.checkpoint;
}
