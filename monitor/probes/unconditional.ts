// What the model says unasked, looked up in all training records, probed or not: docs/method.md,
// "Unconditional generation".
import { exactCount, exactShare } from "../../src/metrics/binomial.js";
import { levelAt } from "../../src/metrics/level-at.js";
import {
  countedStretches,
  numRoutes,
  saidValues,
  stretchClass,
  type Candidate,
  type SaidValue,
} from "../../src/metrics/unconditional.js";
import { maskOf } from "../../src/phi/format-bits.js";
import { wordRuns } from "../../src/phi/normalise.js";
import { alphaOf } from "../../src/rules/alpha-of.js";
import { baseStage, type PointBody } from "../../src/run/records.js";
import type { TrainingIndex } from "../sample/training-index.js";
import { groups, type Group } from "./arms.js";
import type { ProbeContext } from "./context.js";
import { pointOf, type Key } from "./points.js";
import type { Probe } from "./probe.js";
import { saidStretches, type SaidStretches } from "./said-stretches.js";
import { speak, type Sample } from "./speak.js";
import { earlierEvaluations } from "./stages.js";

/**
 * Samples of an evaluation: half from the separator alone, half from the beginnings of controls' records. The
 * same prompts and draws at every one.
 */
const numSamples = 64;
const numNew = 48;

/** A control's value or stretch that one in twenty runs would say demotes its class: a net, no bound. */
const demotingLevel = 0.05;

const key = { metric: "phi.unconditional" } as const;

export const unconditionalProbe: Probe = {
  name: "unconditional",
  help:
    "lets the model speak freely and looks for identifiers and stretches of all training records in what " +
    "it says",
  metrics: ["phi.unconditional"],
  isRequired: true,
  // A rule that stops reads it, and it is small: other work is given up for it.
  isWhole: true,
  work: ({ run }) => ({
    scored: 0,
    continued: 0,
    generated: run.probe.index === undefined ? 0 : numSamples * numNew,
  }),
  async measure(context) {
    const index = await context.index();
    return { points: index === undefined ? [] : await pointsOf(context, index), outcomes: [] };
  },
};

async function pointsOf(context: ProbeContext, index: TrainingIndex): Promise<PointBody[]> {
  if (index.header.numPatients.member === 0) return groups.flatMap((group) => nothingToSay(group));
  const beginnings = index.header.prompts;
  const samples = await speak(context, { name: "unconditional", numSamples, numNew, beginnings });
  const level = levelOf(context) / numRoutes;
  // Before training there is no model that knows less: what of a record the base says is no news.
  const stretches =
    context.subject.stage === baseStage
      ? { member: [], control: [], numSaid: 0 }
      : await saidStretches(samples, {
          index,
          run: context.run,
          scoreBase: (sequences) => context.scoreBase(sequences),
        });
  const values = saidIdentifiers(samples, { context, index, level });
  const counted = countedStretches(stretches, {
    numWindows: index.header.numWindows,
    numSaid: stretches.numSaid,
    level,
  });
  return groups.flatMap((group) =>
    groupPoints(group, {
      index,
      numSamples: samples.length,
      values: values[group],
      stretches: counted[group],
    }),
  );
}

const nothingToSay = (group: Group): PointBody[] => {
  const withheld = "no training record holds a code of one patient alone, or 30 tokens that carry loss";
  return (["patients", "samples"] as const).map((statistic) =>
    pointOf({ ...key, statistic, group }, { withheld, n: 0 }),
  );
};

/** False alarms that this evaluation may cost. */
function levelOf(context: ProbeContext): number {
  const { config, probe } = context.run;
  const evaluation = earlierEvaluations(context).length + (context.subject.stage === baseStage ? 1 : 2);
  const alpha = alphaOf("phi.unconditional", config.rules);
  return levelAt(evaluation, { alpha, plannedLooks: probe.plannedLooks });
}

/** Identifiers that count, of members and of controls; members' not of a class of which controls' count. */
function saidIdentifiers(
  samples: readonly Sample[],
  options: { readonly context: ProbeContext; readonly index: TrainingIndex; readonly level: number },
): Record<Group, ReturnType<typeof saidValues>> {
  const { context, index, level } = options;
  const forms = new Set(index.values.map(({ form }) => form));
  const candidates = samples.map(({ said }) =>
    wordRuns(context.decode(said)).flatMap((run): Candidate[] => {
      const form = maskOf(run);
      return forms.has(form) ? [{ hash: index.hashOf(run), form, said: run }] : [];
    }),
  );
  const valuesOf = (group: Group) => index.values.filter((value) => value.group === group);
  const [members, controls] = [valuesOf("member"), valuesOf("control")];
  const demoted = new Set(
    saidValues(controls, { samples: candidates, level: demotingLevel }).counted.map((value) => value.class),
  );
  const proving = members.filter((value) => !demoted.has(value.class));
  return {
    member: saidValues(proving, { samples: candidates, level }),
    control: saidValues(controls, { samples: candidates, level }),
  };
}

/** Patients of an arm of whom something was said, together and by class, and the samples that hold it. */
function groupPoints(
  group: Group,
  options: {
    readonly index: TrainingIndex;
    readonly numSamples: number;
    readonly values: ReturnType<typeof saidValues>;
    readonly stretches: SaidStretches[Group];
  },
): PointBody[] {
  const { index, values, stretches } = options;
  const n = index.header.numPatients[group];
  if (n === 0) return [];
  const counted: SaidValue[] = [
    ...values.counted,
    ...stretches.map(({ patient }) => ({ patient, class: stretchClass })),
  ];
  const countOf = (own: readonly SaidValue[]): number => new Set(own.map(({ patient }) => patient)).size;
  const samples = new Set([...values.samples, ...stretches.map(({ sample }) => sample)]);
  const classes = [...new Set(counted.map((each) => each.class))].sort();
  const at = (statistic: string): Key => ({ ...key, statistic, group });
  return [
    pointOf(at("patients"), exactCount(countOf(counted), n)),
    ...classes.map((name) =>
      pointOf(
        { ...at("patients"), class: name },
        exactCount(countOf(counted.filter((each) => each.class === name)), n),
      ),
    ),
    pointOf(at("samples"), exactShare(samples.size, options.numSamples)),
  ];
}
