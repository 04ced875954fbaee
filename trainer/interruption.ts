import type { RunDirectory } from "../src/run/run-directory.js";
import type { Journal } from "./journal.js";

/** Why training is to end although nothing is wrong. */
export interface Interruption {
  readonly reason: "signal" | "request";
  readonly message: string;
}

/** Looks for signals, and for the requests to stop that any process may leave in the run directory. */
export class InterruptionWatch {
  readonly #run: RunDirectory;
  readonly #journal: Journal;
  readonly #signal: AbortSignal | undefined;
  /** Ids of the requests on record, those of earlier attempts included: each ends one trainer. */
  readonly #handled: Set<string>;
  #interruption: Interruption | undefined;

  constructor(options: {
    readonly run: RunDirectory;
    readonly journal: Journal;
    readonly signal: AbortSignal | undefined;
  }) {
    this.#run = options.run;
    this.#journal = options.journal;
    this.#signal = options.signal;
    this.#handled = new Set(
      options.run.read("trainer").flatMap((record) => (record.kind === "request" ? [record.id] : [])),
    );
  }

  /** What asks for the end, if anything does: once it does, it does until the end. */
  check(): Interruption | undefined {
    if (this.#interruption !== undefined) return this.#interruption;
    if (this.#signal?.aborted === true)
      return (this.#interruption = { reason: "signal", message: "interrupted by a signal" });
    for (const request of this.#run.readRequests()) {
      if (request.request !== "stop" || this.#handled.has(request.id)) continue;
      this.#handled.add(request.id);
      this.#journal.requestHandled(request);
      this.#interruption ??= { reason: "request", message: `stop requested by ${request.by}` };
    }
    return this.#interruption;
  }
}
