import { expect } from "vitest";

import type { Point } from "../../src/run/records.js";
import { closedPoints, currentTrainerRecords, ofCurrentVersions } from "../../src/run/current-records.js";
import type { RunDirectory } from "../../src/run/run-directory.js";
import type { Influxd } from "./influxd.js";

/** The points that count: closed, and of checkpoint versions that no resume took back. */
export function pointsOf(run: RunDirectory): Point[] {
  return ofCurrentVersions(closedPoints(run.read("measurements")).points, run.read("trainer"));
}

/** InfluxDB's rows against the file, both ways. */
export async function expectInInflux(influxd: Influxd, run: RunDirectory): Promise<void> {
  const tags = ["stage", "metric", "statistic", "group", "class", "split", "from", "to"] as const;
  const fields = [
    "value",
    "low",
    "high",
    "n",
    "k",
    "epoch",
    "step",
    "seq",
    "checkpoint",
    "trainerAttempt",
    "withheld",
  ] as const;
  const { name } = run.readRun();
  const points = pointsOf(run);
  const expected = points.map((point) => {
    const row: Record<string, unknown> = {
      run: name,
      attempt: String(point.attempt),
      tier: point.tier?.toString() ?? null,
    };
    for (const field of [...tags, ...fields]) row[field] = point[field] ?? null;
    row["time"] = String(BigInt(point.timeMs) * 1_000_000n + BigInt(point.seq % 1_000_000));
    return row;
  });
  const bySeq = (a: Record<string, unknown>, b: Record<string, unknown>): number =>
    Number(a["seq"]) - Number(b["seq"]);
  const rows = (await influxd.query("SELECT * FROM memorization")).map((row) => ({
    ...Object.fromEntries([...tags, ...fields, "tier"].map((field) => [field, null])),
    ...row,
  }));
  expect(rows.sort(bySeq)).toEqual(expected.sort(bySeq));

  const steps = currentTrainerRecords(run.read("trainer")).flatMap((record) =>
    record.kind === "step" ? [record] : [],
  );
  const training = (await influxd.query("SELECT * FROM training")).sort(bySeq);
  expect(training).toMatchObject(
    steps.map(({ lossNats, learningRate, gradientNorm, tokensSeen, seq, stage, epoch, step }) => ({
      lossNats,
      learningRate,
      gradientNorm,
      tokensSeen,
      seq,
      stage,
      epoch,
      step,
      run: name,
    })),
  );
  expect(training).toHaveLength(steps.length);
}
