import { invariant } from "../src/errors.js";
import { ContextIndex, type OwnCounts } from "./context-index.js";
import { noFollowers, type Followers } from "./followers.js";
import { RecordSoFar, References } from "./record-so-far.js";
import { chain, ContextKeys, hasText, lookupsAt } from "./text-contexts.js";

/**
 * What somebody who knows the run's training text, but nothing of one patient, would have guessed of the
 * patient's records: a law over the next token, given the record so far (docs/method.md, "Strong record").
 * It is a chain of contexts, from the least telling to the most. Each mixes what followed the context
 * elsewhere with what the chain said before it:
 *
 *   pₖ(x) = (1 − eₖ) · nₖ(x) / nₖ + eₖ · pₖ₋₁(x)        p₀ uniform; a context that was never seen is left out
 *
 * nₖ counts other patients' training records, or the record so far. e, how often something else than ever
 * before follows, is not assumed: it is the share seen in the other probed patients' records, at contexts of
 * the same place in the chain that were seen as often, were followed by as many different tokens, and stood
 * behind as many that failed. So a text that others copied costs next to nothing however few hold it, and the
 * place of a name costs no more for being well known.
 */

/** A training record, or a probed one as far as it is guessed. */
interface PatientText {
  readonly patient: string;
  readonly ids: ArrayLike<number>;
}

/**
 * Log-probabilities (nats) of the tokens of probed records, in their order.
 * @param options.training records that some stage trains on, each once. @param options.vocabSize tokens that
 * there are.
 */
export function guessText(
  probed: readonly PatientText[],
  options: { readonly training: readonly PatientText[]; readonly vocabSize: number },
): Float32Array[] {
  const { training, vocabSize } = options;
  const index = new ContextIndex();
  for (const { ids } of probed) index.add(ids);
  for (const { ids } of training) index.see(ids);

  const trainedOf = byPatient(training);
  const escapes = new Escapes();
  const seen = new Map<PatientText, Seen>();
  for (const [patient, texts] of byPatient(probed)) {
    const own = index.countsOf((trainedOf.get(patient) ?? []).map(({ ids }) => ids));
    for (const text of texts) {
      const found = find(text.ids, index, own);
      escapes.learn(patient, found);
      seen.set(text, found);
    }
  }
  return probed.map((text) =>
    chained(invariant(seen.get(text), "every record was looked up"), {
      rates: escapes.ratesWithout(text.patient),
      vocabSize,
    }),
  );
}

function byPatient(texts: readonly PatientText[]): Map<string, PatientText[]> {
  const lists = new Map<string, PatientText[]>();
  for (const text of texts) {
    const list = lists.get(text.patient);
    if (list === undefined) lists.set(text.patient, [text]);
    else list.push(text);
  }
  return lists;
}

/** How the contexts came out at the tokens of a record, a row of the chain's length for each token. */
interface Seen {
  /** 0 where the context was never seen, else the class that its escapes are counted by. */
  readonly classes: Uint16Array;
  /** The share of the record's own token among what followed. */
  readonly shares: Float32Array;
}

const classesOfCount = 8;
const classesOfKinds = 4;
const classesOfFailures = 3;

/** By its place, how often it was seen, and by how many different tokens it was followed. */
function classOf(place: number, { count, numKinds }: Followers): number {
  const byCount = Math.min(classesOfCount - 1, Math.floor(Math.log2(count)));
  const byKinds = numKinds <= 2 ? numKinds - 1 : 2 * numKinds < count ? 2 : 3;
  return 1 + (place * classesOfCount + byCount) * classesOfKinds + byKinds;
}

const numClasses = 1 + chain.length * classesOfCount * classesOfKinds;

/**
 * The class where so many more telling contexts were seen and did not know the token, behind a token that its
 * most telling context did not expect (in the middle of a name, say), or another.
 */
const classWithin = (name: number, numFailed: number, isBehindSurprise: boolean): number =>
  2 * (classesOfFailures * name + Math.min(classesOfFailures - 1, numFailed)) + Number(isBehindSurprise);

/** Whether the most telling of the contexts that were seen at a token did not expect it. */
function isSurprise({ classes, shares }: Seen, token: number): boolean {
  for (let at = (token + 1) * chain.length - 1; at >= token * chain.length; at--)
    if (classes[at] !== 0) return (shares[at] ?? NaN) < 0.25;
  return false;
}

