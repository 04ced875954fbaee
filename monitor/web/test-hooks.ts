import type { DrawnSeries } from "./drawn-series.js";

/**
 * What a browser test may read of the page. A canvas shows its curves to eyes only; so that a test can hold
 * the drawn curves against measurements.jsonl, each chart hands out the very columns that the drawing library
 * holds. Nothing here changes the page.
 */
export interface TestHooks {
  /** Names of the charts on the page. */
  charts(): readonly string[];
  /** Series of a chart as they are drawn now; empty where no such chart is on the page. */
  series(chart: string): readonly DrawnSeries[];
  /** State of the page, and how many records it counts. */
  state(): {
    readonly state: string;
    readonly run: string | undefined;
    readonly trainer: number;
    readonly points: number;
    readonly verdicts: number;
  };
}

declare global {
  interface Window {
    __mnemoscope?: TestHooks;
  }
}

const readers = new Map<string, () => readonly DrawnSeries[]>();

/** Makes a chart readable under its name; the returned function takes it back. */
export function exposeChart(name: string, read: () => readonly DrawnSeries[]): () => void {
  readers.set(name, read);
  return () => {
    if (readers.get(name) === read) readers.delete(name);
  };
}

export function installTestHooks(state: TestHooks["state"]): void {
  window.__mnemoscope = {
    charts: () => [...readers.keys()],
    series: (chart) => readers.get(chart)?.() ?? [],
    state,
  };
}
