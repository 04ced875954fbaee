import type { ProbeContext } from "../monitor/probes/context.js";
import type { Probe } from "../monitor/probes/probe.js";
import type { PointBody } from "../src/run/records.js";

/** The points of some probes, none of which may be skipped. */
export async function measureWith(
  probes: readonly Probe[],
  context: ProbeContext,
): Promise<readonly PointBody[]> {
  const points: PointBody[] = [];
  for (const probe of probes) {
    const found = await probe.measure(context);
    if ("skipped" in found) throw new Error(found.skipped);
    points.push(...found.points);
  }
  return points;
}
