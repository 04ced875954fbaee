// Takes the trainer's lock of the run given, says so, and holds it until killed; where it is taken, it says
// the error's code and ends.
import { RunDirectory } from "../../dist/src/run/run-directory.js";

try {
  const lock = RunDirectory.open(process.argv[2] ?? "").lock("trainer");
  process.send?.({ attempt: lock.attempt });
  setInterval(() => lock.beat(), 500);
} catch (error) {
  process.send?.({ code: error instanceof Error && "code" in error ? error.code : String(error) });
  process.disconnect();
}
