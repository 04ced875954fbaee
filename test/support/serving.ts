import { onTestFinished } from "vitest";
import { WebSocket } from "ws";

import { startProgram, type Program } from "./processes.js";

/** Everything that a websocket client is told until the connection ends. */
export function listen(url: string): { readonly frames: string[]; readonly closed: Promise<void> } {
  const { origin, hash } = new URL(url);
  const socket = new WebSocket(`${origin.replace("http", "ws")}/ws`);
  onTestFinished(() => socket.terminate());
  const frames: string[] = [];
  socket.on("open", () => socket.send(JSON.stringify({ type: "hello", token: hash.replace("#token=", "") })));
  socket.on("message", (data: Buffer) => frames.push(data.toString("utf8")));
  return { frames, closed: new Promise((done) => socket.once("close", () => done())) };
}

/** Starts the program; `url` is the page's address once it is printed. */
export function startServing(
  args: readonly string[],
  options: { readonly cwd?: string } = {},
): { readonly program: Program; readonly url: Promise<string> } {
  let found: (url: string) => void = () => undefined;
  const url = new Promise<string>((done) => (found = done));
  const program = startProgram(args, {
    ...options,
    onLine: (line) => {
      const address = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(line)?.[0];
      if (address !== undefined) found(address);
    },
  });
  const died = program.ended.then(({ stderr }) => Promise.reject(new Error(`no page was served: ${stderr}`)));
  died.catch(() => undefined);
  return { program, url: Promise.race([url, died]) };
}
