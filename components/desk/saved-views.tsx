import { useTranslations } from "next-intl";
import { ActForm } from "#components/accounts/act-form.tsx";
import type { FormAction } from "#lib/platform/form.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { SaveViewForm } from "./save-view-form.tsx";

/** The lists an officer keeps, as links, and the way to keep the present one or let one go. */
export function SavedViews({
  views,
  query,
  save,
  remove,
}: {
  views: readonly { id: string; name: string; query: Record<string, string | string[]> }[];
  /** The query of the present list. */
  query: string;
  save: FormAction;
  remove: FormAction;
}) {
  const t = useTranslations("lists.views");
  return (
    <details className="my-3 print:hidden" open={views.length > 0}>
      <summary className="cursor-pointer py-2 font-strong text-lam">{t("title")}</summary>
      <ul className="flex flex-wrap gap-x-4">
        {views.map((view) => (
          <li key={view.id} className="flex items-center gap-1">
            <Link
              href={{ pathname: "/staff", query: view.query }}
              prefetch={false}
              className="inline-flex min-h-control items-center text-lam underline"
            >
              {view.name}
            </Link>
            <ActForm
              action={remove}
              values={{ id: view.id }}
              variant="quiet"
              label={t("removeOne", { name: view.name })}
            >
              {t("remove")}
            </ActForm>
          </li>
        ))}
      </ul>
      <SaveViewForm action={save} query={query} />
    </details>
  );
}
