import { useTranslations } from "next-intl";
import { AnchorButton } from "#components/ui/link-button.tsx";

/** The files of the data set, each with what it is good for and its address for programs. */
export function Downloads({ files }: { files: readonly { kind: "json" | "csv"; url: string }[] }) {
  const t = useTranslations("openData");
  return (
    <ul className="mt-4 space-y-4">
      {files.map(({ kind, url }) => (
        <li key={kind}>
          <AnchorButton href={url} icon="download" variant="secondary">
            {t(`download.${kind}`)}
          </AnchorButton>
          <p className="mt-1 text-small">{t(`about.${kind}`)}</p>
          <p className="break-all text-muted text-small">
            <code>{url}</code>
          </p>
        </li>
      ))}
    </ul>
  );
}
