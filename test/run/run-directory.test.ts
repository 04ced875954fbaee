import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { RunDirectory } from "../../src/run/run-directory.js";
import { codeOf } from "../support/code-of.js";
import { makeRun, temporaryFolder, tinyConfig, tinyRun } from "../support/run.js";

describe("creating and opening", () => {
  it("refuses a path that is taken, a folder without run.json, and a newer schema by name", () => {
    const run = makeRun();
    expect(codeOf(() => RunDirectory.create(run.path))).toBe("RUN_EXISTS");
    expect(codeOf(() => RunDirectory.open(temporaryFolder()))).toBe("RUN_NOT_FOUND");
    run.writeRun({ ...tinyRun(tinyConfig()), schema: 99 });
    expect(codeOf(() => RunDirectory.open(run.path))).toBe("SCHEMA_NEWER");
    writeFileSync(join(run.path, "run.json"), "{");
    expect(codeOf(() => RunDirectory.open(run.path))).toBe("RECORD_CORRUPT");
  });

  it("keeps fields that it does not know", () => {
    const run = makeRun();
    run.writeRun({ ...tinyRun(tinyConfig()), future: "kept" });
    expect(run.readRun()["future"]).toBe("kept");
  });

  it("keeps probe/ and training/ to its owner", () => {
    const run = makeRun();
    for (const folder of ["probe", "training"]) expect(statSync(join(run.path, folder)).mode & 0o077).toBe(0);
    run.writeProbeSet(
      [{ kind: "header", schema: 1, endOfTextId: 0, alphabetIds: [] }],
      [],
      new Uint8Array(32),
    );
    expect(statSync(run.keyPath).mode & 0o077).toBe(0);
  });
});

describe("checkpoints", () => {
  it("appear complete or not at all", async () => {
    const run = makeRun();
    const sizeBytes = await run.writeCheckpoint("first-e1", async (folder) => {
      expect(run.listCheckpoints()).toEqual([]);
      mkdirSync(join(folder, "trainer-state"));
      writeFileSync(join(folder, "trainer-state", "state.json"), "12345");
      return Promise.resolve();
    });
    expect(sizeBytes).toBe(5);
    expect(run.listCheckpoints()).toEqual(["first-e1"]);
    await expect(
      run.writeCheckpoint("first-e2", async () => Promise.reject(new Error("disk full"))),
    ).rejects.toThrow("disk full");
    expect(readdirSync(join(run.path, "checkpoints"))).toEqual(["first-e1"]);
  });

  it("move an older version aside, and leave .failed alone when nothing is to move", async () => {
    const run = makeRun();
    const write = (content: string) =>
      run.writeCheckpoint("first-e1", async (folder) => {
        writeFileSync(join(folder, "w"), content);
        return Promise.resolve();
      });
    await write("old");
    await write("new");
    expect(readFileSync(join(run.checkpointPath("first-e1"), "w"), "utf8")).toBe("new");
    expect(readFileSync(join(run.path, "checkpoints", ".superseded", "first-e1", "w"), "utf8")).toBe("old");
    run.moveToFailed("first-e1");
    run.moveToFailed("first-e1");
    expect(run.listCheckpoints()).toEqual([]);
    expect(run.listFailed()).toEqual(["first-e1"]);
    await write("third");
    run.moveToFailed("first-e1");
    expect(run.listFailed()).toEqual(["first-e1"]);
    expect(readFileSync(join(run.failedPath("first-e1"), "w"), "utf8")).toBe("third");
  });

  it("that a killed writer left half-done are swept", () => {
    const run = makeRun();
    mkdirSync(join(run.path, "checkpoints", ".writing-first-e1-x"));
    mkdirSync(join(run.path, "checkpoints", "first-e2"));
    run.sweepCheckpoints();
    expect(readdirSync(join(run.path, "checkpoints"))).toEqual(["first-e2"]);
    run.removeCheckpoint("first-e2");
    expect(readdirSync(join(run.path, "checkpoints"))).toEqual([]);
  });
});

describe("requests, outcomes and cursors", () => {
  it("reads requests in the order of time, and nothing else in the folder", () => {
    const run = makeRun();
    const first = run.makeRequest("stop", "a person", "enough");
    const second = run.makeRequest("override", "a person");
    writeFileSync(join(run.path, "requests", ".half.tmp"), "{");
    expect(
      run
        .readRequests()
        .map(({ id }) => id)
        .sort(),
    ).toEqual([first.id, second.id].sort());
    expect(run.readRequests().map(({ timeMs }) => timeMs)).toEqual(
      [...run.readRequests().map(({ timeMs }) => timeMs)].sort(),
    );
    writeFileSync(join(run.path, "requests", `${first.id}.json`), '{"id":');
    expect(codeOf(() => run.readRequests())).toBe("RECORD_CORRUPT");
  });

  it("keeps what a record's text can be read from in probe/", () => {
    const run = makeRun();
    const surprisal = { kind: "surprisal", id: "surprisal of u", packed: "c2VjcmV0" } as const;
    const record = {
      kind: "record",
      id: "record of u",
      unit: "u",
      group: "member",
      stage: "first",
      patient: "p",
      bits: 30,
    } as const;
    run.writeOutcomes("first-e1", [surprisal, record]);
    expect(run.readOutcomes("first-e1")).toEqual([record, surprisal]);
    expect(readFileSync(join(run.path, "outcomes", "first-e1.jsonl"), "utf8")).not.toContain("c2VjcmV0");
    const own = join(run.path, "probe", "outcomes");
    expect(statSync(own).mode & 0o077).toBe(0);
    expect(statSync(join(own, "first-e1.jsonl")).mode & 0o077).toBe(0);
    // A newer version of the checkpoint has none.
    run.writeOutcomes("first-e1", [record]);
    expect(run.readOutcomes("first-e1")).toEqual([record]);
  });

  it("tells a checkpoint without outcomes from one that was not probed", () => {
    const run = makeRun();
    expect(run.readOutcomes("first-e1")).toBeUndefined();
    run.writeOutcomes("first-e1", []);
    expect(run.readOutcomes("first-e1")).toEqual([]);
    const canary = {
      kind: "canary",
      id: "c",
      tier: 1,
      stage: "first",
      bits: NaN,
      isExtracted: false,
      isBorderline: false,
    } as const;
    expect(codeOf(() => run.writeOutcomes("first-e1", [canary]))).toBe("RECORD_CORRUPT");
    expect(run.readOutcomes("first-e1")).toEqual([]);
  });

  it("keeps cursors, which start before the first record", () => {
    const run = makeRun();
    expect(run.readCursor("influx")).toBeUndefined();
    run.writeCursor("influx", 12);
    expect(run.readCursor("influx")).toBe(12);
    expect(readdirSync(join(run.path, "cursors"))).toEqual(["influx.json"]);
    expect(existsSync(join(run.path, "cursors", "other.json"))).toBe(false);
  });
});
