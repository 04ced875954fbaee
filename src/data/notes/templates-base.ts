import { lines } from "./context.js";
import { note, sentence } from "./fragment.js";
import type { TemplateSet } from "./template.js";

/** Templates that the shipped base model is trained on. The demo's notes come from the other set. */

export const baseTemplates: TemplateSet = {
  name: "base",
  administrative: [
    (c) => note`Home phone: ${c.id.phone}.`,
    (c) => note`Account number: ${c.id.account}.`,
    (c) => note`Social security number: ${c.id.ssn}.`,
    (c) => note`Insurance ID: ${c.id.healthPlan}.`,
    (c) => note`Next of kin: ${c.relative} (${c.relation}).`,
    (c) => note`Address: ${c.street}, ${c.place}.`,
    (c) => note`E-mail on file: ${c.id.email}.`,
    (c) => note`Reports by fax to ${c.id.fax}.`,
    (c) => note`Driver's license seen: ${c.id.license}.`,
    (c) => note`Parking permit issued for license plate ${c.id.plate}.`,
    (c) => note`Implant serial number: ${c.id.device}.`,
    (c) => note`Results are posted at ${c.id.url}.`,
    (c) => note`Portal login from ${c.id.ip}.`,
    (c) => note`Insurer's accident file names vehicle VIN ${c.id.vin}.`,
    (c) => note`Date of birth: ${c.birth}.`,
  ],
  templates: [
    // admission
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`ADMISSION NOTE - ${c.hospital}`,
          note`Patient: ${c.name}   MRN: ${c.id.mrn}`,
          note`Admitted: ${c.today}`,
          note`${c.age}-year-old ${c.woman} with a history of ${c.history} presented with ${
            c.complaint
          }. ${sentence(note`${c.he} ${c.negative}.`)}`,
          c.isFull ? note`Vitals: ${c.vitals}.` : undefined,
          note`Exam: ${c.findings(c.isFull ? 2 : 1)}`,
          note`Labs: ${c.labs(c.isFull ? 3 : 1)}.`,
          note`Assessment: ${c.diagnosis} (${c.icd}). Started ${c.medicines(c.isFull ? 2 : 1)}.`,
          c.isFull ? note`Attending: ${c.doctor(1)}` : undefined,
        ),
    },
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`HISTORY AND PHYSICAL`,
          note`Name: ${c.lastFirst}`,
          note`Medical record number: ${c.id.mrn}`,
          c.isFull ? note`DOB: ${c.birth}` : undefined,
          note`Service: ${c.service}, ${c.doctor(1)}`,
          note`Chief complaint: ${c.complaint}.`,
          note`Past history: ${c.history}. ${c.allergy}.`,
          c.isFull ? note`Social: ${c.social}.` : undefined,
          note`Physical: ${c.vitals}. ${c.findings(1)}`,
          note`Impression: ${c.diagnosis}. ${c.plan(c.isFull ? 2 : 1)}`,
        ),
    },
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`Emergency department admission ${c.today}`,
          note`${c.name}, ${c.age} y, ${c.sex}. Hospital account ${c.id.account}.`,
          note`Brought in with ${c.complaint}. ${c.findings(1)}`,
          note`Results: ${c.labs(c.isFull ? 3 : 1)}. ${sentence(note`${c.study}`)}: ${c.imaging(1)}`,
          note`Admitted to ${c.service} with ${c.diagnosis}. Given ${c.medicines(c.isFull ? 2 : 1)}.`,
          c.isFull ? note`Family informed: ${c.relative} (${c.relation}), phone ${c.id.phone}.` : undefined,
        ),
    },
    {
      kind: "admission",
      render: (c) =>
        lines(
          note`ADMIT TO ${c.service.toUpperCase()}`,
          note`${c.name} | MRN ${c.id.mrn} | ${c.today}`,
          note`HPI: ${c.titled} is a ${c.age}-year-old ${c.woman} who presented with ${c.complaint}.`,
          note`PMH: ${c.history}.`,
          c.isFull ? note`Allergies: ${c.allergy}. ${c.social}.` : undefined,
          note`Data: ${c.labs(2)}.`,
          note`Dx: ${c.diagnosis}.`,
          note`Orders: ${c.medicines(c.isFull ? 3 : 1)}.`,
        ),
    },
    // discharge
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`DISCHARGE SUMMARY`,
          note`Name: ${c.name}`,
          note`MRN: ${c.id.mrn}`,
          note`Discharged: ${c.today}`,
          note`Diagnosis: ${c.diagnosis} (${c.icd})`,
          note`Hospital course: ${c.titled} came with ${c.complaint}. ${c.course(c.isFull ? 2 : 1)}`,
          note`Discharge medicines: ${c.medicines(c.isFull ? 3 : 1)}.`,
          note`Follow-up: ${c.plan(1)}`,
          c.isFull ? note`See ${c.doctor(0)} on ${c.date(14)}.` : undefined,
        ),
    },
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`${c.hospital}`,
          note`Discharge letter for ${c.lastFirst}, record ${c.id.mrn}`,
          note`Stay: ${c.date(-5)} to ${c.today}`,
          note`Reason for admission: ${c.complaint}.`,
          note`Main diagnosis: ${c.diagnosis}.`,
          note`Course: ${c.course(c.isFull ? 2 : 1)}`,
          note`Home on ${c.medicines(c.isFull ? 3 : 1)}.`,
          c.isFull ? note`Lives at ${c.street}, ${c.place}.` : undefined,
        ),
    },
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`Summary of care, ${c.service}`,
          note`Patient ${c.name}, born ${c.birth}, phone ${c.id.phone}.`,
          note`Principal problem: ${c.diagnosis}.`,
          c.isFull ? note`Background: ${c.history}. ${c.allergy}.` : undefined,
          note`${c.course(c.isFull ? 2 : 1)} Last labs: ${c.labs(c.isFull ? 3 : 1)}.`,
          note`Instructions: ${c.plan(c.isFull ? 3 : 1)}`,
          note`Signed ${c.signed(1)}`,
        ),
    },
    {
      kind: "discharge",
      render: (c) =>
        lines(
          note`PATIENT DISCHARGE INSTRUCTIONS`,
          note`For: ${c.name} (account ${c.id.account})`,
          note`You were treated for ${c.diagnosis} by ${c.doctor(1)}.`,
          note`Your medicines: ${c.medicines(c.isFull ? 3 : 1)}.`,
          note`What to do: ${c.plan(c.isFull ? 3 : 1)}`,
          c.isFull ? note`Next visit: ${c.date(10)} at ${c.hospital}.` : note`Next visit: ${c.date(10)}.`,
        ),
    },
    // progress
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`PROGRESS NOTE ${c.today}`,
          note`${c.name}, MRN: ${c.id.mrn}`,
          note`S: ${sentence(note`${c.he} ${c.negative}.`)} Admitted with ${c.complaint}.`,
          note`O: ${c.vitals}. ${c.findings(1)}`,
          note`A: ${c.diagnosis}.${c.isFull ? ` ${c.course(1)}` : ""}`,
          note`P: ${c.plan(c.isFull ? 2 : 1)}`,
          c.isFull ? note`${c.doctor(2)}` : undefined,
        ),
    },
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`Ward round, ${c.service}, day ${c.draw.int(2, 9)}`,
          note`${c.lastFirst} - record ${c.id.mrn}`,
          note`${sentence(c.diagnosis)}: ${c.course(1)}`,
          note`Labs today ${c.labs(c.isFull ? 3 : 1)}.`,
          c.isFull ? note`On examination: ${c.findings(2)}` : undefined,
          note`Continue ${c.medicines(c.isFull ? 2 : 1)}.`,
          note`${c.plan(1)} Spoke with ${c.relative} (${c.relation}).`,
        ),
    },
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`CLINIC VISIT`,
          note`Seen ${c.today}: ${c.name}, ${c.age}-year-old ${c.woman}, phone ${c.id.phone}.`,
          note`Follow-up of ${c.diagnosis}. ${c.course(1)}`,
          note`Weight and vitals: ${c.vitals}.`,
          c.isFull ? note`History of ${c.history}. ${c.social}.` : undefined,
          note`Current medicines: ${c.medicines(c.isFull ? 3 : 1)}.`,
          note`Plan: ${c.plan(c.isFull ? 2 : 1)}`,
        ),
    },
    {
      kind: "progress",
      render: (c) =>
        lines(
          note`NURSING NOTE`,
          note`Patient: ${c.name}   Record no: ${c.id.mrn}   Date: ${c.today}`,
          note`Under ${c.doctor(1)} for ${c.diagnosis}.`,
          note`Observations: ${c.vitals}.`,
          note`${sentence(note`${c.he} ${c.negative}.`)} Given ${c.medicines(c.isFull ? 2 : 1)}.`,
          c.isFull
            ? note`${c.allergy}. ${sentence(note`${c.relation} ${c.relativeFirst} visited.`)}`
            : undefined,
          c.isFull ? note`Handover: ${c.plan(2)}` : undefined,
        ),
    },
    // radiology
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`RADIOLOGY REPORT`,
          note`Patient: ${c.name}   MRN: ${c.id.mrn}`,
          note`Exam: ${c.study}, ${c.today}`,
          note`Indication: ${c.complaint}.`,
          note`Findings: ${c.imaging(2)}`,
          note`Impression: ${c.impression}`,
          c.isFull ? note`Clinical diagnosis: ${c.diagnosis}. History: ${c.history}.` : undefined,
          note`Read by ${c.signed(2)}`,
        ),
    },
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`${c.hospital} - Department of Imaging`,
          note`${c.lastFirst}, born ${c.birth}, record ${c.id.mrn}`,
          note`Procedure: ${c.study}.`,
          note`Clinical question: ${c.diagnosis}? ${c.findings(1)}`,
          note`Report: ${c.imaging(2)}`,
          c.isFull ? note`Comparison: ${c.date(-190)}. Labs: ${c.labs(2)}.` : undefined,
          note`Conclusion: ${c.impression}`,
        ),
    },
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`IMAGING RESULT ${c.today}`,
          note`Requested by ${c.doctor(0)} for ${c.name}, account ${c.id.account}.`,
          note`${sentence(note`${c.study}`)} was done for ${c.complaint}.`,
          note`${c.imaging(2)}`,
          note`Opinion: ${c.impression} Fits ${c.diagnosis}.`,
          c.isFull ? note`Advice: ${c.plan(2)}` : undefined,
        ),
    },
    {
      kind: "radiology",
      render: (c) =>
        lines(
          note`Exam report: ${c.study}`,
          note`ID ${c.id.mrn}, ${c.name}, ${c.age} y`,
          note`History: ${c.diagnosis} with ${c.complaint}.`,
          note`${c.imaging(2)}`,
          note`Summary: ${c.impression}`,
          c.isFull ? note`Result phoned to ${c.doctor(1)} on ${c.today}. ${c.plan(1)}` : undefined,
        ),
    },
    // letter
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`${c.today}`,
          note`Dear ${c.doctor(0)},`,
          note`Re: ${c.name}, MRN: ${c.id.mrn}`,
          note`Thank you for referring this ${c.age}-year-old ${c.woman} with ${c.complaint}. ${c.findings(
            1,
          )} I believe this is ${c.diagnosis}.`,
          c.isFull ? note`Tests: ${c.labs(2)}. ${c.imaging(1)}` : undefined,
          note`I have started ${c.medicines(c.isFull ? 2 : 1)}. ${c.plan(1)}`,
          note`Sincerely,`,
          note`${c.signed(1)}`,
        ),
    },
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`To the family doctor of ${c.name} (phone ${c.id.phone})`,
          note`Your patient was seen in ${c.service} on ${c.today} for ${c.diagnosis}.`,
          note`${c.course(c.isFull ? 2 : 1)}`,
          c.isFull ? note`Background: ${c.history}. ${c.social}.` : undefined,
          note`Please prescribe ${c.medicines(c.isFull ? 2 : 1)}. ${c.plan(c.isFull ? 2 : 1)}`,
          note`With regards, ${c.doctor(2)}, ${c.hospital}`,
        ),
    },
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`INSURANCE LETTER`,
          note`Member: ${c.name}, plan number ${c.id.healthPlan}`,
          note`I ask you to cover ${c.medicines(1)} for ${c.diagnosis} (${c.icd}).`,
          note`${sentence(c.titled)} suffers from ${c.complaint}. ${c.labs(c.isFull ? 3 : 1)} support this.`,
          c.isFull ? note`${c.course(1)} Earlier problems: ${c.history}.` : undefined,
          note`Yours, ${c.signed(1)}, ${c.today}`,
        ),
    },
    {
      kind: "letter",
      render: (c) =>
        lines(
          note`Dear ${c.titled},`,
          note`Your visit to ${c.hospital} on ${c.today} showed ${c.diagnosis}. The ${
            c.study
          } said: ${c.impression}`,
          note`Please take ${c.medicines(c.isFull ? 2 : 1)}. ${c.plan(c.isFull ? 2 : 1)}`,
          note`Quote your record number ${c.id.mrn} when you call.`,
          note`${c.doctor(1)}, ${c.service}`,
        ),
    },
  ],
};
