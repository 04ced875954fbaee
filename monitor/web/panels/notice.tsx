import type { JSX } from "preact";
import { useEffect, useState } from "preact/hooks";

import { clock, count, duration } from "../format.js";
import type { PageRun } from "../../page/protocol.js";
import type { Store } from "../store.js";

/**
 * What the page has to say about itself: connecting, catching up, waiting, lost, no access, failed. Nothing
 * in the states that speak for themselves.
 */
export function Notice({ store }: { readonly store: Store }): JSX.Element | null {
  const connection = store.connection.value;
  const state = store.state.value;
  const run = store.run.value?.run;
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
            `${connection.kind === "refused" && connection.reason !== "" ? `Its answer: ${connection.reason}. ` : ""}Open ` +
            "the address that the command line printed, with everything behind the #."
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

/** Says of a placebo run that it is one, as long as its page is open. */
export function PlaceboNotice({ store }: { readonly store: Store }): JSX.Element | null {
  if (store.run.value?.run.isPlacebo !== true) return null;
  return (
    <Strip
      kind="calm"
      sign="○"
      title="Placebo run"
      text="Nothing that is probed was trained on: no member, no canary. Every alarm here is a false one."
    />
  );
}

/**
 * Says what was given up to keep to the time budget of measuring, and what that does to what can be found.
 */
export function SampleNotice({ store }: { readonly store: Store }): JSX.Element | null {
  const [first, ...rest] = store.server.value?.notes ?? [];
  if (first === undefined) return null;
  return (
    <Strip
      kind="calm"
      sign="◔"
      title="Part of the probe set is measured"
      text={[first, ...rest].map(toSentence).join(" ")}
    />
  );
}

const toSentence = (note: string): string => `${note.charAt(0).toUpperCase()}${note.slice(1)}.`;

interface StripProps {
  readonly kind: "calm" | "busy" | "bad";
  readonly sign: string;
  readonly title: string;
  readonly text?: string;
}

function Strip({ kind, sign, title, text }: StripProps): JSX.Element {
  return (
    <section class={`notice notice-${kind}`} role="status">
      <span class="notice-sign" aria-hidden="true">
        {sign}
      </span>
      <b>{title}</b>
      {text === undefined ? null : <span>{text}</span>}
    </section>
  );
}

function Lost({
  sinceMs,
  retryMs,
  hasData,
}: {
  readonly sinceMs: number;
  readonly retryMs: number;
  readonly hasData: boolean;
}): JSX.Element {
  const [now, setNow] = useState(Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return (
    <Strip
      kind="bad"
      sign="⚠"
      title={`Connection lost since ${clock(sinceMs)}`}
      text={
        `${duration(Math.max(0, now - sinceMs) / 1000)}; trying again every ` +
        `${duration(retryMs / 1000)}.${hasData ? " What is shown is what had come by then." : " Is the monitor running?"}`
      }
    />
  );
}

/** Before the first point: what was prepared, and what happens next. */
function Waiting({ store, run }: { readonly store: Store; readonly run: PageRun }): JSX.Element {
  const hasBase = store.records.value.trainer.some((record) => record.kind === "checkpoint");
  const isMonitoring = store.server.value?.monitor ?? false;
  const evaluations = run.plannedEvaluations;
  const steps: readonly { readonly isDone: boolean; readonly isNow: boolean; readonly text: string }[] = [
    {
      isDone: true,
      isNow: false,
      text:
        `Prepared: ${run.stages.map(({ name }) => name).join(", ")}; ` +
        `${count(run.numParameters)} parameters; probe set frozen.`,
    },
    { isDone: hasBase, isNow: !hasBase, text: "The trainer writes the base model as checkpoint base-e0." },
    {
      isDone: false,
      isNow: hasBase,
      text:
        `The monitor ${isMonitoring ? "probes" : "starts and probes"} it: epoch 0 of every curve, ` +
        "what the model knew before.",
    },
    {
      isDone: false,
      isNow: false,
      text: `Training begins; ${evaluations - 1} more checkpoints are probed and judged, one verdict each.`,
    },
  ];
  return (
    <section class="waiting" role="status" aria-label="waiting for the first checkpoint">
      <h2>Waiting for the first checkpoint</h2>
      <ol>
        {steps.map(({ isDone, isNow, text }) => (
          <li key={text} class={isDone ? "done" : isNow ? "now" : ""}>
            <span aria-hidden="true">{isDone ? "✓" : isNow ? "◔" : "○"}</span> {text}
          </li>
        ))}
      </ol>
    </section>
  );
}
