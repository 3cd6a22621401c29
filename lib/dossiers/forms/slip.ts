import type { Letterhead, PrintedParty } from "#lib/documents/printer.ts";
import { wordsOfDay } from "#lib/documents/words-of-dates.ts";
import type { ChannelTerms } from "#lib/procedures/content.ts";
import { typedPhone } from "../delivery-defaults.ts";
import type { DossierEvent, EventType } from "../events.ts";
import type { DeliveryMethod, FilingChannel, PaperForm } from "../lifecycle.ts";
import type { StillNeededReason } from "../paper-decisions.ts";
import type { Party } from "../party.ts";
import type { DossierView } from "../queries/get-dossier.ts";

/** The slips an applicant is given, by their number in the circular in force (03/2025/TT-VPCP). */
export const slipForms = ["01", "02", "03", "04", "05"] as const;

export type SlipForm = (typeof slipForms)[number];

/** Words of the reader's language that slips are filled in with. */
export type SlipWords = {
  channel: (channel: FilingChannel) => string;
  paperForm: (form: PaperForm) => string;
  timeLimit: (limit: ChannelTerms["timeLimit"]) => string;
  /** Where or how the result is returned; `place` is an office or an address. */
  returned: (method: DeliveryMethod, place: string) => string;
  money: (amountDong: number) => string;
  paid: (amount: string) => string;
  owed: (amount: string) => string;
  refunded: (amount: string) => string;
  nothingToPay: string;
  feeAsRegulated: string;
  register: (year: string) => string;
  timeToAnswer: string;
  anythingElse: string;
  /** Why a paper is wanted although data stand in for it. */
  stillNeeded: (why: StillNeededReason, database: string) => string;
  fromData: (source: string) => string;
  paperReturned: string;
  electronicOnly: string;
  scan: string;
};

/** What every slip is made from. */
export type SlipFacts = {
  locale: "vi" | "en";
  view: Pick<
    DossierView,
    | "code"
    | "channel"
    | "procedure"
    | "submitter"
    | "owner"
    | "clock"
    | "papers"
    | "components"
    | "payment"
    | "delivery"
    | "form"
    | "process"
  >;
  events: readonly DossierEvent[];
  letterhead: Letterhead;
  /** Of the agency that handles it, for what that agency itself says. */
  handlingLetterhead: Letterhead;
  /** The office that received it: its name, address and telephone. */
  office: { name: string; address: string; phone: string };
  words: SlipWords;
  /** Public address at which the dossier can be tracked. */
  trackingUrl: string;
  /** Address at which what was asked for can be added. */
  answerUrl: string;
};

/** The last event of a kind, if it happened. */
export function lastOf<Type extends EventType>(
  events: readonly DossierEvent[],
  type: Type,
): Extract<DossierEvent, { type: Type }> | undefined {
  return events.findLast((event): event is Extract<DossierEvent, { type: Type }> => event.type === type);
}

/** What all slips say, signed by whoever did `event`. */
export function slipHead(
  { locale, view, letterhead, words, trackingUrl }: SlipFacts,
  event: { at: Date; actorName: string },
) {
  return {
    locale,
    letterhead,
    code: view.code,
    tracking: { url: trackingUrl, label: words.scan },
    submitter: printedParty(view.submitter),
    procedure: view.procedure.name[locale],
    signedOn: wordsOfDay(event.at, locale),
    officer: event.actorName,
  };
}

export function printedParty({
  name,
  identifier = "",
  address = "",
  phone = "",
  email = "",
}: Party): PrintedParty {
  return { name, identifier, address, phone: typedPhone(phone), email };
}
