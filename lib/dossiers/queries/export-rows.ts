import { and, asc, desc, type SQL, sql } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Bilingual } from "#lib/procedures/bilingual.ts";
import type { DossierStatus, FilingChannel } from "../lifecycle.ts";
import type { ExportAsked } from "../list-schema.ts";
import { passing } from "./list-filters.ts";
import { openOffices } from "./offices.ts";
import { foundAt } from "./search.ts";
import { stepNames } from "./step-names.ts";
import { inTab } from "./work.ts";
import { inScope } from "./work-scopes.ts";

/** Dossiers held at a time: enough to be quick, few enough to forget at once. */
const batchSize = 2000;

/**
 * Hands over the dossiers of a list batch by batch, from a cursor: all as of one moment, in constant memory. Moments
 * are texts in the time of Viet Nam. Who reads too slowly is cut off, so that no connection waits for them.
 */
export async function exportRows(
  context: Context,
  asked: ExportAsked,
  take: (rows: ExportRow[]) => Promise<void>,
) {
  await context.db.transaction(
    async (tx) => {
      await tx.execute(sql`set local idle_in_transaction_session_timeout = '60s'`);
      await tx.execute(sql`declare listed no scroll cursor for ${listed(context, asked)}`);
      const inside = { ...context, db: tx, cache: context.cache ?? new Map() };
      const names = new Map<string, Bilingual>();
      for (;;) {
        const rows = (await tx.execute(sql.raw(`fetch ${batchSize} from listed`))) as unknown as ListedRow[];
        if (rows.length === 0) break;
        await take(await named(inside, rows, names));
      }
      await tx.execute(sql`close listed`);
    },
    { accessMode: "read only" },
  );
}

type ListedRow = {
  id: string;
  code: string;
  status: DossierStatus;
  channel: FilingChannel;
  stepKey: string | null;
  processVersionId: string;
  procedureVersionId: string;
  owner: string;
  holder: string | null;
  holderAgencyId: string | null;
  submitted: string;
  received: string | null;
  until: string | null;
  due: string | null;
};

export type ExportRow = Awaited<ReturnType<typeof named>>[number];

function listed({ actor, now }: Context, { scope, tab, q, filters }: ExportAsked): SQL {
  const which = scope === "all" ? foundAt(actor, q) : and(inScope(actor, scope), tab && inTab[tab]);
  const order = scope === "all" ? [desc(dossiers.id)] : [asc(dossiers.stepDueAt), asc(dossiers.id)];
  return sql`select ${dossiers.id} as id, ${dossiers.code} as code, ${dossiers.status} as status,
      ${dossiers.channel} as channel, ${dossiers.stepKey} as "stepKey",
      ${dossiers.processVersionId} as "processVersionId", ${dossiers.procedureVersionId} as "procedureVersionId",
      ${dossiers.owner} ->> 'name' as owner, ${officers.fullName} as holder,
      ${dossiers.holderAgencyId} as "holderAgencyId", ${written(dossiers.submittedAt)} as submitted,
      ${written(dossiers.receivedAt)} as received, ${written(dossiers.stepDueAt)} as until,
      ${written(dossiers.dueAt)} as due
    from ${dossiers} left join ${officers} on ${officers.id} = ${dossiers.holderId}
    where ${and(which, passing(filters, now))} order by ${sql.join(order, sql`, `)}`;
}

function written(moment: typeof dossiers.submittedAt | typeof dossiers.dueAt): SQL {
  return sql`to_char(${moment} at time zone 'Asia/Ho_Chi_Minh', 'YYYY-MM-DD HH24:MI')`;
}

/** The same rows with the names of their procedures, steps and agencies, each looked up once. */
async function named(context: Context, rows: ListedRow[], names: Map<string, Bilingual>) {
  const unknown = rows.map((row) => row.procedureVersionId).filter((id) => !names.has(id));
  if (unknown.length > 0) {
    const found = await context.db
      .select({
        id: procedureVersions.id,
        name: sql<Bilingual>`${procedureVersions.content} -> 'name'`,
      })
      .from(procedureVersions)
      .where(sql`${procedureVersions.id} = any(${sql.param([...new Set(unknown)])}::uuid[])`);
    for (const { id, name } of found) names.set(id, name);
  }
  const [steps, offices] = [await stepNames(context, rows), await openOffices(context)];
  return rows.map((row) => ({
    ...row,
    procedure: names.get(row.procedureVersionId) ?? null,
    step: steps.get(row.id) ?? null,
    agency: offices.get(row.holderAgencyId ?? "") ?? null,
  }));
}
