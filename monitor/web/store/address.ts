/** What the page's address carries behind `#`: the token, and a run's name where there are several. */
export interface Address {
  readonly token: string;
  readonly run: string | undefined;
}

/** Reads `#token=…&run=…`; a fragment without `=` is the token itself. */
export function readAddress(fragment: string): Address {
  const text = fragment.replace(/^#/, "");
  if (!text.includes("=")) return { token: text, run: undefined };
  const fields = new URLSearchParams(text);
  return { token: fields.get("token") ?? "", run: fields.get("run") ?? undefined };
}
