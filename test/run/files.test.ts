import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

import { lengthOfWholeLines, replaceFile, replacePrivateFile } from "../../src/run/files.js";
import { temporaryFolder } from "../support/run.js";

test("a file is replaced whole, and nothing is left of one that cannot be", () => {
  const folder = temporaryFolder();
  const path = join(folder, "file");
  replaceFile(path, "longer than what follows");
  replaceFile(path, Buffer.from("short"));
  expect(readFileSync(path, "utf8")).toBe("short");
  mkdirSync(join(folder, "taken", "by", "a", "folder"), { recursive: true });
  expect(() => replaceFile(join(folder, "taken"), "x")).toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
  expect(readdirSync(folder).sort()).toEqual(["file", "taken"]);
});

test("a private file is its owner's from the first byte on", () => {
  const path = join(temporaryFolder(), "key");
  replacePrivateFile(path, "secret");
  expect(statSync(path).mode & 0o777).toBe(0o600);
});

test.each([
  ["", 0],
  ["torn", 0],
  ["\n", 1],
  ["whole\ntorn", 6],
  ["whole\n", 6],
  // The line break stands before, at and behind the edge of the chunk that is read from the end.
  [`a\n${"x".repeat(65_535)}`, 2],
  [`a\n${"x".repeat(65_536)}`, 2],
  [`a\n${"x".repeat(65_537)}`, 2],
])("whole lines end behind the last line break (case %#)", (text, length) => {
  const path = join(temporaryFolder(), "log");
  writeFileSync(path, text);
  const fd = openSync(path, "r");
  expect(lengthOfWholeLines(fd)).toBe(length);
  closeSync(fd);
});
