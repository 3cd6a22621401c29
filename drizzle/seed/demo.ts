import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as z from "zod";
import type { Database } from "#lib/platform/db.ts";
import { agencies } from "./agencies.ts";
import { loadCatalogue } from "./load/catalogue.ts";
import { loadLayers } from "./load/layers.ts";
import { loadAgencies, loadCalendar } from "./load/organisations.ts";
import { loadCitizens, loadOfficers } from "./load/people.ts";
import { loadStory } from "./load/story.ts";
import { businesses, citizens } from "./people/citizens.ts";

const kept = z.object({
  staff: z.array(
    z.object({
      role: z.string(),
      agency: z.string(),
      name: z.string(),
      username: z.string(),
      password: z.string(),
    }),
  ),
});

/**
 * Loads the demonstration province: agencies, calendar, catalogue, people and some weeks of dossiers, and writes who
 * may sign in to `demo-accounts.json` in `dataDir`. Run again it adds only what is missing.
 */
export async function seedDemo(
  db: Database,
  { now, dataDir }: { now: Date; dataDir: string },
): Promise<void> {
  const file = join(dataDir, "demo-accounts.json");
  const known = existsSync(file) ? kept.parse(JSON.parse(readFileSync(file, "utf8"))).staff : [];
  await loadCalendar(db);
  const agencyIds = await loadAgencies(db);
  await loadCatalogue(db);
  const citizenIds = await loadCitizens(db);
  const names = new Map(agencies.map(({ key, name }) => [key, name]));
  const staff = await loadOfficers(db, agencyIds, names, known);
  await loadStory(db, { now, agencyIds, citizenIds });
  await loadLayers(db, now, agencyIds);

  mkdirSync(dataDir, { recursive: true });
  const accounts = {
    staff,
    citizens: citizens.map(({ fullName, personalId }) => ({ name: fullName, personalId, login: personalId })),
    businesses: businesses.map(({ name, taxCode, members }) => ({
      name,
      taxCode,
      members: members.map(({ citizenKey, role }) => ({
        name: citizens.find(({ key }) => key === citizenKey)?.fullName ?? "",
        role,
      })),
    })),
  };
  writeFileSync(file, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
}
