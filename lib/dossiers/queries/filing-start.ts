import { and, asc, eq, ne } from "drizzle-orm";
import { businesses, businessMembers, citizens } from "#drizzle/schema/accounts.ts";
import type { Context } from "#lib/platform/context.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { papersToUpload } from "#lib/procedures/terms.ts";
import { fillingMinutes } from "../filing-time.ts";
import { contentInForce, filingBasis } from "./filing-basis.ts";
import { handlingAgenciesOf } from "./offices.ts";
import { listDrafts } from "./own-draft.ts";

export type FilingStart = Awaited<ReturnType<typeof getFilingStart>>;

/**
 * What somebody needs to know before filing: the procedure, where it may go, and what they began before. `askedCase` is
 * what an address says; a case there is not counts as none.
 */
export async function getFilingStart(context: Context, code: string, askedCase?: string) {
  const { content } = await contentInForce(context, code);
  const caseKey = content.cases.find(({ key }) => key === askedCase)?.key ?? null;
  const offer = offerOf(content, caseKey);
  const form = offer.canFileOnline ? await formFor(context, code, content, caseKey) : null;
  const isCitizen = context.actor.kind === "citizen";
  const [agencies, drafts, mine] = await Promise.all([
    handlingAgenciesOf(context, content),
    isCitizen ? listDrafts(context, code) : [],
    isCitizen ? ownSide(context, context.actor) : { communeCode: null, businesses: [] },
  ]);
  return {
    code,
    content,
    caseKey,
    /** The cases that can be filed here; others are for the counter. */
    onlineCases: content.cases.filter(({ key }) => offerOf(content, key).canFileOnline),
    offer,
    isCitizen,
    minutes: form ? fillingMinutes(form, mostPapers(content, caseKey)) : null,
    agencies,
    /** The agency of the person's own commune, where most file. */
    nearestId:
      agencies.length === 1
        ? agencies[0]?.id
        : agencies.find(
            ({ administrativeCode }) => administrativeCode && administrativeCode === mine.communeCode,
          )?.id,
    drafts,
    /** Only where organisations are among those a procedure is for. */
    businesses: content.audience.some((who) => who === "business" || who === "organisation")
      ? mine.businesses
      : [],
  };
}

/** The form of the case, or of the first that can be filed here while none is chosen. */
async function formFor(context: Context, code: string, content: ProcedureContent, caseKey: string | null) {
  const fileable = content.cases.find(({ key }) => offerOf(content, key).canFileOnline);
  const { form } = await filingBasis(context, code, caseKey ?? fileable?.key ?? null);
  return form?.definition ?? null;
}

/** The papers of the case, or of the one that asks for most. */
function mostPapers(content: ProcedureContent, caseKey: string | null): number {
  const cases = caseKey ? [caseKey] : [null, ...content.cases.map(({ key }) => key)];
  return Math.max(...cases.map((key) => papersToUpload(content, key).length));
}

/** Where the person lives and for which businesses they may file. */
async function ownSide({ db }: Context, actor: Context["actor"]) {
  const id = actor.kind === "citizen" ? actor.id : "";
  const [person] = await db
    .select({ communeCode: citizens.communeCode })
    .from(citizens)
    .where(eq(citizens.id, id));
  const filesFor = await db
    .select({ id: businesses.id, name: businesses.name, taxCode: businesses.taxCode })
    .from(businessMembers)
    .innerJoin(businesses, eq(businesses.id, businessMembers.businessId))
    .where(and(eq(businessMembers.citizenId, id), ne(businessMembers.role, "viewer")))
    .orderBy(asc(businesses.name));
  return { communeCode: person?.communeCode ?? null, businesses: filesFor };
}
