/**
 * Choosing records without holding all of them. Everything is chosen by a keyed hash (`order`), so that the
 * choice does not depend on where a record stands in its file and stays when records are added.
 */

/**
 * Keeps the `limit` items of lowest order that were offered, and makes an item only where it might be kept.
 * What is kept does not depend on the order of offering; rising order makes fewest.
 */
export class FirstByOrder<T> {
  readonly #limit: number;
  #kept: { readonly order: string; readonly item: T }[] = [];
  #unusable: string[] = [];
  /** Highest order kept, once there are as many as the limit. */
  #highest: string | undefined;

  /** @param limit items kept; `undefined` keeps all. */
  constructor(limit: number | undefined) {
    this.#limit = limit ?? Infinity;
  }

  /** Offers an item; `make` answers undefined for one that cannot be used. */
  offer(order: string, make: () => T | undefined): void {
    if (this.#limit === 0 || (this.#highest !== undefined && order >= this.#highest)) return;
    const item = make();
    if (item === undefined) {
      this.#unusable.push(order);
      return;
    }
    this.#kept.push({ order, item });
    // Once full, trimmed now and then: sorting at every offer would cost more than the items it saves making.
    if (this.#kept.length >= (this.#highest === undefined ? 1 : 1.2) * this.#limit) this.#trim();
  }

  #trim(): void {
    // Equal orders (a text that two sources hold) stay in the order of their coming.
    this.#kept.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
    this.#kept = this.#kept.slice(0, this.#limit);
    if (this.#kept.length < this.#limit) return;
    const highest = this.#kept.at(-1)?.order;
    this.#highest = highest;
    if (highest !== undefined) this.#unusable = this.#unusable.filter((order) => order < highest);
  }

  /** The items kept, lowest order first. */
  items(): T[] {
    this.#trim();
    return this.#kept.map(({ item }) => item);
  }

  /**
   * Items that could not be used and stand before the last one kept; all of them where the limit was not
   * reached.
   */
  get numPassedOver(): number {
    this.#trim();
    return this.#unusable.length;
  }
}

/**
 * Items, at most `limit`: one of every patient before any patient's second (the patient is the unit of
 * sampling), patients in the order of their first item.
 * @param options.shares of sources: these are drawn from in turn, in proportion, so that controls mirror the
 * members' sources.
 */
export function sampleByPatient<T extends { readonly patient: string; readonly source: string }>(
  items: readonly T[],
  { limit, shares }: { readonly limit: number; readonly shares?: ReadonlyMap<string, number> },
): T[] {
  if (shares === undefined) return roundRobin(items).slice(0, limit);
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
  const sources = [...shares].map(([source, share]) => ({
    share: share / total,
    queue: roundRobin(items.filter((item) => item.source === source)),
    numSampled: 0,
  }));
  const sampled: T[] = [];
  while (sampled.length < limit) {
    const open = sources.filter(({ share, queue, numSampled }) => numSampled < queue.length && share > 0);
    const lag = ({ share, numSampled }: (typeof sources)[number]): number => (numSampled + 1) / share;
    // The source that is furthest behind its share; the first of several.
    const [first, ...others] = open;
    if (first === undefined) break;
    const behind = others.reduce((best, source) => (lag(source) < lag(best) ? source : best), first);
    const item = behind.queue[behind.numSampled++];
    if (item !== undefined) sampled.push(item);
  }
  return sampled;
}

function roundRobin<T extends { readonly patient: string }>(items: readonly T[]): T[] {
  const ofPatient = new Map<string, T[]>();
  for (const item of items) {
    const queue = ofPatient.get(item.patient);
    if (queue === undefined) ofPatient.set(item.patient, [item]);
    else queue.push(item);
  }
  const queues = [...ofPatient.values()];
  const longest = queues.reduce((most, queue) => Math.max(most, queue.length), 0);
  return Array.from({ length: longest }, (_, i) =>
    queues.flatMap((queue) => (i < queue.length ? [queue[i] as T] : [])),
  ).flat();
}
