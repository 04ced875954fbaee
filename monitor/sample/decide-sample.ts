import { MnemoscopeError } from "../../src/errors.js";
import type { Run, Sample } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { RunFeed } from "../feed.js";
import type { Subject } from "../probes/context.js";
import { probes } from "../probes/probes.js";
import type { Scorer } from "../scorer/scorer.js";
import { calibrate } from "./calibrate.js";
import type { ProbeSet } from "./probe-set.js";

/**
 * Times the machine on the first checkpoint and keeps what is measured from then on in the run's folder: a
 * monitor that follows goes on with it. Undefined where the checkpoint cannot be used (its probes are skipped
 * then), and for a run of which something was measured before there were samples: all of its set is.
 */
export async function decideSample(
  subject: Subject,
  options: {
    readonly run: RunDirectory;
    readonly description: Run;
    readonly set: ProbeSet;
    readonly scorer: Scorer;
    readonly feed: RunFeed;
  },
): Promise<Sample | undefined> {
  const { run, description, set, scorer, feed } = options;
  if (feed.measurements.some(({ kind }) => kind === "measured")) return undefined;
  try {
    await scorer.load(run.checkpointPath(subject.checkpoint));
    const sample = await calibrate({ run: description, set, probes, scorer });
    run.writeSample(sample);
    return sample;
  } catch (error) {
    if (error instanceof MnemoscopeError) return undefined; // measuring meets it again, and says so
    throw error;
  }
}
