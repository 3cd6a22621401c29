"use client"; // checks while typing; without scripts the same form posts and the page answers

import { useTranslations } from "next-intl";
import { HiddenField } from "#components/forms/fields.tsx";
import { Form } from "#components/forms/form.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { useActionForm } from "#components/forms/use-action-form.ts";
import { postSchema } from "#lib/accounts/schema.ts";
import type { FormAction } from "#lib/platform/form.ts";
import type { PostChoices } from "./post-choices.ts";
import { PostFields } from "./post-fields.tsx";

/** Gives an officer one more post. */
export function AddPostForm({
  action,
  officerId,
  choices,
}: {
  action: FormAction;
  officerId: string;
  choices: PostChoices;
}) {
  const t = useTranslations("accounts.one");
  const form = useActionForm(postSchema, action, { officerId, agencyId: "", role: "" });
  return (
    <Form form={form} done={t("added")} className="max-w-reading">
      <HiddenField name="officerId" />
      <PostFields choices={choices} />
      <SubmitButton icon="plus" variant="secondary">
        {t("addPost")}
      </SubmitButton>
    </Form>
  );
}
