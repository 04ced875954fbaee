/**
 * Writes the weights that all contenders of training start from, for those who cannot draw them as
 * `noiseWeights` does. `node initial-contender.js DIRECTORY CONFIG`; done when it is ready.
 */
import { writeModel } from "../src/checkpoint/checkpoint.js";
import { parseModelConfig } from "../src/model/config.js";
import { serve } from "./contender.js";
import { noiseWeights } from "./models.js";

const [directory = ".", json = "{}"] = process.argv.slice(2);
const config = JSON.parse(json) as Record<string, unknown>;
await writeModel(directory, { config, weights: noiseWeights(parseModelConfig(config)), dtype: "float32" });
await serve(() => ({}));
