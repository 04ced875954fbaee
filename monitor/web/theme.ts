import { signal, type ReadonlySignal } from "@preact/signals";

/** What the reader chose: the system's theme, or one of the two. */
export type Theme = "system" | "light" | "dark";
const order: readonly Theme[] = ["system", "light", "dark"];
const storageKey = "mnemoscope-theme";

export interface ThemeSwitch {
  readonly theme: ReadonlySignal<Theme>;
  /** Counts the changes of the colours in force: charts draw anew with it. */
  readonly version: ReadonlySignal<number>;
  /** Goes to the next choice and remembers it. */
  next(): void;
}

export function createThemeSwitch(): ThemeSwitch {
  const stored = window.localStorage.getItem(storageKey);
  const theme = signal<Theme>(order.find((candidate) => candidate === stored) ?? "system");
  const version = signal(0);
  const systemIsDark = window.matchMedia("(prefers-color-scheme: dark)");
  const apply = (): void => {
    document.documentElement.dataset["theme"] =
      theme.value === "system" ? (systemIsDark.matches ? "dark" : "light") : theme.value;
    version.value++;
  };
  systemIsDark.addEventListener("change", apply);
  apply();
  return {
    theme,
    version,
    next: () => {
      theme.value = order[(order.indexOf(theme.value) + 1) % order.length] ?? "system";
      window.localStorage.setItem(storageKey, theme.value);
      apply();
    },
  };
}
