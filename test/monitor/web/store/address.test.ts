import { describe, expect, it } from "vitest";

import { readAddress } from "../../../../monitor/web/store/address.js";

describe("address", () => {
  it("reads token and run, or the bare token", () => {
    expect(readAddress("#token=abc&run=demo")).toEqual({ token: "abc", run: "demo" });
    expect(readAddress("#abc")).toEqual({ token: "abc", run: undefined });
    expect(readAddress("")).toEqual({ token: "", run: undefined });
  });
});
