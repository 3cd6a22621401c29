import type { Province } from "../province.ts";

/** What became of acknowledged submissions: none may be lost or doubled, none without its event and its message. */
export async function whatWasKept({ sql }: Province, clientId: string, acknowledged: Map<string, string>) {
  const kept = await sql<{ key: string; code: string; events: number; messages: number }[]>`
    select split_part(idempotency_key, ':', 3) as key, code,
      (select count(*)::int from dossier_events where dossier_id = dossiers.id and type = 'submitted') as events,
      (select count(*)::int from messages where dossier_id = dossiers.id) as messages
    from dossiers where api_client_id = ${clientId}`;
  const byKey = Map.groupBy(kept, ({ key }) => key);
  const lost = [...acknowledged].filter(([key, code]) => byKey.get(key)?.[0]?.code !== code).length;
  const doubled = kept.length - new Set(kept.map(({ code }) => code)).size + kept.length - byKey.size;
  const incomplete = kept.filter(({ events, messages }) => events !== 1 || messages !== 1).length;
  return { acknowledged: acknowledged.size, lost, doubled, incomplete };
}

/** Takes a run's dossiers out again, so that the next one measures the same province. */
export async function removeDossiersOf({ sql }: Province, clientId: string) {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`; // history is only added to; this province is not a real one
    await tx`create temporary table gone on commit drop as select id from dossiers where api_client_id = ${clientId}`;
    await tx`delete from dossier_events where dossier_id in (select id from gone)`;
    await tx`delete from messages where dossier_id in (select id from gone)`;
    await tx`delete from dossiers where id in (select id from gone)`;
    await tx`delete from api_clients where id = ${clientId}`;
    await tx`delete from graphile_worker._private_jobs`;
  });
  await sql`vacuum analyze dossiers`;
}
