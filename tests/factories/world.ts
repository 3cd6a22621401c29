import { randomUUID } from "node:crypto";
import { calendarDays, officeSessions } from "#drizzle/schema/agencies.ts";
import { formVersions, procedures, procedureVersions, processVersions } from "#drizzle/schema/procedures.ts";
import type { Actor, Role } from "#lib/accounts/actor.ts";
import type { FormDefinition } from "#lib/forms/definition.ts";
import type { Database } from "#lib/platform/db.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import type { ProcessDefinition, ProcessStep } from "#lib/processes/definition.ts";
import { createAgency, createCitizen, createOfficer } from "./accounts.ts";
import { sampleContent } from "./procedure-content.ts";

const words = (text: string) => ({ vi: text, en: text });

function step(
  key: string,
  organisation: ProcessStep["holder"]["organisation"],
  role: Role,
  workingMinutes: number,
  actions: ProcessStep["actions"],
): ProcessStep {
  const holder = { organisation, role };
  return {
    key,
    name: words(key),
    citizenText: words(key),
    holder,
    workingMinutes,
    counted: workingMinutes > 0,
    actions,
  };
}

/** A whole way through an office: received, assigned, appraised, signed, numbered, returned. */
export const sampleProcess: ProcessDefinition = {
  title: words("Quy trình mẫu"),
  decisionNo: "1/QĐ-UBND",
  steps: [
    step("reception", "receptionOffice", "oneStopClerk", 240, [
      { kind: "receive", to: "assignment" },
      { kind: "refuse" },
      { kind: "requestSupplement" },
    ]),
    step("assignment", "handlingAgency", "divisionHead", 60, [{ kind: "assign", to: "appraisal" }]),
    step("appraisal", "handlingAgency", "caseOfficer", 600, [
      { kind: "forward", to: "signing" },
      { kind: "requestSupplement" },
      { kind: "decline", to: "signing" },
      { kind: "returnToStep", to: "assignment" },
    ]),
    step("signing", "handlingAgency", "agencyLeader", 240, [
      { kind: "approve", to: "numbering" },
      { kind: "returnToStep", to: "appraisal" },
    ]),
    step("numbering", "handlingAgency", "recordsClerk", 60, [{ kind: "issueResult", to: "return" }]),
    step("return", "receptionOffice", "oneStopClerk", 0, [{ kind: "returnResult" }]),
  ],
};

/** The sample process with more at one of its steps. */
export function processWith(stepKey: string, more: Partial<ProcessStep>): ProcessDefinition {
  const steps = sampleProcess.steps.map((each) =>
    each.key === stepKey ? { ...each, ...more, actions: [...each.actions, ...(more.actions ?? [])] } : each,
  );
  return { ...sampleProcess, steps };
}

/** Two short steps: who it is for, with a choice that brings a question, and how many copies. */
export const sampleForm: FormDefinition = {
  key: "sample",
  version: 1,
  title: words("Tờ khai mẫu"),
  summary: ["fullName"],
  steps: [
    {
      key: "person",
      title: words("Người được cấp"),
      fields: [
        { kind: "text", key: "fullName", label: words("Họ tên"), required: true },
        { kind: "yesNo", key: "isMarried", label: words("Đã kết hôn"), required: true },
        {
          kind: "text",
          key: "spouseName",
          label: words("Họ tên vợ hoặc chồng"),
          required: true,
          when: { field: "isMarried", is: true },
        },
      ],
    },
    {
      key: "copies",
      title: words("Số bản"),
      fields: [{ kind: "number", key: "copies", label: words("Số bản"), required: true, min: 1, max: 20 }],
    },
  ],
};

/** Answers that `sampleForm` accepts. */
export const sampleAnswers = { fullName: "Lò Thị Mai", isMarried: false, copies: 2 };

/** Half past eight on Tuesday 2 March 2027, an ordinary working day. */
export const worldNow = new Date("2027-03-02T01:30:00Z");

