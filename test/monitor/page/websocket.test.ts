import { once } from "node:events";
import { connect } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";

import { makeRun, tinyConfig } from "../../support/run.js";
import { ask, live, Page, serve } from "./serve.js";

const place = { stage: "first", epoch: 1, step: 2, checkpoint: "first-e1", trainerAttempt: 1 };

describe("the websocket", () => {
  it("wants the token before it says anything, and knows its own page by its origin", async () => {
    const { origin, token } = await serve();
    const wrong = new Page(origin, { hello: { type: "hello", token: `${token}x` } });
    expect(await wrong.untilClosed()).toMatchObject({ code: 4401 });
    const early = new Page(origin, { hello: { type: "request", request: "stop" } });
    expect(await early.untilClosed()).toMatchObject({ code: 4401 });
    expect([...wrong.messages, ...early.messages]).toEqual([]);
    const foreign = new Page(origin, {
      hello: { type: "hello", token },
      headers: { Origin: "http://attacker.example" },
    });
    expect((await foreign.untilClosed()).code).toBe(1006);
    const own = new Page(origin, { hello: { type: "hello", token }, headers: { Origin: origin } });
    await own.until((page) => page.isCaughtUp);
  });

  it.each([
    ["what is not JSON", "hello", 4400],
    ["a message it does not know", { type: "dance" }, 4400],
    ["a message that is too long", "x".repeat(17 * 1024), 1009],
  ])("ends a connection that sends %s", async (_what, hello, code) => {
    const { origin } = await serve();
    expect((await new Page(origin, { hello }).untilClosed()).code).toBe(code);
  });

  it("refuses a run that it does not have", async () => {
    const { origin, token } = await serve();
    expect(
      (await new Page(origin, { hello: { type: "hello", token, run: "other" } }).untilClosed()).code,
    ).toBe(4404);
  });

  it("tells the run, the backlog in chunks, the state, and then what is new", async () => {
    const run = makeRun();
    const trainer = run.append("trainer", run.lock("trainer"));
    const step = {
      kind: "step" as const,
      stage: "first",
      epoch: 1,
      lossNats: 1,
      gradientNorm: 1,
      learningRate: 1,
      numTokens: 1,
      tokensSeen: 1,
      elapsedMs: 1,
    };
    trainer.append({ kind: "run-start", engine: "e", threads: 1, numSteps: 0 });
    trainer.append(...Array.from({ length: 1_200 }, (_, i) => ({ ...step, step: i + 1 })));
    const { origin, token, news, setState } = await serve({ run });
    const page = new Page(origin, { hello: { type: "hello", token, run: "tiny" } });
    await page.until((it) => it.isCaughtUp);
    expect(
      page.messages.map((message) => (message.type === "records" ? message.records.length : message.type)),
    ).toEqual(["run", 500, 500, 201, "state", "caught-up"]);
    trainer.append({ ...step, step: 1_201 });
    news();
    await page.until((it) => it.records("trainer").length === 1_202);
    expect(page.records("trainer").map(({ seq }) => seq)).toEqual(Array.from({ length: 1_202 }, (_, i) => i));
    setState({ ...live, state: "finished", trainer: false });
    await page.until((it) =>
      it.messages.some((message) => message.type === "state" && message.state === "finished"),
    );
  });

  it("sends closed probes of current versions only", async () => {
    const run = makeRun();
    const trainer = run.append("trainer", run.lock("trainer"));
    const checkpoint = {
      kind: "checkpoint" as const,
      stage: "first",
      probed: true,
      tokensSeen: 0,
      sizeBytes: 0,
    };
    trainer.append(
      { kind: "run-start", engine: "e", threads: 1, numSteps: 0 },
      { ...checkpoint, epoch: 1, step: 2, checkpoint: "first-e1" },
      { ...checkpoint, epoch: 2, step: 4, checkpoint: "first-e2" },
    );
    trainer.append({ kind: "run-start", engine: "e", threads: 1, numSteps: 2, resumedFrom: "first-e1" });
    const log = run.append("measurements", run.lock("monitor"));
    const point = { kind: "point" as const, metric: "loss.mean", statistic: "mean", value: 1 };
    log.append(
      { ...point, ...place },
      { kind: "measured", ...place, probe: "loss", numPoints: 1, elapsedMs: 1 },
    );
    const superseded = { ...place, epoch: 2, step: 4, checkpoint: "first-e2" };
    log.append(
      { ...point, ...superseded },
      { kind: "measured", ...superseded, probe: "loss", numPoints: 1, elapsedMs: 1 },
    );
    log.append({ ...point, ...place });
    const { origin, token, news } = await serve({ run });
    const page = new Page(origin, { hello: { type: "hello", token } });
    await page.until((it) => it.isCaughtUp);
    expect(page.records("measurements").map(({ seq }) => seq)).toEqual([0, 1]);
    expect(page.records("trainer").map(({ seq }) => seq)).toEqual([0, 1, 3]);
    log.append({ kind: "measured", ...place, probe: "phi", numPoints: 1, elapsedMs: 1 });
    news();
    await page.until((it) => it.records("measurements").length === 4);
    expect(page.records("measurements").map(({ seq }) => seq)).toEqual([0, 1, 4, 5]);
  });

  it(
    "tells which records came behind the record that closes an evaluation of extraction, and of " +
      "no superseded one",
    async () => {
      const run = makeRun();
      const trainer = run.append("trainer", run.lock("trainer"));
      const checkpoint = {
        kind: "checkpoint" as const,
        stage: "first",
        probed: true,
        tokensSeen: 0,
        sizeBytes: 0,
      };
      trainer.append({ kind: "run-start", engine: "e", threads: 1, numSteps: 0 });
      for (const epoch of [1, 2, 3])
        trainer.append({ ...checkpoint, epoch, step: 2 * epoch, checkpoint: `first-e${epoch}` });
      trainer.append({ kind: "run-start", engine: "e", threads: 1, numSteps: 4, resumedFrom: "first-e2" });
      const log = run.append("measurements", run.lock("monitor"));
      const close = (epoch: number, probe: string) => ({
        kind: "measured" as const,
        ...place,
        epoch,
        step: 2 * epoch,
        checkpoint: `first-e${epoch}`,
        probe,
        numPoints: 0,
        elapsedMs: 1,
      });
      log.append(close(1, "loss"), close(1, "extraction"), close(3, "extraction"));
      const { origin, token, news } = await serve({ run });
      const page = new Page(origin, { hello: { type: "hello", token } });
      await page.until((it) => it.isCaughtUp);
      const told = () =>
        page.messages.flatMap((message) =>
          message.type === "hits" ? [[message.checkpoint, message.arms[0]?.ids[0]]] : [],
        );
      expect(told()).toEqual([["first-e1", "a record at first-e1"]]);
      log.append(close(2, "loss"), close(2, "extraction"));
      news();
      await page.until(() => told().length === 2);
      expect(told()[1]).toEqual(["first-e2", "a record at first-e2"]);
      expect(page.messages.at(-1)?.type).toBe("hits");
    },
  );

  it("tells no path, no hash and no account", async () => {
    const run = makeRun(
      tinyConfig({
        key: "/home/somebody/key",
        influx: { url: "http://db.internal:8086", username: "somebody" },
        runsDirectory: "/home/somebody/runs",
      }),
    );
    const { origin, token } = await serve({ run });
    const page = new Page(origin, { hello: { type: "hello", token } });
    await page.until((it) => it.isCaughtUp);
    const told = JSON.stringify(page.messages);
    for (const secret of ["secret-place", "tokenizer.json", "somebody", "db.internal", '"00"'])
      expect(told).not.toContain(secret);
    expect(page.messages[0]).toMatchObject({
      type: "run",
      name: "tiny",
      runs: ["tiny"],
      run: { stages: [{ name: "first" }, { name: "second" }] },
    });
  });

  it("passes a stop on, once for a finger that trembles", async () => {
    const { origin, token, requests } = await serve();
    const page = new Page(origin, { hello: { type: "hello", token } });
    await page.until((it) => it.isCaughtUp);
    for (let i = 0; i < 3; i++) page.socket.send(JSON.stringify({ type: "request", request: "stop" }));
    page.socket.ping();
    await once(page.socket, "pong");
    expect(requests).toEqual(["stop"]);
  });

  it("keeps one message in memory for a page that does not read, however much there is to tell", async () => {
    const run = makeRun();
    const trainer = run.append("trainer", run.lock("trainer"));
    const stopped = {
      kind: "stopped" as const,
      stage: "first",
      epoch: 1,
      step: 1,
      reason: "signal" as const,
      message: "x".repeat(1_000),
    };
    for (let i = 0; i < 60; i++) trainer.append(...Array.from({ length: 1_000 }, () => stopped)); // 60 MB
    const { url, token } = await serve({ run });
    // A page that opens the connection, says hello, and takes no byte from the network.
    const socket = connect(Number(url.port), url.hostname);
    onTestFinished(() => {
      socket.destroy();
    });
    const hello = Buffer.from(JSON.stringify({ type: "hello", token }));
    // A text frame, masked with zeros.
    const frame = Buffer.concat([Buffer.from([0x81, 0x80 | hello.length, 0, 0, 0, 0]), hello]);
    const key = "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\nSec-WebSocket-Version: 13";
    socket.write(
      `GET /ws HTTP/1.1\r\nHost: ${url.host}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n${key}\r\n\r\n`,
    );
    await once(socket, "data");
    socket.pause();
    const memory = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
    const before = memory();
    socket.write(frame);
    // Other connections come and go meanwhile: the server has every occasion to go on with the silent one.
    for (let i = 0; i < 100; i++) await ask(url, "/healthz");
    expect(memory() - before).toBeLessThan(30e6);
    // Nothing is lost: when it reads again, it gets everything.
    let numBytes = 0;
    socket.on("data", (chunk) => (numBytes += chunk.length));
    socket.resume();
    while (numBytes < 60e6) await once(socket, "data");
  });
});
