import { z } from "zod";

/** A name that is also a folder's or a series' name. */
export const slug = (what: string) =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,62}$/, "lower-case letters, digits and hyphens, starting with a letter")
    .describe(what);
