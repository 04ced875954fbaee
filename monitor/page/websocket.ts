import { timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

import { WebSocket, WebSocketServer } from "ws";

import { clientMessageSchema, closeCodes, type ClientMessage, type ServerMessage } from "./protocol.js";
import { messagesOf, type ServedRun } from "./run-messages.js";

interface WebsocketOptions {
  readonly token: string;
  /** By name; the first is shown where a page names none. */
  readonly runs: ReadonlyMap<string, ServedRun>;
}

/** Passes records on to pages over websockets. */
export interface WebsocketSink {
  /** Takes over an HTTP connection that asks to become a websocket. */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** There may be something new: sends each page what it lacks. */
  publish(): void;
  close(): void;
}

const maxMessageBytes = 16 * 1024;
const maxClients = 64;
/** A page has this long to say hello. */
const helloMs = 10_000;
/**
 * A message that the network does not take for this long ends the connection: the page dials again and
 * catches up.
 */
const stallMs = 20_000;
/** How often connections are looked after: a ping each, to find those whose other end is gone. */
const sweepEveryMs = 5_000;
/** How long a page may take to answer the goodbye. */
const goodbyeMs = 500;
/** A page cannot ask for more than one stop in this time. */
const requestEveryMs = 1_000;

/**
 * A cursor over a run's records for each page. A page's next message is only made when the network took the
 * one before, so that a slow or stalled page holds one message in memory, however much there is to tell.
 */
export function createWebsocketSink(options: WebsocketOptions): WebsocketSink {
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: maxMessageBytes,
    perMessageDeflate: false,
    clientTracking: false,
  });
  const clients = new Set<Client>();

  const accept = (socket: WebSocket): void => {
    if (clients.size >= maxClients) {
      socket.close(closeCodes.tooSlow, "too many pages are open");
      return;
    }
    const client = new Client(socket, options);
    clients.add(client);
    socket.on("close", () => clients.delete(client));
  };
  const sweep = setInterval(() => {
    for (const client of clients) client.sweep();
  }, sweepEveryMs);
  sweep.unref();

  return {
    upgrade: (request, socket, head) => server.handleUpgrade(request, socket, head, accept),
    publish() {
      for (const client of clients) client.pump();
    },
    close() {
      clearInterval(sweep);
      for (const client of clients) client.end();
    },
  };
}

/** Compares without telling by its duration how much of a guess was right. */
function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}

/** One connection. */
class Client {
  readonly #socket: WebSocket;
  readonly #options: WebsocketOptions;
  readonly #connectedMs = performance.now();
  /** All messages for this page, in order; undefined before it said hello. */
  #messages: Generator<ServerMessage | undefined, void> | undefined;
  /** When the message under way was handed to the network; undefined when there is none. */
  #sentMs: number | undefined;
  #run: ServedRun | undefined;
  #isAnswered = true;
  #requestedMs = -Infinity;

  constructor(socket: WebSocket, options: WebsocketOptions) {
    this.#socket = socket;
    this.#options = options;
    socket.on("message", (data, isBinary) => this.#receive(data, isBinary));
    socket.on("pong", () => (this.#isAnswered = true));
    // ws closes the connection itself, with a fitting code; without a listener the error would end the
    // process.
    socket.on("error", () => undefined);
  }

  #receive(data: WebSocket.RawData, isBinary: boolean): void {
    const message = isBinary ? undefined : parse(data);
    if (message === undefined) return this.#refuse("wrongMessage", "not a message of this protocol");
    if (message.type === "request") {
      if (this.#run === undefined) return this.#refuse("wrongToken", "say hello first");
      if (performance.now() - this.#requestedMs < requestEveryMs) return;
      this.#requestedMs = performance.now();
      return this.#run.request(message.request);
    }
    if (!isEqual(message.token, this.#options.token))
      return this.#refuse("wrongToken", "wrong token: open the address that the monitor printed");
    const runs = [...this.#options.runs.keys()];
    const name = message.run ?? runs[0];
    const run = name === undefined ? undefined : this.#options.runs.get(name);
    if (name === undefined || run === undefined)
      return this.#refuse("noSuchRun", "there is no such run here");
    this.#run = run;
    this.#messages = messagesOf(run, { name, runs });
    this.pump();
  }

  #refuse(code: keyof typeof closeCodes, reason: string): void {
    this.#socket.close(closeCodes[code], reason);
  }

  /** Sends the next message, if the network took the last one and there is something to say. */
  pump(): void {
    if (this.#sentMs !== undefined || this.#socket.readyState !== WebSocket.OPEN) return;
    const message = this.#messages?.next().value;
    if (typeof message !== "object") return;
    this.#sentMs = performance.now();
    this.#socket.send(JSON.stringify(message), (error) => {
      this.#sentMs = undefined;
      if (!(error instanceof Error)) this.pump();
    });
  }

  /** Ends a connection that says no hello, takes no message, or does not answer a ping. */
  sweep(): void {
    const now = performance.now();
    const isSilent = this.#run === undefined && now - this.#connectedMs > helloMs;
    const isStalled = this.#sentMs !== undefined && now - this.#sentMs > stallMs;
    if (isSilent || isStalled || !this.#isAnswered) {
      this.#socket.terminate();
      return;
    }
    // A page that is busy taking a message answers late, and `isStalled` is its limit.
    this.#isAnswered = this.#sentMs !== undefined;
    this.#socket.ping();
  }

  end(): void {
    this.#socket.close(closeCodes.goingAway, "the monitor ends");
    // A page that does not answer must not keep the process.
    setTimeout(() => this.#socket.terminate(), goodbyeMs);
  }
}

function parse(data: WebSocket.RawData): ClientMessage | undefined {
  const bytes = Array.isArray(data)
    ? Buffer.concat(data)
    : data instanceof ArrayBuffer
      ? Buffer.from(data)
      : data;
  try {
    return clientMessageSchema.safeParse(JSON.parse(bytes.toString("utf8"))).data;
  } catch {
    return undefined; // not JSON: the caller refuses it
  }
}
