import type { StateMessage } from "../../page/protocol.js";

/** How the page is connected to its server. */
export type ConnectionState =
  | { readonly kind: "connecting" }
  | { readonly kind: "catching-up" }
  | { readonly kind: "open" }
  | { readonly kind: "lost"; readonly sinceMs: number; readonly retryMs: number }
  /** The server's reason, where it gave one. */
  | { readonly kind: "refused"; readonly reason: string | undefined };

/** What the page as a whole is in. Each has a design of its own. */
export type PageState =
  "connecting" | "catching-up" | "waiting" | "live" | "finished" | "stopped" | "failed" | "lost" | "refused";

export function pageState(connection: ConnectionState, server: StateMessage | undefined): PageState {
  if (connection.kind !== "open") return connection.kind;
  return server?.state ?? "waiting";
}
