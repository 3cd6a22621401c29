import fc from "fast-check";
import { describe, expect } from "vitest";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency } from "#tests/factories/accounts.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import { inForceAmong } from "../in-force.ts";
import { versionStates } from "../versions.ts";
import { eachInForce } from "./each-in-force.ts";
import { inForceAnywhereOn } from "./in-force.ts";
import { codesOfCommune } from "./of-commune.ts";

type Version = Pick<typeof procedureVersions.$inferInsert, "state" | "effectiveOn" | "closedOn" | "agencyId">;

/** A procedure with these versions, numbered in their order within each layer. */
async function create(db: Database, code: string, versions: readonly Version[]) {
  const [procedure] = await db.insert(procedures).values({ code }).returning();
  const numbers = new Map<string, number>();
  const rows = versions.map((version) => {
    const layer = version.agencyId ?? "";
    const number = (numbers.get(layer) ?? 0) + 1;
    numbers.set(layer, number);
    return { ...version, procedureId: procedure?.id ?? "", number, content: sampleContent() };
  });
  if (rows.length > 0) await db.insert(procedureVersions).values(rows);
}

const days = ["2027-01-01", "2027-01-02", "2027-01-03", "2027-01-04", "2027-01-05"];

/** Any versions a layer can have: one published at a time, and one draft. */
const layer = fc
  .array(
    fc.record({
      state: fc.constantFrom(...versionStates),
      effectiveOn: fc.constantFrom(...days),
      closedOn: fc.option(fc.constantFrom(...days), { freq: 3 }),
    }),
    { maxLength: 5 },
  )
  .map((versions) => {
    const isFirst = ({ state }: Pick<Version, "state">, place: number) =>
      (state !== "published" && state !== "draft") ||
      versions.findIndex((other) => other.state === state) === place;
    return versions.filter(isFirst);
  });

describe("in force on a day", () => {
  test("is the same for the database as for the rules, of province and communes", async ({ db }) => {
    const { id: agencyId } = await createAgency(db, { kind: "commune" });
    const drawn = fc.sample(fc.tuple(layer, layer), { numRuns: 60, seed: 20270302 });
    for (const [place, [ofProvince, own]] of drawn.entries())
      await create(db, `1.${String(place).padStart(6, "0")}`, [
        ...ofProvince,
        ...own.map((version) => ({ ...version, agencyId })),
      ]);
    const all = await db.select().from(procedureVersions);
    const lines = [...Map.groupBy(all, (version) => version.procedureId + version.agencyId).values()];
    for (const day of days) {
      const byRules = lines.flatMap((line) => inForceAmong(line, day)?.id ?? []);
      const { id } = procedureVersions;
      const byDatabase = await db.select({ id }).from(procedureVersions).where(inForceAnywhereOn(day));
      expect(byDatabase.map((row) => row.id).toSorted()).toEqual(byRules.toSorted());
      expect(byRules.length).toBeGreaterThan(10);
    }
  });

  test("a commune's own rule is in force from its day on, though nobody has noted it yet", async ({ db }) => {
    const { id: agencyId, key } = await createAgency(db, { kind: "commune", administrativeCode: "02647" });
    const province = { state: "published", effectiveOn: "2026-01-01" } as const;
    const due = { state: "scheduled", effectiveOn: "2027-03-02", agencyId } as const;
    await create(db, "1.000001", [province, due]);
    await create(db, "1.000002", [province, { ...due, effectiveOn: "2027-03-03" }]);
    await create(db, "1.000003", [province, { ...due, state: "published", closedOn: "2027-03-02" }]);

    expect(await codesOfCommune(contextOf(db), "02647")).toEqual(new Set(["1.000001"]));
    expect(await codesOfCommune(contextOf(db), key)).toEqual(new Set(["1.000001"]));
    expect(await codesOfCommune(contextOf(db), "02671")).toEqual(new Set());
    const told = new Map<string, string[]>();
    await eachInForce(systemContext(db), ({ code, communes }) => {
      told.set(
        code,
        communes.map(({ agency }) => agency),
      );
    });
    expect([...told]).toEqual([
      ["1.000001", [key]],
      ["1.000002", []],
      ["1.000003", []],
    ]);
  });
});
