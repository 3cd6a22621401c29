import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { dossiers, submittedDocuments } from "#drizzle/schema/dossiers.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcessDefinition, ProcessStep } from "#lib/processes/definition.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createProcedure, createWorld, sampleProcess, type World } from "#tests/factories/world.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { moveDossier } from "./move.ts";
import { refuseDossier } from "./receive.ts";
import { spawnDossier } from "./spawn.ts";

const linkedCode = "9.000001";

/** After appraisal a linked dossier is waited for, on nobody's time; then the leader signs. */
const waiting: ProcessDefinition = {
  ...sampleProcess,
  steps: sampleProcess.steps.flatMap((step): ProcessStep[] => {
    if (step.key !== "appraisal") return [step];
    const wait: ProcessStep = {
      ...step,
      key: "waiting",
      kind: "wait",
      until: "linkedDossier",
      workingMinutes: 0,
      counted: false,
      actions: [{ kind: "forward", to: "signing" }],
    };
    const actions = [
      { kind: "spawn", procedure: linkedCode } as const,
      { kind: "forward", to: "waiting" } as const,
    ];
    return [{ ...step, actions }, wait];
  }),
};

const as = (db: Database, { actor }: World["officer"], minutes: number) =>
  contextOf(db, actor, later(minutes));
const forward = (code: string) => ({ code, kind: "forward", to: "waiting", opinion: "" }) as const;

async function linkable(db: Database) {
  const world = await createWorld(db, {}, waiting);
  await createProcedure(db, {}, sampleProcess, linkedCode);
  return { world, code: await dossierAt(db, world, "appraisal") };
}

async function linkedTo(db: Database, code: string) {
  const parent = await rowOf(db, code);
  const [linked] = await db.select().from(dossiers).where(eq(dossiers.parentId, parent.id));
  if (!linked) throw new Error("nothing was opened");
  return linked;
}

describe("spawnDossier", () => {
  test("opens the linked dossier with the same people, answers and papers, and both know each other", async ({
    db,
  }) => {
    const { world, code } = await linkable(db);
    await spawnDossier(as(db, world.officer, 95), { code, procedure: linkedCode });

    const [parent, linked] = [await rowOf(db, code), await linkedTo(db, code)];
    const { owner, submitter, answers, citizenId } = parent;
    expect(linked).toMatchObject({ owner, submitter, answers, citizenId, stepKey: "reception" });
    expect(parent.openLinks).toEqual([linked.id]);
    const papers = await db.select().from(submittedDocuments);
    const filesOf = (id: string) =>
      papers.filter(({ dossierId }) => dossierId === id).map(({ fileId }) => fileId);
    expect(filesOf(linked.id)).toEqual(filesOf(parent.id));
    expect(filesOf(linked.id)).toHaveLength(1);
  });

  test("opens only what the process names, and that once", async ({ db }) => {
    const { world, code } = await linkable(db);
    await expect(
      spawnDossier(as(db, world.officer, 95), { code, procedure: world.procedure.code }),
    ).rejects.toMatchObject({ fieldErrors: { procedure: "invalidChoice" } });
    await spawnDossier(as(db, world.officer, 96), { code, procedure: linkedCode });
    await expect(
      spawnDossier(as(db, world.officer, 97), { code, procedure: linkedCode }),
    ).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });

  test("is waited for while the time limit stands still, and its end moves the first one on", async ({
    db,
  }) => {
    const { world, code } = await linkable(db);
    const promised = (await rowOf(db, code)).dueAt?.getTime() ?? 0;
    await spawnDossier(as(db, world.officer, 95), { code, procedure: linkedCode });
    await moveDossier(as(db, world.officer, 100), forward(code));
    expect(await rowOf(db, code)).toMatchObject({ stepKey: "waiting", dueAt: null, stepDueAt: null });
    const kinds = (await getDossier(as(db, world.officer, 101), code)).actions;
    expect(kinds.find(({ kind }) => kind === "forward")?.hindrances).toEqual(["linkAwaited"]);

    const linked = await linkedTo(db, code);
    const reason = "Hồ sơ không thuộc thẩm quyền giải quyết";
    const day = 24 * 60;
    await refuseDossier(as(db, world.clerk, 100 + day), { code: linked.code, reason, competentAgency: "" });

    const parent = await rowOf(db, code);
    expect(parent).toMatchObject({ stepKey: "signing", openLinks: [] });
    // One working day stood still: Friday becomes Tuesday, because Monday is off.
    expect(parent.dueAt?.getTime()).toBe(promised + 4 * day * 60_000);
  });

  test("is passed by when it ended before the first one came to wait", async ({ db }) => {
    const { world, code } = await linkable(db);
    await spawnDossier(as(db, world.officer, 95), { code, procedure: linkedCode });
    const linked = await linkedTo(db, code);
    const reason = "Hồ sơ không thuộc thẩm quyền giải quyết";
    await refuseDossier(as(db, world.clerk, 96), { code: linked.code, reason, competentAgency: "" });
    await moveDossier(as(db, world.officer, 100), forward(code));
    expect((await rowOf(db, code)).stepKey).toBe("signing");
  });
});
