import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { WithdrawForm } from "#components/dossiers/withdraw-form.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getDossier } from "#lib/dossiers/queries/get-dossier.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { withdraw } from "../../actions.ts";

type Props = PageProps<"/[locale]/dossiers/[code]/withdraw">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("dossiers.withdraw")]);
  return { title: t("title", { code: decodeURIComponent(code) }) };
}

export default async function WithdrawPage({ params }: Props) {
  const [{ code: given }, context, t] = await Promise.all([
    params,
    currentContext(),
    getTranslations("dossiers.withdraw"),
  ]);
  const { code, payment, actions } = await getDossier(context, decodeURIComponent(given)).catch(asPage);
  const mayWithdraw = actions.some(({ kind }) => kind === "withdraw");
  const back = (
    <LinkButton href={{ pathname: "/dossiers/[code]", params: { code } }} icon="left">
      {t("back")}
    </LinkButton>
  );
  return (
    <Page title={t("title", { code })} width="reading">
      {mayWithdraw ? (
        <>
          <Notice tone="warning">
            <p>{t("what")}</p>
            {payment.status === "paid" && <p>{t("fee")}</p>}
          </Notice>
          <ClientMessages namespaces={["dossiers"]}>
            <WithdrawForm code={code} action={withdraw}>
              {back}
            </WithdrawForm>
          </ClientMessages>
        </>
      ) : (
        <>
          <Notice>{t("closed")}</Notice>
          {back}
        </>
      )}
    </Page>
  );
}
