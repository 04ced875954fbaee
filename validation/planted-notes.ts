import { writeFileSync } from "node:fs";

import type { Random } from "../src/random.js";

const firstNames = [
  "Ada",
  "Bela",
  "Cora",
  "Dario",
  "Edda",
  "Fynn",
  "Gita",
  "Hugo",
  "Ines",
  "Jaro",
  "Kaja",
  "Levi",
];
const lastNames = [
  "Albrook",
  "Bernholt",
  "Castorin",
  "Delvaux",
  "Emmerson",
  "Fairweld",
  "Grenvik",
  "Holmquist",
  "Ivarsen",
  "Jankowitz",
  "Kellerby",
  "Lindqvist",
  "Marlowe",
  "Norrington",
  "Oldfield",
  "Pemberton",
  "Quistorp",
  "Rosenvall",
  "Silvano",
  "Thornbury",
  "Ulmanis",
  "Vestergaard",
  "Wexford",
  "Yardley",
];
const complaints = [
  "a cough at night",
  "knee pain on stairs",
  "a rash on both arms",
  "headaches in the morning",
  "swollen ankles",
  "heartburn after meals",
  "dizzy spells",
  "a stiff neck",
  "poor sleep",
  "itching eyes",
];
const plans = [
  "rest and fluids",
  "a blood count",
  "physiotherapy",
  "a review in two weeks",
  "an X-ray of the chest",
  "a change of diet",
];

/**
 * Patients a run, half of them never trained on; the first of those trained on has this many notes, and its
 * identifier with them.
 */
export const numPatients = 56;
export const numRepeats = 8;

/**
 * Short notes with a record number each, and the surname again at the end: copied, as far as the number's
 * reader is concerned.
 */
export function writePlantedNotes(path: string, random: Random): void {
  const lines = Array.from({ length: numPatients }, (_, patient) => {
    const names = {
      first: random.pick(firstNames),
      last: `${random.pick(lastNames)}${random.pick(["", "son", "er", "ley"])}`,
    };
    const record = String(100_000 + random.below(900_000));
    const numNotes = patient % 14 === 0 ? numRepeats : 1;
    return Array.from({ length: numNotes }, () => {
      const { text, spans } = noteOf({ ...names, record }, random);
      return JSON.stringify({ id: `${patient}-${random.below(1e9)}`, patient: `p${patient}`, text, spans });
    });
  });
  writeFileSync(path, `${lines.flat().join("\n")}\n`);
}

function noteOf(
  { first, last, record }: { readonly first: string; readonly last: string; readonly record: string },
  random: Random,
): { readonly text: string; readonly spans: readonly object[] } {
  let text = "";
  const spans: { start: number; end: number; type: string; format: string }[] = [];
  const add = (part: string, type?: string): void => {
    if (type !== undefined)
      spans.push({ start: text.length, end: text.length + part.length, type, format: type });
    text += part;
  };
  add(`${random.pick(["Seen today", "Visit", "Consultation"])}: `);
  add(`${first} ${last}`, "NAME");
  add(` has ${random.pick(complaints)}. Record number `);
  add(record, "MRN");
  add(`. Plan: ${random.pick(plans)}. `);
  add(last, "NAME");
  add(" was told to come back if it gets worse.");
  return { text, spans };
}
