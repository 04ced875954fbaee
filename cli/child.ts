import { fork, type ChildProcess } from "node:child_process";
import { closeSync, fstatSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { exitCodes, invariant } from "../src/errors.js";
import type { Role, RunDirectory } from "../src/run/run-directory.js";

/** The entry that the children are started with: this program again. */
const program = fileURLToPath(new URL("../../bin/mnemoscope.mjs", import.meta.url));

/** How a process ended. */
export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

/** One of the two processes of a run. */
export interface Child {
  readonly process: ChildProcess;
  readonly ended: Promise<Ended>;
  /** Last line that it printed: the cause, when it ended with an error. */
  lastLine(): string;
}

/**
 * Starts one of the two processes of a run. It gets a process group of its own, so that Ctrl-C reaches the
 * supervisor alone, which passes it on; what it prints goes to `logs/<role>.log` of the run.
 */
export function startChild(
  run: RunDirectory,
  options: {
    readonly role: Role;
    readonly args: readonly string[];
    readonly onMessage?: (message: unknown) => void;
  },
): Child {
  const { role, args, onMessage } = options;
  const logPath = join(run.path, "logs", `${role}.log`);
  const log = openSync(logPath, "a");
  // What is older than this process.
  const logStart = fstatSync(log).size;
  const child = fork(program, args, { detached: true, stdio: ["ignore", log, log, "ipc"] });
  closeSync(log);
  if (onMessage !== undefined) child.on("message", onMessage);
  const ended = new Promise<Ended>((resolve) => {
    child.once("exit", (code, signal) => resolve({ code, signal }));
    child.once("error", () => resolve({ code: exitCodes.failure, signal: null }));
  });
  return {
    process: child,
    ended,
    lastLine: () => {
      const lines = readFileSync(logPath).subarray(logStart).toString("utf8").trimEnd().split("\n");
      const cause = lines.findLast((line) => /^[A-Z_]+: /.test(line));
      return cause ?? invariant(lines.at(-1), "a text has a last line");
    },
  };
}
