/** A 95 % interval in the figure's own unit. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** A figure with its interval where one can be given; n units stand behind it, k of them positive. */
export interface Figure {
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly n: number;
  readonly k?: number;
}

/** Share that every interval leaves out, both sides together. */
export const intervalAlpha = 0.05;

/** A bootstrap over fewer units says little about its own width: such figures are points only. */
export const minIntervalUnits = 20;
