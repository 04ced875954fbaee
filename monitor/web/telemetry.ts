import type { TrainerRecord } from "../../src/run/records.js";
import { boundariesOf, isFigure, placeRows, type ChartSpec, type Line, type Row } from "./chart-spec.js";
import { decimal, duration, scientific, shortCount, type NumberStyle } from "./format.js";
import type { Sources } from "./curves.js";

type Step = Extract<TrainerRecord, { kind: "step" }>;
type EpochEnd = Extract<TrainerRecord, { kind: "epoch-end" }>;

const lossStyle: NumberStyle = {
  full: (value) => `${decimal(value, 3)} nats`,
  bare: (value) => Number(value.toFixed(2)).toString(),
  unit: "nats a token",
};
const rateStyle: NumberStyle = { full: scientific, bare: scientific, unit: "" };
const secondsStyle: NumberStyle = {
  full: duration,
  bare: (value) => Number(value.toFixed(1)).toString(),
  unit: "s",
};
const speedStyle: NumberStyle = {
  full: (value) => `${shortCount(value)} tokens/s`,
  bare: shortCount,
  unit: "tokens/s",
};

/**
 * Loss, learning rate and speed of training over its updates, and how long measuring took at each evaluation.
 */
export function telemetrySpecs(sources: Sources): {
  readonly loss: ChartSpec;
  readonly learningRate: ChartSpec;
  readonly speed: ChartSpec;
  readonly probing: ChartSpec;
} {
  const records = withGaps(sources.records.trainer, sources.axis === "time");
  const { xs, order } = placeRows(sources.timeline, sources.axis, records);
  const ordered = order.map((index) => records[index] as (typeof records)[number]);
  const rows: Row[] = ordered.map(({ stage, epoch, step }) => ({
    label: `update ${step}`,
    stage,
    epoch,
    step,
  }));
  const column = (value: (step: Step) => number | null): Line["ys"] =>
    ordered.map((record) =>
      record.kind === "step" ? value(record) : record.kind === "gap" ? null : undefined,
    );
  const atEpochs = (value: (end: EpochEnd) => number | undefined): Line["ys"] =>
    ordered.map((record) =>
      record.kind === "epoch-end"
        ? (value(record) ?? null)
        : record.kind === "gap" && record.isStageEnd
          ? null
          : undefined,
    );

  const spec = (
    name: string,
    title: string,
    style: NumberStyle,
    lines: Line[],
    isFromZero: boolean,
  ): ChartSpec => ({
    name,
    title,
    axis: sources.axis,
    style,
    xs,
    rows,
    lines,
    extent: sources.timeline.extent(sources.axis),
    boundaries: boundariesOf(sources.timeline, sources.axis),
    stages: sources.timeline.stages,
    levels: [],
    ...(isFromZero ? { yFloor: [0, 0] as const } : {}),
  });
  const line = (id: string, label: string, ys: Line["ys"]): Line => ({
    id,
    label,
    tone: "train",
    isDashed: false,
    ys,
  });
  const validation = atEpochs((end) => end.validationLossNats);
  return {
    loss: spec(
      "loss",
      "training loss",
      lossStyle,
      [
        line(
          "loss",
          "each update",
          column((step) => step.lossNats),
        ),
        ...(validation.some(isFigure)
          ? [
              {
                id: "validation",
                label: "held out",
                tone: "ink",
                isDashed: false,
                shape: "diamond",
                ys: validation,
              } as const,
            ]
          : []),
      ],
      false,
    ),
    learningRate: spec(
      "learning-rate",
      "learning rate",
      rateStyle,
      [
        line(
          "learning-rate",
          "learning rate",
          column((step) => step.learningRate),
        ),
      ],
      true,
    ),
    probing: probingSpec(sources),
    speed: spec(
      "tokens-per-second",
      "speed",
      speedStyle,
      [
        line(
          "tokens-per-second",
          "tokens/s",
          column((step) => (step.elapsedMs > 0 ? (step.numTokens / step.elapsedMs) * 1000 : null)),
        ),
      ],
      true,
    ),
  };
}

