import { expect, it, onTestFinished } from "vitest";

import { RunFeed } from "../../../monitor/feed.js";
import { RunHeader } from "../../../monitor/page/run-header.js";
import { serveRun } from "../../../monitor/page/serve-run.js";
import { configSchema } from "../../../src/run/config.js";
import { exampleConfigs } from "../../support/example-configs.js";
import { makeRun } from "../../support/run.js";
import { Page } from "./serve.js";

it("tells a page nothing of a secret word that stands in every text of the config", async () => {
  for (const raw of exampleConfigs(() => "/home/xyzzy/xyzzy.json")) {
    const run = makeRun(configSchema.parse(raw));
    const feed = new RunFeed(run);
    const server = await serveRun(run, {
      description: run.readRun(),
      feed,
      header: new RunHeader(run, { feed, notes: ["20 of 30 members are measured"] }),
      host: "127.0.0.1",
      port: 0,
      onRequest: () => undefined,
      onWarning: () => undefined,
    });
    onTestFinished(() => server.close());
    const { origin, hash } = new URL(server.url);
    const page = new Page(origin, { hello: { type: "hello", token: hash.replace("#token=", "") } });
    await page.until((it) => it.isCaughtUp);
    expect(page.messages).toMatchObject([
      { type: "run", name: "some-name" },
      { type: "state", state: "waiting", notes: ["20 of 30 members are measured"] },
      { type: "caught-up" },
    ]);
    expect(JSON.stringify(page.messages)).not.toContain("xyzzy");
  }
});
