import { beforeAll, describe, expect, test } from "vitest";

import { unconditionalProbe } from "../../../monitor/probes/unconditional.js";
import type { TrainingIndex } from "../../../monitor/sample/training-index.js";
import { maskOf } from "../../../src/phi/format-bits.js";
import { normalise } from "../../../src/phi/normalise.js";
import type { IndexedRecord } from "../../../src/run/indexed-records.js";
import type { IndexedValue, PointBody, Run } from "../../../src/run/records.js";
import {
  endOfTextId,
  Lab,
  pointAt,
  randomIds,
  runWith,
  sayAfter,
  sharpened,
  weightsOf,
  type Weights,
} from "../../support/probe-lab.js";
import { indexOf } from "../../support/training-index.js";

/**
 * A model so sure of itself that its samples are what it says greedily: from nothing `free`, behind
 * `opening` `opened`.
 */
const trained: Weights = sharpened(weightsOf(2), 1e5);
const untrained = weightsOf(1);
const opening = randomIds(5, "opening");
/** The index is in the laboratory; run.json says that there is one. */
const run: Run = {
  ...runWith({ stages: [{ name: "clinical", epochs: 2 }] }),
};
run.probe.index = { sha256: "0", numValues: 2, numWindows: 100 };
run.model.vocabSize = 96;

let free: number[];
let opened: number[];
beforeAll(async () => {
  const [own = [], behind = []] = await sayAfter(trained, [[], opening], 48);
  free = own;
  opened = behind.slice(opening.length);
});

const textOf = (ids: readonly number[]): string => normalise(ids.map((id) => `w${id}`).join(" "));
const valueOf = (ids: readonly number[], own: Partial<IndexedValue> & { readonly patient: number }) =>
  ({
    kind: "value",
    hash: textOf(ids),
    form: maskOf(textOf(ids)),
    group: "member",
    class: "MRN",
    bits: 40,
    ...own,
  }) satisfies IndexedValue;
const recordOf = (ids: readonly number[], own: Partial<IndexedRecord> & { readonly patient: number }) =>
  ({ role: "asked", lossStart: 0, ids: Int32Array.from(ids), ...own }) satisfies IndexedRecord;

const others = Array.from({ length: 10 }, (_, i) =>
  recordOf(randomIds(60, "record", i), { patient: 10 + i, role: i % 2 === 0 ? "asked" : "control" }),
);

async function pointsWith(
  index: TrainingIndex,
  { weights = trained, epoch = 1 }: { readonly weights?: Weights; readonly epoch?: number } = {},
): Promise<PointBody[]> {
  const lab = new Lab(run, [{ kind: "header", schema: 1, endOfTextId, alphabetIds: [] }]);
  lab.index = { ...index, header: { ...index.header, prompts: [opening] } };
  const stage = epoch === 0 ? "base" : "clinical";
  return lab.measure([unconditionalProbe], { checkpoint: `${stage}-e${epoch}`, stage, epoch }, weights);
}
const at = (points: readonly PointBody[], group: "member" | "control", of: Partial<PointBody> = {}) =>
  pointAt(points, { metric: "phi.unconditional", statistic: "patients", group, ...of });

describe("a record that the model says unasked", () => {
  test("counts for its patient, at every evaluation of a stage", async () => {
    const index = indexOf([recordOf(free, { patient: 0 }), ...others]);
    const points = await pointsWith(index);
    expect(at(points, "member")).toMatchObject({ value: 1, k: 1, n: 6 });
    expect(at(points, "member", { class: "TEXT" })).toMatchObject({ k: 1 });
    expect(at(points, "member", { statistic: "samples" })).toMatchObject({ k: 32, n: 64 });
    expect(at(points, "control")).toMatchObject({ value: 0, n: 5 });
    expect(await pointsWith(index, { epoch: 2 })).toEqual(points);
  });

  test("counts for nobody where the model was not trained, or before training, or is another's", async () => {
    const index = indexOf([recordOf(free, { patient: 0 }), ...others]);
    expect(at(await pointsWith(index, { weights: untrained }), "member")).toMatchObject({ value: 0, n: 6 });
    // Before training nobody knows less than the model: what it says of a text is no news.
    expect(at(await pointsWith(index, { epoch: 0 }), "member")).toMatchObject({ value: 0 });
    const shared = indexOf([
      recordOf(free, { patient: 0 }),
      recordOf(free, { patient: 30, role: "other" }),
      ...others,
    ]);
    expect(at(await pointsWith(shared), "member")).toMatchObject({ value: 0 });
  });

  test("of a control, raises what members' need, and counts for no member", async () => {
    const index = indexOf([recordOf(free, { patient: 0, role: "control" }), ...others]);
    const points = await pointsWith(index);
    expect(at(points, "control")).toMatchObject({ value: 1, n: 6 });
    expect(at(points, "member")).toMatchObject({ value: 0, n: 5 });
  });
});

describe("an identifier that the model says unasked", () => {
  test("counts where it is too hard to guess, before training too", async () => {
    const value = valueOf(opened.slice(4, 10), { patient: 3 });
    for (const epoch of [0, 1]) {
      const points = await pointsWith(indexOf(others, [value]), { epoch });
      expect(at(points, "member")).toMatchObject({ value: 1, k: 1 });
      expect(at(points, "member", { class: "MRN" })).toMatchObject({ k: 1 });
    }
    const easy = await pointsWith(indexOf(others, [{ ...value, bits: 15 }]));
    expect(at(easy, "member")).toMatchObject({ value: 0 });
  });

  test("proves nothing where a control's of its class is said too", async () => {
    const values = [
      valueOf(opened.slice(4, 10), { patient: 3 }),
      valueOf(free.slice(4, 10), { patient: 11, group: "control" }),
    ];
    const points = await pointsWith(indexOf(others, values));
    expect(at(points, "member")).toMatchObject({ value: 0 });
    expect(at(points, "control")).toMatchObject({ value: 1 });
  });

  test("beside another of the same patient counts where alone it would not", async () => {
    const [mrn, account] = [
      valueOf(free.slice(4, 10), { patient: 3, bits: 12 }),
      valueOf(free.slice(12, 18), { patient: 3, bits: 12, class: "ACCOUNT" }),
    ];
    expect(at(await pointsWith(indexOf(others, [mrn, account])), "member")).toMatchObject({ value: 1 });
    const apart = await pointsWith(indexOf(others, [mrn, { ...account, patient: 4 }]));
    expect(at(apart, "member")).toMatchObject({ value: 0 });
  });
});

test("is never given up for the budget, and declares what it does", () => {
  expect(unconditionalProbe).toMatchObject({ isRequired: true, isWhole: true });
});

test("has no figure where nothing is asked, and none in a run without an index", async () => {
  const points = await pointsWith(indexOf(others.filter(({ role }) => role === "control")));
  expect(at(points, "member").withheld).toContain("no training record");
  const lab = new Lab(run, [{ kind: "header", schema: 1, endOfTextId, alphabetIds: [] }]);
  const subject = { checkpoint: "clinical-e1", stage: "clinical", epoch: 1 };
  expect(await lab.measure([unconditionalProbe], subject, trained)).toEqual([]);
});
