import { describe, expect } from "vitest";
import type { Database } from "#lib/platform/db.ts";
import type { ProcessDefinition, ProcessStep } from "#lib/processes/definition.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency } from "#tests/factories/accounts.ts";
import { rowOf } from "#tests/factories/dossier-rows.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld, processWith, sampleProcess, type World } from "#tests/factories/world.ts";
import { consult, endConsultation } from "./commands/consult.ts";
import { extendDossier } from "./commands/extend.ts";
import { moveDossier } from "./commands/move.ts";
import { requestSupplement } from "./commands/supplement.ts";
import { getDossier } from "./queries/get-dossier.ts";
import { getOwnDossier } from "./queries/own-dossier.ts";

/** After appraisal the applicant pays their tax, on nobody's time; then the leader signs. */
const taxed: ProcessDefinition = {
  ...sampleProcess,
  steps: sampleProcess.steps.flatMap((step): ProcessStep[] => {
    if (step.key !== "appraisal") return [step];
    const own: ProcessStep = {
      ...step,
      key: "tax",
      kind: "applicant",
      holder: { organisation: "receptionOffice", role: "oneStopClerk" },
      workingMinutes: 0,
      counted: false,
      actions: [{ kind: "applicantDone", to: "signing" }],
    };
    return [{ ...step, actions: [{ kind: "forward", to: "tax" }] }, own];
  }),
};

const as = (db: Database, { actor }: World["officer"] | World["citizen"], minutes: number) =>
  contextOf(db, actor, later(minutes));

const standing = async (db: Database, world: World, code: string, minutes = 200) =>
  (await getDossier(as(db, world.citizen, minutes), code)).clock.standstill;

async function atOwnStep(db: Database) {
  const world = await createWorld(db, {}, taxed);
  const code = await dossierAt(db, world, "appraisal");
  await moveDossier(as(db, world.officer, 95), { code, kind: "forward", to: "tax", opinion: "" });
  return { world, code };
}

describe("why a time limit stands still", () => {
  test("a step of the applicant's own: since it came there, until they say in a word that it is done", async ({
    db,
  }) => {
    const { world, code } = await atOwnStep(db);
    expect(await standing(db, world, code)).toEqual({ since: later(95), because: ["ownStep"] });
    const own = await getOwnDossier(as(db, world.citizen, 100), code, "vi");
    expect(own.step).toMatchObject({ isApplicants: true });
    const ways = own.actions.filter(({ kind }) => kind === "applicantDone");
    expect(ways).toEqual([{ kind: "applicantDone", to: "signing" }]);

    const opinion = "Đã nộp thuế ngày 05/3";
    await moveDossier(as(db, world.citizen, 100), { code, kind: "applicantDone", to: "signing", opinion });
    expect(await rowOf(db, code)).toMatchObject({ stepKey: "signing" });
    expect(await standing(db, world, code)).toBeNull();
    const { timeline } = await getOwnDossier(as(db, world.citizen, 110), code, "vi");
    expect(timeline.at(-1)).toMatchObject({ type: "forwarded", text: opinion });
  });

  test("an own step is nobody else's to be done", async ({ db }) => {
    const { world, code } = await atOwnStep(db);
    const done = { code, kind: "applicantDone", to: "signing", opinion: "" } as const;
    await expect(moveDossier(as(db, world.officer, 100), done)).rejects.toMatchObject({
      code: "stepNotAvailable",
    });
  });

  test("an opinion that the law waits for, until nobody waits for it", async ({ db }) => {
    const process = processWith("appraisal", {
      actions: [{ kind: "consult", workingMinutes: 480, pauses: true }],
    });
    const world = await createWorld(db, {}, process);
    const { id: agencyId } = await createAgency(db, { kind: "department", name: "Sở Xây dựng" });
    const code = await dossierAt(db, world, "appraisal");
    expect(await standing(db, world, code)).toBeNull();
    const question = "Thửa đất có nằm trong quy hoạch không?";
    await consult(as(db, world.officer, 95), { code, agencyId, question });
    expect(await standing(db, world, code)).toEqual({ since: later(95), because: ["opinion"] });

    const [open] = (await rowOf(db, code)).openConsultations;
    const ended = { code, consultationId: open?.id ?? "", reason: "Không còn cần ý kiến nữa" };
    await endConsultation(as(db, world.officer, 100), ended);
    expect(await standing(db, world, code)).toBeNull();
  });

  test("a supplement asked for after reception; before it nothing ran that could stand still", async ({
    db,
  }) => {
    const world = await createWorld(db);
    const request = (code: string) => ({
      code,
      items: [{ target: "other", reason: "Thiếu bản sao giấy tờ" }],
      legalBasis: "",
    });
    const early = await dossierAt(db, world, "reception");
    await requestSupplement(as(db, world.clerk, 10), request(early));
    expect(await standing(db, world, early)).toBeNull();

    const code = await dossierAt(db, world, "appraisal");
    await requestSupplement(as(db, world.officer, 95), request(code));
    expect(await standing(db, world, code)).toEqual({ since: later(95), because: ["supplement"] });
  });
});

test("the applicant reads the new appointment with the first one and the reason", async ({ db }) => {
  const world = await createWorld(db);
  const code = await dossierAt(db, world, "appraisal");
  expect((await getOwnDossier(as(db, world.citizen, 94), code, "vi")).newAppointment).toBeNull();
  const reason = "Phải xác minh thêm tại thực địa do mưa lũ";
  await extendDossier(as(db, world.leader, 95), { code, appointedOn: "2027-03-10", reason, legalBasis: "" });
  expect((await getOwnDossier(as(db, world.citizen, 96), code, "vi")).newAppointment).toEqual({
    former: new Date("2027-03-05T02:00:00Z"),
    appointedAt: new Date("2027-03-10T02:00:00Z"),
    reason,
    givenAt: later(95),
  });
});
