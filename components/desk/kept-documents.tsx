import { useLocale, useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { Details } from "#components/ui/details.tsx";
import { FileSize } from "#components/ui/file-size.tsx";
import type { KeptDocument } from "#lib/dossiers/kept-documents.ts";

/** What the steps left behind: drafts, opinions, minutes, with the file to be opened. */
export function KeptDocuments({ documents }: { documents: readonly KeptDocument[] }) {
  const t = useTranslations("desk.kept");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line">
      {documents.map(({ stepName, key, name, text, file, keptAt, keptBy }) => (
        <li key={`${stepName.vi}.${key}`} className="space-y-1 py-2">
          <p className="font-strong">{name[locale]}</p>
          <p className="text-muted text-small">
            {t.rich("line", {
              step: stepName[locale],
              at: () => <DateTime at={keptAt} form="short" />,
              name: keptBy,
            })}
          </p>
          {file && (
            <p>
              <a
                href={`/api/files/${file.fileId}`}
                target="_blank"
                rel="noreferrer"
                className="break-words text-lam underline"
              >
                {file.name}
              </a>{" "}
              <span className="text-muted text-small">
                <FileSize bytes={file.sizeBytes} />
              </span>
            </p>
          )}
          {text && (
            <Details summary={t("text")}>
              <p className="whitespace-pre-line">{text}</p>
            </Details>
          )}
        </li>
      ))}
    </ul>
  );
}
