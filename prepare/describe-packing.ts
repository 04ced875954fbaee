import type { ProbeItem, Run } from "../src/run/records.js";

/**
 * What is said of packed stages where a probed member does not train as it is measured: whole, at position 0,
 * with nothing before it.
 */
export function describePacking(
  stages: Run["stages"],
  { items, isPlacebo }: { readonly items: readonly ProbeItem[]; readonly isPlacebo: boolean },
): string[] {
  if (isPlacebo) return [];
  return stages.flatMap(({ name, packing, numMembersCut = 0 }) => {
    const isOwn = (item: ProbeItem): boolean =>
      item.kind === "unit" && item.group === "member" && item.stage === name;
    const cut = `${numMembersCut} of ${items.filter(isOwn).length} probed members`;
    if (packing === "classic")
      return [
        `stage ${name}: its rows are packed the classic way. The ends of rows cut ${cut}, and a record ` +
          "sees what stands before it in its row; but each is measured alone and whole, so that the " +
          "figures of this stage are not those of the text as it trains (packing: documents mends that)",
      ];
    if (numMembersCut === 0) return [];
    return [
      `stage ${name}: ${cut} are longer than a row and are cut: what follows a cut trains without what ` +
        "comes before it, and is measured with it. A larger sequenceLength cuts fewer",
    ];
  });
}
