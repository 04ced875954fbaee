import { fewestHits, type CellSizes } from "../metrics/fewest-hits.js";
import { holm, stratifiedOneSided, testable, type Arms } from "../metrics/fisher.js";
import { levelAt } from "../metrics/level-at.js";
import { showNumber, showPlace } from "./figure-words.js";
import { patientsBehind } from "./patients-behind.js";
import { percent } from "./percent.js";
import { newest, type RuleFigure, type RuleKind } from "./rule-kind.js";

/**
 * Members against controls who are asked alike, in Fisher's exact test over cells, one-sided; alpha spread
 * over the planned evaluations and, after Holm, over what is read at one of them (all classes, each class,
 * each stage). What could not reject even if every member were hit is not tested.
 */
export const aboveControl: RuleKind<"above-control"> = {
  test: "above-control",
  help: "members exceed controls in a one-sided exact test at alpha over planned looks (Holm over classes)",
  decidesBy: "alpha",
  remembers: false,
  judge: ({ rule, history, plannedLooks }) => {
    const level = levelAt(history.length, { alpha: rule.alpha, plannedLooks });
    const compared = newest(history).flatMap(compare);
    if (compared.length === 0) return { kind: "unable", reason: "there is no control to compare with" };
    const tested = testedAt(compared, level);
    if (tested.length === 0) return { kind: "unable", reason: tooFew(compared, level) };
    const pValues = tested.map(({ cells }) => stratifiedOneSided(cells));
    const rejected = holm(pValues, level);
    const over = tested.flatMap(({ figure, cells }, i) => {
      if (rejected[i] !== true) return [];
      const { k, n, kControl, nControl } = sumOf(cells);
      const p = showNumber(pValues[i] ?? NaN);
      return [
        `${showPlace(figure)}${k} of ${n} members against ${kControl} of ${nControl} controls (p = ${p})`,
      ];
    });
    if (over.length === 0) return { kind: "quiet" };
    return { kind: "fired", reason: `${over.join(", ")}, exact test at ${showNumber(level)}` };
  },
  reach: ({ rule, history, plannedLooks }) => {
    const level = levelAt(history.length, { alpha: rule.alpha, plannedLooks });
    const tested = testedAt(newest(history).flatMap(compare), level);
    return patientsBehind(tested.map(({ figure, cells }) => ({ ...figure, n: numCompared(cells) })));
  },
  describe: ({ rule, figure, plannedLooks }) =>
    `${figure} exceeds that of controls in an exact test at ${rule.alpha} over ${plannedLooks} looks, so ` +
    `${levelAt(1, { alpha: rule.alpha, plannedLooks }).toExponential(1)} a look (the rest is kept for ` +
    `looks past those): at most ${percent(rule.alpha)} false alarms a run`,
  falseAlarms: ({ alpha }) => ({ share: alpha, of: "runs" }),
  needs: ({ rule, probed, plannedLooks }) => {
    if (probed.kind !== "rate") return [];
    const compared = probed.arms.filter(
      ({ numMembers, numControls }) => Math.min(numMembers, numControls) > 0,
    );
    if (compared.length === 0)
      return [`rule ${rule.name}: no stage has members and controls with ${probed.what}, so it cannot fire`];
    const whole = levelAt(1, { alpha: rule.alpha, plannedLooks });
    const level = levelOfEach(compared, whole);
    const each = compared.map(({ stage, numMembers, numControls, cells }) => {
      const fewest = fewestHits(cells, level);
      const of = `of ${numMembers} members' patients against none of ${numControls} controls'`;
      return (
        `stage ${stage}: ` +
        (fewest === undefined ? `not even all ${of} are enough` : `${fewest} ${of} are enough`)
      );
    });
    return [`rule ${rule.name}, at one look: ${each.join("; ")}`];
  },
};

/** The comparisons that could reject. */
function testedAt<Of extends { readonly cells: readonly CellSizes[] }>(
  compared: readonly Of[],
  level: number,
): Of[] {
  const canReject = testable(
    compared.map(({ cells }) => smallestP(cells)),
    level,
  );
  return compared.filter((_, i) => canReject[i] === true);
}

/**
 * What every one of several comparisons is tested at, at Holm's first step: those that cannot reject leave
 * their share to the others.
 */
export const levelOfEach = (
  compared: readonly { readonly cells: readonly CellSizes[] }[],
  level: number,
): number => level / Math.max(1, testedAt(compared, level).length);

/** The p-value if every member were hit and no control: what the sizes can show at most. */
const smallestP = (cells: readonly CellSizes[]): number =>
  stratifiedOneSided(cells.map(({ n, nControl }) => ({ k: n, n, kControl: 0, nControl })));

interface Compared {
  readonly figure: RuleFigure;
  readonly cells: readonly Arms[];
}

function tooFew(compared: readonly Compared[], level: number): string {
  const each = compared.map(({ figure, cells }) => {
    const { n, nControl } = sumOf(cells);
    return `${showPlace(figure)}${n} members and ${nControl} controls`;
  });
  return (
    `too few patients are asked alike to tell (${each.join(", ")}): even if every member's and no ` +
    `control's were hit, the exact test at ${showNumber(level)} would not say so`
  );
}

/** A figure's patients beside the controls'; none where there are none to compare. */
function compare(figure: RuleFigure): Compared[] {
  const { k, n, control, cells } = figure;
  if (cells !== undefined) return sumOf(cells).nControl === 0 ? [] : [{ figure, cells }];
  // A run of before there were cells.
  if (k === undefined || n === undefined || control?.k === undefined || control.n === undefined) return [];
  // Means over patients may count parts of one: rounded so that the test errs towards silence.
  const [kFloor, kControl] = [Math.floor(k), Math.min(control.n, Math.ceil(control.k))];
  return [{ figure, cells: [{ k: kFloor, n, kControl, nControl: control.n }] }];
}

/** Members' patients who are asked as some control is. */
const numCompared = (cells: readonly Arms[]): number =>
  cells.reduce((sum, { n, nControl }) => sum + (nControl === 0 ? 0 : n), 0);

const sumOf = (cells: readonly Arms[]): Arms =>
  cells.reduce(
    (sum, { k, n, kControl, nControl }) => ({
      k: sum.k + k,
      n: sum.n + n,
      kControl: sum.kControl + kControl,
      nControl: sum.nControl + nControl,
    }),
    { k: 0, n: 0, kControl: 0, nControl: 0 },
  );