/** A commune with its one-stop office and one officer for each part, and one published procedure. */
export async function createWorld(
  db: Database,
  content: Partial<ProcedureContent> = {},
  process: ProcessDefinition = sampleProcess,
) {
  await createCalendar(db);
  const province = await createAgency(db, {
    kind: "province",
    name: "UBND tỉnh Lào Cai",
    agencyCode: `H${randomUUID().slice(0, 4).toUpperCase()}`,
  });
  const commune = await createAgency(db, { kind: "commune", name: "UBND xã Bát Xát", parentId: province.id });
  const office = await createAgency(db, {
    kind: "oneStop",
    name: "Bộ phận Một cửa xã Bát Xát",
    parentId: commune.id,
  });
  const procedure = await createProcedure(db, content, process);
  const at = (agencyId: string, role: Role, fullName: string) =>
    createOfficer(db, { agencyId, roles: [role], fullName });
  return {
    province,
    commune,
    office,
    procedure,
    clerk: await at(office.id, "oneStopClerk", "Vàng Thị Say"),
    head: await at(commune.id, "divisionHead", "Giàng A Páo"),
    officer: await at(commune.id, "caseOfficer", "Lò Văn Nam"),
    otherOfficer: await at(commune.id, "caseOfficer", "Hà Thị Lan"),
    leader: await at(commune.id, "agencyLeader", "Nguyễn Văn Thành"),
    records: await at(commune.id, "recordsClerk", "Tẩn Thị Mẩy"),
    citizen: await createCitizen(db, {
      fullName: "Nguyễn Thị Hoàng Phương Anh Đào",
      phone: "84912345678",
      email: "dao@example.vn",
    }),
  };
}

export type World = Awaited<ReturnType<typeof createWorld>>;

/** A published procedure with its form and process. */
export async function createProcedure(
  db: Database,
  overrides: Partial<ProcedureContent>,
  process: ProcessDefinition,
  code = `1.${String(Math.floor(Math.random() * 1_000_000)).padStart(6, "0")}`,
) {
  const key = `sample${randomUUID().slice(0, 8).replaceAll("-", "")}`;
  const content = sampleContent({ ...twoPapers, formKey: key, processKey: key, ...overrides });
  await db.insert(formVersions).values({ key, number: 1, state: "published", definition: sampleForm });
  await db.insert(processVersions).values({ key, number: 1, state: "published", definition: process });
  const [procedure] = await db.insert(procedures).values({ code }).returning();
  if (!procedure) throw new Error("insert returned nothing");
  const [version] = await db
    .insert(procedureVersions)
    .values({ procedureId: procedure.id, number: 1, state: "published", effectiveOn: "2027-01-01", content })
    .returning();
  if (!version) throw new Error("insert returned nothing");
  return { id: procedure.id, code, versionId: version.id, content };
}

const paper = { originals: 1, copies: 0, handling: "submit" } as const;

const twoPapers: Partial<ProcedureContent> = {
  documents: [
    { ...paper, key: "proof", name: words("Giấy chứng sinh"), required: true },
    { ...paper, key: "extra", name: words("Văn bản ủy quyền"), required: false },
  ],
};

/** The office hours of the worked examples, with one day off to be met. */
export async function createCalendar(db: Database) {
  const sessions = [1, 2, 3, 4, 5].flatMap((weekday) => [
    { weekday, opensAt: "07:00", closesAt: "11:30" },
    { weekday, opensAt: "13:30", closesAt: "17:00" },
  ]);
  await db.insert(officeSessions).values(sessions).onConflictDoNothing();
  await db
    .insert(calendarDays)
    .values({ on: "2027-03-08", kind: "off", name: "test", source: "test" })
    .onConflictDoNothing();
}

/** Somebody with no part in a world. */
export const stranger: Actor = { kind: "citizen", id: "00000000-0000-4000-8000-000000000000", assurance: 2 };
