import type { Bar } from "./bars.js";
import { interval, percent, unitsText } from "./format.js";

/** Units behind a bar, or its share where no whole units were counted; or that there is none. */
export function countText(bar: Bar | undefined): string {
  if (bar === undefined) return "not probed";
  if (bar.share === undefined) return "withheld";
  const units = unitsText(bar);
  if (units === undefined) return percent(bar.share);
  return bar.k !== undefined && Number.isInteger(bar.k) ? units : `${percent(bar.share)}, ${units}`;
}

/** Share, interval and units, or why there are none. */
export function figureText(bar: Bar | undefined): string {
  if (bar?.share === undefined) return bar?.withheld ?? countText(bar);
  const range = interval({ bare: percent }, bar);
  const share = range === undefined ? percent(bar.share) : `${percent(bar.share)} ${range}`;
  const units = unitsText(bar);
  return units === undefined ? share : `${share}, ${units}`;
}
