import { asc, eq } from "drizzle-orm";
import { expect } from "vitest";
import { officers } from "#drizzle/schema/accounts.ts";
import { messages } from "#drizzle/schema/notifications.ts";
import { test } from "#tests/database/test.ts";
import { dossierAt, later } from "#tests/factories/filed.ts";
import { createWorld } from "#tests/factories/world.ts";
import { sendAlarmDigests } from "./alarm-digest.ts";
import { sweepAlarms } from "./sweep-alarms.ts";

const day = 24 * 60;

test("an officer with an address reads once on a working day what is late and what will be", async ({
  db,
}) => {
  const world = await createWorld(db);
  for (const { id, email } of [
    { ...world.officer, email: "nam@xa.example" },
    { ...world.leader, email: "thanh@xa.example" },
  ])
    await db.update(officers).set({ email }).where(eq(officers.id, id));
  await dossierAt(db, world, "appraisal");
  await db.delete(messages); // what the applicant was told
  const thursday = 31 + 2 * day; // less than a working day before the appointment; the step is late
  await sweepAlarms(db, later(thursday));
  for (const minutes of [1, 2]) await sendAlarmDigests(db, later(thursday + minutes));
  const sent = () => db.select().from(messages).orderBy(asc(messages.id));
  // The leader holds nothing and stands above nobody while the division has a head.
  expect(await sent()).toMatchObject([
    { recipient: "nam@xa.example", template: "alarmDigest", values: { late: 1, soon: 1 } },
  ]);
  await sendAlarmDigests(db, later(thursday + 2 * day)); // Saturday
  expect(await sent()).toHaveLength(1);
  await sweepAlarms(db, later(thursday + day));
  await sendAlarmDigests(db, later(thursday + day)); // Friday, a minute late
  expect((await sent()).at(-1)).toMatchObject({ recipient: "nam@xa.example", values: { late: 2, soon: 0 } });
});
