import { randomUUID } from "node:crypto";
import { dossiers, drafts, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { procedures, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import { createAgency, testNow } from "./accounts.ts";

/** The smallest PDF the portal takes; other `words` make another content. */
export const pdfOf = (words: string, pages = 1) =>
  Buffer.from(
    `%PDF-1.4\n% ${words}\n<< /Type /Pages /Count ${pages} >>\nxref\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n`,
  );

/** A procedure that asks for the components `application` and `photo`. */
async function createProcedure(db: Database) {
  const agency = await createAgency(db);
  const [procedure] = await db
    .insert(procedures)
    .values({ code: `1.${randomUUID().slice(0, 6)}` })
    .returning();
  const content = { documents: [{ key: "application" }, { key: "photo" }] } as unknown as ProcedureContent;
  const [version] = await db
    .insert(procedureVersions)
    .values({
      procedureId: must(procedure).id,
      number: 1,
      state: "published",
      effectiveOn: "2027-01-01",
      content,
    })
    .returning();
  return { agencyId: agency.id, procedureId: must(procedure).id, procedureVersionId: must(version).id };
}

/** A draft of this citizen, under a procedure of its own. */
export async function createDraft(
  db: Database,
  citizenId: string,
  overrides: Partial<typeof drafts.$inferInsert> = {},
) {
  const { agencyId, procedureId, procedureVersionId } = await createProcedure(db);
  const [draft] = await db
    .insert(drafts)
    .values({
      citizenId,
      procedureId,
      procedureVersionId,
      handlingAgencyId: agencyId,
      receptionOfficeId: agencyId,
      expiresAt: new Date(testNow.getTime() + 86_400_000),
      ...overrides,
    })
    .returning();
  return must(draft);
}

/** A dossier of this citizen at the step `reception` of a process of its own. */
export async function createDossier(
  db: Database,
  citizenId: string,
  overrides: Partial<typeof dossiers.$inferInsert> = {},
) {
  const { agencyId, procedureId, procedureVersionId } = await createProcedure(db);
  const [process] = await db
    .insert(processVersions)
    .values({ key: `process-${randomUUID()}`, number: 1, state: "published", definition: oneStep })
    .returning();
  const party = { kind: "person", name: "Nguyễn Thị Hoa" } as const;
  const [dossier] = await db
    .insert(dossiers)
    .values({
      code: `H38-${randomUUID()}`,
      codeScheme: "test",
      idempotencyKey: randomUUID(),
      procedureId,
      procedureVersionId,
      processVersionId: must(process).id,
      channel: "online",
      status: "submitted",
      paymentStatus: "none",
      stepKey: "reception",
      holderAgencyId: agencyId,
      holderRole: "oneStopClerk",
      stepSince: testNow,
      receptionOfficeId: agencyId,
      handlingAgencyId: agencyId,
      competentAuthorityId: agencyId,
      citizenId,
      submitter: party,
      owner: party,
      answers: {},
      deliveryMethod: "online",
      feeDong: 0,
      submittedAt: testNow,
      ...overrides,
    })
    .returning();
  return must(dossier);
}

/** A dossier of this citizen that waits for the answer to a supplement request. */
export async function createSupplement(db: Database, citizenId: string) {
  const dossier = await createDossier(db, citizenId, { status: "supplement_required" });
  const [request] = await db
    .insert(supplementRequests)
    .values({ dossierId: dossier.id, stage: "reception", items: [], requestedAt: testNow })
    .returning();
  return { dossier, supplementId: must(request).id };
}

const oneStep: ProcessDefinition = {
  title: { vi: "Quy trình", en: "Process" },
  decisionNo: null,
  steps: [
    {
      key: "reception",
      name: { vi: "Tiếp nhận", en: "Reception" },
      citizenText: { vi: "Đang chờ tiếp nhận", en: "Waiting to be received" },
      holder: { organisation: "receptionOffice", role: "oneStopClerk" },
      workingMinutes: 240,
      counted: true,
      actions: [{ kind: "receive" }],
    },
  ],
};

function must<Row>(row: Row | undefined): Row {
  if (!row) throw new Error("insert returned nothing");
  return row;
}
