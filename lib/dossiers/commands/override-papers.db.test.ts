import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { auditEntries } from "#drizzle/schema/audit.ts";
import { dossiers, submittedDocuments, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { dataSubstitutions } from "#drizzle/schema/procedures.ts";
import { slipWords } from "#lib/integrations/printing/slip-words.ts";
import type { Database } from "#lib/platform/db.ts";
import { endSubstitution } from "#lib/procedures/commands/change-substitutions.ts";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { completeDraft, later } from "#tests/factories/filed.ts";
import { systemContext } from "#tests/factories/procedures.ts";
import { createWorld, type World, worldNow } from "#tests/factories/world.ts";
import { requestSupplementSchema } from "../action-schema.ts";
import { form01Of } from "../forms/form01.ts";
import { form02Of } from "../forms/form02.ts";
import { getDeskView } from "../queries/desk-view.ts";
import { getDossier } from "../queries/get-dossier.ts";
import { getIntake } from "../queries/intake.ts";
import { getSlipFacts } from "../queries/slip-facts.ts";
import { receiveAtCounterSchema } from "../schema.ts";
import { receiveAtCounter } from "./intake.ts";
import { recordCounterDecisions } from "./override-papers.ts";
import { submitDraft } from "./submit-draft.ts";
import { requestSupplement } from "./supplement.ts";

const database = { vi: "CSDL hộ tịch", en: "Civil status database" };

/** The world, with data in the place of the certificate of live birth until the end of April 2027. */
async function worldWithData(db: Database) {
  const world = await createWorld(db);
  const [rule] = await db
    .insert(dataSubstitutions)
    .values({
      procedureCode: world.procedure.code,
      paper: "Giấy chứng sinh",
      database,
      basis: "NQ 1",
      validFrom: "2027-01-01",
      validTo: "2027-04-30",
      documentKeys: ["proof"],
      confirmedAt: worldNow,
    })
    .returning();
  if (!rule) throw new Error("no rule");
  return { ...world, ruleId: rule.id };
}

const clerkOf = (db: Database, world: World) => contextOf(db, world.clerk.actor, worldNow);

function atCounter(world: World, papers: object[]) {
  return receiveAtCounterSchema.parse({
    idempotencyKey: "5f0c2a52-6c4e-4b0e-9f3e-1f6a3a6f2b11",
    procedureCode: world.procedure.code,
    receptionOfficeId: world.office.id,
    handlingAgencyId: world.commune.id,
    submitter: { name: "Sùng Thị Dợ" },
    papers,
    deliveryMethod: "counter",
  });
}

const factsFor = async (db: Database, world: World, code: string) =>
  ({
    ...(await getSlipFacts(clerkOf(db, world), code)),
    locale: "vi",
    words: slipWords("vi"),
    trackingUrl: "http://localhost/x",
    answerUrl: "http://localhost/y",
  }) as const;

describe("at the counter", () => {
  test("a paper that data stand in for is not taken without a reason", async ({ db }) => {
    const world = await worldWithData(db);
    const intake = await getIntake(clerkOf(db, world), world.procedure.code);
    expect(intake.documents[0]?.replacedBy).toEqual({ database, basis: "NQ 1" });
    const papers = [{ componentKey: "proof", form: "original", quantity: "1" }];
    await expect(receiveAtCounter(clerkOf(db, world), atCounter(world, papers))).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { "papers.0.why": "whyStillNeeded" },
    });
    expect(await db.$count(dossiers)).toBe(0);
  });

  test("the reason stands in the history, in the audit and on the slip", async ({ db }) => {
    const world = await worldWithData(db);
    const papers = [
      { componentKey: "proof", form: "original", quantity: "1", why: "wrong", note: "Sai tên mẹ" },
      { componentKey: "extra", form: "copy", quantity: "0", source: "Sổ hộ tịch điện tử" },
    ];
    const { code } = await receiveAtCounter(clerkOf(db, world), atCounter(world, papers));
    expect(await db.select().from(submittedDocuments)).toMatchObject([
      { componentKey: "proof", quantity: 1 },
    ]);

    const view = await getDossier(clerkOf(db, world), code);
    expect(view.timeline.at(-1)?.papers).toMatchObject([
      { kind: "stillNeeded", componentKey: "proof", why: "wrong", database, note: "Sai tên mẹ" },
      { kind: "takenFromData", componentKey: "extra", source: "Sổ hộ tịch điện tử" },
    ]);
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.act, "paperDecided"));
    expect(entry).toMatchObject({
      subject: `dossier:${code}`,
      actor: world.clerk.actor,
      details: {
        counter: [
          { paper: "proof", why: "wrong", note: "Sai tên mẹ" },
          { paper: "extra", source: "Sổ hộ tịch điện tử" },
        ],
      },
    });
    const slip = form01Of(await factsFor(db, world, code));
    expect(slip?.papers).toEqual([
      {
        name: "Giấy chứng sinh (Vì sao vẫn cần: thông tin trong CSDL hộ tịch chưa đúng: Sai tên mẹ)",
        form: "Bản chính",
        quantity: 1,
      },
      { name: "Văn bản ủy quyền", form: "Lấy từ dữ liệu: Sổ hộ tịch điện tử", quantity: 0 },
    ]);
  });
});

