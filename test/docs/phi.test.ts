import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

test("docs/phi.md is what the detectors do: run npm run docs:phi after a change", () => {
  const page = execFileSync(process.execPath, ["scripts/write-phi-docs.mjs", "--print"], {
    encoding: "utf8",
  });
  expect(page).toBe(readFileSync("docs/phi.md", "utf8"));
}, 600_000);
