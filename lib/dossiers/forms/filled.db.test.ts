import { getDocumentProxy } from "unpdf";
import { describe, expect } from "vitest";
import { inlinePrinter } from "#lib/integrations/printing/render.tsx";
import { slipWords } from "#lib/integrations/printing/slip-words.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createAgency, createOfficer, visitor } from "#tests/factories/accounts.ts";
import { fileDossier, later } from "#tests/factories/filed.ts";
import { createWorld, stranger } from "#tests/factories/world.ts";
import { getFilledForm } from "../queries/filled-form.ts";
import { filledFormOf } from "./filled.ts";

const squeezed = (text: string) => text.normalize("NFC").replace(/\s+/g, "");

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocumentProxy(new Uint8Array(pdf));
  const pages = await Promise.all(
    Array.from({ length: document.numPages }, async (_each, place) => {
      const { items } = await (await document.getPage(place + 1)).getTextContent();
      return items.map((item) => ("str" in item ? item.str : "")).join(" ");
    }),
  );
  return squeezed(pages.join(" "));
}

describe("the filled form of a dossier", () => {
  test("prints what its applicant answered, and nothing that was not asked", async ({ db }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    const view = await getFilledForm(contextOf(db, world.citizen.actor, later(5)), code, "vi");
    const tracking = { url: `http://localhost:3000/tra-cuu?ma=${code}`, label: "Quét" };
    const paper = filledFormOf(view, "vi", slipWords("vi"), tracking);
    const text = await textOf(await inlinePrinter.filledForm(paper));
    for (const words of ["TỜ KHAI MẪU", code, world.procedure.code, "Họ tên", "Lò Thị Mai", "Số bản", "2"])
      expect(text).toContain(squeezed(words));
    for (const words of [
      "Trực tuyến, lúc 08 giờ 30 phút, ngày 02/03/2027",
      "Nguyễn Thị Hoàng Phương Anh Đào",
    ])
      expect(text).toContain(squeezed(words));
    expect(text).not.toContain(squeezed("Họ tên vợ hoặc chồng"));
  });

  test("is shown to the office that has the dossier, and to nobody else", async ({ db }) => {
    const world = await createWorld(db);
    const { code } = await fileDossier(db, world);
    const seen = await getFilledForm(contextOf(db, world.clerk.actor, later(5)), code, "en");
    expect(seen).toMatchObject({ code, title: "Tờ khai mẫu", submitter: world.citizen.fullName });
    const elsewhere = await createAgency(db, { kind: "commune", name: "UBND xã Y Tý" });
    const other = await createOfficer(db, { agencyId: elsewhere.id, roles: ["caseOfficer"] });
    for (const actor of [stranger, other.actor])
      await expect(getFilledForm(contextOf(db, actor, later(5)), code, "vi")).rejects.toMatchObject({
        code: "notFound",
      });
    await expect(getFilledForm(contextOf(db, visitor), code, "vi")).rejects.toMatchObject({
      code: "signInRequired",
    });
  });
});
