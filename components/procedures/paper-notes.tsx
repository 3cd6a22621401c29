import { useTranslations } from "next-intl";
import { Details } from "#components/ui/details.tsx";
import type { ProcedureContent } from "#lib/procedures/content.ts";
import { Said } from "./said.tsx";

/** What the list of papers says beside naming them, folded: it concerns few and is long. */
export function PaperNotes({ notes }: { notes: ProcedureContent["documentNotes"] }) {
  const t = useTranslations("procedures.papers");
  if (!notes || notes.length === 0) return null;
  return (
    <div className="mt-2">
      <Details summary={t("notes")}>
        <ul className="list-disc space-y-1 pl-5 text-small">
          {notes.map((note) => (
            <li key={note.vi}>
              <Said text={note} />
            </li>
          ))}
        </ul>
      </Details>
    </div>
  );
}
