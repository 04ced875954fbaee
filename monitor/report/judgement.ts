import { judgedWords, publicWords } from "../../src/rules/judged-words.js";
import { unjudgedSources } from "../../src/run/judged-text.js";
import type { RunRecords } from "./run-records.js";

/**
 * What of a run was judged, of how many patients, and what was not: by the newest verdict, and by what the
 * config declares public.
 */
export function judgementLines({ run, verdicts }: RunRecords): string[] {
  const newest = verdicts.at(-1);
  const judged = newest && judgedWords(newest, run.config.rules);
  const unjudged = verdicts.filter((verdict) => verdict.unjudged !== undefined);
  const last = unjudged.at(-1);
  const published = publicWords(unjudgedSources(run.config));
  return [
    ...(last === undefined
      ? []
      : [`unjudged: ${unjudged.map(({ checkpoint }) => checkpoint).join(", ")}: ${last.reason}`]),
    ...(newest === undefined || judged === undefined ? [] : [`at ${newest.checkpoint}: ${judged}`]),
    ...(published === undefined ? [] : [published]),
  ];
}
