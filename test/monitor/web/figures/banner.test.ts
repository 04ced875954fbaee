import { describe, expect, it } from "vitest";

import { bannerOf } from "../../../../monitor/web/figures/banner.js";
import { at, recordsOf, trainerRecords, verdictRecords } from "../example-run.js";

describe("banner", () => {
  it("says nothing before a verdict", () => expect(bannerOf(recordsOf({})).kind).toBe("none"));
  it("tells passed, warned and stopped apart by the newest verdict", () => {
    const kindOf = (...verdicts: object[]) =>
      bannerOf(recordsOf({ verdicts: verdictRecords(...verdicts.map((verdict) => ({ ...verdict }))) })).kind;
    expect(kindOf(at("cpt", 1))).toBe("passed");
    expect(kindOf({ ...at("cpt", 1), warnings: [{ rule: "watch-c", reason: "gap" }] })).toBe("warned");
    expect(kindOf(at("cpt", 1), { ...at("cpt", 2), action: "stop", passed: false })).toBe("stopped");
    expect(kindOf({ ...at("cpt", 1), passed: false, unjudged: ["cpt"] })).toBe("unjudged");
  });
  it("says what ended the run where no verdict did", () => {
    const trainer = trainerRecords({
      kind: "stopped",
      stage: "cpt",
      epoch: 1,
      step: 10,
      reason: "diverged",
      message: "the loss became NaN",
    });
    expect(bannerOf(recordsOf({ trainer, verdicts: verdictRecords(at("base", 0)) }))).toMatchObject({
      kind: "ended",
      reason: "diverged",
    });
  });
});
