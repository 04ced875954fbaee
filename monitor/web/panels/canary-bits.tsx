import type { JSX } from "preact";

import { ChartView } from "../chart-view.js";
import { canaryBitsSpec, type Sources } from "../curves.js";
import type { Store } from "../store.js";
import type { ThemeSwitch } from "../theme.js";

/** The e-value in words: how strong the evidence is that training saw the secrets. */
function odds({ measurements }: Sources): string | undefined {
  const value = measurements.latest((point) => point.metric === "canary.e_value" && point.value !== undefined)?.value;
  if (value === undefined) return undefined;
  const [mantissa = "", exponent = ""] = value.toExponential(0).split("e+");
  const superscript = exponent.replace(/\d/g, (digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹".charAt(Number(digit)));
  return `odds against chance ${value < 1000 ? value.toPrecision(2) : `${mantissa}×10${superscript}`} : 1`;
}

/** Canary bits by tier: the dose and the response. */
export function CanaryBits({
  store,
  theme,
  sources,
}: {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly sources: Sources;
}): JSX.Element {
  return (
    <ChartView
      store={store}
      theme={theme}
      spec={canaryBitsSpec(sources)}
      heightPx={260}
      help={store.run.value?.metrics["canary.bits"]?.help ?? ""}
      legendNote={odds(sources)}
      emptyText={sources.run.config.canaries === undefined ? "This run has no canaries." : "No canary has been scored yet."}
    />
  );
}
