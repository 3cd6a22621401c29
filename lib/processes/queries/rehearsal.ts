import { and, eq, sql } from "drizzle-orm";
import { processVersions } from "#drizzle/schema/procedures.ts";
import { dueMoment } from "#lib/deadlines/due.ts";
import { minuteFromClock, momentOfDate } from "#lib/deadlines/moment.ts";
import { officeCalendar } from "#lib/deadlines/queries/office-calendar.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { getProcedure } from "#lib/procedures/queries/get-procedure.ts";
import { contentOfCase, handlingOf, isCaseOf } from "#lib/procedures/terms.ts";
import type { ProcessDefinition } from "../definition.ts";
import { shortestLimit } from "../limit.ts";
import { type Rehearsal, rehearse } from "../rehearse.ts";
import { holderCheck } from "./held-roles.ts";

/** A rehearsal with what it was of. */
export type RehearsedProcedure = Rehearsal & {
  procedure: { code: string; name: string; caseKey: string | null };
  process: { key: string; number: number; definition: ProcessDefinition };
  limitMinutes: number | null;
  startAt: Date;
};

/**
 * Walks a virtual dossier of a procedure, received now, through its process. A procedure with cases has the process of the
 * case asked for, by default its first. Refuses with `notFound` and, when nobody set up a process, `notReceivable`.
 */
export async function rehearseProcedure(
  context: Context,
  { code, caseKey }: { code: string; caseKey?: string | undefined },
): Promise<RehearsedProcedure> {
  const { content } = await getProcedure(context, code);
  const chosen = caseKey ?? content.cases[0]?.key ?? null;
  if (!isCaseOf(content, chosen)) throw new Refusal("invalid", { case: "invalidChoice" });
  const process = await processFor(context, code, content, chosen);
  const limitMinutes = shortestLimit(content, chosen);
  const rehearsal = await rehearseWith(context, process.definition, {
    content,
    caseKey: chosen,
    limitMinutes,
  });
  return {
    ...rehearsal,
    procedure: { code, name: content.name.vi, caseKey: chosen },
    process,
    limitMinutes,
    startAt: context.now,
  };
}

/** Rehearses a definition, published or not, against the terms of a procedure; without one against no limit. */
export async function rehearseWith(
  context: Context,
  definition: ProcessDefinition,
  terms: { content: ProcedureContent; caseKey: string | null; limitMinutes: number | null } | null,
): Promise<Rehearsal> {
  const calendar = await officeCalendar(context);
  const startAt = momentOfDate(context.now);
  const limit =
    terms && contentOfCase(terms.content, terms.caseKey).channels.find(({ timeLimit }) => timeLimit);
  const dueAt = limit?.timeLimit
    ? dueMoment(calendar, {
        receivedAt: startAt,
        cutOff: terms?.content.cutOff ? minuteFromClock(terms.content.cutOff) : null,
        duration: limit.timeLimit,
        interruptions: [],
      }).dueAt
    : null;
  const isHeld = await holderCheck(context, terms?.content ?? null);
  return rehearse(definition, {
    calendar,
    startAt,
    dueAt,
    limitMinutes: terms?.limitMinutes ?? null,
    isHeld,
  });
}

async function processFor({ db }: Context, code: string, content: ProcedureContent, caseKey: string | null) {
  const { processKey } = handlingOf(content, caseKey);
  const serves = sql`${processVersions.definition} -> 'serves' @> ${JSON.stringify([{ procedure: code }])}::jsonb`;
  const wanted = processKey === null ? serves : eq(processVersions.key, processKey);
  const [process] = await db
    .select({
      key: processVersions.key,
      number: processVersions.number,
      definition: processVersions.definition,
    })
    .from(processVersions)
    .where(and(wanted, eq(processVersions.state, "published")));
  if (!process) throw new Refusal("notReceivable");
  return process;
}