function find(ids: ArrayLike<number>, index: ContextIndex, own: OwnCounts): Seen {
  const keys = new ContextKeys(ids);
  const soFar = new RecordSoFar();
  const references = new References();
  const classes = new Uint16Array(ids.length * chain.length);
  const shares = new Float32Array(classes.length);
  const recordPlaces = chain.flatMap(({ of, length }, place) =>
    of === "record" && length > 0 ? [place] : [],
  );
  const lookupOf = (place: number) => invariant(lookupsAt[place]?.[0], "every place has a lookup");

  for (let token = 0; token < ids.length; token++) {
    const next = ids[token] ?? 0;
    const elsewhere = (place: number, symbol: number): Followers => {
      for (const lookup of lookupsAt[place] ?? []) {
        if (!hasText(token, lookup)) break;
        const found = index.followers(keys, { token, lookup, next: symbol, own });
        if (found.count > 0) return found;
      }
      return noFollowers;
    };
    chain.forEach(({ of, length, refers }, place) => {
      const found =
        of === "others"
          ? refers
            ? references.partOf(elsewhere(place, references.of(next)), next)
            : elsewhere(place, next)
          : length === 0
            ? soFar.said(next)
            : token >= length
              ? soFar.followers(keys.whole(token, lookupOf(place)), next)
              : noFollowers;
      if (found.count <= 0) return;
      classes[token * chain.length + place] = classOf(place, found);
      shares[token * chain.length + place] = found.share;
    });
    for (const place of recordPlaces)
      if (hasText(token, lookupOf(place))) soFar.see(keys.whole(token, lookupOf(place)), next);
    const { count, share } = elsewhere(0, next);
    soFar.say(next, 1 / (1 + count * share));
    references.say(ids, token);
  }
  return { classes, shares };
}

/** How often something new follows, by class, in the probed records of other patients. */
class Escapes {
  readonly #all = newTally();
  readonly #byPatient = new Map<string, Tally>();

  learn(patient: string, seen: Seen): void {
    const { classes, shares } = seen;
    const own = this.#byPatient.get(patient) ?? newTally();
    this.#byPatient.set(patient, own);
    for (let end = classes.length; end > 0; end -= chain.length) {
      const isBehindSurprise = end > chain.length && isSurprise(seen, end / chain.length - 2);
      let numFailed = 0;
      // From the most telling context down to the first that knew the token: the others would not have been
      // asked.
      for (let at = end - 1; at >= end - chain.length; at--) {
        const name = classes[at] ?? 0;
        if (name === 0) continue;
        const isEscape = shares[at] === 0;
        for (const tally of [own, this.#all])
          count(tally, classWithin(name, numFailed, isBehindSurprise), isEscape);
        if (!isEscape) break;
        numFailed++;
      }
    }
  }

  /**
   * Rates by class, as if two tokens more had been seen: where nothing is known, a context that failed is
   * mostly followed by others that do, too.
   */
  ratesWithout(patient: string): Float64Array {
    const own = this.#byPatient.get(patient) ?? newTally();
    const { seen, escaped } = this.#all;
    return seen.map((num, name) => {
      const numFailed = (name >> 1) % classesOfFailures;
      const before = numFailed === 0 ? 1 : 1.8;
      return (before + (escaped[name] ?? 0) - (own.escaped[name] ?? 0)) / (2 + num - (own.seen[name] ?? 0));
    });
  }
}

interface Tally {
  readonly seen: Float64Array;
  readonly escaped: Float64Array;
}

const newTally = (): Tally => ({
  seen: new Float64Array(2 * classesOfFailures * numClasses),
  escaped: new Float64Array(2 * classesOfFailures * numClasses),
});

function count({ seen, escaped }: Tally, name: number, isEscape: boolean): void {
  seen[name] = (seen[name] ?? 0) + 1;
  if (isEscape) escaped[name] = (escaped[name] ?? 0) + 1;
}

function chained(
  seen: Seen,
  { rates, vocabSize }: { readonly rates: Float64Array; readonly vocabSize: number },
): Float32Array {
  const { classes, shares } = seen;
  const logProbs = new Float32Array(classes.length / chain.length);
  for (let token = 0; token < logProbs.length; token++) {
    const row = token * chain.length;
    const isBehindSurprise = token > 0 && isSurprise(seen, token - 1);
    let numMoreTelling = 0;
    for (let place = 0; place < chain.length; place++) if (classes[row + place] !== 0) numMoreTelling++;
    let p = 1 / vocabSize;
    for (let place = 0; place < chain.length; place++) {
      const name = classes[row + place] ?? 0;
      if (name === 0) continue;
      const escape = rates[classWithin(name, --numMoreTelling, isBehindSurprise)] ?? NaN;
      p = (1 - escape) * (shares[row + place] ?? NaN) + escape * p;
    }
    logProbs[token] = Math.log(p);
  }
  return logProbs;
}
