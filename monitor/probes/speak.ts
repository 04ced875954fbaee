import { seeded } from "../../src/random.js";
import type { ProbeContext } from "./context.js";

/** A prompt with its separator, and what the model said behind it, up to an end of text. */
export interface Sample {
  readonly prompt: Int32Array;
  readonly said: Int32Array;
}

/**
 * What the model says unasked, at temperature 1: every second time behind the separator alone, else behind
 * the next of some beginnings, which take turns where they are few. The same prompts and draws at every
 * evaluation.
 * @param options.name of the stream of draws. @param options.numNew tokens of a sample at most.
 */
export async function speak(
  context: ProbeContext,
  options: {
    readonly name: string;
    readonly numSamples: number;
    readonly numNew: number;
    readonly beginnings: readonly (readonly number[])[];
  },
): Promise<Sample[]> {
  const { endOfTextId } = context.set.header;
  const { name, numSamples, numNew, beginnings } = options;
  const prompts = Array.from({ length: numSamples }, (_, i) =>
    Int32Array.of(
      endOfTextId,
      ...(i % 2 === 0 ? [] : (beginnings[((i - 1) / 2) % Math.max(1, beginnings.length)] ?? [])),
    ),
  );
  const said = await context.generate(prompts, {
    maxNew: numNew,
    sampling: { temperature: 1, topP: 1, seed: seeded(context.seed, name).uint32() },
    stopIds: [endOfTextId],
  });
  return prompts.map((prompt, i) => ({
    prompt,
    said: (said[i] ?? new Int32Array()).filter((id) => id !== endOfTextId),
  }));
}
