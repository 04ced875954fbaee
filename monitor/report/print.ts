import type { Section } from "./section.js";

/** A report as Markdown. */
export function toMarkdown(title: string, sections: readonly Section[]): string {
  const cell = (text: string): string => text.replaceAll("|", "\\|");
  const out = [`# ${title}`];
  for (const { title: heading, lines, table } of sections) {
    out.push("", `## ${heading}`, "", ...lines.map((line) => `- ${line}`));
    if (table === undefined) continue;
    const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |`;
    out.push("", row(table.head), row(table.head.map(() => "---")), ...table.rows.map(row));
  }
  return `${out.join("\n")}\n`;
}

const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** The same report as one self-contained HTML page. */
export function toHtml(title: string, sections: readonly Section[]): string {
  const row = (cells: readonly string[], tag: "td" | "th"): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join("")}</tr>`;
  const body = sections.map(({ title: heading, lines, table }) => {
    const list = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
    const grid =
      table === undefined
        ? ""
        : `<table><thead>${row(table.head, "th")}</thead><tbody>${table.rows.map((cells) => row(cells, "td")).join("")}</tbody></table>`;
    return `<section><h2>${escapeHtml(heading)}</h2>${list}${grid}</section>`;
  });
  const style =
    "body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 " +
    "1rem}table{border-collapse:collapse;font-variant-numeric:tabular-nums}" +
    "th,td{border-bottom:1px solid #8884;padding:.25rem " +
    ".75rem;text-align:left;vertical-align:top}@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}}";
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${escapeHtml(title)}</title><style>${style}</style></head><body><h1>${escapeHtml(title)}</h1>${body.join("")}</body></html>\n`;
}

/** A screenful for the terminal: each table row as one line a figure, long ones cut by nothing. */
export function toText(title: string, sections: readonly Section[]): string {
  const out = [title];
  for (const { title: heading, lines, table } of sections) {
    out.push("", heading, ...lines.map((line) => `  ${line}`));
    if (table === undefined) continue;
    const widths = table.head.map((head, column) =>
      Math.max(head.length, ...table.rows.map((cells) => (cells[column] ?? "").length)),
    );
    for (const cells of [table.head, ...table.rows])
      out.push(`  ${cells.map((text, column) => text.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd());
  }
  return `${out.join("\n")}\n`;
}
