import { describe, expect, it } from "vitest";

import { recordHits } from "../../../monitor/page/record-hits.js";
import { outcomeSchema } from "../../../src/run/records.js";

describe("hits of an evaluation", () => {
  it(
    "are the keyed ids of records that came, by stage and group; a record too short to ask is not " +
      "counted",
    () => {
      const unit = (id: string, stage: string, group: string, hitRun30?: boolean) =>
        outcomeSchema.parse({
          kind: "unit",
          id,
          stage,
          group,
          patient: "p",
          meanLogProbNats: -1,
          numTokens: 60,
          isBorderline: false,
          ...(hitRun30 === undefined ? {} : { hitRun30 }),
        });
      const rows = [
        unit("a", "cpt", "member", true),
        unit("b", "cpt", "member", false),
        unit("c", "cpt", "member"),
        unit("d", "cpt", "control", false),
        unit("e", "clinical", "member", true),
      ];
      expect(recordHits(rows)).toEqual([
        { stage: "cpt", group: "member", numAsked: 2, ids: ["a"] },
        { stage: "cpt", group: "control", numAsked: 1, ids: [] },
        { stage: "clinical", group: "member", numAsked: 1, ids: ["e"] },
      ]);
      expect(recordHits([])).toEqual([]);
    },
  );
});
