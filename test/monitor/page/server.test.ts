import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

import { startServer } from "../../../monitor/page/server.js";
import { temporaryFolder } from "../../support/run.js";
import { ask, Page, serve } from "./serve.js";

describe("the page's server", () => {
  it("serves the built page with headers that forbid everything foreign", async () => {
    const webRoot = temporaryFolder();
    mkdirSync(join(webRoot, "assets"));
    writeFileSync(join(webRoot, "index.html"), "<title>page</title>");
    writeFileSync(join(webRoot, "assets", "app.js"), "1");
    const { url } = await serve({ webRoot });
    const index = await ask(url, "/");
    expect(index).toMatchObject({ status: 200, text: "<title>page</title>" });
    expect(index.headers).toMatchObject({
      "x-content-type-options": "nosniff",
      "x-frame-options": "DENY",
      "referrer-policy": "no-referrer",
    });
    expect(index.headers["content-security-policy"]).toContain("default-src 'self'");
    expect(await ask(url, "/assets/app.js")).toMatchObject({ status: 200, text: "1" });
    expect((await ask(url, "/../../etc/passwd")).status).toBe(404);
    expect((await ask(url, "/none")).status).toBe(404);
    expect((await ask(url, "/", { method: "POST" })).status).toBe(405);
  });

  it("is well without a built page, and says what to do", async () => {
    const { url } = await serve();
    expect(await ask(url, "/healthz")).toMatchObject({ status: 200, text: "ok\n" });
    expect(await ask(url, "/")).toMatchObject({
      status: 503,
      text: "the page is not built: run npm run setup\n",
    });
  });

  it("answers on loopback to loopback names only", async () => {
    const { url, token } = await serve();
    expect((await ask(url, "/healthz", { host: "attacker.example" })).status).toBe(403);
    expect((await ask(url, "/healthz", { host: `localhost:${url.port}` })).status).toBe(200);
    const page = new Page(url.origin, {
      hello: { type: "hello", token },
      headers: { Host: `attacker.example:${url.port}` },
    });
    expect((await page.untilClosed()).code).toBe(1006);
  });

  it("refuses a port that is taken in one line", async () => {
    const { url, run } = await serve();
    const runs = new Map();
    await expect(
      startServer({ host: "127.0.0.1", port: Number(url.port), webRoot: run.path, runs }),
    ).rejects.toMatchObject({
      code: "USAGE",
    });
  });
});
