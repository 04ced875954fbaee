import type { SpanType } from "../../data/record.js";
import { oneOf } from "./one-of.js";

/**
 * Words before a code that say whose number it is. Sources of patterns, matched without regard to case; the
 * order of classes is that of precedence where two labels stand before one value.
 */
export interface CodeLabel {
  readonly type: SpanType;
  readonly label: string;
  /** Least digits of the value. */
  readonly minDigits: number;
  /** How the value is written. */
  readonly form: "code" | "blocks" | "plate" | "serial";
}

/** "number", "no.", "#", and what other languages write. */
const number =
  String.raw`(?:id|identification|identifier|number|numbers|no\.?|num|nr\.?` +
  String.raw`|n[°º]|nummer|numéro|número|numero|#|№)`;

const healthPlan = oneOf`
  policy medicare medicaid HICN MBI insurance BUPA(?:_membership)? membership polisn(?:r|ummer)
  CIPA versicherten(?:nummer|nr\.?) versicherungs(?:nummer|nr\.?) mitglieds(?:nummer|nr\.?)
  krankenversicherten(?:nummer|nr\.?) KVNR póliza zorgverzekering mutuelle n°_adhérent ehic`;
const planOwner = oneOf`
    mbr mem memb subs subscr subscriber's pol bene insured's policyholder HIC rx(?=_?(?:id|member))
    plan_member enrollee card_?holder health_card health_insurance NHI medicare_card insurance insured
    member membership subscriber beneficiary plan payer health_plan medicare medicaid policy adhérent
    mutuelle afiliado tessera(?:_sanitaria)?
    (?<!board_|teaching_|birth_|death_|nurs(?:e|ing)_)cert(?:ificate)?`;

const account = oneOf`
  account acct a/c acc(?=\s?(?:no|#)) invoice inv(?=\s?(?:no|#)) FIN CSN HAR HSP accession
  acc(?:ession)?_?# incident claim docket authori[sz]ation auth pre-?auth precert spec_?# req_?#
  case_?# run_?# conf(?:irmation)?_?# ref_?# our_ref(?:erence)? your_ref(?:erence)? UBRN IBAN
  fall(?:nummer|-?nr\.?) aufnahme(?:nummer|nr\.?) rechnung(?:snummer|s-?nr\.?)
  auftrags(?:nummer|-?nr\.?) befund(?:nummer|-?nr\.?) untersuchungs(?:nummer|nr\.?) facture dossier
  factuurnummer dossiernummer factura fattura episodio PCR(?=_?[#:]?_?\d{4}-) BOL receipt
  EBT(?:_card)? job_?# contract police_case bail_bond ticket report_?# voucher cheque_?no check_?no
  ICN DCN TCN rx(?=_number) routing sort_code bank_account card_(?:no\.?|number|ending(?:_in)?)`;
const accountOwner = oneOf`
  acc accn acc'n acct act enc adm admission stmt statement rcpt inv billing_acct path pathology histo
  histology cyto cytology micro autopsy barcode evidence_bag cause grievance voucher EMS_run fire_run
  incident_report police_report run_report request_form payment transaction purchase_order PO(?=_?#)
  case_report guarantor encounter visit accession specimen spec sample lab(?:oratory)? run incident
  case court docket claim booking_ref reference ref confirmation request requisition job transaction
  ticket report intake block slide contract dispatch CAD PCR police complaint referral
  authori[sz]ation approval card statement bond bail receipt invoice billing bill tracking filler
  placer trip prehospital ePCR investigation petition warrant file_ref document episode attendance`;

const license = oneOf`
    (?:driver['’]?s?['’]?_{1,2}|driving_|medical_|nursing_|state_)?licen(?:s|c)e(?!_{1,2}plate)
    (?:pharmacy_|professional_)licen(?:s|c)e(?!_{1,2}plate) lic(?=\.|_?#|_no) n_p_i d_e_a d_l DL DLN
    D\.L\. OLN(?=_?[:#]) DEA NPI certificate passport GMC NMC(?:_PIN)? HCPC GPhC IMC MCRN DL_?# RPPS ADELI
    LANR colegiad[oa] BIG-?(?:nummer|nr|register)? G\.M\.C\. carte_pro board_cert licensed state_lic
    driver_lic führerschein(?:nummer|-?nr\.?)? permis(?:_de_conduire)? rijbewijs(?:nummer|nr\.?)?
    state_id(?:_no\.?|_number|_#)? DVLA(?:_no)? reisepass(?:nummer|nr\.?)?
    personalausweis(?:nummer|nr\.?)? AGB(?:-code)? RIZIV INAMI
    registration_(?:no\.?|number)(?=:?_?\d{6,7}\b) pasaporte passaporto paspoort(?:nummer)?`;

/** A word for a case right before its number: "Specimen S19-04412", "incident 2026-0417". */
const statedCase =
  String.raw`(?:encounter|accession|requisition|docket|claim|incident|invoice` +
  String.raw`|receipt|specimen|bond|case|run|report|authori[sz]ation|auth` +
  String.raw`|episode|complaint|warrant|permit|ticket|police ref|event)(?=\s{1,2}` +
  String.raw`(?!\d{1,3}\b)[A-Z]{0,4}-?\d[A-Z\d/-]{3})`;
