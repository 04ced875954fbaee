import type { JSX } from "preact";

interface StripProps {
  readonly kind: "calm" | "busy" | "bad";
  readonly sign: string;
  readonly title: string;
  readonly text?: string;
}

/** A line across the page, with a sign that says its kind without colour. */
export function Strip({ kind, sign, title, text }: StripProps): JSX.Element {
  return (
    <section class={`notice notice-${kind}`} role="status">
      <span class="notice-sign" aria-hidden="true">
        {sign}
      </span>
      <b>{title}</b>
      {text === undefined ? null : <span>{text}</span>}
    </section>
  );
}
