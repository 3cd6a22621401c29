import { and, eq, isNull } from "drizzle-orm";
import { officers, posts } from "#drizzle/schema/accounts.ts";
import { procedures, procedureVersions } from "#drizzle/schema/procedures.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { adoptRecord } from "#lib/procedures/commands/adopt-record.ts";
import { publishDraft } from "#lib/procedures/commands/publish-draft.ts";
import { saveDraft } from "#lib/procedures/commands/save-draft.ts";
import type { Fee } from "#lib/procedures/fee-schema.ts";
import type { LegalGround, OverrideValue } from "#lib/procedures/overrides.ts";
import { communeKey } from "../agencies.ts";
import { catalogue } from "../catalogue/all.ts";

/** The grounds are made up, and say so: nobody is to take them for law. */
const feeResolution = {
  number: "01/NQ-HĐND (minh họa)",
  on: "2026-06-30",
  title: "Nghị quyết minh họa về mức thu lệ phí trên địa bàn tỉnh",
};
const timeDecision = {
  number: "02/QĐ-UBND (minh họa)",
  on: "2026-07-15",
  title: "Quyết định minh họa về rút ngắn thời hạn giải quyết thủ tục hành chính",
};
const communeDecision = {
  number: "03/QĐ-UBND (minh họa)",
  on: "2026-08-01",
  title: "Quyết định minh họa của xã về rút ngắn thời hạn giải quyết",
};

/** Whose account writes a layer, and whose publishes it. */
const province = { commune: null, editor: "quantri.laocai", publisher: "kiemsoat.laocai" };
const batXat = { commune: communeKey("02683"), editor: "quantri.batxat.xa", publisher: "kiemsoat.batxat.xa" };

const reRegistration = "1.004884";
const socialAllowance = "1.001776";
const permitExtension = "1.013227";
const poorHousehold = "1.011607";

type Step = {
  code: string;
  by: typeof province | typeof batXat;
  override: OverrideValue;
  ground: LegalGround;
  /** Days from today until it holds. */
  inDays: number;
};

/** Rules of the province and of a commune, to look at: two fees, one of them for later, and three shorter time limits. */
const steps: Step[] = [
  { code: reRegistration, by: province, override: charge(8000, 4000), ground: feeResolution, inDays: 0 },
  { code: socialAllowance, by: province, override: within(7, "workingDay"), ground: timeDecision, inDays: 0 },
  {
    code: socialAllowance,
    by: batXat,
    override: within(5, "workingDay"),
    ground: communeDecision,
    inDays: 0,
  },
  { code: permitExtension, by: province, override: charge(15_000, 7500), ground: feeResolution, inDays: 45 },
  { code: poorHousehold, by: province, override: within(12, "calendarDay"), ground: timeDecision, inDays: 0 },
];

/**
 * Sets upon the demonstration catalogue what province and communes set: rules in force, one for a day to come, and one that
 * a newer record contradicts, so that its draft asks. Layers somebody has written in stay as they are.
 */
export async function loadLayers(db: Database, now: Date, agencyIds: ReadonlyMap<string, string>) {
  for (const step of steps) await setUpon(db, now, step, agencyIds);
  await contradict(db, now, poorHousehold);
}

async function setUpon(
  db: Database,
  now: Date,
  { code, by, override, ground, inDays }: Step,
  agencyIds: ReadonlyMap<string, string>,
) {
  const agencyId = by.commune === null ? null : agencyIds.get(by.commune);
  const [editor, publisher] = [await contextOf(db, by.editor, now), await contextOf(db, by.publisher, now)];
  if (agencyId === undefined || !editor || !publisher || (await isWrittenIn(db, code, agencyId))) return;
  const change = { kind: "set", override, ground } as const;
  const { revision } = await saveDraft(editor, { code, agencyId, revision: 0, change });
  const effectiveOn = dateInVietnam(new Date(now.getTime() + inDays * 86_400_000));
  await publishDraft(publisher, { code, agencyId, revision, effectiveOn });
}

/** A newer record with another time limit than the one that the province shortened. */
async function contradict(db: Database, now: Date, code: string) {
  const seeded = catalogue.find((each) => each.code === code);
  if (!seeded) return;
  const content = {
    ...seeded.content,
    channels: seeded.content.channels.map((terms) => ({
      ...terms,
      timeLimit: { amount: 14, unit: "calendarDay" as const, assumed: false },
    })),
  };
  const record = { code, source: "own", retrievedOn: null, raw: content, content, findings: [] } as const;
  const context = { actor: { kind: "system", id: "demo" }, db, now } as const;
  await adoptRecord(context, { ...record, findings: [], effectiveOn: dateInVietnam(now) });
}

async function isWrittenIn(db: Database, code: string, agencyId: string | null): Promise<boolean> {
  const versions = await db
    .select({ number: procedureVersions.number })
    .from(procedureVersions)
    .innerJoin(procedures, eq(procedures.id, procedureVersions.procedureId))
    .where(
      and(
        eq(procedures.code, code),
        agencyId === null ? isNull(procedureVersions.agencyId) : eq(procedureVersions.agencyId, agencyId),
      ),
    );
  return versions.length > (agencyId === null ? 1 : 0);
}

/** The context of an officer with the posts they hold; undefined when there is no such account. */
async function contextOf(db: Database, username: string, now: Date): Promise<Context | undefined> {
  const held = await db
    .select({ id: officers.id, agencyId: posts.agencyId, role: posts.role })
    .from(officers)
    .innerJoin(posts, eq(posts.officerId, officers.id))
    .where(eq(officers.username, username));
  const [first] = held;
  return first && { actor: { kind: "officer", id: first.id, posts: held }, db, now };
}

/** So much at the counter and by post, less online. */
function charge(amountDong: number, onlineDong: number): OverrideValue {
  const fee = (dong: number): Fee => ({
    name: { vi: "Lệ phí", en: "Charge" },
    kind: "charge",
    status: "fixed",
    amountDong: dong,
  });
  return {
    part: "fees",
    value: [
      { channels: ["online"], caseKey: null, fees: [fee(onlineDong)] },
      { channels: null, caseKey: null, fees: [fee(amountDong)] },
    ],
  };
}

function within(amount: number, unit: "workingDay" | "calendarDay"): OverrideValue {
  return {
    part: "timeLimits",
    value: [{ channels: null, caseKey: null, timeLimit: { amount, unit, assumed: false } }],
  };
}
