import { communeWithCode } from "#lib/agencies/queries/commune-with-code.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Bilingual } from "../bilingual.ts";
import type { ProcedureContent } from "../content.ts";
import { nameOfField } from "../fields.ts";
import { abolishedAmong, inForceAmong } from "../in-force.ts";
import { nothingOffered, type Offer, offerOf } from "../offer.ts";
import type { LayerOverride } from "../overrides.ts";
import { inOrderOfDays } from "../rebase.ts";
import { catalogueIndex } from "./catalogue.ts";
import { fieldNames } from "./field-names.ts";
import { livingVersions } from "./living-versions.ts";
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

/**
 * The page of a procedure: what is in force now, for somebody of a commune (its code as a place) by its own rule where it has
 * one; else its last version when it was abolished. Refuses with `notFound`.
 */
export async function getProcedurePage(
  context: Context,
  code: string,
  commune?: string,
): Promise<ProcedurePage> {
  const today = dateInVietnam(context.now);
  const all = await livingVersions(context, code);
  const ofProvince = all.filter(({ agencyId }) => agencyId === null);
  const communeId = commune ? await communeWithCode(context, commune) : null;
  const ofCommune = communeId === null ? [] : all.filter(({ agencyId }) => agencyId === communeId);
  const own = inForceAmong(ofProvince, today) && inForceAmong(ofCommune, today);
  const versions = own ? ofCommune : ofProvince;
  const inForce = inForceAmong(versions, today);
  const shown = inForce ?? abolishedAmong(versions, today);
  if (!shown) throw new Refusal("notFound");
  const next = inOrderOfDays(versions).find(({ effectiveOn }) => effectiveOn > today);
  const [content, names] = await Promise.all([
    substituted(context, code, shown.content, today),
    fieldNames(context),
  ]);
  const isClosed = !inForce;
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
    scheduled: next
      ? {
          effectiveOn: next.effectiveOn,
          content: await substituted(context, code, next.content, next.effectiveOn),
        }
      : null,
    instead: found.filter((each) => wanted.includes(each.code)),
  };
}

async function namesOf(context: Context, codes: readonly string[]): Promise<Named[]> {
  if (codes.length === 0) return [];
  const { entries } = await catalogueIndex(context);
  return entries.filter(({ code }) => codes.includes(code)).map(({ code, name }) => ({ code, name }));
}
