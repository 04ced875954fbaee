import type { ComponentChildren, JSX } from "preact";
import { useState } from "preact/hooks";

/** Something that a button opens and closes. */
export interface Toggle {
  readonly isOn: boolean;
  readonly turn: () => void;
}

export function useToggle(): Toggle {
  const [isOn, setIsOn] = useState(false);
  return { isOn, turn: () => setIsOn(!isOn) };
}

interface PanelHeadProps {
  /** Of the panel: the title's id is made of it. */
  readonly name: string;
  readonly title: string;
  /** Absent where nothing explains the panel. */
  readonly help: Toggle | undefined;
  /** Absent where there is nothing to show as a table. */
  readonly table: Toggle | undefined;
  /** Selectors beside the title. */
  readonly children?: ComponentChildren;
}

/** Title of a panel, the button that explains it, its selectors, and the button that shows it as a table. */
export function PanelHead({ name, title, help, table, children }: PanelHeadProps): JSX.Element {
  return (
    <header class="panel-head">
      <h2 id={`title-${name}`}>{title}</h2>
      {help === undefined ? null : (
        <button
          type="button"
          class="quiet round"
          aria-expanded={help.isOn}
          aria-label={`What “${title}” means`}
          onClick={help.turn}
        >
          ?
        </button>
      )}
      <div class="panel-controls">
        {children}
        {table === undefined ? null : (
          <button type="button" class="quiet" aria-pressed={table.isOn} onClick={table.turn}>
            table
          </button>
        )}
      </div>
    </header>
  );
}
