import type { Appender } from "../src/run/log.js";
import type { Request } from "../src/run/records.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import type { RunFeed } from "./feed.js";

/** Answers what people ask of a run: returns a function that answers what is new, each request once. */
export function requestAnswerer(
  run: RunDirectory,
  { feed, verdicts }: { readonly feed: RunFeed; readonly verdicts: Appender<"verdicts"> },
): () => void {
  const answered = new Set(
    feed.verdicts.flatMap((record) => (record.kind === "answer" ? [record.request] : [])),
  );
  return () => {
    for (const { id, request } of run.readRequests()) {
      if (answered.has(id)) continue;
      answered.add(id);
      const answer = answerTo(request, { isTraining: run.isHeld("trainer") });
      verdicts.append({ kind: "answer", request: id, answer });
    }
  };
}

function answerTo(request: Request["request"], { isTraining }: { readonly isTraining: boolean }): string {
  if (request === "override")
    return "overriding a stop is the trainer's at its start: use --resume --override-stop";
  return isTraining
    ? "the trainer stops after its step"
    : "no trainer is running: a trainer that starts will stop after its first step";
}
