import { MnemoscopeError } from "../errors.js";
import type { Condition } from "./notes/condition.js";
import { abdomenMetabolismConditions } from "./notes/conditions-abdomen-metabolism.js";
import { cancerBonesOthersConditions } from "./notes/conditions-cancer-bones-others.js";
import { heartLungConditions } from "./notes/conditions-heart-lung.js";
import { nervesMindInfectionConditions } from "./notes/conditions-nerves-mind-infection.js";
import { drawContext, type NoteContext } from "./notes/context.js";
import { Draw } from "./notes/draw.js";
import { concat, type Fragment, type Part } from "./notes/fragment.js";
import { harmlessNumbers } from "./notes/general.js";
import { addDays, type Day, drawPerson } from "./notes/person.js";
import type { Template, TemplateSet } from "./notes/template.js";
import { baseTemplates } from "./notes/templates-base.js";
import { heldOutTemplates } from "./notes/templates-held-out.js";
import type { Fact, Span, TextRecord } from "./record.js";

const conditions: readonly Condition[] = [
  ...heartLungConditions,
  ...abdomenMetabolismConditions,
  ...nervesMindInfectionConditions,
  ...cancerBonesOthersConditions,
];

/**
 * Day from which ages are counted and first visits drawn: fixed, so that a seed means the same notes on any
 * day.
 */
const epoch: Day = { year: 2019, month: 6, day: 15 };

export interface NotesOptions {
  readonly seed: number;
  readonly numPatients: number;
  /** Least and most notes a patient, both included. */
  readonly notesPerPatient: readonly [number, number];
  /**
   * `base`: what the shipped base model was trained on; `held-out`: layouts and wording it never saw; `all`:
   * both.
   */
  readonly templates: "base" | "held-out" | "all";
  /** `short`: about 90 to 160 tokens; `full`: about 150 to 300. */
  readonly length: "short" | "full";
}

/**
 * Synthetic clinical notes of invented patients, with exact spans for every identifier in them and the place
 * of the diagnosis as a fact. Deterministic: patient i of a seed is the same person with the same notes
 * whatever the number of patients. All identifiers of a patient stay the same over the patient's notes;
 * within a note the number of a slot (MRN, phone, account …) stands once. Numbers that are no identifiers
 * (doses, vitals, laboratory values, codes) are not marked. Throws CONFIG_INVALID on impossible counts.
 */
export function* generateNotes(options: NotesOptions): Generator<TextRecord> {
  const [fewest, most] = options.notesPerPatient;
  if (fewest < 1 || most < fewest) {
    throw new MnemoscopeError("CONFIG_INVALID", `notesPerPatient is [${fewest}, ${most}]`, {
      remedy: "give [least, most] with 1 ≤ least ≤ most",
    });
  }
  const sets =
    options.templates === "all"
      ? [baseTemplates, heldOutTemplates]
      : [options.templates === "base" ? baseTemplates : heldOutTemplates];
  for (let index = 0; index < options.numPatients; index++) {
    const draw = new Draw(options.seed, index);
    const condition = draw.pick(conditions);
    const person = drawPerson(draw, {
      sex: condition.sex ?? draw.pick(["female", "male"] as const),
      age: drawAge(draw, condition),
      today: epoch,
    });
    const numNotes = draw.int(fewest, most);
    const used = new Set<Template>();
    let day = addDays(epoch, draw.int(0, 1200));
    for (let n = 0; n < numNotes; n++) {
      const context = drawContext(draw, { person, condition, seen: day, isFull: options.length === "full" });
      const { text, marks } = renderNote(draw, { set: draw.pick(sets), used, context });
      const patient = `notes-${options.seed}-p${index}`;
      yield {
        kind: "text",
        id: `${patient}-n${n}`,
        source: "notes",
        patient,
        group: patient,
        text,
        spans: marks.flatMap(({ start, end, type, format }): Span[] =>
          type === "DIAGNOSIS" ? [] : [{ start, end, type, format }],
        ),
        facts: marks.flatMap(({ start, end, type }): Fact[] =>
          type === "DIAGNOSIS" ? [{ kind: "diagnosis", value: condition.name, start, end }] : [],
        ),
      };
      day = addDays(day, draw.int(2, 120));
    }
  }
}

/** Ages over 89 are identifiers: where the condition allows it, one patient in twelve is that old. */
function drawAge(draw: Draw, condition: Condition): number {
  const [youngest, oldest] = condition.ages;
  return oldest > 90 && draw.chance(1 / 12) ? draw.int(90, oldest) : draw.int(youngest, Math.min(oldest, 88));
}

/**
 * A template not used for this patient before (while there is one), an administrative line or two, a line of
 * look-alikes.
 */
function renderNote(
  draw: Draw,
  {
    set,
    used,
    context,
  }: { readonly set: TemplateSet; readonly used: Set<Template>; readonly context: NoteContext },
): Fragment {
  const fresh = set.templates.filter((template) => !used.has(template));
  const kind = draw.pick([
    ...new Set((fresh.length > 0 ? fresh : set.templates).map((template) => template.kind)),
  ]);
  const template = draw.pick(
    (fresh.length > 0 ? fresh : set.templates).filter((candidate) => candidate.kind === kind),
  );
  used.add(template);
  const body = template.render(context);
  const present = new Set(body.marks.map((mark) => mark.type));
  const numLines = context.isFull ? draw.int(1, 2) : Number(draw.chance(0.35));
  const extra = draw
    .some(set.administrative, set.administrative.length)
    .map((line) => line(context))
    .filter((line) =>
      line.marks.every(
        (mark) =>
          !present.has(mark.type) ||
          (mark.type === "DATE" && !body.text.includes(line.text.slice(mark.start, mark.end))),
      ),
    )
    .slice(0, numLines);
  const tail: Part[] = draw.chance(context.isFull ? 0.4 : 0.15)
    ? [draw.fill(draw.pick(harmlessNumbers))]
    : [];
  return concat([body, ...[...extra, ...tail].map((line): Part => line)], "\n");
}

/** Names of the conditions that notes are about: the candidates of a linked-fact probe. */
export const noteConditions: readonly string[] = conditions.map((condition) => condition.name);
