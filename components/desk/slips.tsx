import { useTranslations } from "next-intl";
import { AnchorButton } from "#components/ui/link-button.tsx";
import type { EventType } from "#lib/dossiers/events.ts";

/** The forms an event gives rise to, by their number in the circular in force (03/2025/TT-VPCP). */
const formOf: Partial<Record<EventType, "01" | "02" | "03" | "05">> = {
  received: "01",
  supplementRequested: "02",
  refused: "03",
  withdrawn: "05",
};

/** The slips that may be printed for the applicant now. */
export function Slips({ code, events }: { code: string; events: readonly EventType[] }) {
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
    </div>
  );
}
