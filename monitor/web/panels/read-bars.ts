import { defined } from "../../../src/defined.js";
import type { DrawnSeries } from "../drawn-series.js";

const numberOf = (text: string | undefined): number | undefined =>
  text === undefined ? undefined : Number(text);

/** The bars as a test reads them: off the document itself. */
export function readBars(root: HTMLElement): DrawnSeries[] {
  return [...root.querySelectorAll<HTMLElement>(".bar[data-share]")].map((bar) => {
    const { share, k, n, checkpoint = "", group = "", ...key } = bar.dataset;
    const { metric = "", statistic = "", class: name, split, from, to } = key;
    return {
      id: [metric, statistic, name, group].filter((part) => part !== undefined).join(" "),
      label: name ?? statistic,
      metric,
      statistic,
      group,
      ...defined({ class: name, split, from, to }),
      points: [
        {
          x: 0,
          y: Number(share),
          checkpoint,
          stage: "",
          epoch: 0,
          step: 0,
          ...defined({ k: numberOf(k), n: numberOf(n) }),
        },
      ],
    };
  });
}
