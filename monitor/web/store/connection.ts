import { defined } from "../../../src/defined.js";
import type { Address } from "./address.js";
import type { Store } from "./store.js";
import type { ClientMessage, ServerMessage } from "../../page/protocol.js";

/** Close codes with which a server says that trying again is of no use. */
const policyViolation = 1008;
const firstOwnCode = 4000;

const firstRetryMs = 500;
const longestRetryMs = 15_000;

export interface Connection {
  /** Asks the server; false where nobody is connected. */
  send(message: ClientMessage): boolean;
  /** Shows another run. */
  open(run: string): void;
}

/**
 * Connects, and connects again after a loss: at once, then ever less often, and at once when the network or
 * the window comes back.
 */
export function connect(store: Store, address: Address): Connection {
  let socket: WebSocket | undefined;
  let run = address.run;
  let retryMs = firstRetryMs;
  let lostSinceMs: number | undefined;
  let timer: number | undefined;

  const dial = (): void => {
    window.clearTimeout(timer);
    timer = undefined;
    const url = new URL("ws", window.location.href);
    url.protocol = url.protocol.replace("http", "ws");
    url.hash = "";
    const mine = new WebSocket(url);
    socket = mine;
    mine.addEventListener("open", () =>
      mine.send(
        JSON.stringify({
          type: "hello",
          token: address.token,
          ...defined({ run }),
        } satisfies ClientMessage),
      ),
    );
    mine.addEventListener("message", (event: MessageEvent<string>) => {
      if (mine !== socket) return;
      retryMs = firstRetryMs;
      lostSinceMs = undefined;
      // The server is the page's own origin and speaks the protocol of protocol.ts: its messages are trusted.
      store.receive(JSON.parse(event.data) as ServerMessage);
    });
    mine.addEventListener("close", (event) => {
      if (mine !== socket) return;
      if (event.code === policyViolation || event.code >= firstOwnCode) {
        store.connection.value = { kind: "refused", reason: event.reason === "" ? undefined : event.reason };
        return;
      }
      lostSinceMs ??= Date.now();
      store.connection.value = { kind: "lost", sinceMs: lostSinceMs, retryMs };
      timer = window.setTimeout(dial, retryMs);
      retryMs = Math.min(retryMs * 2, longestRetryMs);
    });
  };
  const dialIfLost = (): void => {
    if (timer !== undefined && document.visibilityState === "visible") dial();
  };
  window.addEventListener("online", dialIfLost);
  document.addEventListener("visibilitychange", dialIfLost);
  dial();

  return {
    send: (message) => {
      if (socket?.readyState !== WebSocket.OPEN) return false;
      socket.send(JSON.stringify(message));
      return true;
    },
    open: (name) => {
      run = name;
      const old = socket;
      dial();
      old?.close();
    },
  };
}
