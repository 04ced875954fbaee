import { describe, expect, it } from "vitest";

import { CommonText } from "../../prepare/common-text.js";

const piece = [1, 2, 3, 4, 5, 6, 7, 8];

describe("common text", () => {
  it("is none of an unknown, an empty and a short unit", () => {
    const common = new CommonText();
    common.add("empty", "p", []);
    common.add("short", "p", piece.slice(1));
    for (let i = 0; i < 9; i++) common.see(`o${i}`, piece);
    for (const id of ["empty", "short", "nobody"]) expect(common.commonStarts(id)).toEqual([]);
  });

  it("needs five other patients; the unit's own and a second record of one do not count", () => {
    const common = new CommonText();
    common.add("unit", "own", [9, ...piece, 9]);
    common.see("own", piece);
    for (let i = 0; i < 4; i++) common.see(`o${i}`, [7, ...piece]);
    common.see("o0", piece);
    expect(common.commonStarts("unit")).toEqual([]);
    common.see("o4", piece);
    expect(common.commonStarts("unit")).toEqual([1]);
  });

  it("is told for every unit that holds the piece, each against its own patient, and at every place", () => {
    const common = new CommonText();
    common.add("first", "o0", [...piece, 0, ...piece]);
    common.add("second", "else", piece);
    for (let i = 0; i < 5; i++) common.see(`o${i}`, piece);
    // Four others for the patient who is one of the five.
    expect(common.commonStarts("first")).toEqual([]);
    expect(common.commonStarts("second")).toEqual([0]);
    common.see("o5", piece);
    expect(common.commonStarts("first")).toEqual([0, 9]);
  });
});
