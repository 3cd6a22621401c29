import type postgres from "postgres";
import { describe, expect } from "vitest";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Context } from "#lib/platform/context.ts";
import { plansOf } from "#tests/database/overheard.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { searchDossiers } from "./search.ts";
import { countScopes, countWork, listWork } from "./work.ts";

type Own = { sql: postgres.Sql; db: Context["db"] };

/** A province of two communes with years of closed dossiers, of which one officer has three open ones. */
async function grownProvince({ sql, db }: Own) {
  const [world, elsewhere] = [await createWorld(db), await createWorld(db)];
  const code = await dossierAt(db, world, "appraisal");
  await copies(sql, { of: code, count: 2, set: "code = 'O' || n" });
  const closed = "status = 'returned', holder_agency_id = null, holder_role = null, holder_id = null";
  await copies(sql, { of: code, count: 300, set: `code = 'C' || n, ${closed}` });
  const there = `reception_office_id = '${elsewhere.office.id}', handling_agency_id = '${elsewhere.commune.id}',
    competent_authority_id = '${elsewhere.commune.id}'`;
  await copies(sql, { of: code, count: 5000, set: `code = 'E' || n, ${closed}, ${there}` });
  await sql`analyze`;
  const context = (actor: Actor, on: Context["db"]) => contextOf(on, actor, later(300));
  return { code, world, context };
}

/** Rows like the one of a dossier, of namesakes, but for what `set` says of the `n`th. */
async function copies(pool: postgres.Sql, { of, count, set }: { of: string; count: number; set: string }) {
  const sql = await pool.reserve(); // a temporary table is seen by its own connection only
  await sql`create temporary table copied as
    select dossiers.*, n from dossiers, generate_series(1, ${count}::int) as n where code = ${of}`;
  const person = `owner || jsonb_build_object('phone', '847' || n, 'identifier', '0209' || n)`;
  await sql.unsafe(`update copied set id = uuidv7(), idempotency_key = gen_random_uuid()::text,
    submitter = ${person}, owner = ${person}, ${set}`);
  const columns = await sql<{ name: string }[]>`
    select column_name as name from information_schema.columns
    where table_name = 'dossiers' and table_schema = 'public' and is_generated = 'NEVER'`;
  const names = columns.map(({ name }) => name).join(", ");
  await sql.unsafe(`insert into dossiers (${names}) select ${names} from copied`);
  await sql`drop table copied`;
  sql.release();
}

describe("the work queue", () => {
  test("is read off the desk's own index, and nothing else is looked at", async ({ ownDatabase }) => {
    const { world, context } = await grownProvince(ownDatabase);
    for (const ask of [
      (db: Context["db"]) => listWork(context(world.officer.actor, db), { tab: "todo" }),
      (db: Context["db"]) => countWork(context(world.officer.actor, db)),
    ]) {
      const plans = await plansOf(ownDatabase.sql, "dossiers", ask);
      expect(plans).toHaveLength(1);
      expect(plans[0]?.indexes).toContain("dossiers_desk_idx");
      expect(plans[0]?.rowsRead).toBe(3);
    }
  });
});

describe("the wider scopes of work", () => {
  test("of an agency read what is open there, and nothing that is closed or elsewhere", async ({
    ownDatabase,
  }) => {
    const { world, context } = await grownProvince(ownDatabase);
    const asked = { scope: "agency", tab: "todo" } as const;
    const [list] = await plansOf(ownDatabase.sql, "dossiers", (db) =>
      listWork(context(world.officer.actor, db), asked),
    );
    expect(list?.indexes).toContain("dossiers_open_handling_idx");
    expect(list?.rowsRead).toBeLessThanOrEqual(3 * 3); // by either of two indexes, and shown
    const [counts] = await plansOf(ownDatabase.sql, "dossiers", (db) =>
      countScopes(context(world.officer.actor, db)),
    );
    expect(counts?.rowsRead).toBeLessThanOrEqual(3 + 3 * 3);
  });
});

describe("staff search", () => {
  test.for(["a code", "a name", "a phone", "a personal number"])(
    "by %s is answered by one index, without reading what others have",
    async (what, { ownDatabase }) => {
      const { code, world, context } = await grownProvince(ownDatabase);
      const asked = {
        "a code": code,
        "a name": "hoang phuong",
        "a phone": "0912345678",
        "a personal number": "010194003817",
      };
      const q = asked[what as keyof typeof asked];
      const [plan] = await plansOf(ownDatabase.sql, "dossiers", (db) =>
        searchDossiers(context(world.officer.actor, db), { q }),
      );
      expect(plan?.indexes).toContain("dossiers_search_idx");
      // At most the 303 of the agency, once to find them and once to show 26.
      expect(plan?.rowsRead).toBeLessThanOrEqual(2 * 303 + 26);
    },
  );

  test("by a rare word is no slower for who works at many agencies", async ({ ownDatabase }) => {
    const { code, world, context } = await grownProvince(ownDatabase);
    const elsewhere = Array.from({ length: 11 }, () => crypto.randomUUID());
    const posts = [world.commune.id, ...elsewhere].map((agencyId) => ({
      agencyId,
      role: "caseOfficer" as const,
    }));
    const [plan] = await plansOf(ownDatabase.sql, "dossiers", (db) =>
      searchDossiers(context({ ...world.officer.actor, posts }, db), { q: code }),
    );
    expect(plan?.indexes).toContain("dossiers_search_idx");
    expect(plan?.rowsRead).toBeLessThanOrEqual(2);
  });

  test("without words reads one page off the ends of the agency's indexes", async ({ ownDatabase }) => {
    const { world, context } = await grownProvince(ownDatabase);
    const [plan] = await plansOf(ownDatabase.sql, "dossiers", (db) =>
      searchDossiers(context(world.officer.actor, db), { q: "" }),
    );
    expect(plan?.indexes).toContain("dossiers_handling_idx");
    expect(plan?.rowsRead).toBeLessThanOrEqual(4 * 26);
  });

  test("narrowed to an open state reads only open ones", async ({ ownDatabase }) => {
    const { world, context } = await grownProvince(ownDatabase);
    const [plan] = await plansOf(ownDatabase.sql, "dossiers", (db) =>
      searchDossiers(context(world.officer.actor, db), { q: "", status: "in_progress" }),
    );
    expect(plan?.indexes).toContain("dossiers_open_handling_idx");
    expect(plan?.rowsRead).toBeLessThanOrEqual(3 * 4);
  });
});
