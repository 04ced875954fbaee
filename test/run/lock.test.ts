import { fork, spawnSync, type ChildProcess } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { hostname } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it, onTestFinished } from "vitest";

import type { RunDirectory } from "../../src/run/run-directory.js";
import { codeOf } from "../support/code-of.js";
import { makeRun } from "../support/run.js";

describe("locks", () => {
  const startTimeOf = (pid: number): string => {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19] ?? "";
  };
  const writeLock = (
    run: RunDirectory,
    content: { pid: number; startTime: string; host?: string; beatMs?: number },
  ): void =>
    writeFileSync(
      join(run.path, "trainer.lock"),
      JSON.stringify({ host: hostname(), attempt: 4, beatMs: Date.now(), token: "old", ...content }),
    );
  const deadPid = (): number => spawnSync("true").pid;

  it("is refused while its holder lives, in this process too, and free after release", () => {
    const run = makeRun();
    const held = run.lock("trainer");
    expect(held.attempt).toBe(1);
    expect(run.isHeld("trainer")).toBe(true);
    expect(codeOf(() => run.lock("trainer"))).toBe("RUN_LOCKED");
    expect(codeOf(() => run.lock("monitor"))).toBeUndefined();
    held.release();
    expect(run.isHeld("trainer")).toBe(false);
    expect(run.lock("trainer").attempt).toBe(1); // nothing was recorded under attempt 1
  });

  it("is taken from a dead pid and from a pid that another process has now, with the next attempt", () => {
    for (const holder of [
      { pid: deadPid(), startTime: "1" },
      { pid: process.pid, startTime: `${startTimeOf(process.pid)}0` },
    ]) {
      const run = makeRun();
      writeLock(run, holder);
      expect(run.isHeld("trainer")).toBe(false);
      expect(run.lock("trainer").attempt).toBe(5);
      expect(readdirSync(run.path).filter((name) => name.startsWith("trainer.lock"))).toEqual([
        "trainer.lock",
      ]);
    }
  });

  it("trusts the beat of a holder on another machine, for a minute", () => {
    const run = makeRun();
    writeLock(run, { pid: 1, startTime: "1", host: "elsewhere" });
    expect(codeOf(() => run.lock("trainer"))).toBe("RUN_LOCKED");
    writeLock(run, { pid: 1, startTime: "1", host: "elsewhere", beatMs: Date.now() - 61_000 });
    expect(run.lock("trainer").attempt).toBe(5);
  });

  it("is inherited from an heir that died before it could take it", () => {
    const run = makeRun();
    writeLock(run, { pid: deadPid(), startTime: "1" });
    const heir = { pid: deadPid(), startTime: "1", host: hostname(), attempt: 5, beatMs: 0, token: "heir" };
    writeFileSync(join(run.path, "trainer.lock.heir-of-old"), JSON.stringify(heir));
    run.lock("trainer");
    expect(run.isHeld("trainer")).toBe(true);
    expect(readdirSync(run.path).filter((name) => name.startsWith("trainer.lock"))).toEqual(["trainer.lock"]);
  });

  it("does not take a lock that was replaced since it was looked at", () => {
    const run = makeRun();
    writeLock(run, { pid: deadPid(), startTime: "1" });
    const living = {
      pid: process.pid,
      startTime: startTimeOf(process.pid),
      host: hostname(),
      attempt: 5,
      beatMs: 0,
      token: "rival",
    };
    writeFileSync(join(run.path, "trainer.lock.heir-of-old"), JSON.stringify(living));
    expect(codeOf(() => run.lock("trainer"))).toBe("RUN_LOCKED");
  });

  it("goes to exactly one of several rivals, for a free lock and for a killed holder's", async () => {
    const run = makeRun();
    const rivals: ChildProcess[] = [];
    onTestFinished(() => rivals.forEach((rival) => rival.kill("SIGKILL")));
    const program = fileURLToPath(new URL("../support/rival.mjs", import.meta.url));
    for (let round = 1; round <= 4; round++) {
      const answers = await Promise.all(
        Array.from({ length: 5 }, async () => {
          const child = fork(program, [run.path]);
          rivals.push(child);
          const answer = await new Promise<{ attempt?: number; code?: string }>((resolve) =>
            child.once("message", (message) => resolve(message as { attempt?: number; code?: string })),
          );
          return { child, ...answer };
        }),
      );
      const [winner, ...others] = answers.filter(({ attempt }) => attempt !== undefined);
      expect(others).toEqual([]);
      expect(winner?.attempt).toBe(round);
      expect(answers.filter(({ code }) => code === "RUN_LOCKED")).toHaveLength(4);
      const ended = new Promise((resolve) => winner?.child.once("exit", resolve));
      winner?.child.kill("SIGKILL");
      await ended;
      expect(run.isHeld("trainer")).toBe(false);
    }
  });

  it("goes on counting attempts from the records after a clean release", () => {
    const run = makeRun();
    const held = run.lock("trainer");
    const log = run.append("trainer", held);
    log.append({ kind: "epoch-start", stage: "first", epoch: 1, step: 0 });
    log.close();
    held.release();
    expect(run.lock("trainer").attempt).toBe(2);
  });
});
