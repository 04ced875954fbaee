import { z } from "zod";

import { monitor } from "../monitor/monitor.js";
import { defined } from "../src/defined.js";
import { defineCommand } from "./command.js";
import { watchOptions } from "./run-options.js";
import { abortOnSignals } from "./signals.js";

/**
 * `mnemoscope watch`: the monitor, in this process. Its URL goes to the parent where there is one, and to the
 * terminal.
 */
export const watchCommand = defineCommand({
  options: z.object({
    directory: z.string().describe("folder of the run"),
    ...watchOptions,
    linger: z.boolean().default(true).describe("go on serving the page when the run is over"),
  }),
  run: ({ directory, linger, influx, port, host }) =>
    monitor({
      directory,
      linger,
      signal: abortOnSignals(),
      sinkUrls: { influx },
      ...defined({ port, host }),
      onServing: (url) => {
        if (process.send === undefined) process.stdout.write(`page: ${url}\n`);
        else process.send({ url });
      },
      onWarning: (message) => process.stderr.write(`${message}\n`),
    }),
});
