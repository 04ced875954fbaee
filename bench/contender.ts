/**
 * A program that is measured, in a process of its own, so that its peak memory is its own. It answers one
 * JSON line for each JSON line that it is sent, and its first line says that it is ready.
 */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

export type Answer = Readonly<Record<string, unknown>>;

export interface Contender {
  /** From the start of the process to its first line, in seconds. */
  readonly startSeconds: number;
  ask(request: Readonly<Record<string, unknown>>): Promise<Answer>;
  /** Ends the process. */
  end(): void;
}

/** What a part of the run needs. */
export interface Bench {
  /** A program of this folder, compiled, in a Node of its own. */
  node(file: string, ...args: readonly string[]): Promise<Contender>;
  /** A Python program of this folder. */
  python(file: string, ...args: readonly string[]): Promise<Contender>;
  readonly numThreads: number;
  /** For files; removed at the end. */
  readonly folder: string;
  log(line: string): void;
}

/**
 * Starts a contender and waits until it is ready. @throws Error where it ends before, with the end of what it
 * printed.
 */
export async function startContender(
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Contender> {
  const start = performance.now();
  const child = spawn(command, args, { stdio: ["pipe", "pipe", "pipe"], env: { ...process.env, ...env } });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors = (errors + text).slice(-2000)));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const next = async (): Promise<Answer> => {
    for (;;) {
      const line = await lines.next();
      if (line.done === true) throw new Error(`${command} ${args.join(" ")} ended:\n${errors}`);
      if (line.value.startsWith("{")) return JSON.parse(line.value) as Answer;
    }
  };
  await next();
  const startSeconds = (performance.now() - start) / 1000;
  return {
    startSeconds,
    ask(request) {
      child.stdin.write(`${JSON.stringify(request)}\n`);
      return next();
    },
    end: () => child.kill(),
  };
}

/** The other side, for contenders written here: answers requests in order until the input ends. */
export async function serve(handle: (request: Answer) => Promise<Answer> | Answer): Promise<void> {
  const say = (answer: Answer): void => void process.stdout.write(`${JSON.stringify(answer)}\n`);
  say({ ready: true });
  for await (const line of createInterface({ input: process.stdin }))
    say(await handle(JSON.parse(line) as Answer));
}
