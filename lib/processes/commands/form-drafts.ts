import { formVersions } from "#drizzle/schema/procedures.ts";
import type { WrittenForm } from "#lib/forms/definition.ts";
import { editForm } from "#lib/forms/editing/edit-form.ts";
import { filerBlock, freshForm, keyFrom } from "#lib/forms/editing/fresh.ts";
import type { Context } from "#lib/platform/context.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { keeperOf } from "#lib/procedures/queries/keeper.ts";
import type { BeginForm, ChangeForm } from "../form-desk-schema.ts";
import { mayBeginDefinition } from "../policy.ts";
import { getFormDesk } from "../queries/form-desk.ts";
import { listBlocks } from "../queries/list-blocks.ts";
import { saveDefinition } from "./definition-drafts.ts";

/** Begins a form: from nothing, with the question of who files, or as a copy of another under a name of its own. */
export async function beginForm(context: Context, { title, copyOf }: BeginForm) {
  if (!mayBeginDefinition(await keeperOf(context))) throw new Refusal("forbidden");
  const words = { vi: title.vi, en: title.en || title.vi };
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const taken = await tx.selectDistinct({ key: formVersions.key }).from(formVersions);
    const key = keyFrom(
      title.vi,
      taken.map((each) => each.key),
    );
    const definition = copyOf
      ? { ...(await getFormDesk(inside, copyOf)).form, title: words }
      : freshForm(
          key,
          words,
          (await listBlocks(inside)).find((block) => block.key === filerBlock),
        );
    await saveDefinition(inside, { kind: "form", key, revision: 0, definition });
    return { key };
  });
}

/** Carries out one change of a draft, beginning the draft where there is none, and says where the change is to be seen. */
export async function changeForm(context: Context, { key, revision, from, ...edit }: ChangeForm) {
  if (!mayBeginDefinition(await keeperOf(context))) throw new Refusal("forbidden");
  return context.db.transaction(async (tx) => {
    const inside = { ...context, db: tx };
    const desk = await getFormDesk(inside, key);
    if (desk.acts.edit) throw new Refusal(desk.acts.edit);
    if (desk.revision !== revision) throw new Refusal("versionChanged");
    const other: WrittenForm | undefined = from ? (await getFormDesk(inside, from)).form : undefined;
    const edited = editForm(desk.form, edit, { blocks: await listBlocks(inside), other });
    if ("faults" in edited) throw new Refusal("invalid", edited.faults);
    await saveDefinition(inside, { kind: "form", key, revision, definition: edited.form });
    return { step: edited.step, path: edited.path };
  });
}
