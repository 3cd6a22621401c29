import { uploadPaper } from "#lib/dossiers/commands/attach-paper.ts";
import { saveDelivery, saveDraftStep, startDraft } from "#lib/dossiers/commands/draft.ts";
import { assignDossier, moveDossier } from "#lib/dossiers/commands/move.ts";
import { receiveDossier } from "#lib/dossiers/commands/receive.ts";
import { submitDraft } from "#lib/dossiers/commands/submit-draft.ts";
import type { Database } from "#lib/platform/db.ts";
import { contextOf } from "#tests/factories/accounts.ts";
import { memoryStore } from "#tests/memory-store.ts";
import { pdfOf } from "./papers.ts";
import { sampleAnswers, type World, worldNow } from "./world.ts";

/** Who files, what, and with whom. */
type Filing = Pick<World, "citizen"> & { procedure: { code: string }; commune: { id: string } };

/** A draft of the world's citizen with everything in it, ready to be submitted. */
export async function completeDraft(db: Database, world: Filing, { withPapers = true, caseKey = "" } = {}) {
  const context = contextOf(db, world.citizen.actor, worldNow);
  const { draftId } = await startDraft(context, {
    procedureCode: world.procedure.code,
    caseKey,
    handlingAgencyId: world.commune.id,
  });
  await saveDraftStep(context, { draftId, stepKey: "person", revision: 0, answers: sampleAnswers });
  await saveDraftStep(context, { draftId, stepKey: "copies", revision: 1, answers: sampleAnswers });
  await saveDelivery(
    context,
    {
      draftId,
      revision: 2,
      phone: "84912345678",
      email: "dao@example.vn",
      address: "",
      deliveryMethod: "online",
      deliveryAddress: "",
    },
    "vi",
  );
  if (withPapers) await attachPaper(db, world, draftId);
  return { draftId, revision: 3, context };
}

async function attachPaper(db: Database, world: Filing, draftId: string, componentKey = "proof") {
  const { store } = memoryStore();
  const context = contextOf(db, world.citizen.actor, worldNow);
  return uploadPaper(
    context,
    { store },
    { place: { draftId }, componentKey, name: "giay.pdf", content: pdfOf(componentKey) },
  );
}

/** A dossier that was filed online a moment ago. */
export async function fileDossier(db: Database, world: Filing, how: { withPapers?: boolean } = {}) {
  const { context, draftId, revision } = await completeDraft(db, world, how);
  return submitDraft(context, { draftId, revision, declared: "on" });
}

/** Minutes after the world's beginning. */
export const later = (minutes: number) => new Date(worldNow.getTime() + minutes * 60_000);

/** A dossier brought, by the people whose work it is, to one of the steps of the sample process. */
export async function dossierAt(
  db: Database,
  world: World,
  step: "reception" | "assignment" | "appraisal" | "signing" | "numbering",
) {
  const { code } = await fileDossier(db, world);
  const by = (officer: World["clerk"], minutes: number) => contextOf(db, officer.actor, later(minutes));
  if (step === "reception") return code;
  await receiveDossier(by(world.clerk, 30), code);
  if (step === "assignment") return code;
  await assignDossier(by(world.head, 60), { code, officerId: world.officer.id, opinion: "" });
  if (step === "appraisal") return code;
  await moveDossier(by(world.officer, 90), { code, kind: "forward", to: "signing", opinion: "Đủ điều kiện" });
  if (step === "signing") return code;
  await moveDossier(by(world.leader, 120), { code, kind: "approve", to: "numbering", opinion: "" });
  return code;
}
