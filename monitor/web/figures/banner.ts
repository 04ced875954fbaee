import type { Verdict } from "../../../src/run/records.js";
import type { Records } from "../store/ledger.js";

/** The banner's content: the newest verdict, or what ended the run where no verdict did. */
export type Banner =
  | { readonly kind: "none" }
  /** `result` is the finished run's. */
  | {
      readonly kind: "passed" | "warned" | "unjudged" | "stopped";
      readonly verdict: Verdict;
      readonly result: string | undefined;
    }
  | {
      readonly kind: "ended";
      readonly reason: "request" | "signal" | "silence" | "diverged";
      readonly message: string;
      readonly checkpoint: string | undefined;
      readonly lastPassed: string | undefined;
    };

export function bannerOf(records: Records): Banner {
  const stopped = records.trainer.findLast((record) => record.kind === "stopped");
  if (stopped?.kind === "stopped" && stopped.reason !== "verdict")
    return {
      kind: "ended",
      reason: stopped.reason,
      message: stopped.message,
      checkpoint: stopped.checkpoint,
      lastPassed: stopped.lastPassed,
    };
  const verdict = records.verdicts.at(-1);
  if (verdict === undefined) return { kind: "none" };
  const end = records.trainer.findLast((record) => record.kind === "run-end");
  const result = end?.kind === "run-end" ? end.result : undefined;
  if (verdict.unjudged !== undefined) return { kind: "unjudged", verdict, result };
  if (verdict.action !== "continue" || !verdict.passed) return { kind: "stopped", verdict, result };
  return { kind: verdict.warnings.length > 0 ? "warned" : "passed", verdict, result };
}
