import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { drafts, submittedDocuments, supplementRequests } from "#drizzle/schema/dossiers.ts";
import { files } from "#drizzle/schema/files.ts";
import { storeFile } from "#lib/documents/commands.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createCitizen, testNow, visitor } from "#tests/factories/accounts.ts";
import { createDraft, createSupplement, pdfOf } from "#tests/factories/papers.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { listPapers } from "../queries/papers.ts";
import { attachPaper, uploadPaper } from "./attach-paper.ts";
import { removePaper } from "./remove-paper.ts";

const paper = { componentKey: "application", name: "Đơn.pdf", content: pdfOf("one", 2) };

describe("uploadPaper", () => {
  test("takes a paper into one's own draft and lists it", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const context = contextOf(db, actor);
    const draft = await createDraft(db, id);
    const place = { draftId: draft.id };

    const { paperId, fileId } = await uploadPaper(context, memoryStore(), { place, ...paper });

    expect(await listPapers(context, place)).toEqual([
      {
        id: paperId,
        componentKey: "application",
        form: "electronic",
        fileId,
        name: "Đơn.pdf",
        mediaType: "application/pdf",
        sizeBytes: paper.content.length,
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        pages: 2,
        addedAt: testNow,
      },
    ]);
  });

  test("the same content sent again is the same paper, and nothing is kept twice", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const context = contextOf(db, actor);
    const place = { draftId: (await createDraft(db, id)).id };
    const ports = memoryStore();

    const first = await uploadPaper(context, ports, { place, ...paper });
    const again = await uploadPaper(context, ports, { place, ...paper, name: "Đơn (1).pdf" });

    expect(again.paperId).toBe(first.paperId);
    expect(await listPapers(context, place)).toHaveLength(1);
    expect(await db.select().from(files)).toHaveLength(1);
  });

  test.for([
    ["somebody else's draft", "notFound"],
    ["a draft, by a visitor", "signInRequired"],
    ["a component the procedure does not ask for", "invalid"],
    ["content that is no paper", "fileTypeRefused"],
  ] as const)("%s is refused and nothing is kept", async ([which, code], { db }) => {
    const { id, actor } = await createCitizen(db);
    const stranger = await createCitizen(db);
    const asker = { "somebody else's draft": stranger.actor, "a draft, by a visitor": visitor }[
      which as string
    ];
    const place = { draftId: (await createDraft(db, id)).id };
    const given = {
      ...paper,
      ...(code === "invalid" && { componentKey: "other" }),
      ...(code === "fileTypeRefused" && { content: Buffer.from("<svg/>") }),
    };
    const { store, kept } = memoryStore();

    await expect(
      uploadPaper(contextOf(db, asker ?? actor), { store }, { place, ...given }),
    ).rejects.toMatchObject({ code });

    expect(kept.size).toBe(0);
    expect(await db.select().from(files)).toEqual([]);
    expect(await db.select().from(submittedDocuments)).toEqual([]);
  });

  test("a component takes ten papers and a draft sixty, and the one too many is not kept", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const context = contextOf(db, actor);
    const place = { draftId: (await createDraft(db, id)).id };
    const upload = (words: string, componentKey = "application") =>
      uploadPaper(context, memoryStore(), { place, ...paper, componentKey, content: pdfOf(words) });

    for (let number = 1; number <= 10; number++) await upload(`paper ${number}`);
    await expect(upload("paper 11")).rejects.toMatchObject({ code: "tooManyFiles" });
    expect(await db.select().from(files)).toHaveLength(10);

    const filler = Array.from({ length: 50 }, () => ({ ...place, componentKey: "k", form: "copy" as const }));
    await db.insert(submittedDocuments).values(filler);
    await expect(upload("a photo", "photo")).rejects.toMatchObject({ code: "tooManyFiles" });
  });

  test("two uploads at once cannot exceed the limit", async ({ ownDatabase: { db } }) => {
    const { actor, id } = await createCitizen(db);
    const context = contextOf(db, actor);
    const place = { draftId: (await createDraft(db, id)).id };
    const many = Array.from({ length: 14 }, (_, number) =>
      uploadPaper(context, memoryStore(), { place, ...paper, content: pdfOf(`at once ${number}`) }),
    );

    const settled = await Promise.allSettled(many);

    expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(10);
    expect(await db.select().from(submittedDocuments)).toHaveLength(10);
    expect(await db.select().from(files)).toHaveLength(10);
  });
});