/** Time that the probes of each evaluation took together. */
function probingSpec(sources: Sources): ChartSpec {
  const { measurements, records, timeline, axis } = sources;
  const { xs, order } = placeRows(timeline, axis, measurements.evaluations);
  const evaluations = order.flatMap((index) => measurements.evaluations[index] ?? []);
  const secondsAt = (checkpoint: string): number | null => {
    // Measured again by a later monitor, the later time counts.
    const byProbe = new Map(
      records.probes.flatMap((end) =>
        end.kind === "measured" && end.checkpoint === checkpoint ? [[end.probe, end.elapsedMs] as const] : [],
      ),
    );
    return byProbe.size === 0
      ? null
      : [...byProbe.values()].reduce((sum, elapsedMs) => sum + elapsedMs, 0) / 1000;
  };
  return {
    name: "probe-time",
    title: "probe time",
    axis,
    style: secondsStyle,
    xs,
    rows: evaluations.map(({ checkpoint, stage, epoch, step }) => ({
      label: checkpoint,
      checkpoint,
      stage,
      epoch,
      step,
    })),
    lines: [
      {
        id: "probe-time",
        label: "look",
        tone: "train",
        isDashed: false,
        shape: "circle",
        ys: evaluations.map(({ checkpoint }) => secondsAt(checkpoint)),
      },
    ],
    extent: timeline.extent(axis),
    boundaries: boundariesOf(timeline, axis),
    stages: timeline.stages,
    levels: [],
    yFloor: [0, 0],
  };
}

/** Where the lines break: behind the record that it follows. */
interface Gap {
  readonly kind: "gap";
  readonly isStageEnd: boolean;
  readonly stage: string;
  readonly epoch: number;
  readonly step: number;
  readonly timeMs: number;
}

/** A pause of training is this many times the usual update; shorter ones are noise. */
const pauseFactor = 8;

/**
 * Updates and epoch ends, with a gap wherever updates are missing and between stages: what was not recorded
 * is not drawn, and the losses of two stages are no curve. An update is missing where the numbers jump by
 * more than they usually do. On an axis of time, a pause is a gap, too.
 */
export function withGaps(records: readonly TrainerRecord[], isOverTime = false): (Step | EpochEnd | Gap)[] {
  const steps = records.filter((record): record is Step => record.kind === "step");
  const usualJump = usual(steps, ({ step }) => step) ?? 1;
  const usualMs = usual(steps, ({ timeMs }) => timeMs) ?? 0;
  const result: (Step | EpochEnd | Gap)[] = [];
  let previous: Step | undefined;
  for (const record of records) {
    if (record.kind === "epoch-end") result.push(record);
    if (record.kind !== "step") continue;
    if (previous !== undefined) {
      const isStageEnd = previous.stage !== record.stage;
      const isPause = isOverTime && record.timeMs - previous.timeMs > usualMs * pauseFactor;
      if (isStageEnd || isPause || record.step - previous.step > usualJump)
        result.push({
          kind: "gap",
          isStageEnd,
          stage: previous.stage,
          epoch: previous.epoch,
          step: previous.step,
          timeMs: result.at(-1)?.timeMs ?? previous.timeMs,
        });
    }
    result.push(record);
    previous = record;
  }
  return result;
}

/** Of so many pairs is the usual distance taken: the median of all is no better, and slow. */
const sampleSize = 999;

/** Median distance of a field between successive updates; undefined for fewer than two. */
function usual(steps: readonly Step[], field: (step: Step) => number): number | undefined {
  const stride = Math.max(1, Math.floor(steps.length / sampleSize));
  const distances: number[] = [];
  for (let index = 1; index < steps.length; index += stride) {
    const [before, after] = [steps[index - 1], steps[index]];
    if (before !== undefined && after !== undefined) distances.push(field(after) - field(before));
  }
  distances.sort((a, b) => a - b);
  return distances[distances.length >> 1];
}
