import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("docs/metrics.md is what the declarations say: run npm run docs:metrics after a change", () => {
  const page = execFileSync(process.execPath, ["scripts/write-metrics-docs.mjs", "--print"], {
    encoding: "utf8",
  });
  expect(page).toBe(readFileSync("docs/metrics.md", "utf8"));
});
