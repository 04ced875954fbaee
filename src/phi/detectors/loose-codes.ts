import type { Span, SpanType } from "../../data/record.js";
import { digitsOf, type Detector } from "./detector.js";
import { oneOf } from "./one-of.js";

/**
 * Codes without a label that the others know: capitals, digits and signs with so many digits that they name
 * one thing. The words right before say whose it is; the last rule of all, any other class goes before it.
 */

const code = new RegExp(
  String.raw`(?<![\p{L}\d.,:/@&=_+-])(?:[A-Z]{1,6}` +
    String.raw`(?:[-/:.][A-Za-z]{1,4}){0,2}[-/:#.]?)?\d[\dA-Z]{0,20}(?:[-/:][A-Z\d]{1,14}){0,4}` +
    String.raw`(?![\p{L}\d@]|[.,:/-]\d|%)`,
  "gu",
);
/** Two capitals between numbers: "24 CVD 1188", "W1201 24 118827". */
const spaced = /(?<![\p{L}\d.-])(?:\d{2}[ -][A-Z]{2,4}[ -]\d{3,7}|[A-Z]\d{4} \d\d \d{5,6})(?![\p{L}\d-])/gu;

/** Between a label and its code: "no.", "(individual)", "State/No: OH /", "suspended". */
const between =
  String.raw`(?:[\s.:_/#№=,-]{0,3}(?:id|no|nr|num|number|n[°º]|code|pin|reg(?:istration)?|state|ending` +
  String.raw`(?: in)?|ref` +
  String.raw`|suspended|seen|copy|shown|expired|on file|issued|presented|was|is|reads|given|matr` +
  String.raw`|explanted|\([^()\n]{1,20}\)` +
  String.raw`|A[KLRZ]|C[AOT]|FL|GA|I[DLN]|K[SY]|LA|M[ADINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT` +
  String.raw`|V[AT]|W[AIVY])(?![\p{L}])){0,4}`;
