/** A point as it is drawn. */
export interface DrawnPoint {
  readonly x: number;
  readonly y: number;
  readonly low?: number;
  readonly high?: number;
  readonly n?: number;
  readonly k?: number;
  readonly checkpoint?: string;
  readonly stage: string;
  readonly epoch: number;
  readonly step: number;
}

/** A line or a row of bars as it is drawn: what a browser test reads. */
export interface DrawnSeries {
  readonly id: string;
  readonly label: string;
  readonly metric?: string;
  readonly statistic?: string;
  readonly group?: string;
  readonly tier?: number;
  readonly class?: string;
  readonly split?: string;
  readonly from?: string;
  readonly to?: string;
  readonly points: readonly DrawnPoint[];
}
