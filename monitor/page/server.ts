import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { hostname } from "node:os";

import sirv from "sirv";

import { MnemoscopeError } from "../../src/errors.js";
import type { ServedRun } from "./run-messages.js";
import { createWebsocketSink } from "./websocket.js";

/** The page's server. */
export interface PageServer {
  /** Address of the page with its token, which stays in the browser: a fragment is never sent. */
  readonly url: string;
  /** There may be something new for the pages. */
  publish(): void;
  close(): Promise<void>;
}

const loopback = new Set(["127.0.0.1", "localhost", "[::1]", "::1"]);

/**
 * Serves the built page and its websocket. Whoever has the token may see it; it is new at each start.
 * @param options.host address to listen on, loopback unless told otherwise. @param options.port 0 takes a
 * free one.
 * @param options.webRoot folder of the built page. @param options.runs runs by name; the first is shown where
 * the page names none.
 * @throws USAGE where the address cannot be listened on.
 */
export async function startServer(options: {
  readonly host: string;
  readonly port: number;
  readonly webRoot: string;
  readonly runs: ReadonlyMap<string, ServedRun>;
}): Promise<PageServer> {
  const { host, webRoot, runs } = options;
  const token = randomBytes(24).toString("base64url");
  const sink = createWebsocketSink({ token, runs });
  const files = existsSync(webRoot) ? sirv(webRoot, { etag: true }) : undefined;

  const server = createServer((request, response) => {
    setSecurityHeaders(response);
    if (!isHostAllowed(request, host))
      return plain(response, 403, "this server is asked by another name than its own\n");
    if (request.method !== "GET" && request.method !== "HEAD")
      return plain(response, 405, "this server only shows\n");
    const path = request.url?.split("?", 1)[0];
    if (path === "/healthz") return plain(response, 200, "ok\n");
    if (files === undefined) return plain(response, 503, "the page is not built: run npm run setup\n");
    files(request, response, () => plain(response, 404, "there is no such page\n"));
  });
  server.on("upgrade", (request, socket, head) => {
    socket.on("error", () => socket.destroy());
    const path = request.url?.split("?", 1)[0];
    if (path === "/ws" && isHostAllowed(request, host) && isOriginAllowed(request))
      sink.upgrade(request, socket, head);
    else socket.end("HTTP/1.1 403 Forbidden\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
  });
  server.on("clientError", (_error, socket) => socket.destroy());

  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause) =>
      reject(
        new MnemoscopeError(
          "USAGE",
          `cannot serve the page on ${host}, port ${options.port}: ${cause.message}`,
          {
            cause,
            remedy: "give another --port (0 takes a free one) or --host",
          },
        ),
      ),
    );
    server.listen(options.port, host, resolve);
  });
  const address = server.address();
  const port = typeof address === "object" && address !== null ? address.port : options.port;
  return {
    url: `http://${shownHost(host)}:${port}/#token=${token}`,
    publish: () => sink.publish(),
    close: () =>
      new Promise((resolve) => {
        sink.close();
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What a person types: a wildcard address is no name. */
function shownHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return hostname();
  return host.includes(":") ? `[${host}]` : host;
}

function plain(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "Content-Type": "text/plain; charset=utf-8" }).end(text);
}

function setSecurityHeaders(response: ServerResponse): void {
  const headers = {
    "Content-Security-Policy":
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action " +
      "'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
  };
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
}

/** `host` or `[host]` without the port. */
const nameOf = (authority: string): string => authority.replace(/:\d+$/, "");

/**
 * A server on loopback answers to loopback names alone: a name that another site points here (DNS rebinding)
 * is refused.
 */
function isHostAllowed(request: IncomingMessage, host: string): boolean {
  return !loopback.has(host) || loopback.has(nameOf(request.headers.host ?? ""));
}

/**
 * Browsers say which page opens a websocket, and only this server's own may. Programs send no origin; they
 * need the token like everyone.
 */
function isOriginAllowed(request: IncomingMessage): boolean {
  const { origin } = request.headers;
  if (origin === undefined) return true;
  return URL.canParse(origin) && new URL(origin).host === request.headers.host;
}
