import { existsSync, readFileSync } from "node:fs";
import { describe, expect } from "vitest";
import { processVersions } from "#drizzle/schema/procedures.ts";
import { momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { workingMinutesBetween } from "#lib/deadlines/working-time.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { adoptRecord } from "#lib/procedures/commands/adopt-record.ts";
import { changeProcess } from "#lib/processes/commands/change-process.ts";
import { publishDefinition } from "#lib/processes/commands/definition-drafts.ts";
import { importProcesses } from "#lib/processes/commands/import-processes.ts";
import { publishForm } from "#lib/processes/commands/publish-definition.ts";
import type { ProcessDefinition } from "#lib/processes/definition.ts";
import type { ProcessChange } from "#lib/processes/editing/change.ts";
import { publishedProcess } from "#lib/processes/published/format.ts";
import { firstStep, stepOf } from "#lib/processes/steps.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer } from "#tests/factories/accounts.ts";
import { fileDossier } from "#tests/factories/filed.ts";
import { recordOf, systemContext } from "#tests/factories/procedures.ts";
import {
  castOf,
  createProvince,
  type Handler,
  handlingIn,
  type Province,
} from "#tests/factories/province.ts";
import { minutesBySteps, walkToEnd } from "#tests/factories/walk.ts";
import { sampleForm, worldNow } from "#tests/factories/world.ts";

/** Brings a printed process in, lets one officer answer what is asked of it and another publish it. */
async function publishPrinted(db: Database, province: Province, printed: unknown) {
  const at = async (role: "unitAdministrator" | "procedureController"): Promise<Context> => {
    const officer = await createOfficer(db, { agencyId: province.province.id, roles: [role] });
    return contextOf(db, officer.actor, worldNow);
  };
  const editor = await at("unitAdministrator");
  const { findings } = await importProcesses(editor, [printed]);
  const [draft] = await db.select().from(processVersions);
  if (!draft) throw new Error("the import made no draft");
  const { key, definition } = draft;
  const changes = answersOf(definition);
  const { revision, definition: answered } = await changeProcess(editor, {
    key,
    revision: draft.revision,
    changes,
  });
  return {
    key,
    findings,
    definition: answered,
    publish: async () =>
      publishDefinition(await at("procedureController"), { kind: "process", key, revision }),
  };
}

/** Staff have looked at every step the import was not certain of, and leave it as it was read. */
function answersOf(definition: ProcessDefinition): ProcessChange[] {
  const asked = new Set((definition.questions ?? []).flatMap(({ step }) => step ?? []));
  const { title, decisionNo, decisionOn, serves } = definition;
  return [
    { kind: "setGeneral", value: { title, decisionNo, decisionOn, serves }, isReviewed: true },
    ...[...asked].map((step): ProcessChange => {
      const { key: _key, ...value } = stepOf(definition, step);
      return { kind: "setStep", step, value, isReviewed: true };
    }),
  ];
}

/** A procedure in force that is handled by the process, in so many working hours. */
async function procedureBy(
  db: Database,
  province: Province,
  handler: Handler,
  { key, definition, hours }: { key: string; definition: ProcessDefinition; hours: number },
) {
  const context = systemContext(db, worldNow);
  await publishForm(context, { key: sampleForm.key, definition: sampleForm });
  const code = definition.serves?.[0]?.procedure ?? "1.999999";
  const timeLimit = { amount: hours, unit: "workingHour", assumed: false } as const;
  const overrides = {
    handledBy: handlingIn(province, handler).handledBy,
    processKey: key,
    formKey: sampleForm.key,
    channels: [{ channel: "online" as const, timeLimit, fees: [] }],
  };
  await adoptRecord(context, recordOf(code, overrides));
  return { code };
}

/** From the printed process to a dossier with its result in the applicant's hands. */
async function walkPrinted(
  db: Database,
  handler: Handler,
  printed: ReturnType<typeof publishedProcess.parse>,
) {
  const province = await createProvince(db);
  const { key, definition, publish, findings } = await publishPrinted(db, province, printed);
  const cast = await castOf(db, province, handler, definition);
  const counted = definition.steps.filter((step) => step.counted);
  const stepMinutes = counted.reduce((sum, { workingMinutes }) => sum + workingMinutes, 0);
  const procedure = await procedureBy(db, province, handler, { key, definition, hours: stepMinutes / 60 });
  await publish();
  const filing = { citizen: province.citizen, procedure, commune: province[handler] };
  const { code } = await fileDossier(db, filing, { withPapers: false });
  const row = await walkToEnd(db, code, cast, printed.id);
  return { row, definition, counted, stepMinutes, findings, spent: await minutesBySteps(db, row.id) };
}

const file = "../shared/data/processes.json";

describe.skipIf(!existsSync(file))("a process that a province published", () => {
  const { processes } = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : { processes: [] };
  const printed = publishedProcess.array().parse(processes);

  test.for(printed)("$id leads a dossier through every step to its result", async (each, { db }) => {
    const actors = each.steps.map(({ actor }) => actor).join();
    const handler = /Sở|Ban Quản lý/.test(actors) ? "department" : "commune";
    const { row, definition, counted, stepMinutes, spent } = await walkPrinted(db, handler, each);

    expect(row).toMatchObject({ status: "returned", outcome: "approved" });
    expect([...spent]).toEqual(counted.map(({ key, workingMinutes }) => [key, workingMinutes]));
    expect(stepMinutes).toBe((each.total_hours ?? 0) * 60);
    const calendar = await officeCalendar(systemContext(db));
    // All of it is counted from the submission; the promise counts from the reception.
    const { closedAt, dueAt } = row;
    const left =
      closedAt && dueAt && workingMinutesBetween(calendar, momentOfDate(closedAt), momentOfDate(dueAt));
    expect(left).toBe(firstStep(definition).workingMinutes);
  });
});
