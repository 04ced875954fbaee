import type { Condition } from "./condition.js";
import type { Draw } from "./draw.js";
import { concat, type Fragment, marked, note, type Part } from "./fragment.js";
import { allergies, histories, negatives, social } from "./general.js";
import { addDays, ageOn, type Day, type Person, type Written } from "./person.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const two = (n: number) => String(n).padStart(2, "0");

const dateFormats = {
  mdy_slash: (d: Day) => `${two(d.month)}/${two(d.day)}/${d.year}`,
  mdy_short: (d: Day) => `${d.month}/${d.day}/${two(d.year % 100)}`,
  iso: (d: Day) => `${d.year}-${two(d.month)}-${two(d.day)}`,
  dd_Mon_yyyy: (d: Day) => `${two(d.day)}-${(months[d.month - 1] ?? "").slice(0, 3)}-${d.year}`,
  Month_d_yyyy: (d: Day) => `${months[d.month - 1] ?? ""} ${d.day}, ${d.year}`,
} as const;

/**
 * Everything a template may put into a note: the patient's identifiers as marked fragments, and drawn
 * clinical text.
 */
export interface NoteContext {
  readonly draw: Draw;
  readonly isFull: boolean;
  readonly name: Fragment;
  readonly lastFirst: Fragment;
  /** "Ms. Perry"; the title is not part of the identifier. */
  readonly titled: Fragment;
  readonly age: Fragment;
  readonly sex: "female" | "male";
  readonly woman: "woman" | "man";
  readonly he: "she" | "he";
  readonly his: "her" | "his";
  readonly birth: Fragment;
  readonly today: Fragment;
  /** A day `numDays` after (or before) the note's own. */
  readonly date: (numDays: number) => Fragment;
  readonly id: Readonly<
    Record<
      | "mrn"
      | "phone"
      | "fax"
      | "email"
      | "ssn"
      | "account"
      | "healthPlan"
      | "license"
      | "plate"
      | "vin"
      | "device"
      | "url"
      | "ip",
      Fragment
    >
  >;
  readonly street: Fragment;
  readonly city: Fragment;
  /** City, state and ZIP code. */
  readonly place: Fragment;
  readonly relation: string;
  readonly relative: Fragment;
  readonly relativeFirst: Fragment;
  /** "Dr. Hayes"; 0 is the general practitioner, 1 and 2 work at the hospital. */
  readonly doctor: (index: 0 | 1 | 2) => Fragment;
  /** "Anna Hayes, MD". */
  readonly signed: (index: 0 | 1 | 2) => Fragment;
  readonly hospital: Fragment;
  readonly diagnosis: Fragment;
  readonly icd: string;
  readonly service: string;
  readonly complaint: string;
  readonly study: string;
  readonly impression: string;
  readonly vitals: string;
  readonly allergy: string;
  readonly negative: string;
  readonly social: string;
  readonly history: string;
  readonly findings: (count: number) => string;
  readonly labs: (count: number) => string;
  readonly medicines: (count: number) => string;
  readonly plan: (count: number) => string;
  readonly course: (count: number) => string;
  readonly imaging: (count: number) => string;
}

/** Joins the lines that are there. */
export function lines(...parts: readonly (Part | undefined)[]): Fragment {
  return concat(
    parts.filter((part) => part !== undefined),
    "\n",
  );
}

const upperFirst = (text: string) => text.slice(0, 1).toUpperCase() + text.slice(1);

