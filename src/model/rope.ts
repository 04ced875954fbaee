/**
 * Rotary position embedding (Su et al. 2021, arXiv 2104.09864): the frequencies that a `config.json` asks
 * for, and the table of cosines and sines. Computed here in double precision, once a length; the tensors are
 * in `layers.ts`.
 */
import { z } from "zod";

import { MnemoscopeError } from "../errors.js";

export interface RopeConfig {
  /** Radians a position, one for each pair of a head's dimensions: [headWidth / 2]. */
  readonly frequencies: readonly number[];
  /** Factor on cosines and sines: 1 but for YaRN. */
  readonly attentionFactor: number;
}

const scalingSchema = z.object({
  rope_type: z.string().optional(),
  type: z.string().optional(),
  rope_theta: z.number().positive().optional(),
  factor: z.number().positive().nullish(),
  low_freq_factor: z.number().positive().optional(),
  high_freq_factor: z.number().positive().optional(),
  original_max_position_embeddings: z.int().positive().optional(),
  attention_factor: z.number().positive().nullish(),
  beta_fast: z.number().positive().nullish(),
  beta_slow: z.number().positive().nullish(),
  mscale: z.number().nullish(),
  mscale_all_dim: z.number().nullish(),
  truncate: z.boolean().optional(),
  partial_rotary_factor: z.number().optional(),
});
type Scaling = z.infer<typeof scalingSchema>;

// transformers 4 writes rope_theta and rope_scaling, transformers 5 rope_parameters.
const ropeSchema = z.object({
  rope_theta: z.number().positive().optional(),
  rope_scaling: scalingSchema.nullish(),
  rope_parameters: scalingSchema.nullish(),
  partial_rotary_factor: z.number().optional(),
  original_max_position_embeddings: z.int().positive().nullish(),
});

/**
 * Reads the rotary settings of a `config.json`: plain, `linear`, `llama3` and `yarn` scaling, defined as
 * transformers' modeling_rope_utils does.
 * @param shape.headWidth width of one head. @param shape.numPositions `max_position_embeddings` of the model.
 * @throws MODEL_UNSUPPORTED for another kind of scaling (`dynamic` and `longrope` depend on the length of the
 * sequence).
 * @throws MODEL_MALFORMED where a kind lacks a field.
 */
export function parseRope(
  raw: unknown,
  shape: { readonly headWidth: number; readonly numPositions: number },
): RopeConfig {
  const { headWidth, numPositions } = shape;
  const parsed = ropeSchema.safeParse(raw);
  if (!parsed.success)
    throw new MnemoscopeError(
      "MODEL_MALFORMED",
      `config.json: ${parsed.error.issues[0]?.path.join(".") ?? "rope settings"}: ` +
        (parsed.error.issues[0]?.message ?? "unreadable"),
      { remedy: "correct config.json" },
    );
  const {
    rope_scaling: older,
    rope_parameters: newer,
    original_max_position_embeddings: original,
  } = parsed.data;
  // transformers 4 reads only the first, and transformers 5 takes it where both stand.
  const scaling: Scaling = (isEmpty(older) ? newer : older) ?? {};
  const theta = scaling.rope_theta ?? parsed.data.rope_theta ?? 10000;
  const partial = scaling.partial_rotary_factor ?? parsed.data.partial_rotary_factor ?? 1;
  if (partial !== 1) throw unsupportedRope("partial_rotary_factor", String(partial));
  const plain = Array.from({ length: headWidth / 2 }, (_, i) => theta ** (-(2 * i) / headWidth));
  const kind = scaling.rope_type ?? scaling.type ?? "default";
  // Beside the scaling it counts in transformers 5 and not in 4: the two would compute different models.
  if (
    kind !== "default" &&
    kind !== "linear" &&
    original &&
    original !== scaling.original_max_position_embeddings
  )
    throw unsupportedRope("original_max_position_embeddings", `${original} outside of the rope settings`);
  switch (kind) {
    case "default":
      return { frequencies: plain, attentionFactor: 1 };
    case "linear": {
      const factor = required(scaling.factor, "factor", kind);
      return { frequencies: plain.map((f) => f / factor), attentionFactor: 1 };
    }
    case "llama3":
      return { frequencies: llama3(plain, scaling), attentionFactor: 1 };
    case "yarn":
      return yarn(plain, scaling, { theta, headWidth, numPositions });
    default:
      throw unsupportedRope("rope_type", kind);
  }
}

