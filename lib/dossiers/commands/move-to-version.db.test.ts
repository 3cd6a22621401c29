import { desc, eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { adoptRecord } from "#lib/procedures/commands/adopt-record.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { recordOf, systemContext } from "#tests/factories/procedures.ts";
import { createWorld, type World, worldNow } from "#tests/factories/world.ts";
import { clockOf } from "../clock.ts";
import { stateOf } from "../projection.ts";
import { clockRules } from "../queries/clock-rules.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { eventsOf } from "../queries/lock-dossier.ts";
import { getVersionMove } from "../queries/version-move.ts";
import { moveToVersion } from "./move-to-version.ts";

const reason = "Tỉnh rút ngắn thời hạn, người nộp đề nghị áp dụng";
const shorter = (content: ProcedureContent) => ({
  channels: content.channels.map((terms) => ({
    ...terms,
    timeLimit: { amount: 1, unit: "workingDay" as const, assumed: false },
  })),
});

/** A dossier at appraisal, and a version that came into force after it was filed. */
async function filedBefore(
  db: Database,
  change: (content: ProcedureContent) => Partial<ProcedureContent> = shorter,
) {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  const { content, code: procedureCode } = world.procedure;
  const record = recordOf(procedureCode, { ...content, ...change(content) }, { effectiveOn: "2027-03-02" });
  const { versionId } = await adoptRecord(systemContext(db, worldNow), record);
  return { world, code, versionId };
}

const by = (db: Database, officer: World["clerk"]) => contextOf(db, officer.actor, later(300));

async function rowOf(db: Database, code: string) {
  const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  if (!row) throw new Error("no such dossier");
  return row;
}

describe("before it is done", () => {
  test("who may do it sees what changes, and the date before and after", async ({ db }) => {
    const { world, code, versionId } = await filedBefore(db);
    const move = await getVersionMove(by(db, world.leader), code);
    expect(move).toMatchObject({
      former: { number: 1 },
      next: { number: 2, procedureVersionId: versionId },
      hindrance: null,
    });
    expect(move?.nextDueAt?.getTime()).toBeLessThan(move?.dueAt?.getTime() ?? 0);
  });

  test("nobody else is offered it, nor anybody while no newer version is in force", async ({ db }) => {
    const { world, code } = await filedBefore(db);
    for (const who of [world.clerk, world.officer, world.records])
      expect(await getVersionMove(by(db, who), code)).toBeNull();
    const other = await createWorld(db);
    const current = await dossierAt(db, other, "appraisal");
    expect(await getVersionMove(by(db, other.leader), current)).toBeNull();
  });
});

describe("moveToVersion", () => {
  test("puts the dossier under the version in force, with the date that follows and its reason", async ({
    db,
  }) => {
    const { world, code, versionId } = await filedBefore(db);
    const former = await rowOf(db, code);
    await moveToVersion(by(db, world.leader), { code, versionId, reason });
    const row = await rowOf(db, code);
    expect(row.procedureVersionId).toBe(versionId);
    expect(row.dueAt?.getTime()).toBeLessThan(former.dueAt?.getTime() ?? 0);
    expect(row.feeDong).toBe(former.feeDong);
    expect(row.stepKey).toBe(former.stepKey);

    const { clock, timeline } = await getDossier(contextOf(db, world.citizen.actor, later(310)), code);
    expect(timeline.at(-1)).toMatchObject({
      type: "versionChanged",
      text: reason,
      dueAt: row.dueAt,
      versions: { former: { number: 1 }, next: { number: 2 } },
    });
    expect(clock.reasons[0]).toMatchObject({
      kind: "ruleChanged",
      former: { amount: 3 },
      now: { amount: 1 },
    });
  });

  test("its columns, and its date, are what its events say", async ({ db }) => {
    const { world, code, versionId } = await filedBefore(db);
    await moveToVersion(by(db, world.leader), { code, versionId, reason });
    const row = await rowOf(db, code);
    const events = await eventsOf(db, row.id);
    expect(row).toMatchObject(stateOf(events));
    expect(clockOf(events, await clockRules(by(db, world.leader), row))?.dueAt).toEqual(row.dueAt);
    const moved = events.at(-1);
    expect(moved?.type === "versionChanged" && moved.details.after.versionId).toBe(row.procedureVersionId);
  });

  test("is in the audit log, with both numbers and the reason", async ({ db }) => {
    const { world, code, versionId } = await filedBefore(db);
    await moveToVersion(by(db, world.leader), { code, versionId, reason });
    const [entry] = await db.select().from(auditEntries).orderBy(desc(auditEntries.id)).limit(1);
    expect(entry).toMatchObject({
      act: "dossierVersionChanged",
      subject: `dossier:${code}`,
      details: { before: 1, after: 2, reason },
    });
  });

  test("is for those whose promise the date is; a dossier out of sight is not found", async ({ db }) => {
    const { world, code, versionId } = await filedBefore(db);
    for (const who of [world.clerk, world.officer])
      await expect(moveToVersion(by(db, who), { code, versionId, reason })).rejects.toMatchObject({
        code: "forbidden",
      });
    const elsewhere = await createWorld(db);
    await expect(moveToVersion(by(db, elsewhere.leader), { code, versionId, reason })).rejects.toMatchObject({
      code: "notFound",
    });
  });

  test("only what was looked at is agreed to: another version meanwhile is refused", async ({ db }) => {
    const { world, code, versionId } = await filedBefore(db);
    const { content, code: procedureCode } = world.procedure;
    const record = recordOf(procedureCode, { ...content, serviceLevel: 3 }, { effectiveOn: "2027-03-02" });
    await adoptRecord(systemContext(db, worldNow), record);
    await expect(moveToVersion(by(db, world.leader), { code, versionId, reason })).rejects.toMatchObject({
      code: "changedMeanwhile",
    });
  });

  test.for([
    ["moveCaseGone", { cases: [{ key: "abroad", name: { vi: "Ở nước ngoài", en: "Abroad" } }] }],
    ["moveHandlerChanged", { handledBy: { department: "STP" } }],
    ["moveStepGone", { processKey: "otherProcess" }],
  ] as const)(
    "is refused where the new version would leave it nowhere: %s",
    async ([hindrance, change], { db }) => {
      const { world, code, versionId } = await filedBefore(db, () => change as Partial<ProcedureContent>);
      expect((await getVersionMove(by(db, world.leader), code))?.hindrance).toBe(hindrance);
      await expect(moveToVersion(by(db, world.leader), { code, versionId, reason })).rejects.toMatchObject({
        fieldErrors: { versionId: hindrance },
      });
      const [kept] = await db
        .select({ number: procedureVersions.number })
        .from(procedureVersions)
        .where(eq(procedureVersions.id, (await rowOf(db, code)).procedureVersionId));
      expect(kept?.number).toBe(1);
    },
  );
});