/** Draws what one note of a patient says; `seen` is the day of the note. */
export function drawContext(
  draw: Draw,
  {
    person,
    condition,
    seen,
    isFull,
  }: { readonly person: Person; readonly condition: Condition; readonly seen: Day; readonly isFull: boolean },
): NoteContext {
  const dateFormat = draw.pick(Object.keys(dateFormats) as (keyof typeof dateFormats)[]);
  const day = (d: Day) => marked("DATE", dateFormats[dateFormat](d), dateFormat);
  const age = ageOn(person.birth, seen);
  const id = (type: Parameters<typeof marked>[0], written: Written) =>
    marked(type, written.value, written.format);
  const city = marked("CITY", person.city, "city");
  const title = person.sex === "female" ? draw.pick(["Ms.", "Mrs."]) : "Mr.";
  const chosen = (items: readonly string[], count: number, separator: string) =>
    draw
      .some(items, count)
      .map((item) => draw.fill(item))
      .join(separator);
  return {
    draw,
    isFull,
    name: draw.chance(0.25)
      ? marked("NAME", `${person.first} ${person.middle}. ${person.last}`, "full_mi")
      : marked("NAME", `${person.first} ${person.last}`, "full"),
    lastFirst: marked("NAME", `${person.last}, ${person.first}`, "last_first"),
    titled: note`${title} ${marked("NAME", person.last, "title_last")}`,
    age: age > 89 ? marked("AGE", String(age), "n") : { text: String(age), marks: [] },
    sex: person.sex,
    woman: person.sex === "female" ? "woman" : "man",
    he: person.sex === "female" ? "she" : "he",
    his: person.sex === "female" ? "her" : "his",
    birth: day(person.birth),
    today: day(seen),
    date: (numDays) => day(addDays(seen, numDays)),
    id: {
      mrn: id("MRN", person.mrn),
      phone: id("PHONE", person.phone),
      fax: id("FAX", person.fax),
      email: id("EMAIL", person.email),
      ssn: id("SSN", person.ssn),
      account: id("ACCOUNT", person.account),
      healthPlan: id("HEALTH_PLAN", person.healthPlan),
      license: id("LICENSE", person.license),
      plate: id("PLATE", person.plate),
      vin: id("VIN", person.vin),
      device: id("DEVICE", person.device),
      url: id("URL", person.url),
      ip: id("IP", person.ip),
    },
    street: marked("ADDRESS", person.street, "street"),
    city,
    place: note`${city}, ${person.state} ${marked("ZIP", person.zip, "zip5")}`,
    relation: person.relation,
    relative: marked("RELATIVE", `${person.relativeFirst} ${person.relativeLast}`, "full"),
    relativeFirst: marked("RELATIVE", person.relativeFirst, "first"),
    doctor: (index) => note`Dr. ${marked("DOCTOR", person.doctors[index], "Dr_last")}`,
    signed: (index) =>
      note`${marked("DOCTOR", `${person.doctorFirsts[index]} ${person.doctors[index]}`, "full_MD")}, MD`,
    hospital: marked("HOSPITAL", person.hospital, "own"),
    diagnosis: marked("DIAGNOSIS", condition.name, "name"),
    icd: condition.icd,
    service: condition.service,
    complaint: draw.fill(draw.pick(condition.complaints)),
    study: condition.study,
    impression: draw.fill(draw.pick(condition.impression)),
    vitals: draw.fill(
      isFull
        ? "BP {104-168}/{58-96}, HR {58-112}, RR {12-22}, temp {36.3-38.4} C, SpO2 {92-99}%"
        : draw.pick([
            "BP {104-168}/{58-96}, HR {58-112}",
            "HR {58-112}, SpO2 {92-99}%",
            "temp {36.3-38.4} C, HR {58-112}",
          ]),
    ),
    allergy: draw.pick(allergies),
    negative: draw.pick(negatives),
    social: draw.fill(draw.pick(social)),
    history: draw.some(histories, draw.int(1, isFull ? 3 : 2)).join(", "),
    findings: (count) => chosen(condition.findings, count, " "),
    labs: (count) => chosen(condition.labs, count, ", "),
    medicines: (count) => chosen(condition.medicines, count, ", "),
    plan: (count) => `${upperFirst(chosen(condition.plan, count, "; "))}.`,
    course: (count) => chosen(condition.course, count, " "),
    imaging: (count) => chosen(condition.imaging, count, " "),
  };
}
