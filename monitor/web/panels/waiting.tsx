import type { JSX } from "preact";

import type { PageRun } from "../../page/protocol.js";
import { count } from "../figures/format.js";
import type { Store } from "../store/store.js";

interface WaitingProps {
  readonly store: Store;
  readonly run: PageRun;
}

/** Before the first point: what was prepared, and what happens next. */
export function Waiting({ store, run }: WaitingProps): JSX.Element {
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
