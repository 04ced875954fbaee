import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";

import { startScorer, type Scorer } from "../../../monitor/scorer/scorer.js";
import { temporaryFolder } from "../../support/run.js";

/** The compiled worker: a worker thread does not read TypeScript. */
const program = new URL("../../../dist/monitor/scorer/scorer-worker.js", import.meta.url);
const oracle = (name: string): string =>
  new URL(`../../fixtures/oracle/models/${name}`, import.meta.url).pathname;
const alphabet = [3, 17, 100];

function start(): Scorer {
  const scorer = startScorer({ alphabet }, program);
  onTestFinished(() => scorer.close());
  return scorer;
}

interface Expected {
  readonly input_ids: number[][];
  readonly token_logprobs: number[][];
  readonly greedy: { readonly prompt: number[][]; readonly continuation: number[][] };
}
const expectedOf = (name: string): Expected =>
  JSON.parse(readFileSync(join(oracle(name), "expected.json"), "utf8")) as Expected;

/** Scores a model's reference sequences and compares with what transformers computed. */
async function expectOracle(scorer: Scorer, name: string): Promise<void> {
  const { input_ids, token_logprobs } = expectedOf(name);
  const scores = await scorer.score(input_ids.map((row) => Int32Array.from(row)));
  scores.forEach(({ logProbNats, alphabetLogSumNats }, i) => {
    expect(logProbNats.length).toBe(token_logprobs[i]?.length);
    expect(alphabetLogSumNats?.length).toBe(logProbNats.length);
    token_logprobs[i]?.forEach((value, t) =>
      expect(Math.abs(value - (logProbNats[t] ?? NaN))).toBeLessThan(1e-4),
    );
  });
}

