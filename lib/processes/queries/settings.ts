import { asc, eq, sql } from "drizzle-orm";
import { calendarDays, officeSessions } from "#drizzle/schema/agencies.ts";
import {
  dataSubstitutions,
  formVersions,
  procedureFields,
  processVersions,
} from "#drizzle/schema/procedures.ts";
import { searchSynonyms } from "#drizzle/schema/search.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import type { Settings } from "../configuration.ts";
import { maySeeConfiguration } from "../policy.ts";

/** What this installation is set up with beside its procedures, each part in a fixed order. */
export async function settingsHere({ actor, db }: Context): Promise<Settings> {
  if (!maySeeConfiguration(await keeperOf({ actor, db })))
    throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const [fields, synonyms, sessions, days, forms, processes, substitutions] = await Promise.all([
    db
      .select({ key: procedureFields.key, name: procedureFields.name })
      .from(procedureFields)
      .orderBy(asc(procedureFields.key)),
    db
      .select({ words: searchSynonyms.words, meaning: searchSynonyms.meaning })
      .from(searchSynonyms)
      .orderBy(asc(searchSynonyms.words), asc(searchSynonyms.meaning)),
    db.select().from(officeSessions).orderBy(asc(officeSessions.weekday), asc(officeSessions.opensAt)),
    db.select().from(calendarDays).orderBy(asc(calendarDays.on), asc(calendarDays.kind)),
    db
      .select({ key: formVersions.key, definition: formVersions.definition })
      .from(formVersions)
      .where(eq(formVersions.state, "published"))
      .orderBy(asc(formVersions.key)),
    db
      .select({ key: processVersions.key, definition: processVersions.definition })
      .from(processVersions)
      .where(eq(processVersions.state, "published"))
      .orderBy(asc(processVersions.key)),
    db
      .select()
      .from(dataSubstitutions)
      .orderBy(
        asc(dataSubstitutions.procedureCode),
        asc(dataSubstitutions.validFrom),
        asc(dataSubstitutions.paper),
        sql`${dataSubstitutions.database}::text`,
      ),
  ]);
  const byWeekday = Map.groupBy(sessions, ({ weekday }) => weekday);
  return {
    fields,
    synonyms,
    officeHours: [...byWeekday].map(([weekday, blocks]) => ({
      weekday,
      sessions: blocks.map(({ opensAt, closesAt }) => [opensAt.slice(0, 5), closesAt.slice(0, 5)]),
    })),
    calendarDays: days,
    forms,
    processes,
    substitutions: substitutions.map(
      ({ id: _id, confirmedById: _by, confirmedAt, createdAt: _at, ...rule }) => ({
        ...rule,
        isConfirmed: confirmedAt !== null,
      }),
    ),
  };
}
