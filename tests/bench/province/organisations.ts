import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { loadCatalogue } from "#drizzle/seed/load/catalogue.ts";
import { loadAgencies, loadCalendar } from "#drizzle/seed/load/organisations.ts";

/** How many communes handle dossiers: with the departments 300 agencies in a large province, a few in a sample. */
export const communeCount = (scale: number) => (scale >= 100_000 ? 290 : 12);

export const citizenCount = (scale: number) => Math.max(100, Math.round(scale / 4));

/** The demonstration's province with its catalogue, more communes if need be, a counter for each, and citizens. */
export async function loadOrganisations(sql: postgres.Sql, scale: number) {
  const db = drizzle(sql);
  await loadCalendar(db);
  await loadAgencies(db);
  await loadCatalogue(db);
  await addCommunes(sql, communeCount(scale));
  await sql`
    insert into citizens (id, full_name, personal_id, birth_on, sex, phone, assurance)
    select bench.citizen(k), bench.name(k), bench.personal_id(k), date '1960-01-01' + (k % 18000)::int, 'female',
      bench.phone(k), 2
    from generate_series(1, ${citizenCount(scale)}::bigint) as k`;
}

async function addCommunes(sql: postgres.Sql, wanted: number) {
  await sql`
    with province as (select id from agencies where kind = 'province'),
      existing as (select count(*)::int as communes from agencies where kind = 'commune')
    insert into agencies (key, kind, name, name_en, parent_id, administrative_code)
    select 'bench.' || n, 'commune', 'UBND xã Đo Lường ' || n, 'Measured Commune ' || n, province.id, (90000 + n)::text
    from province, existing, generate_series(1, ${wanted} - existing.communes) as n`;
  await sql`
    insert into agencies (key, kind, name, name_en, parent_id)
    select commune.key || '.motCua', 'oneStop', 'Bộ phận Một cửa ' || commune.name, commune.name_en || ' counter',
      commune.id
    from agencies commune
    where commune.kind = 'commune' and commune.key || '.motCua' not in (select key from agencies)`;
}
