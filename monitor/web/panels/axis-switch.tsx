import type { JSX } from "preact";

import type { Store } from "../store/store.js";
import { axes } from "../store/timeline.js";

/** What all charts share: the horizontal axis, and the stage whose records are meant. */
export function AxisSwitch({ store }: { readonly store: Store }): JSX.Element {
  const stages = store.stagesInView.value;
  return (
    <div class="switches" role="toolbar" aria-label="charts">
      {stages.length < 2 ? null : (
        <Segments
          label="records of"
          choices={stages.map((name) => ({
            id: name,
            label: name,
            title: `figures for the records of stage ${name}`,
          }))}
          chosen={store.stageInView.value}
          onChoose={(name) => (store.chosenStage.value = name)}
        />
      )}
      <Segments
        label="x axis"
        choices={axes.map(({ axis, label, title }) => ({ id: axis, label, title }))}
        chosen={store.axis.value}
        onChoose={(id) => {
          const chosen = axes.find(({ axis }) => axis === id);
          if (chosen === undefined) return;
          store.zoom.value = undefined;
          store.cursor.value = undefined;
          store.axis.value = chosen.axis;
        }}
      />
    </div>
  );
}

interface SegmentsProps {
  readonly label: string;
  readonly choices: readonly { readonly id: string; readonly label: string; readonly title: string }[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
}

/** One of a few: a row of buttons. */
function Segments({ label, choices, chosen, onChoose }: SegmentsProps): JSX.Element {
  return (
    <div class="segments" role="group" aria-label={label}>
      <span class="segments-label">{label}</span>
      {choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          title={choice.title}
          aria-pressed={choice.id === chosen}
          onClick={() => onChoose(choice.id)}
        >
          {choice.label}
        </button>
      ))}
    </div>
  );
}
