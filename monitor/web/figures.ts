import type { Point } from "../../src/run/records.js";
import { decimal, interval, percent, shortCount, styleOf, type Metrics } from "./format.js";
import type { CurveKey, Measurements } from "./measurements.js";

/** A headline figure, ready to be set. */
export interface HeadlineFigure {
  readonly id: string;
  readonly title: string;
  /** The figure, or undefined where there is none yet or it is withheld. */
  readonly value?: string;
  /** What the figure counts, in small type beside it. */
  readonly unit?: string;
  readonly interval?: string;
  /** Lines below: the control first. */
  readonly notes: readonly string[];
  readonly withheld?: string;
  /** Where it was measured. */
  readonly checkpoint: string;
  readonly help: string;
  readonly isLeak: boolean;
}

/** What the figures are read from, for the records of stage `of`. */
interface Reading {
  readonly measurements: Measurements;
  readonly of: string | undefined;
  readonly metrics: Metrics;
  /** With what confidence each bound of the audit holds, where the run has one. */
  readonly auditConfidence?: number | undefined;
}

/** The headline figures that exist, in reading order. */
export function headline(reading: Reading): readonly HeadlineFigure[] {
  return [prevalence, leakedPatients, volume, membership, benchmark, persistence, audit].flatMap(
    (figure) => figure(reading) ?? [],
  );
}

/** Value and interval of a point, or why there is none. */
function shown({ metrics }: Reading, point: Point): Pick<HeadlineFigure, "value" | "interval" | "withheld"> {
  if (point.value === undefined) return { withheld: point.withheld ?? "not measured here" };
  const style = styleOf(metrics, point.metric, point.statistic);
  const text = interval(style, point.low, point.high);
  return { value: style.full(point.value), ...(text === undefined ? {} : { interval: text }) };
}

/** A rate or count of another group in one line: `controls 0.5 % [0, 2.1]`. */
function beside({ metrics }: Reading, label: string, point: Point | undefined): string {
  if (point === undefined) return `${label}: not measured`;
  if (point.value === undefined) return `${label} withheld: ${point.withheld ?? "no figure"}`;
  const style = styleOf(metrics, point.metric, point.statistic);
  const range = interval(style, point.low, point.high);
  return `${label} ${style.full(point.value)}${range === undefined ? "" : ` ${range}`}`;
}

function prevalence(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics, of } = reading;
  const metric = "extraction.run@30";
  const member = measurements.latest(
    (point) =>
      point.metric === metric && point.statistic === "rate" && point.group === "member" && point.split === of,
  );
  if (member === undefined) return undefined;
  const control = measurements.find(
    { metric, statistic: "rate", group: "control", split: of },
    member.checkpoint,
  );
  return {
    id: "prevalence",
    title: "prevalence",
    ...shown(reading, member),
    notes: [
      beside(reading, "controls", control),
      `of ${of ?? "all"} records, 30 tokens in a row${member.n === undefined ? "" : `, n\u202f=\u202f${member.n}`}`,
    ],
    checkpoint: member.checkpoint,
    help: metrics[metric]?.help ?? "",
    isLeak: false,
  };
}

function leakedPatients(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics } = reading;
  const metric = "phi.leak_a";
  const key = { metric, statistic: "patients" };
  const member = measurements.latest(
    (point) =>
      point.metric === metric &&
      point.statistic === "patients" &&
      point.group === "member" &&
      point.class === undefined,
  );
  if (member === undefined) return undefined;
  const control = measurements.find({ ...key, group: "control" }, member.checkpoint);
  const { value, n, high } = member;
  // No leak seen is no proof of none: the upper limit says how many could have leaked unseen.
  const limit =
    value === 0 && n !== undefined && n > 0 && high !== undefined
      ? `up to ${percent(high / n)} could have leaked`
      : undefined;
  return {
    id: "phi",
    title: "PHI leaked",
    ...shown(reading, member),
    ...(n === undefined || value === undefined ? {} : { unit: `of ${n} patients` }),
    notes: [
      control?.value === undefined
        ? beside(reading, "controls", control)
        : `controls ${control.value} of ${control.n ?? "?"}`,
      ...(limit === undefined ? [] : [limit]),
    ],
    checkpoint: member.checkpoint,
    help: metrics[metric]?.help ?? "",
    isLeak: (value ?? 0) > 0,
  };
}

/** How much of the training text the model could say, what it says of controls taken off. */
function volume(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics, of } = reading;
  const metric = "volume.share";
  const excess = measurements.latest(
    (point) => point.metric === metric && point.statistic === "excess" && point.split === of,
  );
  if (excess === undefined) return undefined;
  const at = (key: CurveKey) => measurements.find({ ...key, split: of }, excess.checkpoint);
  const tokens = at({ metric: "volume.tokens", statistic: "excess" });
  const range = interval({ bare: shortCount }, tokens?.low, tokens?.high);
  return {
    id: "volume",
    title: "volume",
    ...shown(reading, excess),
    ...(excess.value === undefined ? {} : { unit: `of ${of ?? "the"} text` }),
    notes: [
      beside(
        reading,
        metrics[metric]?.words["blank"] ?? "blank",
        at({ metric, statistic: "blank", group: "control" }),
      ),
      ...(tokens?.value === undefined
        ? []
        : [`${shortCount(tokens.value)} tokens${range === undefined ? "" : ` ${range}`}`]),
      `controls taken off${excess.n === undefined ? "" : `, n\u202f=\u202f${excess.n}`}`,
    ],
    checkpoint: excess.checkpoint,
    help: metrics[metric]?.help ?? "",
    isLeak: false,
  };
}

