import { and, eq, inArray } from "drizzle-orm";
import { officers as officerTable, posts } from "#drizzle/schema/accounts.ts";
import { agencies } from "#drizzle/schema/agencies.ts";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import type { Actor, Post, Role } from "#lib/accounts/actor.ts";
import type { CompiledCalendar } from "#lib/deadlines/calendar.ts";
import { dateOfMoment, type Moment, momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import { addWorkingMinutes, nextOpening } from "#lib/deadlines/working-time.ts";
import { availableActions } from "#lib/dossiers/actions.ts";
import { assignDossier, moveDossier } from "#lib/dossiers/commands/move.ts";
import { openDossier } from "#lib/dossiers/commands/open-dossier.ts";
import { receiveDossier } from "#lib/dossiers/commands/receive.ts";
import { requestSupplement } from "#lib/dossiers/commands/supplement.ts";
import { filingBasis } from "#lib/dossiers/queries/filing-basis.ts";
import { lockDossier } from "#lib/dossiers/queries/lock-dossier.ts";
import { sampleAnswers } from "#lib/forms/sample.ts";
import type { Cache } from "#lib/platform/cache.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { communeKey } from "../agencies.ts";
import { citizens } from "../people/citizens.ts";
import { idOf } from "./organisations.ts";

type Story = { now: Date; agencyIds: ReadonlyMap<string, string>; citizenIds: ReadonlyMap<string, string> };

/** What people file in the demonstration, where, how long ago in working hours, and how far it came. */
const plots = [
  ["1.001193", "02647", 2, 0],
  ["1.001193", "02683", 6, 1],
  ["1.001193", "02647", 14, 4],
  ["1.004873", "02647", 5, 2],
  ["1.004873", "02671", 30, 2],
  ["1.004873", "02683", 20, 3],
  ["1.001612", "02647", 9, 2],
  ["1.001612", "02671", 40, 3],
  ["1.004222", "02647", 12, 1],
  ["1.004222", "02683", 50, 2],
  ["2.000635", "02647", 3, 0],
  ["2.000635", "02671", 7, 1],
  ["2.000635", "02683", 16, 4],
  ["1.000656", "02647", 4, 1],
  ["1.000656", "02671", 10, 2],
  ["1.004873", "02647", 26, -1],
  ["1.001612", "02647", 18, -1],
  ["2.000635", "02647", 1, 0],
] as const;

/** Files and handles some dossiers, by the product's own commands, so that no screen of the demonstration is empty. */
export async function loadStory(db: Database, { now, agencyIds, citizenIds }: Story) {
  if ((await db.$count(dossiers)) > 0) return;
  const cache: Cache = new Map();
  const base = { db, cache } as const;
  const calendar = await officeCalendar({ ...base, actor: { kind: "system", id: "demo" }, now });
  const start = momentOfDate(now);
  for (const [index, [procedure, commune, hoursAgo, steps]] of plots.entries()) {
    const filedAt = dateOfMoment(openingBefore(calendar, start, hoursAgo));
    const citizen = citizens[index % citizens.length];
    const citizenId = citizen && citizenIds.get(citizen.key);
    if (!citizen || !citizenId) continue;
    const filer: Context = { ...base, now: filedAt, actor: { kind: "citizen", id: citizenId, assurance: 2 } };
    const basis = await filingBasis(filer, procedure, null);
    const { form } = basis;
    if (!form) continue;
    const { code } = await db.transaction((tx) =>
      openDossier(
        { ...filer, db: tx },
        {
          idempotencyKey: `demo:${index}`,
          basis,
          caseKey: null,
          channel: "online",
          handlingAgencyId: idOf(agencyIds, communeKey(commune)),
          citizenId,
          businessId: null,
          apiClientId: null,
          submitter: {
            kind: "person",
            name: citizen.fullName,
            identifier: citizen.personalId,
            phone: citizen.phone,
            email: citizen.email,
          },
          owner: {
            kind: "person",
            name: citizen.fullName,
            identifier: citizen.personalId,
            phone: citizen.phone,
          },
          answers: sampleAnswers(form.definition, index, { today: dateInVietnam(filedAt) }),
          files: [],
          deliveryMethod: "online",
          deliveryAddress: null,
        },
      ),
    );
    let at = momentOfDate(filedAt);
    for (let step = 0; step < Math.abs(steps); step++) {
      at = addWorkingMinutes(calendar, at, 45);
      if (dateOfMoment(at) > now) break;
      await takeNextStep({ ...base, now: dateOfMoment(at) }, code, steps < 0);
    }
  }
}

/** A moment of office hours about so many working hours before `start`; eight of them to a day of twenty-four. */
function openingBefore(calendar: CompiledCalendar, start: Moment, workingHours: number): Moment {
  let at = start - workingHours * 3 * 60;
  while (nextOpening(calendar, at) > start) at -= 6 * 60;
  return nextOpening(calendar, at);
}

type Scene = Omit<Context, "actor">;

/** Does what the holder of the dossier would usually do next. */
async function takeNextStep(scene: Scene, code: string, asksForMore: boolean) {
  const system: Actor = { kind: "system", id: "demo" };
  const dossier = await scene.db.transaction((tx) => lockDossier({ ...scene, db: tx, actor: system }, code));
  const { holderAgencyId, holderRole, holderId } = dossier;
  if (holderAgencyId === null || holderRole === null) return;
  const actor = await officerAt(scene.db, holderAgencyId, holderRole, holderId);
  if (!actor) return;
  const context: Context = { ...scene, actor };
  const next = availableActions(actor, dossier);
  if (asksForMore) {
    const items = [{ target: "other", reason: "Đề nghị gửi bản chụp rõ nét hơn của giấy tờ kèm theo" }];
    await requestSupplement(context, { code, items, legalBasis: "" });
    return;
  }
  for (const { kind, to } of next) {
    if (kind === "receive") return receiveDossier(context, code);
    if (kind === "assign") {
      const officer = await officerAt(scene.db, holderAgencyId, "caseOfficer", null, dossier.receivedById);
      return officer && assignDossier(context, { code, officerId: officer.id, opinion: "" });
    }
    if ((kind === "forward" || kind === "approve") && to)
      return moveDossier(context, { code, kind, to, opinion: "" });
  }
  return;
}

async function officerAt(
  db: Database,
  agencyId: string,
  role: Role,
  officerId: string | null,
  notId: string | null = null,
): Promise<(Actor & { kind: "officer" }) | undefined> {
  const rows = await db
    .select({ id: posts.officerId })
    .from(posts)
    .innerJoin(officerTable, eq(officerTable.id, posts.officerId))
    .innerJoin(agencies, eq(agencies.id, posts.agencyId))
    .where(
      and(
        eq(posts.agencyId, agencyId),
        inArray(posts.role, [role]),
        officerId ? eq(posts.officerId, officerId) : undefined,
      ),
    )
    .orderBy(officerTable.username);
  const id = rows.find((row) => row.id !== notId)?.id;
  if (!id) return;
  const held: Post[] = await db
    .select({ agencyId: posts.agencyId, role: posts.role })
    .from(posts)
    .where(eq(posts.officerId, id));
  return { kind: "officer", id, posts: held };
}