test("nothing decided about any paper is nothing to record", async ({ db }) => {
  await recordCounterDecisions(systemContext(db), "H38.30-020327-0001", []);
  expect(await db.$count(auditEntries)).toBe(0);
});

describe("a dossier filed online without the paper that data stand in for", () => {
  async function filed(db: Database) {
    const world = await worldWithData(db);
    const { context, draftId, revision } = await completeDraft(db, world, { withPapers: false });
    const { code } = await submitDraft(context, { draftId, revision, declared: "on" });
    return { world, code };
  }
  const asking = (code: string, why?: string) =>
    requestSupplementSchema.parse({
      code,
      items: [
        { target: "paper:extra", reason: "" },
        { target: "paper:proof", reason: "Chưa tìm thấy trên hệ thống", why },
      ],
    });

  test("is complete, and tells the clerk until when a failure of data has to be told", async ({ db }) => {
    const { world, code } = await filed(db);
    const { dataNotice } = await getDeskView(clerkOf(db, world), code, "vi");
    expect(dataNotice).toEqual({
      dueAt: new Date("2027-03-03T01:30:00Z"),
      basis: "Nghị quyết 66.7/2025/NQ-CP",
      isOver: false,
    });
  });

  test("may be asked for it only with a reason, which is told at the line it belongs to", async ({ db }) => {
    const { world, code } = await filed(db);
    await expect(requestSupplement(clerkOf(db, world), asking(code))).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { "items.1.why": "whyStillNeeded" },
    });
    expect(await db.$count(supplementRequests)).toBe(0);
  });

  test("is asked with the reason on form 02, in the history and in the audit", async ({ db }) => {
    const { world, code } = await filed(db);
    await requestSupplement(clerkOf(db, world), asking(code, "unavailable"));
    const facts = await factsFor(db, world, code);
    expect(facts.events.at(-1)).toMatchObject({
      type: "supplementRequested",
      details: { dataNoticeDueAt: "2027-03-03T01:30:00.000Z" },
    });
    expect(form02Of(facts)?.items).toEqual([
      {
        paper: "Giấy chứng sinh",
        reason: "Chưa tìm thấy trên hệ thống\nVì sao vẫn cần: chưa lấy được dữ liệu từ CSDL hộ tịch",
        legalBasis: "",
      },
    ]);
    const applicant = await getDossier(contextOf(db, world.citizen.actor, later(30)), code);
    expect(applicant.timeline.at(-1)?.papers).toMatchObject([{ kind: "stillNeeded", why: "unavailable" }]);
    expect(applicant.supplement?.items[0]?.stillNeeded).toEqual({ why: "unavailable", database });
    const [entry] = await db.select().from(auditEntries).where(eq(auditEntries.act, "paperDecided"));
    expect(entry?.details).toEqual({
      asked: [{ paper: "proof", why: "unavailable", note: "Chưa tìm thấy trên hệ thống" }],
    });
  });

  test("keeps to the rules of the day it was filed, though the rule has ended since; a new one asks again", async ({
    db,
  }) => {
    const { world, code } = await filed(db);
    const reason = "Cơ sở dữ liệu ngừng hoạt động";
    await endSubstitution(systemContext(db), { id: world.ruleId, endedOn: "2027-03-02", reason });
    const nextWeek = later(7 * 24 * 60);
    const view = await getDossier(contextOf(db, world.clerk.actor, nextWeek), code);
    expect(view.components[0]?.replacedBy).toEqual({ database, basis: "NQ 1" });
    const intake = await getIntake(contextOf(db, world.clerk.actor, nextWeek), world.procedure.code);
    expect(intake.documents[0]?.replacedBy).toBeUndefined();
  });
});
