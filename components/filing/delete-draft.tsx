import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import type { FormAction } from "#lib/platform/form.ts";

/** Throws a draft away, after asking once more: no script is needed for the question. */
export function DeleteDraft({ draftId, action }: { draftId: string; action: FormAction }) {
  const t = useTranslations("filing.draft");
  return (
    <details>
      <summary className="inline-flex min-h-control list-none items-center text-lam underline underline-offset-4 [&::-webkit-details-marker]:hidden">
        {t("remove")}
      </summary>
      <p className="my-2">{t("removeSure")}</p>
      <ActForm action={action} values={{ draftId }} variant="danger" icon="remove">
        {t("removeYes")}
      </ActForm>
    </details>
  );
}
