import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { AnswersView } from "#components/dossiers/answers-view.tsx";
import { FeeNotice, SupplementNotice } from "#components/dossiers/applicant-acts.tsx";
import { DossierCode } from "#components/dossiers/dossier-code.tsx";
import { DossierFacts } from "#components/dossiers/dossier-facts.tsx";
import { DossierPapers } from "#components/dossiers/dossier-papers.tsx";
import { DossierTimeline } from "#components/dossiers/dossier-timeline.tsx";
import { FeeLines } from "#components/dossiers/fee-lines.tsx";
import { FiledBanner } from "#components/dossiers/filed-banner.tsx";
import { LinkedDossiers } from "#components/dossiers/linked-dossiers.tsx";
import { NewAppointmentNotice } from "#components/dossiers/new-appointment.tsx";
import { OwnStepNotice } from "#components/dossiers/own-step-notice.tsx";
import { DossierProgress } from "#components/dossiers/progress-bar.tsx";
import { ResultCard } from "#components/dossiers/result-card.tsx";
import { SlipLinks } from "#components/dossiers/slip-links.tsx";
import { DossierStatusBadge } from "#components/dossiers/status-badge.tsx";
import { WhereItIs } from "#components/dossiers/where-it-is.tsx";
import { WhyThisDate } from "#components/dossiers/why-this-date.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { Page } from "#components/layout/page.tsx";
import { Details } from "#components/ui/details.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { isClosed } from "#lib/dossiers/lifecycle.ts";
import { nextStep } from "#lib/dossiers/next-step.ts";
import { completionOfView } from "#lib/dossiers/progress.ts";
import { getOwnDossier, type OwnDossierView } from "#lib/dossiers/queries/own-dossier.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import { shortName } from "#lib/procedures/short-name.ts";
import { tellDone } from "../actions.ts";

type Props = PageProps<"/[locale]/dossiers/[code]">;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code }, t] = await Promise.all([params, getTranslations("dossiers.view")]);
  return { title: t("title", { code: decodeURIComponent(code) }) };
}

export default async function OwnDossierPage({ params, searchParams }: Props) {
  const [{ code }, { moi }, context, locale, t, words] = await Promise.all([
    params,
    searchParams,
    currentContext(),
    getLocale(),
    getTranslations("dossiers.view"),
    getTranslations("dossiers"),
  ]);
  if (context.actor.kind === "officer")
    redirect(getPathname({ href: { pathname: "/staff/dossiers/[code]", params: { code } }, locale }));
  const dossier = await getOwnDossier(context, decodeURIComponent(code), locale).catch(asPage);
  const { status, step, clock, process } = dossier;
  return (
    <Page
      title={shortName(dossier.procedure.name[locale])}
      intro={
        <p>
          <span className="mr-3">
            <DossierCode code={dossier.code} />
          </span>
          <DossierStatusBadge status={status} />
        </p>
      }
      width="reading"
      breadcrumbs={[{ label: t("list"), href: "/dossiers" }, { label: dossier.code }]}
    >
      {moi !== undefined && status === "submitted" && (
        <ClientMessages>
          <FiledBanner
            code={dossier.code}
            office={dossier.receptionOffice}
            stepDueAt={step?.dueAt ?? null}
            email={dossier.submitter.email}
          />
        </ClientMessages>
      )}
      <WhatWaits dossier={dossier} />
      {dossier.results.map((result) => (
        <ResultCard key={result.id} result={result} />
      ))}
      <DossierProgress {...completionOfView(dossier)} />
      <Section title={t("now")}>
        <WhereItIs
          step={step}
          next={step ? nextStep(process, step.key)?.name : undefined}
          status={status}
          closedAt={clock.closedAt}
        />
      </Section>
      <DossierFacts dossier={dossier} />
      <div className="my-4">
        <WhyThisDate reasons={clock.dueAt && !clock.standstill ? clock.reasons : []} />
      </div>
      {dossier.linked.length > 0 && (
        <Section title={words("linked.title")}>
          <p className="text-muted">{words("linked.intro")}</p>
          <LinkedDossiers linked={dossier.linked} page="/dossiers/[code]" />
        </Section>
      )}
      <SlipLinks code={dossier.code} events={dossier.timeline.map(({ type }) => type)} />
      <Section title={t("timeline")}>
        <DossierTimeline entries={dossier.timeline} />
      </Section>
      <Folds dossier={dossier} />
      {dossier.actions.some(({ kind }) => kind === "withdraw") && (
        <p className="mt-8 text-muted text-small">
          <LinkButton
            href={{ pathname: "/dossiers/[code]/withdraw", params: { code: dossier.code } }}
            variant="danger"
            icon="stop"
            className="mr-3"
          >
            {t("withdraw")}
          </LinkButton>
          {t("withdrawNote")}
        </p>
      )}
    </Page>
  );
}

/** What the applicant themselves has to do. */
function WhatWaits({ dossier }: { dossier: OwnDossierView }) {
  const { code, status, payment, offer, isApplicant, receptionOffice, supplement, actions, step } = dossier;
  const ways = actions.filter(({ kind }) => kind === "applicantDone");
  const isOwed = payment.status === "owed" && !isClosed(status);
  return (
    <>
      {supplement && (
        <SupplementNotice
          code={code}
          items={supplement.items}
          mayAnswer={actions.some(({ kind }) => kind === "answerSupplement")}
        />
      )}
      {step && ways.length > 0 && (
        <ClientMessages namespaces={["common", "dossiers"]}>
          <OwnStepNotice code={code} step={step} ways={ways} action={tellDone} />
        </ClientMessages>
      )}
      {dossier.newAppointment && !isClosed(status) && (
        <NewAppointmentNotice appointment={dossier.newAppointment} />
      )}
      {isOwed && (
        <FeeNotice
          code={code}
          amountDong={payment.feeDong}
          canPayHere={offer.canPayOnline && isApplicant}
          office={receptionOffice}
        />
      )}
    </>
  );
}

async function Folds({ dossier }: { dossier: OwnDossierView }) {
  const t = await getTranslations("dossiers.view");
  return (
    <div className="my-6">
      <Details summary={t("papers")}>
        <DossierPapers papers={dossier.papers} components={dossier.components} />
      </Details>
      <Details summary={t("answers")}>
        {dossier.form && (
          <LinkButton
            href={{ pathname: "/dossiers/[code]/form", params: { code: dossier.code } }}
            icon="print"
          >
            {t("printForm")}
          </LinkButton>
        )}
        <AnswersView sections={dossier.sections} />
      </Details>
      <Details summary={t("fees")}>
        <FeeLines lines={dossier.payment.lines} />
      </Details>
    </div>
  );
}
