import { oneOf } from "./one-of.js";

/**
 * Words that say whose name stands beside them, as sources of patterns. Matched without regard to case, but
 * for degrees.
 */

/** Family and household, whose names are the patient's identifiers too. */
export const kin = oneOf`
  
  (?:ex-|step|half-|foster_|great-)?(?:wife|husband|spouse|partner|mother|father)(?:[-_]in[-_]law)?
  (?:ex-|step|half-|foster_|great-)?(?:mom|mum|dad|parent|sister|brother|sibling)(?:[-_]in[-_]law)?
  (?:ex-|step|half-|foster_|great-)?(?:daughter|son)(?:[-_]in[-_]law)?
  grand(?:mother|father|daughter|son|parent|ma|pa) aunt uncle niece nephew cousin fianc[eé]e?
  (?:girl|boy)?friend neighbou?r roommate significant_other guardian caregiver caretaker next_of_kin
  nok mpoa dpoa hcpoa emergency_contact contact_person responsible_party informant
  (?:health_?care_|medical_)?(?:proxy|surrogate) (?:hc)?poa power_of_attorney nana grammy granny
  auntie stepmom stepdad caller c/o fiancee in-laws son(?:-| )in(?:-| )law daughter(?:-| )in(?:-| )law
  ehefrau ehemann sohn tochter mutter vater bruder schwester lebensgefährt(?:e|in) angehörige[rn]?
  betreuer(?:in)? fils fille épouse époux mari compagn(?:e|on) mère père frère s(?:œ|oe)ur hij[oa]
  espos[oa] marido mujer herman[oa] marito moglie figli[oa] compagn[oa] fratello sorella madre padre
  echtgenot?e?e?[nt]? zoon dochter moeder vader broer zus children parents family siblings
  grandparents neighbors wife's husband's foster_parents? stepmother stepfather`;

/** Those who are named by a longer phrase: "accompanied by a neighbor, Anna Hayes". */
export const company = oneOf`accompanied_by next_of_kin emergency_contact responsible_party`;

/** Degrees and licences behind a name. */
export const credential = oneOf`
    M\.?D D\.?O M\.?B\.?B\.?S R\.?N N\.?P P\.?A(?:-C)? DDS DMD DPM DPT DVM PT OTR(?:/L)? SLP PharmD Ph\.?D
    PsyD FACC FACS FACP CRNA CNM CNA DNP ARNP APRN FNP(?:-C)? BSN MSN LPN LVN LCSW LMSW MSW RDN? RPh RRT
    EMT(?:-[PB])? LICSW MRCGP MRCP FRCS FRCP MBChB MBBS MB_BCh BM RGN RMN ANP PGY-?\d MPH CCC-SLP PT,_DPT
    AuD OD DC CRNP PMHNP APN MA(?=[\n,.;)]|$) HCA CPhT MT\(ASCP\) LMFT LMHC LPCC? CGC CT\(ASCP\) EMTP CCRN
    CWOCN MSPT CADC LADC RD LD LCPC MLS ScM CPNP AGNP FNP-BC ANP-BC ACNP CCEMT-?P FP-C NREMT RVT RDMS RDCS
    RT\(R\) RRA COTA PTA QMHP MFT LSW BSW CHW CDE CDCES CSW FRCR FRCPath FRCA MRCPsych MRCOG MRCS FRCOG
    DCH PhD ST[1-8] CT[1-3] FY[12] F[12](?=\)) SHO SpR PGY\d BDS DO,_MPH PGDip RCN CMA RMA CCMA
    MBA(?=[\n,.;)]|$) DNB`;

/** People who treat, by their work. */
export const profession = `${oneOf`
    attending surgeon operator physician provider pcp practitioner prescriber gp clinician resident fellow
    intern nurse midwife consultant therapist counsel+or pharmacist dietitian technician technologist
    hospitalist pathologist intensivist interventionalist \w{3,16}ologist \w{3,16}iatrist \w{3,16}ician
    \w{3,16}dontist author assistant examiner interpreter case_manager social_worker medic paramedic aide
    chaplain worker caseworker tech clerk coordinator navigator receptionist scribe registrar specialist
    matron phlebotomist interpreter translator health_visitor charge_nurse front_desk support_worker
    keyworker key_worker care_?coordinator counselor dietician (?:lab|medical)_director med_control
    hospital_supervisor crew driver_medic EMT RN LPN LVN CNA VSO ANP HCA SHO FY[12] ST[1-8] CMO PMD pmd
    dermatologist huisarts hausarzt médecin(?:_traitant)? medico(?:_curante)? oberarzt(?:_dr)? vicar rabbi
    pastor imam surgeon_on_call sponsor operator analyst cytotech(?:nologist)? histotech screener
    transcription(?:ist)? prosector diener apsw preceptor supervisor liaison evaluator assessor
    hospitalist_on_call on[-_]?call call_taker accepting(?:_md|_provider)? sending(?:_md)?
    receiving(?:_md|_rn)? resulted_(?:to|by) phoned_to called_to notified faxed_to counselled_by
    telestroke_md ordering(?:_md|_dr)? referring(?:_md|_dr)? rendering(?:_provider)? pic ic_officer
    lead_medic partner_medic flight_(?:rn|nurse|medic|crew) dispatcher behandler arzt ärztin stationsarzt
    assistenzarzt chefarzt facharzt lekarz læge läkare lääkäri medico médico(?:_responsable)? enfermer[ao]
    infirmi(?:er|ère) infermier[ae] verpleegkundige behandelend_arts
    m[ée]decin_(?:adresseur|responsable|référent) mmg medarbeiter pfleger(?:in)?
    (?:practice|clinic|office)_manager records_clerk coder auditor (?:team|shift)_lead(?:er)?
    nurse_in_charge named_nurse health_visitor consultant_in_charge responsible_clinician audiologist
    optometrist dentist att(?:ending)?_dr ref_dr adm(?:itting)?_dr hygienist orthotist prosthetist
    perfusionist circulat(?:or|ing_rn) scrub(?:_tech|_nurse)? first_assist anaesthetist anesthetist crna
    endoscopist sonographer tech(?:nologist)?_initials`}s?`;

