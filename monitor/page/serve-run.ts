import { fileURLToPath } from "node:url";

import { MnemoscopeError } from "../../src/errors.js";
import type { Run } from "../../src/run/records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { RunFeed } from "../feed.js";
import { pageMetrics } from "./page-metrics.js";
import { pageRunOf } from "./page-run.js";
import { recordHits } from "./record-hits.js";
import type { RunHeader } from "./run-header.js";
import { startServer, type PageServer } from "./server.js";

const webRoot = fileURLToPath(new URL("../../web", import.meta.url));

/**
 * Serves the page of one run.
 * @param options.host address and options.port to listen on, instead of the config's
 * @param options.onRequest called when somebody asked for something on the page
 * @throws USAGE where the address cannot be listened on
 */
export function serveRun(
  run: RunDirectory,
  options: {
    readonly description: Run;
    readonly feed: RunFeed;
    readonly header: RunHeader;
    readonly host: string | undefined;
    readonly port: number | undefined;
    readonly onRequest: () => void;
    readonly onWarning: (message: string) => void;
  },
): Promise<PageServer> {
  const { description, feed, header, onWarning } = options;
  const { server } = description.config;
  const served = {
    description: pageRunOf(description),
    metrics: pageMetrics,
    feed,
    hits: (checkpoint: string) => hitsAt(run, { checkpoint, onWarning }),
    state: () => header.message,
    request: (kind: "stop") => {
      run.makeRequest(kind, "the page");
      options.onRequest();
    },
  };
  return startServer({
    host: options.host ?? server.host,
    port: options.port ?? server.port,
    webRoot,
    runs: new Map([[description.name, served]]),
  });
}

/**
 * Records that came at a checkpoint. A spoilt file costs the page its map of records, and no run its monitor.
 */
function hitsAt(
  run: RunDirectory,
  options: { readonly checkpoint: string; readonly onWarning: (message: string) => void },
): ReturnType<typeof recordHits> {
  try {
    return recordHits(run.readOutcomes(options.checkpoint) ?? []);
  } catch (error) {
    if (!(error instanceof MnemoscopeError)) throw error;
    options.onWarning(`${error.message}: the page shows no records of it`);
    return [];
  }
}
