import { createHash } from "node:crypto";

/**
 * Seeded randomness: xoshiro128** (Blackman & Vigna 2018, "Scrambled linear pseudorandom number generators"),
 * its state taken from the SHA-256 of whatever names the stream. The same parts give the same stream on every
 * machine; different parts give unrelated ones.
 */
export interface Random {
  /** Uniform integer in [0, 2³²). */
  uint32(): number;
  /** Uniform in [0, 1), 53 bits. */
  float(): number;
  /** Uniform integer in [0, bound), without modulo bias; bound ≥ 1. */
  below(bound: number): number;
  /** Standard normal (Box–Muller). */
  normal(): number;
  /** A new array with the items in random order (Fisher–Yates). */
  shuffled<T>(items: readonly T[]): T[];
  /** One of the items, each as likely; throws on an empty list. */
  pick<T>(items: readonly T[]): T;
}

const rotl = (x: number, k: number): number => (x << k) | (x >>> (32 - k));

/** The stream named by its parts, such as `seeded(config.seed, "order", stage, epoch)`. */
export function seeded(...parts: readonly (string | number)[]): Random {
  const digest = createHash("sha256").update(JSON.stringify(parts)).digest();
  // An Int32Array: numbers past 2³¹ in plain variables would each be an object of their own, and a draw ten
  // times as dear. The all-zero state is the one that must not be.
  const state = Int32Array.of(
    digest.readInt32LE(0),
    digest.readInt32LE(4),
    digest.readInt32LE(8),
    digest.readInt32LE(12) | 1,
  );
  const uint32 = (): number => {
    const a = state[0] ?? 0;
    const b = state[1] ?? 0;
    const c = state[2] ?? 0;
    const d = state[3] ?? 0;
    const result = Math.imul(rotl(Math.imul(b, 5), 7), 9) >>> 0;
    state[0] = a ^ b ^ d;
    state[1] = b ^ a ^ c;
    state[2] = c ^ a ^ (b << 9);
    state[3] = rotl(d ^ b, 11);
    return result;
  };
  const float = (): number => ((uint32() >>> 5) * 67108864 + (uint32() >>> 6)) / 9007199254740992;
  const below = (bound: number): number => {
    if (!Number.isInteger(bound) || bound < 1 || bound > 4294967296) throw new RangeError(`below(${bound})`);
    const limit = 4294967296 - (4294967296 % bound);
    for (;;) {
      const x = uint32();
      if (x < limit) return x % bound;
    }
  };
  const shuffled = <T>(items: readonly T[]): T[] => {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = below(i + 1);
      const held = out[i] as T;
      out[i] = out[j] as T;
      out[j] = held;
    }
    return out;
  };
  return {
    uint32,
    float,
    below,
    normal: () => Math.sqrt(-2 * Math.log(1 - float())) * Math.cos(2 * Math.PI * float()),
    shuffled,
    pick: (items) => {
      if (items.length === 0) throw new RangeError("pick from nothing");
      return items[below(items.length)] as (typeof items)[number];
    },
  };
}
