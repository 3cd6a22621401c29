import type postgres from "postgres";
import { citizenCount } from "./organisations.ts";

/** Five years of filing, up to the minute the province is made. */
const years = 5;
const chunk = 100_000;

/**
 * The dossiers, oldest first, so that their ids follow their time as in life. Few agencies and procedures have most of
 * them. Of the last weeks' many are open, of the years before hardly any: about one and a half in a hundred.
 */
export async function loadDossiers(sql: postgres.Sql, scale: number) {
  for (let from = 1; from <= scale; from += chunk) {
    await insertDossiers(sql, from, Math.min(scale, from + chunk - 1), scale);
    console.error(`  ${Math.min(scale, from + chunk - 1)} dossiers`);
  }
}

async function insertDossiers(sql: postgres.Sql, from: number, to: number, scale: number) {
  const seconds = years * 365.25 * 86_400;
  await sql`
    with numbered as (
      select n, now() - make_interval(secs => ${seconds} * (1 - n::float8 / ${scale})) as at,
        1 + floor(bench.share(n, 1) * ${citizenCount(scale)})::bigint as citizen,
        n > ${scale * 0.98} and bench.share(n, 2) < 0.65 or bench.share(n, 2) < 0.003 as is_open,
        bench.share(n, 3) as ending, bench.share(n, 4) as pace, bench.share(n, 5) as delay
      from generate_series(${from}::bigint, ${to}::bigint) as n
    ), filed as (
      select numbered.*, ways.*,
        case when is_open then floor(bench.share(n, 6) * ways.step_count)::int end as step,
        bench.phone(citizen) as phone, bench.personal_id(citizen) as personal_id, bench.name(citizen) as name
      from numbered
      join bench.agencies on agencies.agency = floor(agencies.agencies * power(bench.share(n, 7), 2.2))
      join bench.ways on ways.agency = agencies.agency
        and ways.place = floor(agencies.ways * power(bench.share(n, 8), 1.5))
    ), timed as (
      select filed.*,
        case when is_open and step = 0 or ending > 0.98 then null else at + delay * interval '5 hours' end as received_at,
        case when is_open then greatest(at, now() - power(pace, 2) * interval '9 days') else at end as since
      from filed
    ), finished as (
      select timed.*, received_at + make_interval(secs => 86400 * limit_days) as due_at,
        case when is_open and step < step_count - 1 then null
          when received_at is null then least(now(), at + delay * interval '30 hours')
          else least(now(), received_at + make_interval(secs => 86400 * coalesce(limit_days, 7)
            * (0.1 + 0.88 * pace + case when delay > 0.93 then 1.5 * delay else 0 end)))
        end as finished_at
      from timed
    )
    insert into dossiers (
      id, code, code_scheme, idempotency_key, procedure_id, procedure_version_id, form_version_id, process_version_id,
      channel, status, payment_status, delivery_status, step_key, holder_agency_id, holder_role, holder_id, step_since,
      step_due_at, outcome, reception_office_id, handling_agency_id, competent_authority_id, citizen_id, submitter,
      owner, answers, delivery_method, fee_dong, submitted_at, received_at, due_at, finished_at, closed_at)
    select uuidv7(at - clock_timestamp()),
      '000.00.00.H38-' || to_char(at, 'YYMMDD') || '-' || lpad(n::text, 7, '0'), '2018', 'bench:' || n,
      procedure_id, procedure_version_id, form_version_id, process_version_id,
      case when pace < 0.7 then 'online' when pace < 0.97 then 'direct' else 'postal' end,
      case when not is_open then case when received_at is null then 'refused' when ending > 0.96 then 'withdrawn'
          else 'returned' end
        when step = 0 then 'submitted' when step = step_count - 1 then 'result_ready'
        when ending < 0.08 then 'supplement_required' else 'in_progress' end,
      'none', case when is_open then 'none' else 'delivered' end,
      steps.key, steps.agency, steps.role,
      case when steps.role in ('caseOfficer', 'committeeOfficer') then desks.officers[1 + (n % 3)::int] end, since,
      case when ending < 0.08 and step between 1 and step_count - 2 then null
        else since + make_interval(secs => steps.minutes * 252) end,
      case when finished_at is not null and received_at is not null and (is_open or ending <= 0.96) then 'approved' end,
      reception, handling, competent, bench.citizen(citizen),
      jsonb_build_object('kind', 'person', 'name', name, 'identifier', personal_id, 'phone', phone),
      jsonb_build_object('kind', 'person', 'name', name, 'identifier', personal_id, 'phone', phone),
      answers, 'online', 0, at, received_at, due_at, finished_at,
      case when not is_open then least(now(), finished_at + delay * interval '2 days') end
    from finished
    left join bench.steps on steps.way = finished.id and steps.position = finished.step
    left join bench.desks on desks.agency = steps.agency and desks.role = steps.role`;
}
