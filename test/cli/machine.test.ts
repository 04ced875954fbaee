import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { findEngine, findInflux, findNode } from "../../cli/machine.js";

/** A server on a port of its own, for as long as `use` takes; afterwards nothing listens there. */
async function withServer<T>(status: number, use: (port: number) => Promise<T>): Promise<T> {
  const server = createServer((_, response) => response.writeHead(status).end());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    return await use((server.address() as AddressInfo).port);
  } finally {
    await new Promise((resolve) => server.close(resolve));
  }
}

describe("findNode", () => {
  it("stops at a Node that is too old and says which to install", () => {
    expect(findNode("20.18.0")).toMatchObject({
      state: "problem",
      remedy: expect.stringContaining("20.19") as string,
    });
    expect(findNode("20.19.0")).toEqual({ subject: "Node", state: "ok", found: "20.19.0, supported" });
  });
});

describe("findEngine", () => {
  it("names the version of the library that is loaded, and why there is a GPU or none", async () => {
    const [engine, gpu] = await findEngine();
    expect(engine).toMatchObject({
      subject: "engine",
      state: "ok",
      found: expect.stringMatching(/^TensorFlow 2\.\d+\.\d+/) as string,
    });
    expect(gpu?.found).toMatch(/in use|no NVIDIA device|an NVIDIA device is there/);
  });
});

describe("findInflux", () => {
  it("says that nothing answers, without the credentials of the URL", async () => {
    const port = await withServer(204, async (free) => free);
    const finding = await findInflux(`http://nurse:hunter22@127.0.0.1:${port}`);
    expect(finding).toMatchObject({
      state: "missing",
      found: expect.stringContaining(`not reachable at http://127.0.0.1:${port}`) as string,
    });
    expect(JSON.stringify(finding)).not.toMatch(/nurse|hunter22/);
  });

  it("does not take any server for an InfluxDB", async () => {
    const finding = await withServer(204, (port) => findInflux(`http://127.0.0.1:${port}`));
    expect(finding).toMatchObject({
      state: "missing",
      found: expect.stringContaining("is not an InfluxDB") as string,
    });
  });

  it("says that a URL is none", async () => {
    expect(await findInflux("not a url")).toMatchObject({
      state: "missing",
      found: expect.stringContaining("Invalid URL") as string,
    });
  });
});
