import { once } from "node:events";
import { request } from "node:http";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { WebSocket } from "ws";

import { RunFeed } from "../../../monitor/feed.js";
import { pageRunOf } from "../../../monitor/page/page-run.js";
import type { ServerMessage, StateMessage } from "../../../monitor/page/protocol.js";
import { startServer } from "../../../monitor/page/server.js";
import { makeRun } from "../../support/run.js";

/** What the served run is in, unless a test says otherwise. */
export const live: StateMessage = {
  type: "state",
  state: "live",
  trainer: true,
  monitor: true,
  notes: [],
  sinceMs: 1,
};

/** Serves a run's page, with hits that name their checkpoint. */
export async function serve(
  options: {
    readonly run?: ReturnType<typeof makeRun>;
    readonly webRoot?: string;
    readonly host?: string;
  } = {},
) {
  const run = options.run ?? makeRun();
  const feed = new RunFeed(run);
  let state = live;
  const requests: string[] = [];
  const description = pageRunOf(run.readRun());
  const metrics = {
    "loss.mean": {
      label: "loss",
      help: "help",
      words: {},
      units: { mean: "nats per token" },
      probe: "loss",
    },
  };
  const hits = (checkpoint: string) => [
    { stage: "first", group: "member" as const, numAsked: 2, ids: [`a record at ${checkpoint}`] },
  ];
  const runs = new Map([
    [
      "tiny",
      {
        description,
        metrics,
        feed,
        hits,
        state: () => state,
        request: (kind: "stop") => requests.push(kind),
      },
    ],
  ]);
  const server = await startServer({
    host: options.host ?? "127.0.0.1",
    port: 0,
    webRoot: options.webRoot ?? join(run.path, "nowhere"),
    runs,
  });
  onTestFinished(() => server.close());
  const url = new URL(server.url);
  return {
    run,
    feed,
    server,
    url,
    requests,
    token: url.hash.replace("#token=", ""),
    origin: url.origin,
    setState: (next: StateMessage) => {
      state = next;
      server.publish();
    },
    news: () => {
      feed.poll();
      server.publish();
    },
  };
}

/** A page: says hello and keeps what it is told. */
export class Page {
  readonly socket: WebSocket;
  readonly messages: ServerMessage[] = [];
  closed: { code: number; reason: string } | undefined;
  #waiters: (() => void)[] = [];

  constructor(
    origin: string,
    options: { readonly hello?: unknown; readonly headers?: Record<string, string> } = {},
  ) {
    this.socket = new WebSocket(`${origin.replace("http", "ws")}/ws`, { headers: { ...options.headers } });
    this.socket.on("open", () => {
      if (options.hello !== undefined)
        this.socket.send(typeof options.hello === "string" ? options.hello : JSON.stringify(options.hello));
    });
    this.socket.on("message", (data: Buffer) => {
      this.messages.push(JSON.parse(data.toString()) as ServerMessage);
      this.#wake();
    });
    this.socket.on("close", (code, reason) => {
      this.closed = { code, reason: reason.toString() };
      this.#wake();
    });
    this.socket.on("error", () => undefined);
    onTestFinished(() => this.socket.terminate());
  }

  #wake(): void {
    for (const waiter of this.#waiters.splice(0)) waiter();
  }

  async until(isThere: (page: Page) => boolean): Promise<void> {
    while (!isThere(this)) {
      if (this.closed !== undefined) throw new Error(`closed: ${JSON.stringify(this.closed)}`);
      await new Promise<void>((resolve) => this.#waiters.push(resolve));
    }
  }

  async untilClosed(): Promise<{ code: number; reason: string }> {
    while (this.closed === undefined) await new Promise<void>((resolve) => this.#waiters.push(resolve));
    return this.closed;
  }

  records(log: string): { readonly seq: number }[] {
    const records: { readonly seq: number }[] = [];
    for (const message of this.messages)
      if (message.type === "records" && message.log === log) records.push(...message.records);
    return records;
  }

  get isCaughtUp(): boolean {
    return this.messages.some(({ type }) => type === "caught-up");
  }
}

/** Status, headers and text of a plain HTTP request, with any Host header. */
export async function ask(
  url: URL,
  path: string,
  options: { readonly method?: string; readonly host?: string } = {},
) {
  const asked = request({
    host: url.hostname,
    port: url.port,
    path,
    method: options.method ?? "GET",
    ...(options.host === undefined ? {} : { headers: { Host: options.host } }),
  });
  asked.end();
  const [response] = (await once(asked, "response")) as [import("node:http").IncomingMessage];
  let text = "";
  for await (const chunk of response.setEncoding("utf8")) text += String(chunk);
  return { status: response.statusCode, headers: response.headers, text };
}
