import type { Rule } from "../../src/rules/rule.js";
import { findMetric } from "../../src/metrics/catalogue.js";
import { actsIn } from "../../src/rules/acts-in.js";
import { shortPercent } from "../../src/rules/percent.js";
import { falseAlarmsOf } from "../../src/rules/false-alarms.js";
import type { RunRecords } from "./run-records.js";
import type { Section } from "./section.js";

/** How often a rule fired in a run, of the evaluations at which it acted. */
interface RuleCount {
  readonly rule: Rule;
  readonly numFired: number;
  readonly numEvaluations: number;
}

/** Counts every rule's alarms. In a placebo run each of them is false. */
function countAlarms({ run, verdicts }: Pick<RunRecords, "run" | "verdicts">): RuleCount[] {
  const stages = run.config.stages.map(({ name }) => name);
  return run.config.rules.map((rule) => {
    const evaluations = verdicts.filter(({ stage }) => actsIn(rule, { stage, stages }));
    return {
      rule,
      numFired: evaluations.filter(({ fired }) => fired?.includes(rule.name)).length,
      numEvaluations: evaluations.length,
    };
  });
}

/** What a placebo run says of its rules; undefined for a run that trains on what it probes. */
export function placeboSection(records: RunRecords): Section | undefined {
  if (records.run.placebo === undefined) return undefined;
  const { numProbed, numPatients, numCanaries } = records.run.placebo;
  const isStopped = records.verdicts.some(({ action }) => action === "stop");
  return {
    title: "Placebo",
    lines: [
      `The ${numProbed} probed members, everything of their ${numPatients} patients or document ` +
        `groups and ${numCanaries} canaries were withheld from training: every alarm below is a ` +
        "false one, on your own data.",
      "Looks of one run are alike, so a rule that fires goes on firing: what counts is how many " +
        "placebo runs it fires in. Repeat with other values of seed and without a key.",
      ...(isStopped
        ? [
            "A rule that stops ended this run, as it would have ended a run that leaks nothing; " +
              "the looks after that are missing.",
          ]
        : []),
    ],
    table: {
      head: ["rule", "action", "fired at", "may fire falsely in"],
      rows: countAlarms(records).map(({ rule, numFired, numEvaluations }) => [
        rule.name,
        rule.action,
        `${numFired} of ${numEvaluations} looks`,
        mayFireIn(rule),
      ]),
    },
  };
}

function mayFireIn(rule: Rule): string {
  const alarms = falseAlarmsOf(rule, findMetric(rule.metric));
  if (alarms === undefined) return "no bound";
  return `${shortPercent(alarms.share, 3)} of ${alarms.of === "runs" ? "runs" : "looks"}`;
}

/** The same in a line or two, for the end of a run. */
export function placeboLines(records: RunRecords): string[] {
  if (records.run.placebo === undefined) return [];
  const counts = countAlarms(records).map(
    ({ rule, numFired, numEvaluations }) => `${rule.name} ${numFired} of ${numEvaluations}`,
  );
  return [
    "",
    "PLACEBO: nothing probed was trained on, so each alarm is a false one",
    `  looks at which a rule fired: ${counts.join(", ")}`,
  ];
}
