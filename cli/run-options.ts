import { z } from "zod";

/** Options that several commands have. */

export const jsonOption = {
  json: z.boolean().default(false).describe("print JSON for a script instead of text"),
};

export const placeboOption = {
  placebo: z
    .boolean()
    .default(false)
    .describe("withhold from training what is probed: every alarm is then a false one"),
};

/** What is prepared, or gone on with. */
export const prepareOptions = {
  resume: z
    .boolean()
    .default(false)
    .describe("go on with the run of that name from its newest complete checkpoint"),
  overrideStop: z
    .boolean()
    .default(false)
    .describe("with --resume: go on although the policy stopped the run (recorded)"),
  name: z.string().optional().describe("name of the run and its folder, instead of the config's"),
  ...placeboOption,
};
export type PrepareOptions = z.infer<z.ZodObject<typeof prepareOptions>>;

export const influxOption = {
  influx: z
    .string()
    .optional()
    .describe("InfluxDB 1.x to copy measurements to, such as http://127.0.0.1:8086"),
};

/** Where a run can be watched. */
export const watchOptions = {
  ...influxOption,
  port: z.number().optional().describe("port of the page; 0 takes a free one"),
  host: z.string().optional().describe("address that the page is served on"),
};
export type WatchOptions = z.infer<z.ZodObject<typeof watchOptions>>;
