import { sinkSettings, type SinkName, type SinkSettings, type SinkUrls } from "../../src/run/config.js";
import type { Run } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { RunFeed } from "../feed.js";
import { follow, type Following } from "./follow.js";
import { influxSink } from "./influx.js";
import type { Sink } from "./sink.js";

/** Every sink that there is, by the key of the config that names its address. */
const sinks: { readonly [N in SinkName]: (options: SinkOptions<N>) => Sink } = { influx: influxSink };

interface SinkOptions<N extends SinkName> {
  /** Name of the run. */
  readonly run: string;
  readonly settings: SinkSettings<N>;
}

/**
 * Starts to copy a run to the sinks that its config or `urls` name.
 * @throws USAGE for what is no address, RECORD_CORRUPT for a damaged cursor.
 */
export function startSinks(options: {
  readonly run: RunDirectory;
  readonly description: Run;
  readonly feed: RunFeed;
  readonly urls: SinkUrls;
  readonly onWarning: (message: string) => void;
}): readonly Following[] {
  const { run, description, feed, urls, onWarning } = options;
  const settings = sinkSettings(description.config, urls);
  const start = <N extends SinkName>(name: N, own: SinkSettings<N> | undefined): Following[] => {
    if (own === undefined) return [];
    const sink = sinks[name]({ run: description.name, settings: own });
    return [follow(sink, { run, feed, cursor: name, onWarning })];
  };
  return (Object.keys(sinks) as SinkName[]).flatMap((name) => start(name, settings[name]));
}
