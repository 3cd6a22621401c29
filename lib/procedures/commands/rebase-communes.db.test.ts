import { and, asc, eq, isNull } from "drizzle-orm";
import { describe, expect } from "vitest";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { createAgency } from "#tests/factories/accounts.ts";
import { feeOf, timeLimitOf } from "#tests/factories/overrides.ts";
import { sampleContent } from "#tests/factories/procedure-content.ts";
import { recordOf, systemContext } from "#tests/factories/procedures.ts";
import type { LayerOverride } from "../overrides.ts";
import { adoptRecord } from "./adopt-record.ts";

const code = "1.000001";
const first = recordOf(code);
const longer = sampleContent().channels.map((terms) => ({
  ...terms,
  timeLimit: { amount: 10, unit: "workingDay" as const, assumed: false },
}));
const changed = recordOf(code, { channels: longer }, { effectiveOn: "2026-07-01" });

describe("the versions of communes, when the province's changes", () => {
  async function communeSets(db: Database, ...overrides: LayerOverride[]) {
    const commune = await createAgency(db, { kind: "commune" });
    const [base] = await db.select().from(procedureVersions).where(eq(procedureVersions.state, "published"));
    if (!base) throw new Error("no version");
    const { id: basedOnId, ...rest } = base;
    await db
      .insert(procedureVersions)
      .values({ ...rest, agencyId: commune.id, basedOnId, overrides, number: 1 });
    return commune.id;
  }
  const own = (db: Database, agencyId: string) =>
    db
      .select()
      .from(procedureVersions)
      .where(eq(procedureVersions.agencyId, agencyId))
      .orderBy(asc(procedureVersions.number));

  test("are put upon the province's new version", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    const commune = await communeSets(db, timeLimitOf(1, { layer: "commune" }));
    await adoptRecord(systemContext(db), recordOf(code, { serviceLevel: 2 }));
    const [{ id } = { id: "" }] = await db
      .select()
      .from(procedureVersions)
      .where(and(eq(procedureVersions.number, 2), isNull(procedureVersions.agencyId)));
    expect(await own(db, commune)).toMatchObject([
      { number: 1, state: "superseded" },
      {
        number: 2,
        state: "published",
        basedOnId: id,
        content: { serviceLevel: 2, channels: [{ timeLimit: { amount: 1 } }] },
      },
    ]);
  });

  test("stay, and their draft asks, where the part they set was changed", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    const commune = await communeSets(db, timeLimitOf(1, { layer: "commune" }));
    expect(await adoptRecord(systemContext(db), changed)).toMatchObject({ state: "published" });
    expect(await own(db, commune)).toMatchObject([
      { number: 1, state: "published" },
      { number: 2, state: "draft", questions: ["timeLimits"] },
    ]);
  });

  test("are set for the same day as the province's", async ({ db }) => {
    await adoptRecord(systemContext(db), first);
    const commune = await communeSets(db, feeOf(1, { layer: "commune" }));
    await adoptRecord(systemContext(db), { ...changed, effectiveOn: "2027-07-01" });
    expect(await own(db, commune)).toMatchObject([
      { state: "published" },
      { state: "scheduled", effectiveOn: "2027-07-01" },
    ]);
  });
});
