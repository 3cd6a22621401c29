import { and, eq, inArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import type { Closing } from "../closing.ts";
import type { ReadRecord } from "../confirmed.ts";
import type { ProcedureContent } from "../content.ts";
import type { StandingVersion } from "../rebase.ts";
import type { RecordSource } from "../versions.ts";

/** A version that is in force, set for later, being written or abolished, with what it was put upon. */
export type LineVersion = StandingVersion & {
  /** null: the province's. */
  agencyId: string | null;
  record: (ReadRecord & Kept) | null;
  basedOnId: string | null;
  content: ProcedureContent;
  revision: number;
  closedOn: string | null;
  closing: Closing | null;
};

/** What is known of a record beside what it says. */
type Kept = {
  id: string;
  number: number;
  source: RecordSource;
  retrievedOn: string | null;
  digest: string;
  authorId: string | null;
};

type Locked = { procedureId: string; latest: { number: number; digest: string } | null };

/** The row of the procedure, made when it is new and locked until the transaction ends: changes come one by one. */
export async function lockOrAddProcedure(tx: Database, code: string): Promise<Locked & { isNew: boolean }> {
  const known = await lockProcedure(tx, code);
  if (known) return { ...known, isNew: false };
  const [added] = await tx.insert(procedures).values({ code }).onConflictDoNothing().returning();
  if (added) return { procedureId: added.id, latest: null, isNew: true };
  const meanwhile = await lockProcedure(tx, code);
  if (!meanwhile) throw new Error(`procedure ${code} vanished`);
  return { ...meanwhile, isNew: false };
}

/** The same for a procedure that must be there; undefined when it is not. */
export async function lockProcedure(tx: Database, code: string): Promise<Locked | undefined> {
  const [row] = await procedureRow(tx, code).for("update");
  return row;
}

/** The row of the procedure left to others; undefined when there is none. */
export async function findProcedure(db: Database, code: string): Promise<Locked | undefined> {
  const [row] = await procedureRow(db, code);
  return row;
}

function procedureRow(db: Database, code: string) {
  const latest = sql`(select json_build_object('number', number, 'digest', digest) from procedure_records
    where procedure_id = ${procedures.id} order by number desc limit 1)`;
  return db
    .select({ procedureId: procedures.id, latest: sql<Locked["latest"]>`${latest}` })
    .from(procedures)
    .where(eq(procedures.code, code));
}

const based = alias(procedureVersions, "based");

const columns = {
  id: procedureVersions.id,
  agencyId: procedureVersions.agencyId,
  number: procedureVersions.number,
  state: procedureVersions.state,
  effectiveOn: procedureVersions.effectiveOn,
  overrides: procedureVersions.overrides,
  questions: procedureVersions.questions,
  authorId: procedureVersions.authorId,
  content: procedureVersions.content,
  revision: procedureVersions.revision,
  basedOnId: procedureVersions.basedOnId,
  closedOn: procedureVersions.closedOn,
  closing: procedureVersions.closing,
  basedOn: based.content,
  record: {
    id: procedureRecords.id,
    number: procedureRecords.number,
    source: procedureRecords.source,
    retrievedOn: procedureRecords.retrievedOn,
    digest: procedureRecords.digest,
    content: procedureRecords.content,
    findings: procedureRecords.findings,
    authorId: procedureRecords.authorId,
    ticked: sql<number[]>`coalesce((select json_agg(finding order by finding) from finding_ticks
      where record_id = ${procedureRecords.id}), '[]'::json)`,
  },
};

/** Every version of a procedure that still matters, of the province and of communes with their own. */
export async function versionLines(tx: Database, procedureId: string): Promise<LineVersion[]> {
  const rows = await tx
    .select(columns)
    .from(procedureVersions)
    .leftJoin(procedureRecords, eq(procedureRecords.id, procedureVersions.recordId))
    .leftJoin(based, eq(based.id, procedureVersions.basedOnId))
    .where(
      and(
        eq(procedureVersions.procedureId, procedureId),
        inArray(procedureVersions.state, ["draft", "scheduled", "published", "closed"]),
      ),
    );
  return rows.map(({ basedOn, record, ...version }) => ({
    ...version,
    record,
    source: record?.source ?? null,
    lower: basedOn ?? record?.content ?? version.content,
  }));
}

/** The line of the province, or of one commune. */
export function lineOf(lines: readonly LineVersion[], agencyId: string | null): LineVersion[] {
  return lines.filter((version) => version.agencyId === agencyId);
}
