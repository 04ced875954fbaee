/** A share in percent, one decimal. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

/** The same with as many digits as it needs, at most `digits` that count: 2.5 %, 40 %. */
export const shortPercent = (share: number, digits: number): string =>
  `${+(100 * share).toPrecision(digits)} %`;
