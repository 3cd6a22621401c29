import { expect } from "vitest";
import { test } from "#tests/database/test.ts";
import { createProcedure, systemContext } from "#tests/factories/procedures.ts";
import { createWorld } from "#tests/factories/world.ts";
import { rehearseProcedure } from "./rehearsal.ts";

test("a rehearsal walks the process of a procedure against its time limit and names who is missing", async ({
  db,
}) => {
  const world = await createWorld(db);
  const { paths, problems, limitMinutes } = await rehearseProcedure(systemContext(db), {
    code: world.procedure.code,
  });
  expect(limitMinutes).toBeGreaterThan(0);
  expect(paths[0]?.end).toBe("returned");
  expect(paths[0]?.countedMinutes).toBeLessThanOrEqual(limitMinutes ?? 0);
  expect(problems.filter(({ code }) => code !== "nobodyHolds")).toEqual([]);
});

test("a rehearsal refuses what is not there", async ({ db }) => {
  await createProcedure(db, "1.000009", { processKey: null });
  const of = (code: string, caseKey?: string) => rehearseProcedure(systemContext(db), { code, caseKey });
  await expect(of("9.999999")).rejects.toMatchObject({ code: "notFound" });
  await expect(of("1.000009")).rejects.toMatchObject({ code: "notReceivable" });
  await expect(of("1.000009", "none")).rejects.toMatchObject({ code: "invalid" });
});
