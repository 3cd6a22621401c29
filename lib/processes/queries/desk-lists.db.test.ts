import { describe, expect } from "vitest";
import { formVersions, processVersions } from "#drizzle/schema/procedures.ts";
import { generalApplication } from "#drizzle/seed/forms-general.ts";
import { processes } from "#drizzle/seed/processes.ts";
import type { Database } from "#lib/platform/db.ts";
import type { VersionState } from "#lib/procedures/versions.ts";
import { plansOf } from "#tests/database/overheard.ts";
import { test } from "#tests/database/test.ts";
import { contextOf, testNow } from "#tests/factories/accounts.ts";
import { createProcedure } from "#tests/factories/procedures.ts";
import type { DefinitionFilter } from "../editing/definition-filter.ts";
import { deskForms, deskProcesses, listDefinitions } from "./desk-lists.ts";

const clerk = { kind: "officer", id: "00000000-0000-7000-8000-000000000000", posts: [] } as const;
const at = (db: Database) => contextOf(db, clerk);
const three: VersionState[] = ["superseded", "published", "draft"];

/** The `n`th form: each has a version that is over and one in force, and every other a draft. */
const nthForm = (n: number) =>
  three.slice(0, 2 + (n % 2)).map((state, place) => ({
    key: `form${String(n).padStart(4, "0")}`,
    number: place + 1,
    state,
    definition: {
      ...generalApplication,
      title: { vi: `Tờ khai số ${n}, bản ${place + 1}`, en: `Form ${n}` },
    },
  }));

async function createForms(db: Database, count: number) {
  const rows = Array.from({ length: count }, (_, n) => nthForm(n)).flat();
  for (let from = 0; from < rows.length; from += 200)
    await db.insert(formVersions).values(rows.slice(from, from + 200));
}

/** Every page of the forms that a filter leaves, one after the other. */
async function pagesOf(db: Database, filter: DefinitionFilter) {
  const pages: string[][] = [];
  for (let after: string | undefined, more = true; more; ) {
    const { rows, next } = await deskForms(at(db), { ...filter, after });
    pages.push(rows.map(({ key }) => key));
    after = next;
    more = next !== undefined;
  }
  return pages;
}

describe("the list of forms", () => {
  test("has fifty on a page, in one order however often it is asked, none twice and none left out", async ({
    db,
  }) => {
    await createForms(db, 120);
    const pages = await pagesOf(db, { tab: "all" });
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
    const all = pages.flat();
    expect(new Set(all).size).toBe(120);
    expect(all).toEqual(all.toSorted());
    expect(await pagesOf(db, { tab: "all" })).toEqual(pages);
    expect((await listDefinitions(at(db), "form")).map(({ key }) => key)).toEqual(all);
  });

  test("goes on after the last row that was read, though others were added and taken away meanwhile", async ({
    db,
  }) => {
    await createForms(db, 60);
    const { rows, next } = await deskForms(at(db), { tab: "all" });
    await db.insert(formVersions).values({ ...must(nthForm(0)[1]), key: "a", number: 1 });
    await db.insert(formVersions).values({ ...must(nthForm(0)[1]), key: "form0055b", number: 1 });
    const after = await deskForms(at(db), { tab: "all", after: next });
    expect(after.rows.map(({ key }) => key)).toEqual([
      ...Array.from({ length: 6 }, (_, n) => `form005${n}`),
      "form0055b",
      ...Array.from({ length: 4 }, (_, n) => `form005${n + 6}`),
    ]);
    expect(rows).toHaveLength(50);
  });

  test("shows of each form the draft, or else what is in force, and counts each view under the same words", async ({
    db,
  }) => {
    await createForms(db, 60);
    const { rows, counts } = await deskForms(at(db), { tab: "drafts", words: "to khai so 7" });
    expect(rows).toMatchObject([
      { key: "form0007", inForce: 2, draft: 3, title: { vi: "Tờ khai số 7, bản 3" }, users: [] },
    ]);
    expect(counts).toEqual({ all: 1, inForce: 1, drafts: 1, unused: 1 });
    const every = await deskForms(at(db), { tab: "all" });
    expect(every.counts).toEqual({ all: 60, inForce: 60, drafts: 30, unused: 60 });
    expect((await pagesOf(db, { tab: "drafts" })).map((page) => page.length)).toEqual([30]);
  });

  test("looks at a few rows for each one shown, however long the list", async ({
    ownDatabase: { sql, db },
  }) => {
    await createForms(db, 300);
    await sql`analyze`;
    for (const after of [undefined, "form0150"]) {
      const [page] = await plansOf(sql, "form_versions", (listening) =>
        deskForms(at(listening), { tab: "all", after }),
      );
      expect(page?.rowsRead).toBeLessThan(51 * 9);
    }
  });
});

