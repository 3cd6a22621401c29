import { asc, eq, sql } from "drizzle-orm";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";

type Named = { key: string; title: { vi: string; en: string } };

/** The published electronic forms and internal processes a procedure may name, by key. */
export async function listPublishedKeys({ db }: Context): Promise<{ forms: Named[]; processes: Named[] }> {
  const [forms, processes] = await Promise.all([
    db
      .select({ key: formVersions.key, title: sql<Named["title"]>`${formVersions.definition} -> 'title'` })
      .from(formVersions)
      .where(eq(formVersions.state, "published"))
      .orderBy(asc(formVersions.key)),
    db
      .select({
        key: processVersions.key,
        title: sql<Named["title"]>`${processVersions.definition} -> 'title'`,
      })
      .from(processVersions)
      .where(eq(processVersions.state, "published"))
      .orderBy(asc(processVersions.key)),
  ]);
  return { forms, processes };
}
