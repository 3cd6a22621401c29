import { useTranslations } from "next-intl";
import { DateTime } from "#components/ui/date-time.tsx";
import { FileSize } from "#components/ui/file-size.tsx";
import { AnchorButton, LinkButton } from "#components/ui/link-button.tsx";
import type { ResultOutcome } from "#lib/documents/results.ts";

/** A result: what it is, a copy of it, and where others can check the copy. */
export function ResultCard({
  result: { id, title, number, agencyName, outcome, issuedAt, fileId, sizeBytes },
}: {
  result: {
    id: string;
    title: string;
    number: string;
    agencyName: string;
    outcome: ResultOutcome;
    issuedAt: Date;
    fileId: string;
    sizeBytes: number;
  };
}) {
  const t = useTranslations("dossiers.view");
  return (
    <div className="rounded-box border border-ok bg-ok-soft p-4">
      <p className="font-strong text-lead">{title}</p>
      <p>{t("resultNumber", { number, agency: agencyName })}</p>
      <p className="text-muted text-small">
        <DateTime at={issuedAt} /> · <FileSize bytes={sizeBytes} />
      </p>
      {outcome === "declined" && <p className="mt-2">{t("declined")}</p>}
      <div className="mt-3 flex flex-wrap gap-3">
        <AnchorButton href={`/api/files/${fileId}`} variant="primary" icon="download">
          {t("download")}
        </AnchorButton>
        <LinkButton href={{ pathname: "/verify/[id]", params: { id } }} icon="shield">
          {t("verify")}
        </LinkButton>
      </div>
    </div>
  );
}
