import type { Arms } from "../metrics/fisher.js";
import type { CellSizes } from "../metrics/fewest-hits.js";
import type { RuleFields } from "./rule-fields.js";

/** A figure that a rule reads at an evaluation, with the controls' of the same curve beside it. */
export interface RuleFigure {
  readonly group?: "canary" | "member" | "control" | undefined;
  readonly class?: string | undefined;
  readonly split?: string | undefined;
  readonly tier?: number | undefined;
  readonly value: number;
  /** Its 95 % interval. */
  readonly low?: number | undefined;
  readonly high?: number | undefined;
  /** Units behind it, k of them positive. */
  readonly n?: number | undefined;
  readonly k?: number | undefined;
  /** What a reason adds to the figure, in a few words. */
  readonly note?: string | undefined;
  readonly control?: { readonly n?: number | undefined; readonly k?: number | undefined } | undefined;
  /** Both arms' patients hit, in cells of patients who are asked alike. */
  readonly cells?: readonly Arms[] | undefined;
}

/**
 * How a test came out. `fired`: the figure is over the line. `unable`: the figure lacks what the test needs.
 * Reasons go on behind the metric's name; they hold counts and classes, never an identifier.
 */
export type RuleResult =
  { readonly kind: "quiet" } | { readonly kind: "fired" | "unable"; readonly reason: string };

/** Patients of whom a rule could tell: of one stage's records, or of those of every stage that it reads. */
export interface PatientsReached {
  readonly split?: string;
  readonly patients: number;
}

/** Share of runs that leak nothing in which a rule fires, or share of their evaluations. */
export interface FalseAlarms {
  readonly share: number;
  readonly of: "runs" | "evaluations";
}

/** What the catalogue says of a rule's metric, as far as rules and their words need it. */
export interface RuleMetric {
  /** What a rule on it reads, in words. */
  readonly meaning?: string | undefined;
  /** Why a rule on it keeps to alpha, whatever its test. */
  readonly falseAlarms?: string | undefined;
}

/** How many patients of a stage have what a metric is measured on. */
export interface ArmSizes {
  readonly stage: string;
  readonly numMembers: number;
  readonly numControls: number;
  /** Patients who are asked alike, where the arms are compared. */
  readonly cells: readonly CellSizes[];
}

/** Sizes of what a rule's metric is measured on in a probe set: they decide what the rule can see. */
export type ProbedSizes =
  | { readonly kind: "canaries"; readonly numTrained: number }
  /** One is enough where it takes so many bits to guess. */
  | {
      readonly kind: "proof";
      readonly what: string;
      readonly bits: number;
      readonly arms: readonly ArmSizes[];
    }
  /** `what` goes on behind "patients with". */
  | { readonly kind: "rate" | "gap"; readonly what: string; readonly arms: readonly ArmSizes[] };

/**
 * A kind of rule, named by its `test`: one file. `kinds.ts` lists them; config, policy, `plan`, page and
 * report take from there all that they know of one. Pure, and without imports that the page must not have.
 */
export interface RuleKind<Test extends string = string> {
  readonly test: Test;
  /** What the test does, for docs/config.md. */
  readonly help: string;
  /** The rule's number that the test goes by. */
  readonly decidesBy: "threshold" | "alpha";
  /** Whether earlier evaluations count too, so that the rule can fire where this one has no figure. */
  readonly remembers: boolean;
  /**
   * Judges the newest evaluation. @param options.history the figures that the rule read at each evaluation at
   * which it acted, this one last; empty where there were none. @param options.plannedLooks evaluations that
   * were planned.
   */
  judge(options: {
    readonly rule: RuleFields;
    readonly history: readonly (readonly RuleFigure[])[];
    readonly plannedLooks: number;
  }): RuleResult;
  /**
   * Of how many patients the rule could tell at the newest evaluation: those behind the figures at which it
   * could have fired, at its level, had every one of them been hit. None where no number of hits would have
   * been enough, and where it reads nothing of patients.
   */
  reach(options: {
    readonly rule: RuleFields;
    readonly history: readonly (readonly RuleFigure[])[];
    readonly plannedLooks: number;
  }): readonly PatientsReached[];
  /** When the rule fires, in plain words behind "stops the run when", with the false alarms it may cost. */
  describe(options: {
    readonly rule: RuleFields;
    /** What is read, in words. */
    readonly figure: string;
    readonly metric: RuleMetric;
    readonly plannedLooks: number;
  }): string;
  /**
   * How often the rule fires where nothing leaks, at most: what `plan` adds up and a placebo is read against.
   * Undefined where the test by itself bounds nothing.
   */
  falseAlarms(rule: RuleFields): FalseAlarms | undefined;
  /** What the rule has to see before it fires, in sentences; none where that is not known before training. */
  needs(options: {
    readonly rule: RuleFields;
    readonly probed: ProbedSizes;
    readonly plannedLooks: number;
  }): string[];
}

/** The figures of the evaluation that is judged. */
export const newest = (history: readonly (readonly RuleFigure[])[]): readonly RuleFigure[] =>
  history.at(-1) ?? [];
