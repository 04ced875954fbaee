import { describe, expect, it } from "vitest";

import { cellsOf, equalAsking, type Askable, type ByArm } from "../../src/metrics/equal-asking.js";
import { seeded, type Random } from "../../src/random.js";
import { aboveControl } from "../../src/rules/above-control.js";
import type { RuleFigure } from "../../src/rules/rule-kind.js";
import { exampleRule } from "../support/rule.js";

const rule = exampleRule({ test: "above-control", alpha: 0.02 });
const figure = (name: string | undefined, cells: NonNullable<RuleFigure["cells"]>): RuleFigure => ({
  class: name,
  value: 0,
  cells,
});
const judge = (figures: readonly RuleFigure[], plannedLooks = 1) =>
  aboveControl.judge({ rule, history: [figures], plannedLooks });

describe("above-control", () => {
  it("reads the cells of patients who are asked alike, whatever the rates beside them are", () => {
    const cells = [
      { k: 5, n: 5, kControl: 0, nControl: 0 },
      { k: 6, n: 10, kControl: 0, nControl: 10 },
    ];
    const result = judge([{ ...figure("NAME", cells), k: 1, n: 50, control: { k: 50, n: 50 } }]);
    // The five have nobody beside them: 6 of 10 against 0 of 10 alone gives p = 0.0054.
    expect(result).toEqual({
      kind: "fired",
      reason: "NAME 11 of 15 members against 0 of 10 controls (p = 0.00542), exact test at 0.019",
    });
  });

  it("finds in all classes together what no class shows by itself", () => {
    const by = (k: number) => [{ k, n: 30, kControl: 0, nControl: 30 }];
    const classes = ["A", "B", "C"].map((name) => figure(name, by(4)));
    expect(judge(classes).kind).toBe("quiet");
    expect(judge([figure(undefined, by(12)), ...classes])).toMatchObject({
      kind: "fired",
      reason: expect.stringMatching(/^12 of 30 members against 0 of 30 controls/) as string,
    });
  });

  it("cannot judge so few that even all of them would say nothing, and says how many they are", () => {
    // C(6, 3) = 20 ways: p = 0.05 at the least.
    const few = [{ k: 3, n: 3, kControl: 0, nControl: 3 }];
    expect(judge([figure("NAME", few)])).toEqual({
      kind: "unable",
      reason:
        "too few patients are asked alike to tell (NAME 3 members and 3 controls): even if every member's " +
        "and no control's were hit, the exact test at 0.019 would not say so",
    });
  });

  it("takes no share of the level for what could not reject", () => {
    // 5 of 10 against none of 10 give 0.0163: below 0.019, above a half of it.
    const half = figure("NAME", [{ k: 5, n: 10, kControl: 0, nControl: 10 }]);
    const few = figure("CITY", [{ k: 0, n: 2, kControl: 0, nControl: 2 }]);
    expect(judge([half, few]).kind).toBe("fired");
    const enough = figure("CITY", [{ k: 0, n: 10, kControl: 0, nControl: 10 }]);
    expect(judge([half, enough]).kind).toBe("quiet");
  });

  it("says what it cannot compare: a figure without a control", () =>
    expect(judge([figure("NAME", [{ k: 3, n: 3, kControl: 0, nControl: 0 }])])).toEqual({
      kind: "unable",
      reason: "there is no control to compare with",
    }));
});

describe("runs in which nothing leaks", () => {
  const classes = ["NAME", "DATE", "CITY", "MRN"] as const;
  interface Asked {
    readonly name: (typeof classes)[number];
    readonly chance: number;
  }
  /** A patient with so many records at most; every class stands in a record, or twice, or not at all. */
  const patient = (random: Random, most: number): Askable<Asked> => {
    // Some patients are easier to guess than others, and some classes.
    const easy = random.below(3);
    const chances = { NAME: 0.02, DATE: 0.2, CITY: 0.1, MRN: 0 };
    return Array.from({ length: 1 + random.below(most) }, () =>
      classes.flatMap((name) =>
        Array.from({ length: random.below(3) }, () => ({ name, chance: easy * chances[name] })),
      ),
    );
  };
  const armOf = (random: Random, { size, most }: { readonly size: number; readonly most: number }) =>
    Array.from({ length: size }, () => patient(random, most));
  const plannedLooks = 3;

  /** The figures that a run's probe gives at an evaluation: all classes together and each by itself. */
  function figuresOf(arms: ByArm<Askable<Asked>>, random: Random): RuleFigure[] {
    const isHit = new Map<Asked, boolean>();
    for (const asked of [...arms.member, ...arms.control].flat(2))
      isHit.set(asked, random.below(1e6) < 1e6 * asked.chance);
    return [undefined, ...classes].flatMap((name) => {
      const own = (arm: readonly Askable<Asked>[]) =>
        arm
          .map((records) =>
            records
              .map((record) => record.filter((asked) => name === undefined || asked.name === name))
              .filter(({ length }) => length > 0),
          )
          .filter(({ length }) => length > 0);
      const cells = cellsOf(
        equalAsking({ member: own(arms.member), control: own(arms.control) }),
        (asked) => isHit.get(asked) === true,
      );
      return cells.length === 0 ? [] : [figure(name, cells)];
    });
  }

  it.each([
    ["as many patients of each arm, alike", 20, 20, 3, 3],
    ["few members with many records, many controls with few", 12, 60, 4, 1],
    ["many members with few records, few controls with many", 60, 12, 1, 4],
    ["five members", 5, 40, 3, 3],
  ])("are stopped in at most alpha of all: %s", (name, numMembers, numControls, ofMember, ofControl) => {
    const numRuns = 400;
    const random = seeded("nothing leaks", name);
    let numStopped = 0;
    for (let run = 0; run < numRuns; run++) {
      const arms = {
        member: armOf(random, { size: numMembers, most: ofMember }),
        control: armOf(random, { size: numControls, most: ofControl }),
      };
      const history: RuleFigure[][] = [];
      for (let look = 0; look < plannedLooks; look++) {
        history.push(figuresOf(arms, random));
        if (aboveControl.judge({ rule, history, plannedLooks }).kind !== "fired") continue;
        numStopped++;
        break;
      }
    }
    // 8 of 400 at alpha = 0.02; more than 17 would come once in 500 times at the level.
    expect(numStopped).toBeLessThanOrEqual(17);
  });
});
