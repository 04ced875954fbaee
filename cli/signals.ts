import { exitCodes } from "../src/errors.js";

/**
 * SIGINT and SIGTERM, as every command that computes answers them: the first asks for a clean end (the
 * returned signal aborts), the second ends the process at once. A child process also ends cleanly when its
 * parent is gone.
 */
export function abortOnSignals(): AbortSignal {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(exitCodes.interrupted);
    controller.abort();
  };
  process.on("SIGINT", onSignal);
  process.on("SIGTERM", onSignal);
  if (process.connected) process.on("disconnect", () => controller.abort());
  return controller.signal;
}
