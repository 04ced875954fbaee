import { userInfo } from "node:os";

import { z } from "zod";

import { exitCodes } from "../src/errors.js";
import { RunDirectory } from "../src/run/run-directory.js";
import { defineCommand } from "./command.js";

/** `mnemoscope stop`: leaves a request that the trainer finds between two steps. */
export const stopCommand = defineCommand({
  options: z.object({
    directory: z.string().describe("folder of the run"),
    reason: z.string().optional().describe("why; kept with the request"),
  }),
  run: ({ directory, reason }) => {
    const run = RunDirectory.open(directory);
    run.makeRequest("stop", userInfo().username, reason);
    process.stdout.write(
      run.isHeld("trainer")
        ? "stop requested: the trainer ends after its step\n"
        : "stop requested; no trainer is running now: one that resumes the run will stop at once\n",
    );
    return exitCodes.done;
  },
});
