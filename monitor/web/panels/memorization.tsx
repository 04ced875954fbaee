import type { JSX } from "preact";

import type { ChartSpec } from "../chart/chart-spec.js";
import { ChartView } from "../chart/chart-view.js";
import { offeredChoices } from "../figures/curve-choices.js";
import { memorizationSpec } from "../figures/curves.js";
import { wordsOf } from "../figures/format.js";
import type { PanelProps } from "./panel.js";

/** Explains the signs of the verdicts that the chart shows. */
function verdictSigns({ marks = [] }: ChartSpec): string | undefined {
  const signs = [
    ["passed", "● passed"],
    ["warned", "△ warned"],
    ["stopped", "▲ stopped"],
  ] as const;
  const shown = signs.flatMap(([kind, sign]) => (marks.some((mark) => mark.kind === kind) ? [sign] : []));
  return shown.length === 0 ? undefined : `verdicts: ${shown.join(", ")}`;
}

/** The wide chart: one metric over the whole of training, members beside controls. */
export function Memorization({ store, theme, sources }: PanelProps): JSX.Element | null {
  const choice = store.curve.value;
  if (choice === undefined) return null;
  const of = store.stageInView.value;
  const spec = memorizationSpec(sources, { choice, of });
  const title =
    choice.isByStage && of !== undefined
      ? `memorization over training, ${of} records`
      : "memorization over training";
  const offered = offeredChoices(sources);
  const families = [...new Set(offered.map(({ family }) => family))];
  return (
    <ChartView
      store={store}
      theme={theme}
      spec={{ ...spec, title }}
      heightPx={300}
      help={sources.metrics[choice.metric]?.help}
      emptyText="The first point is the base model’s: it comes as soon as it is probed."
      legendNote={verdictSigns(spec)}
      controls={
        <select
          aria-label="metric"
          class="metric-select"
          value={choice.id}
          onChange={(event) => (store.chosenCurve.value = event.currentTarget.value)}
        >
          {families.map((family) => (
            <optgroup key={family} label={family}>
              {offered
                .filter((each) => each.family === family)
                .map((each) => (
                  <option key={each.id} value={each.id}>
                    {wordsOf(sources.metrics, each)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      }
    />
  );
}
