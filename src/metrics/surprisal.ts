/** Nats that one step of a packed surprisal stands for, and the most that it holds. */
const stepNats = 0.01;
const maxSteps = 0xffff;

/**
 * −log p of each token in hundredths of a nat, rounded down, in base64: two bytes a token. What was packed
 * never looks harder to guess than it was. A law's own text can be read from it: it belongs into `probe/`.
 */
export function packSurprisals(logProbsNats: ArrayLike<number>): string {
  const bytes = Buffer.alloc(2 * logProbsNats.length);
  for (let i = 0; i < logProbsNats.length; i++) {
    const steps = Math.floor(-(logProbsNats[i] ?? NaN) / stepNats);
    bytes.writeUInt16LE(Math.min(maxSteps, Math.max(0, steps)), 2 * i);
  }
  return bytes.toString("base64");
}

/** Log-probabilities (nats) of what was packed, none lower than they were. */
export function unpackSurprisals(packed: string): Float64Array {
  const bytes = Buffer.from(packed, "base64");
  return Float64Array.from({ length: bytes.length >> 1 }, (_, i) => -stepNats * bytes.readUInt16LE(2 * i));
}
