import { drizzle } from "drizzle-orm/postgres-js";
import type postgres from "postgres";
import { isDecidedByProvince } from "#lib/dossiers/competence.ts";
import { type FilingBasis, filingBasis } from "#lib/dossiers/queries/filing-basis.ts";
import {
  handlingAgenciesOf,
  type Office,
  officesFor,
  organisationsOf,
} from "#lib/dossiers/queries/offices.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import type { Context } from "#lib/platform/context.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { offerOf } from "#lib/procedures/offer.ts";
import { termsFor } from "#lib/procedures/terms.ts";
import { holderAgency } from "#lib/processes/steps.ts";
import { communeCount } from "./organisations.ts";

/**
 * The ways dossiers go, as tables of their own: `bench.ways` says which procedure is handled where (each agency by a
 * number, each of its procedures by a place), `bench.steps` on which desks it lies in turn.
 */
export async function loadWays(sql: postgres.Sql, scale: number) {
  const context: Context = {
    db: drizzle(sql),
    actor: { kind: "system", id: "bench" },
    now: new Date(),
    cache: new Map(),
  };
  const ways = (
    await Promise.all((await procedureCodes(sql)).map((code) => waysOf(context, code, scale)))
  ).flat();
  const numbers = new Map(
    [...new Set(ways.map(({ handling }) => handling))].map((id, number) => [id, number]),
  );
  const places = new Map<string, number>();
  const placed = ways.map(({ steps, ...way }, id) => {
    const place = places.get(way.handling) ?? 0;
    places.set(way.handling, place + 1);
    return {
      row: { ...way, id, agency: numbers.get(way.handling) ?? 0, place },
      steps: steps.map((step) => ({ way: id, ...step })),
    };
  });
  await createTables(sql);
  await insert(
    sql,
    "ways",
    placed.map(({ row }) => row),
  );
  await insert(
    sql,
    "steps",
    placed.flatMap(({ steps }) => steps),
  );
  await sql`create table bench.agencies as
    select agency, count(*)::int as ways, count(*) over ()::int as agencies from bench.ways group by agency`;
}

async function procedureCodes(sql: postgres.Sql) {
  const rows = await sql<{ code: string }[]>`select code from procedures order by code`;
  return rows.map(({ code }) => code);
}

async function waysOf(context: Context, code: string, scale: number) {
  const basis = await filingBasis(context, code, null);
  const { content, form } = basis;
  if (!form || !offerOf(content).canFileOnline) return [];
  const agencies = (await handlingAgenciesOf(context, content)).slice(0, communeCount(scale));
  return Promise.all(
    agencies.map((agency, seed) => wayOf(context, basis, agency, sampleAnswers(form.definition, seed))),
  );
}

async function wayOf(context: Context, basis: FilingBasis, agency: Office, answers: object) {
  const { reception, province } = await officesFor(context, basis.content, agency.id);
  const process = basis.process.definition;
  const agencies = {
    receptionOfficeId: reception.id,
    handlingAgencyId: agency.id,
    competentAuthorityId: isDecidedByProvince(process) ? province.id : agency.id,
  };
  const organisations = await organisationsOf(context, agencies);
  return {
    procedure_id: basis.procedureId,
    procedure_version_id: basis.procedureVersionId,
    form_version_id: basis.form?.versionId ?? null,
    process_version_id: basis.process.versionId,
    reception: organisations.receptionOffice,
    handling: organisations.handlingAgency,
    competent: organisations.competentAuthority,
    limit_days: limitDays(basis.content),
    step_count: process.steps.length,
    answers: JSON.stringify(answers),
    steps: process.steps.map((step, position) => ({
      position,
      key: step.key,
      agency: holderAgency(step, organisations),
      role: step.holder.role,
      minutes: step.counted ? step.workingMinutes : null,
    })),
  };
}

/** The time limit in days of the calendar, roughly: enough for dates that look like real ones. */
function limitDays(content: ProcedureContent): number | null {
  const limit = termsFor(content, "online", content.cases[0]?.key ?? null)?.timeLimit;
  if (!limit) return null;
  const daysOf = { workingDay: 1.4, workingHour: 1.4 / 8, calendarDay: 1, month: 30 };
  return Math.max(0.3, limit.amount * daysOf[limit.unit]);
}

async function createTables(sql: postgres.Sql) {
  await sql.unsafe(`
    create table bench.ways (
      id int primary key, agency int, place int, procedure_id uuid, procedure_version_id uuid, form_version_id uuid,
      process_version_id uuid, reception uuid, handling uuid, competent uuid, limit_days float8, step_count int,
      answers jsonb, unique (agency, place));
    create table bench.steps (
      way int, position int, key text, agency uuid, role text, minutes int, primary key (way, position));`);
}

async function insert(sql: postgres.Sql, table: string, rows: object[]) {
  for (let from = 0; from < rows.length; from += 2_000) {
    const part = JSON.stringify(rows.slice(from, from + 2_000));
    await sql`insert into bench.${sql(table)} select * from json_populate_recordset(null::bench.${sql(table)}, ${part}::json)`;
  }
}
