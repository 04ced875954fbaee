import { describe, expect, it } from "vitest";

import { pageState } from "../../../../monitor/web/store/page-state.js";

describe("page state", () => {
  it("is the connection's while that is not open", () => {
    const server = {
      type: "state",
      state: "live",
      trainer: true,
      monitor: true,
      notes: [],
      sinceMs: 0,
    } as const;
    expect(pageState({ kind: "lost", sinceMs: 0, retryMs: 1 }, server)).toBe("lost");
    expect(pageState({ kind: "open" }, server)).toBe("live");
    expect(pageState({ kind: "open" }, undefined)).toBe("waiting");
  });
});
