import type { JSX } from "preact";

import type { Store } from "../store/store.js";
import { Strip } from "./strip.js";

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
