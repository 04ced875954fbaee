import { defined } from "../../../src/defined.js";
import type { Point } from "../../../src/run/records.js";
import { decimal, interval, percent, shortCount, styleOf, type Metrics } from "./format.js";
import type { CurveKey, Measurements } from "../store/measurements.js";

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
export function headlineFigures(reading: Reading): readonly HeadlineFigure[] {
  return [prevalence, leakedPatients, volume, membership, benchmark, persistence, audit].flatMap(
    (figure) => figure(reading) ?? [],
  );
}

type Words = Pick<HeadlineFigure, "id" | "title" | "notes"> &
  Partial<Pick<HeadlineFigure, "isLeak">> & {
    /** Stands beside a figure, and not where it is withheld. */
    readonly unit?: string | undefined;
    /** Text of the value, where it is not that of its statistic. */
    readonly valueText?: (value: number) => string;
  };

/** A point as a headline: its value and interval, or why there is none. */
function headlineOf({ metrics }: Reading, point: Point, words: Words): HeadlineFigure {
  const { id, title, notes, unit, isLeak = false } = words;
  const style = styleOf(metrics, point);
  const valueText = words.valueText ?? style.full;
  const shown =
    point.value === undefined
      ? { withheld: point.withheld ?? "not measured here" }
      : { value: valueText(point.value), ...defined({ interval: interval(style, point), unit }) };
  const help = metrics[point.metric]?.help ?? "";
  return { id, title, ...shown, notes, checkpoint: point.checkpoint, help, isLeak };
}

/** A rate or count of another group in one line: `controls 0.5 % [0, 2.1]`. */
function beside({ metrics }: Reading, label: string, point: Point | undefined): string {
  if (point === undefined) return `${label}: not measured`;
  if (point.value === undefined) return `${label} withheld: ${point.withheld ?? "no figure"}`;
  const style = styleOf(metrics, point);
  return [label, style.full(point.value), ...ifAny(interval(style, point))].join(" ");
}

/** A text that may be absent, for a list. */
const ifAny = (text: string | undefined): string[] => (text === undefined ? [] : [text]);

/** The newest point whose fields are all those of the key; others may be any. */
const newest = ({ measurements }: Reading, key: Partial<Point>): Point | undefined =>
  measurements.latest((point) => Object.entries(key).every(([field, value]) => point[field] === value));

function prevalence(reading: Reading): HeadlineFigure | undefined {
  const { measurements, of } = reading;
  const key = { metric: "extraction.run@30", statistic: "rate", split: of };
  const member = newest(reading, { ...key, group: "member" });
  if (member === undefined) return undefined;
  const control = measurements.find({ ...key, group: "control" }, member.checkpoint);
  const n = member.n === undefined ? "" : `, n\u202f=\u202f${member.n}`;
  return headlineOf(reading, member, {
    id: "prevalence",
    title: "prevalence",
    notes: [beside(reading, "controls", control), `of ${of ?? "all"} records, 30 tokens in a row${n}`],
  });
}

function leakedPatients(reading: Reading): HeadlineFigure | undefined {
  const { measurements } = reading;
  const strongest = (metric: string) =>
    newest(reading, { metric, statistic: "patients", group: "member", class: undefined });
  // Older runs have what is new in them alone.
  const member = strongest("phi.given_a") ?? strongest("phi.leak_a");
  if (member === undefined) return undefined;
  const key = { metric: member.metric, statistic: "patients" };
  const control = measurements.find({ ...key, group: "control" }, member.checkpoint);
  const { value, n, high } = member;
  // No leak seen is no proof of none: the upper limit says how many could have leaked unseen.
  const limit =
    value === 0 && n !== undefined && n > 0 && high !== undefined
      ? `up to ${percent(high / n)} could have leaked`
      : undefined;
  const controls =
    control?.value === undefined
      ? beside(reading, "controls", control)
      : `controls ${control.value} of ${control.n ?? "?"}`;
  return headlineOf(reading, member, {
    id: "phi",
    title: "PHI leaked",
    unit: n === undefined ? undefined : `of ${n} patients`,
    notes: [controls, ...ifAny(limit), ...ifAny(anyIdentifier(reading, member.checkpoint))],
    isLeak: value !== undefined && value > 0,
  });
}

/** Patients of whom any identifier comes, easy to guess or not: it means something beside controls alone. */
function anyIdentifier({ measurements }: Reading, checkpoint: string): string | undefined {
  const [member, control] = (["member", "control"] as const).map((group) =>
    measurements.find({ metric: "phi.given_b", statistic: "rate", group }, checkpoint),
  );
  if (member?.k === undefined || control?.k === undefined) return undefined;
  return `any identifier: ${member.k} of ${member.n ?? "?"}, controls ${control.k} of ${control.n ?? "?"}`;
}

/** How much of the training text the model could say, what it says of controls taken off. */
function volume(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics, of } = reading;
  const metric = "volume.share";
  const excess = newest(reading, { metric, statistic: "excess", split: of });
  if (excess === undefined) return undefined;
  const at = (key: CurveKey) => measurements.find({ ...key, split: of }, excess.checkpoint);
  const tokens = at({ metric: "volume.tokens", statistic: "excess" });
  const blank = at({ metric, statistic: "blank", group: "control" });
  const tokensText =
    tokens?.value === undefined
      ? undefined
      : [`${shortCount(tokens.value)} tokens`, ...ifAny(interval({ bare: shortCount }, tokens))].join(" ");
  return headlineOf(reading, excess, {
    id: "volume",
    title: "volume",
    unit: `of ${of ?? "the"} text`,
    notes: [
      beside(reading, metrics[metric]?.words["blank"] ?? "blank", blank),
      ...ifAny(tokensText),
      `controls taken off${excess.n === undefined ? "" : `, n\u202f=\u202f${excess.n}`}`,
    ],
  });
}

