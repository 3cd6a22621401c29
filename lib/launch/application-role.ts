import { createHmac } from "node:crypto";
import postgres from "postgres";

/** Whom web and worker are in the embedded database: not its owner, so that history is out of their reach. */
export const applicationRole = "mot_cua_app";

/** Follows from the owner's password, which it does not betray: nothing more to keep in the data folder. */
export function applicationPassword(ownerPassword: string): string {
  return createHmac("sha256", ownerPassword).update(applicationRole).digest("base64url");
}

/** Makes the role of web and worker in the embedded server, unless it is there. */
export async function ensureApplicationRole(server: {
  url: (name: string) => string;
  applicationUrl: (name: string) => string;
}) {
  const sql = postgres(server.url("postgres"), { max: 1, onnotice: () => {} });
  const { password } = new URL(server.applicationUrl("postgres"));
  try {
    const [existing] = await sql`select 1 from pg_roles where rolname = ${applicationRole}`;
    if (!existing)
      await sql.unsafe(`create role ${applicationRole} login password '${password}'`).catch(unlessJustMade);
  } finally {
    await sql.end({ timeout: 5 });
  }
}

/** Only ever added to: the application may read and append, nothing else. */
const history = ["dossier_events", "audit_entries", "audit_seals"];

/**
 * Lets `role` do all that web and worker do, in one transaction and again after each migration: read and write the tables,
 * but only add to history; work off the queue, whose tables let nobody but their owner see a row unless a policy says so.
 */
export async function grantApplication(owner: postgres.Sql, role: string) {
  await owner.begin(async (tx) => {
    const to = tx(role);
    for (const schema of ["public", "graphile_worker"]) {
      const its = tx(schema);
      await tx`grant usage on schema ${its} to ${to}`;
      await tx`grant select, insert, update, delete on all tables in schema ${its} to ${to}`;
      await tx`grant usage, select on all sequences in schema ${its} to ${to}`;
      await tx`grant execute on all functions in schema ${its} to ${to}`;
    }
    await tx`grant usage on schema drizzle to ${to}`;
    await tx`grant select on all tables in schema drizzle to ${to}`;
    for (const table of history) await tx`revoke update, delete, truncate on ${tx(table)} from ${to}`;
    const hidden = await tx<{ name: string }[]>`
      select relname as name from pg_class
      where relnamespace = 'graphile_worker'::regnamespace and relrowsecurity
        and not exists (select from pg_policy where polrelid = pg_class.oid and polname = ${role})`;
    for (const { name } of hidden)
      await tx`create policy ${to} on graphile_worker.${tx(name)} to ${to} using (true) with check (true)`;
  });
}

/** Who this address connects as, and whether they could change or remove what happened. */
export async function reachOf(url: string): Promise<{ role: string; mayChangeHistory: boolean }> {
  const sql = postgres(url, { max: 1, onnotice: () => {} });
  try {
    const [reach] = await sql<{ role: string; may: boolean }[]>`
      select current_user as role,
        coalesce(bool_or(has_table_privilege(oid, 'update, delete, truncate')), false) as may
      from pg_class where relnamespace = 'public'::regnamespace and relname in ${sql(history)}`;
    return { role: reach?.role ?? "", mayChangeHistory: reach?.may ?? false };
  } finally {
    await sql.end({ timeout: 5 });
  }
}

function unlessJustMade(error: unknown) {
  const code = error instanceof postgres.PostgresError ? error.code : undefined;
  if (code !== "42710" && code !== "23505") throw error;
}
