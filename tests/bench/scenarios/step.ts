import { moveDossier } from "#lib/dossiers/commands/move.ts";
import { nothingLeft, underLoad } from "../measure.ts";
import { treeRssMb } from "../memory.ts";
import type { Scenario } from "../options.ts";
import type { Officer } from "../people.ts";
import { type Province, withProvince } from "../province.ts";

/**
 * Officers forward dossiers, each another one: lock, permission, history and desk in one transaction. The dossiers are
 * taken from the past, laid on desks for the occasion and put back afterwards.
 */
export const step: Scenario = ({ scale, seconds, concurrency = 8 }, report) =>
  withProvince(scale, async (province) => {
    const tasks = await layOnDesks(province, Math.min(scale / 2, 600 * (seconds + 2)));
    const cache = new Map();
    let next = 0;
    try {
      const measured = await underLoad({ seconds, concurrency }, async () => {
        const task = tasks[next++];
        if (!task) return nothingLeft;
        const context = { actor: task.officer, db: province.db, now: new Date(), cache };
        await moveDossier(context, {
          code: task.code,
          kind: "forward",
          to: task.to,
          opinion: "Đủ điều kiện",
        });
      });
      report({ scenario: "step", scale, concurrency, ...measured, rssMb: treeRssMb(process.pid) });
    } finally {
      await putBack(province);
    }
  });

type Task = { code: string; to: string; officer: Officer };

/** Makes `count` closed dossiers lie with their case officers again, and keeps what they looked like before. */
async function layOnDesks({ sql }: Province, count: number): Promise<Task[]> {
  await sql`drop table if exists bench.before`;
  await sql`
    create table bench.before as
    select dossiers.*, appraisal.key as appraisal_key, appraisal.forward_to,
      (select max(id) from dossier_events) as last_event
    from (select * from dossiers where status = 'returned' order by id desc limit ${2 * count}) as dossiers
    join lateral (
      select step ->> 'key' as key, action ->> 'to' as forward_to
      from process_versions, jsonb_array_elements(definition -> 'steps') as step,
        jsonb_array_elements(step -> 'actions') as action
      where process_versions.id = dossiers.process_version_id and action ->> 'kind' = 'forward'
        and step -> 'holder' ->> 'role' = 'caseOfficer' and step -> 'holder' ->> 'organisation' = 'handlingAgency'
      limit 1
    ) as appraisal on true
    limit ${count}`;
  return sql<Task[]>`
    with laid as (
      update dossiers set status = 'in_progress', outcome = null, step_key = before.appraisal_key,
        holder_agency_id = before.handling_agency_id, holder_role = 'caseOfficer', holder_id = desks.officers[1]
      from bench.before join bench.desks
        on desks.agency = before.handling_agency_id and desks.role = 'caseOfficer'
      where dossiers.id = before.id
      returning dossiers.code, before.forward_to, dossiers.holder_id, dossiers.holder_agency_id
    )
    select code, forward_to as to, json_build_object('kind', 'officer', 'id', holder_id, 'posts', json_build_array(
      json_build_object('agencyId', holder_agency_id, 'role', 'caseOfficer'))) as officer
    from laid`;
}

async function putBack({ sql }: Province) {
  await sql.begin(async (tx) => {
    await tx`set local session_replication_role = replica`; // history is only added to; this province is not a real one
    await tx`delete from dossier_events using bench.before
      where dossier_events.dossier_id = before.id and dossier_events.id > before.last_event`;
    await tx`
      update dossiers set status = before.status, outcome = before.outcome, step_key = null, holder_agency_id = null,
        holder_role = null, holder_id = null, step_since = before.step_since, step_due_at = before.step_due_at,
        drafted_by_id = before.drafted_by_id, revision = before.revision
      from bench.before where dossiers.id = before.id`;
    await tx`drop table bench.before`;
  });
  await sql`vacuum analyze dossiers`;
}
