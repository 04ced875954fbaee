import { censusSurnameList } from "./census-surnames.js";
import { cityList } from "./cities.js";
import { endings } from "./endings.js";
import { givenNameList } from "./given-names.js";
import { medicalNameList } from "./medical-names.js";
import { moreCities, moreSurnames } from "./more-names.js";
import { ordinaryWordList } from "./ordinary-words.js";
import { surnameList } from "./surnames.js";
import { townList } from "./towns.js";

/**
 * What is known of a word wherever it stands: whether it is an ordinary English or medical one, a given
 * name, a
 * surname, a town. Lists can only help: most names of people and places are in none. Made when first asked.
 */

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

const setOf = (list: string): ReadonlySet<string> => new Set(list.trim().toLowerCase().split(/\s+/));
const ordinaryWords = once(() => setOf(ordinaryWordList));
const givenNames = once(() => setOf(givenNameList));
const surnames = once(() => setOf(`${surnameList} ${moreSurnames} ${censusSurnameList}`));
const cities = once(
  () =>
    new Set(
      [...setOf(cityList), ...setOf(moreCities), ...setOf(townList)].map((city) => city.replaceAll("_", " ")),
    ),
);

/** Answers so far: a text says most of its words again. */
const answers = new Map<string, boolean>();
const maxAnswers = 20_000;

/** Whether an English or medical text has the word, in this form or without its ending. */
export function isOrdinary(word: string): boolean {
  const known = answers.get(word);
  if (known !== undefined) return known;
  const lower = word.toLowerCase();
  const words = ordinaryWords();
  const answer =
    words.has(lower) ||
    endings.some(([ending, rest]) => ending.test(lower) && words.has(lower.replace(ending, rest)));
  if (answers.size < maxAnswers) answers.set(word, answer);
  return answer;
}

/** Of "Jean-Luc" the first part decides. */
/** Whether a word names a drug, an instrument or a sign. */
const medicalNames = once(() => setOf(medicalNameList));
export const isMedicalName = (word: string): boolean => medicalNames().has(word.toLowerCase());

/** Of "Jean-Luc" the first part decides. */
export const isGivenName = (word: string): boolean =>
  givenNames().has(word.toLowerCase()) || givenNames().has(word.split(/[-'’]/, 1)[0]?.toLowerCase() ?? "");
export const isSurname = (word: string): boolean => {
  const lower = word.toLowerCase();
  return surnames().has(lower) || lower.split("-").some((part) => part.length > 2 && surnames().has(part));
};
export const isCity = (name: string): boolean => cities().has(name.toLowerCase());
