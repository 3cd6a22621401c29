import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { CloseForm } from "#components/procedure-desk/close-form.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { dateInVietnam } from "#lib/platform/time.ts";
import { getDeskProcedure } from "#lib/procedures/queries/desk-procedure.ts";
import { closeProcedure } from "../../actions.ts";

type Props = PageProps<"/[locale]/staff/procedures/[code]/close">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("procedureDesk.close")]);
  return { title: t("title", { code }) };
}

export default async function CloseProcedurePage({ params }: Props) {
  const [{ code }, context, locale, t, list, errors] = await Promise.all([
    params,
    currentContext(),
    getLocale(),
    getTranslations("procedureDesk.close"),
    getTranslations("procedureDesk.list"),
    getTranslations("errors"),
  ]);
  const { name, acts } = await getDeskProcedure(context, { code, agencyId: null }).catch(asPage);
  return (
    <Page
      title={t("title", { code })}
      intro={name[locale]}
      breadcrumbs={[
        { label: list("title"), href: "/staff/procedures" },
        { label: code, href: { pathname: "/staff/procedures/[code]", params: { code } } },
        { label: t("crumb") },
      ]}
    >
      {acts.close === null ? (
        <ClientMessages namespaces={["procedureDesk"]}>
          <Notice tone="warning" title={t("warning")}>
            <p>{t("effect")}</p>
          </Notice>
          <CloseForm action={closeProcedure} code={code} today={dateInVietnam(context.now)} />
        </ClientMessages>
      ) : (
        <Notice tone="warning" title={errors(acts.close ?? "stepNotAvailable")} />
      )}
    </Page>
  );
}
