import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Role } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { createOfficer, testNow } from "#tests/factories/accounts.ts";
import { communeKey, provinceKey } from "../agencies.ts";
import { loadCatalogue } from "./catalogue.ts";
import { loadLayers } from "./layers.ts";
import { loadAgencies } from "./organisations.ts";

async function layersOf(db: Database) {
  const rows = await db
    .select({
      code: procedures.code,
      agencyId: procedureVersions.agencyId,
      number: procedureVersions.number,
      state: procedureVersions.state,
      overrides: procedureVersions.overrides,
      questions: procedureVersions.questions,
    })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .orderBy(asc(procedures.code), asc(procedureVersions.number));
  return rows.filter(
    ({ number, agencyId, state }) => number > 1 || agencyId !== null || state !== "published",
  );
}

test("the demonstration has every kind of version, and loading it again changes nothing", async ({ db }) => {
  const agencyIds = await loadAgencies(db);
  await loadCatalogue(db);
  const at = (agencyKey: string, username: string, role: Role) =>
    createOfficer(db, { agencyId: agencyIds.get(agencyKey) ?? "", username, roles: [role] });
  await at(provinceKey, "quantri.laocai", "unitAdministrator");
  await at(provinceKey, "kiemsoat.laocai", "procedureController");
  await at(communeKey("02683"), "quantri.batxat.xa", "unitAdministrator");
  await at(communeKey("02683"), "kiemsoat.batxat.xa", "procedureController");

  await loadLayers(db, testNow, agencyIds);
  const loaded = await layersOf(db);
  const states = new Set(loaded.map(({ state }) => state));
  expect([...states].sort()).toEqual(["draft", "published", "scheduled", "superseded"]);
  expect(loaded.filter(({ questions }) => questions.length > 0)).toMatchObject([
    { state: "draft", questions: ["timeLimits"] },
  ]);
  expect(loaded.filter(({ agencyId }) => agencyId !== null)).toMatchObject([{ state: "published" }]);
  expect(
    loaded.flatMap(({ overrides }) => overrides).every(({ ground }) => ground.number.includes("minh họa")),
  ).toBe(true);

  await loadLayers(db, testNow, agencyIds);
  expect(await layersOf(db)).toEqual(loaded);
});
