import { lines } from "./context.js";
import { note, sentence } from "./fragment.js";
import type { TemplateSet } from "./template.js";

/** Templates that the shipped base model has never seen: the demo's notes. */

export const heldOutTemplates: TemplateSet = {
  name: "held-out",
  administrative: [
    (c) => note`Call back on ${c.id.phone}.`,
    (c) => note`Bill to patient account ${c.id.account}.`,
    (c) => note`SSN on the intake form: ${c.id.ssn}.`,
    (c) => note`Covered under policy ${c.id.healthPlan}.`,
    (c) => note`Emergency contact is the ${c.relation}, ${c.relative}.`,
    (c) => note`Resident of ${c.street} in ${c.place}.`,
    (c) => note`Prefers messages at ${c.id.email}.`,
    (c) => note`Copy sent to fax line ${c.id.fax}.`,
    (c) => note`Identity checked against driving licence ${c.id.license}.`,
    (c) => note`Arrived by own car, tag ${c.id.plate}.`,
    (c) => note`Pump in use, device serial ${c.id.device}.`,
    (c) => note`Images can be opened under ${c.id.url}.`,
    (c) => note`Consent given online from address ${c.id.ip}.`,
    (c) => note`Road claim lists chassis number ${c.id.vin}.`,
    (c) => note`The patient was born on ${c.birth}.`,
  ],
  templates: [
    // admission
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`Unit intake sheet, ${c.service}`,
          note`Family name, given name: ${c.lastFirst}`,
          note`Hospital number: ${c.id.mrn}`,
          note`Taken in on ${c.today} because of ${c.complaint}.`,
          note`Known for ${c.history}. ${sentence(note`${c.he} ${c.negative}.`)}`,
          c.isFull ? note`On arrival ${c.vitals}.` : undefined,
          note`Status: ${c.findings(c.isFull ? 2 : 1)}`,
          note`Working diagnosis is ${c.diagnosis}; first dose of ${c.medicines(1)} at once.`,
          c.isFull ? note`First values: ${c.labs(3)}.` : undefined,
        ),
    },
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`>> New inpatient`,
          note`${c.name} / MRN ${c.id.mrn} / ${c.age} years / ${c.sex}`,
          note`Why: ${c.complaint}`,
          note`Found: ${c.findings(c.isFull ? 2 : 1)}`,
          note`Blood: ${c.labs(c.isFull ? 3 : 1)}`,
          c.isFull ? note`Before: ${c.history}. ${c.allergy}.` : undefined,
          note`Problem 1: ${c.diagnosis}, code ${c.icd}`,
          note`Treatment begun ${c.today} with ${c.medicines(c.isFull ? 2 : 1)}`,
          c.isFull ? note`Responsible: ${c.doctor(1)}` : undefined,
        ),
    },
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`${c.hospital}, reception of patients`,
          note`On ${c.today} we received ${c.name}, reachable under ${c.id.phone}.`,
          note`The story is of ${c.complaint} in a ${c.woman} of ${c.age} with ${c.history}.`,
          note`${c.findings(1)} ${sentence(note`${c.study}`)}: ${c.imaging(1)}`,
          c.isFull ? note`Numbers of note: ${c.labs(3)}. Measured ${c.vitals}.` : undefined,
          note`Taken together this means ${c.diagnosis}. We gave ${c.medicines(c.isFull ? 2 : 1)}.`,
        ),
    },
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`Night admission by ${c.doctor(2)}`,
          note`Chart of ${c.name}: ${c.id.mrn}`,
          note`Complains of ${c.complaint}. ${c.isFull ? `${c.social}. ` : ""}${c.allergy}.`,
          note`Bedside: ${c.vitals}. ${c.findings(1)}`,
          note`I suspect ${c.diagnosis}.`,
          note`To do before morning: ${c.plan(c.isFull ? 2 : 1)}`,
          c.isFull ? note`Written up: ${c.medicines(3)}.` : undefined,
        ),
    },
    // discharge
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`Going home: ${c.name}`,
          note`Hospital number ${c.id.mrn}, leaving ${c.today}`,
          note`What we found: ${c.diagnosis}.`,
          note`What happened: ${c.course(c.isFull ? 2 : 1)}`,
          c.isFull ? note`Last values were ${c.labs(2)}.` : undefined,
          note`What to take: ${c.medicines(c.isFull ? 3 : 1)}.`,
          note`What comes next: ${c.plan(c.isFull ? 2 : 1)}`,
        ),
    },
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`End-of-stay report (${c.service})`,
          note`Subject: ${c.lastFirst}; MRN ${c.id.mrn}; in ${c.date(-6)}, out ${c.today}`,
          note`${sentence(c.titled)} was in our care because of ${
            c.diagnosis
          }, which showed itself as ${c.complaint}.`,
          note`${c.course(c.isFull ? 2 : 1)}`,
          c.isFull ? note`Other problems: ${c.history}.` : undefined,
          note`Regimen on leaving: ${c.medicines(c.isFull ? 3 : 1)}.`,
        ),
    },
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`Transfer to home care`,
          note`${c.name}, customer account ${c.id.account}, is released on ${c.today} by ${c.signed(1)}.`,
          note`Condition treated: ${c.diagnosis} (${c.icd}).`,
          note`${c.course(1)} At release ${c.vitals}.`,
          c.isFull
            ? note`Home care will call at ${c.street}, ${c.place}, where the ${c.relation} stays too.`
            : undefined,
          note`Nurse to note: ${c.plan(c.isFull ? 3 : 1)}`,
        ),
    },
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`Short stay closed`,
          note`Chart ${c.id.mrn}, ${c.name}, age ${c.age}`,
          note`Came for ${c.complaint}; leaves with ${c.diagnosis} under control.`,
          note`Key results were ${c.labs(c.isFull ? 3 : 1)}.${c.isFull ? ` ${c.imaging(1)}` : ""}`,
          note`Keeps taking ${c.medicines(c.isFull ? 2 : 1)}.`,
          note`Appointment with ${c.doctor(0)}: ${c.date(12)}.`,
        ),
    },
    // progress
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`Daily entry ${c.today}`,
          note`Bed of ${c.name}, hospital number ${c.id.mrn}`,
          note`Overnight the patient ${c.negative}. ${c.course(1)}`,
          note`Now ${c.vitals}.`,
          c.isFull ? note`Exam unchanged: ${c.findings(2)}` : undefined,
          note`Still treating ${c.diagnosis} with ${c.medicines(c.isFull ? 2 : 1)}.`,
          note`Today: ${c.plan(1)}`,
        ),
    },
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`Consult by ${c.service}`,
          note`Asked by ${c.doctor(1)} about ${c.lastFirst}, MRN ${c.id.mrn}.`,
          note`Question: ${c.complaint}.`,
          note`We saw: ${c.findings(c.isFull ? 2 : 1)} Values ${c.labs(2)}.`,
          c.isFull ? note`Context: ${c.history}. ${c.social}.` : undefined,
          note`Answer: ${c.diagnosis}. Suggest ${c.medicines(c.isFull ? 2 : 1)}.`,
          c.isFull ? note`Also: ${c.plan(2)}` : undefined,
        ),
    },
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`Phone round, ${c.today}`,
          note`Reached ${c.name} at ${c.id.phone}.`,
          note`Since the last talk about ${c.diagnosis} ${c.he} ${c.negative}.`,
          note`${c.course(1)}`,
          note`Takes ${c.medicines(c.isFull ? 3 : 1)} as agreed.`,
          c.isFull ? note`Home readings: ${c.vitals}. ${c.allergy}.` : undefined,
          note`Agreed: ${c.plan(c.isFull ? 2 : 1)}`,
        ),
    },
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`Outpatient review ${c.today}`,
          note`${c.name}, chart ${c.id.mrn}, seen with the ${c.relation} ${c.relativeFirst}.`,
          note`${sentence(c.diagnosis)} - ${c.course(1)}`,
          note`Checks: ${c.labs(c.isFull ? 3 : 1)}.`,
          c.isFull ? note`Besides: ${c.history}. ${c.findings(1)}` : undefined,
          note`Next steps: ${c.plan(c.isFull ? 2 : 1)}`,
          note`${c.signed(2)}`,
        ),
    },
    // radiology
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`Reading room, ${c.hospital}`,
          note`Study ${c.study} of ${c.today}`,
          note`Person examined: ${c.name}, hospital number ${c.id.mrn}`,
          note`Asked because of ${c.complaint}.`,
          note`What is seen: ${c.imaging(2)}`,
          note`In short: ${c.impression}`,
          c.isFull ? note`This supports ${c.diagnosis}. ${c.plan(1)}` : undefined,
        ),
    },
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`[${c.study}]`,
          note`${c.lastFirst} ${c.today} MRN ${c.id.mrn}`,
          note`Known ${c.diagnosis}, ${c.age} years.`,
          note`Description. ${c.imaging(2)}`,
          c.isFull ? note`Earlier study ${c.date(-240)}. Known for ${c.history}.` : undefined,
          note`Verdict. ${c.impression}`,
          note`Radiologist: ${c.signed(2)}`,
        ),
    },
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`Result for the chart of ${c.name}`,
          note`Billing account ${c.id.account}; sender ${c.doctor(0)}`,
          note`We performed a ${c.study} on ${c.today} to look into ${c.complaint}.`,
          note`It shows the following. ${c.imaging(2)}`,
          note`Our reading: ${c.impression} ${sentence(c.diagnosis)} is likely.`,
          c.isFull ? note`Blood tests said ${c.labs(3)}.` : undefined,
        ),
    },
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`Urgent read`,
          note`${c.name}, chart ${c.id.mrn}`,
          note`Referred from ${c.service} with suspected ${c.diagnosis}; ${c.findings(1)}`,
          note`${sentence(note`${c.study}`)} today: ${c.imaging(c.isFull ? 2 : 1)}`,
          note`Bottom line: ${c.impression}`,
          c.isFull
            ? note`Told ${c.doctor(1)} by phone, ${c.today}. ${c.plan(1)}`
            : note`Told ${c.doctor(1)}, ${c.today}.`,
        ),
    },
    // letter
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`${c.hospital}, ${c.today}`,
          note`Esteemed colleague ${c.doctor(0)},`,
          note`I write about ${c.name} (hospital number ${c.id.mrn}), ${c.age} years old.`,
          note`The trouble was ${c.complaint}. ${c.isFull ? c.imaging(1) : c.findings(1)}`,
          note`My conclusion is ${c.diagnosis}. From now on ${c.medicines(c.isFull ? 2 : 1)}.`,
          c.isFull ? note`May I ask you to do this: ${c.plan(2)}` : undefined,
          note`Kindly, ${c.signed(1)}`,
        ),
    },
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`To whom it may concern`,
          note`This certifies that ${c.name}, MRN ${c.id.mrn}, is treated at ${
            c.hospital
          } for ${c.diagnosis}.`,
          note`${sentence(c.titled)} has ${c.complaint} and needs ${c.medicines(c.isFull ? 2 : 1)}.`,
          c.isFull ? note`${c.course(2)} ${c.labs(2)}.` : undefined,
          note`Work is not advised until ${c.date(21)}.`,
          note`${c.doctor(1)}, ${c.service}`,
        ),
    },
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`Second opinion, ${c.service}`,
          note`On ${c.today} ${c.name} from ${c.city} asked for our view; phone ${c.id.phone}.`,
          note`Before us: ${c.study}. ${c.imaging(1)}${c.isFull ? ` Labs ${c.labs(3)}.` : ""}`,
          note`We agree with ${c.diagnosis}.`,
          note`We would add ${c.medicines(c.isFull ? 2 : 1)}. ${c.plan(c.isFull ? 2 : 1)}`,
          note`${c.signed(2)}`,
        ),
    },
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`Message to ${c.titled}`,
          note`Good news from the ${c.study} of ${c.date(-3)}: ${c.impression}`,
          note`For your ${c.diagnosis} please keep on with ${c.medicines(
            c.isFull ? 2 : 1,
          )}. ${c.plan(c.isFull ? 2 : 1)}`,
          c.isFull ? note`Your values were ${c.labs(3)}.` : undefined,
          note`When you ring us give chart ${c.id.mrn}.`,
          note`The team of ${c.doctor(1)}, ${c.hospital}`,
        ),
    },
  ],
};
