import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";

import { describe, expect, test } from "vitest";

/**
 * Runs a module in the package's own folder, as a user's would run: by the package's name, from what was
 * compiled.
 */
const run = (source: string): string =>
  execFileSync(process.execPath, ["--input-type=module", "-e", source], { encoding: "utf8", stdio: "pipe" });

const namesOf = (entry: string): unknown =>
  JSON.parse(run(`console.log(JSON.stringify(Object.keys(await import("mnemoscope/${entry}"))))`));

describe("public entry points", () => {
  test("mnemoscope/metrics exports what it promises", () => {
    expect(namesOf("metrics")).toEqual([
      "aucWithInterval",
      "auditPValue",
      "binomialUpperTail",
      "blindScores",
      "bootstrapMean",
      "canaryBits",
      "chanceExposure",
      "characterOf",
      "characters",
      "clopperPearson",
      "countRightGuesses",
      "coveredPositions",
      "decideRuns",
      "decideWindow",
      "editDistance",
      "epsilonLowerBound",
      "equivalentDose",
      "evidenceOverLooks",
      "exposureByRank",
      "extractedRuns",
      "extractionPersistence",
      "extrapolatedExposure",
      "fisherOneSided",
      "gapBetween",
      "holm",
      "levelAt",
      "limitOfBlank",
      "limitOfDetection",
      "lossScore",
      "meanEValue",
      "meanOverPatients",
      "metrics",
      "minKPlusPlusScore",
      "minKScore",
      "ngramRecall",
      "normalisedDistance",
      "patientMeans",
      "rateOverPatients",
      "retainedLift",
      "risingShares",
      "roc",
      "rocWithIntervals",
      "rougeL",
      "rougeTokens",
      "samplesNeeded",
      "seeded",
      "sentenceBleu",
      "shareBeaten",
      "undetectedShare",
      "volumeOf",
      "zlibScore",
    ]);
  });

  test("mnemoscope/phi exports what it promises", () => {
    expect(namesOf("phi")).toEqual([
      "FormatBits",
      "detect",
      "guessBits",
      "isCodeClass",
      "isCopiedFrom",
      "maskOf",
      "neededBits",
      "normalise",
      "scoreDetection",
      "spanTypes",
      "strongThreshold",
      "sumOfCounts",
    ]);
  });

  test("have types beside them, and nothing else of the package can be imported", () => {
    const { exports } = JSON.parse(readFileSync("package.json", "utf8")) as {
      exports: Record<string, { types: string } | string>;
    };
    for (const entry of Object.values(exports))
      if (typeof entry === "object") expect(readFileSync(entry.types, "utf8")).toContain("export");
    expect(() => run('await import("mnemoscope/dist/prepare/prepare.js")')).toThrow(
      /ERR_PACKAGE_PATH_NOT_EXPORTED/,
    );
  });

  test("load no engine", () => {
    const loaded = run(`
      import { createRequire } from "node:module";
      await import("mnemoscope/metrics");
      await import("mnemoscope/phi");
      const { cache } = createRequire(import.meta.url);
      console.log(Object.keys(cache).filter((path) => path.includes("tensorflow")).length);
    `);
    expect(loaded.trim()).toBe("0");
  });

  test("do what the README shows", () => {
    const [, example = ""] =
      /## As a library[\s\S]*?```js\n([\s\S]*?)```/.exec(readFileSync("README.md", "utf8")) ?? [];
    const printed = run(example).replaceAll(/(\d\.\d{3})\d+/g, "$1…");
    expect(printed.split("\n")).toEqual([
      "{ low: 0.006…, high: 0.085… }",
      "0.123…",
      "0.778…",
      "NAME Anna Hayes",
      "MRN 4071193",
      "DOCTOR Okafor",
      "23.253…",
      "",
    ]);
  });
});
