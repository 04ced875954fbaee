import type { JSX } from "preact";

import { describeRule } from "../../../src/rules/describe-rule.js";
import { judgedWords, publicWords } from "../../../src/rules/judged-words.js";
import type { Verdict } from "../../../src/run/records.js";
import { bannerOf, type Banner } from "../figures/banner.js";
import type { RunMessage } from "../store/received.js";
import type { Store } from "../store/store.js";

/** The last verdict: what was decided, why, and which checkpoint last passed. Read out when it changes. */
export function VerdictBanner({ store }: { readonly store: Store }): JSX.Element {
  const banner = bannerOf(store.records.value);
  return (
    <section class={`banner banner-${banner.kind}`} aria-label="verdict" data-verdict={banner.kind}>
      <div aria-live="polite" aria-atomic="true">
        <BannerText banner={banner} />
        <Judged banner={banner} message={store.run.value} />
      </div>
      {"verdict" in banner ? <Why verdict={banner.verdict} message={store.run.value} /> : null}
    </section>
  );
}

function BannerText({ banner }: { readonly banner: Banner }): JSX.Element {
  switch (banner.kind) {
    case "none":
      return (
        <p class="banner-line">
          <Sign text="○" /> <b>No verdict yet.</b>{" "}
          <span class="muted">The first one comes with the first probed checkpoint.</span>
        </p>
      );
    case "ended":
      return (
        <p class="banner-line">
          <Sign text="■" />
          <b>
            {
              {
                request: "Stopped by request",
                signal: "Interrupted",
                silence: "Stopped: no monitor answered",
                diverged: "Failed: training diverged",
              }[banner.reason]
            }
          </b>
          <span>{banner.message}</span>
          <Passed name={banner.lastPassed} />
        </p>
      );
    case "passed":
      return (
        <p class="banner-line">
          <Sign text="●" /> <b>{banner.verdict.checkpoint} passed</b>
          <span class="muted">{banner.verdict.reason}</span>
          <Result name={banner.result} />
        </p>
      );
    case "warned":
      return (
        <p class="banner-line">
          <Sign text="△" />
          <b>
            {banner.verdict.checkpoint} passed, with{" "}
            {banner.verdict.warnings.length === 1
              ? "a warning"
              : `${banner.verdict.warnings.length} warnings`}
          </b>
          <span>{banner.verdict.warnings.map(({ reason }) => reason).join("; ")}</span>
          <Result name={banner.result} />
        </p>
      );
    case "unjudged":
      return (
        <p class="banner-line">
          <Sign text="?" /> <b>{banner.verdict.checkpoint} is unjudged</b>
          <span>{banner.verdict.reason}</span>
          <Passed name={banner.verdict.lastPassed} />
        </p>
      );
    case "stopped":
      return (
        <p class="banner-line">
          <Sign text="▲" />
          <b>
            {banner.verdict.action === "next-stage"
              ? `Stage ended at ${banner.verdict.checkpoint}`
              : banner.verdict.action === "stop"
                ? `Stopped at ${banner.verdict.checkpoint}`
                : `${banner.verdict.checkpoint} broke a rule`}
          </b>
          <span>{banner.verdict.reason}</span>
          <Passed name={banner.verdict.lastPassed} />
        </p>
      );
  }
}

/** Of how many patients the rules could tell, and what is declared public, which they leave out. */
function Judged({
  banner,
  message,
}: {
  readonly banner: Banner;
  readonly message: RunMessage | undefined;
}): JSX.Element | null {
  if (message === undefined || !("verdict" in banner)) return null;
  const { rules, publicSources } = message.run;
  const parts = [judgedWords(banner.verdict, rules), publicWords(publicSources)].filter(
    (part) => part !== undefined,
  );
  return parts.length === 0 ? null : <p class="muted banner-judged">{parts.join("; ")}</p>;
}

const Sign = ({ text }: { readonly text: string }): JSX.Element => (
  <span class="banner-sign" aria-hidden="true">
    {text}
  </span>
);

const Passed = ({ name }: { readonly name: string | undefined }): JSX.Element => (
  <span class="last-passed">
    {name === undefined ? (
      "no checkpoint passed"
    ) : (
      <>
        last passed: <code>{name}</code>
      </>
    )}
  </span>
);

const Result = ({ name }: { readonly name: string | undefined }): JSX.Element | null =>
  name === undefined ? null : (
    <span class="last-passed">
      the run’s result: <code>{name}</code>
    </span>
  );

function Why({
  verdict,
  message,
}: {
  readonly verdict: Verdict;
  readonly message: RunMessage | undefined;
}): JSX.Element | null {
  const broken = ruleOf(message, verdict.rule);
  const warned = verdict.warnings.map((warning) => ({
    ...warning,
    definition: ruleOf(message, warning.rule),
  }));
  if (broken === undefined && warned.length === 0) return null;
  return (
    <details class="why">
      <summary>why</summary>
      <dl>
        {broken === undefined ? null : (
          <>
            <dt>
              rule <code>{broken.name}</code>
            </dt>
            <dd>{broken.text}</dd>
          </>
        )}
        {warned.map(({ rule, reason, definition }) => (
          <>
            <dt key={rule}>
              warning <code>{rule}</code>
            </dt>
            <dd>
              {reason}
              {definition === undefined ? null : <span class="muted"> — {definition.text}</span>}
            </dd>
          </>
        ))}
      </dl>
    </details>
  );
}

/** A rule of the run and what it does, in words; undefined where the run has none of the name. */
function ruleOf(
  message: RunMessage | undefined,
  name: string | undefined,
): { readonly name: string; readonly text: string } | undefined {
  const rule = message?.run.rules.find((candidate) => candidate.name === name);
  if (message === undefined || rule === undefined) return undefined;
  const plannedLooks = message.run.plannedEvaluations;
  const text = describeRule(rule, { metric: message.metrics[rule.metric], plannedLooks });
  return { name: rule.name, text };
}
