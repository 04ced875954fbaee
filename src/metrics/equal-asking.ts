// Who is asked oftener is hit oftener by chance alone. Before members are compared with controls, both are
// cut to be asked alike, and only patients who are asked alike are compared (docs/method.md, "Equal asking").
import type { Arms } from "./fisher.js";

/** A list of each arm. */
export type ByArm<T> = Readonly<Record<"member" | "control", readonly T[]>>;

/** What could be asked of a patient: of each record its questions, both in the order of asking. */
export type Askable<Item> = readonly (readonly Item[])[];

/** What is asked of a patient. */
export interface AskedPatient<Item> {
  readonly numRecords: number;
  readonly items: readonly Item[];
}

/**
 * Cuts what is asked of every patient until both arms' patients are asked of as many records, and as many
 * questions, in equal shares. What the answers are plays no part. Nobody is left out: of every patient one
 * question at least stays.
 */
export function equalAsking<Item>(askable: ByArm<Askable<Item>>): ByArm<AskedPatient<Item>> {
  const numRecords = cutAlike({
    member: askable.member.map(({ length }) => length),
    control: askable.control.map(({ length }) => length),
  });
  const records = {
    member: askable.member.map((own, i) => own.slice(0, numRecords.member[i])),
    control: askable.control.map((own, i) => own.slice(0, numRecords.control[i])),
  };
  const asked = { member: records.member.map(inTurn), control: records.control.map(inTurn) };
  const cut = {
    member: asked.member.map(({ length }) => length),
    control: asked.control.map(({ length }) => length),
  };
  for (const number of new Set([...numRecords.member, ...numRecords.control])) {
    const [members, controls] = (["member", "control"] as const).map((arm) =>
      asked[arm].flatMap((_, i) => (records[arm][i]?.length === number ? [i] : [])),
    ) as [number[], number[]];
    const lengths = (arm: "member" | "control", of: readonly number[]) =>
      of.map((i) => asked[arm][i]?.length ?? 0);
    const alike = cutAlike({ member: lengths("member", members), control: lengths("control", controls) });
    members.forEach((i, j) => (cut.member[i] = alike.member[j] ?? 0));
    controls.forEach((i, j) => (cut.control[i] = alike.control[j] ?? 0));
  }
  const patients = (arm: "member" | "control"): AskedPatient<Item>[] =>
    asked[arm].map((items, i) => ({
      numRecords: records[arm][i]?.length ?? 0,
      items: items.slice(0, cut[arm][i]),
    }));
  return { member: patients("member"), control: patients("control") };
}

/**
 * Cuts counts so that as large a share of members as of controls has j or more, for every j:
 *
 *   members  4 4 4 4       a share of 1 has 2 or more   cut to  2 1 1 1
 *   controls 1 1 1 2       a share of 1/4 has                   1 1 1 2
 *
 * Shares of unlike numbers are rounded towards members being asked less.
 */
function cutAlike(counts: ByArm<number>): ByArm<number> {
  const [n, m] = [counts.member.length, counts.control.length];
  if (n === 0 || m === 0) return counts;
  const most = Math.max(...counts.member, ...counts.control);
  const kept: { member: number[]; control: number[] } = { member: [], control: [] };
  for (let j = 1; j <= most; j++) {
    const a = counts.member.filter((count) => count >= j).length;
    const b = counts.control.filter((count) => count >= j).length;
    kept.member.push(Math.min(a, Math.floor((n * b) / m)));
    kept.control.push(Math.min(b, Math.ceil((m * a) / n)));
  }
  const cut = (arm: "member" | "control"): number[] => {
    const falling = counts[arm].map((count, i) => ({ count, i })).sort((x, y) => y.count - x.count);
    const own = counts[arm].map(() => 0);
    falling.forEach(({ i }, rank) => (own[i] = kept[arm].filter((number) => number > rank).length));
    return own;
  };
  return { member: cut("member"), control: cut("control") };
}

/** The first question of every record, then every second one, and so on. */
const inTurn = <Item>(records: Askable<Item>): Item[] =>
  Array.from({ length: Math.max(0, ...records.map(({ length }) => length)) }, (_, i) =>
    records.flatMap((record) => record.slice(i, i + 1)),
  ).flat();

/**
 * Patients hit of those asked, in cells of patients who are asked of as many records and as many questions:
 * what `stratifiedOneSided` compares. Fewest questions first.
 */
export function cellsOf<Item>(
  { member, control }: ByArm<AskedPatient<Item>>,
  isHit: (item: Item) => boolean,
): Arms[] {
  const key = ({ numRecords, items }: AskedPatient<Item>): string => `${numRecords} ${items.length}`;
  const keys = new Map([...member, ...control].map((patient) => [key(patient), patient]));
  const rising = [...keys].sort(
    ([, a], [, b]) => a.numRecords - b.numRecords || a.items.length - b.items.length,
  );
  return rising.map(([cell]) => {
    const [members, controls] = [member, control].map((arm) =>
      arm.filter((patient) => key(patient) === cell),
    );
    const hits = (arm: readonly AskedPatient<Item>[] = []): number =>
      arm.filter(({ items }) => items.some(isHit)).length;
    return {
      k: hits(members),
      n: members?.length ?? 0,
      kControl: hits(controls),
      nControl: controls?.length ?? 0,
    };
  });
}

/** What is asked of patients, patients and their records in the order of the list. */
export function askableOf<Item extends { readonly patient: string; readonly record: string }>(
  items: readonly Item[],
): Askable<Item>[] {
  const patients = new Map<string, Map<string, Item[]>>();
  for (const item of items) {
    const records = patients.get(item.patient) ?? new Map<string, Item[]>();
    patients.set(item.patient, records);
    const own = records.get(item.record);
    if (own === undefined) records.set(item.record, [item]);
    else own.push(item);
  }
  return [...patients.values()].map((records) => [...records.values()]);
}
