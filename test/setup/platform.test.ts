import { describe, expect, it } from "vitest";
import { engineVariant, nodeSupport } from "../../scripts/setup/platform.mjs";
import { nodeSupport as doctorNodeSupport } from "../../cli/machine.js";

describe("nodeSupport", () => {
  it.each([
    ["18.20.4", "unsupported"],
    ["20.18.3", "unsupported"],
    ["20.19.0", "supported"],
    ["21.7.3", "unsupported"],
    ["22.11.0", "unsupported"],
    ["22.12.0", "supported"],
    ["23.1.0", "untested"],
    ["24.0.0", "supported"],
    ["26.0.0", "untested"],
  ])("calls Node %s %s, in the set-up and in doctor", (version, expected) => {
    expect(nodeSupport(version)).toBe(expected);
    expect(doctorNodeSupport(version)).toBe(expected);
  });
});

describe("engineVariant", () => {
  it("follows the machine unless the user says otherwise", () => {
    expect(engineVariant({}, () => true)).toBe("gpu");
    expect(engineVariant({}, () => false)).toBe("cpu");
    expect(engineVariant({ MNEMOSCOPE_ENGINE: "cpu" }, () => true)).toBe("cpu");
    expect(engineVariant({ MNEMOSCOPE_ENGINE: "gpu" }, () => false)).toBe("gpu");
  });

  it("refuses another word", () => {
    expect(() => engineVariant({ MNEMOSCOPE_ENGINE: "cuda" }, () => true)).toThrow(
      /MNEMOSCOPE_ENGINE is "cuda"/,
    );
  });
});
