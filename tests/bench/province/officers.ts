import type postgres from "postgres";

/** Three officers for every desk a dossier may lie on: `bench.desks` names them. */
export async function loadOfficers(sql: postgres.Sql) {
  await sql`create table bench.desks as
    select row_number() over (order by agency, role)::int as number, agency, role, null::uuid[] as officers
    from (select distinct agency, role from bench.steps) as desk`;
  await sql`
    with made as (
      insert into officers (username, full_name, password_hash, must_change_password)
      select 'bench.' || number || '.' || n, bench.name(number * 10 + n), 'none', false
      from bench.desks, generate_series(1, 3) as n
      returning id, username
    )
    insert into posts (officer_id, agency_id, role)
    select made.id, desks.agency, desks.role
    from made join bench.desks on desks.number = split_part(made.username, '.', 2)::int`;
  await sql`update bench.desks set officers = (
    select array_agg(officer_id order by officer_id) from posts
    where posts.agency_id = desks.agency and posts.role = desks.role)`;
  await sql`create unique index on bench.desks (agency, role)`;
}