describe("what is looked for", () => {
  test.for<[string, string, string[]]>([
    ["words of the title, without marks, in any order", "phep CAP", ["capPhep"]],
    ["words as some people spell them", "ky so", ["dangKi"]],
    ["words of the title in English", "licence", ["capPhep"]],
    ["the words its key is made of", "dang ki", ["dangKi"]],
    ["the beginning of the code of a procedure that uses it", "1.0007", ["dangKi"]],
    ["words of the name of a procedure that uses it", "nuoi con", ["dangKi"]],
    ["beginnings of words only", "hep", []],
    ["signs that are no words: everything", "%_", ["capPhep", "dangKi"]],
  ])("%s", async ([, words, found], { db }) => {
    const form = (key: string, vi: string, en: string) => ({
      key,
      number: 1,
      state: "published" as const,
      definition: { ...generalApplication, steps: generalApplication.steps.slice(0, 1), title: { vi, en } },
    });
    await db
      .insert(formVersions)
      .values([
        form("capPhep", "Đơn xin cấp phép", "Application for a licence"),
        form("dangKi", "Tờ khai kí số", "Registration"),
      ]);
    await createProcedure(db, "1.000777", {
      name: { vi: "Đăng ký nuôi con nuôi", en: "Adoption" },
      formKey: "dangKi",
    });
    const { rows } = await deskForms(at(db), { tab: "all", words });
    expect(rows.map(({ key }) => key)).toEqual(found);
  });
});

describe("a process", () => {
  test("is used by procedures in force that name it, for themselves or for a case, or that it was decided for", async ({
    db,
  }) => {
    const version = { number: 1, state: "published" as const };
    await db.insert(processVersions).values([
      { ...version, key: "named", definition: processes.communeSimple },
      { ...version, key: "idle", definition: processes.communeSimple },
      {
        ...version,
        key: "decided",
        definition: {
          ...processes.communeSimple,
          serves: [{ procedure: "1.000001", case: null }],
        } as never,
      },
    ]);
    await createProcedure(db, "1.000777", { processKey: "named" });
    const { rows, counts } = await deskProcesses(at(db), { tab: "all" });
    expect(rows.map(({ key, users }) => [key, users])).toEqual([
      ["decided", ["1.000001"]],
      ["idle", []],
      ["named", ["1.000777"]],
    ]);
    expect(counts).toEqual({ all: 3, inForce: 3, drafts: 0, questions: 0, unused: 1 });
    const before = { ...at(db), now: new Date("2025-12-31T00:00:00Z") };
    const unused = await deskProcesses(before, { tab: "unused" });
    expect(unused.rows.map(({ key }) => key)).toEqual(["idle", "named"]);
  });

  test("is listed for officers only", async ({ db }) => {
    const visitor = contextOf(db, { kind: "visitor" }, testNow);
    await expect(deskProcesses(visitor, { tab: "all" })).rejects.toMatchObject({ code: "signInRequired" });
    const citizen = contextOf(db, { kind: "citizen", id: clerk.id, assurance: 2 });
    await expect(deskForms(citizen, { tab: "all" })).rejects.toMatchObject({ code: "forbidden" });
  });
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("missing");
  return value;
}
