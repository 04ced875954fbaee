import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from "node:fs/promises";
import { hostname, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runCommand } from "../../scripts/setup/command.mjs";
import { isStale, withLock } from "../../scripts/setup/lock.mjs";

const progress = {
  start: () => undefined,
  update: () => undefined,
  done: () => undefined,
  clear: () => undefined,
};
let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), "mnemoscope-lock-"));
});
afterEach(() => rm(cache, { recursive: true }));

describe("withLock", () => {
  it("lets processes in one after the other", async () => {
    // Each process notes that it is in, gives the others time to come in too, and notes that it leaves.
    const log = join(cache, "log");
    const { href } = new URL("../../scripts/setup/lock.mjs", import.meta.url);
    const program = `
      const { withLock } = await import(${JSON.stringify(href)});
      const { appendFileSync } = await import("node:fs");
      const { setTimeout } = await import("node:timers/promises");
      const progress = { start() {}, update() {}, done() {}, clear() {} };
      await withLock({ name: "engine", cache: ${JSON.stringify(cache)}, progress }, async () => {
        appendFileSync(${JSON.stringify(log)}, process.pid + " in\\n");
        await setTimeout(50);
        appendFileSync(${JSON.stringify(log)}, process.pid + " out\\n");
      });`;
    const start = () =>
      runCommand({
        step: "child",
        title: "child",
        command: process.execPath,
        args: ["--input-type=module", "-e", program],
        cwd: cache,
        env: process.env,
        remedies: [],
      });
    await Promise.all([start(), start(), start()]);
    const lines = (await readFile(log, "utf8")).trim().split("\n");
    expect(lines).toHaveLength(6);
    for (let at = 0; at < lines.length; at += 2) {
      const pid = lines[at]?.split(" ")[0] ?? "";
      expect([lines[at], lines[at + 1]]).toEqual([`${pid} in`, `${pid} out`]);
    }
    expect(await readdir(join(cache, "locks"))).toEqual([]);
  });

  it("takes the lock of a process that is gone", async () => {
    await mkdir(join(cache, "locks", "engine"), { recursive: true });
    // Above Linux's largest process number, 2^22.
    const owner = { pid: 4_194_305, startTime: "1", host: hostname(), token: "t" };
    await writeFile(join(cache, "locks", "engine", "owner.json"), JSON.stringify(owner));
    expect(await withLock({ name: "engine", cache, progress }, async () => "in")).toBe("in");
  });

  it("leaves no lock behind when the work fails", async () => {
    const work = withLock({ name: "engine", cache, progress }, async () =>
      Promise.reject(new Error("broken")),
    );
    await expect(work).rejects.toThrow("broken");
    expect(await readdir(join(cache, "locks"))).toEqual([]);
  });

  it("says that the cache cannot be written", async () => {
    const file = fileURLToPath(import.meta.url);
    await expect(withLock({ name: "engine", cache: file, progress }, async () => undefined)).rejects.toThrow(
      /cannot be written/,
    );
  });
});

describe("isStale", () => {
  it("is false for a live process, and true when its number went to another one", () => {
    expect(isStale({ pid: process.pid, host: hostname() })).toBe(false);
    expect(isStale({ pid: process.pid, startTime: "-1", host: hostname() })).toBe(true);
  });

  it("never takes the lock of another host", () => {
    expect(isStale({ pid: 4_194_305, startTime: "1", host: `${hostname()}-other` })).toBe(false);
  });
});
