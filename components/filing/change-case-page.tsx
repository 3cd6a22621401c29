import { useTranslations } from "next-intl";
import type { ComponentProps } from "react";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { ChangeCaseForm } from "./change-case-form.tsx";

/** The page that turns an application to another case. */
export function ChangeCasePage({ draft, action }: ComponentProps<typeof ChangeCaseForm>) {
  const t = useTranslations("guide.changeCase");
  const filing = useTranslations("filing");
  const { code } = draft.procedure;
  return (
    <Page
      title={t("title")}
      width="reading"
      breadcrumbs={[
        { label: filing("title"), href: { pathname: "/apply/[code]", params: { code } } },
        { label: t("title") },
      ]}
    >
      <ClientMessages namespaces={["guide"]}>
        <ChangeCaseForm draft={draft} action={action} />
      </ClientMessages>
    </Page>
  );
}