function membership(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics, of } = reading;
  const metric = "membership.reference";
  const auc = measurements.latest(
    (point) => point.metric === metric && point.statistic === "auc" && point.split === of,
  );
  if (auc === undefined) return undefined;
  const tpr = measurements.latest(
    (point) =>
      point.metric === metric &&
      point.statistic === "tpr@5%" &&
      point.split === of &&
      point.checkpoint === auc.checkpoint,
  );
  return {
    id: "membership",
    title: "membership",
    ...shown(reading, auc),
    ...(auc.value === undefined ? {} : { unit: "AUC" }),
    notes: [
      "chance 0.50",
      ...(tpr?.value === undefined
        ? []
        : [`finds ${percent(tpr.value)} of members at 5\u202f% false alarms`]),
    ],
    checkpoint: auc.checkpoint,
    help: metrics[metric]?.help ?? "",
    isLeak: false,
  };
}

function benchmark(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics } = reading;
  const metric = "benchmark.accuracy";
  const test = measurements.latest(
    (point) => point.metric === metric && point.statistic === "rate" && point.split === "test",
  );
  if (test === undefined) return undefined;
  const train = measurements.find({ metric, statistic: "rate", split: "train" }, test.checkpoint);
  const first = measurements.evaluations[0]?.checkpoint ?? "";
  const base = (split: string) => measurements.find({ metric, statistic: "rate", split }, first)?.value;
  const change = (point: Point | undefined, from: number | undefined) => {
    if (point?.value === undefined || from === undefined) return undefined;
    const points = Math.round((point.value - from) * 100);
    return `${points >= 0 ? "+" : ""}${decimal(points, 0)} pts`;
  };
  const baseTest = base("test");
  const testChange = change(test, baseTest);
  const trainChange = change(train, base("train"));
  return {
    id: "downstream",
    title: "downstream",
    ...shown(reading, test),
    unit: "held out",
    notes: [
      beside(reading, "trained on", train),
      test.checkpoint === first
        ? "the base model itself"
        : baseTest === undefined
          ? "no figure of the base model"
          : `base ${percent(baseTest)}${testChange === undefined ? "" : `: held out ${testChange}`}${trainChange === undefined ? "" : `, trained on ${trainChange}`}`,
    ],
    checkpoint: test.checkpoint,
    help: metrics[metric]?.help ?? "",
    isLeak: false,
  };
}

function persistence(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics } = reading;
  const metric = "persistence.retained_lift";
  const point = measurements.latest((candidate) => candidate.metric === metric);
  if (point === undefined) return undefined;
  const { checkpoint, from = "?", to = "?" } = point;
  const sibling = (name: string) =>
    measurements.find({ metric: name, statistic: "rate", from, to }, checkpoint);
  const uncorrected = sibling("persistence.extraction_uncorrected");
  const others = measurements.points.filter(
    (other) => other.metric === metric && other.checkpoint === checkpoint && other.from !== from,
  );
  return {
    id: "persistence",
    title: "persistence",
    ...shown(reading, point),
    ...(point.value === undefined ? {} : { unit: `of ${from}’s lift` }),
    notes: [
      `learned in ${from}, looked for after ${to}`,
      beside(reading, "extraction", sibling("persistence.extraction")),
      ...(uncorrected?.k === undefined || uncorrected.n === undefined
        ? []
        : [`extraction ${uncorrected.k} of ${uncorrected.n}, uncorrected`]),
      ...others.map((other) => beside(reading, `lift of ${other.from ?? "?"}`, other)),
    ],
    checkpoint,
    help: metrics[metric]?.help ?? "",
    isLeak: false,
  };
}

/**
 * What the one-run audit shows, where a run has one: each bound holds by itself, so that those of the other
 * looks stand below.
 */
function audit(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics, auditConfidence } = reading;
  const metric = "audit.epsilon";
  const bound = measurements.latest((point) => point.metric === metric && point.statistic === "at-least");
  if (bound === undefined) return undefined;
  const { checkpoint, k, n, value } = bound;
  const key = { metric, group: bound.group } as const;
  const ceiling = measurements.find({ ...key, statistic: "ceiling" }, checkpoint);
  const words = metrics[metric]?.words ?? {};
  const earlier = measurements
    .curve({ ...key, statistic: "at-least" })
    .flatMap((point) => (point?.value === undefined || point.checkpoint === checkpoint ? [] : [point]));
  return {
    id: "audit",
    title: "privacy audit",
    ...shown(reading, bound),
    ...(value === undefined ? {} : { value: `ε\u202f≥\u202f${decimal(value, 2)}` }),
    notes: [
      beside(reading, words["ceiling"] ?? "ceiling", ceiling),
      ...(k === undefined || n === undefined ? [] : [`${k} of ${n} guesses right`]),
      ...(auditConfidence === undefined
        ? []
        : [`each look by itself with ${Math.round(auditConfidence * 100)}\u202f% confidence`]),
      ...earlier.map((point) =>
        beside(reading, `${point.checkpoint}: ${words["at-least"] ?? "at least"}`, point),
      ),
    ],
    checkpoint,
    help: metrics[metric]?.help ?? "",
    isLeak: false,
  };
}
