import type { JSX } from "preact";
import { useEffect } from "preact/hooks";

import type { StateMessage } from "../../page/protocol.js";
import type { Connection } from "../store/connection.js";
import { ago } from "../figures/format.js";
import type { PageState } from "../store/page-state.js";
import { progressOf, type TrainingProgress } from "../figures/progress.js";
import type { Store } from "../store/store.js";
import type { ThemeSwitch } from "../theme.js";
import { useNow } from "./use-now.js";
import { StopButton } from "./stop-button.js";

/** Each state has a word and a sign of its own, so that colour is never alone. */
const states: Record<PageState, { readonly word: string; readonly sign: string }> = {
  connecting: { word: "connecting", sign: "◌" },
  "catching-up": { word: "catching up", sign: "◔" },
  waiting: { word: "waiting", sign: "◌" },
  live: { word: "live", sign: "●" },
  finished: { word: "finished", sign: "✓" },
  stopped: { word: "stopped", sign: "▲" },
  failed: { word: "failed", sign: "✕" },
  lost: { word: "connection lost", sign: "⚠" },
  refused: { word: "no access", sign: "✕" },
};

interface HeaderProps {
  readonly store: Store;
  readonly theme: ThemeSwitch;
  readonly connection: Connection;
}

/** Name of the run, what state it is in, how far training is; theme and stop. */
export function Header({ store, theme, connection }: HeaderProps): JSX.Element {
  const message = store.run.value;
  const state = store.state.value;
  const { word, sign } = states[state];
  const progress =
    message === undefined || !store.isComplete.value
      ? undefined
      : progressOf(message.run, store.records.value);
  useEffect(() => {
    document.title = message === undefined ? "mnemoscope" : `${sign} ${message.name} · mnemoscope`;
  }, [message, sign]);
  const server = store.server.value;
  const absent = state === "live" && server !== undefined ? absentOf(server) : undefined;
  const isRunning = state === "live" || state === "waiting";
  return (
    <header class="top">
      <div class="top-row">
        <span class="brand">
          <svg class="logo" viewBox="0 0 24 24" width="22" height="22" aria-hidden="true">
            <circle cx="12" cy="12" r="10" fill="none" stroke="currentColor" stroke-width="1.6" />
            <path
              d="M3 12h4l2.2-5.5 4 11 2.3-5.5H21"
              fill="none"
              stroke="var(--member)"
              stroke-width="1.9"
              stroke-linejoin="round"
              stroke-linecap="round"
            />
          </svg>
          <span class="brand-name">mnemoscope</span>
        </span>
        <RunName store={store} connection={connection} />
        <span class={`state state-${state}`} data-state={state}>
          <span class="state-sign" aria-hidden="true">
            {sign}
          </span>{" "}
          {word}
        </span>
        {progress === undefined ? null : (
          <span class="top-progress figure">
            {progress.text}
            {progress.activity === undefined || !isRunning ? null : (
              <span class="muted"> · {progress.activity}</span>
            )}
            {absent === undefined ? null : <span class="absent"> · {absent}</span>}
          </span>
        )}
        <LastData store={store} />
        <span class="top-actions">
          <ThemeButton theme={theme} />
          {isRunning ? <StopButton connection={connection} /> : null}
        </span>
      </div>
      {progress === undefined ? null : <ProgressBar progress={progress} state={state} />}
    </header>
  );
}

/** Which of the two processes is missing, in words. */
function absentOf({ trainer, monitor }: StateMessage): string | undefined {
  if (!trainer) return "the trainer is not running";
  return monitor ? undefined : "the monitor is not running";
}

interface ProgressBarProps {
  readonly progress: TrainingProgress;
  readonly state: PageState;
}

/** Planned training done, with a mark where each stage ends but the last. */
function ProgressBar({ progress, state }: ProgressBarProps): JSX.Element {
  let end = 0;
  return (
    <div
      class="progress"
      role="progressbar"
      aria-label="planned training done"
      aria-valuemin={0}
      aria-valuemax={100}
      aria-valuenow={Math.round(progress.share * 100)}
    >
      <div class={`progress-done progress-${state}`} style={{ width: `${progress.share * 100}%` }} />
      {progress.parts.slice(0, -1).map(({ name, share }) => {
        end += share;
        return <i key={name} style={{ left: `${end * 100}%` }} />;
      })}
    </div>
  );
}

function RunName({ store, connection }: Pick<HeaderProps, "store" | "connection">): JSX.Element | null {
  const message = store.run.value;
  if (message === undefined) return null;
  if (message.runs.length < 2) return <h1 class="run-name">{message.name}</h1>;
  return (
    <h1 class="run-name">
      <select
        aria-label="run"
        value={message.name}
        onChange={(event) => connection.open(event.currentTarget.value)}
      >
        {message.runs.map((name) => (
          <option key={name}>{name}</option>
        ))}
      </select>
    </h1>
  );
}

/** Time since the newest record, counted on by the clock. */
function LastData({ store }: Pick<HeaderProps, "store">): JSX.Element | null {
  const now = useNow();
  const last = store.lastRecordMs.value;
  if (last === undefined) return null;
  return (
    <span class="muted figure" title="time since the newest record">
      last data {ago(Math.max(now, Date.now()) - last)}
    </span>
  );
}

function ThemeButton({ theme }: { readonly theme: ThemeSwitch }): JSX.Element {
  const names = { system: "theme of the system", light: "light theme", dark: "dark theme" };
  const signs = { system: "◐", light: "☀", dark: "☾" };
  const current = theme.theme.value;
  return (
    <button
      type="button"
      class="quiet"
      aria-label={`${names[current]}; change`}
      title={names[current]}
      onClick={() => theme.next()}
    >
      <span aria-hidden="true">{signs[current]}</span>
    </button>
  );
}
