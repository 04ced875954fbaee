import type { Point } from "../../src/records.js";
import { decimal, interval, percent, styleOf } from "./format.js";
import type { Measurements } from "./looks.js";

/** A headline figure, ready to be set. */
export interface Figure {
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

/** Unit and meaning by metric, as the server sends them. */
export type Help = Readonly<Record<string, { readonly unit: string; readonly help: string }>>;

/** The headline figures that exist, for the records of stage `of`. */
export function headline(measurements: Measurements, of: string | undefined, help: Help): readonly Figure[] {
  return [prevalence, leakedPatients, membership, benchmark, persistence].flatMap((figure) => figure(measurements, of, help) ?? []);
}

const helpOf = (help: Help, metric: string): string => help[metric]?.help ?? "";

/** Value and interval of a point, or why there is none. */
function shown(point: Point): Pick<Figure, "value" | "interval" | "withheld"> {
  if (point.value === undefined) return { withheld: point.withheld ?? "not measured here" };
  const style = styleOf(point.metric, point.statistic);
  const text = interval(style, point.low, point.high);
  return { value: style.full(point.value), ...(text === undefined ? {} : { interval: text }) };
}

/** A rate or count of another group in one line: `controls 0.5 % [0, 2.1]`. */
function beside(label: string, point: Point | undefined): string {
  if (point === undefined) return `${label}: not measured`;
  if (point.value === undefined) return `${label} withheld: ${point.withheld ?? "no figure"}`;
  const style = styleOf(point.metric, point.statistic);
  const range = interval(style, point.low, point.high);
  return `${label} ${style.full(point.value)}${range === undefined ? "" : ` ${range}`}`;
}

function prevalence(measurements: Measurements, of: string | undefined, help: Help): Figure | undefined {
  const metric = "extraction.run@30";
  const member = measurements.latest(
    (point) => point.metric === metric && point.statistic === "rate" && point.group === "member" && point.split === of,
  );
  if (member === undefined) return undefined;
  const control = measurements.find({ metric, statistic: "rate", group: "control", split: of }, member.checkpoint);
  return {
    id: "prevalence",
    title: "prevalence",
    ...shown(member),
    notes: [
      beside("controls", control),
      `of ${of ?? "all"} records, 30 tokens in a row${member.n === undefined ? "" : `, n\u202f=\u202f${member.n}`}`,
    ],
    checkpoint: member.checkpoint,
    help: helpOf(help, metric),
    isLeak: false,
  };
}

function leakedPatients(measurements: Measurements, _of: string | undefined, help: Help): Figure | undefined {
  const metric = "phi.leak_a";
  const key = { metric, statistic: "patients" };
  const member = measurements.latest(
    (point) => point.metric === metric && point.statistic === "patients" && point.group === "member" && point.class === undefined,
  );
  if (member === undefined) return undefined;
  const control = measurements.find({ ...key, group: "control" }, member.checkpoint);
  const { value, n, high } = member;
  // No leak seen is no proof of none: the upper limit says how many could have leaked unseen.
  const limit = value === 0 && n !== undefined && n > 0 && high !== undefined ? `up to ${percent(high / n)} could have leaked` : undefined;
  return {
    id: "phi",
    title: "PHI leaked",
    ...shown(member),
    ...(n === undefined || value === undefined ? {} : { unit: `of ${n} patients` }),
    notes: [
      control?.value === undefined ? beside("controls", control) : `controls ${control.value} of ${control.n ?? "?"}`,
      ...(limit === undefined ? [] : [limit]),
    ],
    checkpoint: member.checkpoint,
    help: helpOf(help, metric),
    isLeak: (value ?? 0) > 0,
  };
}

function membership(measurements: Measurements, of: string | undefined, help: Help): Figure | undefined {
  const metric = "membership.reference";
  const auc = measurements.latest((point) => point.metric === metric && point.statistic === "auc" && point.split === of);
  if (auc === undefined) return undefined;
  const tpr = measurements.latest(
    (point) => point.metric === metric && point.statistic === "tpr@5%" && point.split === of && point.checkpoint === auc.checkpoint,
  );
  return {
    id: "membership",
    title: "membership",
    ...shown(auc),
    ...(auc.value === undefined ? {} : { unit: "AUC" }),
    notes: ["chance 0.50", ...(tpr?.value === undefined ? [] : [`finds ${percent(tpr.value)} of members at 5\u202f% false alarms`])],
    checkpoint: auc.checkpoint,
    help: helpOf(help, metric),
    isLeak: false,
  };
}

function benchmark(measurements: Measurements, _of: string | undefined, help: Help): Figure | undefined {
  const metric = "benchmark.accuracy";
  const test = measurements.latest((point) => point.metric === metric && point.statistic === "rate" && point.split === "test");
  if (test === undefined) return undefined;
  const train = measurements.find({ metric, statistic: "rate", split: "train" }, test.checkpoint);
  const first = measurements.looks[0]?.checkpoint ?? "";
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
    ...shown(test),
    unit: "held out",
    notes: [
      beside("trained on", train),
      test.checkpoint === first
        ? "the base model itself"
        : baseTest === undefined
          ? "no figure of the base model"
          : `base ${percent(baseTest)}${testChange === undefined ? "" : `: held out ${testChange}`}${trainChange === undefined ? "" : `, trained on ${trainChange}`}`,
    ],
    checkpoint: test.checkpoint,
    help: helpOf(help, metric),
    isLeak: false,
  };
}

function persistence(measurements: Measurements, _of: string | undefined, help: Help): Figure | undefined {
  const metric = "persistence.retained_lift";
  const point = measurements.latest((candidate) => candidate.metric === metric);
  if (point === undefined) return undefined;
  const { checkpoint, from = "?", to = "?" } = point;
  const sibling = (name: string) => measurements.find({ metric: name, statistic: "rate", from, to }, checkpoint);
  const uncorrected = sibling("persistence.extraction_uncorrected");
  const others = measurements.points.filter((other) => other.metric === metric && other.checkpoint === checkpoint && other.from !== from);
  return {
    id: "persistence",
    title: "persistence",
    ...shown(point),
    ...(point.value === undefined ? {} : { unit: `of ${from}’s lift` }),
    notes: [
      `learned in ${from}, looked for after ${to}`,
      beside("extraction", sibling("persistence.extraction")),
      ...(uncorrected?.k === undefined || uncorrected.n === undefined
        ? []
        : [`extraction ${uncorrected.k} of ${uncorrected.n}, uncorrected`]),
      ...others.map((other) => beside(`lift of ${other.from ?? "?"}`, other)),
    ],
    checkpoint,
    help: helpOf(help, metric),
    isLeak: false,
  };
}