describe("the scorer", () => {
  it("scores in its worker what transformers scores, also after another model was loaded", async () => {
    const scorer = start();
    scorer.start();
    await scorer.load(oracle("gpt2"));
    await expectOracle(scorer, "gpt2");
    await scorer.load(oracle("llama_tied"));
    await expectOracle(scorer, "llama_tied");
    await scorer.load(oracle("gpt2"));
    await expectOracle(scorer, "gpt2");
    expect(await scorer.score([])).toEqual([]);
  });

  it("scores continuations of one prefix as it scores whole sequences", async () => {
    const scorer = start();
    await scorer.load(oracle("gpt2"));
    const [row = []] = expectedOf("gpt2").input_ids;
    const prefix = Int32Array.from(row.slice(0, 5));
    const continuations = [row.slice(5, 9), row.slice(6, 10), [1, 2, 3, 4]].map((ids) =>
      Int32Array.from(ids),
    );
    const whole = await scorer.score(continuations.map((ids) => Int32Array.of(...prefix, ...ids)));
    const [totals = []] = await scorer.scoreContinuations([{ prefix, continuations }]);
    expect(totals.length).toBe(3);
    whole.forEach(({ logProbNats }, i) =>
      expect(
        Math.abs(logProbNats.subarray(4).reduce((sum, value) => sum + value, 0) - (totals[i] ?? NaN)),
      ).toBeLessThan(1e-4),
    );
    expect(await scorer.scoreContinuations([])).toEqual([]);
    const unknown = { prefix, continuations: [Int32Array.of(384)] };
    await expect(scorer.scoreContinuations([unknown])).rejects.toMatchObject({ code: "TOKENIZER_INVALID" });
  });

  it("generates what transformers generates, before, between and after scoring", async () => {
    const scorer = start();
    await scorer.load(oracle("gpt2"));
    const { prompt, continuation } = expectedOf("gpt2").greedy;
    const prompts = prompt.map((row) => Int32Array.from(row));
    const expected = continuation.map((row) => Int32Array.from(row));
    expect(await scorer.generate(prompts, { maxNew: 20 })).toEqual(expected);
    await expectOracle(scorer, "gpt2");
    expect(await scorer.generate(prompts, { maxNew: 20 })).toEqual(expected);
    expect(await scorer.generate([], { maxNew: 20 })).toEqual([]);
    const sampling = { temperature: 1, topP: 1, seed: 4 };
    const sampled = await scorer.generate(prompts, { maxNew: 20, sampling });
    expect(sampled).not.toEqual(expected);
    expect(await scorer.generate(prompts, { maxNew: 20, sampling })).toEqual(sampled);
    // What was generated with is the model before; another one takes its place.
    await scorer.load(oracle("llama_tied"));
    const llama = expectedOf("llama_tied").greedy;
    const numDone: number[] = [];
    const said = await scorer.generate(
      llama.prompt.map((row) => Int32Array.from(row)),
      { maxNew: 20, onProgress: (done) => numDone.push(done) },
    );
    expect(said.map((ids) => [...ids])).toEqual(llama.continuation);
    expect(numDone).toEqual([llama.prompt.length]);
    await scorer.load(oracle("gpt2"));
    await expectOracle(scorer, "gpt2");
    await expect(scorer.generate([Int32Array.of()], { maxNew: 1 })).rejects.toMatchObject({ code: "USAGE" });
  });

  it("says how far it is, and leaves this thread free meanwhile", async () => {
    const scorer = start();
    await scorer.load(oracle("gpt2"));
    const [row = []] = expectedOf("gpt2").input_ids;
    const sequences = Array.from({ length: 4_000 }, () => Int32Array.from(row));
    const done: number[] = [];
    let numTurns = 0;
    const turns = setInterval(() => numTurns++, 5);
    await scorer.score(sequences, { onProgress: (numDone) => done.push(numDone) });
    clearInterval(turns);
    expect(done.length).toBeGreaterThan(3);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(done.at(-1)).toBe(4_000);
    expect(numTurns).toBeGreaterThan(10);
  });

  it("refuses a checkpoint or sequence by its code and goes on", async () => {
    const scorer = start();
    const damaged = join(temporaryFolder(), "damaged");
    cpSync(oracle("gpt2"), damaged, { recursive: true });
    writeFileSync(join(damaged, "model.safetensors"), "damaged");
    await expect(scorer.load(damaged)).rejects.toMatchObject({ code: "MODEL_MALFORMED" });
    await expect(scorer.score([Int32Array.of(1, 2)])).rejects.toThrow("no checkpoint is loaded");
    await scorer.load(oracle("gpt2"));
    await expect(scorer.score([new Int32Array(100_000)])).rejects.toMatchObject({
      code: "SEQUENCE_TOO_LONG",
    });
    await expect(scorer.score([Int32Array.of(1, 1_000_000)])).rejects.toMatchObject({
      code: "TOKENIZER_INVALID",
    });
    await expectOracle(scorer, "gpt2");
  });

  it("ends a call under way when it is closed, and takes none afterwards", async () => {
    const scorer = start();
    await scorer.load(oracle("gpt2"));
    const [row = []] = expectedOf("gpt2").input_ids;
    const sequences = Array.from({ length: 50_000 }, () => Int32Array.from(row));
    let wake: () => void = () => undefined;
    const isUnderWay = new Promise<void>((resolve) => (wake = resolve));
    const scoring = scorer.score(sequences, { onProgress: () => wake() });
    scoring.catch(() => undefined);
    await isUnderWay;
    await scorer.close();
    await expect(scoring).rejects.toMatchObject({ code: "ENGINE_FAILED", message: "the scorer was closed" });
    await expect(scorer.load(oracle("gpt2"))).rejects.toMatchObject({ code: "ENGINE_FAILED" });
  });

  it("fails the call, not the process, when the worker cannot run", async () => {
    const scorer = startScorer({ alphabet }, new URL("file:///nowhere/scorer-worker.js"));
    await expect(scorer.load(oracle("gpt2"))).rejects.toMatchObject({ code: "ENGINE_FAILED" });
    await expect(scorer.load(oracle("gpt2"))).rejects.toMatchObject({ code: "ENGINE_FAILED" });
    await scorer.close();
  });
});
