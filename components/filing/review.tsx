import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AnswersView } from "#components/dossiers/answers-view.tsx";
import { FeeLines } from "#components/dossiers/fee-lines.tsx";
import { TimeText } from "#components/procedures/time-text.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { FileSize } from "#components/ui/file-size.tsx";
import { linkClass } from "#components/ui/link-class.ts";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";
import { typedPhone } from "#lib/dossiers/delivery-defaults.ts";
import { changeCaseStep } from "#lib/dossiers/filing-steps.ts";
import type { DraftView } from "#lib/dossiers/queries/draft-view.ts";
import { readableAnswers } from "#lib/forms/reading.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";
import { useStepTitle } from "./filing-page.tsx";

/** The whole application as it would be filed, each part with a way back to it. */
export function Review({ draft }: { draft: DraftView }) {
  const t = useTranslations("filing.review");
  const locale = useLocale();
  const { definition, answers, lookups, today, offer } = draft;
  const edit = (key: string) => <EditLink draft={draft} stepKey={key} />;
  return (
    <>
      <Part title={t("where")}>
        <DefinitionList items={useFilingFacts(draft)} />
      </Part>
      <AnswersView sections={readableAnswers(definition, answers, locale, lookups, today)} actionOf={edit} />
      {draft.components.length > 0 && (
        <Part title={t("papers")} action={edit("papers")}>
          <ReviewPapers draft={draft} />
        </Part>
      )}
      <Part title={t("contact")} action={edit("delivery")}>
        <DefinitionList items={useContactFacts(draft)} />
      </Part>
      <Part title={t("fees")}>
        <FeeLines lines={draft.fees} />
        {draft.fees.some(({ totalDong }) => totalDong > 0) && (
          <p className="mt-2 text-muted text-small">{t(offer.canPayOnline ? "payOnline" : "payCounter")}</p>
        )}
      </Part>
    </>
  );
}

function Part({ title, action, children }: { title: string; action?: ReactNode; children: ReactNode }) {
  return (
    <section className="my-6">
      <div className="mb-2 flex flex-wrap items-baseline justify-between gap-x-4">
        <h2 className="text-lead">{title}</h2>
        {action}
      </div>
      {children}
    </section>
  );
}

function EditLink({ draft: { procedure, id, steps }, stepKey }: { draft: DraftView; stepKey: string }) {
  const t = useTranslations("filing.review");
  const titleOf = useStepTitle();
  const step = steps.find(({ key }) => key === stepKey);
  if (!step) return null;
  const params = { code: procedure.code, draft: id, step: stepKey };
  return (
    <Link
      href={{ pathname: "/apply/[code]/[draft]/[step]", params, query: { from: "review" } }}
      prefetch={false}
      className="inline-flex min-h-control items-center text-lam underline underline-offset-4"
    >
      <span aria-hidden="true">{t("edit")}</span>
      <VisuallyHidden>{t("editStep", { step: titleOf(step) })}</VisuallyHidden>
    </Link>
  );
}

function useFilingFacts(draft: DraftView) {
  const { procedure, caseName, cases, handlingAgency, reception, business, timeLimit } = draft;
  const t = useTranslations("filing.review");
  const locale = useLocale();
  const nameOf = (agency: { name: string; nameEn: string } | null) =>
    (locale === "en" ? agency?.nameEn : agency?.name) ?? "";
  return [
    { term: t("procedure"), value: `${procedure.name[locale]} (${procedure.code})` },
    ...(caseName
      ? [{ term: t("case"), value: caseName[locale], source: cases.length > 1 && <ChangeCase {...draft} /> }]
      : []),
    { term: t("agency"), value: nameOf(handlingAgency) },
    { term: t("office"), value: nameOf(reception) },
    ...(business ? [{ term: t("owner"), value: business }] : []),
    { term: t("time"), value: <TimeText timeLimit={timeLimit} />, source: timeLimit && t("timeNote") },
  ];
}

function ChangeCase({ procedure, id }: Pick<DraftView, "procedure" | "id">) {
  const t = useTranslations("guide.changeCase");
  const params = { code: procedure.code, draft: id, step: changeCaseStep };
  return (
    <Link href={{ pathname: "/apply/[code]/[draft]/[step]", params }} prefetch={false} className={linkClass}>
      {t("title")}
    </Link>
  );
}

function useContactFacts({ submitter, deliveryMethod, deliveryAddress }: DraftView) {
  const t = useTranslations("filing.review");
  const methods = useTranslations("dossiers.delivery");
  const none = <span className="text-muted">{t("none")}</span>;
  const phone = submitter?.phone;
  return [
    { term: t("phone"), value: phone ? typedPhone(phone) : none },
    { term: t("email"), value: submitter?.email ?? none },
    { term: t("address"), value: submitter?.address ?? none },
    { term: t("method"), value: deliveryMethod ? methods(deliveryMethod) : none },
    ...(deliveryMethod === "postal" ? [{ term: t("postalAddress"), value: deliveryAddress ?? none }] : []),
  ];
}

function ReviewPapers({ draft: { papers, components } }: { draft: DraftView }) {
  const t = useTranslations("filing.review");
  const locale = useLocale();
  if (papers.length === 0) return <p className="text-muted">{t("noPapers")}</p>;
  return (
    <ul className="divide-y divide-line border-line border-y">
      {papers.map(({ id, componentKey, name, sizeBytes, sha256 }) => (
        <li key={id} className="py-2">
          <p>{components.find(({ key }) => key === componentKey)?.name[locale]}</p>
          <p className="text-muted text-small">
            {name} · <FileSize bytes={sizeBytes} />
          </p>
          <p className="break-all text-muted text-small">
            {t("fingerprint")}: <span translate="no">{sha256}</span>
          </p>
        </li>
      ))}
    </ul>
  );
}
