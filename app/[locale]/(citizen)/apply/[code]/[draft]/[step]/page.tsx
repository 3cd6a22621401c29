import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { cache, type ReactNode } from "react";
import { ChangeCasePage } from "#components/filing/change-case-page.tsx";
import { DeliveryForm } from "#components/filing/delivery-form.tsx";
import { DraftInputs } from "#components/filing/draft-inputs.tsx";
import { FilingPage } from "#components/filing/filing-page.tsx";
import { FormStep } from "#components/filing/form-step.tsx";
import { PapersStep } from "#components/filing/papers-step.tsx";
import { Review } from "#components/filing/review.tsx";
import { FilingWarnings, OpenSteps } from "#components/filing/review-notes.tsx";
import { StepButtons, StepLinks } from "#components/filing/step-buttons.tsx";
import { SubmitForm } from "#components/filing/submit-form.tsx";
import { ClientMessages } from "#components/layout/client-messages.tsx";
import { deliveryDefaults } from "#lib/dossiers/delivery-defaults.ts";
import {
  type ClosingStep,
  changeCaseStep,
  firstIncomplete,
  openSteps,
  stepAfter,
  stepBefore,
} from "#lib/dossiers/filing-steps.ts";
import { type DraftView, getDraftView } from "#lib/dossiers/queries/draft-view.ts";
import { env } from "#lib/platform/env.ts";
import { Refusal } from "#lib/platform/errors.ts";
import { getPathname } from "#lib/platform/i18n/navigation.ts";
import { asPage } from "#lib/platform/page.ts";
import { currentContext } from "#lib/platform/session.ts";
import {
  keepFormStep,
  saveCase,
  saveDeliveryStep,
  saveFormStep,
  submitApplication,
} from "../../../actions.ts";

type Props = PageProps<"/[locale]/apply/[code]/[draft]/[step]">;
type Asked = { [name: string]: string | string[] | undefined };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [{ code, draft: draftId, step }, locale, t] = await Promise.all([
    params,
    getLocale(),
    getTranslations("filing.step"),
  ]);
  const { steps } = await draftOf(code, draftId).catch(asPage);
  if (step === changeCaseStep) return { title: (await getTranslations("guide.changeCase"))("title") };
  const place = steps.findIndex(({ key }) => key === step);
  const title = steps[place]?.title?.[locale] ?? t(step as ClosingStep);
  return { title: place < 0 ? undefined : t("pageTitle", { step: place + 1, total: steps.length, title }) };
}

export default async function FilingStepPage({ params, searchParams }: Props) {
  const [{ code, draft: draftId, step }, asked, locale] = await Promise.all([
    params,
    searchParams,
    getLocale(),
  ]);
  const draft = await draftOf(code, draftId).catch(asPage);
  const pathOf = (key: string) =>
    getPathname({
      href: { pathname: "/apply/[code]/[draft]/[step]", params: { code, draft: draftId, step: key } },
      locale,
    });
  if (step === changeCaseStep && draft.cases.length > 1)
    return <ChangeCasePage draft={draft} action={saveCase} />;
  if (!draft.steps.some(({ key }) => key === step)) redirect(pathOf(firstIncomplete(draft.steps)));
  return (
    <FilingPage draft={draft} stepKey={step}>
      {await contentOf(draft, step, asked, pathOf(step))}
    </FilingPage>
  );
}

/** Asked by the title and by the page, read once. A draft at the address of another procedure is not found. */
const draftOf = cache(async (code: string, draftId: string): Promise<DraftView> => {
  const t = await getTranslations("filing.sources");
  const earlier = (day: string) => t("earlier", { day });
  const words = { identity: t("identity"), profile: t("profile"), earlier };
  const draft = await getDraftView(await currentContext(), draftId, words);
  if (draft.procedure.code !== code) throw new Refusal("notFound");
  return draft;
});

function contentOf(draft: DraftView, step: string, asked: Asked, path: string): Promise<ReactNode> {
  const from = asked.from === "review" ? "review" : undefined;
  switch (step) {
    case "papers":
      return papersStep(draft, asked, path, from);
    case "delivery":
      return deliveryStep(draft, from);
    case "review":
      return reviewStep(draft);
    default:
      return formStep(draft, step, asked, path);
  }
}

async function formStep(draft: DraftView, stepKey: string, asked: Asked, path: string) {
  return (
    <FormStep
      draft={draft}
      stepKey={stepKey}
      asked={asked}
      path={path}
      maxBytes={env().MAX_UPLOAD_BYTES}
      actions={{ save: saveFormStep, keep: keepFormStep }}
    />
  );
}

async function papersStep(draft: DraftView, asked: Asked, path: string, from: "review" | undefined) {
  const { procedure, id, components, missingPapers, papers, offer, steps } = draft;
  const { error, component } = asked;
  return (
    <ClientMessages namespaces={["filing"]}>
      <PapersStep
        draftId={id}
        components={components}
        missing={missingPapers}
        papers={papers}
        withBlanks={offer.blanks.length > 0}
        returnTo={path}
        maxBytes={env().MAX_UPLOAD_BYTES}
        refused={error ? { code: String(error), componentKey: String(component ?? "") } : undefined}
      />
      <StepLinks
        code={procedure.code}
        draftId={id}
        back={stepBefore(steps, "papers")}
        next={from ?? stepAfter(steps, "papers")}
      />
    </ClientMessages>
  );
}

async function deliveryStep(draft: DraftView, from: "review" | undefined) {
  const { reception, handlingAgency, offer } = draft;
  const locale = await getLocale();
  const office = reception ?? handlingAgency;
  const [site] = reception?.sites ?? [];
  return (
    <ClientMessages namespaces={["filing"]}>
      <DeliveryForm
        defaults={deliveryDefaults(draft)}
        canReceiveOnline={offer.canReceiveOnline}
        counter={{
          name: (locale === "en" ? office?.nameEn : office?.name) ?? "",
          address: site?.address ?? "",
        }}
        action={saveDeliveryStep}
      >
        <DraftInputs draft={draft} from={from} />
        <StepButtons />
      </DeliveryForm>
    </ClientMessages>
  );
}

async function reviewStep(draft: DraftView) {
  const t = await getTranslations("filing.review");
  const { procedure, id, steps } = draft;
  const links = { code: procedure.code, draftId: id, back: stepBefore(steps, "review") };
  const open = openSteps(steps);
  return (
    <>
      <OpenSteps draft={draft} />
      <p>{t("intro")}</p>
      <FilingWarnings draft={draft} />
      <Review draft={draft} />
      {open.length > 0 ? (
        <StepLinks {...links} next={firstIncomplete(steps)} />
      ) : (
        <ClientMessages>
          <SubmitForm declaration={t("declare")} action={submitApplication}>
            <DraftInputs draft={draft} />
            <StepLinks {...links} submit={t("submit")} />
          </SubmitForm>
        </ClientMessages>
      )}
    </>
  );
}
