import { versionOf } from "../src/run/current-records.js";
import type { Appender } from "../src/run/log.js";
import type { Run } from "../src/run/records.js";
import type { RunFeed } from "./feed.js";
import { foldEvaluation, policyOf, withoutSuperseded, type PolicyState } from "./policy/policy.js";
import type { Subject } from "./probes/context.js";

/** Judges a run's checkpoints, each once, and writes the verdicts. */
export class Judge {
  readonly #feed: RunFeed;
  readonly #measurements: Appender<"measurements">;
  readonly #verdicts: Appender<"verdicts">;
  #policy: PolicyState;

  /** Folds every checkpoint that has a verdict, in the order of judging: what the rules remember. */
  constructor(options: {
    readonly description: Run;
    readonly feed: RunFeed;
    readonly measurements: Appender<"measurements">;
    readonly verdicts: Appender<"verdicts">;
  }) {
    const { config, probe } = options.description;
    this.#feed = options.feed;
    this.#measurements = options.measurements;
    this.#verdicts = options.verdicts;
    this.#policy = policyOf(config, probe);
    for (const record of this.#feed.verdicts)
      if (record.kind === "verdict" && !this.#isJudged(record)) this.#policy = this.#fold(record).state;
  }

  /** The oldest checkpoint that has no verdict, undefined where there is none. */
  next(): Subject | undefined {
    return this.#feed.course.subjects.find((subject) => !this.#isJudged(subject));
  }

  /** Judges a measured checkpoint. The verdict is on the disk when this returns. */
  judge(subject: Subject): void {
    this.#policy = withoutSuperseded(this.#policy, this.#feed.course.subjects);
    const { state, verdict } = this.#fold(subject);
    // Nothing may act on a verdict that a power cut could take back, nor on one whose measurements it could.
    this.#measurements.sync();
    this.#verdicts.append({ kind: "verdict", ...subject, ...verdict });
    this.#verdicts.sync();
    this.#policy = state;
  }

  #isJudged(subject: Pick<Subject, "checkpoint" | "trainerAttempt">): boolean {
    return this.#policy.judged.has(versionOf(subject));
  }

  #fold(subject: Subject): ReturnType<typeof foldEvaluation> {
    const version = versionOf(subject);
    const [points, ends] = [this.#feed.pointsOf(version), this.#feed.endsOf(version)];
    return foldEvaluation(this.#policy, { subject, points, ends });
  }
}
