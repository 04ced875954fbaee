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

const style =
  "body{font:15px/1.5 system-ui,sans-serif;max-width:72rem;margin:2rem auto;padding:0 1rem}" +
  "table{border-collapse:collapse;font-variant-numeric:tabular-nums}" +
  "th,td{border-bottom:1px solid #8884;padding:.25rem .75rem;text-align:left;vertical-align:top}" +
  "@media(prefers-color-scheme:dark){body{background:#111;color:#ddd}}";

/** The same report as one self-contained HTML page. */
export function toHtml(title: string, sections: readonly Section[]): string {
  const name = escapeHtml(title);
  return (
    '<!doctype html><html lang="en"><head><meta charset="utf-8">' +
    `<title>${name}</title><style>${style}</style></head>` +
    `<body><h1>${name}</h1>${sections.map(sectionHtml).join("")}</body></html>\n`
  );
}

function sectionHtml({ title, lines, table }: Section): string {
  const list = lines.map((line) => `<p>${escapeHtml(line)}</p>`).join("");
  const grid = table === undefined ? "" : tableHtml(table);
  return `<section><h2>${escapeHtml(title)}</h2>${list}${grid}</section>`;
}

function tableHtml({ head, rows }: NonNullable<Section["table"]>): string {
  const row = (cells: readonly string[], tag: "td" | "th"): string =>
    `<tr>${cells.map((text) => `<${tag}>${escapeHtml(text)}</${tag}>`).join("")}</tr>`;
  const body = rows.map((cells) => row(cells, "td")).join("");
  return `<table><thead>${row(head, "th")}</thead><tbody>${body}</tbody></table>`;
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
