import { useLocale, useTranslations } from "next-intl";
import { AnchorButton } from "#components/ui/link-button.tsx";
import type { EventType } from "#lib/dossiers/events.ts";
import { type SlipForm, slipForms } from "#lib/dossiers/forms/slip.ts";

const causeOf: Record<SlipForm, EventType> = {
  "01": "received",
  "02": "supplementRequested",
  "03": "refused",
  "04": "extended",
  "05": "withdrawn",
};

/** The papers an office gave the applicant, as far as there was cause for them. */
export function SlipLinks({ code, events }: { code: string; events: readonly EventType[] }) {
  const t = useTranslations("dossiers.slip.name");
  const locale = useLocale();
  return (
    <div className="flex flex-wrap gap-3 print:hidden">
      {slipForms
        .filter((form) => events.includes(causeOf[form]))
        .map((form) => (
          <AnchorButton
            key={form}
            href={`/api/dossiers/${encodeURIComponent(code)}/forms/${form}${locale === "en" ? "?lang=en" : ""}`}
            icon="document"
          >
            {t(form)}
          </AnchorButton>
        ))}
    </div>
  );
}
