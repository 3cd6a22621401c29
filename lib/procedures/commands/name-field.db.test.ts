import { describe, expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { createProcedure, systemContext } from "#tests/factories/procedures.ts";
import { fieldNames } from "../queries/field-names.ts";
import { getProcedure } from "../queries/get-procedure.ts";
import { nameField } from "./name-field.ts";

const forests = { key: "lamSinh", name: { vi: "Lâm sinh", en: "Lâm sinh" } };

describe("nameField", () => {
  test("an imported field has its name beside those the portal knows, and on its procedures", async ({
    db,
  }) => {
    await createProcedure(db, "1.000001", { field: forests.key });
    await nameField(systemContext(db), forests);

    const names = await fieldNames(contextOf(db));
    expect(names.get("lamSinh")).toEqual(forests.name);
    expect(names.get("land")?.vi).toBe("Đất đai");
    expect((await getProcedure(contextOf(db), "1.000001")).fieldName.vi).toBe("Lâm sinh");
  });

  test("a name that is there stays, and what the portal knows by itself cannot be renamed", async ({
    db,
  }) => {
    await nameField(systemContext(db), forests);
    await nameField(systemContext(db), { ...forests, name: { vi: "Khác", en: "Other" } });
    await nameField(systemContext(db), { key: "land", name: { vi: "Khác", en: "Other" } });

    const names = await fieldNames(contextOf(db));
    expect(names.get("lamSinh")).toEqual(forests.name);
    expect(names.get("land")?.vi).toBe("Đất đai");
  });

  test("a visitor names nothing", async ({ db }) => {
    await expect(nameField(contextOf(db), forests)).rejects.toMatchObject({ code: "forbidden" });
  });

  test("a procedure of a field without a name is found under other fields", async ({ db }) => {
    await createProcedure(db, "1.000001", { field: "nobodyKnows" });
    expect((await getProcedure(contextOf(db), "1.000001")).fieldName.vi).toBe("Lĩnh vực khác");
  });
});
