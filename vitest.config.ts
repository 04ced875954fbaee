import { defineConfig } from "vitest/config";

const report = process.env["MNEMOSCOPE_TEST_REPORT"];

export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    // The native engine has an unsynchronised global: one thread of a process may load it, so test files run
    // in processes, not threads.
    pool: "forks",
    maxWorkers: 2,
    // A process that trains or probes needs minutes on a slow machine; tests wait for events, so this limit
    // is only ever reached by a fault.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    env: { TF_CPP_MIN_LOG_LEVEL: "2" },
    reporters: report === undefined ? ["default"] : ["default", ["json", { outputFile: report }]],
  },
});
