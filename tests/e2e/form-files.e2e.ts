import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, beforeAll, describe } from "vitest";
import { citizens } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import { drafts } from "#drizzle/schema/dossiers.ts";
import { formVersions } from "#drizzle/schema/procedures.ts";
import { startDraft } from "#lib/dossiers/commands/draft.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import { forget } from "#lib/platform/cache.ts";
import { pdfOf } from "#tests/factories/papers.ts";
import { demoAccounts, expect, expectAccessible, signInAsCitizen, test } from "./test.ts";

const connection = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 2, onnotice: () => {} });
const db = drizzle(connection);
afterAll(() => connection.end());

/** A copy of an entry of the register of civil status; its form asks for files while these tests run. */
const procedureCode = "2.000635";
const formKey = procedureCode;
const words = (vi: string) => ({ vi, en: vi });
const filesStep: WrittenForm["steps"][number] = {
  key: "tep",
  title: words("Tệp kèm theo"),
  fields: [
    { kind: "text", key: "ghiChu", label: words("Ghi chú") },
    { kind: "file", key: "banVe", label: words("Bản vẽ"), required: true, accepts: "pdf", maxFiles: 2 },
    {
      kind: "repeat",
      key: "phong",
      label: words("Các phòng"),
      itemLabel: words("phòng"),
      min: 1,
      max: 3,
      fields: [{ kind: "file", key: "anh", label: words("Ảnh phòng") }],
    },
  ],
};
let before: WrittenForm | undefined;

async function formIs(definition: WrittenForm) {
  await db.transaction(async (tx) => {
    await tx.update(formVersions).set({ definition }).where(eq(formVersions.key, formKey));
    await forget(tx, "procedures");
  });
}

beforeAll(async () => {
  const [version] = await db.select().from(formVersions).where(eq(formVersions.key, formKey));
  before = version?.definition as WrittenForm;
  await formIs({ ...before, steps: [filesStep, ...before.steps] });
});
afterAll(async () => before && formIs(before));

const [, applicant] = demoAccounts().citizens;

/** Opens the step with files in a new draft, signed in as its writer. */
async function openStep(page: Page) {
  if (!applicant) throw new Error("the demo has too few citizens");
  const [citizen] = await db.select().from(citizens).where(eq(citizens.personalId, applicant.personalId));
  const [commune] = await db.select().from(agencies).where(eq(agencies.kind, "commune")).limit(1);
  if (!citizen || !commune) throw new Error("the demo is not loaded");
  const { id, assurance } = citizen;
  const { draftId } = await startDraft(
    { actor: { kind: "citizen", id, assurance }, db, now: new Date() },
    { procedureCode, caseKey: "", handlingAgencyId: commune.id },
  );
  await signInAsCitizen(page, applicant.personalId);
  await page.goto(`/nop-ho-so/${procedureCode}/${draftId}/tep`);
  return draftId;
}

const pdf = (name: string) => ({ name, mimeType: "application/pdf", buffer: pdfOf(name) });
const next = (page: Page) => page.getByRole("button", { name: "Lưu và tiếp tục" }).click();
const answersOf = async (draftId: string) =>
  (await db.select().from(drafts).where(eq(drafts.id, draftId)))[0]?.answers;

describe.each([true, false])("a question that asks for files (JavaScript: %s)", (scripts) => {
  async function send(page: Page, question: string, name: string) {
    if (scripts) return page.getByLabel(`Chọn tệp: ${question}`).setInputFiles(pdf(name));
    const place = question.includes("phòng") ? "Phòng 1" : undefined;
    const group = page.getByRole("group", { name: place ? "Ảnh phòng" : question });
    await group.getByRole("button", { name: "Gửi tệp cho mục này" }).click();
    const form = page.getByRole("region", { name: `Gửi tệp: ${question}` });
    await form.locator("input[type=file]").setInputFiles(pdf(name));
    await form.getByRole("button", { name: /Tải lên/ }).click();
  }

  test("takes them beside what is typed, in rows too, and shows them at the end", {
    timeout: 180_000,
  }, async ({ visit }) => {
    const page = await visit({ scripts, phone: true });
    const draftId = await openStep(page);
    await expectAccessible(page);
    await next(page);
    await page.getByText("Hãy gửi kèm tệp cho mục này.").first().waitFor();

    await page.getByLabel("Ghi chú").fill("Vẽ tay");
    await send(page, "Bản vẽ", "ban-ve-1.pdf");
    await page.getByRole("link", { name: "ban-ve-1.pdf" }).waitFor();
    expect(await page.getByLabel("Ghi chú").inputValue()).toBe("Vẽ tay");
    await send(page, "Bản vẽ", "ban-ve-2.pdf");
    await page.getByRole("link", { name: "ban-ve-2.pdf" }).waitFor();
    await page.getByRole("button", { name: "Bỏ tệp ban-ve-1.pdf: Bản vẽ" }).click();
    await expect.poll(() => page.getByRole("link", { name: "ban-ve-1.pdf" }).count()).toBe(0);
    await send(page, "Phòng 1: Ảnh phòng", "phong.pdf");
    await page.getByRole("link", { name: "phong.pdf" }).waitFor();
    await expectAccessible(page);
    await next(page);
    await page.waitForURL(({ pathname }) => !pathname.endsWith("/tep"));
    expect(await answersOf(draftId)).toMatchObject({
      ghiChu: "Vẽ tay",
      banVe: [{ name: "ban-ve-2.pdf" }],
      phong: [{ anh: [{ name: "phong.pdf" }] }],
    });
    const kept = await connection`
      select f.name from submitted_documents d join files f on f.id = d.file_id where d.draft_id = ${draftId}
      order by f.name`;
    expect(kept.map(({ name }) => name)).toEqual(["ban-ve-2.pdf", "phong.pdf"]);

    await page.goto(`/nop-ho-so/${procedureCode}/${draftId}/review`);
    const address = await page.getByRole("link", { name: "ban-ve-2.pdf" }).getAttribute("href");
    expect(address).toMatch(/^\/api\/files\//);
    expect((await page.request.get(address ?? "")).status()).toBe(200);
    await expectAccessible(page);
  });

  test("says why a file was not taken, and keeps nothing of it", { timeout: 120_000 }, async ({ visit }) => {
    const page = await visit({ scripts });
    const draftId = await openStep(page);
    const fake = { name: "anh.pdf", mimeType: "application/pdf", buffer: Buffer.from("MZ no paper") };
    if (scripts) await page.getByLabel("Chọn tệp: Bản vẽ").setInputFiles(fake);
    if (!scripts) {
      await page
        .getByRole("group", { name: "Bản vẽ" })
        .getByRole("button", { name: "Gửi tệp cho mục này" })
        .click();
      const form = page.getByRole("region", { name: "Gửi tệp: Bản vẽ" });
      await form.locator("input[type=file]").setInputFiles(fake);
      await form.getByRole("button", { name: /Tải lên/ }).click();
    }
    await page.getByText("Loại tệp này không được nhận").waitFor();
    expect(await connection`select id from submitted_documents where draft_id = ${draftId}`).toEqual([]);
  });
});
