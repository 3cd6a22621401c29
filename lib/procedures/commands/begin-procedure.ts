import { and, eq, isNull } from "drizzle-orm";
import { agencies } from "#drizzle/schema/agencies.ts";
import { procedureRecords } from "#drizzle/schema/procedures.ts";
import { recordAct } from "#lib/audit/commands.ts";
import type { Context } from "#lib/platform/context.ts";
import type { Database } from "#lib/platform/db.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Bilingual } from "../bilingual.ts";
import type { ProcedureContent } from "../content.ts";
import { digestOf } from "../digest.ts";
import { type BeginProcedure, begunContent } from "../editing/begin-form.ts";
import { mayBegin, mayEdit } from "../policy.ts";
import { keeperOf } from "../queries/keeper.ts";
import { lockOrAddProcedure } from "./version-line.ts";
import { insertVersion } from "./write-rebase.ts";

/**
 * Begins a procedure that no import brought, as a draft upon a record of its own. Whoever may edit what an agency handles
 * may begin it; it is filled in part by part and published by somebody else.
 */
export async function beginProcedure(context: Context, input: BeginProcedure): Promise<{ code: string }> {
  const { actor, now } = context;
  const { code, handledBy } = input;
  const keeper = await keeperOf(context);
  if (!mayBegin(keeper)) throw new Refusal("forbidden");
  if (!mayEdit(keeper, { agencyId: null, handledBy }))
    throw new Refusal("invalid", { handledBy: "agencyNotYours" });

  return context.db.transaction(async (tx) => {
    const content = begunContent(input, await authorityOf(tx, handledBy));
    const { procedureId, isNew } = await lockOrAddProcedure(tx, code);
    if (!isNew) throw new Refusal("invalid", { code: "codeTaken" });
    const authorId = actor.kind === "officer" ? actor.id : null;
    const recordId = await addOwnRecord(tx, { procedureId, content, authorId, createdAt: now });
    const { number } = await insertVersion(tx, {
      procedureId,
      recordId,
      content,
      authorId,
      state: "draft",
      revision: 1,
      effectiveOn: dateInVietnam(now),
      createdAt: now,
    });
    const details = { number, kind: "begin", decisionNo: content.decisionNo };
    await recordAct(tx, actor, "procedureDraftChanged", `procedure:${code}`, details, now);
    return { code };
  });
}

type OwnRecord = { procedureId: string; content: ProcedureContent; authorId: string | null; createdAt: Date };

async function addOwnRecord(tx: Database, record: OwnRecord): Promise<string> {
  const { content } = record;
  const [added] = await tx
    .insert(procedureRecords)
    .values({
      ...record,
      number: 1,
      source: "own",
      retrievedOn: null,
      raw: content,
      digest: digestOf(content),
    })
    .returning({ id: procedureRecords.id });
  if (!added) throw new Error("insert returned nothing");
  return added.id;
}

/** Who is competent where nobody has said otherwise: the agency that handles it. */
async function authorityOf(tx: Database, handledBy: ProcedureContent["handledBy"]): Promise<Bilingual> {
  if (handledBy === "commune" || handledBy === null) return communeCommittee;
  const [department] = await tx
    .select({ vi: agencies.name, en: agencies.nameEn })
    .from(agencies)
    .where(
      and(
        eq(agencies.kind, "department"),
        eq(agencies.shortName, handledBy.department),
        isNull(agencies.validTo),
      ),
    );
  if (!department) throw new Refusal("invalid", { handledBy: "invalidChoice" });
  return department;
}

const communeCommittee = { vi: "Ủy ban nhân dân cấp xã", en: "Commune-level People's Committee" };
