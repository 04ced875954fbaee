import { probeCheckpoint } from "../../monitor/probe-checkpoint.js";
import { showPoint } from "../../monitor/report/figures.js";
import { exitCodes } from "../errors.js";

/** `mnemoscope probe`: measures one checkpoint and prints each figure with its n and interval. */
export async function probe(options: { readonly checkpoint: string; readonly run: string; readonly json: boolean }): Promise<number> {
  const results = await probeCheckpoint({
    directory: options.run,
    checkpoint: options.checkpoint,
    onProgress: (name) => {
      if (process.stderr.isTTY) process.stderr.write(`\rmeasuring ${name} …\x1b[K`);
    },
  });
  if (process.stderr.isTTY) process.stderr.write("\r\x1b[K");
  if (options.json) process.stdout.write(`${JSON.stringify(results)}\n`);
  else {
    for (const { probe: name, points, skipped, elapsedMs } of results) {
      process.stdout.write(`${name} (${(elapsedMs / 1000).toFixed(1)} s)${skipped === undefined ? "" : `: skipped, ${skipped}`}\n`);
      for (const point of points) {
        const of = [
          point.group,
          point.tier === undefined ? undefined : `×${point.tier}`,
          point.class,
          point.split,
          point.from,
          point.to,
        ].filter((part) => part !== undefined);
        process.stdout.write(`  ${[point.metric, point.statistic, ...of].join(" · ")}: ${showPoint(point)}\n`);
      }
    }
  }
  return exitCodes.done;
}
