import { and, asc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { formVersions, procedures, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Layer } from "#lib/procedures/policy.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import type { DefinitionKind } from "../editing/definition-filter.ts";
import type { DefinitionUse } from "../policy.ts";

type Asking = Pick<Context, "db">;

/** Whom a form or process concerns: what the policy of both asks for. One that does not exist yet concerns nobody. */
export async function definitionUse(
  context: Asking,
  kind: DefinitionKind,
  key: string,
): Promise<DefinitionUse> {
  const named = kind === "form" ? procedureVersions.formKeys : procedureVersions.processKeys;
  const layers = await layersWhere(context, sql`${named} ? ${key}`);
  if (layers.length > 0) return { layers, begunAt: [] };
  const decidedFor = kind === "process" ? await servedLayers(context, key) : [];
  return { layers: decidedFor, begunAt: await begunAt(context, kind, key) };
}

/** Rules that hold, or will from a day on. */
function layersWhere({ db }: Asking, condition: SQL | undefined): Promise<Layer[]> {
  return db
    .selectDistinct({
      agencyId: procedureVersions.agencyId,
      handledBy: sql<Layer["handledBy"]>`${procedureVersions.content} -> 'handledBy'`,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(and(inArray(procedureVersions.state, ["published", "scheduled"]), condition));
}

async function servedLayers(context: Asking, key: string): Promise<Layer[]> {
  const rows = await context.db
    .select({ definition: processVersions.definition })
    .from(processVersions)
    .where(and(eq(processVersions.key, key), inArray(processVersions.state, ["published", "draft"])));
  const codes = rows.flatMap(({ definition }) => definition.serves?.map(({ procedure }) => procedure) ?? []);
  if (codes.length === 0) return [];
  return layersWhere(context, and(inArray(procedures.code, codes), isNull(procedureVersions.agencyId)));
}

/** The bodies of whoever wrote its first words, as their posts were at the time. */
async function begunAt({ db }: Asking, kind: DefinitionKind, key: string): Promise<string[]> {
  const versions: typeof formVersions | typeof processVersions =
    kind === "form" ? formVersions : processVersions;
  const [first] = await db
    .select({ number: versions.number, createdAt: versions.createdAt })
    .from(versions)
    .where(eq(versions.key, key))
    .orderBy(asc(versions.number))
    .limit(1);
  if (!first) return [];
  const [entry] = await db
    .select({ actor: auditEntries.actor })
    .from(auditEntries)
    .where(
      and(
        eq(auditEntries.subject, `${kind}:${key}`),
        eq(auditEntries.act, "definitionDraftChanged"),
        eq(auditEntries.at, first.createdAt),
        sql`${auditEntries.details} ->> 'number' = ${String(first.number)}`,
      ),
    )
    .orderBy(asc(auditEntries.id))
    .limit(1);
  if (!entry) return [];
  const { posts } = await keeperOf({ actor: entry.actor, db });
  const editing = posts.filter(({ role }) => role === "unitAdministrator" || role === "procedureController");
  return [...new Set(editing.map(({ home }) => home.id))];
}
