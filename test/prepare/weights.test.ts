import { describe, expect, it } from "vitest";

import { samplingWeights } from "../../prepare/weights.js";

const record = (id: string, source: string, patient: string) => ({ id, source, patient });

describe("sampling weights", () => {
  it("are none for an empty sample, and 1 where everything is probed", () => {
    const all = [record("1", "a", "p"), record("2", "a", "p"), record("3", "b", "q")];
    expect(samplingWeights([], all).size).toBe(0);
    expect([...samplingWeights(all, all).values()]).toEqual([1, 1, 1]);
  });

  it("multiply patients of the source by records of the patient", () => {
    // Source a: 4 patients, 2 probed; p has 3 records, 1 probed: 4/2 · 3/1. Source b: its one patient has 2
    // records, both probed.
    const all = [
      ...["1", "2", "3"].map((id) => record(id, "a", "p")),
      ...["q", "r", "s"].map((patient) => record(`of ${patient}`, "a", patient)),
      record("8", "b", "t"),
      record("9", "b", "t"),
    ];
    const sampled = all.filter(({ id }) => ["1", "of q", "8", "9"].includes(id));
    expect(Object.fromEntries(samplingWeights(sampled, all))).toEqual({ "1": 6, "of q": 2, "8": 1, "9": 1 });
  });

  it("keep the sources of one patient apart", () => {
    const all = [record("1", "a", "p"), record("2", "b", "p"), record("3", "b", "q")];
    expect(Object.fromEntries(samplingWeights(all.slice(0, 2), all))).toEqual({ "1": 1, "2": 2 });
  });
});
