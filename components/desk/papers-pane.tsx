import { useLocale, useTranslations } from "next-intl";
import { FileSize } from "#components/ui/file-size.tsx";
import { Icon } from "#components/ui/icon.tsx";
import { AnchorButton } from "#components/ui/link-button.tsx";
import { Card } from "#components/ui/section.tsx";
import type { DossierView } from "#lib/dossiers/queries/get-dossier.ts";
import { Link } from "#lib/platform/i18n/navigation.ts";

type Papers = Pick<DossierView, "code" | "components" | "papers" | "results">;
type Viewed = { fileId: string; name: string; mediaType: string };

/** The papers by what they were asked for, and one of them open beside the list. */
export function PapersPane({
  code,
  components,
  papers,
  results,
  selected,
}: Papers & { selected: string | undefined }) {
  const t = useTranslations("desk.papers");
  const locale = useLocale();
  const viewable = [...papers, ...results].flatMap(({ fileId, name, mediaType }) =>
    fileId && name && mediaType ? [{ fileId, name, mediaType }] : [],
  );
  const open = viewable.find(({ fileId }) => fileId === selected);
  const groups = components
    .map(({ key, name }) => ({
      key,
      name: name[locale],
      papers: papers.filter((paper) => paper.componentKey === key),
    }))
    .filter((group) => group.papers.length > 0);
  const ofQuestions = [...Map.groupBy(papers, ({ componentKey }) => componentKey)].flatMap(([key, same]) => {
    const question = same[0]?.question;
    return question ? [{ key, name: question[locale], papers: same }] : [];
  });
  const others = papers.filter(
    ({ componentKey, question }) => !question && !components.some(({ key }) => key === componentKey),
  );
  const rest = others.length > 0 ? [{ key: "other", name: t("other"), papers: others }] : [];
  return (
    <Card title={t("title", { count: papers.length })}>
      {papers.length === 0 && <p className="text-muted">{t("none")}</p>}
      <ul className="divide-y divide-line">
        {[...groups, ...ofQuestions, ...rest].map((group) => (
          <li key={group.key} className="py-2">
            <p>{group.name}</p>
            <ul>
              {group.papers.map((paper) => (
                <PaperLine key={paper.id} code={code} paper={paper} isOpen={paper.fileId === open?.fileId} />
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {open && <Preview file={open} />}
    </Card>
  );
}

function PaperLine({
  code,
  paper,
  isOpen,
}: {
  code: string;
  paper: Papers["papers"][number];
  isOpen: boolean;
}) {
  const t = useTranslations("desk.papers");
  const words = useTranslations("dossiers.paperForm");
  if (!paper.fileId || !paper.name)
    return (
      <li className="py-1 text-muted">
        {t("onPaper", { form: words(paper.form), quantity: paper.quantity })}
      </li>
    );
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1">
      <Link
        href={{ pathname: "/staff/dossiers/[code]", params: { code }, query: { paper: paper.fileId } }}
        prefetch={false}
        scroll={false}
        aria-current={isOpen ? "true" : undefined}
        className="inline-flex items-center gap-1.5 text-lam hover:underline aria-[current]:font-strong"
      >
        <Icon name="document" />
        {paper.name}
      </Link>
      <span className="text-muted text-small">
        {words(paper.form)} · <FileSize bytes={paper.sizeBytes ?? 0} />
        {paper.pages !== null && ` · ${t("pages", { count: paper.pages })}`}
        {paper.supplementId && ` · ${t("added")}`}
      </span>
    </li>
  );
}

function Preview({ file: { fileId, name, mediaType } }: { file: Viewed }) {
  const t = useTranslations("desk.papers");
  const url = `/api/files/${fileId}`;
  return (
    <div className="mt-4">
      {mediaType === "application/pdf" && (
        <iframe src={url} title={name} className="h-160 w-full rounded-box border border-line" />
      )}
      {(mediaType === "image/jpeg" || mediaType === "image/png") && (
        // biome-ignore lint/performance/noImgElement: a private file behind a check is nothing to optimise.
        <img src={url} alt={name} className="max-h-160 w-auto max-w-full rounded-box border border-line" />
      )}
      <p className="mt-2">
        <AnchorButton href={url} target="_blank" rel="noreferrer" icon="external">
          {t("openAlone")}
        </AnchorButton>
      </p>
    </div>
  );
}
