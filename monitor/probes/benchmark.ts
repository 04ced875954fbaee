// Accuracy by likelihood of the options, as lm-evaluation-harness does multiple choice (Gao et al. 2021): downstream impact beside memorization.
import type { PointBody, QuestionItem } from "../../src/records.js";
import { clopperPearson } from "../metrics/binomial.js";
import type { Probe, ProbeContext } from "./context.js";
import { baseCheckpoint, isStageEnd, pointOf } from "./points.js";

export const benchmarkProbe: Probe = {
  name: "benchmark",
  help: "answers benchmark questions, those trained on and those held out",
  isRequired: false,
  work({ set, share }) {
    const questions = splits.flatMap((split) => askedOf(set.questions, split, share));
    const numTokens = questions.flatMap(({ promptIds, options }) => options.map(({ ids }) => 1 + promptIds.length + ids.length));
    return { scored: numTokens.reduce((sum, length) => sum + length, 0), continued: 0, generated: 0 };
  },
  async measure(context) {
    const questions = context.set.questions.filter((question) => isDue(context, question));
    const points: PointBody[] = [];
    for (const split of splits) {
      const own = askedOf(questions, split, context.share("benchmark"));
      if (own.length === 0) continue;
      const [n, k] = [own.length, await countRight(context, own)];
      points.push(pointOf({ metric: "benchmark.accuracy", statistic: "rate", split }, { value: k / n, n, k, ...clopperPearson(k, n) }));
    }
    return { points, outcomes: [] };
  },
};

const splits = ["train", "test"] as const;

/** The questions of a side that are asked: the first ones of the set, which drew them by chance. */
function askedOf(questions: readonly QuestionItem[], split: QuestionItem["split"], share: number): QuestionItem[] {
  const own = questions.filter((question) => question.split === split);
  return own.slice(0, Math.ceil(share * own.length));
}

/** Questions cost a pass an option: they are asked before training, while their own stage trains, and at the end of each stage. */
const isDue = (context: ProbeContext, question: QuestionItem): boolean => {
  const { checkpoint, stage } = context.subject;
  return checkpoint === baseCheckpoint || stage === question.stage || isStageEnd(context);
};

/** Right where the answer is likelier, in all, than every other option; a tie is wrong. */
async function countRight(context: ProbeContext, questions: readonly QuestionItem[]): Promise<number> {
  const { endOfTextId } = context.set.header;
  const asked = questions.flatMap((question) => question.options.map((option) => ({ question, option })));
  const scores = await context.score(
    asked.map(({ question, option }) => Int32Array.from([endOfTextId, ...question.promptIds, ...option.ids])),
  );
  // Entry i belongs to token i + 1, and the separator comes first: the option's entries start where the prompt's tokens end.
  const totals = asked.map(({ question }, i) =>
    (scores[i]?.logProbNats ?? new Float32Array()).subarray(question.promptIds.length).reduce((sum, value) => sum + value, 0),
  );
  const answered = new Map<QuestionItem, { answer: number; best: number }>();
  asked.forEach(({ question, option }, i) => {
    const own = answered.get(question) ?? { answer: -Infinity, best: -Infinity };
    const total = totals[i] ?? NaN;
    answered.set(question, option.label === question.answer ? { ...own, answer: total } : { ...own, best: Math.max(own.best, total) });
  });
  return [...answered.values()].filter(({ answer, best }) => answer > best).length;
}
