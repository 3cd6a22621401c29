import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { Bilingual } from "../bilingual.ts";
import type { ProcedureContent } from "../content.ts";
import { nameOfField } from "../fields.ts";
import { abolishedAmong, inForceAmong } from "../in-force.ts";
import { nothingOffered, type Offer, offerOf } from "../offer.ts";
import type { LayerOverride } from "../overrides.ts";
import { inOrderOfDays } from "../rebase.ts";
import { fieldNames } from "./field-names.ts";
import { type LivingVersion, livingVersions } from "./living-versions.ts";
import { substituted } from "./substitutions.ts";

export type ProcedureInForce = {
  code: string;
  versionId: string;
  number: number;
  effectiveOn: string;
  content: ProcedureContent;
  fieldName: Bilingual;
  offer: Offer;
  /** What province or commune set otherwise than the record, and on what ground. */
  overrides: LayerOverride[];
  /** Abolished: from what day, by what decision and what follows it. */
  closed: { on: string | null; decisionNo: string | null; successorCode: string | null } | null;
  /** What will be in force from a day to come. */
  scheduled: { effectiveOn: string; content: ProcedureContent } | null;
};

/**
 * One procedure as it is in force now, at a commune when `agencyId` says so and it has a rule of its own; what was abolished
 * as it last was. Refuses with `notFound`.
 */
export async function getProcedure(
  context: Context,
  code: string,
  agencyId: string | null = null,
): Promise<ProcedureInForce> {
  const today = dateInVietnam(context.now);
  const all = await livingVersions(context, code);
  const line = lineFor(all, agencyId, today);
  const inForce = inForceAmong(line, today);
  const found = inForce ?? abolishedAmong(line, today);
  if (!found) throw new Refusal("notFound");
  const { versionId, number, effectiveOn, overrides, closedOn, closing } = found;
  const next = inOrderOfDays(line).find((version) => version.effectiveOn > today);
  const content = await substituted(context, code, found.content, today);
  return {
    code,
    versionId,
    number,
    effectiveOn,
    content,
    overrides,
    fieldName: nameOfField(await fieldNames(context), content.field),
    offer: inForce ? offerOf(content) : nothingOffered(content),
    closed: inForce
      ? null
      : {
          on: closedOn,
          decisionNo: closing?.decisionNo ?? null,
          successorCode: closing?.successorCode ?? null,
        },
    scheduled: next
      ? {
          effectiveOn: next.effectiveOn,
          content: await substituted(context, code, next.content, next.effectiveOn),
        }
      : null,
  };
}

/** The versions of a commune where it has a rule of its own in force beside that of the province, else the province's. */
function lineFor(all: readonly LivingVersion[], agencyId: string | null, today: string) {
  const ofProvince = all.filter((version) => version.agencyId === null);
  const own = agencyId === null ? [] : all.filter((version) => version.agencyId === agencyId);
  return inForceAmong(ofProvince, today) && inForceAmong(own, today) ? own : ofProvince;
}
