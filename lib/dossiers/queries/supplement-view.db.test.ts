import { describe, expect } from "vitest";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, visitor } from "#tests/factories/accounts.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { createWorld, stranger, type World } from "#tests/factories/world.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { uploadPaper } from "../commands/attach-paper.ts";
import { requestSupplement } from "../commands/supplement.ts";
import { getOwnDossier } from "./own-dossier.ts";
import { getSupplementView } from "./supplement-view.ts";

async function requested(db: Database, world: World, step: "reception" | "appraisal" = "appraisal") {
  const code = await dossierAt(db, world, step);
  const officer = step === "reception" ? world.clerk : world.officer;
  await requestSupplement(contextOf(db, officer.actor, later(150)), {
    code,
    items: [
      { target: "paper:extra", reason: "Cần văn bản ủy quyền" },
      { target: "field:fullName", reason: "Họ tên chưa khớp" },
    ],
    legalBasis: "",
  });
  return code;
}

const asCitizen = (db: Database, world: World) => contextOf(db, world.citizen.actor, later(200));

describe("getSupplementView", () => {
  test("asks exactly what was asked, with what was answered before", async ({ db }) => {
    const world = await createWorld(db);
    const code = await requested(db, world);
    const { request } = await getSupplementView(asCitizen(db, world), code, "vi");
    expect(request).toMatchObject({ effect: "restart", missing: ["extra"], papers: [] });
    expect(request?.form?.steps.map(({ fields }) => fields.map(({ key }) => key))).toEqual([["fullName"]]);
    expect(request?.questions).toEqual([
      {
        path: "fullName",
        reason: "Họ tên chưa khớp",
        before: [expect.objectContaining({ label: "Họ tên", value: "Lò Thị Mai" })],
      },
    ]);
  });

  test("knows what was gathered so far, and that at reception no clock runs", async ({ db }) => {
    const world = await createWorld(db);
    const code = await requested(db, world, "reception");
    const before = await getSupplementView(asCitizen(db, world), code, "vi");
    const { store } = memoryStore();
    await uploadPaper(
      asCitizen(db, world),
      { store },
      {
        place: { supplementId: before.request?.id ?? "" },
        componentKey: "extra",
        name: "uy-quyen.pdf",
        content: pdfOf("authority"),
      },
    );
    const { request } = await getSupplementView(asCitizen(db, world), code, "vi");
    expect(request).toMatchObject({ effect: "none", missing: [] });
    expect(request?.papers.map(({ name }) => name)).toEqual(["uy-quyen.pdf"]);
  });

  test("is empty when nothing is asked for, and for who may not answer", async ({ db }) => {
    const world = await createWorld(db);
    const quiet = await dossierAt(db, world, "appraisal");
    expect(await getSupplementView(asCitizen(db, world), quiet, "vi")).toEqual({
      code: quiet,
      request: null,
    });
    const code = await requested(db, world);
    expect(await getSupplementView(contextOf(db, world.head.actor), code, "vi")).toEqual({
      code,
      request: null,
    });
    await expect(getSupplementView(contextOf(db, stranger), code, "vi")).rejects.toMatchObject({
      code: "notFound",
    });
  });
});

describe("getOwnDossier", () => {
  test("is for its applicant, with the answers in words", async ({ db }) => {
    const world = await createWorld(db);
    const code = await dossierAt(db, world, "appraisal");
    const { sections } = await getOwnDossier(asCitizen(db, world), code, "vi");
    expect(sections[0]?.blocks[0]?.rows).toContainEqual(
      expect.objectContaining({ label: "Đã kết hôn", value: "Không" }),
    );
    const look = (actor: Parameters<typeof contextOf>[1]) => getOwnDossier(contextOf(db, actor), code, "vi");
    await expect(look(stranger)).rejects.toMatchObject({ code: "notFound" });
    await expect(look(visitor)).rejects.toMatchObject({ code: "signInRequired" });
    await expect(look(world.officer.actor)).rejects.toMatchObject({ code: "forbidden" });
  });
});
