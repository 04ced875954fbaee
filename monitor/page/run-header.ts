import type { RunDirectory } from "../../src/run/run-directory.js";
import type { RunFeed } from "../feed.js";
import type { RunState, StateMessage } from "./protocol.js";

/** What a page's header says of a run. The time stays while what it says is the same. */
export class RunHeader {
  readonly #run: RunDirectory;
  readonly #feed: RunFeed;
  #message: StateMessage;

  constructor(run: RunDirectory, options: { readonly feed: RunFeed; readonly notes: readonly string[] }) {
    this.#run = run;
    this.#feed = options.feed;
    const sinceMs = this.#feed.course.lastRecordMs ?? Date.now();
    this.#message = { ...this.#now(options.notes), sinceMs };
  }

  get message(): StateMessage {
    return this.#message;
  }

  /** Takes in what became of the run. `notes` say what is not measured. */
  refresh(notes: readonly string[]): void {
    const before = this.#message;
    const now = this.#now(notes);
    if (before.state !== now.state || before.trainer !== now.trainer || before.notes.length !== notes.length)
      this.#message = { ...now, sinceMs: Date.now() };
  }

  #now(notes: readonly string[]): Omit<StateMessage, "sinceMs"> {
    const { course, trainer, measurements } = this.#feed;
    const isTraining = this.#run.isHeld("trainer");
    // A trainer that left no word and is gone was killed.
    const isKilled = trainer.length > 0 && !isTraining;
    const underWay: RunState = measurements.length === 0 ? "waiting" : "live";
    const state = course.ending ?? (isKilled ? "failed" : underWay);
    return { type: "state", state, trainer: isTraining, monitor: true, notes };
  }
}
