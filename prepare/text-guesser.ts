import { invariant } from "../src/errors.js";
import { ContextIndex, noFollowers, type Followers, type OwnCounts } from "./context-index.js";
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

  const trainedOf = new Map<string, ArrayLike<number>[]>();
  for (const { patient, ids } of training) trainedOf.set(patient, [...(trainedOf.get(patient) ?? []), ids]);
  const escapes = new Escapes();
  const seen = new Map<PatientText, Seen>();
  for (const [patient, texts] of byPatient(probed)) {
    const own = index.countsOf(trainedOf.get(patient) ?? []);
    for (const text of texts) {
      const found = lookUp(text.ids, index, own);
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

/** The class where so many more telling contexts were seen, and did not know the token. */
const withFailures = (name: number, numFailed: number): number =>
  classesOfFailures * name + Math.min(classesOfFailures - 1, numFailed);

function lookUp(ids: ArrayLike<number>, index: ContextIndex, own: OwnCounts): Seen {
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

  learn(patient: string, { classes, shares }: Seen): void {
    const own = this.#byPatient.get(patient) ?? newTally();
    this.#byPatient.set(patient, own);
    for (let end = classes.length; end > 0; end -= chain.length) {
      let numFailed = 0;
      // From the most telling context down to the first that knew the token: the others would not have been
      // asked.
      for (let at = end - 1; at >= end - chain.length; at--) {
        const name = classes[at] ?? 0;
        if (name === 0) continue;
        const isEscape = shares[at] === 0;
        for (const tally of [own, this.#all]) count(tally, withFailures(name, numFailed), isEscape);
        if (!isEscape) break;
        numFailed++;
      }
    }
  }

  /** Rates by class and failures, with one token that escaped and one that did not beside those seen. */
  ratesWithout(patient: string): Float64Array {
    const own = this.#byPatient.get(patient) ?? newTally();
    const { seen, escaped } = this.#all;
    return seen.map(
      (num, name) =>
        (1 + (escaped[name] ?? 0) - (own.escaped[name] ?? 0)) / (2 + num - (own.seen[name] ?? 0)),
    );
  }
}

interface Tally {
  readonly seen: Float64Array;
  readonly escaped: Float64Array;
}

const newTally = (): Tally => ({
  seen: new Float64Array(classesOfFailures * numClasses),
  escaped: new Float64Array(classesOfFailures * numClasses),
});

function count({ seen, escaped }: Tally, name: number, isEscape: boolean): void {
  seen[name] = (seen[name] ?? 0) + 1;
  if (isEscape) escaped[name] = (escaped[name] ?? 0) + 1;
}

function chained(
  { classes, shares }: Seen,
  { rates, vocabSize }: { readonly rates: Float64Array; readonly vocabSize: number },
): Float32Array {
  const logProbs = new Float32Array(classes.length / chain.length);
  for (let token = 0; token < logProbs.length; token++) {
    const row = token * chain.length;
    let numMoreTelling = 0;
    for (let place = 0; place < chain.length; place++) if (classes[row + place] !== 0) numMoreTelling++;
    let p = 1 / vocabSize;
    for (let place = 0; place < chain.length; place++) {
      const name = classes[row + place] ?? 0;
      if (name === 0) continue;
      const escape = rates[withFailures(name, --numMoreTelling)] ?? NaN;
      p = (1 - escape) * (shares[row + place] ?? NaN) + escape * p;
    }
    logProbs[token] = Math.log(p);
  }
  return logProbs;
}
