import { and, asc, desc, eq, gt, like, or, sql } from "drizzle-orm";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { Bilingual } from "../bilingual.ts";
import type { ProcedureContent, ServiceLevel } from "../content.ts";
import type { KeptFilter } from "../kept-filter.ts";
import { maySeeVersions } from "../policy.ts";
import type { VersionState } from "../versions.ts";

export type KeptProcedure = {
  code: string;
  name: Bilingual;
  field: string;
  serviceLevel: ServiceLevel;
  state: VersionState;
  number: number;
  effectiveOn: string;
  decisionNo: string | null;
};

const pageSize = 50;

const field = <Value>(key: keyof ProcedureContent) =>
  sql<Value>`${procedureVersions.content} -> ${sql.raw(`'${key}'`)}`;

const listed = {
  code: procedures.code,
  name: field<Bilingual>("name"),
  field: sql<string>`${procedureVersions.content} ->> 'field'`,
  serviceLevel: field<ServiceLevel>("serviceLevel"),
  state: procedureVersions.state,
  number: procedureVersions.number,
  effectiveOn: procedureVersions.effectiveOn,
  decisionNo: sql<string | null>`${procedureVersions.content} ->> 'decisionNo'`,
};

/** The newest version of each procedure, by code; `next` is the code the following page begins after. */
export async function listKeptProcedures({ actor, db }: Context, { words, state, level, after }: KeptFilter) {
  if (!maySeeVersions(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const newest = sql`${procedureVersions.number} = (
    select max(each.number) from procedure_versions each where each.procedure_id = ${procedures.id}
  )`;
  const rows: KeptProcedure[] = await db
    .select(listed)
    .from(procedures)
    .innerJoin(procedureVersions, eq(procedureVersions.procedureId, procedures.id))
    .where(
      and(
        newest,
        state && eq(procedureVersions.state, state),
        level && sql`${procedureVersions.content} ->> 'serviceLevel' = ${String(level)}`,
        words ? matching(words) : undefined,
        after ? gt(procedures.code, after) : undefined,
      ),
    )
    .orderBy(asc(procedures.code))
    .limit(pageSize + 1);
  const page = rows.slice(0, pageSize);
  return { procedures: page, next: rows.length > pageSize ? page.at(-1)?.code : undefined };
}

/** Every version of one procedure, newest first. Refuses with `notFound` when there is none. */
export async function listVersions({ actor, db }: Context, code: string) {
  if (!maySeeVersions(actor)) throw new Refusal(actor.kind === "visitor" ? "signInRequired" : "notFound");
  const versions = await db
    .select({ ...listed, content: procedureVersions.content, createdAt: procedureVersions.createdAt })
    .from(procedures)
    .innerJoin(procedureVersions, eq(procedureVersions.procedureId, procedures.id))
    .where(eq(procedures.code, code))
    .orderBy(desc(procedureVersions.number));
  if (versions.length === 0) throw new Refusal("notFound");
  return versions;
}

function matching(words: string) {
  const escaped = words.trim().replace(/[\\%_]/g, "\\$&");
  return or(
    like(procedures.code, `${escaped}%`),
    sql`public.plain(${procedureVersions.content} -> 'name' ->> 'vi') like '%' || public.plain(${escaped}) || '%'`,
  );
}
