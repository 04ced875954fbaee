import { spawn, type ChildProcess } from "node:child_process";
import { watch } from "node:fs";
import { resolve } from "node:path";
import { onTestFinished } from "vitest";

import type { RunDirectory } from "../../src/run/run-directory.js";

/** How a process ended, and what it said. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Program {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Sends the signal and waits for the end. */
  end(signal: NodeJS.Signals): Promise<Ended>;
}

interface StartOptions {
  /** Called with each whole line of the standard output. */
  readonly onLine?: (line: string) => void;
  readonly cwd?: string;
}

const alive = new Set<ChildProcess>();
process.on("exit", () => alive.forEach((child) => child.kill("SIGKILL")));

/** Starts the compiled program as its user does. What is left of it when the test is over is killed. */
export function startProgram(args: readonly string[], options: StartOptions = {}): Program {
  const program = start(args, options);
  onTestFinished(() => program.end("SIGKILL").then(() => undefined));
  return program;
}

/** Runs the program to its end. */
export const runProgram = (args: readonly string[]): Promise<Ended> => start(args).ended;

function start(args: readonly string[], options: StartOptions = {}): Program {
  const child = spawn(process.execPath, [resolve("bin/mnemoscope.mjs"), ...args], {
    stdio: ["ignore", "pipe", "pipe"],
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
  });
  alive.add(child);
  let [stdout, stderr, rest] = ["", "", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
    const lines = (rest + text).split("\n");
    rest = lines.pop() ?? "";
    for (const line of lines) options.onLine?.(line);
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<Ended>((done) =>
    child.once("close", (code, signal) => {
      alive.delete(child);
      done({ code, signal, stdout, stderr });
    }),
  );
  return {
    process: child,
    ended,
    end: (signal) => {
      child.kill(signal);
      return ended;
    },
  };
}

/**
 * Waits until `find` gives something, asking again at every change in the run's folder itself (logs and
 * locks) and at all that the program prints. Throws where the program ends before, with what it said.
 */
export async function until<T>(
  run: Pick<RunDirectory, "path">,
  program: Program,
  find: () => T | undefined,
): Promise<T> {
  let wake: () => void = () => undefined;
  const watcher = watch(run.path, () => wake());
  const onPrinted = (): void => wake();
  program.process.stdout?.on("data", onPrinted);
  let ended: Ended | undefined;
  void program.ended.then((how) => {
    ended = how;
    wake();
  });
  try {
    for (;;) {
      const changed = new Promise<void>((done) => (wake = done));
      const found = find();
      if (found !== undefined) return found;
      if (ended !== undefined)
        throw new Error(
          `the program ended first, with ${ended.signal ?? `code ${String(ended.code)}`}: ` +
            `${ended.stderr}${ended.stdout}`,
        );
      await changed;
    }
  } finally {
    watcher.close();
    program.process.stdout?.off("data", onPrinted);
  }
}
