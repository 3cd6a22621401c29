import { type SQL, sql } from "drizzle-orm";
import { findingTicks, procedureRecords, procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import { inForceOn } from "./in-force.ts";

/**
 * The beginning of a statement about the desk on a day: `desk` has a row for each procedure, `doubts` what nobody has
 * confirmed of each. A few milliseconds for a few thousand procedures, since no content is unpacked.
 */
export function withDesk(day: string): SQL {
  const { id, agencyId, state } = procedureVersions;
  return sql`
    with in_force as materialized (select ${id} from ${procedureVersions} where ${inForceOn(day)}),
    shown as materialized (
      select distinct on (v.procedure_id) v.procedure_id, p.code, v.id as version_id, v.record_id, v.field,
        v.service_level, v.handler, v.has_process, v.name_words, v.number, v.effective_on,
        case when in_force.id is not null then 'published' when v.state = 'draft' then 'draft'
          when v.state = 'scheduled' and v.effective_on > ${day} then 'scheduled' else 'closed' end as state
      from ${procedureVersions} v join ${procedures} p on p.id = v.procedure_id left join in_force on in_force.id = v.id
      where v.agency_id is null and v.state <> 'superseded'
      order by v.procedure_id, in_force.id is null, v.state = 'closed', v.state = 'draft', v.number desc
    ),
    drafts as (
      select procedure_id, count(*) as drafts, sum(jsonb_array_length(questions)) as questions,
        -- What waits to be looked at is in the newest record: the one the draft stands upon, where there is a draft.
        max(record_id::text) filter (where ${agencyId} is null)::uuid as record_id
      from ${procedureVersions} where ${state} = 'draft' group by procedure_id
    ),
    coming as (
      select procedure_id, min(effective_on) as scheduled_on from ${procedureVersions}
      where ${state} = 'scheduled' and effective_on > ${day} group by procedure_id
    ),
    doubts as materialized (
      select shown.procedure_id, f.value ->> 'kind' as kind, f.value ->> 'severity' as severity, count(*)::int as count
      from shown left join drafts using (procedure_id)
      join ${procedureRecords} r on r.id = coalesce(drafts.record_id, shown.record_id) and r.is_doubtful
      cross join lateral jsonb_array_elements(r.findings) with ordinality f(value, place)
      where f.value ->> 'severity' <> 'note'
        and not exists (select from ${findingTicks} t where t.record_id = r.id and t.finding = f.place - 1)
      group by 1, 2, 3
    ),
    open as (
      select procedure_id, array_agg(kind) as kinds,
        sum(count) filter (where severity = 'error') as errors,
        sum(count) filter (where severity = 'warning') as warnings
      from doubts group by procedure_id
    ),
    desk as materialized (
      select shown.procedure_id, code, version_id, field, service_level, handler, has_process, name_words, number,
        effective_on, state, drafts, questions, scheduled_on, kinds,
        coalesce(errors, 0)::int as errors, coalesce(warnings, 0)::int as warnings
      from shown left join drafts using (procedure_id) left join coming using (procedure_id)
        left join open using (procedure_id)
    )`;
}
