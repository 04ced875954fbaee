import { spawn, type ChildProcess } from "node:child_process";
import { writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { onTestFinished } from "vitest";

import { temporaryFolder } from "./run.js";

/**
 * A real InfluxDB 1.x (Debian's `influxdb`) with a folder of its own: it can be stopped and started again
 * with its data.
 */
export class Influxd {
  readonly url: string;
  readonly #ports: readonly [number, number];
  readonly #folder = temporaryFolder();
  #process: ChildProcess | undefined;

  private constructor(ports: readonly [number, number]) {
    this.#ports = ports;
    this.url = `http://127.0.0.1:${ports[0]}`;
  }

  /** Takes free ports; nothing listens yet. */
  static async create(): Promise<Influxd> {
    const influxd = new Influxd([await freePort(), await freePort()]);
    onTestFinished(() => influxd.stop());
    return influxd;
  }

  async start(): Promise<void> {
    const [http, rpc] = this.#ports;
    const path = (name: string): string => JSON.stringify(join(this.#folder, name));
    const config = [
      "reporting-disabled = true",
      `bind-address = "127.0.0.1:${rpc}"`,
      "[meta]",
      `dir = ${path("meta")}`,
      "[data]",
      `dir = ${path("data")}`,
      `wal-dir = ${path("wal")}`,
      "[http]",
      `bind-address = "127.0.0.1:${http}"`,
      "log-enabled = false",
      "[monitor]",
      "store-enabled = false",
    ];
    writeFileSync(join(this.#folder, "influxd.conf"), `${config.join("\n")}\n`);
    const child = spawn("influxd", ["-config", join(this.#folder, "influxd.conf")], { stdio: "ignore" });
    this.#process = child;
    const failed = new Promise<never>((_, reject) => {
      child.once("error", (cause) =>
        reject(new Error("influxd does not start: install Debian's package influxdb", { cause })),
      );
      child.once("exit", (code) => reject(new Error(`influxd ended with code ${String(code)}`)));
    });
    failed.catch(() => undefined);
    const answers = async (): Promise<void> => {
      while (
        !(await fetch(`${this.url}/ping`).then(
          ({ ok }) => ok,
          () => false,
        ))
      )
        await delay(50);
    };
    await Promise.race([failed, answers()]);
  }

  async stop(): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined || child.exitCode !== null) return;
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGKILL");
    await ended;
  }

  /** Rows of a query as objects, times in nanoseconds as digits; empty where there are none. */
  async query(query: string, database = "mnemoscope"): Promise<Record<string, unknown>[]> {
    const response = await fetch(
      `${this.url}/query?${new URLSearchParams({ db: database, q: query, epoch: "ns" }).toString()}`,
    );
    // Nanoseconds do not fit a number: the digits are quoted before JSON reads them.
    const text = (await response.text()).replace(/(?<=[[,])(\d{19})(?=[,\]])/g, '"$1"');
    const answer = JSON.parse(text) as {
      results: { series?: { columns: string[]; values: unknown[][] }[]; error?: string }[];
    };
    return (answer.results[0]?.series ?? []).flatMap(({ columns, values }) =>
      values.map((row) => Object.fromEntries(columns.map((column, i) => [column, row[i]]))),
    );
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (typeof address !== "object" || address === null) throw new Error("no port");
  return address.port;
}
