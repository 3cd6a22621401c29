import type { Page } from "playwright-core";
import postgres from "postgres";
import { afterAll } from "vitest";
import type { FormDefinition, WrittenForm } from "#lib/forms/definition.ts";
import { expanded } from "#lib/forms/expanded.ts";
import { expectReturned, file, findCase, pay } from "./from-nothing/citizen.ts";
import { makeForm } from "./from-nothing/form.ts";
import * as procedure from "./from-nothing/procedure.ts";
import { addSteps, beginProcess, renameStep } from "./from-nothing/process.ts";
import { expectRefused, publish } from "./from-nothing/publishing.ts";
import { centre, department, province, story } from "./from-nothing/story.ts";
import { act } from "./office.ts";
import { expectAccessible, signInAsOfficer, test } from "./test.ts";

const sql = postgres(process.env.E2E_DATABASE_URL ?? "", { max: 1, onnotice: () => {} });
afterAll(() => sql.end());

type Visit = (options?: { phone?: boolean }) => Promise<Page>;

test("a procedure with cases, form, fees and process is made from nothing by keyboard, published by a second account, and a dossier goes all the way through it", {
  timeout: 300_000,
}, async ({ visit }) => {
  const editor = await visit();
  await signInAsOfficer(editor, "unitAdministrator", department);
  const made = await makeEverything(editor);
  const review = {
    form: `${made.form}/xem-lai`,
    process: `${made.process}?xem=phien-ban`,
    procedure: `/can-bo/thu-tuc/${story.code}/xem-lai`,
  };
  for (const each of Object.values(review))
    await expectRefused(editor, each, "Tài khoản của bạn không được làm việc này.");

  const controller = await visit();
  await signInAsOfficer(controller, "procedureController", province);
  await expectRefused(controller, review.procedure, "Biểu mẫu điện tử được chọn chưa công bố");
  await publish(controller, review.form);
  await publish(controller, review.process);
  await publish(controller, review.procedure);

  const citizen = await visit({ phone: true });
  await findCase(citizen);
  const dossier = await file(citizen, await formInForce(made.form));
  await pay(citizen, dossier);

  const clerk = await visit();
  await signInAsOfficer(clerk, "oneStopClerk", centre);
  await act(clerk, dossier, "Tiếp nhận");
  await renameStep(editor, made.process, "Vào số, ban hành", "Gửi bản điện tử");
  await publish(controller, review.process);
  await handle(visit, dossier);
  await act(clerk, dossier, "Đã trả kết quả");
  await expectReturned(citizen, dossier, { kept: "Vào số, ban hành", later: "Gửi bản điện tử" });
});

/** Form and process are begun, the procedure names both, and only then the process can ask for its cases. */
async function makeEverything(editor: Page) {
  const form = await makeForm(editor);
  const process = await beginProcess(editor);
  await procedure.beginProcedure(editor);
  await procedure.addCases(editor);
  await procedure.addPapers(editor);
  await procedure.setTimeLimits(editor);
  await procedure.setFees(editor);
  await procedure.link(editor);
  await procedure.setSynonyms(editor);
  await addSteps(editor, process);
  return { form, process };
}

/** Examined, looked at on the spot since the stall is a large one, signed, numbered. */
async function handle(visit: Visit, dossier: string) {
  for (const [role, ...buttons] of [
    ["caseOfficer", "Chuyển tiếp", "Chuyển tiếp"],
    ["agencyLeader", "Phê duyệt"],
    ["recordsClerk", "Ban hành kết quả"],
  ] as const) {
    const officer = await visit();
    await signInAsOfficer(officer, role, department);
    for (const button of buttons) await act(officer, dossier, button);
    await expectAccessible(officer);
  }
}

async function formInForce(address: string): Promise<FormDefinition> {
  const key = address.split("/").pop() ?? "";
  const [row] = await sql<{ definition: WrittenForm }[]>`
    select definition from form_versions where key = ${key} and state = 'published'`;
  if (!row) throw new Error(`the form ${key} is not published`);
  return expanded(row.definition);
}