/** What those do of whom a record says "by". */
export const act = oneOf`
  signed co-?signed dictated transcribed read reviewed performed referred requested ordered
  interpreted authenticated verified reported entered documented completed approved done seen
  evaluated examined treated placed implanted given administered attended followed prescribed released
  firmado unterschrieben gez\. managed supervised assisted discharged cleared covered staffed`;

/** Labels of the patient's own name, before a colon. */
export const patientLabel = oneOf`
    patient(?:['’]?s)?(?:_name)? pt(?:_name)? (?:family_|last_|full_)?name(?:,_given_name)? re regarding
    member subject client resident insured subscriber beneficiary claimant veteran driver victim occupant
    inmate prisoner detainee name_of_patient nom(?:_du_patient)? paciente paziente patient(?:in|e)
    pati[eë]nt betreft betreff betrifft pat\.? assistito apellidos(?:_y_nombre)? name,_vorname subj`;

/** What a sentence says right before the patient's name. */
export const patientLead = oneOf`
  patient pt named? regarding about for_the_patient eval_for this_is dictating_on as
  certif(?:y|ies)_that (?<=(?:discharge|letter|summary|report|order|consent|prescription)_)for
  (?:chart|bed|record|notes?|case|results?|file|name|care|labs|evaluation)_of
  (?:referral|behalf|visit|history|doctor)_of
  seeing referring reached received evaluat(?:ed|ing) admitted examined saw met(?:_with)? seen treated
  transported called spoke_(?:with|to)`;

/**
 * What stands right behind the name of the patient whose record it is: a number of the record, a birth day,
 * an age.
 */
export const recordDetail = oneOf`
  MRN MR_?# (?:medical_|hospital_|patient_|unit_)?(?:record|chart|number|no\.|id)\b
  (?:\w{1,12}_)?account\b acct born\b DOB\b D\.O\.B date_of_birth SSN\b
  (?:plan_number|member|subscriber)_?(?:id|number)?\b phone\b tel\b age[ds]?\b
  rm_\d room_\d bed_\d
  (?:an?_)?\d{1,3}[_-]?(?:years?|yrs?|y\.?o|y\b|months?|M\b|F\b) G\d{1,2}P\d \d{3}-\d\d-\d{4}`;

/** What a patient does, or has done, in a sentence that the name begins. */
export const patientVerb = oneOf`
    (?:is|was)_an?_\d
    (?:was|is|has_been)_(?:seen|admitted|born|treated|discharged|evaluated|examined|brought)
    (?:was|is|has_been)_(?:transferred|referred|under_my|in_our|here|a_patient) seen_and_examined
    denie[sd] presents?\b presented complain states stated reports?\b reported returns?\b underwent
    tolerated suffers
    (?:agree|wishe|understand|live|work|call|arrive|ask|refuse|decline|feel|verbalize)[sd]\b
    (?:called|asked|came|went|felt)\b will_(?:return|follow|see|need) you\b`;

/** With whom a patient is to be seen next. */
export const carer = oneOf`
  follow(?:ed)?[-_]?(?:up)?_(?:up_)?with f/u_with under appointment_with discussed_with d/w care_of_Dr
  colleague sign(?:ed)?_out_to`;

/** Words for staff and for family, of which the nearest before a name without a cue says whose it is. */
export const staffNear = oneOf`
    dr drs doctor md nurse rn lpn lvn cna np pa aide tech therapist ot slp cm sw lsw lcsw gc
    case_(?:mgr|manager) mgr manager worker liaison coordinator counselor chaplain pharmacist provider
    attending resident fellow intern surgeon pcp gp consultant registrar phleb phlebotomist transport
    interpreter clerk clinician physician hospitalist specialist surg anesthesia resp respiratory
    dietitian midwife medic paramedic crew sister sr matron pr prof oa ltd capt capt\. chief coroner læge
    lekarz arzt ärztin dott dott\.ssa dra signed read reviewed by per phoned paged notified covering
    report_(?:to|from|given_to|rec'd_from) handoff endorsed sign-?out care_from d/w discussed contact attn
    referral_to appt_(?:w/|with) seen_by f/u_(?:w/|with) sessions_(?:w/|with) call_taken to_see keyworker
    care_co-?ordinator health_visitor front_desk scheduler staff team relieved_by visitor co-?ordinator
    nsg charge asst circ scrub pharmd schwester pfleger zuster infirmi[eè]re forwarded_to fyi
    reviewed_with left_with to: from:`;
export const familyNear = oneOf`
    wife husband son sons daughter dtr dau granddtr mother mom mum father dad sister brother sib sibs
    siblings aunt uncle niece nephew cousin gma gpa grandma grandpa grandmother grandfather grandson
    granddaughter partner spouse fianc[eé]e? boyfriend girlfriend bf gf ex friend mate neighbou?r roommate
    parents family nok hcp poa patient pt client inmate prisoner child children kids baby infant twin fob
    mob foster stepson caller tenant ehefrau ehemann sohn tochter épouse époux fils fille hij[oa]
    espos[oa] figli[oa] moglie marito echtgenot\w* zoon dochter pårørende`;
