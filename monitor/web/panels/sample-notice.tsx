import type { JSX } from "preact";

import type { Store } from "../store/store.js";
import { Strip } from "./strip.js";

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