const ends = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\d])(?:${words})${between}[\s(:"“.=#/№_-]{0,4}$`, "iu");

/** Whose numbers are nobody's, or are other classes'. */
const nobody = ends(oneOf`
    lot lots batch model mod cat catalog(?:ue)? ref(?=_\d) part ndc cpt hcpcs icd(?:-?(?:9|10)(?:-cm)?)?
    icd10 dx drg loinc snomed(?:_ct)? rxnorm clia nct gtin tin ein tax tax_id group grp bin pcn ncpdp
    badge version ver v rev protocol form room rm bed bay unit_type phone tel ph fax ext x extension box
    zip section sec exp expires size gauge vendor employee emp staff notary interpreter trial
    study_protocol irb uid study_uid cas hgvs rs rsid chapter page pg apt suite ste floor fl ward pod cell
    locker gate exit mile mm route hwy highway bus flight_no seat dose strength code modifier rev_code pos
    poc type class grade stage level count copies platelets? plt wbc rbc mg mcg ml units? \$ usd usc title
    article art u\.s\.c cfr form_no dd da va_form cdc_form omb sic naics fips cms fda ce iso astm din en
    serial_range software firmware sw fw telecom gs1 pmid doi isbn issn issue vol volume no_of plan_type
    payer_id payer cvx mvx site store medic engine truck_no ladder squad rescue channel frequency freq psi
    rpm kvp mas sar temp hr bp rr spo2 age aged year years since in of the and to for at on or with from
    than about over under approximately total max min up hcn_type sn_type lens iol power diopters? screws?
    plate_size stent balloon tooth teeth quadrant blocks? cassette tube vial slides? specimen_jar item
    question step dose_no`);

/** By the words before, in this order. */
const kinds: readonly (readonly [SpanType, RegExp])[] = [
  [
    "LICENSE",
    ends(oneOf`
    dl d\.l dln dl/id licensed board_cert carte_pro permis(?:_de_conduire)? g\.m\.c lic_state oln
    carry_permit lic licen[sc]e license_copy cdl npi dea upin state_id [A-Z]{2}_id passport gmc nmc hcpc
    imc mcrn big rpps colegiad[oa] n[°º]_col col pwz riziv inami arztnr lanr bsnr approbation birth_cert
    cert certificate certification cert_no emt emt-?p nrp nremt rn_lic md_lic pin_nmc omang visa_no
    alien_no`),
  ],
  [
    "DEVICE",
    ends(oneOf`
    s/n s\.n sn lvad ser serial device implant generator pump processor monitor lifepak ventilator cpap
    bipap concentrator seriennr serie icd_serial ser\.?(?:-?nr)? matr pacer pacemaker schrittmacher cgm
    hearing_aid explanted`),
  ],
  [
    "HEALTH_PLAN",
    ends(oneOf`
    mbr member memb subscriber subs policy pol polis polisnr insurance ins medicaid medicare mbi hicn mco
    medi-cal masshealth tenncare badgercare ahcccs peachcare vhi laya bupa aetna cigna humana uhc bcbs
    bcbsil anthem amerigroup molina centene wellcare tricare champva kaiser oscar healthnet caresource
    amerihealth carefirst ambetter ucare medica healthpartners highmark premera regence pacificsource
    tufts harvard_pilgrim fallon emblem fidelis healthfirst metroplus oxford wellpoint optima sentara
    priority_health meridian buckeye paramount meritain umr mutuelle tessera(?:_sanitaria)? versichertennr
    vers vers\.-nr nuhsa cip tsi hcn hic bc/bs blue_cross blue_shield ohip health_card ahc phn ramq mutua
    adeslas sanitas asisa dkv vgz cz menzis ohra achmea zilveren_kruis aok tk barmer dak ikk bkk
    knappschaft cns ehic gha mutualiteit tarjeta tessera krankenkasse kv kv-nr assurance css helsana swica
    subscr policy_id mco_id cns_id insured insured['’]s_i\.?d\.? card_id rxid rx_id cardholder`),
  ],
  [
    "SSN",
    ends(oneOf`ssn ss social social_security nino ni_number ni_no n\.i pps ppsn bsn nir dni nie nif c\.f cf`),
  ],
  [
    "PLATE",
    ends(oneOf`plate plates lic_plate tag_plate license_plate vrm veh_reg rego kfz kfz-kennzeichen kennz`),
  ],
  [
    "MRN",
    ends(oneOf`
    mrn mr emrn m\.r m/r hrn urn crn rec record med_rec chart patient pt pat patnr patn patientnr
    patient_no client inmate prisoner student resident bracelet id_bracelet wristband band_no hosp hosp_no
    hospital unit_no booking jacket offender reg_no register red_book nhs nhs_no chi chi_no ipp nhc nip
    dossier dossier_patient historia hc cartella cartella_n pat\.-id pid doc cdcr so jid so# va_id dod_id
    edipi icn_va hch_mrn mpi empi eid person_id account_mrn sis dcjs sid fbi bop a-?number health_id uhid
    opd_no ip_no hn iin file_no_pt id id_no badge_pt pnomis nomis ipn pmi pas sbi din district district_no
    id_band prison_no adult_id juvenile_id case_file_pt personal_no identity`),
  ],
  [
    "ACCOUNT",
    ends(oneOf`
    acct account a/c acc accn accession visit visit# enc encounter csn har fin fin_no hsp case case_no
    incident inc run court_file pcr epcr cad call dispatch docket cause cr cv order ord order_id req
    requisition request ref reference refs our_ref your_ref file our_file your_file key auth authorization
    precert pa_no conf confirmation claim icn dcn tcn claim_icn check chk cheque eft remit ra eob doc_id
    document job dictation dict invoice inv bill statement stmt receipt rcpt voucher ticket warrant bond
    citation report rpt police_report log police_log grievance complaint cad_no evidence evidence_bag
    evidence_tag bag valuables valuables_bag belongings envelope property unit# unit bbid bb_id blood_band
    donation din specimen spec sample lab lab_id path cyto cytology histo surgical block_id micro rx rx_no
    rx_number script prescription barcode transaction trans txn transfer policy_claim loss matter petition
    permit app application heap snap ebt ebt_card card visa mastercard mc amex card_ending ending bank
    routing iban bic trust_acct commissary episode ep attendance ae ed_no referral ubrn e-?referral
    booking_ref bkg nosologico cas księgi nr_księgi aufn\.?-?nr aufnahme journal_nr saksnr fallnr fall-nr
    fall aufnahmenr s[ée]jour episodio facture factura fattura ordre bon az bg-az aktenzeichen vorgangsnr
    nbs newborn_screen kit_id image_no study study_id exam_id imaging_order event interaction chat_id sr
    case_ref aps aps_ref cps dcf intake protective_order restraining_order order_no fl flight trip trip_no
    mission run_sheet leg survey response msg message msg_id thread batch_claim clearinghouse submission
    genetic rq proband_id family_id kindred pedigree 602_log log_no kite bp-8 request_bp-8`),
  ],
];

const dayLike = new RegExp(
  String.raw`^(?:\d{1,2}[/-]\d{1,2}(?:[/-]\d{2,4})?|(?:19|20)\d\d(?:[/-]\d{1,4}){0,2}` +
    String.raw`|\d{1,3}\/\d{1,3}|\d{1,2}:\d\d(?::\d\d)?)$`,
);
const icd = /^(?:[A-TV-Z]\d[\dA-Z](?:\.[\dA-Z]{1,4})?|NCT\d+|\d\dD\d{7}|[A-Z]\d{1,3})$/;
/** Telephones, plans of Medicare, visits with a modifier, pregnancies: others say what they are. */
const otherForm = new RegExp(
  String.raw`^(?:1-)?\d{3}-\d{3}-\d{4}$|^\d{3}-\d\d-\d{4}$|^[HRS]\d{4}-\d{3}$|^\d{5}-[A-Z\d]{1,2}$` +
    String.raw`|^G\d+P\d+$|^(?:\d{4}-){3}\d{4}$`,
);
/** A label written right before its number. */
const glued = /^(?:NPI|GMC|DEA|NMC|MRN|HRN|DL|SN|FIN|CSN|PCR|CAD|ID|REF)[/:#-](?=[A-Z]{0,3}\d)/;
const range = /^\d{1,5}-\d{1,5}$/;
/** What is measured behind a number. */
const measured = new RegExp(
  String.raw`^ ?(?:mg|mcg|ml|m[lL]\b|cc\b|units?|iu|meq|mmol|copies|cells|/|x ?10|k\b|per\b|%|mm|cm` +
    String.raw`|kg|lbs?|g\b|hz|bpm|mmhg|cal|kcal` +
    String.raw`|hours?|hrs?|days?|weeks?|months?|years?|yo|y/o|pounds|dollars|people|steps|to \d|- ?\d|\+|°)`,
  "i",
);
const person = /(?:\p{Lu}[\p{L}'’.-]+,? ){1,3}[([#]{1,2}$/u;

/** A device named before, in the same sentence. */
const deviceNear = new RegExp(
  String.raw`\b(?:pump|pacemaker|pacer|icd|crt-?d|implant|stent|lead|generator|stimulator|valve` +
    String.raw`|cochlear|hearing aids?|cpap|bipap|ventilator` +
    String.raw`|concentrator|wheelchair|monitor|cgm|meter|prosthe\w+|medtronic|biotronik|boston ` +
    String.raw`scientific|st\.? jude|abbott|loop recorder|lvad|glucometer|stem|cup|rod|plate and ` +
    String.raw`screws|scs|dbs|vns)\b[^.;\n]{0,40}$`,
  "i",
);

function kindOf(left: string, value: string): SpanType | undefined {
  const label = left.replace(/[ \t]+$/, " ");
  if (nobody.test(label) || /\bREF\.? ?$/.test(label)) return undefined;
  const kind = kinds.find(([, pattern]) => pattern.test(label))?.[0];
  if (kind !== undefined) return kind;
  if (person.test(label)) return "MRN";
  if (deviceNear.test(label) && /[A-Z]/.test(value)) return "DEVICE";
  if (/#\s?$/.test(label)) return "ACCOUNT";
  // Letters and digits of a code that nothing was said of: a laboratory's, a court's, a claim's.
  return /[A-Z]/.test(value) && digitsOf(value).length >= 5 ? "ACCOUNT" : undefined;
}

export const detectLooseCodes: Detector = (text) =>
  [code, spaced].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap(({ index: from, 0: whole }): Span[] => {
      const index = from + (glued.exec(whole)?.[0].length ?? 0);
      const value = text.slice(index, from + whole.length);
      const count = digitsOf(value).length;
      if (count < 4 || value.length < 5 || dayLike.test(value) || icd.test(value) || otherForm.test(value))
        return [];
      if (measured.test(text.slice(index + value.length, index + value.length + 12))) return [];
      const left =
        text
          .slice(Math.max(0, index - 40), index)
          .split("\n")
          .at(-1) ?? "";
      const type = kindOf(left, value);
      const isNumbered = /(?:no\.?|#|number|num\.?|id|ref|nr\.?)[:. ]{0,3}$/i.test(left);
      return type === undefined ||
        (range.test(value) &&
          count < 7 &&
          !isNumbered &&
          !new RegExp(String.raw`(?:accn?|run|file|case|docket|case ref|incident)[:. ]{1,2}$`, "i").test(
            left,
          )) ||
        (count < 5 && !isNumbered && !/[A-Z]/.test(value) && type !== "LICENSE")
        ? []
        : [{ type, start: index, end: index + value.length, format: "other" }];
    }),
  );
