import type { Form01 } from "#lib/documents/printer.ts";
import { wordsOfMoment } from "#lib/documents/words-of-dates.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { PaperDecision } from "../paper-decisions.ts";
import { lastOf, printedParty, type SlipFacts, slipHead } from "./slip.ts";

/** Reception and appointment slip; null before the dossier is received. */
export function form01Of(facts: SlipFacts): Form01 | null {
  const { view, events, words, locale } = facts;
  const received = lastOf(events, "received");
  if (!received) return null;
  // The appointment as it stands: a supplement may have moved it.
  const { dueAt, timeLimit } = view.clock;
  return {
    ...slipHead(facts, received),
    channel: words.channel(view.channel),
    owner: printedParty(view.owner),
    papers: [
      ...papersOf(facts, received.details.papers ?? []),
      ...fromData(facts, received.details.papers ?? []),
    ],
    sets: 1,
    statutoryTime: words.timeLimit(timeLimit),
    receivedAt: wordsOfMoment(received.at, locale),
    appointmentAt: dueAt ? wordsOfMoment(dueAt, locale) : "",
    returnPlace: returnPlaceOf(facts),
    fee: feeOf(facts),
    register: words.register(dateInVietnam(received.at).slice(0, 4)),
  };
}

/** Papers of a kind in one line; what came later with a supplement was not received then. */
function papersOf(
  { view: { papers, components }, words, locale }: SlipFacts,
  decisions: readonly PaperDecision[],
): Form01["papers"] {
  const received = papers.filter(({ supplementId }) => supplementId === null);
  const alike = Map.groupBy(received, ({ componentKey, form }) => `${componentKey}/${form}`);
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first) return [];
    const name =
      components.find(({ key }) => key === first.componentKey)?.name[locale] ?? first.question?.[locale];
    const quantity = same.reduce((sum, paper) => sum + paper.quantity, 0);
    const decided = decisions.find(({ componentKey }) => componentKey === first.componentKey);
    const why =
      decided?.kind === "stillNeeded"
        ? ` (${words.stillNeeded(decided.why, decided.database[locale])}${decided.note ? `: ${decided.note}` : ""})`
        : "";
    return [{ name: `${name ?? words.anythingElse}${why}`, form: words.paperForm(first.form), quantity }];
  });
}

/** Papers nobody brought, because the data were taken: they are on the list, with none of them received. */
function fromData({ words, locale }: SlipFacts, decisions: readonly PaperDecision[]): Form01["papers"] {
  return decisions.flatMap((each) =>
    each.kind === "takenFromData"
      ? [{ name: each.paper[locale], form: words.fromData(each.source), quantity: 0 }]
      : [],
  );
}

function returnPlaceOf({ view: { delivery }, office, words }: SlipFacts): string {
  const place =
    delivery.method === "postal"
      ? (delivery.address ?? "")
      : [office.name, office.address].filter(Boolean).join(", ");
  return words.returned(delivery.method, place);
}

function feeOf({ view: { payment }, words }: SlipFacts): string {
  if (payment.feeDong === 0) {
    const isDecidedElsewhere = payment.lines.some(({ status }) => status !== "free" && status !== "fixed");
    return isDecidedElsewhere ? words.feeAsRegulated : words.nothingToPay;
  }
  const amount = words.money(payment.feeDong);
  return payment.status === "paid" ? words.paid(amount) : words.owed(amount);
}
