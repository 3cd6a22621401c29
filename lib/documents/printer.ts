import type { BlankSection } from "#lib/forms/blank-parts.ts";

/** The agency a paper comes from, as its head names it: the body above it, itself, and where it is. */
export type Letterhead = { superior: string; agency: string; place: string };

/** A person or business on a paper. What is unknown is an empty text and prints as a dotted line. */
export type PrintedParty = {
  name: string;
  identifier: string;
  address: string;
  phone: string;
  email: string;
};

/** A code to scan and what it holds in words. */
export type Scannable = { url: string; label: string };

type Slip = {
  /** Vietnamese unless the reader asked for a translation. */
  locale?: "vi" | "en";
  letterhead: Letterhead;
  code: string;
  /** Leads to the public tracking page of the dossier. */
  tracking: Scannable;
  submitter: PrintedParty;
  procedure: string;
  /** Date line, "ngày 27 tháng 10 năm 2025". */
  signedOn: string;
  /** Name of the officer who signs. */
  officer: string;
};

/** Reception and appointment slip. All texts as they are to be read; moments as "09 giờ 32 phút, ngày 27/10/2025". */
export type Form01 = Slip & {
  channel: string;
  owner: PrintedParty;
  papers: { name: string; form: string; quantity: number }[];
  sets: number;
  statutoryTime: string;
  receivedAt: string;
  /** Empty where the law sets no limit. */
  appointmentAt: string;
  returnPlace: string;
  fee: string;
  /** Book and line of the register. */
  register: string;
};

/** Request to supplement or complete a dossier. */
export type Form02 = Slip & {
  items: { paper: string; reason: string; legalBasis: string }[];
  /** How long there is to answer, in words. */
  timeToAnswer: string;
  website: string;
  guide: { name: string; phone: string };
};

/** Refusal to receive or to resolve a dossier. */
export type Form03 = Slip & { reason: string; legalBasis: string; competentAgency: string };

/** Apology for a delay, with the one new appointment. */
export type Form04 = Slip & {
  receivedAt: string;
  formerAppointmentAt: string;
  reason: string;
  legalBasis: string;
  newAppointmentAt: string;
};

/** Notice that a dossier is stopped, at the applicant's own request. */
export type Form05 = Slip & {
  requestedAt: string;
  reason: string;
  statusReached: string;
  legalBasis: string;
  papersReturned: string;
  feeReturned: string;
};

/** A result the portal draws up itself, with the means to verify it. */
export type ResultPaper = {
  locale?: "vi" | "en";
  letterhead: Letterhead;
  /** "12/GXN" */
  number: string;
  signedOn: string;
  title: string;
  subject: string;
  /** Paragraphs; a line of the kind `label: value` is given as a pair. */
  body: (string | { label: string; value: string })[];
  signer: { authority: string; position: string; name: string };
  recipients: string[];
  verification: { id: string; url: string; code: string };
};

/** A form to fill in by hand or on a screen. */
export type BlankForm = {
  locale: "vi" | "en";
  title: string;
  procedure: { name: string; code: string };
  /** The public page of the procedure. */
  page: Scannable;
  sections: BlankSection[];
};

/** A form as it was filed with a dossier: what was asked, and what was answered. */
export type FilledForm = {
  locale: "vi" | "en";
  title: string;
  /** The dossier's code, and where it can be tracked. */
  code: string;
  tracking: Scannable;
  procedure: { name: string; code: string };
  /** The office it is addressed to. */
  agency: string;
  /** Where that office is; empty where it is not known. */
  place: string;
  sections: readonly FilledSection[];
  /** By whom it was filed, how, on which day (as date lines say it) and at what moment. */
  filed: { name: string; channel: string; on: string; at: string };
};

type FilledSection = {
  title: string;
  blocks: readonly {
    heading?: string | undefined;
    rows: readonly { label: string; value: string }[];
  }[];
};

/** What the portal needs from whoever draws its papers: each a PDF, the same words giving the same paper. */
export type Printer = {
  form01(slip: Form01): Promise<Uint8Array>;
  form02(slip: Form02): Promise<Uint8Array>;
  form03(slip: Form03): Promise<Uint8Array>;
  form04(slip: Form04): Promise<Uint8Array>;
  form05(slip: Form05): Promise<Uint8Array>;
  result(paper: ResultPaper): Promise<Uint8Array>;
  /** Its fields are named like the answers, with `/` between the parts of a path. */
  blankForm(form: BlankForm): Promise<Uint8Array>;
  filledForm(form: FilledForm): Promise<Uint8Array>;
};
