import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActForm } from "#components/accounts/act-form.tsx";
import { FeeLines } from "#components/dossiers/fee-lines.tsx";
import { LookAgain } from "#components/dossiers/look-again.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Money } from "#components/ui/money.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getPayView, type PayView } from "#lib/dossiers/queries/pay-view.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { payFee } from "../../actions.ts";

type Props = PageProps<"/[locale]/dossiers/[code]/pay">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("dossiers.pay")]);
  return { title: t("title", { code: decodeURIComponent(code) }) };
}

export default async function PayPage({ params, searchParams }: Props) {
  const [{ code: given }, { ve }, context, locale, t] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("dossiers.pay"),
  ]);
  const view = await getPayView(context, decodeURIComponent(given)).catch(asPage);
  const { code, payment, procedure } = view;
  const isWaiting = ve !== undefined && view.latest?.state === "waiting";
  return (
    <Page title={t("title", { code })} intro={shortName(procedure.name[locale])} width="reading">
      <PaymentState view={view} isBack={ve !== undefined} />
      <FeeLines lines={payment.lines} />
      {view.canPayHere && (
        <ClientMessages>
          <ActForm
            action={payFee}
            values={{ code }}
            variant={isWaiting ? "secondary" : "primary"}
            icon="money"
            className="mt-6"
          >
            {isWaiting
              ? t("payNow")
              : t.rich("submit", { amount: () => <Money amountDong={payment.feeDong} /> })}
          </ActForm>
          <p className="mt-2 text-muted text-small">{t("note")}</p>
        </ClientMessages>
      )}
      <p className="mt-8">
        <LinkButton href={{ pathname: "/dossiers/[code]", params: { code } }} icon="left">
          {t("back")}
        </LinkButton>
      </p>
    </Page>
  );
}

/** How the payment stands. What the browser comes back with proves nothing: only the bank's own notice counts. */
async function PaymentState({ view, isBack }: { view: PayView; isBack: boolean }) {
  const [t, locale] = await Promise.all([getTranslations("dossiers.pay"), getLocale()]);
  const { code, payment, isOwed, canPayHere, latest, receptionOffice } = view;
  if (payment.status === "paid")
    return (
      <Notice tone="success" title={t("paid")} role="status">
        {t("paidText")}
      </Notice>
    );
  if (!isOwed) return <Notice>{t("nothing")}</Notice>;
  if (!canPayHere) {
    const office = (locale === "en" ? receptionOffice?.nameEn : receptionOffice?.name) ?? "";
    return <Notice>{t("counter", { office })}</Notice>;
  }
  if (latest?.state === "failed")
    return (
      <Notice tone="warning" title={t("failed")} role="status">
        {t("failedText")}
      </Notice>
    );
  if (latest?.state !== "waiting" || !isBack) return null;
  return (
    <Notice title={t("waiting")} role="status">
      <LookAgain />
      <p>{t("waitingText")}</p>
      <LinkButton
        href={{ pathname: "/dossiers/[code]/pay", params: { code }, query: { ve: "1" } }}
        icon="history"
      >
        {t("again")}
      </LinkButton>
    </Notice>
  );
}
