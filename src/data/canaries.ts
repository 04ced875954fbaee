import type { Config } from "../run/config.js";
import { MnemoscopeError } from "../errors.js";
import { seeded, type Random } from "../random.js";

/**
 * Canaries: planted secrets of known repetition (Carlini et al. 2019, "The Secret Sharer"). Each is a
 * sentence of its own, shared with no other canary or record, and a secret whose symbols are drawn uniformly
 * from an alphabet of single tokens:
 *
 *   ids   | prefix, ≥ 10 tokens, ends just before the secret | s₁ s₂ … sₖ |     k·log2|A| ≥ 30 bits
 *                                                              ^ secretStart
 */
export interface Canary {
  /** Copies an epoch; 0 is never trained. */
  readonly tier: number;
  readonly prefix: string;
  readonly text: string;
  /** `text` tokenized whole, without separators. */
  readonly ids: readonly number[];
  readonly secretStart: number;
  readonly secretLength: number;
}

export type CanaryConfig = NonNullable<Config["canaries"]>;
type Design = CanaryConfig["design"];

/** Turns text into token ids, without separators. */
export type Encode = (text: string) => ArrayLike<number>;

/** Secrets of fewer bits could be guessed in a run of many evaluations. */
const minSecretBits = 30;
const minPrefixTokens = 10;

const digits = "0 1 2 3 4 5 6 7 8 9".split(" ");
const letters = "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z".split(" ");
/**
 * Frequent words, so that most are one token of any vocabulary that saw English; those that are not are left
 * out.
 */
const commonWords = (
  "the of and in to is for with or may by that can as from are on this which be not have has more " +
  "other these at people blood cause " +
  "all also common cells often when disease body used treatment such if symptoms their an they " +
  "your about who been condition some most it than " +
  "heart health one skin cancer will children high low risk help years between bone normal family " +
  "levels time many does medical well only"
).split(" ");

/** How the symbols of a secret are written: what stands before each. */
interface Alphabet {
  readonly symbols: readonly string[];
  readonly ids: readonly number[];
  /**
   * Between symbols, and between prefix and secret. Byte-level tokenizers make a leading space part of the
   * symbol's token.
   */
  readonly glue: "" | " ";
}

/**
 * Finds symbols of the design that are one token each, side by side, under this tokenizer. Throws
 * CANARY_UNSOUND where there are too few.
 */
function alphabetOf(design: Design, encode: Encode): Alphabet {
  const candidates = design === "digits" ? digits : design === "letters" ? letters : commonWords;
  // Digits first as one number, which digit-splitting tokenizers keep apart; a space between symbols suits
  // the rest.
  for (const glue of design === "digits" ? (["", " "] as const) : ([" "] as const)) {
    const single = candidates.flatMap((symbol) => {
      const ids = encode(glue + symbol);
      return ids.length === 1 && ids[0] !== undefined ? [{ symbol, id: ids[0] }] : [];
    });
    const isWhole = design === "digits" ? single.length === candidates.length : single.length >= 16;
    const first = single[0];
    const doMerge = single.some(({ symbol, id }) => {
      const pair = encode(`${glue}${symbol}${glue}${first?.symbol ?? ""}`);
      return pair.length !== 2 || pair[0] !== id || pair[1] !== first?.id;
    });
    if (isWhole && !doMerge)
      return { symbols: single.map(({ symbol }) => symbol), ids: single.map(({ id }) => id), glue };
  }
  throw new MnemoscopeError(
    "CANARY_UNSOUND",
    `the tokenizer has no single tokens for canaries of design "${design}"`,
    {
      remedy: 'try another "canaries.design": digits, letters or words',
    },
  );
}

const adjectives = (
  "amber azure brisk bronze calm cedar chalk copper coral crimson dusky ember fallow frosted " +
  "gilded granite hazel hidden hollow indigo " +
  "ivory jade lilac lunar maple marble misty mossy opal pale pewter quiet russet saffron scarlet " +
  "silver slate smoky teal velvet violet"
).split(" ");
const nouns = (
  "anchor arbour badger beacon bramble canyon comet condor cricket dolphin falcon fjord garnet " +
  "glacier harbour harvest heron juniper kestrel " +
  "lantern lagoon lynx magnolia meadow meteor orchard osprey otter pebble pelican petrel plover " +
  "quarry raven reef sparrow thicket tundra walnut wren"
).split(" ");
/** Prefixes there are: pairs of the two lists above. */
const maxCanaries = adjectives.length * nouns.length;
const sites = (
  "northern southern eastern western coastal alpine riverside lakeside island valley upland " +
  "harbour prairie desert forest summit border central"
).split(" ");
const materials =
  "serum plasma biopsy swab saliva tissue culture urine marrow lymph enamel plaque sputum cartilage".split(
    " ",
  );
const topics = (
  "asthma anaemia migraine psoriasis glaucoma arthritis diabetes eczema gout measles rickets " +
  "scurvy tetanus vertigo"
).split(" ");
const seasons = "spring summer autumn winter".split(" ");

