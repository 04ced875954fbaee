// Multiple choice: downstream impact beside memorization.
import type { PointBody, QuestionItem } from "../../src/run/records.js";
import { exactShare } from "../../src/metrics/binomial.js";
import { isAnsweredRightly } from "../../src/metrics/multiple-choice.js";
import type { ProbeContext } from "./context.js";
import type { Probe } from "./probe.js";
import { pointOf } from "./points.js";
import { baseCheckpoint, isStageEnd } from "./stages.js";

export const benchmarkProbe: Probe = {
  name: "benchmark",
  help: "answers benchmark questions, those trained on and those held out",
  metrics: ["benchmark.accuracy"],
  isRequired: false,
  work({ set, share }) {
    const questions = askedOf(set.questions, share);
    const sumOf = (lengths: readonly number[]): number => lengths.reduce((sum, length) => sum + length, 0);
    return {
      scored: sumOf(questions.map(({ promptIds }) => 1 + promptIds.length)),
      continued: sumOf(questions.flatMap(({ options }) => options.map(({ ids }) => ids.length))),
      generated: 0,
    };
  },
  async measure(context) {
    const questions = context.set.questions.filter((question) => isDue(context, question));
    const asked = askedOf(questions, context.share("benchmark"));
    const answers = await answersTo(context, asked);
    const points = splits.flatMap((split): PointBody[] => {
      const own = answers.filter(({ question }) => question.split === split);
      if (own.length === 0) return [];
      const [n, k] = [own.length, own.filter(({ isRight }) => isRight).length];
      return [pointOf({ metric: "benchmark.accuracy", statistic: "rate", split }, exactShare(k, n))];
    });
    return { points, outcomes: [] };
  },
};

const splits = ["train", "test"] as const;

/** The questions that are asked, each split's by itself: the first of the set, which drew them by chance. */
function askedOf(questions: readonly QuestionItem[], share: number): QuestionItem[] {
  return splits.flatMap((split) => {
    const own = questions.filter((question) => question.split === split);
    return own.slice(0, Math.ceil(share * own.length));
  });
}

/**
 * A question costs a pass over its prompt: they are asked before training, while their own stage trains, and
 * at the end of each stage.
 */
const isDue = (context: ProbeContext, question: QuestionItem): boolean => {
  const { checkpoint, stage } = context.subject;
  return checkpoint === baseCheckpoint || stage === question.stage || isStageEnd(context);
};

interface Answer {
  readonly question: QuestionItem;
  readonly isRight: boolean;
}

/** The options of a question share its prompt, which is computed once. */
async function answersTo(context: ProbeContext, questions: readonly QuestionItem[]): Promise<Answer[]> {
  const { endOfTextId } = context.set.header;
  const totals = await context.scoreContinuations(
    questions.map(({ promptIds, options }) => ({
      prefix: Int32Array.of(endOfTextId, ...promptIds),
      continuations: options.map(({ ids }) => Int32Array.from(ids)),
    })),
  );
  return questions.map((question, i) => {
    const options = question.options.map(({ label }, option) => ({
      isAnswer: label === question.answer,
      logProbNats: totals[i]?.[option] ?? NaN,
    }));
    return { question, isRight: isAnsweredRightly(options) };
  });
}
