import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

import { toMarkdown } from "../../validation/report.js";

const section = {
  title: "A part",
  text: ["How it was found."],
  claims: [
    { what: "a | b", seen: "1 of 2", wanted: "all", holds: false },
    { what: "c", seen: "2 of 2", wanted: "all", holds: true },
  ],
  table: { head: ["x"], rows: [["1"]] },
  pictures: [{ name: "x.svg", caption: "A picture", svg: "<svg/>" }],
};

it("gives claims, pictures and tables as Markdown, and counts the claims that fail", async () => {
  const lines = (await toMarkdown([section], ["a fact"])).split("\n");
  for (const line of [
    "- a fact",
    "- 1 of 2 claims hold; 1 fail",
    "## A part",
    "| a \\| b | 1 of 2 | all    | **fails** |",
    "![A picture](validation/x.svg)",
    "| x   |",
  ])
    expect(lines).toContain(line);
});

it("is formatted as the file that is kept, and says of it what wrote it", async () => {
  const [, , written = ""] = (await toMarkdown([], [])).split("\n");
  expect(readFileSync("docs/validation.md", "utf8").split("\n")).toContain(written);
});
