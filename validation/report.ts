import { join } from "node:path";

import { format, resolveConfig } from "prettier";

import type { Section } from "./claim.js";
import { root } from "./root.js";

const cell = (text: string): string => text.replaceAll("|", "\\|");

const tableOf = ({ head, rows }: NonNullable<Section["table"]>): string[] =>
  [head, head.map(() => "---"), ...rows].map((row) => `| ${row.map(cell).join(" | ")} |`);

function sectionLines({ title, text, claims, pictures = [], table }: Section): string[] {
  const ofClaims = {
    head: ["claim", "seen", "wanted", ""],
    rows: claims.map(({ what, seen, wanted, holds }) => [what, seen, wanted, holds ? "holds" : "**fails**"]),
  };
  return [
    "",
    `## ${title}`,
    ...text.flatMap((paragraph) => ["", paragraph]),
    "",
    ...tableOf(ofClaims),
    ...pictures.flatMap(({ name, caption }) => ["", `![${caption}](validation/${name})`]),
    ...(table === undefined ? [] : ["", ...tableOf(table)]),
  ];
}

/** The report as Markdown, as prettier writes it. @param facts of the run, a line each. */
export async function toMarkdown(sections: readonly Section[], facts: readonly string[]): Promise<string> {
  const claims = sections.flatMap((section) => section.claims);
  const numFailed = claims.filter(({ holds }) => !holds).length;
  const lines = [
    "# Validation",
    "",
    "Written by `npm run validate`: the program's own trainer, probes, statistics and rules on truth that " +
      "was planted. Each claim stands with what was seen and what would have refuted it.",
    "",
    ...facts.map((fact) => `- ${fact}`),
    `- ${claims.length - numFailed} of ${claims.length} claims hold` +
      (numFailed === 0 ? "" : `; ${numFailed} fail`),
    ...sections.flatMap(sectionLines),
    "",
  ];
  const settings = await resolveConfig(join(root, "docs/validation.md"));
  return format(lines.join("\n"), { ...settings, parser: "markdown" });
}
