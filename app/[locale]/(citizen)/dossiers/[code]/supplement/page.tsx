import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { AskedQuestions } from "#components/dossiers/asked-questions.tsx";
import { PlainSupplementForm } from "#components/dossiers/supplement-form.tsx";
import { SupplementNote } from "#components/dossiers/supplement-note.tsx";
import { SupplementPapers } from "#components/dossiers/supplement-papers.tsx";
import { EformStep } from "#components/eforms/eform-step.tsx";
import { FormActions } from "#components/forms/form-actions.tsx";
import { SubmitButton } from "#components/forms/submit-button.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { getSupplementView, type SupplementView } from "#lib/dossiers/queries/supplement-view.ts";
import { supplementStepKey } from "#lib/dossiers/supplement-form.ts";
import { env } from "#lib/platform/env.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { sendSupplement } from "../../actions.ts";

type Props = PageProps<"/[locale]/dossiers/[code]/supplement">;
type Request = NonNullable<SupplementView["request"]>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("dossiers.supplement")]);
  return { title: t("title", { code: decodeURIComponent(code) }) };
}

export default async function SupplementPage({ params, searchParams }: Props) {
  const [{ code: given }, { error, component }, context, locale, t] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("dossiers.supplement"),
  ]);
  const { code, request } = await getSupplementView(context, decodeURIComponent(given), locale).catch(asPage);
  const href = { pathname: "/dossiers/[code]/supplement", params: { code } } as const;
  const agency = (locale === "en" ? request?.agency?.nameEn : request?.agency?.name) ?? "";
  return (
    <Page
      title={t("title", { code })}
      intro={request && t(`intro.${request.effect}`, { agency })}
      width="reading"
    >
      {request?.legalBasis && <p>{t("legalBasis", { basis: request.legalBasis })}</p>}
      {request ? (
        <ClientMessages namespaces={["dossiers", "filing", "forms"]}>
          <SupplementPapers
            supplementId={request.id}
            items={request.items}
            components={request.components}
            fileQuestions={request.fileQuestions}
            papers={request.papers}
            returnTo={getPathname({ href, locale })}
            maxBytes={env().MAX_UPLOAD_BYTES}
            refused={error ? { code: String(error), componentKey: String(component ?? "") } : undefined}
          />
          <AnswerForm code={code} request={request} />
        </ClientMessages>
      ) : (
        <>
          <Notice>{t("closed")}</Notice>
          <BackToDossier code={code} />
        </>
      )}
    </Page>
  );
}

/** The questions to answer again, if any, a message, and the one button that sends it all. */
async function AnswerForm({ code, request }: { code: string; request: Request }) {
  const t = await getTranslations("dossiers.supplement");
  const { form, questions, answers, lookups, today, missing, items, fileQuestions } = request;
  const asksForPapers = fileQuestions.length > 0 || items.some(({ target }) => target.kind === "paper");
  const rest = (
    <>
      <input type="hidden" name="code" value={code} />
      <SupplementNote />
      {asksForPapers && (
        <p role="status" className={missing.length > 0 ? "font-strong text-gold" : "text-ok"}>
          {missing.length > 0 ? t("missing", { count: missing.length }) : t("ready")}
        </p>
      )}
      <FormActions>
        <BackToDossier code={code} />
        <SubmitButton>{t("submit")}</SubmitButton>
      </FormActions>
    </>
  );
  if (!form) return <PlainSupplementForm action={sendSupplement}>{rest}</PlainSupplementForm>;
  return (
    <>
      <h2 className="mb-3 text-lead">{t("fields")}</h2>
      <AskedQuestions questions={questions} />
      <EformStep
        definition={form}
        stepKey={supplementStepKey}
        answers={answers}
        lookups={lookups}
        action={sendSupplement}
        today={today}
      >
        {rest}
      </EformStep>
    </>
  );
}

async function BackToDossier({ code }: { code: string }) {
  const t = await getTranslations("dossiers.supplement");
  return (
    <LinkButton href={{ pathname: "/dossiers/[code]", params: { code } }} icon="left">
      {t("back")}
    </LinkButton>
  );
}
