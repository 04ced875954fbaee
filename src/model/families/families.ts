import { gpt2 } from "./gpt2.js";
import { llama } from "./llama.js";

/** Every architecture that the project computes. A new one is a file beside this, and an entry here. */
export const families = [gpt2, llama] as const;
