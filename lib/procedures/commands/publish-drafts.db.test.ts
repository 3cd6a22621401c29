import { describe, expect } from "vitest";
import { procedureVersions } from "#drizzle/schema/procedures.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, createOfficer } from "#tests/factories/accounts.ts";
import { createKeepers } from "#tests/factories/keepers.ts";
import { feeOf } from "#tests/factories/overrides.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import { deskList } from "../queries/desk-list.ts";
import { publishDrafts } from "./publish-drafts.ts";
import { saveDraft } from "./save-draft.ts";

const today = "2027-03-02";
const ofProvince = { agencyId: null, agency: null };

describe("publishDrafts", () => {
  test("publishes each by itself and says of each what came of it: one refused keeps none of the others", async ({
    db,
  }) => {
    const { editor, controller } = await createKeepers(db);
    const { part, value } = feeOf(5000);
    const change = {
      kind: "set",
      override: { part, value } as never,
      ground: { number: "1/NQ-HĐND" },
    } as const;
    for (const code of ["1.000001", "1.000002", "1.000003"]) await createProcedure(db, code);
    const draft = { agencyId: null, revision: 0, change };
    await saveDraft(editor.context, { code: "1.000001", ...draft });
    await saveDraft(controller.context, { code: "1.000002", ...draft });
    await saveDraft(editor.context, { code: "1.000003", ...draft });

    const drafts = [
      { code: "1.000001", agencyId: null, revision: 1 },
      { code: "1.000002", agencyId: null, revision: 1 },
      { code: "1.000003", agencyId: null, revision: 0 },
      { code: "9.999999", agencyId: null, revision: 1 },
    ];
    expect(await publishDrafts(controller.context, { drafts, effectiveOn: today })).toEqual([
      { code: "1.000001", ...ofProvince, number: 2, state: "published" },
      { code: "1.000002", ...ofProvince, refusal: "secondPerson" },
      { code: "1.000003", ...ofProvince, refusal: "versionChanged" },
      { code: "9.999999", ...ofProvince, refusal: "notFound" },
    ]);
    const states = (await db.select({ state: procedureVersions.state }).from(procedureVersions)).map(
      ({ state }) => state,
    );
    expect(states.filter((state) => state === "draft")).toHaveLength(2);
  });

  test("publishes whatever drafts the person may, of departments and communes; those of others are refused one by one", async ({
    db,
  }) => {
    const keepers = await createKeepers(db);
    const { department, commune, departmentEditor, communeEditor, communeController, controller } = keepers;
    const { id: agencyId } = commune;
    const { part, value } = feeOf(5000);
    const change = {
      kind: "set",
      override: { part, value } as never,
      ground: { number: "1/NQ-HĐND" },
    } as const;
    await createProcedure(db, "1.000001", { handledBy: "commune" });
    await createProcedure(db, "1.000002", { handledBy: { department: "STP" } });
    await saveDraft(communeEditor.context, { code: "1.000001", agencyId, revision: 0, change });
    await saveDraft(controller.context, { code: "1.000001", agencyId: null, revision: 0, change });
    await saveDraft(departmentEditor.context, { code: "1.000002", agencyId: null, revision: 0, change });
    const drafts = [
      { code: "1.000001", agencyId, revision: 1 },
      { code: "1.000001", agencyId: null, revision: 1 },
      { code: "1.000002", agencyId: null, revision: 1 },
    ];
    const agency = { vi: commune.name, en: commune.nameEn };

    const readyFor = async ({ context }: typeof controller) =>
      (await deskList(context, { tab: "drafts" })).rows.flatMap(({ code, drafts: found }) =>
        found.flatMap((draft) => (draft.isReady ? `${code} ${draft.agency?.vi ?? "province"}` : [])),
      );
    const departmentController = await createOfficer(db, {
      agencyId: department.id,
      roles: ["procedureController"],
    });
    expect(await readyFor(communeController)).toEqual([`1.000001 ${commune.name}`]);
    expect(await readyFor(controller)).toEqual([`1.000001 ${commune.name}`, "1.000002 province"]);
    const ofDepartment = contextOf(db, departmentController.actor);
    expect(await readyFor({ ...departmentController, context: ofDepartment })).toEqual(["1.000002 province"]);
    expect(await readyFor(departmentEditor)).toEqual([]);

    expect(await publishDrafts(communeController.context, { drafts, effectiveOn: today })).toEqual([
      { code: "1.000001", agencyId, agency, number: 1, state: "published" },
      { code: "1.000001", ...ofProvince, refusal: "forbidden" },
      { code: "1.000002", ...ofProvince, refusal: "forbidden" },
    ]);
    expect(await publishDrafts(ofDepartment, { drafts: drafts.slice(1), effectiveOn: today })).toEqual([
      { code: "1.000001", ...ofProvince, refusal: "forbidden" },
      { code: "1.000002", ...ofProvince, number: 2, state: "published" },
    ]);
  });

  test("a day that is past is told for each, and nothing is published", async ({ db }) => {
    const { editor, controller } = await createKeepers(db);
    await createProcedure(db, "1.000001");
    const { part, value } = feeOf(5000);
    const override = { part, value } as never;
    await saveDraft(editor.context, {
      code: "1.000001",
      agencyId: null,
      revision: 0,
      change: { kind: "set", override, ground: { number: "1/NQ-HĐND" } },
    });
    const drafts = [{ code: "1.000001", agencyId: null, revision: 1 }];
    expect(await publishDrafts(controller.context, { drafts, effectiveOn: "2027-03-01" })).toEqual([
      { code: "1.000001", ...ofProvince, refusal: "pastDay" },
    ]);
  });
});
