import { asc, desc, inArray, sql } from "drizzle-orm";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";

/** A form or process by its key. `isDraft`: nothing of it has been published yet. */
type Named = { key: string; title: { vi: string; en: string }; isDraft: boolean };

/** The published electronic forms and internal processes, by key. */
export async function listPublishedKeys(context: Context) {
  const { forms, processes } = await listNameableKeys(context);
  const published = (all: readonly Named[]) => all.filter(({ isDraft }) => !isDraft);
  return { forms: published(forms), processes: published(processes) };
}

/** The electronic forms and internal processes a procedure may name, by key: published, or being written along with it. */
export async function listNameableKeys({ db }: Context): Promise<{ forms: Named[]; processes: Named[] }> {
  const [forms, processes] = await Promise.all(
    [formVersions, processVersions].map((table) =>
      db
        .selectDistinctOn([table.key], {
          key: table.key,
          title: sql<Named["title"]>`${table.definition} -> 'title'`,
          isDraft: sql<boolean>`${table.state} = 'draft'`,
        })
        .from(table)
        .where(inArray(table.state, ["published", "draft"]))
        .orderBy(asc(table.key), desc(table.state)),
    ),
  );
  return { forms: forms ?? [], processes: processes ?? [] };
}
