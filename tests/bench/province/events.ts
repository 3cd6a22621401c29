import type postgres from "postgres";

/** What happened to each dossier: from one event to four, in the shapes the product records. */
export async function loadEvents(sql: postgres.Sql) {
  await sql`
    insert into dossier_events (dossier_id, type, actor, actor_name, details, at)
    select dossiers.id, event.type, jsonb_build_object('kind', event.by, 'id', event.by_id),
      case when event.by = 'citizen' then dossiers.owner ->> 'name' else 'Cán bộ Đo Lường' end, event.details, event.at
    from dossiers
    join bench.ways on ways.handling = dossiers.handling_agency_id
      and ways.procedure_version_id = dossiers.procedure_version_id
    join bench.steps as first on first.way = ways.id and first.position = 0
    join bench.desks on desks.agency = first.agency and desks.role = first.role
    cross join lateral (
      select jsonb_build_object('stepKey', first.key, 'holderAgencyId', first.agency, 'holderRole', first.role,
          'holderId', null, 'stepDueAt', null) as first_desk,
        jsonb_build_object('stepKey', coalesce(dossiers.step_key, first.key),
          'holderAgencyId', coalesce(dossiers.holder_agency_id, first.agency),
          'holderRole', coalesce(dossiers.holder_role, first.role),
          'holderId', dossiers.holder_id, 'stepDueAt', dossiers.step_due_at) as desk,
        desks.officers[1] as clerk
    ) as place
    cross join lateral (values
      (1, 'submitted', submitted_at, 'citizen', citizen_id, jsonb_build_object('channel', channel, 'feeDong', 0,
        'files', '[]'::jsonb, 'deliveryMethod', delivery_method, 'desk', first_desk)),
      (2, 'received', received_at, 'officer', clerk, jsonb_build_object('dueAt', due_at, 'desk', desk)),
      (3, 'supplementRequested', case when status = 'supplement_required' then step_since end, 'officer', clerk,
        jsonb_build_object('supplementId', uuidv7(), 'stage', 'appraisal', 'items',
          '[{"target":"other","reason":"Đề nghị gửi lại bản chụp rõ nét"}]'::jsonb, 'legalBasis', null,
          'effect', 'restart', 'desk', desk)),
      (4, 'resultIssued', case when outcome is not null then finished_at end, 'officer', clerk,
        jsonb_build_object('resultId', uuidv7(), 'number', '1/KQ', 'sha256', md5(code), 'outcome', outcome, 'desk', desk)),
      (5, 'resultReturned', case when status = 'returned' then closed_at end, 'officer', clerk,
        jsonb_build_object('receiver', owner ->> 'name', 'method', delivery_method)),
      (6, 'refused', case when status = 'refused' then closed_at end, 'officer', clerk,
        jsonb_build_object('reason', 'Không thuộc thẩm quyền giải quyết', 'competentAgency', null)),
      (7, 'withdrawn', case when status = 'withdrawn' then closed_at end, 'citizen', citizen_id,
        jsonb_build_object('reason', 'Không còn nhu cầu'))
    ) as event (position, type, at, by, by_id, details)
    where event.at is not null`;
}
