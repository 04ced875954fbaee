import { setTimeout as delay } from "node:timers/promises";

import { exitCodes } from "../src/errors.js";
import type { RunDirectory } from "../src/run/run-directory.js";
import { startChild, type Child, type Ended } from "./child.js";

const maxRestarts = 3;
const firstBackOffMs = 1_000;

/** The monitor of a run, started again when it crashes. */
export interface KeptMonitor {
  /** Resolves when its page is served, or when it has ended for the first time. */
  readonly started: Promise<unknown>;
  /** How it ended for good. */
  readonly ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
  /** Last line that it printed. */
  lastLine(): string;
}

/**
 * Starts the monitor, and starts it again three times with back-off: the gate counts its absence as silence.
 * @param options.isOver whether it is no longer needed. @param options.onServing called with the address of
 * its page, again after each restart. @param options.say told why it is started again.
 */
export function keepMonitor(
  run: RunDirectory,
  options: {
    readonly args: readonly string[];
    readonly isOver: () => boolean;
    readonly onServing: (url: string) => void;
    readonly say: (line: string) => void;
  },
): KeptMonitor {
  const { args, isOver, onServing, say } = options;
  let onFirstServing: () => void = () => undefined;
  const serving = new Promise<void>((resolve) => (onFirstServing = resolve));
  const onMessage = (message: unknown): void => {
    const url = urlIn(message);
    if (url === undefined) return;
    onFirstServing();
    onServing(url);
  };
  const start = (): Child => startChild(run, { role: "monitor", args, onMessage });
  let child = start();
  const isEnough = (ended: Ended): boolean => ended.code === exitCodes.done || isOver();
  const keep = async (): Promise<Ended> => {
    for (let numRestarts = 0; ; numRestarts++) {
      const ended = await child.ended;
      if (isEnough(ended) || numRestarts === maxRestarts) return ended;
      say(
        `the monitor ended (${ended.signal ?? `code ${String(ended.code)}`}): ${child.lastLine()}; ` +
          "starting it again",
      );
      await delay(firstBackOffMs * 2 ** numRestarts);
      // The trainer may have ended meanwhile, as when both were killed: a monitor started now would wait for
      // one to come.
      if (isEnough(ended)) return ended;
      child = start();
    }
  };
  return {
    started: Promise.race([serving, child.ended]),
    ended: keep(),
    kill: (signal) => void child.process.kill(signal),
    lastLine: () => child.lastLine(),
  };
}

/** The address of its page, in a message of the monitor's. */
const urlIn = (message: unknown): string | undefined =>
  typeof message === "object" && message !== null && "url" in message && typeof message.url === "string"
    ? message.url
    : undefined;
