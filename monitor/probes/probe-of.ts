import { invariant } from "../../src/errors.js";
import { probes } from "./probes.js";

const probeNames: ReadonlyMap<string, string> = new Map(
  probes.flatMap(({ name, metrics }) => metrics.map((metric) => [metric, name] as const)),
);

/** Name of the probe that writes a metric of the catalogue: where a figure is missing, its end tells why. */
export const probeOf = (metric: string): string =>
  invariant(probeNames.get(metric), `a probe lists the metric ${metric}`);
