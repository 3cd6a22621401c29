import { and, asc, eq, gt, gte, isNotNull, isNull, lte, or, sql } from "drizzle-orm";
import { dataSubstitutions, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { listOneStops } from "#lib/agencies/queries/one-stops.ts";
import type { Context } from "#lib/platform/context.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { nameOfField } from "../fields.ts";
import { offerOf } from "../offer.ts";
import { defaultLicence, type OpenDataHead, type OpenDataRow, openDataTitle } from "../open-data.ts";
import { procedureIn } from "../told.ts";
import { fieldNames } from "./field-names.ts";
import { inForceOn } from "./in-force.ts";
import { substituted } from "./substitutions.ts";

/** Few enough to be held in memory whatever their length. */
const atOnce = 50;

/**
 * Every procedure in force, by code, as the public knows it. Read a few at a time, with no transaction between: a slow
 * reader holds up nobody. What changes meanwhile is told as it is when its turn comes.
 */
export async function* openDataRows(
  context: Context,
  lang: "vi" | "en",
  urlOf: (code: string) => string,
): AsyncGenerator<OpenDataRow> {
  const today = dateInVietnam(context.now);
  const fields = await fieldNames(context);
  for (let after = "", more = true; more; ) {
    const found = await nextAfter(context, after, today);
    for (const version of found) {
      const content = await substituted(context, version.code, version.content, today);
      const fieldName = nameOfField(fields, content.field);
      const offer = offerOf(content);
      yield procedureIn(lang, { ...version, content, fieldName, offer, url: urlOf(version.code) });
    }
    after = found.at(-1)?.code ?? "";
    more = found.length === atOnce;
  }
}

function nextAfter({ db }: Context, after: string, today: string) {
  const { id, number, effectiveOn, content, overrides, procedureId } = procedureVersions;
  return db
    .select({ code: procedures.code, versionId: id, number, effectiveOn, content, overrides })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureId))
    .where(and(inForceOn(today), gt(procedures.code, after)))
    .orderBy(asc(procedures.code))
    .limit(atOnce);
}

/** What a reader must know beside the data, and the mark of this state of them. `licence`: the province's own terms. */
export async function openDataHead(
  context: Context,
  lang: "vi" | "en",
  licence: string | undefined,
): Promise<{ head: OpenDataHead; mark: string; modifiedAt: Date }> {
  const [stamp, offices] = await Promise.all([catalogueStamp(context), listOneStops(context)]);
  const province = offices.find(({ of }) => of.kind === "province")?.of;
  const head = {
    title: openDataTitle[lang],
    publisher: (lang === "vi" ? province?.name : province?.nameEn) ?? "",
    licence: licence ?? defaultLicence[lang],
    modifiedAt: stamp.modifiedAt.toISOString(),
  };
  return { head, ...stamp };
}

/** What the whole catalogue in force is known by, and since when it has been so. */
async function catalogueStamp({ db, now }: Context): Promise<{ mark: string; modifiedAt: Date }> {
  const today = dateInVietnam(now);
  const { validFrom, validTo, confirmedAt } = dataSubstitutions;
  const [[versions], [papers]] = await Promise.all([
    db
      .select({
        mark: sql<
          string | null
        >`md5(string_agg(${procedureVersions.id}::text, ',' order by ${procedureVersions.id}))`,
        at: sql<string | null>`max(greatest(${procedureVersions.publishedAt},
          ${procedureVersions.effectiveOn}::timestamp at time zone 'Asia/Ho_Chi_Minh'))`,
      })
      .from(procedureVersions)
      .where(inForceOn(today)),
    db
      .select({
        mark: sql<
          string | null
        >`md5(string_agg(${dataSubstitutions}::text, ',' order by ${dataSubstitutions.id}))`,
        at: sql<
          string | null
        >`max(greatest(${confirmedAt}, ${validFrom}::timestamp at time zone 'Asia/Ho_Chi_Minh'))`,
      })
      .from(dataSubstitutions)
      .where(and(isNotNull(confirmedAt), lte(validFrom, today), or(isNull(validTo), gte(validTo, today)))),
  ]);
  const moments = [versions?.at, papers?.at].flatMap((at) => (at ? [new Date(at).getTime()] : []));
  return {
    mark: `${versions?.mark ?? ""}${papers?.mark ?? ""}`,
    modifiedAt: new Date(Math.min(Math.max(0, ...moments), now.getTime())),
  };
}
