import type { JSX } from "preact";

import type { Rule } from "../../../src/run/config.js";
import type { Verdict } from "../../../src/run/records.js";
import { decimal, percent } from "../format.js";
import { bannerOf, type Banner } from "../banner.js";
import type { Store } from "../store.js";

/** The last verdict: what was decided, why, and which checkpoint last passed. Read out when it changes. */
export function VerdictBanner({ store }: { readonly store: Store }): JSX.Element {
  const banner = bannerOf(store.records.value);
  return (
    <section class={`banner banner-${banner.kind}`} aria-label="verdict" data-verdict={banner.kind}>
      <div aria-live="polite" aria-atomic="true">
        <BannerText banner={banner} />
      </div>
      {"verdict" in banner ? <Why verdict={banner.verdict} rules={store.run.value?.run.rules ?? []} /> : null}
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
  rules,
}: {
  readonly verdict: Verdict;
  readonly rules: readonly Rule[];
}): JSX.Element | null {
  const broken = rules.find(({ name }) => name === verdict.rule);
  const warned = verdict.warnings.map((warning) => ({
    ...warning,
    definition: rules.find(({ name }) => name === warning.rule),
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
            <dd>{ruleText(broken)}</dd>
          </>
        )}
        {warned.map(({ rule, reason, definition }) => (
          <>
            <dt key={rule}>
              warning <code>{rule}</code>
            </dt>
            <dd>
              {reason}
              {definition === undefined ? null : <span class="muted"> — {ruleText(definition)}</span>}
            </dd>
          </>
        ))}
      </dl>
    </details>
  );
}

/** A rule in plain words. */
function ruleText(rule: Rule): string {
  const subject = [
    rule.metric,
    `(${rule.statistic})`,
    rule.group === undefined ? "" : `of ${rule.group}s`,
    rule.class === undefined ? "" : `for ${rule.class}`,
    rule.tier === undefined ? "" : `at ${rule.tier}×`,
  ]
    .filter((part) => part !== "")
    .join(" ")
    .replace("canarys", "canaries");
  const test = {
    "value-above": `exceeds ${decimal(rule.threshold, rule.threshold % 1 === 0 ? 0 : 2)}`,
    "low-above":
      `lies above ${decimal(rule.threshold, rule.threshold % 1 === 0 ? 0 : 2)} with its whole ` + "interval",
    "above-control": `exceeds the controls’ (one-sided exact test, ${percent(rule.alpha)} false alarms a run)`,
    "e-value": `is evidence enough for ${percent(rule.alpha)} false alarms a run`,
  }[rule.test];
  const action = { stop: "training stops", "next-stage": "the stage ends", warn: "a warning is given" }[
    rule.action
  ];
  return `When ${subject} ${test}, ${action}${rule.fromStage === undefined ? "" : `, from stage ${rule.fromStage} on`}.`;
}
