import { useLocale, useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";

/** What the list of papers says beside naming them, folded: it concerns few and is long. */
export function PaperNotes({ notes }: { notes: ProcedureContent["documentNotes"] }) {
  const t = useTranslations("procedures.papers");
  const locale = useLocale();
  if (!notes || notes.length === 0) return null;
  return (
    <div className="mt-2">
      <Details summary={t("notes")}>
        <ul className="list-disc space-y-1 pl-5 text-small">
          {notes.map(({ vi, [locale]: note }) => (
            <li key={vi}>{note}</li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
