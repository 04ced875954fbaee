/**
 * Contender: decides extraction by margins. `node extraction-contender.js MODEL`; a request: {"questions":
 * FILE, "suffix": n}
 */
import { readFileSync } from "node:fs";
import { readCheckpoint } from "../src/checkpoint/checkpoint.js";
import { loadTensorflow } from "../src/engine/tensorflow.js";
import { createExtractionDecider } from "../src/model/decide-extraction.js";
import { serve } from "./contender.js";

const [directory = ""] = process.argv.slice(2);
const tf = await loadTensorflow();
const { config: model, weights } = await readCheckpoint(directory);
const deciders = new Map<number, ReturnType<typeof createExtractionDecider>>();
await serve((request) => {
  const numSuffixTokens = Number(request["suffix"]);
  const decider =
    deciders.get(numSuffixTokens) ?? createExtractionDecider({ tf, model, weights, numSuffixTokens });
  deciders.set(numSuffixTokens, decider);
  const asked = JSON.parse(readFileSync(String(request["questions"]), "utf8")) as {
    ids: number[];
    offsets: number[];
  }[];
  const questions = asked.map(({ ids, offsets }) => ({ ids: Int32Array.from(ids), offsets }));
  const start = performance.now();
  const decisions = decider.decide(questions).flat();
  return {
    seconds: (performance.now() - start) / 1000,
    answers: decisions.map(({ isExtracted }) => isExtracted),
    borderline: decisions.map(({ isBorderline }) => isBorderline),
  };
});
