import type { JSX } from "preact";
import { useId, useState } from "preact/hooks";

import { headlineFigures, type HeadlineFigure } from "../figures/headline-figures.js";
import type { Store } from "../store/store.js";

/** The figures one reads first. A card appears once its metric exists; a withheld figure says why. */
export function Headline({ store }: { readonly store: Store }): JSX.Element | null {
  const figures = headlineFigures({
    measurements: store.measurements.value,
    of: store.stageInView.value,
    metrics: store.run.value?.metrics ?? {},
    auditConfidence: store.run.value?.run.auditConfidence,
  });
  if (figures.length === 0) return null;
  return (
    <section class="cards" aria-label="headline figures">
      {figures.map((figure) => (
        <Card key={figure.id} figure={figure} />
      ))}
    </section>
  );
}

function Card({ figure }: { readonly figure: HeadlineFigure }): JSX.Element {
  const [isHelp, setIsHelp] = useState(false);
  const helpId = useId();
  const reveal = {
    onMouseEnter: () => setIsHelp(true),
    onMouseLeave: () => setIsHelp(false),
    onFocus: () => setIsHelp(true),
    onBlur: () => setIsHelp(false),
  };
  return (
    <article
      class={`card${figure.isLeak ? " card-leak" : ""}`}
      data-figure={figure.id}
      tabIndex={0}
      aria-describedby={helpId}
      {...reveal}
    >
      <h2>
        {figure.isLeak ? <span aria-hidden="true">▲ </span> : null}
        {figure.title}
        <span class="card-at">{figure.checkpoint}</span>
      </h2>
      {figure.value === undefined ? (
        <p class="card-withheld">
          <span class="card-value muted">–</span>
          <span>{figure.withheld}</span>
        </p>
      ) : (
        <p class="card-line">
          <span class="card-value figure">{figure.value}</span>
          {figure.unit === undefined ? null : <span class="card-unit">{figure.unit}</span>}
          {figure.interval === undefined ? null : <span class="card-interval figure">{figure.interval}</span>}
        </p>
      )}
      <ul>
        {figure.notes.map((note) => (
          <li key={note} class="figure">
            {note}
          </li>
        ))}
      </ul>
      <p id={helpId} class="card-help" role="tooltip" hidden={!isHelp || figure.help === ""}>
        {figure.help}
      </p>
    </article>
  );
}
