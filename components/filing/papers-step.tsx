import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type ListedPaper, PaperList } from "#components/papers/paper-list.tsx";
import { PaperUpload } from "#components/papers/paper-upload.tsx";
import { BlankLink, Quantity, ReplacedPaper } from "#components/procedures/papers.tsx";
import { PartlyKnown } from "#components/procedures/partly-known.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { ComponentDocument } from "#lib/procedures/content.ts";

type PapersStepProps = {
  draftId: string;
  components: readonly ComponentDocument[];
  missing: readonly string[];
  papers: readonly (ListedPaper & { componentKey: string })[];
  withBlanks: boolean;
  /** Path of this page, to which plain posts come back. */
  returnTo: string;
  maxBytes: number;
  /** What a plain post was refused for, and at which paper. */
  refused: { code: string; componentKey: string } | undefined;
};

/** Every paper a case asks for: those to upload, those only some need, and those nobody hands in here. */
export function PapersStep(props: PapersStepProps) {
  const { components, missing } = props;
  const t = useTranslations("filing.papersStep");
  const toUpload = components.filter(({ handling, replacedBy }) => handling === "submit" && !replacedBy);
  const must = toUpload.filter(({ required }) => required);
  const ifAny = toUpload.filter(({ required }) => !required);
  const shown = components.filter(({ handling, replacedBy }) => handling === "present" && !replacedBy);
  const replaced = components.filter(({ replacedBy }) => replacedBy);
  return (
    <>
      {toUpload.length === 0 && <Notice tone="success">{t("nothing")}</Notice>}
      {must.length > 0 && missing.length === 0 && <Notice tone="success">{t("complete")}</Notice>}
      <Group title={t("toUpload")} items={must} draw={(paper) => <UploadCard paper={paper} {...props} />} />
      <Group title={t("ifAny")} items={ifAny} draw={(paper) => <UploadCard paper={paper} {...props} />} />
      <Group title={t("present")} items={shown} draw={(paper) => <ShownPaper paper={paper} />} />
      <ReplacedPapers title={t("replaced")} items={replaced} />
      {missing.length > 0 && (
        <p role="status" className="mt-6 font-strong text-gold">
          {t("missing", { count: missing.length })}
        </p>
      )}
    </>
  );
}

function Group({
  title,
  items,
  draw,
}: {
  title: string;
  items: readonly ComponentDocument[];
  draw: (paper: ComponentDocument) => ReactNode;
}) {
  if (items.length === 0) return null;
  return (
    <section className="my-8">
      <h2 className="mb-3 text-lead">{title}</h2>
      <ul className="space-y-4">
        {items.map((paper) => (
          <li key={paper.key} className="rounded-box border border-line p-4">
            {draw(paper)}
          </li>
        ))}
      </ul>
    </section>
  );
}

function ReplacedPapers({ title, items }: { title: string; items: readonly ComponentDocument[] }) {
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <section className="my-8">
      <h2 className="mb-1 text-lead">{title}</h2>
      <ul className="divide-y divide-line border-line border-y">
        {items.map(
          ({ key, name, replacedBy }) =>
            replacedBy && <ReplacedPaper key={key} name={name[locale]} replacedBy={replacedBy} />,
        )}
      </ul>
    </section>
  );
}

function UploadCard({
  paper,
  draftId,
  papers,
  withBlanks,
  returnTo,
  maxBytes,
  refused,
}: PapersStepProps & { paper: ComponentDocument }) {
  const locale = useLocale();
  const { key, name, guidance, template } = paper;
  return (
    <>
      <h3 className="text-body">{name[locale]}</h3>
      <p className="text-muted text-small">
        <Quantity paper={paper} />
      </p>
      {guidance && <p className="text-small">{guidance[locale]}</p>}
      <PartlyKnown paper={paper} />
      {withBlanks && template && <BlankLink template={template} name={name[locale]} />}
      <div className="my-3">
        <PaperList
          papers={papers.filter(({ componentKey }) => componentKey === key)}
          removal={{ returnTo }}
        />
      </div>
      <PaperUpload
        place={{ draftId, componentKey: key }}
        paper={name[locale]}
        returnTo={returnTo}
        maxBytes={maxBytes}
        error={refused?.componentKey === key ? refused.code : undefined}
      />
    </>
  );
}

function ShownPaper({ paper: { name, guidance } }: { paper: ComponentDocument }) {
  const locale = useLocale();
  return (
    <>
      <p>{name[locale]}</p>
      {guidance && <p className="text-muted text-small">{guidance[locale]}</p>}
    </>
  );
}
