import { writeFileSync } from "node:fs";
import { join } from "node:path";

import type { Outcome } from "../src/run/records.js";
import type { Section } from "./claim.js";
import { inFolder } from "./laboratory.js";
import { plantedCanaries } from "./planted-canaries.js";
import { plantedMemory } from "./planted-memory.js";

/** What was planted and found, and an outcome pool of real runs for the simulations of the intervals. */
export interface Planted {
  readonly sections: readonly Section[];
  /** Rows of the memorizing run by checkpoint, from epoch 0 on. */
  readonly rows: ReadonlyMap<string, readonly Outcome[]>;
  /** Bits of the canaries at their last evaluation, by tier. */
  readonly bits: ReadonlyMap<number, readonly number[]>;
}

/** Secrets in the base model; then a model that learns everything, and one that learns half of it. */
export const planted = ({ log }: { readonly log: (line: string) => void }): Promise<Planted> =>
  inFolder(async (folder) => {
    writeFileSync(join(folder, "key"), "a key for the validation, 32 bytes");
    log("  canaries in the base model");
    const canaries = await plantedCanaries(folder);
    log("  a model that learns everything, and one that learns half of it");
    const memory = await plantedMemory(folder, { unseenModel: canaries.lastFolder, log });
    return { sections: [canaries.section, memory.section], rows: memory.rows, bits: canaries.bits };
  });
