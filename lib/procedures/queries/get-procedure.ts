import { and, eq } from "drizzle-orm";
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
import { catalogueDay, inForceOn } from "./catalogue.ts";
import { fieldNames } from "./field-names.ts";
import { substituted } from "./substitutions.ts";

export type ProcedureInForce = {
  code: string;
  versionId: string;
  number: number;
  effectiveOn: string;
  content: ProcedureContent;
  fieldName: Bilingual;
  offer: Offer;
  /** What province or commune set otherwise than the record, and on what ground. */
  overrides: LayerOverride[];
};

/** One procedure as it is in force now. Refuses with `notFound`. */
export async function getProcedure(context: Context, code: string): Promise<ProcedureInForce> {
  const day = await catalogueDay(context);
  const found = await recall(context, "procedures", `one/${code}/${day}`, async () => {
    const [found] = await context.db
      .select({
        code: procedures.code,
        versionId: procedureVersions.id,
        number: procedureVersions.number,
        effectiveOn: procedureVersions.effectiveOn,
        content: procedureVersions.content,
        overrides: procedureVersions.overrides,
      })
      .from(procedureVersions)
      .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
      .where(and(eq(procedures.code, code), inForceOn(day)));
    if (!found) throw new Refusal("notFound");
    const { content } = found;
    const fieldName = nameOfField(await fieldNames(context), content.field);
    return { ...found, fieldName, offer: offerOf(content) };
  });
  return { ...found, content: await substituted(context, code, found.content, dateInVietnam(context.now)) };
}