const licenseOwner = oneOf`
    
    (?:A[KLRZ]|C[AOT]|FL|GA|I[ADLN]|K[SY]|M[ADEINOST])(?=_ID\b)
    (?:N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|TN|TX|UT|VT|W[AIVY])(?=_ID\b)
    driver['’]?s? driving driver['’]?s?_lic driver['’]?s?_licen[sc]e med(?:ical)?_lic state_lic
    nursing_lic(?:ense)? pharmacy_lic(?:ense)? professional_lic(?:ense)? lic licen[sc]e
    op(?:erator['’]?s?)?_lic(?:en[sc]e)? passport UPIN DEA NPI provider prescriber state board teaching
    concealed_carry hunting fishing pilot GMC NMC HCPC GPhC D/L CDL`;

const plate = oneOf`
    (?:licen[sc]e_|number_|registration_)?plates? registration licen[sc]e_plate(?:_no\.?|_number|_#)?
    lic_plate licen[sc]e_tag veh_reg veh_plate LP(?=_?[:#]) reg(?=\.?_?(?:no|number|plate|[:#]))
    (?:vehicle|car|van)_reg(?:istration)?
    (?<!(?:evidence|bag|property|belongings|name|toe|bar|RFID|ear)_)(?:(?:car|vehicle|licen[sc]e),?_)?tag
    VRM kfz kennzeichen immatriculation immatriculé[es]? matrícula targa targat[ao] nummerplaat kenteken
    tags`;

const device = oneOf`
    serial s/n sn s\.n\. UDI IMEI model/serial ser\.?_?(?:no|#) seriennummer ser\.-nr\.? serien-?nr\.?
    n°_(?:de_)?série número_de_serie serienummer device_serial serial_no`;
const deviceOwner = oneOf`device implant pump pacemaker generator monitor unit_serial wheelchair valve`;

const record = oneOf`
    E?MRN MR_?# MRN_?# HRN EMRN med\.?_rec\.? BOP_reg URN IPP NHC NHS(?:_(?:no|number))?
    CHI(?:_(?:no|number))? CDCR_?# CDC_?# DOC_?# BOP_?# HX PID EMIS NIP CIP PIN(?=_?[:#]) UHID MPI EPI EID
    hosp_?(?:no|#) K-?number JID ADC_?# wristband m_r_n IPN PMI PAS SBI(?=_\d) ID_band district_no
    m_r(?=_number) band_id student_(?:id|#|no) EDIPI A-?number alien_(?:no|number)
    patienten(?:nummer|nr\.?|-?id) pati[eë]ntn(?:ummer|r\.?) n[°º]_?(?:de_)?(?:dossier_patient|historia)
    historia_clínica h(?:is)?t?\.?_?clínica n[°º]_?h[ªa]\.?:? SIP cartella_clinica
    (?:medical_|patient_|hospital_|your_)?record chart_of_[^\n:;]{2,40}(?=:) chart patient_id
    BSN-?pati[eë]nt inmate prisoner(?:_no)? reg(?:ister)?_no(?=\.?:?_?\d{5}-\d{3})`;
const recordOwner = oneOf`
  MR medical_record hospital hosp med_rec m\.?r\.? unit chart patient pt pt_file clinic history inmate
  prisoner prison offender detainee booking jail jacket resident client NHS CHI health health_record
  EMR EHR master CDCR DOC`;

/** Insurers, behind whose name stands the member's number. */
export const insurers = oneOf`
  ins insurance insurer plan payer coverage PPO HMO medicare medicaid humana aetna cigna tricare
  kaiser anthem united_?health\w* UHC blue_(?:cross|shield) bcbs\w* dental delta ucare
  health_?partners molina ambetter wellcare centene oscar elevance AXA AOK TK barmer DAK vitality bupa
  mutuelle MGEN`;

/** Between the words of a label: "Member ID", "member_id", "Mbr. #", "Specimen/Accession no". */
const gap = String.raw`[\s._/-]{0,3}`;
const kindOfNumber =
  String.raw`(?:(?:report|reference|ref|file|code|record|log|form|control` +
  String.raw`|tracking|card|policy|plan|account)${gap}){0,2}`;

const labelOf = (owner: string, more: string): string =>
  String.raw`${more}|${owner}['’]?s?${gap}${kindOfNumber}${number}(?:${gap}${number})?`;

export const codeLabels: readonly CodeLabel[] = [
  { type: "HEALTH_PLAN", label: labelOf(planOwner, healthPlan), minDigits: 5, form: "blocks" },
  { type: "HEALTH_PLAN", label: `group ?${number}`, minDigits: 7, form: "blocks" },
  {
    type: "HEALTH_PLAN",
    label:
      String.raw`(?:insurance|ins|payer|plan|coverage)[^\S\n]{0,2}[:-][^\S\n]{0,12}` +
      String.raw`${insurers}|${insurers}[^\S\n]{0,3}${number}`,
    minDigits: 6,
    form: "blocks",
  },
  { type: "HEALTH_PLAN", label: insurers, minDigits: 7, form: "blocks" },
  { type: "DEVICE", label: labelOf(deviceOwner, device), minDigits: 4, form: "serial" },
  { type: "LICENSE", label: labelOf(licenseOwner, license), minDigits: 4, form: "blocks" },
  { type: "PLATE", label: plate, minDigits: 2, form: "plate" },
  {
    type: "MRN",
    label: `${labelOf(recordOwner, record)}|${recordOwner}(?=[:|#=])|ID`,
    minDigits: 4,
    form: "blocks",
  },
  {
    type: "ACCOUNT",
    label: `${labelOf(accountOwner, account)}|${accountOwner}(?=[:|#=])|${statedCase}`,
    minDigits: 4,
    form: "blocks",
  },
];
