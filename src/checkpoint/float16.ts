/**
 * Half-width floats as checkpoints store them: IEEE binary16 and bfloat16, both ways, round to nearest, ties
 * to even.
 */

const scratchFloat = new Float32Array(1);
const scratchBits = new Uint32Array(scratchFloat.buffer);

function bitsOf(value: number): number {
  scratchFloat[0] = value;
  return scratchBits[0] ?? 0;
}

/** The bfloat16 nearest to a number, as its 16 bits. NaN stays NaN, with its sign. */
export function toBfloat16(value: number): number {
  const bits = bitsOf(value);
  if (Number.isNaN(value)) return (bits >>> 16) | 0x7fc0;
  // Half of the dropped part, plus the lowest kept bit: a tie goes to the even neighbour, a carry runs into
  // the exponent, up to infinity.
  return (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}

/** The number that 16 bits of bfloat16 stand for; exact. */
export function fromBfloat16(half: number): number {
  scratchBits[0] = half << 16;
  return scratchFloat[0] ?? 0;
}

/**
 * The binary16 nearest to a float32, as its 16 bits. Past 65,520 it is infinity; below 2⁻²⁴·½ it is 0. NaN
 * stays NaN.
 */
export function toFloat16(value: number): number {
  const bits = bitsOf(value);
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000) return sign | 0x7e00;
  if (magnitude >= 0x47800000) return sign | 0x7c00; // 2¹⁶ and above, infinity among them
  if (magnitude >= 0x38800000) {
    // Normal: the exponent's bias goes from 127 to 15, 13 bits are rounded away, and a carry may reach
    // infinity.
    const rounded = magnitude + 0xfff + ((magnitude >>> 13) & 1);
    return sign | ((rounded - 0x38000000) >>> 13);
  }
  if (magnitude < 0x33000000) return sign; // below half of the smallest subnormal
  // Subnormal: a whole number of 2⁻²⁴.
  const significand = (magnitude & 0x7fffff) | 0x800000;
  const shift = 126 - (magnitude >>> 23);
  const kept = significand >>> shift;
  const rest = significand & ((1 << shift) - 1);
  const half = 1 << (shift - 1);
  return sign | (kept + (rest > half || (rest === half && (kept & 1) === 1) ? 1 : 0));
}

/** The number that 16 bits of binary16 stand for; exact. */
export function fromFloat16(half: number): number {
  const sign = half & 0x8000 ? -1 : 1;
  const exponent = (half >>> 10) & 0x1f;
  const fraction = half & 0x3ff;
  if (exponent === 0x1f) return fraction === 0 ? sign * Infinity : NaN;
  return exponent === 0 ? sign * fraction * 2 ** -24 : sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
