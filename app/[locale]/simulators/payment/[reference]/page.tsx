import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ActForm } from "#components/accounts/act-form.tsx";
import { Page } from "#components/layout/page.tsx";
import { SimulatorLayout } from "#components/layout/simulator-layout.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Money } from "#components/ui/money.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { bankSimulator } from "#lib/integrations/choose.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { asPage } from "#lib/platform/page.ts";
import { answerPayment } from "./actions.ts";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("simulators.payment");
  return { title: t("title"), robots: { index: false } };
}

/** The page of a bank that is none: what would be paid, and a button for each thing a payer may do. */
export default async function PaymentSimulator({
  params,
  searchParams,
}: PageProps<"/[locale]/simulators/payment/[reference]">) {
  const [{ reference }, { token }, t, common] = await Promise.all([
    params,
    searchParams,
    getTranslations("simulators.payment"),
    getTranslations("common"),
  ]);
  const payment = await paymentOf(token, reference).catch(asPage);
  return (
    <SimulatorLayout system={t("system")}>
      <Page title={t("title")} width="reading">
        <DefinitionList
          items={[
            { term: t("amount"), value: <Money amountDong={payment.amountDong} /> },
            { term: t("purpose"), value: payment.purpose },
            { term: t("payee"), value: common("layout.portalOf", { province: common("province") }) },
            { term: t("reference"), value: reference },
          ]}
        />
        <Notice>{t("note")}</Notice>
        <div className="mt-6 flex flex-wrap gap-3">
          <Answer token={token} wanted="pay" label={t("pay")} />
          <Answer token={token} wanted="fail" label={t("fail")} />
          <Answer token={token} wanted="cancel" label={t("cancel")} />
        </div>
      </Page>
    </SimulatorLayout>
  );
}

const looks = { pay: "primary", fail: "secondary", cancel: "quiet" } as const;

function Answer({
  token,
  wanted,
  label,
}: {
  token: string | string[] | undefined;
  wanted: keyof typeof looks;
  label: string;
}) {
  return (
    <ActForm action={answerPayment} values={{ token: String(token), wanted }} variant={looks[wanted]}>
      {label}
    </ActForm>
  );
}

async function paymentOf(token: string | string[] | undefined, reference: string) {
  const payment = bankSimulator().paymentOf(typeof token === "string" ? token : "");
  if (payment?.reference !== reference) throw new Refusal("notFound");
  return payment;
}
