import { readFileSync, writeFileSync } from "node:fs";

const statusBytes = (field: "VmHWM" | "VmRSS"): number =>
  1024 *
  Number(new RegExp(`^${field}:\\s+(\\d+) kB`, "m").exec(readFileSync("/proc/self/status", "utf8"))?.[1]);

/** How far the memory of this process rises above the present while `work` runs. */
export function peakBytesOf(work: () => void): number {
  const before = statusBytes("VmRSS");
  // Sets the peak back to the present (proc(5)).
  writeFileSync("/proc/self/clear_refs", "5");
  work();
  return statusBytes("VmHWM") - before;
}