describe("a supplement", () => {
  test("gathers papers for what was asked, also beside the components", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const { dossier, supplementId } = await createSupplement(db, id);
    const context = contextOf(db, actor);

    await uploadPaper(context, memoryStore(), { place: { supplementId }, ...paper, componentKey: "other" });

    const [row] = await db.select().from(submittedDocuments);
    expect(row).toMatchObject({ dossierId: dossier.id, supplementId, draftId: null });
  });

  test("takes nothing from a stranger, and nothing once it is answered", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const stranger = await createCitizen(db);
    const { supplementId } = await createSupplement(db, id);
    const upload = (context: ReturnType<typeof contextOf>) =>
      uploadPaper(context, memoryStore(), { place: { supplementId }, ...paper });

    await expect(upload(contextOf(db, stranger.actor))).rejects.toMatchObject({ code: "notFound" });
    await db
      .update(supplementRequests)
      .set({ answeredAt: testNow })
      .where(eq(supplementRequests.id, supplementId));
    await expect(upload(contextOf(db, actor))).rejects.toMatchObject({ code: "notFound" });
  });
});

describe("attachPaper", () => {
  test("takes a file of one's own, and no file of somebody else", async ({ db }) => {
    const owner = await createCitizen(db);
    const stranger = await createCitizen(db);
    const file = await storeFile(contextOf(db, owner.actor), memoryStore(), paper);
    const attach = async ({ actor, id }: typeof owner) =>
      attachPaper(contextOf(db, actor), {
        place: { draftId: (await createDraft(db, id)).id },
        componentKey: "application",
        form: "copy",
        fileId: file.fileId,
      });

    await expect(attach(stranger)).rejects.toMatchObject({ code: "notFound" });
    expect(await attach(owner)).toMatchObject({ paperId: expect.any(String) });
  });
});

describe("removePaper", () => {
  test("takes a paper back, with its file", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const context = contextOf(db, actor);
    const place = { draftId: (await createDraft(db, id)).id };
    const { paperId } = await uploadPaper(context, memoryStore(), { place, ...paper });

    await removePaper(context, { paperId });

    expect(await listPapers(context, place)).toEqual([]);
    expect(await db.select().from(files)).toEqual([]);
  });

  test("keeps a file that another draft still shows", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const context = contextOf(db, actor);
    const [first, second] = [await createDraft(db, id), await createDraft(db, id)];
    const { paperId, fileId } = await uploadPaper(context, memoryStore(), {
      place: { draftId: first.id },
      ...paper,
    });
    await attachPaper(context, {
      place: { draftId: second.id },
      componentKey: "photo",
      form: "copy",
      fileId,
    });

    await removePaper(context, { paperId });

    expect(await db.select().from(files)).toHaveLength(1);
  });

  test("is not found by a stranger, nor for a paper that was already sent", async ({ db }) => {
    const { actor, id } = await createCitizen(db);
    const stranger = await createCitizen(db);
    const context = contextOf(db, actor);
    const draft = await createDraft(db, id);
    const { paperId } = await uploadPaper(context, memoryStore(), { place: { draftId: draft.id }, ...paper });

    await expect(removePaper(contextOf(db, stranger.actor), { paperId })).rejects.toMatchObject({
      code: "notFound",
    });
    await db.update(submittedDocuments).set({ draftId: draft.id });
    await db.delete(drafts);
    await expect(removePaper(context, { paperId })).rejects.toMatchObject({ code: "notFound" });
    expect(await db.select().from(submittedDocuments)).toHaveLength(1);
  });
});
