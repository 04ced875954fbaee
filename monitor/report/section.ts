/**
 * A report in parts: headings with sentences and tables. The terminal, Markdown and HTML are three ways to
 * print it.
 */
export interface Section {
  readonly title: string;
  readonly lines: readonly string[];
  readonly table?: { readonly head: readonly string[]; readonly rows: readonly (readonly string[])[] };
}
