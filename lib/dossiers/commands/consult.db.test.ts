import { describe, expect } from "vitest";
import { dossierParts } from "#drizzle/schema/desk.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, processWith, type World } from "#tests/factories/world.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { answerConsultation, consult, endConsultation } from "./consult.ts";
import { moveDossier } from "./move.ts";

const question = "Thửa đất có nằm trong quy hoạch giao thông không?";
const opinion = "Thửa đất không nằm trong quy hoạch giao thông.";

/** A commune that may ask a department, whose head of division answers. */
async function asking(db: Database, pauses: boolean) {
  const process = processWith("appraisal", { actions: [{ kind: "consult", workingMinutes: 480, pauses }] });
  const world = await createWorld(db, {}, process);
  const department = await createAgency(db, {
    kind: "department",
    name: "Sở Xây dựng",
    parentId: world.province.id,
  });
  const asked = await createOfficer(db, {
    agencyId: department.id,
    roles: ["divisionHead"],
    fullName: "Lý Thị Hương",
  });
  const code = await dossierAt(db, world, "appraisal");
  return { world, department, asked, code };
}

const as = (db: Database, { actor }: World["officer"], minutes: number) =>
  contextOf(db, actor, later(minutes));

const sent = (code: string, agencyId: string) => ({ code, agencyId, question });

async function askedIn(db: Database, code: string) {
  const [open] = (await rowOf(db, code)).openConsultations;
  if (!open) throw new Error("nobody is asked");
  return open.id;
}

describe("consult", () => {
  test("asks another agency, which from then on sees the dossier and has a deadline of its own", async ({
    db,
  }) => {
    const { world, department, asked, code } = await asking(db, false);
    await expect(getDossier(as(db, asked, 95), code)).rejects.toMatchObject({ code: "notFound" });

    await consult(as(db, world.officer, 95), sent(code, department.id));

    const view = await getDossier(as(db, asked, 100), code);
    expect(view.actions.map(({ kind }) => kind)).toEqual(["answerConsultation"]);
    // 10:05 on Tuesday plus 480 minutes of days of 480: the same hour of the next day.
    expect(await db.select().from(dossierParts)).toMatchObject([
      { kind: "consulted", agencyId: department.id, dueAt: new Date("2027-03-03T03:05:00Z"), endedAt: null },
    ]);
  });

  test("keeps the dossier where it is until the answer is there, and says why", async ({ db }) => {
    const { world, department, asked, code } = await asking(db, false);
    await consult(as(db, world.officer, 95), sent(code, department.id));
    const forward = { code, kind: "forward", to: "signing", opinion: "" } as const;
    await expect(moveDossier(as(db, world.officer, 96), forward)).rejects.toMatchObject({ code: "hindered" });
    const { actions } = await getDossier(as(db, world.officer, 96), code);
    expect(actions.find(({ kind }) => kind === "forward")?.hindrances).toEqual(["opinionAwaited"]);

    const consultationId = await askedIn(db, code);
    await answerConsultation(as(db, asked, 120), { code, consultationId, verdict: "agrees", opinion });
    await moveDossier(as(db, world.officer, 125), forward);
    expect((await rowOf(db, code)).stepKey).toBe("signing");
  });

  test("does not ask the same body twice at a time, nor the one that asks", async ({ db }) => {
    const { world, department, code } = await asking(db, false);
    await consult(as(db, world.officer, 95), sent(code, department.id));
    await expect(consult(as(db, world.officer, 96), sent(code, department.id))).rejects.toMatchObject({
      fieldErrors: { agencyId: "alreadyAsked" },
    });
    await expect(consult(as(db, world.officer, 96), sent(code, world.commune.id))).rejects.toMatchObject({
      fieldErrors: { agencyId: "invalidChoice" },
    });
  });

  test("lets both clocks stand still where the process says so, and counts on what was left", async ({
    db,
  }) => {
    const { world, department, asked, code } = await asking(db, true);
    const before = await rowOf(db, code);
    await consult(as(db, world.officer, 95), sent(code, department.id));
    expect(await rowOf(db, code)).toMatchObject({ dueAt: null, stepDueAt: null });

    const consultationId = await askedIn(db, code);
    // A whole working day later, to the minute.
    await answerConsultation(as(db, asked, 95 + 24 * 60), {
      code,
      consultationId,
      verdict: "agrees",
      opinion,
    });
    const after = await rowOf(db, code);
    const day = 24 * 60 * 60_000;
    expect(after.stepDueAt?.getTime()).toBe((before.stepDueAt?.getTime() ?? 0) + day);
    expect(after.dueAt?.getTime()).toBe((before.dueAt?.getTime() ?? 0) + 4 * day); // over the weekend and Monday's day off
  });
});

describe("answerConsultation", () => {
  test("is for the body that was asked, and for each consultation once", async ({ db }) => {
    const { world, department, asked, code } = await asking(db, false);
    await consult(as(db, world.officer, 95), sent(code, department.id));
    const answer = { code, consultationId: await askedIn(db, code), verdict: "agrees", opinion } as const;
    await expect(answerConsultation(as(db, world.head, 96), answer)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
    await answerConsultation(as(db, asked, 97), answer);
    await expect(answerConsultation(as(db, asked, 98), answer)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });
});

describe("endConsultation", () => {
  test("lets who asked go on without the answer, with the reason on record", async ({ db }) => {
    const { world, department, asked, code } = await asking(db, false);
    await consult(as(db, world.officer, 95), sent(code, department.id));
    const consultationId = await askedIn(db, code);
    const reason = "Quá hạn trả lời, hồ sơ đã đủ căn cứ";
    await endConsultation(as(db, world.officer, 100), { code, consultationId, reason });

    const view = await getDossier(as(db, asked, 101), code);
    expect(view.actions).toEqual([]);
    expect(view.timeline.at(-1)).toMatchObject({ type: "consultationEnded", text: `Sở Xây dựng: ${reason}` });
    expect((await rowOf(db, code)).openConsultations).toEqual([]);
  });
});
