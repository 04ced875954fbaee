const initialisms: ReadonlySet<string> = new Set(["MRN", "SSN", "IP", "URL", "VIN", "ZIP"]);

/** A class as a person reads it: `HEALTH_PLAN` is health plan, `MRN` stays. */
export const classLabel = (name: string): string =>
  name
    .split("_")
    .map((word) => (initialisms.has(word) ? word : word.toLowerCase()))
    .join(" ");
