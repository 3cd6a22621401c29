import { randomUUID } from "node:crypto";
import { eq, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/postgres-js";
import type { Page } from "playwright-core";
import postgres from "postgres";
import { afterAll, describe } from "vitest";
import { citizens } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import { startDraft } from "#lib/dossiers/commands/draft.ts";
import { demoAccounts, expect, expectAccessible, signInAsCitizen, test } from "./test.ts";

const connection = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 2, onnotice: () => {} });
const db = drizzle(connection);
afterAll(() => connection.end());

/** Registration of a birth asks for a notice of birth, which is to be uploaded. */
const procedureCode = "1.001193";
const [applicant] = demoAccounts().citizens;

/** A file of this size that the portal takes. */
const pdf = (name: string, bytes = 1000) => ({
  name,
  mimeType: "application/pdf",
  buffer: Buffer.from(
    `%PDF-1.4\n% ${randomUUID()}\n<< /Type /Pages /Count 2 >>\n${" ".repeat(bytes)}xref\ntrailer\n<< >>\nstartxref\n9\n%%EOF\n`,
  ),
});
const noPaper = { name: "trang.pdf", mimeType: "application/pdf", buffer: Buffer.from("<html></html>") };

/** Opens the papers of a new draft, signed in as its writer. */
async function openPapers(page: Page) {
  if (!applicant) throw new Error("the demo has no citizens");
  const [citizen] = await db.select().from(citizens).where(eq(citizens.personalId, applicant.personalId));
  const [commune] = await db.select().from(agencies).where(eq(agencies.kind, "commune")).limit(1);
  if (!citizen || !commune) throw new Error("the demo is not loaded");
  const { id, assurance } = citizen;
  const { draftId } = await startDraft(
    { actor: { kind: "citizen", id, assurance }, db, now: new Date() },
    { procedureCode, caseKey: await firstCase(), handlingAgencyId: commune.id },
  );
  await signInAsCitizen(page, applicant.personalId);
  await page.goto(`/nop-ho-so/${procedureCode}/${draftId}/papers`);
}

async function firstCase() {
  const [found] = await db.execute<{ key: string | null }>(
    sql`select v.content #>> '{cases,0,key}' as key from procedure_versions v
        join procedures p on p.id = v.procedure_id where p.code = ${procedureCode} and v.state = 'published'`,
  );
  return found?.key ?? "";
}

const chooser = (page: Page) => page.locator("input[type=file]").first();

describe("papers", () => {
  test("without scripts: sent, refused with the reason, looked at and taken back", async ({ visit }) => {
    const page = await visit({ scripts: false, phone: true });
    await openPapers(page);
    const send = () =>
      page
        .getByRole("button", { name: /Tải lên/ })
        .first()
        .click();

    await chooser(page).setInputFiles([pdf("Giấy chứng sinh.pdf"), pdf("Mặt sau.pdf")]);
    await send();
    await page.getByText("Mặt sau.pdf", { exact: true }).waitFor();

    await chooser(page).setInputFiles([noPaper]);
    await send();
    await page.getByRole("alert").filter({ hasText: "Loại tệp này không được nhận" }).waitFor();
    expect(await page.getByText("Giấy chứng sinh.pdf", { exact: true }).count()).toBe(1);

    await page.getByRole("button", { name: "Xóa tệp Mặt sau.pdf" }).click();
    await page.waitForURL((url) => !url.search.includes("error"));
    expect(await page.getByText("Mặt sau.pdf", { exact: true }).count()).toBe(0);
  });

  test("with scripts: goes on where it was after the connection was cut", async ({ visit }) => {
    const page = await visit();
    await openPapers(page);
    const offsets: number[] = [];
    let isCut = false;
    await page.route("**/api/files/*", async (route) => {
      const request = route.request();
      if (request.method() !== "PATCH") return route.continue();
      offsets.push(Number(request.headers()["upload-offset"]));
      if (offsets.length > 2) isCut = true;
      return isCut ? route.abort("internetdisconnected") : route.continue();
    });
    const file = pdf("Giấy chứng sinh.pdf", 4_000_000);

    await chooser(page).setInputFiles(file);
    await page.getByText("Mất kết nối").waitFor({ timeout: 30_000 });
    await expectAccessible(page);
    await page.unroute("**/api/files/*");

    const later: number[] = [];
    page.on("request", (request) => {
      if (request.method() === "PATCH") later.push(Number(request.headers()["upload-offset"]));
    });
    await page.getByRole("button", { name: /Gửi tiếp/ }).click();
    await page.getByText("Giấy chứng sinh.pdf", { exact: true }).waitFor({ timeout: 30_000 });
    expect(later[0]).toBeGreaterThanOrEqual(2_000_000);
  });

  test("with scripts: several at once, and one that is refused says why beside those taken", async ({
    visit,
  }) => {
    const page = await visit();
    await openPapers(page);
    await chooser(page).setInputFiles([pdf("một.pdf"), noPaper, pdf("hai.pdf")]);
    await page.getByText("một.pdf", { exact: true }).waitFor();
    await page.getByText("hai.pdf", { exact: true }).waitFor();
    await page.getByRole("alert").filter({ hasText: "Không nhận được trang.pdf" }).waitFor();
    await expectAccessible(page);
  });
});
