import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import type { LayerOf } from "../commands/open-layer.ts";
import { nameOfField } from "../fields.ts";
import { offerOf } from "../offer.ts";
import { laterOf } from "../rebase.ts";
import { getDeskProcedure } from "./desk-procedure.ts";
import { fieldNames } from "./field-names.ts";
import type { ProcedurePage } from "./procedure-page.ts";
import { substituted } from "./substitutions.ts";

/** The page of a procedure as it would be if the draft of a layer were published. Refuses with `notFound` without a draft. */
export async function getDraftPage(context: Context, of: LayerOf): Promise<ProcedurePage> {
  const { draft, base } = await getDeskProcedure(context, of);
  if (!draft) throw new Refusal("notFound");
  const day = laterOf(draft.effectiveOn, dateInVietnam(context.now));
  const [content, names] = await Promise.all([
    substituted(context, of.code, draft.content, day),
    fieldNames(context),
  ]);
  return {
    code: of.code,
    versionId: base?.id ?? draft.id,
    number: draft.number,
    effectiveOn: day,
    content,
    overrides: draft.overrides,
    fieldName: nameOfField(names, content.field),
    offer: offerOf(content),
    closed: null,
    scheduled: null,
    instead: [],
  };
}
