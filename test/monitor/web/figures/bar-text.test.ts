import { describe, expect, it } from "vitest";

import { countText, figureText } from "../../../../monitor/web/figures/bar-text.js";
import type { Bar } from "../../../../monitor/web/figures/bars.js";

const none: Bar = {
  k: undefined,
  n: undefined,
  share: undefined,
  low: undefined,
  high: undefined,
  withheld: undefined,
};

describe("text beside a bar", () => {
  it("counts whole units, and gives the share of others", () => {
    expect(countText({ ...none, share: 0.05, k: 3, n: 60 })).toBe("3 of 60");
    expect(countText({ ...none, share: 0.05, k: 2.5, n: 60 })).toBe("5.0\u202f%, n = 60");
    expect(countText({ ...none, share: 0.05, n: 60 })).toBe("5.0\u202f%, n = 60");
    expect(countText({ ...none, share: 0.05 })).toBe("5.0\u202f%");
  });

  it("says what is missing", () => {
    expect(countText(undefined)).toBe("not probed");
    expect(countText({ ...none, n: 0, withheld: "nothing leaked" })).toBe("withheld");
    expect(figureText({ ...none, n: 0, withheld: "nothing leaked" })).toBe("nothing leaked");
    expect(figureText(undefined)).toBe("not probed");
  });

  it("gives share, interval and units as a table does", () => {
    expect(figureText({ ...none, share: 0.05, low: 0.01, high: 0.139, k: 3, n: 60 })).toBe(
      "5.0\u202f% [1.0\u202f%, 13.9\u202f%], 3 of 60",
    );
    expect(figureText({ ...none, share: 0.05, low: 0.01 })).toBe("5.0\u202f%");
  });
});
