import { eq } from "drizzle-orm";
import { describe, expect } from "vitest";
import { citizens } from "#drizzle/schema/accounts.ts";
import { files } from "#drizzle/schema/files.ts";
import type { Actor } from "#lib/accounts/actor.ts";
import type { Database } from "#lib/platform/db.ts";
import { promisedJobs } from "#tests/database/jobs.ts";
import { test } from "#tests/database/test.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { discardFile, storeFile } from "./commands.ts";

const pdf = Buffer.from("%PDF-1.4\n<< /Type /Pages /Count 2 >>\nxref\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n");
const now = new Date("2027-01-04T08:00:00+07:00");

async function citizen(db: Database): Promise<Actor> {
  const [row] = await db.insert(citizens).values({ fullName: "Hoàng Thị Sen", assurance: 2 }).returning();
  if (!row) throw new Error("insert returned nothing");
  return { kind: "citizen", id: row.id, assurance: 2 };
}

describe("storeFile", () => {
  test("keeps a file as its sender's own, with what it is and its fingerprint", async ({ db }) => {
    const actor = await citizen(db);
    const { store, kept } = memoryStore();

    const stored = await storeFile({ actor, db, now }, { store }, { name: "../Giấy tờ.pdf", content: pdf });

    expect(stored).toEqual({
      fileId: expect.any(String),
      name: "Giấy tờ.pdf",
      mediaType: "application/pdf",
      sizeBytes: pdf.length,
      sha256: "857fb1e80ad6d2dd6b591ef671a0b6341c853c1bb0d027bbe834eae37e3da087",
      pages: 2,
    });
    const [row] = await db.select().from(files).where(eq(files.id, stored.fileId));
    expect(row).toMatchObject({ ownerCitizenId: "id" in actor && actor.id, ownerOfficerId: null });
    expect(kept.get(row?.storeKey ?? "")).toEqual(pdf);
  });

  test("refuses by content, whatever the name says, and keeps nothing", async ({ db }) => {
    const context = { actor: await citizen(db), db, now };
    const { store, kept } = memoryStore();

    await expect(
      storeFile(context, { store }, { name: "ảnh.pdf", content: Buffer.from("<html></html>") }),
    ).rejects.toMatchObject({ code: "fileTypeRefused" });
    await expect(
      storeFile({ ...context, actor: { kind: "visitor" } }, { store }, { name: "a.pdf", content: pdf }),
    ).rejects.toMatchObject({ code: "signInRequired" });

    expect(kept.size).toBe(0);
    expect(await db.select().from(files)).toEqual([]);
  });
});

describe("discardFile", () => {
  test("forgets the row now and the content after the commit", async ({ db }) => {
    const { store, kept } = memoryStore();
    const { fileId } = await storeFile(
      { actor: await citizen(db), db, now },
      { store },
      { name: "a.pdf", content: pdf },
    );

    await discardFile(db, fileId);

    expect(await db.select().from(files)).toEqual([]);
    expect(await promisedJobs(db)).toEqual([
      { name: "remove-stored-file", payload: { storeKey: [...kept.keys()][0] } },
    ]);
  });
});
