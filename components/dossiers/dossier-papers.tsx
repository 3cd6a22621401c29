import { useLocale, useTranslations } from "next-intl";
import { type ListedPaper, PaperList } from "#components/papers/paper-list.tsx";
import type { PaperForm } from "#lib/dossiers/lifecycle.ts";
import type { Words } from "#lib/forms/field-schema.ts";
import type { ComponentDocument } from "#lib/procedures/content.ts";

type Paper = { [Fact in keyof ListedPaper]: ListedPaper[Fact] | null } & {
  id: string;
  componentKey: string;
  form: PaperForm;
  quantity: number;
  question: Words | null;
};

/** The papers of a dossier under what they were asked for; those without a file were handed in on paper. */
export function DossierPapers({
  papers,
  components,
}: {
  papers: readonly Paper[];
  components: readonly ComponentDocument[];
}) {
  const t = useTranslations("dossiers.view");
  const forms = useTranslations("dossiers.paperForm");
  const locale = useLocale();
  if (papers.length === 0) return <p className="text-muted">{t("noPapers")}</p>;
  return (
    <ul className="space-y-4">
      {[...Map.groupBy(papers, ({ componentKey }) => componentKey)].map(([key, ofKind]) => (
        <li key={key}>
          <p className="font-strong">
            {components.find((component) => component.key === key)?.name[locale] ??
              ofKind[0]?.question?.[locale] ??
              t("otherPapers")}
          </p>
          <PaperList papers={ofKind.filter(hasFile)} />
          {ofKind
            .filter((paper) => !hasFile(paper))
            .map(({ id, form, quantity }) => (
              <p key={id} className="text-muted text-small">
                {t("onPaper")}: {quantity} × {forms(form)}
              </p>
            ))}
        </li>
      ))}
    </ul>
  );
}

function hasFile(paper: Paper): paper is Paper & ListedPaper {
  return paper.fileId !== null;
}
