import { describe, expect } from "vitest";
import { results } from "#drizzle/schema/documents.ts";
import { submittedDocuments } from "#drizzle/schema/dossiers.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import { storeFile } from "#lib/documents/commands.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createCitizen, createOfficer, visitor } from "#tests/factories/accounts.ts";
import { createDossier, createDraft, pdfOf } from "#tests/factories/papers.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { findReadableFile } from "./file-access.ts";

const fileOf = (db: Database, actor: Actor) =>
  storeFile(contextOf(db, actor), memoryStore(), { name: "a.pdf", content: pdfOf("a") });

const reads = (db: Database, actor: Actor, fileId: string) =>
  findReadableFile(contextOf(db, actor), fileId).then(
    () => "reads",
    (refusal: { code: string }) => refusal.code,
  );

describe("findReadableFile", () => {
  test("a file in a draft is read by its sender and by nobody else", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const { fileId } = await fileOf(db, actor);
    const draft = await createDraft(db, id);
    await db
      .insert(submittedDocuments)
      .values({ draftId: draft.id, componentKey: "application", form: "copy", fileId });
    const stranger = await createCitizen(db);
    const officer = await createOfficer(db, { agencyId: draft.handlingAgencyId, roles: ["caseOfficer"] });

    expect(await reads(db, actor, fileId)).toBe("reads");
    expect(await reads(db, stranger.actor, fileId)).toBe("notFound");
    expect(await reads(db, officer.actor, fileId)).toBe("notFound");
    expect(await reads(db, visitor, fileId)).toBe("signInRequired");
  });

  test("a paper of a dossier is read by those who may see the dossier", async ({ db }) => {
    const applicant = await createCitizen(db);
    const { fileId } = await fileOf(db, applicant.actor);
    const dossier = await createDossier(db, applicant.id);
    await db
      .insert(submittedDocuments)
      .values({ dossierId: dossier.id, componentKey: "application", form: "copy", fileId });
    const elsewhere = await createAgency(db);
    const officer = (agencyId: string) => createOfficer(db, { agencyId, roles: ["caseOfficer"] });
    const digitalTeam = await createOfficer(db, {
      agencyId: dossier.handlingAgencyId,
      roles: ["communityDigitalTeam"],
    });

    expect(await reads(db, (await officer(dossier.handlingAgencyId)).actor, fileId)).toBe("reads");
    expect(await reads(db, (await officer(elsewhere.id)).actor, fileId)).toBe("notFound");
    expect(await reads(db, digitalTeam.actor, fileId)).toBe("forbidden");
    expect(await reads(db, (await createCitizen(db)).actor, fileId)).toBe("notFound");
  });

  test("a result is read by the applicant, who did not make the file", async ({ db }) => {
    const applicant = await createCitizen(db);
    const dossier = await createDossier(db, applicant.id);
    const clerk = await createOfficer(db, { agencyId: dossier.handlingAgencyId, roles: ["recordsClerk"] });
    const { fileId } = await fileOf(db, clerk.actor);
    expect(await reads(db, applicant.actor, fileId)).toBe("notFound");

    await db.insert(results).values({
      dossierId: dossier.id,
      outcome: "approved",
      title: "Giấy xác nhận",
      number: "1/GXN",
      signedBy: "Trần Văn Minh",
      agencyName: "Sở Nội vụ",
      fileId,
      isGenerated: false,
      issuedAt: new Date(),
    });
    expect(await reads(db, applicant.actor, fileId)).toBe("reads");
  });
});
