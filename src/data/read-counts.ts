/** What a reading left out; the reader adds to it. */
export interface ReadCounts {
  /** Rows whose text, prompt or completion is empty. */
  numEmpty: number;
  /** Last rows that the file's end cuts off, where the config allows that. */
  numTorn: number;
  /**
   * Values of identifier columns that are too short or too common to be looked for in their record; absent
   * where no columns are named.
   */
  numUnsearched?: number;
}
