import { describe, expect } from "vitest";
import { formVersions } from "#drizzle/schema/procedures.ts";
import { permanentResidence } from "#drizzle/seed/forms/permanent-residence.ts";
import { processes } from "#drizzle/seed/processes.ts";
import type { Condition } from "#lib/forms/conditions.ts";
import type { Database } from "#lib/platform/db.ts";
import { test } from "#tests/database/test.ts";
import { createHolders } from "#tests/factories/keepers.ts";
import { createProcedure, systemContext } from "#tests/factories/procedures.ts";
import { publishDefinition, saveDefinition } from "../commands/definition-drafts.ts";
import type { ProcessDefinition } from "../definition.ts";
import { processProblems } from "./process-problems.ts";
import { processUsers } from "./process-users.ts";

const simple: ProcessDefinition = processes.communeSimple;
const key = "simple";

/** The process, with a condition on its second step. */
const withRule = (when: Condition): ProcessDefinition => ({
  ...simple,
  steps: simple.steps.map((step, place) => (place === 1 ? { ...step, when } : step)),
});
const secondStep = simple.steps[1]?.key ?? "";

/** A procedure with two cases that goes by the process; only one case has a form of its own. */
async function serve(db: Database) {
  await createHolders(db);
  await db.insert(formVersions).values({
    key: "residence",
    number: 1,
    state: "published",
    definition: permanentResidence,
    createdAt: new Date(0),
  });
  const named = (caseKey: string) => ({ key: caseKey, name: { vi: caseKey, en: caseKey } });
  await createProcedure(db, "1.000001", {
    processKey: key,
    formKey: null,
    cases: [{ ...named("owner"), formKey: "residence" }, named("tenant")],
  });
}

async function found(db: Database, when: Condition) {
  const definition = withRule(when);
  const context = systemContext(db);
  const problems = await processProblems(context, definition, await processUsers(context, key, definition));
  return problems.filter(({ problem }) => "about" in problem);
}

describe("conditions of a process that serves a procedure", () => {
  test("may ask for its cases and for the answers of the form of any of them", async ({ db }) => {
    await serve(db);
    expect(await found(db, { field: "person.fullName", filled: true })).toEqual([]);
    expect(await found(db, { field: "dossier.case", is: "tenant" })).toEqual([]);
  });

  test("keep it from being published when no form has the answer, by the name of the step", async ({
    db,
  }) => {
    await serve(db);
    const astray = { field: "dossier.case", is: "guest" } as const;
    expect(await found(db, astray)).toMatchObject([
      { procedure: null, problem: { code: "unsuitableRule", step: secondStep, about: "dossier.case" } },
    ]);
    const context = systemContext(db);
    await saveDefinition(context, {
      kind: "process",
      key,
      revision: 0,
      definition: withRule({ field: "ghost", filled: true }),
    });
    await expect(publishDefinition(context, { kind: "process", key, revision: 1 })).rejects.toMatchObject({
      code: "invalid",
      fieldErrors: { [secondStep]: "unknownAnswer" },
    });
  });
});

test("a linked procedure must be published, and have the case it is opened in", async ({ db }) => {
  await serve(db);
  const [code, context] = ["1.000001", systemContext(db)];
  const problems = async (linked: string, caseKey?: string) => {
    const spawn = { kind: "spawn", procedure: linked, ...(caseKey && { case: caseKey }) } as const;
    const steps = simple.steps.map((step, place) =>
      place === 1 ? { ...step, actions: [...step.actions, spawn] } : step,
    );
    const definition = { ...simple, steps };
    const found = await processProblems(context, definition, await processUsers(context, key, definition));
    return found.map(({ problem }) => problem).filter((problem) => "linked" in problem);
  };
  const step = secondStep;
  expect(await problems(code, "tenant")).toEqual([]);
  expect(await problems(code)).toEqual([{ code: "linkedCase", step, linked: code }]);
  expect(await problems(code, "guest")).toEqual([{ code: "linkedCase", step, linked: code }]);
  expect(await problems("9.999999")).toEqual([{ code: "linkedNotPublished", step, linked: "9.999999" }]);
});
