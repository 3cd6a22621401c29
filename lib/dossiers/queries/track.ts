import { eq } from "drizzle-orm";
import { dossiers } from "#drizzle/schema/dossiers.ts";
import { takeToken } from "#lib/accounts/commands/rate-limit.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { completionOf, percentOf } from "../completion.ts";
import { isBeyondReception } from "../progress.ts";
import { viewOf } from "./get-dossier.ts";
import { listTrackedLinked } from "./linked.ts";
import { processOf } from "./lock-dossier.ts";

/** Guesses at a second factor that one dossier bears. */
const guesses = { limit: 5, windowSeconds: 15 * 60 };

/** What anybody may know of a dossier by its code: how far it is, and nothing else. */
export async function getProgress(context: Context, code: string) {
  const [row] = await context.db
    .select({
      code: dossiers.code,
      status: dossiers.status,
      receivedAt: dossiers.receivedAt,
      stepKey: dossiers.stepKey,
      processVersionId: dossiers.processVersionId,
    })
    .from(dossiers)
    .where(eq(dossiers.code, code));
  if (!row) throw new Refusal("notFound");
  const process = await processOf(context, row.processVersionId);
  const level = completionOf(row.status, row.receivedAt !== null, isBeyondReception(process, row.stepKey));
  return { code: row.code, level, percent: percentOf(level) };
}

/** The whole story for somebody who also knows the last four digits of a phone or personal number given with it. */
export async function getTracked(context: Context, code: string, lastDigits: string) {
  const { db, now } = context;
  if (!(await takeToken(db, `track:${code}`, guesses, now))) throw new Refusal("tooManyAttempts");
  const [row] = await db.select().from(dossiers).where(eq(dossiers.code, code));
  if (!row) throw new Refusal("notFound");
  const known = [row.submitter.phone, row.submitter.identifier, row.owner.phone, row.owner.identifier];
  const matches = known.some(
    (number) => number !== undefined && number.length >= 4 && number.endsWith(lastDigits),
  );
  if (!matches) throw new Refusal("codeWrong");
  const view = await viewOf(context, row, "applicant");
  const { status, procedure, step, clock, timeline, receptionOffice, handlingAgency, supplement } = view;
  const shown = { status, procedure, step, clock, timeline, receptionOffice, handlingAgency, supplement };
  const linked = await listTrackedLinked(context, { ...row, timeline });
  // A second factor shows the way of the dossier, not what is written in it.
  return { code, ...shown, newAppointment: view.newAppointment, linked };
}
