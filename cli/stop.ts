import { userInfo } from "node:os";

import { exitCodes } from "../src/errors.js";
import { RunDirectory } from "../src/run/run-directory.js";

/** `mnemoscope stop`: leaves a request that the trainer finds between two steps. */
export async function stop(options: {
  readonly directory: string;
  readonly reason?: string | undefined;
}): Promise<number> {
  const run = RunDirectory.open(options.directory);
  run.makeRequest("stop", userInfo().username, options.reason);
  process.stdout.write(
    run.isHeld("trainer")
      ? "stop requested: the trainer ends after its step\n"
      : "stop requested; no trainer is running now: one that resumes the run will stop at once\n",
  );
  return Promise.resolve(exitCodes.done);
}
