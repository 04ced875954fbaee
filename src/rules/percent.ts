/** A share in percent, one decimal. */
export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
