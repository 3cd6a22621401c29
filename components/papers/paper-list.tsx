import { useTranslations } from "next-intl";
import { buttonClass } from "#components/ui/button-class.ts";
import { FileSize } from "#components/ui/file-size.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { AnchorButton } from "#components/ui/link-button.tsx";
import { VisuallyHidden } from "#components/ui/visually-hidden.tsx";

/** A paper as it was received. */
export type ListedPaper = {
  id: string;
  fileId: string;
  name: string;
  mediaType: string;
  sizeBytes: number;
  sha256: string;
  pages: number | null;
};

/** Papers received, each with what proves it and a look at it; those that may still be taken back have a button. */
export function PaperList({
  papers,
  removal,
}: {
  papers: readonly ListedPaper[];
  /** Path of the page a removal comes back to; without it nothing can be removed. */
  removal?: { returnTo: string };
}) {
  const t = useTranslations("filing.papers");
  if (papers.length === 0) return null;
  return (
    <ul aria-label={t("list")} className="divide-y divide-line border-line border-y">
      {papers.map((paper) => (
        <li key={paper.id} className="py-2">
          <div className="flex flex-wrap items-start justify-between gap-x-4">
            <PaperFacts paper={paper} />
            {removal && <RemoveButton paper={paper} returnTo={removal.returnTo} />}
          </div>
          <Preview paper={paper} />
        </li>
      ))}
    </ul>
  );
}

function PaperFacts({ paper: { name, sizeBytes, pages, sha256 } }: { paper: ListedPaper }) {
  const t = useTranslations("filing.papers");
  return (
    <div className="flex min-w-0 gap-2">
      <Icon name="checkCircle" className="mt-1 size-5 text-ok" />
      <div className="min-w-0">
        <p className="break-words">{name}</p>
        <p className="text-muted text-small">
          <FileSize bytes={sizeBytes} />
          {pages !== null && ` · ${t("pages", { count: pages })}`} · {t("fingerprint")}:{" "}
          <span title={sha256} translate="no" className="font-mono">
            {sha256.slice(0, 12)}
          </span>
        </p>
      </div>
    </div>
  );
}

/** A plain post, so that a paper sent by mistake can be taken back without scripts too. */
function RemoveButton({ paper: { id, name }, returnTo }: { paper: ListedPaper; returnTo: string }) {
  const t = useTranslations("filing.papers");
  return (
    <form method="post" action={`/api/files/remove?returnTo=${encodeURIComponent(returnTo)}`}>
      <input type="hidden" name="paperId" value={id} />
      <button type="submit" aria-label={t("removeFor", { name })} className={buttonClass("quiet")}>
        <Icon name="remove" />
        {t("remove")}
      </button>
    </form>
  );
}

/** Closed, and fetched only once it is opened. */
function Preview({ paper: { fileId, name, mediaType } }: { paper: ListedPaper }) {
  const t = useTranslations("filing.papers");
  const address = `/api/files/${fileId}`;
  const isPicture = mediaType === "image/jpeg" || mediaType === "image/png";
  const isPdf = mediaType === "application/pdf";
  return (
    <details className="group ml-7">
      <summary className="inline-flex min-h-control list-none items-center gap-1.5 text-lam [&::-webkit-details-marker]:hidden">
        <Icon name="right" className="size-4 transition-transform group-open:rotate-90" />
        <span className="break-all">{t("preview", { name })}</span>
      </summary>
      {isPdf && (
        <iframe
          src={address}
          title={name}
          loading="lazy"
          className="my-2 h-128 w-full rounded-box border border-line"
        />
      )}
      {isPicture && (
        // biome-ignore lint/performance/noImgElement: a private file behind a check is nothing to optimise.
        <img
          src={address}
          alt={name}
          loading="lazy"
          className="my-2 max-h-128 w-auto max-w-full rounded-box border border-line"
        />
      )}
      {!isPdf && !isPicture && <p className="text-muted text-small">{t("noPreview")}</p>}
      <AnchorButton
        href={address}
        target="_blank"
        rel="noreferrer"
        icon={isPdf || isPicture ? "external" : "download"}
      >
        {isPdf || isPicture ? t("open") : t("download")}
        <VisuallyHidden>: {name}</VisuallyHidden>
      </AnchorButton>
    </details>
  );
}