/** Llama 3.1: long waves are slowed by `factor`, short ones kept, those between blended. */
function llama3(plain: readonly number[], scaling: Scaling): number[] {
  const factor = required(scaling.factor, "factor", "llama3");
  const low = required(scaling.low_freq_factor, "low_freq_factor", "llama3");
  const high = required(scaling.high_freq_factor, "high_freq_factor", "llama3");
  const original = required(
    scaling.original_max_position_embeddings,
    "original_max_position_embeddings",
    "llama3",
  );
  return plain.map((f) => {
    const wavelength = (2 * Math.PI) / f;
    if (wavelength > original / low) return f / factor;
    if (wavelength < original / high) return f;
    const smooth = (original / wavelength - low) / (high - low);
    return ((1 - smooth) * f) / factor + smooth * f;
  });
}

/** YaRN (Peng et al. 2023, arXiv 2309.00071), sections 3.2 to 3.4. */
function yarn(
  plain: readonly number[],
  scaling: Scaling,
  shape: { theta: number; headWidth: number; numPositions: number },
): RopeConfig {
  const original = scaling.original_max_position_embeddings ?? shape.numPositions;
  // Null is the ratio of the lengths to transformers; a missing factor is an error there too.
  const factor =
    scaling.factor === null ? shape.numPositions / original : required(scaling.factor, "factor", "yarn");
  const magnitude = (scale: number, m: number): number => (scale <= 1 ? 1 : 0.1 * m * Math.log(scale) + 1);
  const attentionFactor =
    scaling.attention_factor ??
    (scaling.mscale && scaling.mscale_all_dim
      ? magnitude(factor, scaling.mscale) / magnitude(factor, scaling.mscale_all_dim)
      : magnitude(factor, 1));
  // The dimension whose wave turns `turns` times over the original length.
  const dimension = (turns: number): number =>
    (shape.headWidth * Math.log(original / (turns * 2 * Math.PI))) / (2 * Math.log(shape.theta));
  const round = scaling.truncate ?? true;
  const from = dimension(scaling.beta_fast ?? 32);
  const to = dimension(scaling.beta_slow ?? 1);
  const low = Math.max(round ? Math.floor(from) : from, 0);
  const high = Math.min(round ? Math.ceil(to) : to, shape.headWidth - 1);
  const frequencies = plain.map((f, i) => {
    const ramp = Math.min(Math.max((i - low) / Math.max(high - low, 1e-3), 0), 1);
    return (f / factor) * ramp + f * (1 - ramp);
  });
  return { frequencies, attentionFactor };
}

/**
 * Cosines and sines of the rotation for positions 0..T−1, both [T, headWidth]; the angle of pair i stands at
 * i and at i + headWidth/2, which is how Hugging Face lays out a head.
 */
export function ropeTables(
  rope: RopeConfig,
  numTokens: number,
): { readonly cos: Float32Array; readonly sin: Float32Array } {
  const half = rope.frequencies.length;
  const cos = new Float32Array(numTokens * 2 * half);
  const sin = new Float32Array(numTokens * 2 * half);
  for (let t = 0; t < numTokens; t++) {
    rope.frequencies.forEach((frequency, i) => {
      const at = t * 2 * half + i;
      cos[at] = cos[at + half] = Math.cos(t * frequency) * rope.attentionFactor;
      sin[at] = sin[at + half] = Math.sin(t * frequency) * rope.attentionFactor;
    });
  }
  return { cos, sin };
}

const isEmpty = (value: object | null | undefined): boolean =>
  value === null || value === undefined || Object.keys(value).length === 0;

function required(value: number | null | undefined, name: string, kind: string): number {
  if (value !== undefined && value !== null) return value;
  throw new MnemoscopeError("MODEL_MALFORMED", `config.json: rope scaling of type ${kind} lacks ${name}`, {
    remedy: "correct config.json",
  });
}

function unsupportedRope(field: string, value: string): MnemoscopeError {
  return new MnemoscopeError(
    "MODEL_UNSUPPORTED",
    `config.json has ${field} = ${value}, which is not supported`,
    {
      remedy: "supported are rope_type default, linear, llama3 and yarn over the whole head",
    },
  );
}
