/** A patient's number, as one that was issued some day. */
export interface IssuedNumber {
  readonly number: number;
  readonly patient: string;
  /** Earliest and latest date that stands before it in its record, in days. */
  readonly days: { readonly earliest: number; readonly latest: number } | undefined;
}

/** Fewer numbers show no order. */
export const minNumbers = 8;
