import { monitor } from "../monitor/monitor.js";
import { defined } from "../src/defined.js";
import { abortOnSignals } from "./signals.js";

/**
 * `mnemoscope watch`: the monitor, in this process. Its URL goes to the parent where there is one, and to the
 * terminal.
 */
export async function watch(options: {
  readonly directory: string;
  readonly linger: boolean;
  readonly influx?: string | undefined;
  readonly port?: number | undefined;
  readonly host?: string | undefined;
}): Promise<number> {
  return monitor({
    directory: options.directory,
    linger: options.linger,
    signal: abortOnSignals(),
    sinkUrls: { influx: options.influx },
    ...defined({ port: options.port, host: options.host }),
    onServing: (url) => {
      if (process.send === undefined) process.stdout.write(`page: ${url}\n`);
      else process.send({ url });
    },
    onWarning: (message) => process.stderr.write(`${message}\n`),
  });
}
