import type { Draw } from "./draw.js";

/** A calendar day. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Moves a day by whole days. */
export function addDays(day: Day, numDays: number): Day {
  const date = new Date(Date.UTC(day.year, day.month - 1, day.day + numDays));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Years completed on `day`. */
export function ageOn(birth: Day, day: Day): number {
  const hadBirthday = day.month > birth.month || (day.month === birth.month && day.day >= birth.day);
  return day.year - birth.year - (hadBirthday ? 0 : 1);
}

/** A value in the one form in which all notes of a patient write it. */
export interface Written {
  readonly value: string;
  readonly format: string;
}

/**
 * An invented patient: everything that stays the same over all notes of the person. Every number is drawn
 * uniformly over its format, so that its entropy is known (MRN 23.3 or 26.6 bits, phone 32.6, account 33.2);
 * a number may therefore exist in the world, but never with this name. Social security numbers come from the
 * range 900–999, which is never issued (26.6 bits less a little); e-mail addresses and links from domains
 * reserved for examples; network addresses from the private block.
 */
export interface Person {
  readonly sex: "female" | "male";
  readonly first: string;
  readonly middle: string;
  readonly last: string;
  readonly birth: Day;
  readonly mrn: Written;
  readonly phone: Written;
  readonly fax: Written;
  readonly email: Written;
  readonly ssn: Written;
  readonly account: Written;
  readonly healthPlan: Written;
  readonly license: Written;
  readonly plate: Written;
  readonly vin: Written;
  readonly device: Written;
  readonly url: Written;
  readonly ip: Written;
  readonly street: string;
  readonly city: string;
  readonly state: string;
  readonly zip: string;
  readonly relation: string;
  readonly relativeFirst: string;
  readonly relativeLast: string;
  readonly hospital: string;
  /** Last names of the doctors who treat this patient; the first is the general practitioner. */
  readonly doctors: readonly [string, string, string];
  readonly doctorFirsts: readonly [string, string, string];
}

const written = (draw: Draw, forms: readonly (readonly [pattern: string, format: string])[]): Written => {
  const [pattern, format] = draw.pick(forms);
  return { value: draw.pattern(pattern), format };
};

const area = (draw: Draw) => `${draw.int(2, 9)}${draw.pattern("##")}`;

function phoneNumber(draw: Draw): Written {
  const [a, b, c] = [area(draw), area(draw), draw.pattern("####")];
  return draw.pick<Written>([
    { value: `(${a}) ${b}-${c}`, format: "paren" },
    { value: `${a}-${b}-${c}`, format: "dash" },
    { value: `${a}.${b}.${c}`, format: "dots" },
  ]);
}

const slug = (name: string) => name.toLowerCase().replace(/[^a-z]+/g, "");
const vinAlphabet = "0123456789ABCDEFGHJKLMNPRSTUVWXYZ";
const relationsOfYoung = { female: ["mother", "sister"], male: ["father", "brother"] } as const;
const relationsOfOld = {
  female: ["daughter", "sister", "wife"],
  male: ["son", "brother", "husband"],
} as const;

/** Draws a patient. `age` is the age on `today`, in years. */
export function drawPerson(
  draw: Draw,
  { sex, age, today }: { readonly sex: Person["sex"]; readonly age: number; readonly today: Day },
): Person {
  const first = draw.firstName(sex);
  const last = draw.lastName();
  const birth = addDays({ ...today, year: today.year - age }, -draw.int(1, 360));
  const city = draw.city();
  const hospital = draw.pick([
    `${draw.lastName()} Memorial Hospital`,
    `${city} General Hospital`,
    `St. ${draw.firstName("female")} Medical Center`,
    `${draw.lastName()} University Hospital`,
    `${city} Regional Medical Center`,
    `${draw.lastName()} Clinic`,
  ]);
  const relativeSex = draw.pick(["female", "male"] as const);
  const vin = Array.from({ length: 17 }, () => vinAlphabet.charAt(draw.int(0, vinAlphabet.length - 1))).join(
    "",
  );
  return {
    sex,
    first,
    middle: draw.pattern("@"),
    last,
    birth,
    mrn: written(draw, [
      ["#######", "digits7"],
      ["#######", "digits7"],
      ["#######", "digits7"],
      ["########", "digits8"],
    ]),
    phone: phoneNumber(draw),
    fax: phoneNumber(draw),
    email: draw.pick<Written>([
      { value: `${slug(first)}.${slug(last)}${draw.pattern("##")}@example.org`, format: "first.last" },
      { value: `${slug(first).slice(0, 1)}${slug(last)}${draw.pattern("###")}@example.com`, format: "flast" },
      { value: `${slug(last)}${draw.pattern("####")}@example.net`, format: "last" },
    ]),
    ssn: { value: `9${draw.pattern("##-##-####")}`, format: "dash" },
    account: written(draw, [
      ["##########", "digits10"],
      ["AC-########", "AC-########"],
    ]),
    healthPlan: written(draw, [
      ["@@@#########", "@@@#########"],
      ["##-########", "##-########"],
    ]),
    license: written(draw, [
      ["@#######", "@#######"],
      ["@@######", "@@######"],
    ]),
    plate: written(draw, [
      ["@@@-####", "@@@-####"],
      ["#@@@###", "#@@@###"],
    ]),
    vin: { value: vin, format: "vin17" },
    device: written(draw, [
      ["SN-########", "SN-########"],
      ["@@@######@", "@@@######@"],
    ]),
    url: {
      value: `https://portal.${slug(hospital)}.example/patients/${draw.pattern("######")}`,
      format: "https",
    },
    ip: { value: `10.${draw.int(0, 255)}.${draw.int(0, 255)}.${draw.int(1, 254)}`, format: "v4" },
    street: draw.streetAddress(),
    city,
    state: draw.state(),
    zip: draw.pattern("#####"),
    relation: draw.pick<string>((age < 35 ? relationsOfYoung : relationsOfOld)[relativeSex]),
    relativeFirst: draw.firstName(relativeSex),
    relativeLast: draw.chance(0.6) ? last : draw.lastName(),
    hospital,
    doctors: [draw.lastName(), draw.lastName(), draw.lastName()],
    doctorFirsts: [draw.firstName("female"), draw.firstName("male"), draw.firstName("female")],
  };
}
