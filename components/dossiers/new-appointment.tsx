import { useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { DefinitionList } from "#components/ui/definition-list.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { NewAppointment } from "#lib/dossiers/new-appointment.ts";

/** The apology for a promise that is not kept, with both dates and the reason. */
export function NewAppointmentNotice({
  appointment: { former, appointedAt, reason },
}: {
  appointment: NewAppointment;
}) {
  const t = useTranslations("dossiers.newAppointment");
  return (
    <Notice tone="warning" title={t("title")}>
      <DefinitionList
        items={[
          { term: t("now"), value: <DateTime at={appointedAt} form="deadline" /> },
          { term: t("former"), value: <DateTime at={former} form="deadline" /> },
          { term: t("reason"), value: <span className="whitespace-pre-line">{reason}</span> },
        ]}
      />
    </Notice>
  );
}
