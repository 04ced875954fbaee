import type { JSX } from "preact";

import { clock } from "../figures/format.js";
import type { PanelProps } from "./panel.js";

/** Every verdict of the run, newest first. */
export function VerdictHistory({ store }: PanelProps): JSX.Element {
  const verdicts = [...store.records.value.verdicts].reverse();
  return (
    <section class="panel" aria-labelledby="title-verdicts" data-panel="verdict-history">
      <header class="panel-head">
        <h2 id="title-verdicts">verdict history</h2>
        <span class="muted figure">{verdicts.length === 0 ? "" : `${verdicts.length}`}</span>
      </header>
      {verdicts.length === 0 ? (
        <p class="panel-empty">None yet: each probed checkpoint gets one.</p>
      ) : (
        <div class="table-scroll" tabIndex={0} role="region" aria-label="verdict history">
          <table class="data-table verdicts">
            <thead>
              <tr>
                <th scope="col">time</th>
                <th scope="col">checkpoint</th>
                <th scope="col">verdict</th>
                <th scope="col">reason</th>
              </tr>
            </thead>
            <tbody>
              {verdicts.map((verdict) => {
                const isUnjudged = verdict.unjudged !== undefined;
                const isBroken = !isUnjudged && (verdict.action !== "continue" || !verdict.passed);
                return (
                  <tr key={verdict.seq} class={isBroken ? "verdict-broken" : ""}>
                    <td class="figure muted">{clock(verdict.timeMs)}</td>
                    <th scope="row">{verdict.checkpoint}</th>
                    <td class="nowrap">
                      <span aria-hidden="true">
                        {isBroken ? "▲" : isUnjudged ? "?" : verdict.warnings.length > 0 ? "△" : "●"}
                      </span>{" "}
                      {isUnjudged ? "unjudged" : verdict.action}
                    </td>
                    <td>
                      {verdict.rule === undefined ? null : <code>{verdict.rule}</code>} {verdict.reason}
                      {verdict.warnings.map(({ rule, reason }) => (
                        <div key={rule} class="muted">
                          △ <code>{rule}</code> {reason}
                        </div>
                      ))}
                    </td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
