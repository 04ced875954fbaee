import { setImmediate as turn } from "node:timers/promises";

import { collectGarbage } from "../../src/engine/collect-garbage.js";

type Values = ReadonlyMap<string, Float32Array>;

/**
 * Makes something of copies of values, and tells by their names which copies still stand in this side's
 * memory when it is made. Disposes it.
 */
export async function heldAfter(
  make: (copy: (values: Values) => Values) => { dispose(): void },
): Promise<string[]> {
  const copies: { readonly name: string; readonly array: WeakRef<Float32Array> }[] = [];
  const made = make((values) => {
    const copied = new Map([...values].map(([name, array]) => [name, array.slice()]));
    for (const [name, array] of copied) copies.push({ name, array: new WeakRef(array) });
    return copied;
  });
  await turn(); // a weak reference holds until the turn's end
  collectGarbage();
  const held = copies.filter(({ array }) => array.deref() !== undefined).map(({ name }) => name);
  made.dispose();
  return held;
}
