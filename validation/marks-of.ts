import type { Point } from "../src/run/records.js";
import type { Mark } from "./draw-chart.js";

/** The points of one curve of a run as marks over epochs, each with its interval. */
export const marksOf = (points: readonly Point[], isMeant: (point: Point) => boolean): Mark[] =>
  points.flatMap((point) => {
    const { epoch, value, low, high } = point;
    if (value === undefined || !isMeant(point)) return [];
    const interval = low === undefined || high === undefined ? {} : { low, high };
    return [{ x: epoch, y: value, ...interval }];
  });
