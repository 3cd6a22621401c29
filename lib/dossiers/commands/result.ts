import { and, desc, eq, inArray } from "drizzle-orm";
import { officers } from "#drizzle/schema/accounts.ts";
import { results } from "#drizzle/schema/documents.ts";
import { dossierEvents } from "#drizzle/schema/dossiers.ts";
import { storeFile } from "#lib/documents/commands.ts";
import type { Printer } from "#lib/documents/printer.ts";
import type { FileStore } from "#lib/documents/store.ts";
import { wordsOfDay } from "#lib/documents/words-of-dates.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { IssueResult, ReturnResult } from "../action-schema.ts";
import { letterheadOf } from "../letterhead.ts";
import { procedureNameFor } from "../queries/clock-rules.ts";
import { type Office, openOffices } from "../queries/offices.ts";
import { ownUnusedFile } from "../queries/own-unused-file.ts";
import { nextNumber } from "./allocate-code.ts";
import { comingTo } from "./desk.ts";
import { record, type Taking, takeAction, targetOf } from "./take-action.ts";
import { tellApplicant } from "./tell-applicant.ts";

export type ResultPorts = { printer: Printer; store: FileStore; publicUrl: string };

/**
 * Numbers and issues the result: a file uploaded before, or one made from the title and text. The number is the next of
 * the agency's register of the year, from 01 on 1 January; numbers are never reused.
 */
export async function issueResult(context: Context, ports: ResultPorts, input: IssueResult) {
  return takeAction(context, input.code, { kind: "issueResult" }, async (taking) => {
    const { dossier } = taking;
    const { db } = taking.context;
    const agency = (await openOffices(taking.context)).get(dossier.competentAuthorityId);
    if (!agency) throw new Error("the competent authority of an open dossier is an open agency");
    const id = crypto.randomUUID();
    const outcome = dossier.outcome ?? "approved";
    const signer = await signerOf(taking);
    const number = await registerNumber(taking, agency);
    const file = input.fileId
      ? await ownUnusedFile(taking.context, input.fileId)
      : await printedFile(taking, ports, { id, number, signer: signer.name, agency, ...input });
    await db.insert(results).values({
      id,
      dossierId: dossier.id,
      outcome,
      title: input.title,
      number,
      signedBy: signer.name,
      signedByOfficerId: signer.id,
      agencyName: agency.name,
      fileId: file.fileId,
      isGenerated: !input.fileId,
      issuedAt: context.now,
    });
    const coming = await comingTo(taking, targetOf(taking));
    await record(taking, "resultIssued", { resultId: id, number, sha256: file.sha256, outcome, ...coming });
    const procedure = await procedureNameFor(taking.context, dossier);
    await tellApplicant(db, dossier, "resultReady", { code: dossier.code, procedure });
    return { code: dossier.code, resultId: id };
  });
}

/** Hands the result to the applicant; who took it is recorded. */
export async function returnResult(context: Context, { code, receiver, method }: ReturnResult) {
  return takeAction(context, code, { kind: "returnResult" }, async (taking) => {
    await record(taking, "resultReturned", { receiver, method });
    const procedure = await procedureNameFor(taking.context, taking.dossier);
    await tellApplicant(taking.context.db, taking.dossier, "resultReturned", { code, procedure });
    return { code };
  });
}

/** The leader whose decision the result carries. */
async function signerOf({ context: { db }, dossier }: Taking): Promise<{ id: string; name: string }> {
  const [decision] = await db
    .select({ actor: dossierEvents.actor })
    .from(dossierEvents)
    .where(
      and(eq(dossierEvents.dossierId, dossier.id), inArray(dossierEvents.type, ["approved", "declined"])),
    )
    .orderBy(desc(dossierEvents.id))
    .limit(1);
  const id = decision?.actor.kind === "officer" ? decision.actor.id : undefined;
  if (!id) throw new Refusal("stepNotAvailable");
  const [officer] = await db.select({ name: officers.fullName }).from(officers).where(eq(officers.id, id));
  if (!officer) throw new Error("a decision names its officer");
  return { id, name: officer.name };
}

async function registerNumber({ context }: Taking, agency: Office): Promise<string> {
  const firstOfYear = `${dateInVietnam(context.now).slice(0, 4)}-01-01`;
  const number = await nextNumber(context.db, `results/${agency.id}`, firstOfYear);
  return `${String(number).padStart(2, "0")}/KQ-${agency.shortName ?? "UBND"}`;
}

type ToPrint = { id: string; number: string; signer: string; agency: Office; title: string; body: string };

async function printedFile(
  { context, dossier }: Taking,
  { printer, store, publicUrl }: ResultPorts,
  result: ToPrint,
) {
  const { agency, id, number, title } = result;
  const letterhead = letterheadOf(await openOffices(context), agency);
  const content = await printer.result({
    letterhead,
    number,
    title,
    signedOn: wordsOfDay(context.now),
    subject: dossier.owner.name,
    body: result.body.split(/\n+/).filter((line) => line.trim() !== ""),
    signer: { authority: "", position: "", name: result.signer },
    recipients: [dossier.owner.name],
    verification: { id, url: `${publicUrl}/xac-minh/${id}`, code: dossier.code },
  });
  return storeFile(context, { store }, { name: `${dossier.code}.pdf`, content });
}
