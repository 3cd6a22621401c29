import { and, desc, eq, inArray, isNull } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { recall } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Bilingual } from "../bilingual.ts";
import type { ProcedureContent } from "../content.ts";
import { nameOfField } from "../fields.ts";
import { type Offer, offerOf } from "../offer.ts";
import type { LayerOverride } from "../overrides.ts";
import { catalogueDay, catalogueIndex } from "./catalogue.ts";
import { fieldNames } from "./field-names.ts";
import { substituted } from "./substitutions.ts";

/** A procedure by name, as links need it. */
type Named = { code: string; name: Bilingual };

/** Everything the public page of a procedure says of its versions. */
export type ProcedurePage = {
  code: string;
  versionId: string;
  number: number;
  effectiveOn: string;
  content: ProcedureContent;
  overrides: readonly LayerOverride[];
  fieldName: Bilingual;
  offer: Offer;
  /** Abolished: the day, by what, and what follows it. */
  closed: { on: string | null; decisionNo: string | null; successor: Named | null } | null;
  /** What will be in force from a day to come. */
  scheduled: { effectiveOn: string; content: ProcedureContent } | null;
  /** Procedures that the guide leads to instead, as far as they are in force. */
  instead: readonly Named[];
};

/** The page of a procedure: what is in force now, else its last version when it was abolished. Refuses with `notFound`. */
export async function getProcedurePage(context: Context, code: string): Promise<ProcedurePage> {
  const day = await catalogueDay(context);
  const versions = await recall(context, "procedures", `page/${code}`, () => versionsOf(context, code));
  const inForce = versions.find(({ state, effectiveOn }) => state === "published" && effectiveOn <= day);
  const shown = inForce ?? versions.find(({ state }) => state === "closed");
  if (!shown) throw new Refusal("notFound");
  const next = versions.findLast(({ state, effectiveOn }) => state === "scheduled" && effectiveOn > day);
  const [content, names] = await Promise.all([
    substituted(context, code, shown.content, dateInVietnam(context.now)),
    fieldNames(context),
  ]);
  const isClosed = shown.state === "closed";
  const successor = shown.closing?.successorCode;
  const wanted = content.guide?.exclusions.flatMap(({ instead }) => instead ?? []) ?? [];
  const found = await namesOf(context, successor ? [...wanted, successor] : wanted);
  return {
    code,
    versionId: shown.versionId,
    number: shown.number,
    effectiveOn: shown.effectiveOn,
    content,
    overrides: shown.overrides,
    fieldName: nameOfField(names, content.field),
    offer: isClosed ? nothingOffered(content) : offerOf(content),
    closed: isClosed
      ? {
          on: shown.closedOn,
          decisionNo: shown.closing?.decisionNo ?? null,
          successor: found.find((each) => each.code === successor) ?? null,
        }
      : null,
    scheduled: next ? { effectiveOn: next.effectiveOn, content: next.content } : null,
    instead: found.filter((each) => wanted.includes(each.code)),
  };
}

/** The versions of the province that people may see, newest first. */
async function versionsOf({ db }: Context, code: string) {
  const versions = await db
    .select({
      versionId: procedureVersions.id,
      number: procedureVersions.number,
      state: procedureVersions.state,
      effectiveOn: procedureVersions.effectiveOn,
      content: procedureVersions.content,
      overrides: procedureVersions.overrides,
      closedOn: procedureVersions.closedOn,
      closing: procedureVersions.closing,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(
      and(
        eq(procedures.code, code),
        isNull(procedureVersions.agencyId),
        inArray(procedureVersions.state, ["published", "scheduled", "closed"]),
      ),
    )
    .orderBy(desc(procedureVersions.number));
  // Thrown here, so that codes nobody has are not remembered.
  if (versions.length === 0) throw new Refusal("notFound");
  return versions;
}

async function namesOf(context: Context, codes: readonly string[]): Promise<Named[]> {
  if (codes.length === 0) return [];
  const { entries } = await catalogueIndex(context);
  return entries.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ code, name }));
}

/** Nothing can be done any more with what was abolished. */
function nothingOffered({ serviceLevel: level }: ProcedureContent): Offer {
  return { level, blanks: [], canFileOnline: false, canPayOnline: false, canReceiveOnline: false };
}
