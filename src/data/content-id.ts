import { createHash } from "node:crypto";

/** Id of a record whose source has none that can be used: 64 bits of the content's SHA-256. */
export const contentId = (...parts: readonly string[]): string =>
  createHash("sha256").update(JSON.stringify(parts)).digest("hex").slice(0, 16);
