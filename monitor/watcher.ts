import { basename, join } from "node:path";

import { watch } from "chokidar";

import type { RunDirectory } from "../src/run/run-directory.js";

/** The safety net: a file system that sends no events is asked this often. */
const askEveryMs = 1_000;

/** Waits for what other processes do to a run directory. */
export interface RunWatcher {
  /** Whether a trainer showed itself (its log or its lock changed) since the watcher was started. */
  readonly hasSeenTrainer: boolean;
  /**
   * Resolves at a change since the last call returned, after a second at the latest, or at once when the
   * signal aborts.
   */
  changed(signal?: AbortSignal): Promise<void>;
  /** Makes `changed` return: something happened in this process. */
  wake(): void;
  close(): Promise<void>;
}

/**
 * Watches the files that others write: the trainer's log and lock, and the requests. What stands there
 * already is the caller's to read after this resolves; a checkpoint counts once its record is written, so the
 * folders of checkpoints need no watching.
 */
export async function watchRun(run: RunDirectory): Promise<RunWatcher> {
  let hasChanged = false;
  let hasSeenTrainer = false;
  let wakeWaiter: (() => void) | undefined;
  const wake = (): void => {
    hasChanged = true;
    wakeWaiter?.();
  };
  const watched = new Set([basename(run.logPath("trainer")), "trainer.lock"]);
  const requests = join(run.path, "requests");
  const watcher = watch(run.path, {
    depth: 1,
    ignoreInitial: true,
    ignored: (path) =>
      path !== run.path &&
      path !== requests &&
      !path.startsWith(`${requests}/`) &&
      !watched.has(basename(path)),
  });
  watcher.on("all", (_event, path) => {
    if (watched.has(basename(path))) hasSeenTrainer = true;
    wake();
  });
  await new Promise<void>((resolve, reject) => {
    watcher.once("ready", resolve);
    watcher.once("error", reject);
  });
  // Past this point the safety net stands in for what the file system fails to tell, such as when watches run
  // out.
  watcher.on("error", wake);

  return {
    get hasSeenTrainer() {
      return hasSeenTrainer;
    },
    async changed(signal) {
      if (!hasChanged && signal?.aborted !== true) {
        await new Promise<void>((resolve) => {
          const done = (): void => {
            clearTimeout(timer);
            signal?.removeEventListener("abort", done);
            resolve();
          };
          const timer = setTimeout(done, askEveryMs);
          signal?.addEventListener("abort", done, { once: true });
          wakeWaiter = done;
        });
        wakeWaiter = undefined;
      }
      hasChanged = false;
    },
    wake,
    close: () => watcher.close(),
  };
}
