import type { TrainerRecord } from "../../../src/run/records.js";
import { boundariesOf, isFigure, placeRows, type ChartSpec, type ChartLine } from "../chart/chart-spec.js";
import { decimal, duration, scientific, shortCount, type NumberStyle } from "./format.js";
import type { Sources } from "../store/sources.js";

type Step = Extract<TrainerRecord, { kind: "step" }>;
type Validation = Extract<TrainerRecord, { kind: "validation" }>;

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
  const updates = updatesOf(sources);
  const spec = (own: Pick<ChartSpec, "name" | "title" | "style" | "lines">): ChartSpec => ({
    ...own,
    ...placesOf(sources),
    xs: updates.xs,
    rows: updates.rows,
    levels: [],
  });
  const validation = updates.atValidations(({ lossNats }) => lossNats);
  return {
    loss: spec({
      name: "loss",
      title: "training loss",
      style: lossStyle,
      lines: [
        updateLine(
          "loss",
          "each update",
          updates.atSteps((step) => step.lossNats),
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
    }),
    learningRate: {
      ...spec({
        name: "learning-rate",
        title: "learning rate",
        style: rateStyle,
        lines: [
          updateLine(
            "learning-rate",
            "learning rate",
            updates.atSteps((step) => step.learningRate),
          ),
        ],
      }),
      yFloor: [0, 0],
    },
    probing: probingSpec(sources),
    speed: {
      ...spec({
        name: "tokens-per-second",
        title: "speed",
        style: speedStyle,
        lines: [updateLine("tokens-per-second", "tokens/s", updates.atSteps(tokensPerSecond))],
      }),
      yFloor: [0, 0],
    },
  };
}

const tokensPerSecond = ({ elapsedMs, numTokens }: Step): number | null =>
  elapsedMs > 0 ? (numTokens / elapsedMs) * 1000 : null;

const updateLine = (id: string, label: string, ys: ChartLine["ys"]): ChartLine => ({
  id,
  label,
  tone: "train",
  isDashed: false,
  ys,
});

/** What all charts have in common: axis and stages. */
const placesOf = ({
  axis,
  timeline,
}: Sources): Pick<ChartSpec, "axis" | "extent" | "boundaries" | "stages"> => ({
  axis,
  extent: timeline.extent(axis),
  boundaries: boundariesOf(timeline, axis),
  stages: timeline.stages,
});

interface Updates extends Pick<ChartSpec, "xs" | "rows"> {
  /** A column of what the updates have, and one of what the validations between epochs have. */
  atSteps(figure: (step: Step) => number | null): ChartLine["ys"];
  atValidations(figure: (validation: Validation) => number): ChartLine["ys"];
}

/** Updates and validations as rows, in the order of the axis. */
function updatesOf(sources: Sources): Updates {
  const records = withGaps(sources.records.trainer, sources.axis === "time");
  const { xs, order } = placeRows(sources, records);
  const ordered = order.flatMap((index) => records[index] ?? []);
  return {
    xs,
    rows: ordered.map(({ stage, epoch, step }) => ({ label: `update ${step}`, stage, epoch, step })),
    atSteps: (figure) =>
      ordered.map((record) =>
        record.kind === "step" ? figure(record) : record.kind === "gap" ? null : undefined,
      ),
    atValidations: (figure) =>
      ordered.map((record) => {
        if (record.kind === "validation") return figure(record);
        return record.kind === "gap" && record.isStageEnd ? null : undefined;
      }),
  };
}

/** Time that the probes of each evaluation took together. */
function probingSpec(sources: Sources): ChartSpec {
  const { measurements, records } = sources;
  const { xs, order } = placeRows(sources, measurements.evaluations);
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
    ...placesOf(sources),
    name: "probe-time",
    title: "probe time",
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
 * Updates and validations, with a gap wherever updates are missing and between stages: what was not recorded
 * is not drawn, and the losses of two stages are no curve. An update is missing where the numbers jump by
 * more than they usually do. On an axis of time, a pause is a gap, too.
 */
export function withGaps(records: readonly TrainerRecord[], isOverTime = false): (Step | Validation | Gap)[] {
  const steps = records.filter((record): record is Step => record.kind === "step");
  const usualJump = usual(steps, ({ step }) => step) ?? 1;
  const usualMs = usual(steps, ({ timeMs }) => timeMs) ?? 0;
  const result: (Step | Validation | Gap)[] = [];
  const addGap = ({ stage, epoch, step, timeMs }: Step | Validation, isStageEnd: boolean): void => {
    result.push({ kind: "gap", isStageEnd, stage, epoch, step, timeMs: result.at(-1)?.timeMs ?? timeMs });
  };
  /** The last record of either kind, and the last update. */
  let latest: Step | Validation | undefined;
  let previous: Step | undefined;
  for (const record of records) {
    if (record.kind !== "step" && record.kind !== "validation") continue;
    // A stage may begin with a validation, before its first update.
    if (latest !== undefined && latest.stage !== record.stage) {
      addGap(latest, true);
      previous = undefined;
    }
    latest = record;
    if (record.kind === "step") {
      if (previous !== undefined) {
        const isPause = isOverTime && record.timeMs - previous.timeMs > usualMs * pauseFactor;
        if (isPause || record.step - previous.step > usualJump) addGap(previous, false);
      }
      previous = record;
    }
    result.push(record);
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
