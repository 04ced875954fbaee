import type { JSX } from "preact";

import { clock, count, duration } from "../figures/format.js";
import type { Store } from "../store/store.js";
import { useNow } from "./use-now.js";
import { Strip } from "./strip.js";
import { Waiting } from "./waiting.js";

/**
 * What the page has to say about itself: connecting, catching up, waiting, lost, no access, failed. Nothing
 * in the states that speak for themselves.
 */
export function Notice({ store }: { readonly store: Store }): JSX.Element | null {
  const connection = store.connection.value;
  const state = store.state.value;
  const run = store.run.value?.run;
  const answer = connection.kind === "refused" ? connection.reason : undefined;
  switch (state) {
    case "connecting":
      return <Strip kind="calm" sign="◌" title="Connecting to the monitor …" />;
    case "catching-up":
      return (
        <Strip
          kind="busy"
          sign="◔"
          title="Catching up"
          text={`with what was measured so far: ${count(store.numReceived.value)} records`}
        />
      );
    case "lost":
      return connection.kind === "lost" ? (
        <Lost sinceMs={connection.sinceMs} retryMs={connection.retryMs} hasData={run !== undefined} />
      ) : null;
    case "refused":
      return (
        <Strip
          kind="bad"
          sign="✕"
          title="The monitor did not accept this page"
          text={
            (answer === undefined ? "" : `Its answer: ${answer}. `) +
            "Open the address that the command line printed, with everything behind the #."
          }
        />
      );
    case "failed":
      return (
        <Strip
          kind="bad"
          sign="✕"
          title="The run failed"
          text="Training ended without a result. Its log says why; the last checkpoint that passed is kept."
        />
      );
    case "waiting":
      return run === undefined || store.measurements.value.points.length > 0 ? null : (
        <Waiting store={store} run={run} />
      );
    default:
      return null;
  }
}

interface LostProps {
  readonly sinceMs: number;
  readonly retryMs: number;
  readonly hasData: boolean;
}

/** How long the connection has been lost, counted on by the clock. */
function Lost({ sinceMs, retryMs, hasData }: LostProps): JSX.Element {
  const now = useNow();
  const outlook = hasData ? "What is shown is what had come by then." : "Is the monitor running?";
  return (
    <Strip
      kind="bad"
      sign="⚠"
      title={`Connection lost since ${clock(sinceMs)}`}
      text={
        `${duration(Math.max(0, now - sinceMs) / 1000)}; trying again every ` +
        `${duration(retryMs / 1000)}. ${outlook}`
      }
    />
  );
}
