import { useLocale, useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import type { OwnDossierView } from "#lib/dossiers/queries/own-dossier.ts";
import { DueMoment } from "./due-moment.tsx";

/** The few facts of a dossier its applicant asks for: due when, filed when, by whom, where, how it comes back. */
export function DossierFacts({ dossier }: { dossier: OwnDossierView }) {
  const t = useTranslations("dossiers.view");
  const words = useTranslations("dossiers");
  const locale = useLocale();
  const { clock, procedure, caseName, submitter, owner, handlingAgency, delivery, channel } = dossier;
  return (
    <DefinitionList
      items={[
        { term: words("due.term"), value: <DueMoment clock={clock} /> },
        { term: t("procedure"), value: `${procedure.name[locale]} (${procedure.code})` },
        ...(caseName ? [{ term: t("case"), value: caseName[locale] }] : []),
        { term: t("submitter"), value: submitter.name },
        ...(owner.name === submitter.name ? [] : [{ term: t("owner"), value: owner.name }]),
        {
          term: t("submitted"),
          value: <DateTime at={clock.submittedAt} />,
          source: words(`channel.${channel}`),
        },
        ...(clock.receivedAt ? [{ term: t("received"), value: <DateTime at={clock.receivedAt} /> }] : []),
        {
          term: t("agency"),
          value: (locale === "en" ? handlingAgency?.nameEn : handlingAgency?.name) ?? "",
        },
        { term: t("delivery"), value: words(`delivery.${delivery.method}`), source: delivery.address },
      ]}
    />
  );
}
