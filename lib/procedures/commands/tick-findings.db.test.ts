import { desc } from "drizzle-orm";
import { describe, expect } from "vitest";
import { findingTicks, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { recordOf, systemContext } from "#tests/factories/procedures.ts";
import type { Finding } from "../findings.ts";
import { adoptRecord } from "./adopt-record.ts";
import { publishDraft } from "./publish-draft.ts";
import { tickFindings, tickKind } from "./tick-findings.ts";

const code = "1.000001";
const doubt = (rest: Partial<Finding> = {}): Finding => ({
  kind: "unitMissing",
  severity: "warning",
  part: "channels",
  excerpt: "15",
  done: "keptPrinted",
  ...rest,
});
const findings = [
  doubt(),
  doubt({ excerpt: "5" }),
  doubt({ kind: "header", part: "documents" }),
  doubt({ severity: "note" }),
];
const printed = { channels: "Trực tiếp 15", documents: "Hồ sơ gồm:" };
const doubtful = (name = code) => recordOf(name, { printed }, { findings });

async function newest(db: Database) {
  const [version] = await db
    .select()
    .from(procedureVersions)
    .orderBy(desc(procedureVersions.number))
    .limit(1);
  return version;
}

describe("tickFindings", () => {
  test("confirming the last warning of a part makes a draft without its printed words", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await adoptRecord(systemContext(db), doubtful());
    expect(await tickFindings(editor.context, { code, record: 1, findings: [0] })).toEqual({
      ticked: 1,
      makesDraft: false,
    });
    expect(await newest(db)).toMatchObject({ number: 1, state: "published" });
    expect(await tickFindings(editor.context, { code, record: 1, findings: [0, 1] })).toEqual({
      ticked: 1,
      makesDraft: true,
    });
    expect(await newest(db)).toMatchObject({
      state: "draft",
      content: { printed: { documents: "Hồ sơ gồm:" } },
    });

    await tickFindings(editor.context, { code, record: 1, findings: [2] });
    const { revision = 0 } = (await newest(db)) ?? {};
    const publish = { code, agencyId: null, revision, effectiveOn: "2027-03-02" };
    await publishDraft(controller.context, publish);
    expect((await newest(db))?.content.printed ?? {}).toEqual({});
  });

  test("errors and notes cannot be confirmed, nor a record that is no longer the one looked at", async ({
    db,
  }) => {
    const { editor } = await createKeepers(db);
    await adoptRecord(systemContext(db), doubtful());
    await expect(tickFindings(editor.context, { code, record: 1, findings: [3] })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(tickFindings(editor.context, { code, record: 1, findings: [9] })).rejects.toMatchObject({
      code: "invalid",
    });
    await expect(tickFindings(editor.context, { code, record: 2, findings: [0] })).rejects.toMatchObject({
      code: "versionChanged",
    });
    expect(await db.select().from(findingTicks)).toEqual([]);
  });

  test("is for editors", async ({ db }) => {
    const { clerk } = await createKeepers(db);
    await adoptRecord(systemContext(db), doubtful());
    await expect(tickFindings(clerk.context, { code, record: 1, findings: [0] })).rejects.toMatchObject({
      code: "forbidden",
    });
  });
});

describe("tickKind", () => {
  test("confirms every warning of a kind at once and says what came of it for each procedure", async ({
    db,
  }) => {
    const { editor } = await createKeepers(db);
    await adoptRecord(systemContext(db), doubtful());
    await adoptRecord(systemContext(db), doubtful("1.000002"));
    await tickFindings(editor.context, { code, record: 1, findings: [0] });
    expect(await tickKind(editor.context, { kind: "unitMissing" })).toEqual([
      { code, ticked: 1, makesDraft: true },
      { code: "1.000002", ticked: 2, makesDraft: true },
    ]);
    expect(await tickKind(editor.context, { kind: "unitMissing" })).toEqual([]);
    expect(await tickKind(editor.context, { kind: "header", part: "channels" })).toEqual([]);
    expect(await tickKind(editor.context, { kind: "header", part: "documents" })).toHaveLength(2);
  });

  test("what is not theirs to confirm is named, the rest is done", async ({ db }) => {
    const { departmentEditor } = await createKeepers(db);
    await adoptRecord(systemContext(db), doubtful());
    const theirs = recordOf("1.000002", { printed, handledBy: { department: "STP" } }, { findings });
    await adoptRecord(systemContext(db), theirs);
    expect(await tickKind(departmentEditor.context, { kind: "unitMissing" })).toEqual([
      { code, refusal: "forbidden" },
      { code: "1.000002", ticked: 2, makesDraft: true },
    ]);
  });
});