/** A registry's sentence: the canary's own two words stand early and again just before the secret. */
function drawPrefix(random: Random, own: string): string {
  const [site, material, topic, season] = [
    random.pick(sites),
    random.pick(materials),
    random.pick(topics),
    random.pick(seasons),
  ];
  const shapes = [
    `In the ${own} study of ${topic}, the ${material} from the ${site} clinic was filed in ` +
      `${season} under the ${own} number`,
    `The ${site} registry for ${topic} lists the ${own} cohort, whose ${season} ${material} sample ` +
      `has the ${own} number`,
    `During the ${season} survey, nurses of the ${own} ward stored each ${material} sample for ` +
      `${topic} under the ${own} number`,
    `For ${topic}, the ${own} laboratory of the ${site} district kept one ${material} tube since ` +
      `${season} with the ${own} number`,
    `A ${season} audit of ${topic} found the ${material} of group ${own} at the ${site} unit, and ` +
      `its ${own} number`,
  ];
  return `${random.pick(shapes)}:`;
}

/**
 * Draws all canaries of a run: `perTier` for every tier, deterministic from the seed. Proves for each that no
 * token crosses the edge between prefix and secret, that every symbol is one token, and that no two canaries
 * share a prefix.
 * @throws CONFIG_INVALID where a secret has fewer than 30 bits. @throws CANARY_UNSOUND where the tokenizer
 * cannot keep the symbols apart.
 */
export function makeCanaries(options: {
  readonly config: CanaryConfig;
  readonly seed: number;
  readonly encode: Encode;
  /** Canaries of the privacy audit, beside those of the tiers. */
  readonly numAudit?: number;
}): {
  readonly canaries: readonly Canary[];
  /** Made like the others; their tier is 1 or 0 by a fair coin. */
  readonly audit: readonly Canary[];
  /** Token ids of the symbols, in the alphabet's order. */
  readonly alphabetIds: readonly number[];
} {
  const { config, encode, numAudit = 0 } = options;
  const alphabet = alphabetOf(config.design, encode);
  const secretBits = config.symbols * Math.log2(alphabet.symbols.length);
  if (secretBits < minSecretBits)
    throw new MnemoscopeError(
      "CONFIG_INVALID",
      `"canaries.symbols": ${config.symbols} of ${alphabet.symbols.length} ${config.design} carry ` +
        `${secretBits.toFixed(1)} bits, fewer than ${minSecretBits}`,
      {
        remedy: `use at least ${Math.ceil(minSecretBits / Math.log2(alphabet.symbols.length))} symbols`,
      },
    );
  const coin = seeded(options.seed, "audit");
  const numTiered = config.tiers.length * config.perTier;
  const tiers = [
    ...config.tiers.flatMap((tier) => Array.from({ length: config.perTier }, () => tier)),
    ...Array.from({ length: numAudit }, () => coin.below(2)),
  ];
  if (tiers.length > maxCanaries)
    throw new MnemoscopeError(
      "CONFIG_INVALID",
      `"canaries" asks for ${tiers.length} canaries, more than the ${maxCanaries} prefixes there are`,
      { remedy: 'lower "canaries.perTier" or "audit.canaries"' },
    );
  const random = seeded(options.seed, "canaries");
  const [first, second] = [random.shuffled(adjectives), random.shuffled(nouns)];
  const canaries = tiers.map((tier, index): Canary => {
    // The lists' lengths have no common divisor: walking both at once meets every pair once, and words return
    // as late as can be.
    const own = `${first[index % first.length] ?? ""} ${second[index % second.length] ?? ""}`;
    const prefix = drawPrefix(random, own) + (alphabet.glue === "" ? " " : "");
    const drawn = Array.from({ length: config.symbols }, () => random.below(alphabet.symbols.length));
    const text = prefix + drawn.map((symbol) => alphabet.glue + (alphabet.symbols[symbol] ?? "")).join("");
    const ids = Array.from(encode(text));
    const prefixIds = Array.from(encode(prefix));
    const secretStart = ids.length - config.symbols;
    const isApart =
      prefixIds.length === secretStart &&
      prefixIds.every((id, i) => ids[i] === id) &&
      drawn.every((symbol, i) => ids[secretStart + i] === alphabet.ids[symbol]);
    if (!isApart || secretStart < minPrefixTokens)
      throw new MnemoscopeError(
        "CANARY_UNSOUND",
        `canary ${index}: ` +
          (isApart
            ? `its prefix has only ${secretStart} tokens`
            : "tokens merge across the edge of prefix and secret, " + "or within the secret"),
        {
          remedy: 'try another "canaries.design": digits, letters or words',
        },
      );
    return { tier, prefix, text, ids, secretStart, secretLength: config.symbols };
  });
  if (new Set(canaries.map(({ prefix }) => prefix)).size < canaries.length)
    throw new MnemoscopeError("CANARY_UNSOUND", "two canaries share a prefix", { remedy: 'change "seed"' });
  return {
    canaries: canaries.slice(0, numTiered),
    audit: canaries.slice(numTiered),
    alphabetIds: alphabet.ids,
  };
}
