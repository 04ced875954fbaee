import { expect, test } from "vitest";

import { windowStarts } from "../../src/metrics/windows.js";

const record = (length: number, lossStart: number) => ({
  ids: { length },
  lossStart,
  templateStarts30: [51],
  templateStarts50: [50],
});

test("windows start behind 50 tokens, and are split into the record's own and templates", () => {
  expect(windowStarts(record(82, 0), 30)).toEqual({ unique: [50, 52], template: [51] });
  expect(windowStarts(record(101, 0), 50)).toEqual({ unique: [51], template: [50] });
});

test("windows start where training put loss", () =>
  expect(windowStarts(record(83, 52), 30)).toEqual({ unique: [52, 53], template: [] }));

test("a short record has none", () =>
  expect(windowStarts(record(79, 0), 30)).toEqual({ unique: [], template: [] }));
