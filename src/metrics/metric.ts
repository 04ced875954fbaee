/**
 * What a metric is, in one declaration beside what computes it: `catalogue.ts` gathers them all. The table of
 * `docs/metrics.md`, the page's curves and bars, and what `plan` and the policy say and allow follow from it;
 * the probe that writes a metric lists its name.
 */
export interface MetricDeclaration {
  readonly name: string;
  /** What it counts, in the few words that a verdict begins with. */
  readonly label: string;
  /** Where its statistics have units of their own, these in their order, with `; ` between. */
  readonly unit: string;
  readonly range: string;
  readonly statistics: readonly string[];
  /** What a statistic, or a class of it, says in a few words; where there are none, the label says enough. */
  readonly words?: Readonly<Record<string, string>>;
  /** One plain sentence: what the figure means. */
  readonly help: string;
  readonly formula: string;
  readonly source: string;

  /** Statistics that no rule may read: they rest on more than what was measured. */
  readonly informationOnly?: readonly string[];
  /**
   * Statistics of members and controls whose points come with the patients who are asked alike: those that a
   * rule may compare, since who is asked oftener is hit oftener.
   */
  readonly compared?: readonly string[];
  /** What a rule on it reads, for readers who do not know its name: the subject of "is above 0.05". */
  readonly meaning?: string;
  /** A rule on it may warn and never act. */
  readonly onlyWarns?: true;
  /**
   * Where the metric itself keeps the false alarms of a rule on its value within the rule's alpha: why, in
   * one sentence.
   */
  readonly falseAlarms?: string;
  /** What of the probe set it is measured on, where that says before training what a rule on it can see. */
  readonly measuredOn?: MeasuredOn;

  /** Choices of the page's chart of memorization, each offered once it has points. */
  readonly curves?: readonly CurveDeclaration[];
  /** Bars of members beside controls, in a panel of the page. */
  readonly bars?: BarsDeclaration;
}

/**
 * Canaries of the trained tiers; records with a window of 30 or 50 tokens of their own, all or those that are
 * not public; records of 30 tokens that are not public; identifiers that detectors found; codes that only
 * their patient has; of these, those that are too hard to guess for luck; identifiers of one patient that the
 * record says once.
 */
export type MeasuredOn =
  | "trained canaries"
  | "30 tokens"
  | "50 tokens"
  | "30 private tokens"
  | "training records"
  | "detected identifiers"
  | "own codes"
  | "strong identifiers"
  | "identifiers";

/** Groups of the chart's selector, in its order. */
export const curveFamilies = ["records", "identifiers", "membership", "planted secrets", "accuracy"] as const;

/** A statistic over the whole of training. */
export interface CurveDeclaration {
  /** Name of the choice, which no other curve of any metric has. */
  readonly id: string;
  readonly statistic: string;
  readonly family: (typeof curveFamilies)[number];
  /** What tells its lines apart. `single` compares members with controls itself; `bound` has a ceiling. */
  readonly lines: "member-control" | "tier" | "train-test" | "single" | "bound";
  /** Whether the metric is given for the records of each stage apart. */
  readonly isByStage: boolean;
  /** Figure of a model that remembers nothing, where it is known. */
  readonly chance?: { readonly y: number; readonly label: string };
  /** The vertical axis spans at least this. */
  readonly yFloor?: readonly [number, number];
}

/**
 * Rows of bars at one checkpoint. `identifiers` has a row a class, and of several metrics the viewer chooses
 * one; `attacks` and `ranks` have a section a metric and a row a statistic; `kinds` has a row a class,
 * `transitions` a row a statistic for each pair of stages.
 */
export interface BarsDeclaration {
  readonly panel: "identifiers" | "attacks" | "ranks" | "kinds" | "transitions";
  /** In the order of the rows. */
  readonly statistics: readonly string[];
  /** Whether a member's bar is a leak. */
  readonly isLeak?: true;
  /** Statistic that is given in the section's heading: a difference of members and controls in shares. */
  readonly noted?: string;
}

/** A share of records, which is small for long, of each stage's members beside controls. */
export const recordCurve = {
  family: "records",
  lines: "member-control",
  isByStage: true,
  yFloor: [0, 0.05],
} as const satisfies Partial<CurveDeclaration>;

/** Members beside controls, over the records of all stages. */
export const identifierCurve = {
  family: "identifiers",
  lines: "member-control",
  isByStage: false,
} as const satisfies Partial<CurveDeclaration>;

/** A number of patients, of whom one is much. */
export const patientsCurve = {
  ...identifierCurve,
  statistic: "patients",
  yFloor: [0, 3],
} as const satisfies Partial<CurveDeclaration>;

/** Where one of two is right by luck in every second case. */
export const evenChance = { y: 0.5, label: "chance" } as const satisfies CurveDeclaration["chance"];

/** How well a membership attack tells a stage's members from controls. */
export const aucCurve = {
  statistic: "auc",
  family: "membership",
  lines: "single",
  isByStage: true,
  chance: evenChance,
  yFloor: [0.4, 0.7],
} as const satisfies Partial<CurveDeclaration>;
