import { useTranslations } from "next-intl";
import { AnchorButton, LinkButton } from "#components/ui/link-button.tsx";
import type { EventType } from "#lib/dossiers/events.ts";
import type { SlipForm } from "#lib/dossiers/forms/slip.ts";

/** The forms an event gives rise to, by their number in the circular in force (03/2025/TT-VPCP). */
const formOf: Partial<Record<EventType, SlipForm>> = {
  received: "01",
  supplementRequested: "02",
  refused: "03",
  extended: "04",
  withdrawn: "05",
};

/** The slips that may be printed for the applicant now. */
export function Slips({
  code,
  events,
  hasForm,
}: {
  code: string;
  events: readonly EventType[];
  /** Whether it was filed with a form that can be printed as it was filled in. */
  hasForm: boolean;
}) {
  const t = useTranslations("desk.slips");
  const forms = [...new Set(events.flatMap((type) => formOf[type] ?? []))];
  return (
    <div className="flex flex-wrap gap-2 print:hidden">
      {forms.map((form) => (
        <AnchorButton
          key={form}
          href={`/api/dossiers/${encodeURIComponent(code)}/forms/${form}`}
          target="_blank"
          rel="noreferrer"
          icon="print"
        >
          {t(form)}
        </AnchorButton>
      ))}
      {hasForm && (
        <LinkButton href={{ pathname: "/staff/dossiers/[code]/form", params: { code } }} icon="print">
          {t("filled")}
        </LinkButton>
      )}
    </div>
  );
}
