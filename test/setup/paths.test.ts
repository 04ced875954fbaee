import { describe, expect, it } from "vitest";
import { cacheDirectory, libraryLinks } from "../../scripts/setup/paths.mjs";

describe("cacheDirectory", () => {
  it("is the user's choice first, then XDG's folder, then the home's", () => {
    expect(cacheDirectory({ MNEMOSCOPE_CACHE: "/data/cache", XDG_CACHE_HOME: "/xdg" }, "/home/u")).toBe(
      "/data/cache",
    );
    expect(cacheDirectory({ XDG_CACHE_HOME: "/xdg" }, "/home/u")).toBe("/xdg/mnemoscope");
    expect(cacheDirectory({}, "/home/u")).toBe("/home/u/.cache/mnemoscope");
  });

  it("ignores empty variables and an XDG path that is not absolute", () => {
    expect(cacheDirectory({ MNEMOSCOPE_CACHE: "", XDG_CACHE_HOME: "" }, "/home/u")).toBe(
      "/home/u/.cache/mnemoscope",
    );
    expect(cacheDirectory({ XDG_CACHE_HOME: "cache" }, "/home/u")).toBe("/home/u/.cache/mnemoscope");
  });
});

describe("libraryLinks", () => {
  const links = (...present: string[]) => libraryLinks("/lib", (path) => present.includes(path));

  it("gives the wheel's library the names that the build and the loader look for", () => {
    const cc = "/lib/libtensorflow_cc.so.2";
    const framework = "/lib/libtensorflow_framework.so.2";
    expect(links(cc, framework)).toEqual(
      new Map([
        ["libtensorflow.so", cc],
        ["libtensorflow.so.2", cc],
        ["libtensorflow_framework.so", framework],
        ["libtensorflow_framework.so.2", framework],
        ["libtensorflow_cc.so.2", cc],
      ]),
    );
  });

  it("takes an archive that has only the C library", () => {
    const found = links("/lib/libtensorflow.so.2", "/lib/libtensorflow_framework.so.2");
    expect(found).toBeInstanceOf(Map);
    expect([...(found as Map<string, string>).keys()]).not.toContain("libtensorflow_cc.so.2");
  });

  it("names the library that is missing", () => {
    expect(links()).toEqual({ missing: "/lib/libtensorflow.so.2" });
    expect(links("/lib/libtensorflow_cc.so.2")).toEqual({ missing: "/lib/libtensorflow_framework.so.2" });
  });
});