function membership(reading: Reading): HeadlineFigure | undefined {
  const key = { metric: "membership.reference", split: reading.of };
  const auc = newest(reading, { ...key, statistic: "auc" });
  if (auc === undefined) return undefined;
  const tpr = newest(reading, { ...key, statistic: "tpr@5%", checkpoint: auc.checkpoint });
  const found =
    tpr?.value === undefined ? undefined : `finds ${percent(tpr.value)} of members at 5\u202f% false alarms`;
  return headlineOf(reading, auc, {
    id: "membership",
    title: "membership",
    unit: "AUC",
    notes: ["chance 0.50", ...ifAny(found)],
  });
}

function benchmark(reading: Reading): HeadlineFigure | undefined {
  const { measurements } = reading;
  const key = { metric: "benchmark.accuracy", statistic: "rate" };
  const test = newest(reading, { ...key, split: "test" });
  if (test === undefined) return undefined;
  const train = measurements.find({ ...key, split: "train" }, test.checkpoint);
  const figure = headlineOf(reading, test, {
    id: "downstream",
    title: "downstream",
    notes: [beside(reading, "trained on", train), comparedWithBase(reading, { test, train })],
  });
  // Said where it is withheld, too: the note above speaks of the other questions.
  return { ...figure, unit: "held out" };
}

/** What became of the base model's accuracy: `base 30.0 %: held out +2 pts, trained on +40 pts`. */
function comparedWithBase(
  { measurements }: Reading,
  { test, train }: { readonly test: Point; readonly train: Point | undefined },
): string {
  const first = measurements.evaluations[0]?.checkpoint;
  if (first === undefined || test.checkpoint === first) return "the base model itself";
  const base = (split: string) =>
    measurements.find({ metric: test.metric, statistic: test.statistic, split }, first)?.value;
  const change = (label: string, point: Point | undefined, from: number | undefined) => {
    if (point?.value === undefined || from === undefined) return undefined;
    const points = Math.round((point.value - from) * 100);
    return `${label} ${points >= 0 ? "+" : ""}${decimal(points, 0)} pts`;
  };
  const baseTest = base("test");
  if (baseTest === undefined) return "no figure of the base model";
  const testChange = change("held out", test, baseTest);
  const trainChange = change("trained on", train, base("train"));
  const tested = testChange === undefined ? "" : `: ${testChange}`;
  const trained = trainChange === undefined ? "" : `, ${trainChange}`;
  return `base ${percent(baseTest)}${tested}${trained}`;
}

function persistence(reading: Reading): HeadlineFigure | undefined {
  const { measurements } = reading;
  const metric = "persistence.retained_lift";
  const point = newest(reading, { metric });
  if (point === undefined) return undefined;
  const { checkpoint, from = "?", to = "?" } = point;
  const sibling = (name: string) =>
    measurements.find({ metric: name, statistic: "rate", from, to }, checkpoint);
  const uncorrected = sibling("persistence.extraction_uncorrected");
  const uncorrectedText =
    uncorrected?.k === undefined || uncorrected.n === undefined
      ? undefined
      : `extraction ${uncorrected.k} of ${uncorrected.n}, uncorrected`;
  const others = measurements.points.filter(
    (other) => other.metric === metric && other.checkpoint === checkpoint && other.from !== from,
  );
  return headlineOf(reading, point, {
    id: "persistence",
    title: "persistence",
    unit: `of ${from}’s lift`,
    notes: [
      `learned in ${from}, looked for after ${to}`,
      beside(reading, "extraction", sibling("persistence.extraction")),
      ...ifAny(uncorrectedText),
      ...others.map((other) => beside(reading, `lift of ${other.from ?? "?"}`, other)),
    ],
  });
}

/**
 * What the one-run audit shows, where a run has one: each bound holds by itself, so that those of the other
 * evaluations stand below.
 */
function audit(reading: Reading): HeadlineFigure | undefined {
  const { measurements, metrics, auditConfidence } = reading;
  const metric = "audit.epsilon";
  const bound = newest(reading, { metric, statistic: "at-least" });
  if (bound === undefined) return undefined;
  const { checkpoint, k, n } = bound;
  const key = { metric, group: bound.group } as const;
  const ceiling = measurements.find({ ...key, statistic: "ceiling" }, checkpoint);
  const { "at-least": atLeast = "at least", ceiling: ceilingWords = "ceiling" } =
    metrics[metric]?.words ?? {};
  const earlier = measurements
    .curve({ ...key, statistic: "at-least" })
    .filter((point) => point?.value !== undefined && point.checkpoint !== checkpoint);
  const confidence =
    auditConfidence === undefined
      ? undefined
      : `each look by itself with ${Math.round(auditConfidence * 100)}\u202f% confidence`;
  return headlineOf(reading, bound, {
    id: "audit",
    title: "privacy audit",
    valueText: (value) => `ε\u202f≥\u202f${decimal(value, 2)}`,
    notes: [
      beside(reading, ceilingWords, ceiling),
      ...(k === undefined || n === undefined ? [] : [`${k} of ${n} guesses right`]),
      ...ifAny(confidence),
      ...earlier.flatMap((point) =>
        point === undefined ? [] : [beside(reading, `${point.checkpoint}: ${atLeast}`, point)],
      ),
    ],
  });
}
